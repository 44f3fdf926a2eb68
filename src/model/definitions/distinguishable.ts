/**
 * Definitions 2.2 and 2.3 on finite-state models: the largest β with P₋ β-distinguishable from P₊, and the least β′ with
 * P₊ β′-undistinguishable from P₋, in nats; for the prompt versions after every admissible prefix that ends in a negative
 * sentence. β-distinguishable: the mean divergence exceeds β for every n ≥ 0; β′-undistinguishable: it is below β′.
 */
import * as O from 'fp-ts/lib/Option.js'
import { type Behaviour, score } from '../behaviour.js'
import { type Greatest, greatestDivergence, type Least, leastDivergence } from '../divergenceExtreme.js'
import { type Grown, promptOf } from '../grown.js'
import type { Prompt } from '../languageModel.js'
import { chainOn } from '../pairChain.js'
import type { PairTable } from '../pairTable.js'
import { type Answer, overStates, type Reach } from './verdict.js'

export interface Separation<Extreme> {
  readonly answer: Answer
  readonly reach: Reach
  /** The largest β, or the least β′; none where it is vacuous or not examined. */
  readonly extreme: O.Option<Extreme>
  /** The prefix with the extreme divergence; the empty one for Definition 2.2. */
  readonly after: O.Option<Prompt>
}
export type Distinguishable = Separation<Least>
export type Undistinguishable = Separation<Greatest>

export const notExamined: Separation<never> = {
  answer: 'open',
  reach: { over: 'nothing' },
  extreme: O.none,
  after: O.none,
}
const vacuous: Separation<never> = { answer: 'vacuous', reach: overStates, extreme: O.none, after: O.none }

/** A row where a prefix ends, with such a prefix. */
export interface Start {
  readonly row: number
  readonly prefix: Grown
}

/** The empty prefix. */
export const fromTheStart: ReadonlyArray<Start> = [{ row: 0, prefix: null }]

/** The rows of the table of admissible prompts that a negative sentence enters, each with a shortest prefix that does so. */
export const afterNegative = ({ sentences, rows }: PairTable, behaviour: Behaviour): ReadonlyArray<Start> => {
  const starts = new Map<number, Start>()
  for (const { to, prompt } of rows) {
    for (const [i, last] of sentences.entries()) {
      const row = to[i]
      if (row === undefined || starts.has(row)) continue
      if (score(behaviour, last).num < 0n) starts.set(row, { row, prefix: { last, before: prompt } })
    }
  }
  return [...starts.values()]
}

const reachOf = (extreme: Least | Greatest): Reach => {
  switch (extreme.kind) {
    case 'attained':
    case 'bounded':
      return { over: 'everything', by: 'squeeze', checked: extreme.checked }
    case 'horizon':
      return { over: 'horizon', sentences: extreme.checked - 1 }
    default:
      return overStates
  }
}

/** The start of the extreme, where it has one. */
const leastFrom = (least: Least): number | undefined => {
  if (least.kind === 'zero') return least.from
  return least.kind === 'attained' || least.kind === 'bounded' ? least.place.from : undefined
}
const greatestFrom = (greatest: Greatest): number =>
  greatest.kind === 'infinite' ? greatest.from : greatest.place.from

const prefixOf = (starts: ReadonlyArray<Start>, from: number | undefined): O.Option<Prompt> => {
  const start = starts.find(({ row }) => row === from)
  return start === undefined ? O.none : O.some(promptOf(start.prefix))
}

const rowsOf = (starts: ReadonlyArray<Start>): ReadonlyArray<number> => starts.map(({ row }) => row)

const leastAnswer = ({ kind }: Least): Answer => (kind === 'zero' ? 'no' : kind === 'horizon' ? 'open' : 'yes')

/** Is P₋ β-distinguishable from P₊ for some β > 0, from each of the starts on? */
export const distinguishable = (table: PairTable, starts: ReadonlyArray<Start>): Distinguishable => {
  if (starts.length === 0) return vacuous
  const least = leastDivergence(chainOn(table, 'minus'), rowsOf(starts))
  return {
    answer: leastAnswer(least),
    reach: reachOf(least),
    extreme: O.some(least),
    after: prefixOf(starts, leastFrom(least)),
  }
}

/** Is P₊ β′-undistinguishable from P₋ for some β′, from each of the starts on? */
export const undistinguishable = (table: PairTable, starts: ReadonlyArray<Start>): Undistinguishable => {
  if (starts.length === 0) return vacuous
  const greatest = greatestDivergence(chainOn(table, 'plus'), rowsOf(starts))
  const answer = greatest.kind === 'infinite' ? 'no' : 'yes'
  return {
    answer,
    reach: reachOf(greatest),
    extreme: O.some(greatest),
    after: prefixOf(starts, greatestFrom(greatest)),
  }
}
