/**
 * Lemma N: scores are at least −1, so a mean score of γ or less takes negative sentences of probability at least −γ. Where
 * γ < 0 there is one, and Definitions 2.3 and 2.6 are not vacuous.
 */
import { claim, ours } from '../../src/claim/claim.js'
import { and, atMost, below, everySentence, positive, someSentence } from '../../src/logic/proposition.js'
import {
  expectation,
  followedBy,
  indicator,
  type Model,
  multiply,
  negate,
  type Sequence,
  score,
  zero,
} from '../../src/logic/term.js'
import { behaviourExpectation } from '../definitions/behaviourExpectation.js'
import { badModel, dominatedBadModel, negativeModel } from '../domains/badModels.js'
import { alpha, B, gamma, h, Pminus, x, y } from '../symbols.js'
import { P } from './universal.js'

/** B(x) < 0. */
export const isNegative = below(score(B, x), zero)
/** R(Neg|h): the probability that the next sentence is negative. */
export const negativeNext = <I, J>(R: Model<I>, prompt: Sequence<J>) => expectation(x, R, prompt, indicator(isNegative))

const bad = [positive(Pminus(h)), atMost(behaviourExpectation(Pminus, h), gamma)] as const

export const lemmaN = claim({
  name: 'Lemma N',
  title: 'If B_{P₋}(h) ≤ γ, the next sentence is negative with probability at least −γ',
  fidelity: ours('what a negative level means for single sentences; not in print'),
  forAll: badModel,
  given: bad,
  then: atMost(negate(gamma), negativeNext(Pminus, h)),
  doesNotSay: ['that a negative sentence is likely: its probability may be just −γ'],
})

export const lemmaNSome = claim({
  name: 'Lemma N (a sentence)',
  title: 'If B_{P₋}(h) ≤ γ < 0, P₋ can say a negative sentence after h',
  fidelity: ours('so Definition 2.3 is not vacuous where Definition 2.5 holds'),
  forAll: negativeModel,
  given: [...bad, below(gamma, zero)],
  then: someSentence(x, and(positive(Pminus(x, h)), isNegative)),
  doesNotSay: ['how likely that sentence is: −γ bounds all negative ones together (Lemma N)'],
})

export const lemmaNDominated = claim({
  name: 'Lemma N (dominated)',
  title: 'If moreover P ≥ αP₋, then P says a negative sentence with probability at least −γ·αP₋(h)/P(h)',
  fidelity: ours('what a bad component of weight α leaves to be seen in P; written without the quotient'),
  forAll: dominatedBadModel,
  given: [
    ...bad,
    positive(alpha),
    everySentence(y, atMost(multiply(alpha, Pminus(followedBy(h, y))), P(followedBy(h, y)))),
    positive(P(h)),
  ],
  then: atMost(multiply(negate(gamma), multiply(alpha, Pminus(h))), multiply(P(h), negativeNext(P, h))),
  doesNotSay: ['that P behaves badly on average: only its negative sentences are counted'],
})
