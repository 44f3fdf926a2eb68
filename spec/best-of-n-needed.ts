/**
 * The log n of Theorem 3.4 is needed. Where P₊ gives only perfect answers, the best of n is bad only when all n come from P₋:
 * that takes evidence proportional to n, and so sentences proportional to log n where each gives at most log ρ nats.
 */
import { claim, ours } from '../src/claim/claim.js'
import { atMost, below, everyPromptOf, everySentence, implies, positive } from '../src/logic/proposition.js'
import { add, complement, count, multiply, one, power, type Sequence, score, subtract } from '../src/logic/term.js'
import { bestOf } from './definitions/bestOf.js'
import { P } from './definitions/mixture.js'
import { perfectAnswers, perfectForLong } from './domains/perfectAnswers.js'
import { alpha, B, gamma, h, k, n, Pminus, Pplus, rho, s, x } from './symbols.js'

/** P₊ gives only perfect answers to the prompt. */
export const perfectAt = <H>(prompt: Sequence<H>) =>
  everySentence(x, implies(positive(Pplus(x, prompt)), atMost(one, score(B, x))))

const weighted = [positive(alpha), below(alpha, one)] as const

/** n(1−γ)(1−α)P₊(s) and (1+γ)P(s). */
export const [needed, allowed] = [
  multiply(multiply(multiply(count(n), complement(gamma)), complement(alpha)), Pplus(s)),
  multiply(add(one, gamma), P(s)),
] as const

export const bestNeeds = claim({
  name: 'Theorem 3.4 (log n is needed)',
  title: 'If P₊ gives only perfect answers and the best of n is below γ, then n(1−γ)(1−w(s)) < 1 + γ',
  fidelity: ours(
    'the evidence must grow with n: at γ = −1 + ε it is the sufficient evidence of the surely bad case but for nε',
  ),
  forAll: perfectAnswers,
  given: [...weighted, positive(Pplus(s)), perfectAt(s), below(bestOf(P, s, n), gamma)],
  then: below(needed, allowed),
  doesNotSay: ['that log n is needed where P₊ may answer badly too'],
})

/** α(1+γ)ρᵏ ≤ (1−α)(n(1−γ) − (1+γ)). */
export const tooShort = atMost(
  multiply(multiply(alpha, add(one, gamma)), power(rho, k)),
  multiply(complement(alpha), subtract(multiply(count(n), complement(gamma)), add(one, gamma))),
)
export const bestNeedsLength = claim({
  name: 'Theorem 3.4 (log n is needed, length)',
  title:
    'If k sentences give evidence of at most k·log ρ and P₊ then gives only perfect answers, no prompt of k ≤ (1/β)·log((1−α)(n(1−γ)−(1+γ))/(α(1+γ))) sentences brings the best of n below γ',
  fidelity: ours('the converse of the surely bad case: the length of Theorem 3.4 grows as (log n)/β and no slower'),
  forAll: perfectForLong,
  given: [
    ...weighted,
    everyPromptOf(h, k, atMost(Pminus(h), multiply(power(rho, k), Pplus(h)))),
    everyPromptOf(h, k, implies(positive(Pplus(h)), perfectAt(h))),
    tooShort,
  ],
  then: everyPromptOf(s, k, implies(positive(Pplus(s)), atMost(gamma, bestOf(P, s, n)))),
  doesNotSay: ['that a prompt of that length and log n more would do: that is Theorem 3.4 (any level)'],
})
