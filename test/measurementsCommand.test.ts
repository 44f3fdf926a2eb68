/** beb measurements, and what verify and record do with the reported figures, as a user meets them. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { afterAll, describe, expect, it } from 'vitest'
import { theory } from '../proofs/index.js'
import { figures } from '../spec/measurements/figures.js'
import { seriesDigest, seriesFile } from '../spec/measurements/published.js'
import { paper } from '../spec/paper.js'
import { run } from '../src/cli.js'
import type { Companion, Recorded } from '../src/companion.js'
import type { Measurements } from '../src/measurement/data.js'
import { readMeasurements } from '../src/measurement/file.js'
import { recompute } from '../src/measurement/recompute.js'

const record = JSON.parse(readFileSync('proofs/record.json', 'utf8')) as Readonly<Record<string, Recorded>>
const scratch = mkdtempSync(join(tmpdir(), 'beb-measurements-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const companion: Companion = {
  theory: { 'Master inequality': theory['Master inequality'] },
  paper,
  citation: () => undefined,
  awaiting: {},
  inShort: [],
  reported: { figures, measurements: () => readMeasurements(seriesFile, seriesFile, seriesDigest) },
  record,
  recordFile: join(scratch, 'record.json'),
  formalFolder: join(scratch, 'rocq'),
  versions: {},
  worker: '',
}
const beb = async (arguments_: ReadonlyArray<string>, changes: Partial<Companion> = {}) => {
  const text = { out: '', error: '' }
  const code = await run({ ...companion, ...changes }, arguments_, {
    out: (line) => {
      text.out += `${line}\n`
    },
    error: (line) => {
      text.error += `${line}\n`
    },
    paint: (_, line) => line,
    progress: () => {},
    width: 80,
  })
  return { code, ...text }
}
const quick = ['verify', '--runs', '20', '--workers', '1']
const refused: Partial<Companion> = {
  reported: { figures, measurements: () => readMeasurements(seriesFile, seriesFile, '0'.repeat(64)) },
}
const otherwise = (name: string, line: Partial<Recorded>): Partial<Companion> => ({
  record: { ...record, [name]: { standing: '', statement: '', ...record[name], ...line } },
})

describe('beb measurements', () => {
  it('shows every figure with its verdict, its numbers below, and what they do not say', async () => {
    const { code, out, error } = await beb(['measurements'])
    expect({ code, error }).toEqual({ code: 0, error: '' })
    for (const { name } of figures)
      expect(out).toContain(`\n${name.padEnd(34)}${record[`Reported: ${name}`]?.standing}\n`)
    for (const line of [
      'least KL(P₋‖P₊): 22.72 at 14\n',
      'first point at n = 0: with 2.888, without 2.832 – reproduced\n',
      'usual sentences 1, 3, 4: with 5.568, without 5.441 – not reproduced\n',
      'first point at n = 1: with 2 of 10, without 2 of 10\n',
      'first point at n = 1: with 1 (7) of 10, without 2 (10) of 10\n',
      '  - β′: all samples are from P₋; KL(P₊‖P₋) is measured nowhere\n',
      'commit e5c72f8fe1eb',
    ])
      expect(out).toContain(line)
  })
  it('fits into 100 columns', async () => {
    const { out } = await beb(['measurements'])
    expect(out.split('\n').filter((line) => [...line].length > 100)).toEqual([])
  })
  it('--json: exact numbers, their source, and every part of the claims', async () => {
    const { code, out } = await beb(['measurements', '--json'])
    const found = JSON.parse(out)
    expect(code).toBe(0)
    expect(found.source.repository).toBe('https://github.com/yowolf/Fundamental-Limitations-of-Alignment-in-LLMs')
    expect(Object.values(found.source.workbooks)).toHaveLength(4)
    expect(found.figures).toHaveLength(figures.length)
    for (const figure of found.figures)
      expect(figure).toMatchObject({
        figure: expect.stringMatching(/./),
        printed: expect.stringMatching(/./),
        where: expect.stringMatching(/./),
        says: expect.stringMatching(/./),
        verdict: record[`Reported: ${figure.figure}`]?.standing,
        doesNotSay: expect.arrayContaining([expect.stringMatching(/./)]),
      })
    const [beta, , , quotient] = found.figures
    expect(beta.readings[0].numbers).toEqual([{ name: '', value: '2271593647/100000000', at: '14' }])
    expect(quotient.readings.map(({ agreement }: { agreement: string }) => agreement)).toEqual([
      'reproduced',
      'roughly',
      'not reproduced',
    ])
    const ratio = found.figures.find(({ figure }: { figure: string }) => figure.startsWith('σ/β')).readings[0]
      .numbers[0]
    expect(ratio.value.atLeast).toMatch(/^0\.29737301610444516\d{13}$/)
    expect(ratio.value.atLeast < ratio.value.atMost).toBe(true)
  })
  it.each([
    ['measurements'],
    ['measurements', '--json'],
    quick,
    ['record', '--runs', '20'],
  ])('data that are not the pinned ones are refused in one sentence: beb %s', async (...line) => {
    const { code, out, error } = await beb(line, refused)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toMatch(/^beb: spec\/measurements\/series\.json: its SHA-256 is [^\n]*\n$/)
  })
  it('a verdict that is not the recorded one is said, with exit code 1', async () => {
    const { code, error } = await beb(['measurements'], otherwise('Reported: β = 20', { standing: 'roughly' }))
    expect({ code, error }).toEqual({
      code: 1,
      error: 'beb: Reported: β = 20 is reproduced, the record says roughly\n',
    })
  })
})

describe('beb verify', () => {
  it('recomputes the figures and says so in one line', async () => {
    const { code, out } = await beb(quick)
    expect(code).toBe(0)
    expect(out).toContain(
      '\n13 reported figures: 4 reproduced, 1 wrong direction, 1 depends on the origin, 3 roughly, 1 not measured, 3 not satisfied by the averages\n',
    )
  })
  it('writes them into the certificate', async () => {
    const file = join(scratch, 'certificate.json')
    await beb([...quick, '--json', file])
    const { reported } = JSON.parse(readFileSync(file, 'utf8'))
    expect(Object.keys(reported)).toEqual(figures.map(({ name }) => name))
    expect(reported['log(1/α)/β = 3']).toMatchObject({
      printed: '3',
      verdict: 'depends on the origin',
      readings: { 'first point at n = 0': 'reproduced', 'first point at n = 1': 'roughly' },
    })
  })
  it.each([
    ['another verdict', { standing: 'roughly' }, 'is reproduced, the record says roughly'],
    ['another statement', { statement: '21' }, 'states something else than the record'],
  ])('fails when the record has %s', async (_, line, says) => {
    const { code, out } = await beb(quick, otherwise('Reported: σ² = 50', line))
    expect(code).toBe(1)
    expect(out).toContain(`✗ Reported: σ² = 50 ${says}`)
  })
  it('fails when the data give another verdict', async () => {
    const measurements = () =>
      E.map((data: Measurements) => ({
        ...data,
        divergence: { ...data.divergence, sampled: 'P+' as const, against: 'P-' as const },
      }))(companion.reported.measurements())
    const { code, out } = await beb(quick, { reported: { figures, measurements } })
    expect(code).toBe(1)
    expect(out).toContain('✗ Reported: β = 20 is wrong direction, the record says reproduced')
  })
  it('fails when a figure is not in the record', async () => {
    const { 'Reported: β = 20': _, ...others } = record
    const { code, out } = await beb(quick, { record: others })
    expect(code).toBe(1)
    expect(out).toContain('✗ Reported: β = 20 is not in the record')
  })
  it('takes well under a second for the figures', () => {
    const before = performance.now()
    const all = E.map((data: Measurements) => figures.map((figure) => recompute(data, figure)))(
      companion.reported.measurements(),
    )
    expect(E.isRight(all) && all.right.length).toBe(13)
    expect(performance.now() - before).toBeLessThan(1000)
  })
})

describe('beb record', () => {
  it('records the verdicts after the standings', async () => {
    const { code, out } = await beb(['record', '--runs', '20', '--workers', '1'], { record: {} })
    expect(code).toBe(0)
    expect(out).toContain('1 claims and 13 reported figures recorded')
    const written = JSON.parse(readFileSync(companion.recordFile, 'utf8'))
    expect(Object.keys(written)).toEqual(['Master inequality', ...figures.map(({ name }) => `Reported: ${name}`)])
    for (const { name } of figures) expect(written[`Reported: ${name}`]).toEqual(record[`Reported: ${name}`])
  })
})
