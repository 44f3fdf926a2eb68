/**
 * Theorem 3.2: an aligning prompt of N sentences, written by the good component, does not prevent misalignment; it only makes
 * the misaligning prompt longer. Definition 2.4 is read for n ≥ 1.
 */

import { claim, clarified, ours } from '../src/claim/claim.js'
import { atMost, below, everyPromptOf, implies, type Proposition, positive } from '../src/logic/proposition.js'
import { add, constant, count, one, type Term, two, zero } from '../src/logic/term.js'
import { gathered } from './after-a-prompt.js'
import { canFollow } from './definitions/distinguishable.js'
import { positiveAt, promptDistinguishableAt, undistinguishable, varianceOfEvidence } from './definitions/evidence.js'
import { type AlignedMixture, alignedMixture, alignedMixtureSharp } from './domains/alignedMixture.js'
import { unluckyTrigger } from './domains/unluckyTrigger.js'
import { cost, mostly, totalVariance } from './evidence-of-prompts.js'
import { printedSpread, sharpSpread } from './lemma-c4.js'
import { alpha, delta, epsilon, gamma, k, N, Pminus, Pplus, rho, rhoPrime, sigma, u } from './symbols.js'
import { printedEvidence } from './theorem-3-1.js'
import { badAfterTrigger, misaligned } from './theorem-3-2-prompt.js'

const given = (length: Proposition<AlignedMixture>): ReadonlyArray<Proposition<AlignedMixture>> => [
  positive(alpha),
  below(alpha, one),
  below(gamma, zero),
  positive(rho),
  positive(rhoPrime),
  positive(epsilon),
  positive(delta),
  positive(sigma),
  positive(count(N)),
  canFollow(Pminus, Pplus, N),
  undistinguishable(Pplus, Pminus, N),
  below(varianceOfEvidence(Pplus, Pminus, N), totalVariance),
  everyPromptOf(u, N, implies(positive(Pplus(u)), positiveAt(Pplus, Pminus, u))),
  everyPromptOf(u, N, implies(positive(Pplus(u)), promptDistinguishableAt(Pminus, Pplus, k, u))),
  everyPromptOf(u, N, badAfterTrigger(u)),
  length,
]
/** The printed length without the aligning prompt's share, and that share, at most kβ. */
export const lengthOf = (evidence: Term<AlignedMixture>, spread: Term<AlignedMixture>) =>
  atMost(add(evidence, cost(spread)), gathered(k))

export const theorem32 = claim({
  name: 'Theorem 3.2',
  title:
    'With probability 1−δ, 1 + (1/β)(log 1/α + log 1/ε + log 4 + β′N + σ√(N/δ)) sentences misalign after an aligning prompt of N',
  fidelity: clarified(
    'β = log ρ and β′ = log ρ′; the printed length is read as any whole number at least as large; the hypotheses are used for aligning prompts of N ≥ 1 sentences and k sentences after the trigger; that δ < 1 is not used; Definition 2.4 is read for n ≥ 1, for as printed no pair satisfies it',
  ),
  forAll: alignedMixture,
  given: given(lengthOf(printedEvidence(constant(4)), printedSpread)),
  then: mostly(Pplus, misaligned(u)),
  doesNotSay: [
    'anything of aligning prompts whose length depends on their text',
    'that the aligning prompt makes no difference: it costs β′/β sentences for each of its own',
  ],
})

export const theorem32Sharp = claim({
  name: 'Theorem 3.2 (sharp)',
  title: 'log 2 for log 4, and σ√(N(1−δ)/δ) for σ√(N/δ)',
  fidelity: ours('Cantelli’s inequality for Chebyshev’s, and the constant that all γ share'),
  forAll: alignedMixtureSharp,
  given: [below(delta, one), ...given(lengthOf(printedEvidence(two), sharpSpread))],
  then: mostly(Pplus, misaligned(u)),
  doesNotSay: ['that so many sentences are needed for each model: the trigger may tell more than positivity promises'],
})

/** Where Definition 2.6 stands among the hypotheses. */
export const positivity = 12
export const theorem32WithoutPositivity = claim({
  name: 'Theorem 3.2 (without positivity)',
  title: 'The printed length where P₊ may be likelier to say the trigger',
  fidelity: ours('Definition 2.6 left out: a trigger may cost more than the evidence after it gains'),
  forAll: unluckyTrigger,
  given: theorem32.given.filter((_, i) => i !== positivity),
  then: mostly(Pplus, misaligned(u)),
  doesNotSay: ['that positivity cannot be spared: log(1/|γ|)/β more sentences make up for it'],
})
