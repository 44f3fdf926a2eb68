/**
 * The companion of another paper: a package of its own, with beb installed as npm packs it and nothing else of this
 * checkout, and with claims written by beb new.
 */
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { node } from './support/copiedTree.js'

let root = ''
const beb = (...arguments_: ReadonlyArray<string>) => node(root, 'node_modules/beb/bin/beb.js', ...arguments_)
const tsc = () => node(root, resolve('node_modules/typescript/bin/tsc'))
const write = (path: string, text: string): void => writeFileSync(join(root, path), text)
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

const compilerOptions = {
  target: 'es2022',
  module: 'nodenext',
  moduleResolution: 'nodenext',
  strict: true,
  rootDir: '.',
  outDir: 'dist',
  types: ['node'],
}
const packageJson = { name: 'companion', type: 'module', beb: { theory: 'dist/proofs/index.js', title: 'On Tangents' } }

/** Makes a package of this checkout known to the companion. */
const linked = (name: string): void => {
  const at = join(root, 'node_modules', name)
  mkdirSync(dirname(at), { recursive: true })
  if (!existsSync(at)) symlinkSync(resolve('node_modules', name), at, 'junction')
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'beb-companion-'))
  // what npm publishes, unpacked where npm installs it; its dependencies are those of the lock file, so that no network is asked
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', root], {
    stdio: 'ignore',
    shell: process.platform === 'win32',
  })
  const [tarball = ''] = readdirSync(root)
  mkdirSync(join(root, 'node_modules', 'beb'), { recursive: true })
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', join('node_modules', 'beb')], { cwd: root })
  for (const name of Object.keys(json('package.json').dependencies)) linked(name)
  linked('@types/node')
  write('package.json', JSON.stringify(packageJson))
  write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['spec', 'proofs', 'test'] }))
}, 120_000)
afterAll(() => rmSync(root, { recursive: true, force: true }))

const fill = (path: string, ...changes: ReadonlyArray<readonly [string, string]>): void => {
  const before = readFileSync(join(root, path), 'utf8')
  for (const [from] of changes) expect(before).toContain(from)
  write(
    path,
    changes.reduce((text, [from, to]) => text.replaceAll(from, to), before),
  )
}

describe('the packed beb', { timeout: 300_000 }, () => {
  it('holds what it runs, and nothing of the tests', () => {
    const files = readdirSync(join(root, 'node_modules', 'beb'))
    expect(files).toEqual(
      expect.arrayContaining(['CITATION.cff', 'LICENSE', 'README.md', 'bin', 'codemeta.json', 'dist', 'spec']),
    )
    expect(files.filter((name) => ['src', 'test', 'node_modules', 'docs'].includes(name))).toEqual([])
    expect(existsSync(join(root, 'node_modules', 'beb', 'dist', 'test'))).toBe(false)
  })
  it('has every module that its package.json exports, with types', () => {
    const { exports: exported } = json(join(root, 'node_modules', 'beb', 'package.json'))
    const paths = Object.values(exported as Record<string, string | Record<string, string>>)
      .flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)))
      .filter((path) => !path.includes('*'))
    expect(paths.length).toBeGreaterThan(20)
    expect(paths.filter((path) => !existsSync(join(root, 'node_modules', 'beb', path)))).toEqual([])
    const names = Object.keys(exported).filter((name) => !/[*]|json|schema/.test(name))
    const program = names.map((name) => `await import('beb${name.slice(1)}')`).join('\n')
    expect(node(root, '--input-type=module', '-e', program)).toEqual({ code: 0, out: '', error: '' })
  })
})

describe("another paper's companion", { timeout: 300_000 }, () => {
  it('asks for a build first', () => {
    expect(beb('verify')).toMatchObject({
      code: 2,
      error: expect.stringMatching(/^beb: the theory in .* build it first/),
    })
  })
  it('says in its package.json where its theory is and which paper it is about', () => {
    write('package.json', JSON.stringify({ ...packageJson, beb: { theory: 'dist/proofs/index.js' } }))
    const { code, out, error } = beb('claims')
    write('package.json', JSON.stringify(packageJson))
    expect([code, out]).toEqual([2, ''])
    expect(error).toMatch(/^beb: [^\n]*package\.json: beb\.title: missing; expected "beb": \{ "theory": [^\n]*\n$/)
  })
  it('has claims that type-check and are open at first', () => {
    expect(beb('new', 'lemma', 'Half of one')).toMatchObject({ code: 0, error: '' })
    expect(beb('new', 'lemma', 'Tangent again', '--uses', 'Logarithm below its tangent')).toMatchObject({ code: 0 })
    expect(beb('new', 'lemma', 'Tangent again')).toMatchObject({ code: 2 })
    expect(tsc()).toMatchObject({ code: 0, out: '' })
    const { out } = beb('verify', '--runs', '20', '--workers', '2')
    expect(out).toMatch(/^2 claims: 2 open;/m)
  })
  it('proves a claim of its own, and one from a claim of beb', () => {
    const imports =
      "import { atMost, equals, positive } from 'beb/proposition'\nimport { constant, logarithm, multiply, one, subtract } from 'beb/term'\n"
    const used = (names: RegExp): string =>
      imports.replaceAll(
        /\{ (.*) \}/g,
        (_, all: string) =>
          `{ ${all
            .split(', ')
            .filter((name) => names.test(name))
            .join(', ')} }`,
      )
    fill(
      'spec/half-of-one.ts',
      [', unstated }', ' }'],
      ['\n// ', `${used(/equals|constant|multiply|one/)}\n// `],
      ['then: unstated', 'then: equals(multiply(constant(1, 2), constant(2)), one)'],
    )
    fill(
      'proofs/half-of-one.ts',
      ['import { evidence }', "import { evident } from 'beb/proof'\nimport { evidence }"],
      ['One, {})', 'One, { proof: evident })'],
    )
    fill(
      'spec/tangent-again.ts',
      [', unstated }', ' }'],
      ['\n// ', `import { t } from 'beb/spec/known/tangent'\n${used(/atMost|positive|logarithm|one|subtract/)}\n// `],
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
    const recorded = beb('record', '--runs', '20')
    expect(recorded.out).toContain('Half of one: new → proved')
    expect(recorded.out).toContain('Tangent again: new → proved')
    expect(recorded.out).toContain('certificate recorded in proofs/certificate.json')
    expect(node(root, '--test', 'dist/test/tangent-again.test.js')).toMatchObject({ code: 0 })
  })
  it('is verified, shown, reported and replayed as its own', () => {
    const verified = beb('verify', '--runs', '20', '--workers', '2', '--json', 'certificate.json')
    expect([verified.code, verified.out]).toEqual([
      0,
      expect.stringMatching(/^2 claims: 2 proved; .*all as recorded\ncertificate written .*, as recorded$/m),
    ])
    expect(beb('show', 'Tangent again').out).toContain('Logarithm below its tangent')
    expect(beb('replay', 'certificate.json')).toMatchObject({ code: 0, error: '' })
    expect(beb('report', 'certificate.json')).toMatchObject({ code: 0, error: '' })
    const page = readFileSync(join(root, 'report.html'), 'utf8')
    expect(page).toContain('<h1>On Tangents</h1>')
    expect(page).not.toContain('Fundamental Limitations')
  })
})
