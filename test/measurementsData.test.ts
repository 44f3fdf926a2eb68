/** The measured series: what they agree with among themselves, and every way in which other data are refused. */
import { readFileSync } from 'node:fs'
import Big from 'big.js'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { seriesDigest, seriesFile } from '../spec/measurements/published.js'
import { decodeMeasurements, measurementsOf, readMeasurements } from '../src/measurement/file.js'
import { published } from './support/published.js'

const bytes = readFileSync(seriesFile)
const text = bytes.toString('utf8')

const Precise = Big()
Precise.DP = 40
const big = (x: number) => new Precise(String(x))
const mean = (xs: ReadonlyArray<number>) => xs.reduce((total, x) => total.plus(big(x)), big(0)).div(xs.length)
/** The population standard deviation over the root of the number of rows. */
const standardError = (xs: ReadonlyArray<number>) => {
  const centre = mean(xs)
  const squares = xs.reduce((total, x) => total.plus(big(x).minus(centre).pow(2)), big(0))
  return squares.div(xs.length).sqrt().div(big(xs.length).sqrt())
}
const column = (rows: ReadonlyArray<ReadonlyArray<number>>, i: number) => rows.map((row) => row[i] ?? Number.NaN)
const distance = (x: Big, y: number) => Number(x.minus(big(y)).abs())

describe('the series agree with each other', () => {
  it.each(Object.entries(published.responses.series))('%s: means and errors are those of the counts', (_, series) => {
    for (const [i, published] of series.mean.entries()) {
      expect(mean(column(series.counts, i)).eq(big(published))).toBe(true)
      expect(distance(standardError(column(series.counts, i)), series.error[i] ?? Number.NaN)).toBeLessThan(1e-14)
    }
  })
  it('448 of the 450 labelled counts are those of the labelled responses', () => {
    const all = Object.values(published.responses.series)
    const counts = all.flatMap((series) => series.counts.flat())
    const relabelled = all.flatMap((series) =>
      series.relabelled.map(({ prompt, prefix, count }) => ({
        before: series.counts[series.prompts.indexOf(prompt)]?.[prefix - 1],
        count,
      })),
    )
    expect(counts).toHaveLength(450)
    expect(relabelled).toEqual([
      { before: 8, count: 7 },
      { before: 18, count: 19 },
    ])
  })
  const decayOf: Readonly<Record<string, string>> = {
    'pretrained/anti-immigration, longer prompts': 'pretrained/anti-immigration',
  }
  const averaged = Object.entries(published.perPrompt.series).filter(([, { averaged: rows }]) => rows.length > 0)
  it.each(averaged)('%s: ten rows average to the published means, with their errors', (name, rows) => {
    const series = published.decay.series[decayOf[name] ?? name]
    const chosen = rows.averaged.map((i) => rows.values[i] ?? [])
    expect(chosen).toHaveLength(10)
    for (const [i, published] of (series?.mean ?? []).entries()) {
      const present = column(chosen, i).filter((x) => !Number.isNaN(x))
      expect(present.length).toBeGreaterThan(6)
      // The rows have four digits after the point.
      expect(distance(mean(present), published)).toBeLessThan(6e-5)
      expect(distance(standardError(present), series?.error[i] ?? Number.NaN)).toBeLessThan(6e-5)
    }
  })
  it('no ten of the rows of pretrained agreeableness average to the published means', () => {
    const { values } = published.perPrompt.series['pretrained/agreeableness'] ?? { values: [] }
    const target = published.decay.series['pretrained/agreeableness']?.mean[0] ?? Number.NaN
    const secondTarget = published.decay.series['pretrained/agreeableness']?.mean[1] ?? Number.NaN
    const both: Array<number> = []
    const search = (from: number, rows: ReadonlyArray<ReadonlyArray<number>>): void => {
      if (rows.length === 10)
        both.push(Math.max(distance(mean(column(rows, 0)), target), distance(mean(column(rows, 1)), secondTarget)))
      else for (let i = from; i < values.length; i++) search(i + 1, [...rows, values[i] ?? []])
    }
    search(0, [])
    expect(both).toHaveLength(1001)
    expect(Math.min(...both)).toBeGreaterThan(1e-3)
  })
  it.each(Object.entries(published.selected.series))('%s: the selected rows are rows of prompts', (name, {
    values,
  }) => {
    const rounded = (row: ReadonlyArray<number>) => row.slice(0, 10).map((x) => big(x).toFixed(4))
    const all = (published.perPrompt.series[name]?.values ?? []).map((row) => rounded(row).join(' '))
    expect(values).toHaveLength(11)
    for (const row of values) expect(all).toContain(rounded(row).join(' '))
  })
})

describe('only the pinned bytes are used', () => {
  it('as they are', () => {
    expect(E.isRight(measurementsOf(bytes, seriesDigest))).toBe(true)
    expect(E.isRight(readMeasurements(seriesFile, seriesFile, seriesDigest))).toBe(true)
  })
  it.each([0, 5000, 20_000, bytes.length - 1])('with byte %i changed they are refused in one sentence', (i) => {
    const edited = Uint8Array.from(bytes)
    edited[i] = (edited[i] ?? 0) ^ 1
    const refusal = measurementsOf(edited, seriesDigest)
    expect(E.isLeft(refusal) && refusal.left).toMatch(
      new RegExp(`^its SHA-256 is [0-9a-f]{64}, expected ${seriesDigest}: these are not the published numbers`),
    )
  })
  it('a file that is not there is refused by its name', () => {
    expect(readMeasurements('nowhere', 'spec/x.json', seriesDigest)).toEqual(
      E.left('spec/x.json: it cannot be read; expected the file of measured series'),
    )
  })
})

describe('data of another shape are refused with the place', () => {
  const edited = (edit: (data: typeof published) => void): string => {
    const data = structuredClone(published)
    edit(data)
    return JSON.stringify(data)
  }
  // biome-ignore lint/suspicious/noExplicitAny: what is planted is not of the type.
  const wrong = (edit: (data: any) => void): string => edited(edit as (data: typeof published) => void)
  it.each<[string, string, RegExp]>([
    ['not JSON', text.slice(0, 4000), /line \d+, column \d+: /],
    [
      'a missing series',
      wrong((d) => delete d.decay.series['chat/AI risk/with']),
      /^decay\.series.*AI risk.*: missing/,
    ],
    ['a missing group', wrong((d) => delete d.variance), /^variance: missing/],
    ['an unknown series', wrong((d) => (d.divergence.series.other = {})), /divergence\.series\.other: unknown field/],
    ['a text for a list', wrong((d) => (d.divergence.series.agreeableness.mean = 'many')), /mean: expected a list/],
    ['a text for a number', wrong((d) => (d.decay.series['pretrained/agreeableness'].mean[3] = 'x')), /mean\[3\]: "x"/],
    ['null for a number', wrong((d) => (d.variance.series.agreeableness.mean[2] = null)), /mean\[2\]: .*found null/],
    ['a negative error', wrong((d) => (d.variance.series.agreeableness.error[2] = -1)), /error\[2\]: .*not negative/],
    [
      'half a response',
      wrong((d) => (d.responses.series['pretrained/agreeableness'].counts[0][0] = 1.5)),
      /counts\[0\]/,
    ],
    ['more than all', wrong((d) => (d.responses.series['pretrained/agreeableness'].counts[1][0] = 17)), /at most 16/],
    ['a shorter list', wrong((d) => d.divergence.series.agreeableness.error.pop()), /error: 14 entries; expected 15/],
    ['two points', wrong((d) => (d.decay.series['chat/AI risk/with'].prefix = [1, 2])), /prefix: 2 points; .*least 3/],
    ['an unknown law', wrong((d) => (d.divergence.sampled = 'Q')), /divergence\.sampled: .*"P-", "P\+" or "P"/],
    ['another format', wrong((d) => (d.format = 'beb-measurements/2')), /^format: expected "beb-measurements\/1"/],
  ])('%s', (_, content, says) => {
    const refusal = decodeMeasurements(content)
    expect(E.isLeft(refusal) && refusal.left).toMatch(says)
    expect(E.isLeft(refusal) && refusal.left).not.toContain('\n')
  })
  it('the same data without a fault are accepted', () => {
    expect(E.isRight(decodeMeasurements(edited(() => undefined)))).toBe(true)
  })
})
