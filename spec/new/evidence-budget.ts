/**
 * The evidence budget, step by step: what P₋ and the mixture diverge by after a prompt is what the logarithm of the
 * posterior weight gains on average with the next sentence of P₋. As log w starts at log α and never exceeds 0, the
 * divergences along a text of P₋ add up to at most log 1/α on average.
 */
import { claim, ours } from '../../src/claim/claim.js'
import { atMost, below, equals, positive } from '../../src/logic/proposition.js'
import { expectation, followedBy, logarithm, one, subtract, zero } from '../../src/logic/term.js'
import { divergence } from '../definitions/divergence.js'
import { P } from '../definitions/mixture.js'
import { posteriorWeight } from '../definitions/posteriorWeight.js'
import { afterPrompt } from '../domains/afterPrompt.js'
import { alpha, Pminus, s, x } from '../symbols.js'

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
})
