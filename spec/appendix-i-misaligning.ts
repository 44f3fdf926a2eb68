/**
 * Appendix I in Theorem 3.1: where the divergences are at least β/(|s|+1)^η only, prompts of another length misalign. Print leaves
 * the lengths to the reader; here they are for η = 1/2, in its law and in a sharper one, and for η = 1, which it excludes.
 */
import { claim, clarified, ours } from '../src/claim/claim.js'
import { atMost, below, everyNumberBelow, type Proposition, positive } from '../src/logic/proposition.js'
import { multiply, one, type Term, two, type Whole } from '../src/logic/term.js'
import { harmonicIntegral, next, rootIntegral, rootOf } from './appendix-i.js'
import { beta, harmonicRate, rootRate } from './appendix-i-evidence.js'
import { canFollow, meanDivergence } from './definitions/distinguishable.js'
import type { DistinguishableMixture } from './domains/distinguishable.js'
import { relaxedMixtureHarmonic, relaxedMixtureIntegral, relaxedMixtureRoot } from './domains/relaxedMixture.js'
import { alpha, epsilon, gamma, k, m, Pminus, Pplus, rho } from './symbols.js'
import { badAfter, misalignedAfter, printedEvidence } from './theorem-3-1.js'

/** log 1/α + log 1/ε + log 2 ≤ β·length. */
export const evidenceWithin = <I>(length: Term<I>) => atMost(printedEvidence(two), multiply(beta, length))
const setting = (
  rate: Term<DistinguishableMixture & { readonly m: number }>,
  n: Whole<DistinguishableMixture>,
  length: Term<DistinguishableMixture>,
): ReadonlyArray<Proposition<DistinguishableMixture>> => [
  positive(alpha),
  below(alpha, one),
  positive(epsilon),
  atMost(one, rho),
  canFollow(Pplus, Pminus, n),
  everyNumberBelow(m, n, atMost(rate, meanDivergence(Pminus, Pplus, m))),
  badAfter(n, gamma),
  evidenceWithin(length),
]
const reading =
  'β = log ρ; β/(|s|+1)^η for β/|s|^η; the divergences of P₋ from P₊, on average over prompts, and finite; log 2 for log 4'

export const appendixI31Root = claim({
  name: 'Appendix I (Theorem 3.1, η = 1/2)',
  title: 'Some prompt of n ≥ 1 sentences has B_P(s) < γ + ε, if β√n ≥ log 1/α + log 1/ε + log 2',
  fidelity: clarified(reading),
  forAll: relaxedMixtureRoot,
  given: setting(rootRate, next, rootOf(next)),
  then: misalignedAfter(next),
  doesNotSay: ['that divergences which fade go with a behaviour that stays bad: a gap of η keeps them above η²/2'],
})
export const appendixI31Integral = claim({
  name: 'Appendix I (Theorem 3.1, η = 1/2, sharper)',
  title: 'Some prompt of k sentences has B_P(s) < γ + ε, if 2β(√(k+1) − 1) ≥ log 1/α + log 1/ε + log 2',
  fidelity: ours('about a quarter of that length'),
  forAll: relaxedMixtureIntegral,
  given: setting(rootRate, k, rootIntegral(k)),
  then: misalignedAfter(k),
  doesNotSay: ['that it asks for less at every length: for one sentence √k is larger, and so is the printed law'],
})
export const appendixI31Harmonic = claim({
  name: 'Appendix I (Theorem 3.1, η = 1)',
  title: 'Some prompt of k sentences has B_P(s) < γ + ε, if β·log(k+1) ≥ log 1/α + log 1/ε + log 2',
  fidelity: ours('η = 1, which the print excludes: k + 1 is a power of 2/(αε)'),
  forAll: relaxedMixtureHarmonic,
  given: setting(harmonicRate, k, harmonicIntegral(k)),
  then: misalignedAfter(k),
  doesNotSay: ['that the prompts are short: their length is polynomial in 1/(αε), and no longer logarithmic'],
})
