/** beb new: the files compile and run at once; a lemma is added by filling them in; what is in the way is refused whole. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { theory } from '../proofs/index.js'
import { writeAll } from '../src/files.js'
import { homeOf } from '../src/scaffold/home.js'
import { namesFor } from '../src/scaffold/names.js'
import { statedIn } from '../src/scaffold/sources.js'
import { built, copiedTree, node, type Ran } from './support/copiedTree.js'

const name = 'Mixture divergence'
const paths = ['spec/new', 'proofs/new'].map((folder) => `${folder}/mixture-divergence.ts`) as [string, string]
let root = ''
const beb = (...arguments_: ReadonlyArray<string>): Ran => node(root, 'bin/beb.js', ...arguments_)
const build = (): Ran => built(root)
const filled = (path: string, part: string): void =>
  writeFileSync(join(root, path), readFileSync(`test/fixtures/mixture-divergence/${part}.ts.txt`, 'utf8'))
const files = (): ReadonlyArray<string> =>
  ['spec', 'proofs', 'test'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }))

beforeAll(() => {
  root = copiedTree()
}, 60_000)
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('a lemma added with beb new', { timeout: 300_000 }, () => {
  it('is open at first', () => {
    const made = beb('new', 'lemma', name, '--uses', 'Posterior divergence')
    expect([made.code, made.error]).toEqual([0, ''])
    expect(made.out).toContain(`npx beb verify --claim "${name}"`)
    expect(build()).toMatchObject({ code: 0 })
    const { out } = beb('verify', '--claim', name, '--runs', '50')
    expect(out).toMatch(/^Mixture divergence +open /m)
    expect(out).toContain('is yet to be stated')
  })
  it('is proved when it is stated and proved, and as recorded then', () => {
    filled(paths[0], 'spec')
    filled(paths[1], 'proof')
    expect(build()).toMatchObject({ code: 0 })
    const { out } = beb('record', '--claim', name, '--runs', '50')
    expect(out).toContain(`${name}: new → proved`)
    const verified = beb('verify', '--claim', name, '--runs', '50')
    expect(verified.out).toMatch(/^Mixture divergence +proved +50 of 50 hold +2 of 2/m)
    expect([verified.code, verified.out.includes('all as recorded')]).toEqual([0, true])
    const before = JSON.parse(readFileSync('proofs/record.json', 'utf8')) as object
    expect(JSON.parse(readFileSync(join(root, 'proofs/record.json'), 'utf8'))).toMatchObject(before)
  })
  it('has a test that passes', () => {
    const { code, out } = node(root, 'node_modules/vitest/vitest.mjs', 'run', 'test/new/mixture-divergence.test.ts')
    expect([code, out]).toEqual([0, expect.stringMatching(/1 passed/)])
  })
  it('says what is left when a step does not convince', () => {
    const proof = readFileSync(join(root, paths[1]), 'utf8')
    const changedTo = (...changes: ReadonlyArray<readonly [from: string, to: string]>): string => {
      for (const [from] of changes) expect(proof).toContain(from)
      const text = changes.reduce((sofar, [from, to]) => sofar.replaceAll(from, to), proof)
      writeFileSync(join(root, paths[1]), text)
      expect(build()).toMatchObject({ code: 0 })
      return beb('verify', '--claim', name, '--runs', '50').out
    }
    const many = changedTo(
      ['multiply(weightOfPlus, excess', 'multiply(complement(posteriorWeight(s)), excess'],
      ['atMost(fromMixture, divide(share, two))', 'atMost(fromMixture, multiply(share, two))'],
      ['guards({ ...same, Pplus: onlyA }),', ''],
    )
    expect(many).toContain('left to show: 1 − α·P₋(s)/P(s) ≥ 0')
    expect(many).toContain('it is so on 100 sampled instances')
    expect(many).toMatch(/half the bound[\s\S]*none of 50 sampled instances tells it from the claim/)
    expect(many).toMatch(/undocumented[\s\S]*hypothesis 5: [\s\S]*without it the proof has a gap/)
    const wrong = changedTo(['multiply(weightOfPlus, excess', 'multiply(weightOfPlus, logarithm'])
    expect(wrong).toMatch(/the slack is not the difference[\s\S]*left to show: .* = 0\n.*it is not so on this instance/)
  })
  it('is refused when its name or a file of its is taken, and nothing is written', () => {
    const before = files()
    for (const [wanted, sentence] of [
      [name, /^beb: there is a claim "Mixture divergence" already, in spec\/new\/mixture-divergence\.ts; /],
      ['Mixture  Divergence', /^beb: spec\/new\/mixture-divergence\.ts exists already; /],
      ['LEMMA C.1', /^beb: there is a claim "Lemma C\.1" already, in spec\/lemma-c1\.ts; /],
      ['∅', /^beb: no file can be named after "∅"; /],
      ['a,b', /^beb: the name "a,b" cannot be a claim's; /],
      ['new', /^beb: no file can be named after "new"; /],
    ] as const) {
      const { code, out, error } = beb('new', 'lemma', wanted)
      expect([code, out, error]).toEqual([2, '', expect.stringMatching(sentence)])
    }
    expect(beb('new', 'lemma', 'Fresh', '--uses', 'C.99').error).toMatch(/^beb: there is no claim "C\.99"/)
    expect(beb('new', 'theorem', 'Fresh')).toMatchObject({ code: 2, out: '' })
    expect(node(tmpdir(), join(root, 'bin/beb.js'), 'new', 'lemma', 'Fresh').error).toMatch(/belongs to no companion/)
    expect(files()).toEqual(before)
  })
})

describe('what beb new reads', () => {
  it('are the claims of the theory, all of them', () => {
    expect(
      statedIn('.')
        .map((stated) => stated.name)
        .sort(),
    ).toEqual(Object.keys(theory).sort())
  })
  it('are names that files can have', () => {
    expect(E.toUnion(namesFor('Cramér–Rao (sharp)'))).toMatchObject({
      base: 'cramer-rao-sharp',
      claim: 'cramerRaoSharp',
      evidence: 'evidenceCramerRaoSharp',
    })
    for (const bad of ['', ' x', 'x\n', "it's", '2.1', 'class']) expect(namesFor(bad)._tag).toBe('Left')
  })
  it('is the package at hand, or a sentence about it', () => {
    const at = mkdtempSync(join(tmpdir(), 'beb-home-'))
    const told = (text: string) => {
      writeFileSync(join(at, 'package.json'), text)
      return homeOf(join(at, 'deep'))
    }
    mkdirSync(join(at, 'deep'))
    expect(told('{"beb": {"theory": "index.js", "title": "A Paper"}}')).toMatchObject({ right: { root: at } })
    for (const text of [
      '{',
      '{"beb": {}}',
      '{"beb": 3}',
      '{"beb": null}',
      '{"beb": {"theory": "index.js"}}',
      '{"beb": {"theory": "index.js", "title": " "}}',
      '{"beb": {"theory": 1, "title": "A Paper"}}',
    ])
      expect(told(text)).toMatchObject({ left: expect.stringContaining('package.json') })
    rmSync(at, { recursive: true })
  })
})

describe('files written together', () => {
  it('are written all or none', () => {
    const at = mkdtempSync(join(tmpdir(), 'beb-files-'))
    const draft = (path: string, isNew = true) => ({ path: join(at, path), text: path, isNew })
    expect(writeAll([draft('a/b/one'), draft('two')])).toEqual(E.right(undefined))
    const before = readdirSync(at, { recursive: true })
    expect(writeAll([draft('c/d/three'), draft('two')])).toMatchObject({
      left: expect.stringMatching(/exists already/),
    })
    expect(writeAll([draft('four'), draft('a', false)])._tag).toBe('Left')
    expect(readdirSync(at, { recursive: true })).toEqual(before)
    rmSync(at, { recursive: true })
  })
})
