/** The companion of another paper: a package of its own that depends on beb, with claims written by beb new. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { node } from './support/copiedTree.js'

let root = ''
const beb = (...arguments_: ReadonlyArray<string>) => node(root, 'node_modules/beb/bin/beb.js', ...arguments_)
const tsc = () => node(root, resolve('node_modules/typescript/bin/tsc'))
const write = (path: string, text: string): void => writeFileSync(join(root, path), text)

const compilerOptions = {
  target: 'es2022',
  module: 'nodenext',
  strict: true,
  skipLibCheck: true,
  rootDir: '.',
  outDir: 'dist',
  types: ['node'],
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'beb-companion-'))
  mkdirSync(join(root, 'node_modules', '@types'), { recursive: true })
  symlinkSync(resolve('.'), join(root, 'node_modules', 'beb'), 'junction')
  symlinkSync(resolve('node_modules/@types/node'), join(root, 'node_modules', '@types', 'node'), 'junction')
  write('package.json', JSON.stringify({ type: 'module', beb: { theory: 'dist/proofs/index.js' } }))
  write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['spec', 'proofs', 'test'] }))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe("another paper's companion", { timeout: 300_000 }, () => {
  it('asks for a build first', () => {
    expect(beb('verify')).toMatchObject({
      code: 2,
      error: expect.stringMatching(/^beb: the theory in .* build it first/),
    })
  })
  it('has claims that type-check and are open at first', () => {
    expect(beb('new', 'lemma', 'Lighter than one')).toMatchObject({ code: 0, error: '' })
    expect(beb('new', 'lemma', 'Tangent again', '--uses', 'Logarithm below its tangent')).toMatchObject({ code: 0 })
    expect(beb('new', 'lemma', 'Tangent again')).toMatchObject({ code: 2 })
    expect(tsc()).toMatchObject({ code: 0, out: '' })
    const { out } = beb('verify', '--runs', '20', '--workers', '2')
    expect(out).toMatch(/^2 claims: 2 open;/m)
  })
  it('cites claims of beb, and is verified and recorded as its own', () => {
    const fill = (path: string, ...changes: ReadonlyArray<readonly [string, string]>): void => {
      const before = readFileSync(join(root, path), 'utf8')
      for (const [from] of changes) expect(before).toContain(from)
      write(
        path,
        changes.reduce((text, [from, to]) => text.replaceAll(from, to), before),
      )
    }
    const imports =
      "import { atMost, positive } from 'beb/proposition'\nimport { logarithm, one, subtract } from 'beb/term'\n"
    fill(
      'spec/tangent-again.ts',
      [', unstated }', ' }'],
      ['\n// ', `import { t } from 'beb/spec/known/tangent'\n${imports}\n// `],
      ['given: []', 'given: [positive(t)]'],
      ['then: unstated', 'then: atMost(logarithm(t), subtract(t, one))'],
    )
    fill(
      'proofs/tangent-again.ts',
      [
        '// Logarithm',
        "import { cite, evident } from 'beb/proof'\nimport { guards } from 'beb/evidence'\nimport { q } from 'beb/written'\nimport { tangent } from 'beb/spec/known/tangent'\n// Logarithm",
      ],
      ['Again, {})', "Again, { proof: cite(tangent, {}, evident), needs: [guards({ t: q('0') })] })"],
    )
    expect(tsc()).toMatchObject({ code: 0, out: '' })
    expect(beb('record', '--runs', '20').out).toContain('Tangent again: new → proved')
    const verified = beb('verify', '--claim', 'Tangent again', '--runs', '20', '--workers', '2')
    expect([verified.code, verified.out]).toEqual([
      0,
      expect.stringMatching(/^1 claims: 1 proved; .*all as recorded$/m),
    ])
    expect(node(root, '--test', 'dist/test/tangent-again.test.js')).toMatchObject({ code: 0 })
  })
})
