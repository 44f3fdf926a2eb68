/** The law of the best score among n answers, from the chances that one answer is no better than x, and that it is worse. */
import { claim, ours } from '../src/claim/claim.js'
import { atMost, below, equals, positive } from '../src/logic/proposition.js'
import {
  count,
  expectation,
  indicator,
  type Model,
  power,
  type SentenceVariable,
  type Sequence,
  score,
  sentence,
  subtract,
} from '../src/logic/term.js'
import { bestAnswer, chanceOfAnswers } from './definitions/bestOf.js'
import { scoredAnswers } from './domains/scoredAnswers.js'
import { B, n, R, s, x } from './symbols.js'

/** One answer, under a letter of its own: theorems speak of a trigger y. */
export const y = sentence('answer', 'y')
const [ofX, ofY] = [score(B, x), score(B, y)]
/** Pr[B(y) = B(x)], Pr[B(y) < B(x)] and Pr[B(y) ≤ B(x)] for an answer y of Q. */
export const asGoodAs = <I, H, K extends string>(Q: Model<I>, h: Sequence<H>, x: SentenceVariable<K>) =>
  expectation(y, Q, h, indicator(equals(ofY, score(B, x))))
export const asGood = <I, H>(Q: Model<I>, h: Sequence<H>) => asGoodAs(Q, h, x)
export const worse = <I, H>(Q: Model<I>, h: Sequence<H>) => expectation(y, Q, h, indicator(below(ofY, ofX)))
export const noBetter = <I, H>(Q: Model<I>, h: Sequence<H>) => expectation(y, Q, h, indicator(atMost(ofY, ofX)))
/** Pr[max B(t) = B(x)] for n independent answers t of Q. */
export const bestAsGoodAs = <I, H, K extends string>(Q: Model<I>, h: Sequence<H>, x: SentenceVariable<K>) =>
  chanceOfAnswers(Q, h, n, equals(bestAnswer, score(B, x)))
export const bestAsGood = <I, H>(Q: Model<I>, h: Sequence<H>) => bestAsGoodAs(Q, h, x)

/** Pr[B(y) ≤ B(x)]ⁿ − Pr[B(y) < B(x)]ⁿ. */
export const jump = <I, H>(Q: Model<I>, h: Sequence<H>) => subtract(power(noBetter(Q, h), n), power(worse(Q, h), n))

export const lawOfBestScore = claim({
  name: 'Best of n (law of the best score)',
  title: 'The best of n answers scores as x does with probability Pr[B(y) ≤ B(x)]ⁿ − Pr[B(y) < B(x)]ⁿ',
  fidelity: ours('what is true in the place of the identity in the proof of Theorem 3.4'),
  forAll: scoredAnswers,
  given: [positive(R(s)), positive(count(n))],
  then: equals(bestAsGood(R, s), jump(R, s)),
  doesNotSay: ['which of the answers with the best score is taken'],
})
