/** The worked example of CONTRIBUTING.md, taken from its text, compiles, is proved and holds. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Claim } from '../src/claim/claim.js'
import type { Evidence } from '../src/claim/evidence.js'
import { judge } from '../src/claim/judge.js'
import { indexText, pathsOf, testText } from '../src/scaffold/lemma.js'
import { type Names, namesFor } from '../src/scaffold/names.js'
import { holds, mixtures, told } from './support/holds.js'

const folder = 'test/.worked-example'
const blocks = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/```ts\n\/\/ (\S+)\n([\s\S]*?)```/g)].map(
  ([, path = '', text = '']) => ({ path, text }),
)
/** The same file two folders deeper: what it imports from the project is two folders further up. */
const moved = (text: string): string =>
  text
    .replace(/from '\.\.\/\.\.\/(src|spec)\/((?!new\/lever-law).*)'/g, "from '../../../../$1/$2'")
    .replace(/from '\.\.\/(definitions|domains|symbols)/g, "from '../../../../spec/$1")

beforeAll(() => {
  for (const { path, text } of blocks.filter(({ path: p }) => !p.startsWith('test/'))) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), moved(text))
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A module of the example, as it was written a moment ago. */
const written = async <Module>(name: string): Promise<Module> =>
  (await import(/* @vite-ignore */ `./.worked-example/${name}.js`)) as Module

describe('the worked example of CONTRIBUTING.md', () => {
  it('has its three files', () => {
    expect(blocks.map(({ path }) => path)).toEqual([
      'spec/new/lever-law.ts',
      'proofs/new/lever-law.ts',
      'test/new/lever-law.test.ts',
    ])
  })
  it('is what beb new writes, with the statement and the proof filled in', () => {
    const place = { isBeb: true, names: E.toUnion(namesFor('Lever law')) as Names }
    const { spec, proofs, test } = pathsOf(place)
    expect(blocks.map(({ path }) => path)).toEqual([spec, proofs, test])
    expect(blocks[2]?.text).toBe(testText(place))
    const index = readFileSync('proofs/index.ts', 'utf8')
    const added = E.toUnion(indexText(place, index))
      .split('\n')
      .filter((line) => !index.split('\n').includes(line))
    expect(added).toEqual([expect.stringMatching(/^import /), "  'Lever law': LeverLaw.evidenceLeverLaw,"])
    expect(readFileSync('CONTRIBUTING.md', 'utf8')).toContain(`\n${added[1]}\n`)
  })
  it('is proved, with all its evidence', async () => {
    const { evidenceLeverLaw } = await written<{ evidenceLeverLaw: Evidence }>('proofs/new/lever-law')
    const { proof, mutants, needs } = judge({}, evidenceLeverLaw)
    expect(proof?._tag).toBe('Right')
    expect([...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
  it('holds on random mixtures', async () => {
    const { leverLaw: lever } = await written<{ leverLaw: Claim<object> }>('spec/new/lever-law')
    fc.assert(fc.property(mixtures(lever), holds(lever)), told(lever))
  })
})
