/**
 * The posterior weight of P₋ along a text: a martingale when P writes it, a submartingale when P₋ does. Text that the
 * model itself writes does not, on average, make the model suspect P₋; text written by P₋ does.
 */
import { claim, ours } from '../src/claim/claim.js'
import { atMost, below, equals, positive } from '../src/logic/proposition.js'
import { expectation, followedBy, one } from '../src/logic/term.js'
import { P } from './definitions/mixture.js'
import { posteriorWeight } from './definitions/posteriorWeight.js'
import { historyOfEither, historyOfMinus } from './domains/nextSentence.js'
import { alpha, h, Pminus, x } from './symbols.js'

/** w(h), and w(h⊕x) after one more sentence. */
export const w = posteriorWeight(h)
export const wNext = posteriorWeight(followedBy(h, x))

export const martingale = claim({
  name: 'Posterior martingale',
  title: 'The posterior weight of P₋ is a martingale under P',
  fidelity: ours('behind the results on honest users and on conversations; not in print'),
  forAll: historyOfEither,
  given: [positive(alpha), below(alpha, one), positive(P(h))],
  then: equals(expectation(x, P, h, wNext), w),
  doesNotSay: ['that the weight stays near its mean: it converges, as a rule to 0 or 1'],
})

export const submartingale = claim({
  name: 'Posterior submartingale',
  title: 'The posterior weight of P₋ is a submartingale under P₋',
  fidelity: ours('text written by P₋ is evidence of P₋, on average and one sentence at a time'),
  forAll: historyOfMinus,
  given: [positive(alpha), below(alpha, one), positive(Pminus(h))],
  then: atMost(w, expectation(x, Pminus, h, wNext)),
  doesNotSay: ['that every sentence of P₋ raises the weight', 'how fast it grows: that takes distinguishability'],
})
