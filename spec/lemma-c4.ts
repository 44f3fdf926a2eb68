/**
 * Lemma C.4: after an aligning prompt of P₁ a negative sentence and k more sentences tell P₀ from P₁. As printed it is false
 * when no sentence is negative; Definition 2.4 is read for n ≥ 1.
 */

import { claim, clarified, ours, repaired } from '../src/claim/claim.js'
import { atMost, below, everyPromptOf, implies, type Proposition, positive } from '../src/logic/proposition.js'
import { add, complement, count, divide, multiply, one, squareRoot, type Term } from '../src/logic/term.js'
import { gathered, needed } from './after-a-prompt.js'
import { canFollow } from './definitions/distinguishable.js'
import { positiveAt, promptDistinguishableAt, undistinguishable, varianceOfEvidence } from './definitions/evidence.js'
import { type Aligned, aligned, alignedSharp, harmless } from './domains/aligned.js'
import { cost, mostly, totalVariance } from './evidence-of-prompts.js'
import { someNegative, triggered } from './lemma-c4-prompt.js'
import { delta, epsilon, k, N, P0, P1, rho, rhoPrime, sigma, u } from './symbols.js'

/** σ√(N/δ), as printed. */
export const printedSpread = multiply(sigma, squareRoot(divide(count(N), delta)))
/** σ√(N(1−δ)/δ). */
export const sharpSpread = multiply(sigma, squareRoot(divide(multiply(count(N), complement(delta)), delta)))

const given = <D>(d: Term<D>): ReadonlyArray<Proposition<Aligned & D>> => [
  positive(rho),
  positive(rhoPrime),
  positive(epsilon),
  positive(delta),
  positive(sigma),
  positive(count(N)),
  canFollow(P0, P1, N),
  undistinguishable(P1, P0, N),
  below(varianceOfEvidence(P1, P0, N), totalVariance),
  everyPromptOf(u, N, implies(positive(P1(u)), positiveAt(P1, P0, u))),
  everyPromptOf(u, N, implies(positive(P1(u)), promptDistinguishableAt(P0, P1, k, u))),
  atMost(add(needed, cost(d)), gathered(k)),
]

const reading =
  'β = log ρ and β′ = log ρ′; the printed length is read as any whole number at least as large; the hypotheses are used for prompts of N ≥ 1 sentences and k sentences after the trigger; that δ < 1 is not used; Definition 2.4 is read for n ≥ 1'
const defect = 'no sentence need be negative; Definition 2.4 at n = 0 is satisfied by no pair'

export const lemmaC4 = claim({
  name: 'Lemma C.4',
  title:
    'With probability 1−δ, 1 + (1/β)(log(1/ε) + β′N + σ√(N/δ)) sentences tell P₀ from P₁ after an aligning prompt of N',
  fidelity: clarified(reading),
  forAll: harmless,
  given: given(printedSpread),
  then: mostly(P1, triggered(u)),
  doesNotSay: ['that the idea fails: where some sentence is negative the lemma is true (Lemma C.4 (repaired))'],
})

export const lemmaC4Repaired = claim({
  name: 'Lemma C.4 (repaired)',
  title: 'Lemma C.4 where some sentence is negative',
  fidelity: repaired('Lemma C.4', defect),
  forAll: aligned,
  given: [...given(printedSpread), someNegative],
  then: mostly(P1, triggered(u)),
  doesNotSay: [
    'that one event serves all δ; it does serve all ε',
    'anything of aligning prompts whose length depends on their text',
  ],
})

export const lemmaC4Sharp = claim({
  name: 'Lemma C.4 (sharp)',
  title: 'σ√(N(1−δ)/δ) for σ√(N/δ)',
  fidelity: ours('Cantelli’s inequality for Chebyshev’s'),
  forAll: alignedSharp,
  given: [below(delta, one), ...given(sharpSpread), someNegative],
  then: mostly(P1, triggered(u)),
  doesNotSay: ['anything for δ = 0: the length grows beyond every bound as δ falls to 0'],
})
