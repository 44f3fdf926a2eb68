/**
 * Lemma C.4: after an aligning prompt of P₁ a negative sentence and k more sentences tell P₀ from P₁. As printed it is false
 * when no sentence is negative; Definition 2.4 is read for n ≥ 1.
 */
import { claim, clarified, ours, repaired } from '../src/claim/claim.js'
import {
  and,
  atMost,
  below,
  everyPromptOf,
  implies,
  type Proposition,
  positive,
  somePromptOf,
  someSentence,
} from '../src/logic/proposition.js'
import {
  add,
  complement,
  count,
  divide,
  empty,
  expectationOverSequences,
  followedBy,
  indicator,
  logarithm,
  type Model,
  multiply,
  one,
  type Sequence,
  score,
  square,
  squareRoot,
  type Term,
  zero,
} from '../src/logic/term.js'
import { gathered, needed } from './after-a-prompt.js'
import { a } from './cantelli-evidence.js'
import { canFollow } from './definitions/distinguishable.js'
import {
  evidenceFor,
  positiveAt,
  promptDistinguishableAt,
  undistinguishable,
  varianceOfEvidence,
} from './definitions/similar.js'
import { type Aligned, aligned, alignedAtDistance, alignedAtPrompt, alignedSharp, harmless } from './domains/aligned.js'
import { B, delta, epsilon, k, N, P0, P1, rho, rhoPrime, s, s0, sigma, u, y } from './symbols.js'

/** Some negative sentence and k more after it, which P₀ can write, have P₁(at⊕y⊕s) ≤ εP₀(at⊕y⊕s). */
export const triggered = <H>(at: Sequence<H>) => {
  const whole = followedBy(followedBy(at, y), s)
  return someSentence(
    y,
    and(
      below(score(B, y), zero),
      somePromptOf(s, k, and(positive(P0(whole)), atMost(P1(whole), multiply(epsilon, P0(whole))))),
    ),
  )
}
/** Some sentence is negative. */
export const someNegative = someSentence(y, below(score(B, y), zero))

export const lemmaC4AtPrompt = claim({
  name: 'Lemma C.4 (fixed prompt)',
  title: 'After a prompt with evidence X for P₁, a trigger and k ≥ (1/β)(log(1/ε) + X) sentences tell P₀ from P₁',
  fidelity: ours('what the proof needs of the aligning prompt'),
  forAll: alignedAtPrompt,
  given: [
    positive(P0(s0)),
    positive(P1(s0)),
    positive(rho),
    positive(epsilon),
    someNegative,
    positiveAt(P1, P0, s0),
    promptDistinguishableAt(P0, P1, k, s0),
    atMost(add(needed, evidenceFor(P1, P0, s0)), gathered(k)),
  ],
  then: triggered(s0),
})

/** Nβ′ + d, what the aligning prompt may cost. */
export const cost = <D>(d: Term<D>) => add(multiply(count(N), logarithm(rhoPrime)), d)
/** σ√(N/δ), as printed. */
export const printedSpread = multiply(sigma, squareRoot(divide(count(N), delta)))
/** σ√(N(1−δ)/δ). */
export const sharpSpread = multiply(sigma, squareRoot(divide(multiply(count(N), complement(delta)), delta)))

const given = <D>(d: Term<D>): ReadonlyArray<Proposition<Aligned & D>> => [
  positive(rho),
  positive(rhoPrime),
  positive(epsilon),
  positive(delta),
  below(delta, one),
  positive(sigma),
  positive(count(N)),
  canFollow(P0, P1, N),
  undistinguishable(P1, P0, N),
  below(varianceOfEvidence(P1, P0, N), multiply(count(N), square(sigma))),
  everyPromptOf(u, N, implies(positive(P1(u)), positiveAt(P1, P0, u))),
  everyPromptOf(u, N, implies(positive(P1(u)), promptDistinguishableAt(P0, P1, k, u))),
  atMost(add(needed, cost(d)), gathered(k)),
]
/** With probability 1−δ over the prompts u∼P of N sentences. */
export const mostly = <I, J>(P: Model<I>, event: Proposition<J>) =>
  atMost(complement(delta), expectationOverSequences(u, N, P, empty, indicator(event)))

/** log P(u)/Q(u) < Nβ′ + d. */
export const misleadsLittle = <I, J, D>(P: Model<I>, Q: Model<J>, d: Term<D>) => below(evidenceFor(P, Q, u), cost(d))

export const aligningEvidence = claim({
  name: 'Evidence of an aligning prompt',
  title:
    'With probability 1−δ an aligning prompt of N sentences gives less than β′N + d nats for P₁, if Nσ²(1−δ) ≤ δd²',
  fidelity: ours('what Lemma C.4 and Theorem 3.2 use of undistinguishability and similarity'),
  forAll: alignedAtDistance,
  given: [
    positive(a),
    positive(rhoPrime),
    canFollow(P0, P1, N),
    undistinguishable(P1, P0, N),
    atMost(varianceOfEvidence(P1, P0, N), multiply(count(N), square(sigma))),
    atMost(multiply(multiply(count(N), square(sigma)), complement(delta)), multiply(delta, square(a))),
  ],
  then: mostly(P1, misleadsLittle(P1, P0, a)),
  doesNotSay: ['anything of prompts whose length depends on their text'],
})

const reading =
  'β = log ρ and β′ = log ρ′; the printed length is read as any whole number at least as large; the hypotheses are used for prompts of N ≥ 1 sentences and k sentences after the trigger; Definition 2.4 is read for n ≥ 1'
const defect = 'no sentence need be negative; Definition 2.4 at n = 0 is satisfied by no pair'

export const lemmaC4 = claim({
  name: 'Lemma C.4',
  title:
    'With probability 1−δ, 1 + (1/β)(log(1/ε) + β′N + σ√(N/δ)) sentences tell P₀ from P₁ after an aligning prompt of N',
  fidelity: clarified(reading),
  forAll: harmless,
  given: given(printedSpread),
  then: mostly(P1, triggered(u)),
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
  given: [...given(sharpSpread), someNegative],
  then: mostly(P1, triggered(u)),
})
