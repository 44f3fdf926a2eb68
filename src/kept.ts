/**
 * Counterexamples that were found once: a file a claim, its instances as the certificate writes them, in the order of their
 * canonical texts, none twice. They are decided again before anything is sampled. What the theory itself stores, as the
 * counterexample of a refuted claim, against a misprint or for a hypothesis, is decided anyway and is not kept twice.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as t from 'io-ts'
import type { Sort } from './claim/domain.js'
import type { Evidence, Theory } from './claim/evidence.js'
import { decodeInstance, type EncodedInstance, encodeInstance } from './claim/instanceCodec.js'
import { outcomeOn } from './claim/sample.js'
import { writeWhole } from './files.js'
import type { Instance } from './logic/instance.js'
import { decoded } from './model/decoded.js'
import { quoted } from './model/fault.js'
import { canonicalJson } from './report/digest.js'

const Kept = t.readonly(
  t.type({ claim: t.string, instances: t.readonlyArray(t.readonly(t.record(t.string, t.unknown))) }),
)

/** The kept instances of each claim. */
export type KeptInstances = Readonly<Record<string, ReadonlyArray<Instance>>>

const symbolsOf = ({ claim }: Evidence) => claim.forAll.symbols as Readonly<Record<string, Sort>>

const instancesIn = (
  offered: Evidence,
  encoded: ReadonlyArray<EncodedInstance>,
): E.Either<string, ReadonlyArray<Instance>> => {
  const texts = encoded.map(canonicalJson)
  const unordered = texts.findIndex((text, i) => i > 0 && (texts[i - 1] ?? '') >= text)
  if (unordered >= 0) return E.left(`instance ${unordered} is not after the one before it`)
  return E.traverseArray((one: EncodedInstance) => {
    const instance = E.mapLeft(
      (letters: ReadonlyArray<string>) => `the letter ${letters[0]} of an instance cannot be read`,
    )(decodeInstance(symbolsOf(offered), one))
    return E.isRight(instance) &&
      canonicalJson(encodeInstance(symbolsOf(offered), instance.right)) !== canonicalJson(one)
      ? E.left('an instance is not written as a certificate writes it')
      : instance
  })(encoded)
}

const fileIn = (theory: Theory, text: string): E.Either<string, readonly [string, ReadonlyArray<Instance>]> =>
  pipe(
    decoded(Kept)(text),
    E.chain(({ claim, instances }) => {
      const offered = Object.hasOwn(theory, claim) ? theory[claim] : undefined
      return offered === undefined
        ? E.left(`there is no claim ${quoted(claim)}`)
        : E.map((all: ReadonlyArray<Instance>) => [claim, all] as const)(instancesIn(offered, instances))
    }),
  )

/** All that is kept in a folder, or one sentence about the first file that is not as it was written. */
export const readKept = (folder: string, theory: Theory): E.Either<string, KeptInstances> =>
  pipe(
    existsSync(folder)
      ? readdirSync(folder)
          .filter((file) => file.endsWith('.json'))
          .sort()
      : [],
    E.traverseArray((file) =>
      E.mapLeft((why: string) => `${join(folder, file)}: ${why}; expected what beb verify --keep writes`)(
        fileIn(theory, readFileSync(join(folder, file), 'utf8')),
      ),
    ),
    E.map((entries) => Object.fromEntries(entries)),
  )

/** Those of a claim on which it fails, although nothing that is offered for it says so. */
export const failingAgain = (offered: Evidence, instances: ReadonlyArray<Instance>): ReadonlyArray<Instance> =>
  offered.counterexample !== undefined && outcomeOn(offered.claim, offered.counterexample) === 'failed'
    ? []
    : instances.filter((instance) => outcomeOn(offered.claim, instance) === 'failed')

const fileName = (claim: string): string =>
  `${claim
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')}.json`

/** Adds an instance to the file of its claim; the file. */
export const keep = (
  folder: string,
  offered: Evidence,
  before: ReadonlyArray<Instance>,
  instance: Instance,
): E.Either<string, string> => {
  const texts = new Map(
    [...before, instance].map((one) => {
      const encoded = encodeInstance(symbolsOf(offered), one)
      return [canonicalJson(encoded), encoded] as const
    }),
  )
  const instances = [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, encoded]) => encoded)
  const file = join(folder, fileName(offered.claim.name))
  return pipe(
    E.tryCatch(
      () => mkdirSync(folder, { recursive: true }),
      () => `cannot make the folder ${folder}`,
    ),
    E.chain(() => writeWhole(file, `${JSON.stringify({ claim: offered.claim.name, instances }, null, 2)}\n`)),
    E.map(() => file),
  )
}
