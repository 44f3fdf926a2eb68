/** The certificate on record: README.md quotes it, verify compares with it, and beb record writes it down. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { afterAll, describe, expect, it } from 'vitest'
import { seriesDigest } from '../spec/measurements/published.js'
import type { Companion } from '../src/companion.js'
import { certifiedIn } from '../src/recordedCertificate.js'
import { beb, companion } from './support/smallTheory.js'

const scratch = mkdtempSync(join(tmpdir(), 'beb-recorded-'))
afterAll(() => rmSync(scratch, { recursive: true }))

describe('proofs/certificate.json', () => {
  const recorded = JSON.parse(readFileSync('proofs/certificate.json', 'utf8'))
  const versionOf = (path: string): string => JSON.parse(readFileSync(path, 'utf8')).version
  it('is of the run that npm run verify makes, by the versions at hand', () => {
    expect(recorded).toMatchObject({ seed: 1, runs: 1000, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(recorded.versions).toEqual({
      beb: versionOf('package.json'),
      'fast-check': versionOf(createRequire(import.meta.url).resolve('fast-check/package.json')),
      statements: '1',
      measurements: seriesDigest,
    })
  })
  it('is quoted in README.md, and no other', () => {
    const quoted = [...readFileSync('README.md', 'utf8').matchAll(/certificate SHA-256 ([0-9a-f]{64})/g)]
    expect(quoted.map(([, sha256]) => sha256)).toEqual([recorded.sha256])
  })
})

const [file, readme] = [join(scratch, 'certificate.json'), join(scratch, 'README.md')]
/** The small companion, with what is on record as the files say. */
const recording = (): Companion => {
  const certified = certifiedIn(file, readme)
  if (E.isLeft(certified)) throw new Error(certified.left)
  const recordFile = join(scratch, 'record.json')
  const record = existsSync(recordFile) ? JSON.parse(readFileSync(recordFile, 'utf8')) : {}
  // its misprint names a claim that the small theory lacks, which is a finding of its own
  const { 'Lemma H.1 (fixed prompt)': _, ...theory } = companion.theory
  return { ...companion, theory, recordFile, record, certified: certified.right }
}
const run = ['--workers', '1', '--runs', '12']
const last = (out: string): string => out.trimEnd().split('\n').at(-1) ?? ''
const sha256In = (text: string): string => /[0-9a-f]{64}/.exec(text)?.[0] ?? ''

describe('beb record', () => {
  it('writes down what verify then makes, and what README.md quotes of it', async () => {
    const before = await beb(['verify', ...run], recording())
    expect(last(before.out)).toMatch(/^certificate SHA-256 [0-9a-f]{64}$/)
    writeFileSync(file, JSON.stringify({ seed: 1, runs: 12, versions: {}, sha256: 'f'.repeat(64) }))
    writeFileSync(readme, `before ${'f'.repeat(64)} after`)
    expect(await beb(['record', ...run], recording())).toMatchObject({ code: 0, error: '' })
    const sha256 = sha256In(before.out)
    expect(readFileSync(readme, 'utf8')).toBe(`before ${sha256} after`)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ seed: 1, runs: 12, versions: companion.versions, sha256 })
    const { code, out } = await beb(['verify', ...run], recording())
    expect([code, last(out)]).toEqual([0, `certificate SHA-256 ${sha256}, as recorded`])
  })
  it('of some claims leaves the certificate alone', async () => {
    const before = readFileSync(file, 'utf8')
    await beb(['record', '--claim', 'Equation (10) (prior weights)', ...run], recording())
    expect(readFileSync(file, 'utf8')).toBe(before)
  })
})

describe('beb verify', () => {
  const recordedAs = (change: object): Companion => {
    const as = recording()
    const { certified } = as
    if (certified?.recorded === undefined) throw new Error('nothing is recorded')
    return { ...as, certified: { ...certified, recorded: { ...certified.recorded, ...change } } }
  }
  it('finds another certificate of the same run, and names both', async () => {
    const { code, out } = await beb(['verify', ...run], recordedAs({ sha256: 'e'.repeat(64) }))
    expect(code).toBe(1)
    expect(out).toMatch(/✗ The certificate has SHA-256 [0-9a-f]{64}; recorded in .*certificate\.json is e{64}\n/)
    expect(out).toMatch(/; 1 finding\n/)
  })
  it.each([
    ['another seed', [...run, '--seed', '2'], {}],
    ['another number of runs', ['--workers', '1', '--runs', '13'], {}],
    ['some claims', [...run, '--claim', 'Equation (10) (prior weights)'], {}],
  ])('compares nothing for %s', async (_, more, change) => {
    const { code, out } = await beb(['verify', ...more], recordedAs(change))
    expect(code).toBe(0)
    expect(last(out)).toMatch(/^certificate SHA-256 [0-9a-f]{64}$/)
  })
  it('says with which other versions the recorded one was made', async () => {
    const as = recordedAs({ sha256: 'e'.repeat(64), versions: { ...companion.versions, 'fast-check': '9.9' } })
    const { code, out } = await beb(['verify', ...run], as)
    expect(code).toBe(0)
    expect(last(out)).toMatch(/; the recorded one, e{64}, was made with fast-check 9\.9$/)
  })
})

describe('a file that is no record', () => {
  it.each([
    ['{', /^.*bad\.json: this is not JSON; expected the seed, runs, versions and sha256 that beb record writes$/],
    [
      '{"seed":1,"runs":-1,"versions":{},"sha256":""}',
      /bad\.json: runs: expected a natural number, found -1; expected/,
    ],
  ])('%s is refused', (text, says) => {
    const bad = join(scratch, 'bad.json')
    writeFileSync(bad, text)
    const found = certifiedIn(bad, readme)
    expect(E.isLeft(found) ? found.left : '').toMatch(says)
  })
})
