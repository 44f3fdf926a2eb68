/**
 * The package that a command is run in: beb itself, or a companion to another paper, whose package.json names the module
 * of its theory: { "beb": { "theory": "dist/proofs/index.js" } }.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as E from 'fp-ts/lib/Either.js'

export interface Home {
  readonly root: string
  /** The address of the compiled module that exports the theory; undefined for beb itself. */
  readonly theory: string | undefined
}

const example = '"beb": { "theory": "dist/proofs/index.js" }'

const packageAt = (folder: string): E.Either<string, { name?: unknown; beb?: { theory?: unknown } } | undefined> =>
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
      if (name === 'beb' && beb === undefined) return E.right({ root: at, theory: undefined })
      if (beb !== undefined)
        return typeof beb?.theory === 'string' && beb.theory !== ''
          ? E.right({ root: at, theory: pathToFileURL(join(at, beb.theory)).href })
          : E.left(`${join(at, 'package.json')}: beb.theory is not the path of a module; expected ${example}`)
    }
    if (dirname(at) === at) return E.right(undefined)
  }
}

/** One sentence for a command that needs such a package. */
export const homeless = `this folder belongs to no companion; expected a package.json here or above with ${example}`
