/**
 * Aligning prompts without Definition 2.4. Log-evidence is bounded on its low side, log t ≤ t/e, so Markov's inequality
 * takes the place of Chebyshev's, and 1/δ that of 1/√δ.
 */
import { claim, ours } from '../src/claim/claim.js'
import { atMost, below, everyPromptOf, implies, positive } from '../src/logic/proposition.js'
import { add, constant, count, divide, logarithm, multiply, one, two, zero } from '../src/logic/term.js'
import { gathered } from './after-a-prompt.js'
import { canFollow } from './definitions/distinguishable.js'
import { evidenceFor, positiveAt, promptDistinguishableAt, undistinguishable } from './definitions/evidence.js'
import { alignedMixtureWithoutSimilarity, alignedWithoutSimilarity } from './domains/alignedWithoutSimilarity.js'
import { mostly } from './evidence-of-prompts.js'
import { alpha, delta, epsilon, gamma, k, N, P0, P1, Pminus, Pplus, rho, rhoPrime, u } from './symbols.js'
import { printedEvidence } from './theorem-3-1.js'
import { badAfterTrigger, misaligned } from './theorem-3-2-prompt.js'

/** 3/8, which is a little more than 1/e: log t ≤ 3t/8. */
export const lowSide = constant(3, 8)
/** Nβ′ + 3/8, at least the mean of what the evidence is above 0. */
export const meanCost = add(multiply(count(N), logarithm(rhoPrime)), lowSide)
/** (Nβ′ + 3/8)/δ. */
export const markovCost = divide(meanCost, delta)

export const aligningEvidenceWithoutSimilarity = claim({
  name: 'Evidence of an aligning prompt (without similarity)',
  title: 'With probability 1−δ a prompt of N sentences of P₁ gives less than (Nβ′ + 3/8)/δ nats for P₁',
  fidelity: ours('Markov’s inequality: of the hypotheses on P₁ and P₀ only undistinguishability is used'),
  forAll: alignedWithoutSimilarity,
  given: [positive(rhoPrime), positive(delta), canFollow(P0, P1, N), undistinguishable(P1, P0, N)],
  then: mostly(P1, below(evidenceFor(P1, P0, u), markovCost)),
  doesNotSay: ['anything of prompts whose length depends on their text', 'that 3/8 is best: 1/e would do'],
})

export const theorem32WithoutSimilarity = claim({
  name: 'Theorem 3.2 (without similarity)',
  title: 'With probability 1−δ, 1 + (1/β)(log 1/α + log 1/ε + log 2 + (β′N + 3/8)/δ) sentences misalign',
  fidelity: ours('Definition 2.4 left out: Markov’s inequality for Chebyshev’s'),
  forAll: alignedMixtureWithoutSimilarity,
  given: [
    positive(alpha),
    below(alpha, one),
    below(gamma, zero),
    positive(rho),
    positive(rhoPrime),
    positive(epsilon),
    positive(delta),
    canFollow(Pminus, Pplus, N),
    undistinguishable(Pplus, Pminus, N),
    everyPromptOf(u, N, implies(positive(Pplus(u)), positiveAt(Pplus, Pminus, u))),
    everyPromptOf(u, N, implies(positive(Pplus(u)), promptDistinguishableAt(Pminus, Pplus, k, u))),
    everyPromptOf(u, N, badAfterTrigger(u)),
    atMost(add(printedEvidence(two), markovCost), gathered(k)),
  ],
  then: mostly(Pplus, misaligned(u)),
  doesNotSay: ['that the printed length suffices without similarity: (β′N + 3/8)/δ is usually more than β′N + σ√(N/δ)'],
})
