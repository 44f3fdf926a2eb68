/**
 * The pairs of states that prompts lead to in two models side by side, and what each of them says there. Over "every
 * prompt" is a check over these finitely many pairs; which prompts count is an argument, as definitions differ in it.
 */
import * as O from 'fp-ts/lib/Option.js'
import type { Masses } from '../kernel/klDivergence.js'
import { type Rational, zero } from '../kernel/rational.js'
import type { Grown } from './grown.js'
import type { Distribution, LanguageModel, Sentence } from './languageModel.js'

export interface PairRow {
  /** P₋(·|s) and P₊(·|s) over the sentences of the table, in its order. */
  readonly minus: Masses
  readonly plus: Masses
  /** The row that each sentence leads to; undefined where the longer prompt does not count. */
  readonly to: ReadonlyArray<number | undefined>
  /** A shortest prompt that leads here. */
  readonly prompt: Grown
  /** The states of the components, as they know them. */
  readonly states: { readonly minus: unknown; readonly plus: unknown }
}

export interface PairTable {
  readonly sentences: ReadonlyArray<Sentence>
  /** That of the empty prompt is the first; shorter prompts come before longer ones. */
  readonly rows: ReadonlyArray<PairRow>
}

/** Which sentences keep a prompt among those that count, from P₋(x|s) and P₊(x|s). */
export type Extends = (minus: Rational, plus: Rational) => boolean

/** Prompts s with P₋(s) > 0, the convention for every "for all prefixes". */
export const admissible: Extends = (minus) => minus.num > 0n
/** Prompts s with P(s) > 0. */
export const possible: Extends = (minus, plus) => minus.num > 0n || plus.num > 0n
/** Every sequence of sentences, those of probability 0 included. */
export const everySequence: Extends = () => true

/** Most entries, pairs of states times sentences, that are looked at. */
export const mostEntries = 100_000

/** The pairs that are reached, or none when they have more than `most` entries (mixtures may have infinitely many). */
export const pairTable = (
  minus: LanguageModel,
  plus: LanguageModel,
  extending: Extends,
  most: number = mostEntries,
): O.Option<PairTable> => {
  const sentences = [...new Set([...minus.sentences, ...plus.sentences])]
  const keyOf = (m: unknown, p: unknown): string => JSON.stringify([minus.key(m), plus.key(p)])
  const index = new Map([[keyOf(minus.start, plus.start), 0]])
  const reached: Array<{ readonly states: PairRow['states']; readonly prompt: Grown }> = [
    { states: { minus: minus.start, plus: plus.start }, prompt: null },
  ]
  const rows: Array<PairRow> = []
  for (const { states, prompt } of reached) {
    const over = (law: Distribution): Masses => sentences.map((x) => law.get(x) ?? zero)
    const [bad, good] = [over(minus.next(states.minus)), over(plus.next(states.plus))]
    const to = sentences.map((x, i) => {
      if (!extending(bad[i] ?? zero, good[i] ?? zero)) return undefined
      const next = { minus: minus.step(states.minus, x), plus: plus.step(states.plus, x) }
      const key = keyOf(next.minus, next.plus)
      const found = index.get(key) ?? reached.push({ states: next, prompt: { last: x, before: prompt } }) - 1
      index.set(key, found)
      return found
    })
    if (reached.length * sentences.length > most) return O.none
    rows.push({ minus: bad, plus: good, to, prompt, states })
  }
  return O.some({ sentences, rows })
}
