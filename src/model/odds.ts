/**
 * The posterior odds w(s) : 1−w(s) = αP₋(s) : (1−α)P₊(s) along a prompt, as two integers.
 *
 * They determine w and B_P exactly, growing by one small factor a sentence. Nothing is reduced to lowest terms on the
 * way, which for long prompts would cost more than everything else; only what is reported is.
 */

import * as O from 'fp-ts/lib/Option.js'
import { bitLength } from '../kernel/bits.js'
import * as E from '../kernel/enclosure64.js'
import { divide, type Rational, rational, zero } from '../kernel/rational.js'
import * as S from '../kernel/scaled64.js'
import { type Behaviour, expectedScore } from './behaviour.js'
import type { LanguageModel, Sentence } from './languageModel.js'
import { type Spend, workOfComparison } from './work.js'

/** P = αP₋ + (1−α)P₊ on sequences. */
export interface Decomposition {
  readonly alpha: Rational
  readonly minus: LanguageModel
  readonly plus: LanguageModel
}

/** Where an admissible prompt, one with P₋(s) > 0, has led: both components' states, and the odds bad : good, bad > 0. */
export interface Posterior {
  readonly minus: unknown
  readonly plus: unknown
  readonly bad: bigint
  readonly good: bigint
  /** good/bad, enclosed in doubles. */
  readonly inverseOdds: S.Scaled64
  /** Bits of the odds, or a few more for each sentence: what exact arithmetic on them has to carry. */
  readonly size: number
}

/** The empty prompt. */
export const prior = ({ alpha, minus, plus }: Decomposition): Posterior => ({
  minus: minus.start,
  plus: plus.start,
  bad: alpha.num,
  good: alpha.den - alpha.num,
  inverseOdds: S.quotient(alpha.den - alpha.num, alpha.num),
  size: 2 * bitLength(alpha.den),
})

/** P₋(x|s) and P₊(x|s), for the sentences x with P₋(x|s) > 0: those that keep the prompt admissible. */
export const admissibleSentences = (
  { minus, plus }: Decomposition,
  state: Posterior,
): ReadonlyArray<{ readonly sentence: Sentence; readonly bad: Rational; readonly good: Rational }> => {
  const [minusNext, plusNext] = [minus.next(state.minus), plus.next(state.plus)]
  return minus.sentences.flatMap((sentence) => {
    const bad = minusNext.get(sentence)
    return bad === undefined ? [] : [{ sentence, bad, good: plusNext.get(sentence) ?? zero }]
  })
}

/** One more admissible sentence: the odds are multiplied by P₋(x|s) : P₊(x|s). */
export const extend = (
  { minus, plus }: Decomposition,
  state: Posterior,
  { sentence, bad, good }: { readonly sentence: Sentence; readonly bad: Rational; readonly good: Rational },
): Posterior => {
  const inverse = divide(good, bad)
  return {
    minus: minus.step(state.minus, sentence),
    plus: plus.step(state.plus, sentence),
    bad: state.bad * inverse.den,
    good: state.good * inverse.num,
    inverseOdds: S.multiply(state.inverseOdds, S.quotient(inverse.num, inverse.den)),
    size: state.size + bitLength(inverse.den) + bitLength(inverse.num),
  }
}

/** w(s). */
export const weightOf = ({ bad, good }: Posterior): Rational => rational(bad, bad + good)

/** L(s) = P₋(s)/P₊(s), none where P₊(s) = 0. */
export const likelihoodRatioOf = ({ alpha }: Decomposition, { bad, good }: Posterior): O.Option<Rational> =>
  good === 0n ? O.none : O.some(rational(bad * (alpha.den - alpha.num), good * alpha.num))

/** Whether the weight of the first is below that of the second: by enclosures where they tell, which is far cheaper. */
export const lighter = (first: Posterior, second: Posterior, spend: Spend): boolean => {
  const told = S.isBelow(second.inverseOdds, first.inverseOdds)
  if (told !== 'unknown') return told === 'true'
  // the same factors in another order
  if (first.bad === second.bad && first.good === second.good) return false
  spend(workOfComparison(first))
  return first.bad * second.good < second.bad * first.good
}

/** A fraction with a positive denominator, not in lowest terms. */
export interface Fraction {
  readonly num: bigint
  readonly den: bigint
}

/** B_P(s) = w(s)B_{P₋}(s) + (1−w(s))B_{P₊}(s), the master identity, not in lowest terms. */
export const behaviourFraction = (behaviour: Behaviour, { minus, plus }: Decomposition, state: Posterior): Fraction => {
  const b = expectedScore(behaviour, minus, state.minus)
  const c = expectedScore(behaviour, plus, state.plus)
  return {
    num: state.bad * b.num * c.den + state.good * c.num * b.den,
    den: (state.bad + state.good) * b.den * c.den,
  }
}

/** The same, enclosed in doubles. */
export const behaviour64 = (behaviour: Behaviour, { minus, plus }: Decomposition, state: Posterior): E.Enclosure64 => {
  const b = E.enclosure64(expectedScore(behaviour, minus, state.minus))
  const c = E.enclosure64(expectedScore(behaviour, plus, state.plus))
  const weight = E.divide(E.one, E.add(E.one, S.enclosure(state.inverseOdds)))
  return E.add(E.multiply(weight, b), E.multiply(E.subtract(E.one, weight), c))
}

/** B_P(s) in lowest terms. */
export const behaviourOf = (behaviour: Behaviour, decomposition: Decomposition, state: Posterior): Rational => {
  const { num, den } = behaviourFraction(behaviour, decomposition, state)
  return rational(num, den)
}

export const less = (x: Fraction, y: Fraction): boolean => x.num * y.den < y.num * x.den
