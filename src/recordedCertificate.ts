/**
 * The certificate on record: with which seed, on how many instances and by which versions a run of the whole theory makes
 * it, and its SHA-256, which README.md quotes. The same run makes the same certificate, on every machine.
 */
import { existsSync, readFileSync } from 'node:fs'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as t from 'io-ts'
import { writeWhole } from './files.js'
import { decoded } from './model/decoded.js'
import { type Certificate, natural } from './report/certificate.js'

export const RecordedCertificate = t.readonly(
  t.type({ seed: t.number, runs: natural, versions: t.readonly(t.record(t.string, t.string)), sha256: t.string }),
)
export type RecordedCertificate = t.TypeOf<typeof RecordedCertificate>

/** What is on record, and the files that say so. */
export interface Certified {
  readonly file: string
  /** Quotes the SHA-256, if it is there and does. */
  readonly readme: string
  readonly recorded: RecordedCertificate | undefined
}

const recordedIn = (file: string): E.Either<string, RecordedCertificate | undefined> =>
  existsSync(file)
    ? pipe(
        decoded(RecordedCertificate)(readFileSync(file, 'utf8')),
        E.mapLeft((why) => `${file}: ${why}; expected the seed, runs, versions and sha256 that beb record writes`),
      )
    : E.right(undefined)

/** What a file has on record, or one sentence. */
export const certifiedIn = (file: string, readme: string): E.Either<string, Certified> =>
  E.map((recorded: RecordedCertificate | undefined) => ({ file, readme, recorded }))(recordedIn(file))

type Sealed = Pick<Certificate, 'seed' | 'runs' | 'versions'> & { readonly sha256: string }

/** How a certificate of the whole theory compares with the one on record: undefined where it is of another run, or there is none. */
export const compared = (
  { recorded }: Certified,
  { seed, runs, versions, sha256 }: Sealed,
): 'as recorded' | 'not as recorded' | 'other versions' | undefined => {
  if (recorded === undefined || recorded.seed !== seed || recorded.runs !== runs) return undefined
  if (recorded.sha256 === sha256) return 'as recorded'
  const names = [...new Set([...Object.keys(versions), ...Object.keys(recorded.versions)])]
  return names.every((name) => versions[name] === recorded.versions[name]) ? 'not as recorded' : 'other versions'
}

/** "fast-check 4.10.2": the versions of a record that are not those at hand. */
export const otherVersions = (recorded: RecordedCertificate, versions: Readonly<Record<string, string>>): string =>
  Object.entries(recorded.versions)
    .filter(([name, version]) => versions[name] !== version)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')

/** Writes the record, and the new SHA-256 in README.md where it has the old one; the files that were written. */
export const recordCertificate = (
  { file, readme, recorded }: Certified,
  { seed, runs, versions, sha256 }: Sealed,
): E.Either<string, ReadonlyArray<string>> => {
  const old = recorded?.sha256
  const text = old !== undefined && existsSync(readme) ? readFileSync(readme, 'utf8') : ''
  const quotes = old !== undefined && old !== sha256 && text.includes(old)
  return pipe(
    writeWhole(file, `${JSON.stringify({ seed, runs, versions, sha256 }, null, 2)}\n`),
    E.chain(() => (quotes ? writeWhole(readme, text.replaceAll(old, sha256)) : E.right(undefined))),
    E.map(() => (quotes ? [file, readme] : [file])),
  )
}
