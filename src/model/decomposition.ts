/**
 * A decomposition P = αP₋ + (1−α)P₊ on sequences, followed along prompts by the states of both components and the
 * posterior weight w(s) = αP₋(s)/P(s). A prompt s is admissible when P₋(s) > 0; then P(s) > 0 and w(s) > 0.
 */

import * as O from 'fp-ts/lib/Option.js'
import { divide, multiply, one, quotient, type Rational, subtract } from '../kernel/rational.js'
import { mixtureOf } from './build.js'
import type { LanguageModel, Prompt, Sentence } from './languageModel.js'

export interface Decomposition {
  readonly alpha: Rational
  readonly minus: LanguageModel
  readonly plus: LanguageModel
}

/** P itself: its states carry the components' states and the posterior weight. */
export type Mixture = ReturnType<typeof mixtureOf>
export type Posterior = Mixture['start']

export const mixture = ({ alpha, minus, plus }: Decomposition): Mixture => mixtureOf(alpha, minus, plus)

/** The sentences x with P₋(x | s) > 0, in alphabet order: those that keep an admissible prompt admissible. */
export const admissibleSentences = ({ minus }: Decomposition, state: Posterior): ReadonlyArray<Sentence> => {
  const next = minus.next(state.minus)
  return minus.sentences.filter((x) => next.has(x))
}

/** L(s) = P₋(s)/P₊(s) = (w/(1−w)) / (α/(1−α)), from the posterior weight; none where P₊(s) = 0. */
export const likelihoodRatio = (alpha: Rational, weight: Rational): O.Option<Rational> =>
  O.map((odds: Rational) => multiply(odds, divide(subtract(one, alpha), alpha)))(
    quotient(weight, subtract(one, weight)),
  )

/** Bits of a weight's denominator: exact posteriors grow with the prompt, and searches stop at a stated size. */
export const bitLength = (q: Rational): number => 4 * q.den.toString(16).length

/** A prompt grown sentence by sentence, sharing its beginning with others; null is the empty prompt. */
export type Grown = { readonly last: Sentence; readonly before: Grown } | null

/** The prompt that was grown, from its first sentence. */
export const promptOf = (grown: Grown): Prompt => {
  const reversed: Array<Sentence> = []
  for (let rest = grown; rest !== null; rest = rest.before) reversed.push(rest.last)
  return reversed.reverse()
}
