/**
 * The package that a command is run in: beb itself, or a companion to another paper, whose package.json names the module
 * of its theory, and the paper: { "beb": { "theory": "dist/proofs/index.js", "title": "Its Title" } }.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { sentenceOf } from '../model/fault.js'
import { faultsOf } from '../model/jsonCodec.js'

export interface Home {
  readonly root: string
  /** The address of the compiled module that exports the theory; undefined for beb itself. */
  readonly theory: string | undefined
  /** The title of the paper that it accompanies; empty for beb itself, whose specification has it. */
  readonly title: string
}

const example = '"beb": { "theory": "dist/proofs/index.js", "title": "The Title of the Paper" }'

const filled: t.Type<string> = new t.Type(
  'a text',
  t.string.is,
  (u, context) =>
    typeof u === 'string' && u.trim() !== ''
      ? t.success(u)
      : t.failure(u, context, u === undefined ? 'missing' : 'expected a text that is not empty'),
  t.identity,
)
const Named = t.readonly(t.type({ beb: t.readonly(t.type({ theory: filled, title: filled })) }))

const packageAt = (folder: string): E.Either<string, { name?: unknown; beb?: unknown } | undefined> =>
  E.tryCatch(
    () => {
      const parsed: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      return typeof parsed === 'object' && parsed !== null ? parsed : undefined
    },
    () => `${join(folder, 'package.json')} is not readable as JSON; expected a package with ${example}`,
  )

/** The nearest package above the folder that is beb or a companion; undefined when there is none. */
export const homeOf = (folder: string): E.Either<string, Home | undefined> => {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, 'package.json'))) {
      const read = packageAt(at)
      if (E.isLeft(read)) return read
      const { name, beb } = read.right ?? {}
      if (name === 'beb' && beb === undefined) return E.right({ root: at, theory: undefined, title: '' })
      if (beb !== undefined)
        return E.bimap(
          (errors: t.Errors) =>
            `${join(at, 'package.json')}: ${faultsOf(errors).map(sentenceOf)[0] ?? 'beb'}; expected ${example}`,
          ({ beb: { theory, title } }: t.TypeOf<typeof Named>) => ({
            root: at,
            theory: pathToFileURL(join(at, theory)).href,
            title,
          }),
        )(Named.decode(read.right))
    }
    if (dirname(at) === at) return E.right(undefined)
  }
}

/** One sentence for a command that needs such a package. */
export const homeless = `this folder belongs to no companion; expected a package.json here or above with ${example}`
