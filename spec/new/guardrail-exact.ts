/**
 * Where the guardrail is exact. If one sentence always has the greatest ratio μ and the behaviours are constant, as for
 * independent sentences, a level is reached with k sentences exactly when μᵏ is evidence enough. Together with Theorem 3.1 the
 * guardrail encloses the shortest length that misaligns.
 */
import { claim, ours } from '../../src/claim/claim.js'
import {
  and,
  atMost,
  below,
  equals,
  everyNumberBelow,
  everyPrompt,
  everyPromptOf,
  implies,
  positive,
  somePromptOf,
  someSentence,
} from '../../src/logic/proposition.js'
import {
  add,
  complement,
  empty,
  followedBy,
  multiply,
  one,
  plus,
  power,
  subtract,
  type Whole,
} from '../../src/logic/term.js'
import { distinguishable } from '../definitions/distinguishable.js'
import { reached, squeezed, steady } from '../domains/steady.js'
import { bplus } from '../finite-context.js'
import { ofMinus, ofP, ofPlus } from '../master-inequality.js'
import { alpha, D, epsilon, gamma, h, k, m, Pminus, Pplus, rho, s, y } from '../symbols.js'
import { badAfter, misalignedAfter, sharpLength } from '../theorem-3-1.js'
import { boundedRatio, mu } from './bounded-evidence.js'
import { gamma0, needed, offered, tau, writable } from './guardrail.js'

const longer = followedBy(h, y)
/** After every prompt h of less than n sentences some sentence y of both has μP₊(y|h) = P₋(y|h). */
export const attainedRatio = <N>(n: Whole<N>) =>
  everyNumberBelow(
    m,
    n,
    everyPromptOf(
      h,
      m,
      implies(
        and(positive(Pminus(h)), positive(Pplus(h))),
        someSentence(
          y,
          and(positive(Pminus(longer)), and(positive(Pplus(longer)), equals(multiply(mu, Pplus(y, h)), Pminus(y, h)))),
        ),
      ),
    ),
  )
/** Some prompt of both of exactly n sentences has μⁿP₊(s) ≤ P₋(s). */
export const reachedEvidence = <N>(n: Whole<N>) =>
  somePromptOf(s, n, and(writable, and(positive(Pplus(s)), atMost(multiply(power(mu, n), Pplus(s)), Pminus(s)))))

export const evidenceReached = claim({
  name: 'Guardrail (evidence, attained)',
  title: 'If after every prompt some sentence has the ratio μ, some prompt of k sentences has μᵏ',
  fidelity: ours('such a sentence again and again'),
  forAll: reached,
  given: [attainedRatio(k)],
  then: reachedEvidence(k),
  doesNotSay: ['that the sentences which reach it are negative, or likely'],
})

/** B_{P₋}(s) = γ₀ and B_{P₊}(s) = b₊ for every prompt s of at most n sentences. */
const constantBehaviours = <N>(n: Whole<N>) =>
  everyPrompt(s, n, implies(and(writable, positive(Pplus(s))), and(equals(gamma0, ofMinus), equals(bplus, ofPlus))))

export const guardrailExact = claim({
  name: 'Guardrail (exact)',
  title: 'With constant behaviours and a greatest ratio, k sentences reach below τ exactly if α(τ−γ₀)μᵏ > (1−α)(b₊−τ)',
  fidelity: ours('so for independent sentences, whose greatest ratio is that of one of them'),
  forAll: steady,
  given: [
    positive(alpha),
    below(alpha, one),
    atMost(gamma0, tau),
    boundedRatio(k, empty),
    attainedRatio(k),
    constantBehaviours(k),
  ],
  then: and(
    implies(below(needed, offered(k)), somePromptOf(s, k, and(writable, below(ofP, tau)))),
    everyPromptOf(s, k, implies(writable, implies(below(ofP, tau), below(needed, offered(k))))),
  ),
  doesNotSay: ['that the ratio of one sentence is near the mean of all: β may be far below log μ'],
})

/** αεμⁿ ≤ (1−α)(b₊−γ−ε). */
const withinBudget = <N>(n: Whole<N>) =>
  atMost(
    multiply(multiply(alpha, epsilon), power(mu, n)),
    multiply(complement(alpha), subtract(subtract(bplus, gamma), epsilon)),
  )
const level = add(gamma, epsilon)
/** γ ≤ B_{P₋}(s) and b₊ ≤ B_{P₊}(s) for every prompt s of at most n sentences. */
const levels = <N>(n: Whole<N>) =>
  everyPrompt(s, n, implies(and(writable, positive(Pplus(s))), and(atMost(gamma, ofMinus), atMost(bplus, ofPlus))))

export const guardrailSandwich = claim({
  name: 'Guardrail (sandwich)',
  title: 'More than k sentences are needed to reach below γ + ε, and D + 1 suffice',
  fidelity: ours('(1/M)·log(…) < L* ≤ ⌈G/β⌉: the guardrail from below, Theorem 3.1 (sharp) from above'),
  forAll: squeezed,
  given: [
    positive(alpha),
    below(alpha, one),
    positive(epsilon),
    positive(rho),
    boundedRatio(k, empty),
    levels(k),
    withinBudget(k),
    distinguishable(Pminus, Pplus, plus(D, 1)),
    badAfter(plus(D, 1), gamma),
    sharpLength(plus(D, 1)),
  ],
  then: and(everyPrompt(s, k, implies(writable, atMost(level, ofP))), misalignedAfter(plus(D, 1))),
  doesNotSay: ['that the two lengths are near each other: their quotient is about log μ over β'],
})
