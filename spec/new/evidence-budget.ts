/**
 * The evidence budget, step by step: what P₋ and the mixture diverge by after a prompt is what the logarithm of the
 * posterior weight gains on average with the next sentence of P₋. As log w starts at log α and never exceeds 0, the
 * divergences along a text of P₋ add up to at most log 1/α on average.
 */
import { claim, ours } from '../../src/claim/claim.js'
import { atMost, below, equals, positive } from '../../src/logic/proposition.js'
import {
  add,
  divide,
  empty,
  expectation,
  expectationOverSequences,
  followedBy,
  logarithm,
  one,
  subtract,
  sumBelow,
  type Whole,
  zero,
} from '../../src/logic/term.js'
import { meanDivergence } from '../definitions/distinguishable.js'
import { divergence } from '../definitions/divergence.js'
import { P } from '../definitions/mixture.js'
import { posteriorWeight } from '../definitions/posteriorWeight.js'
import { afterPrompt } from '../domains/afterPrompt.js'
import { textOfMinus } from '../domains/textOfMinus.js'
import { alpha, h, k, m, Pminus, s, x } from '../symbols.js'

/** KL(P₋(·|s)‖P(·|s)). */
export const fromMinus = divergence(Pminus, P, s)
/** log w(s), and its mean after one more sentence of P₋. */
export const logWeight = logarithm(posteriorWeight(s))
export const nextLogWeight = expectation(x, Pminus, s, logarithm(posteriorWeight(followedBy(s, x))))

const weighted = [positive(alpha), below(alpha, one), positive(Pminus(s))]

export const budgetStep = claim({
  name: 'Evidence budget (one step)',
  title: 'The divergence after a prompt is the mean gain of log w with the next sentence of P₋',
  fidelity: ours('the step of Σ E KL(P₋‖P) ≤ log 1/α, an exact identity'),
  forAll: afterPrompt,
  given: weighted,
  then: equals(fromMinus, subtract(nextLogWeight, logWeight)),
  doesNotSay: ['that the weight grows with every sentence'],
})

export const budgetEnd = claim({
  name: 'Evidence budget (end)',
  title: 'log w never exceeds 0',
  fidelity: ours('the end of the telescoping sum that starts at log α'),
  forAll: afterPrompt,
  given: weighted,
  then: atMost(logWeight, zero),
  doesNotSay: ['that P₋ is ever certain: w(s) = 1 takes a prompt that P₊ cannot write'],
})

/** E_{h∼P₋, |h|=n} log w(h). */
export const meanLogWeight = <N>(n: Whole<N>) =>
  expectationOverSequences(h, n, Pminus, empty, logarithm(posteriorWeight(h)))
/** Σ_{m<n} E_{h∼P₋, |h|=m} KL(P₋(·|h)‖P(·|h)). */
export const spent = <N>(n: Whole<N>) => sumBelow(m, n, meanDivergence(Pminus, P, m))
/** log 1/α. */
export const budget = logarithm(divide(one, alpha))

export const budgetExact = claim({
  name: 'Evidence budget (exact)',
  title: 'The mean divergences after 0, 1, …, k−1 sentences of P₋ add up to log 1/α and the mean of log w after k',
  fidelity: ours('the telescoping sum of the steps; what is left of the budget is the mean of log 1/w'),
  forAll: textOfMinus,
  given: [positive(alpha), below(alpha, one)],
  then: equals(spent(k), add(budget, meanLogWeight(k))),
  doesNotSay: ['that log w after a text is near its mean: it may differ much from text to text'],
})

export const evidenceBudget = claim({
  name: 'Evidence budget',
  title: 'The mean divergences of P₋ from the mixture after 0, 1, …, k−1 sentences of P₋ add up to at most log 1/α',
  fidelity: ours('αP₋ ≤ P, and the chain rule with P for the second model; no distinguishability is needed'),
  forAll: textOfMinus,
  given: [positive(alpha), below(alpha, one)],
  then: atMost(spent(k), budget),
  doesNotSay: ['how the budget is spread over the text', 'that it is spent: P₊ may be equal to P₋'],
})
