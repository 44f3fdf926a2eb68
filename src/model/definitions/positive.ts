/**
 * Definition 2.6 on finite-state models: P₊ is positive with respect to P₋ if P₊(x|s) < P₋(x|s) for every prefix s and
 * every negative sentence x. The prefixes are those with P₋(s) > 0, or every sequence of sentences: both are decided.
 */
import * as O from 'fp-ts/lib/Option.js'
import { atMost, type Rational, zero } from '../../kernel/rational.js'
import { type Behaviour, score } from '../behaviour.js'
import { promptOf } from '../grown.js'
import type { Prompt, Sentence } from '../languageModel.js'
import type { PairTable } from '../pairTable.js'
import type { Answer } from './verdict.js'

/** P₊(x|s) ≥ P₋(x|s) although B(x) < 0. */
export interface NotPositive {
  readonly after: Prompt
  readonly sentence: Sentence
  readonly minus: Rational
  readonly plus: Rational
}

export interface Positive {
  /** Open: too many states. */
  readonly answer: Answer
  readonly counterexample: O.Option<NotPositive>
}

/** Is it positive after every prefix of the table; vacuous without a negative sentence. */
export const positive = (table: O.Option<PairTable>, behaviour: Behaviour): Positive => {
  if (O.isNone(table)) return { answer: 'open', counterexample: O.none }
  const { sentences, rows } = table.value
  const negative = sentences.flatMap((x, i) => (score(behaviour, x).num < 0n ? [i] : []))
  if (negative.length === 0) return { answer: 'vacuous', counterexample: O.none }
  for (const { minus, plus, prompt } of rows) {
    for (const i of negative) {
      const [bad, good] = [minus[i] ?? zero, plus[i] ?? zero]
      if (!atMost(bad, good)) continue
      const found = { after: promptOf(prompt), sentence: sentences[i] ?? '', minus: bad, plus: good }
      return { answer: 'no', counterexample: O.some(found) }
    }
  }
  return { answer: 'yes', counterexample: O.none }
}
