/** Where claims are stated: spec files read as text, so that a theory need not be built to be added to. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** A claim as its spec file states it. */
export interface StatedClaim {
  readonly name: string
  /** The export, as in `export const lemmaC1 = claim({`. */
  readonly identifier: string
  /** The spec file without its ending, from the folder of the package: spec/lemma-c1. */
  readonly module: string
  /** The domain that it ranges over, and the module that has it, when the file imports it. */
  readonly domain: { readonly identifier: string; readonly module: string } | undefined
}

const statement = /export const (\w+)[^=\n]*= claim\(\{\s*name: '([^']+)'([\s\S]*?)\n\}\)/g

const domainIn = (text: string, module: string, body: string): StatedClaim['domain'] => {
  const identifier = /forAll: (\w+)/.exec(body)?.[1]
  const imported = [...text.matchAll(/import \{([^}]*)\} from '(\.[^']*)\.js'/g)].find(([, names = '']) =>
    names.split(',').some((name) => name.trim() === identifier),
  )
  return identifier === undefined || imported === undefined
    ? undefined
    : { identifier, module: posix.join(posix.dirname(module), imported[2] ?? '') }
}

/** The claims that the spec files of a package state, in the order of the files. */
export const statedIn = (root: string): ReadonlyArray<StatedClaim> => {
  if (!existsSync(join(root, 'spec'))) return []
  return readdirSync(join(root, 'spec'), { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join('spec', file.replaceAll('\\', '/')))
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => {
      const [text, module] = [readFileSync(join(root, file), 'utf8'), file.replace(/\.ts$/, '')]
      return [...text.matchAll(statement)].map(([, identifier = '', name = '', body = '']) => ({
        name,
        identifier,
        module,
        domain: domainIn(text, module, body),
      }))
    })
}
