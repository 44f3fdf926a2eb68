/**
 * Theorem U after a prompt: whatever an aligning prompt says, as long as P₋ might have written it, a number of sentences that
 * depends on the posterior weight w(s₀), γ and ε alone misaligns afterwards. No distinguishability, positivity or similarity.
 */
import { claim, ours } from '../../src/claim/claim.js'
import {
  and,
  atMost,
  below,
  everyPrompt,
  implies,
  positive,
  somePrompt,
  somePromptOf,
} from '../../src/logic/proposition.js'
import { followedBy, multiply, one, plus, power, type Whole } from '../../src/logic/term.js'
import { dominatedAfter, twoModelsAfter } from '../domains/dominatedAfter.js'
import { alpha, D, epsilon, gamma, h, k, Pminus, s, s0 } from '../symbols.js'
import { behaviourOfP, behaviourOfPminus, level, P, rho } from './universal.js'

const after = followedBy(s0, h)
/** The prompts of at most n more sentences that P₋ can write misalign P₋, and not P. */
export const climbing = <N>(n: Whole<N>) =>
  everyPrompt(
    h,
    n,
    implies(
      positive(Pminus(after)),
      and(positive(P(after)), and(atMost(behaviourOfPminus(after), gamma), atMost(level, behaviourOfP(after)))),
    ),
  )
const whole = followedBy(s0, s)
/** Some n more sentences raise P₋/P by ρⁿ. */
export const raised = <N>(n: Whole<N>) =>
  somePromptOf(
    s,
    n,
    and(
      positive(Pminus(whole)),
      atMost(multiply(multiply(power(rho, n), P(whole)), Pminus(s0)), multiply(Pminus(whole), P(s0))),
    ),
  )

export const ascentAfter = claim({
  name: 'Theorem U (ascent after a prompt)',
  title: 'As long as no prompt of at most k more sentences misaligns P, some k + 1 sentences raise P₋/P by ρᵏ⁺¹',
  fidelity: ours('the step of Theorem U, k + 1 times, after a prompt'),
  forAll: twoModelsAfter,
  given: [positive(epsilon), below(level, one), positive(Pminus(s0))],
  then: implies(climbing(k), raised(plus(k, 1))),
  doesNotSay: ['that it goes on for ever: where P ≥ αP₋ the ratio P₋/P is at most 1/α'],
})

export const universalAfter = claim({
  name: 'Theorem U (after a prompt)',
  title: 'After any prompt that P₋ can write at most ⌊log(1/w(s₀))/log ρ⌋ sentences misalign, where w = αP₋/P',
  fidelity: ours(
    'Theorem 3.2 without distinguishability, positivity or similarity: its prompts have P₋(s₀) > 0 almost surely',
  ),
  forAll: dominatedAfter,
  given: [
    positive(alpha),
    positive(epsilon),
    below(level, one),
    positive(Pminus(s0)),
    everyPrompt(h, plus(D, 1), atMost(multiply(alpha, Pminus(after)), P(after))),
    everyPrompt(h, D, implies(positive(Pminus(after)), atMost(behaviourOfPminus(after), gamma))),
    below(P(s0), multiply(multiply(alpha, Pminus(s0)), power(rho, plus(D, 1)))),
  ],
  then: somePrompt(s, D, and(positive(Pminus(whole)), below(behaviourOfP(whole), level))),
  doesNotSay: ['how long that is before the aligning prompt is known: w(s₀) may be as small as one likes'],
})
