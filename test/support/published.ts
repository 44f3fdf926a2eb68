/** The published series as plain JavaScript reads them: another way in than the one that is tested. */
import { readFileSync } from 'node:fs'
import { seriesFile } from '../../spec/measurements/published.js'

interface Series {
  mean: Array<number>
  error: Array<number>
}
interface Responses extends Series {
  outOf: number
  prompts: Array<number>
  counts: Array<Array<number>>
  relabelled: Array<{ prompt: number; prefix: number; count: number }>
}
interface Published {
  divergence: { sampled: string; against: string; series: Record<string, Series> }
  variance: { series: Record<string, Series> }
  decay: { series: Record<string, Series> }
  perPrompt: { series: Record<string, { values: Array<Array<number>>; averaged: Array<number> }> }
  selected: { series: Record<string, { values: Array<Array<number>> }> }
  responses: { series: Record<string, Responses> }
}

export const published = JSON.parse(readFileSync(seriesFile, 'utf8')) as Published
