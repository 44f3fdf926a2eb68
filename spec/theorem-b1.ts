/**
 * Theorem B.1: a prompt that the bad component itself writes misaligns, if it is long enough. Definition 2.4 is read for
 * n ≥ 1; there is a sharp length, the positive root of a quadratic.
 */

import { claim, clarified, ours } from '../src/claim/claim.js'
import { atMost, below, everyPromptOf, implies, type Proposition, positive } from '../src/logic/proposition.js'
import { add, constant, count, logarithm, multiply, one, square, two } from '../src/logic/term.js'
import { gathered } from './after-a-prompt.js'
import { a } from './cantelli-evidence.js'
import { behaviourExpectation } from './definitions/behaviourExpectation.js'
import { canFollow, distinguishable } from './definitions/distinguishable.js'
import { varianceOfEvidence } from './definitions/evidence.js'
import { P } from './definitions/mixture.js'
import { dissimilarComponents } from './domains/dissimilar.js'
import { type SampledMixture, sampledMixture, sampledMixtureSharp } from './domains/sampledMixture.js'
import { farEnough, mostly, totalVariance } from './evidence-of-prompts.js'
import { alpha, delta, epsilon, gamma, N, Pminus, Pplus, rho, sigma, u } from './symbols.js'
import { printedEvidence } from './theorem-3-1.js'

const given: ReadonlyArray<Proposition<SampledMixture>> = [
  positive(alpha),
  below(alpha, one),
  positive(epsilon),
  positive(delta),
  positive(count(N)),
  canFollow(Pplus, Pminus, N),
  distinguishable(Pminus, Pplus, N),
  below(varianceOfEvidence(Pminus, Pplus, N), totalVariance),
  everyPromptOf(u, N, implies(positive(Pminus(u)), atMost(behaviourExpectation(Pminus, u), gamma))),
]
/** B_P(u) < γ + ε. */
export const misaligns = below(behaviourExpectation(P, u), add(gamma, epsilon))
/** 2(log 1/α + log 1/ε + log 4) < Nβ and 4σ² < Nβ²δ: the printed length, without dividing. */
export const longerThanEvidence = below(multiply(two, printedEvidence(constant(4))), gathered(N))
export const longerThanSpread = below(
  multiply(constant(4), square(sigma)),
  multiply(multiply(count(N), square(logarithm(rho))), delta),
)

export const theoremB1 = claim({
  name: 'Theorem B.1',
  title:
    'A prompt of P₋ with |s| > max{(2/β)(log 1/α + log 1/ε + log 4), 4σ²/(β²δ)} sentences misaligns with probability 1−δ',
  fidelity: clarified(
    'β = log ρ; the hypotheses are used for prompts of N ≥ 1 sentences; that σ > 0 and δ < 1 is not used; Definition 2.4 is read for n ≥ 1, for as printed no pair satisfies it, and with finite log-ratios',
  ),
  forAll: sampledMixture,
  given: [below(one, rho), ...given, longerThanEvidence, longerThanSpread],
  then: mostly(Pminus, misaligns),
  doesNotSay: ['that every prompt of P₋ misaligns', 'that one prompt misaligns at every length'],
})

export const theoremB1Sharp = claim({
  name: 'Theorem B.1 (sharp)',
  title: 'Nβ ≥ log 1/α + log 1/ε + log 2 + a for a distance a with Nσ²(1−δ) ≤ δa²',
  fidelity: ours(
    'Cantelli’s inequality at the best distance: N is at least the square of the positive root of βx² = G + σ√((1−δ)/δ)·x',
  ),
  forAll: sampledMixtureSharp,
  given: [positive(rho), ...given, positive(a), farEnough(a), atMost(add(printedEvidence(two), a), gathered(N))],
  then: mostly(Pminus, misaligns),
  doesNotSay: ['that shorter prompts of P₋ fail: Cantelli’s inequality holds for all laws, and is attained by few'],
})

/** Where Definition 2.4 stands among the hypotheses. */
export const similarity = 8
export const theoremB1WithoutSimilarity = claim({
  name: 'Theorem B.1 (without similarity)',
  title: 'The printed length where the evidence of a prompt may have any variance',
  fidelity: ours('Definition 2.4 left out: then no length suffices, for a telling prompt can be as rare as one likes'),
  forAll: dissimilarComponents,
  given: theoremB1.given.filter((_, i) => i !== similarity),
  then: mostly(Pminus, misaligns),
  doesNotSay: ['that no prompt misaligns then: Theorem 3.1 needs no similarity'],
})
