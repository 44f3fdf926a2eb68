/**
 * The shape of the measured series, "beb-measurements/1": averages with their standard errors, the rows of which some
 * are averages, and counts of labelled responses. Every number is the exact rational that its decimal text denotes.
 */
import * as t from 'io-ts'
import { atMost, type Rational, zero } from '../kernel/rational.js'
import { exactly, fields, list, rationalWhere, text, wholeNumber } from '../model/jsonCodec.js'

const number = rationalWhere('a number', () => true)
const notNegative = rationalWhere('a number that is not negative', (q) => atMost(zero, q))
const natural = wholeNumber('a whole number', 99_999_999)
const numbers = list('a list of numbers', number)
const errors = list('a list of numbers that are not negative', notNegative)
const naturals = list('a list of whole numbers', natural)
const digest = text('a SHA-256 in hexadecimal')

const sheetCells = { workbook: text('the name of a workbook'), sheet: text('a sheet'), range: text('a range of cells') }
const cells = fields('the cells of a workbook', sheetCells, {})
const workbook = fields('a workbook: its path and SHA-256', { path: text('a path'), sha256: digest }, {})

/** The same value for each of some names, all of them required. */
const each = <K extends string, C extends t.Mixed>(names: ReadonlyArray<K>, codec: C): { readonly [N in K]: C } =>
  Object.fromEntries(names.map((name) => [name, codec])) as { readonly [N in K]: C }
const seriesOf = <K extends string, C extends t.Mixed>(names: ReadonlyArray<K>, codec: C) =>
  fields('an object with the series by name', each(names, codec), {})

export const behaviours = ['agreeableness', 'anti-immigration'] as const
export const decays = [
  'chat/agreeableness/with',
  'chat/agreeableness/without',
  'chat/anti-immigration/with',
  'chat/anti-immigration/without',
  'chat/AI risk/with',
  'chat/AI risk/without',
  'pretrained/agreeableness',
  'pretrained/anti-immigration',
  'pretrained/anti-immigration, shorter prompts',
] as const
export const promptRows = [
  'chat/anti-immigration/with',
  'chat/anti-immigration/without',
  'chat/AI risk/with',
  'chat/AI risk/without',
  'pretrained/agreeableness',
  'pretrained/anti-immigration, shorter prompts',
  'pretrained/anti-immigration, longer prompts',
] as const
export const selections = ['chat/anti-immigration/with', 'chat/anti-immigration/without'] as const
export const labelled = [
  'chat/agreeableness/with',
  'chat/agreeableness/without',
  'chat/anti-immigration/with',
  'chat/anti-immigration/without',
  'pretrained/agreeableness',
  'pretrained/anti-immigration',
] as const

/** A model whose law is sampled, or that it is compared with. */
const law = t.keyof({ 'P-': null, 'P+': null, P: null }, '"P-", "P+" or "P"')

const perSentences = { sentences: naturals, mean: numbers, error: errors, cells }
const divergence = fields('a series', { ...perSentences, deviation: errors, deviationError: errors }, {})
const variance = fields('a series', perSentences, {})
const decay = fields('a series', { prefix: naturals, mean: numbers, error: errors, cells }, {})
const rows = list('a list of rows', numbers)
const counts = list('a list of rows', naturals)
const relabelled = fields('a count that differs', { prompt: natural, prefix: natural, count: natural }, {})
const responses = fields(
  'a series of counts',
  {
    counted: text('which responses are counted'),
    outOf: natural,
    prompts: naturals,
    counts,
    mean: numbers,
    error: errors,
    relabelled: list('a list of counts that differ', relabelled),
    cells,
  },
  {},
)
const group = <C extends t.Mixed>(series: C) => fields('a group of series', { sampled: law, against: law, series }, {})

export const measurements = fields(
  'measurements',
  {
    format: exactly('beb-measurements/1'),
    source: fields(
      'the source of the numbers',
      {
        experiment: text('whose experiments'),
        repository: text('an address'),
        commit: text('a commit'),
        workbooks: fields(
          'the workbooks',
          each(
            [
              'beta_sigma_calculations.xlsx',
              'kl_divergence_calculations.xlsx',
              'alignment_length.xlsx',
              'alignment_length_pretrained.xlsx',
            ],
            workbook,
          ),
          {},
        ),
      },
      {},
    ),
    design: fields(
      'the design of the experiments',
      {
        tokensScored: natural,
        samplesPerPoint: natural,
        promptsAveraged: natural,
        /** How many sentences the i-th prefix of a chat usually has. */
        usualSentences: naturals,
      },
      {},
    ),
    /** Mean KL(sampled‖against) of the continuation after n sentences of the sampled law. */
    divergence: group(seriesOf(behaviours, divergence)),
    /** Variance of the log-ratio of the two laws over n sentences of the sampled one. */
    variance: group(seriesOf(behaviours, variance)),
    /** Mean KL(sampled‖against) after the i-th prefix, against the served model itself. */
    decay: group(seriesOf(decays, decay)),
    /** The same for each prompt; `averaged` are the rows whose means are the published ones, none when none are. */
    perPrompt: fields(
      'rows of prompts',
      { series: seriesOf(promptRows, fields('rows', { values: rows, averaged: naturals, cells }, {})) },
      {},
    ),
    /** Rows of selected prompts, with more digits. */
    selected: fields(
      'rows of selected prompts',
      { series: seriesOf(selections, fields('rows', { values: rows, cells }, {})) },
      {},
    ),
    /** Labelled responses after the i-th prefix: how many of `outOf` were counted, for each prompt. */
    responses: fields('counts of responses', { series: seriesOf(labelled, responses) }, {}),
  },
  {},
)
export type Measurements = t.TypeOf<typeof measurements>
export type Law = t.TypeOf<typeof law>
export type BehaviourName = (typeof behaviours)[number]
export type DecayName = (typeof decays)[number]
export type ResponseName = (typeof labelled)[number]

/** A measured point: an average and its standard error, at n sentences or the i-th prefix. */
export interface Point {
  readonly at: Rational
  readonly mean: Rational
  readonly error: Rational
}
