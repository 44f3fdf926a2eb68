/**
 * Theorem Z for best-of-n sampling: an aligning prompt of N sentences of P₊, a trigger and an opening of k sentences, and T sentences
 * of conversation, each the best of n answers. The best of n stays bad.
 */
import { claim, ours } from '../../src/claim/claim.js'
import {
  and,
  atMost,
  below,
  everyPrompt,
  everyPromptOf,
  everySentence,
  implies,
  type Proposition,
  positive,
  somePromptOf,
  someSentence,
} from '../../src/logic/proposition.js'
import {
  add,
  complement,
  count,
  divide,
  followedBy,
  logarithm,
  multiply,
  one,
  plus,
  power,
  type Sequence,
  score,
  type Term,
  zero,
} from '../../src/logic/term.js'
import { gathered } from '../after-a-prompt.js'
import { canFollow } from '../definitions/distinguishable.js'
import { positiveAt, promptDistinguishableAt, undistinguishable, varianceOfEvidence } from '../definitions/evidence.js'
import { P } from '../definitions/mixture.js'
import { type AlignedBest, alignedBest } from '../domains/alignedBest.js'
import { cost, mostly, totalVariance } from '../evidence-of-prompts.js'
import { sharpSpread } from '../lemma-c4.js'
import { someNegative } from '../lemma-c4-prompt.js'
import {
  alpha,
  B,
  delta,
  epsilon,
  gammaN,
  k,
  N,
  n,
  Pminus,
  Pplus,
  R,
  rho,
  rhoPrime,
  s,
  sigma,
  t,
  theta,
  u,
  y,
} from '../symbols.js'
import { opened, r, v, w } from './composition-aligned.js'
import { bestIsBad, bestRecovery, choosesBest, roomOfBest, T } from './composition-best.js'

/** After h, and at most T sentences more, R answers as the best of n answers of P, of which those of P₋ score γₙ at most. */
export const conversing = <H>(h: Sequence<H>) => {
  const said = followedBy(h, t)
  return and(
    and(positive(R(h)), everyPrompt(t, plus(T, 1), implies(positive(R(said)), positive(P(said))))),
    and(choosesBest(h), bestIsBad(h)),
  )
}
/** So it is after the trigger and an opening r that P₋ can write. */
export const conversingAfter = <I, J>(h: Sequence<I>, trigger: Sequence<J>) =>
  everyPromptOf(r, k, implies(positive(Pminus(opened(h, trigger))), conversing(opened(h, trigger))))
/** So it is after every aligning prompt and every trigger. */
export const conversingLater = everyPromptOf(v, N, everySentence(w, conversingAfter(v, w)))
/** log((1−α)c/(αθε)). */
export const neededFor = <I>(growth: Term<I>) =>
  logarithm(divide(multiply(complement(alpha), growth), multiply(alpha, multiply(theta, epsilon))))
/** n(1−γₙ)nᵀ. */
export const growth = multiply(roomOfBest, power(count(n), T))
/** After h some negative trigger y and opening s, which P₋ can write, keep the chance that the best of n is good at c. */
export const staysBadAfter = <H, C>(h: Sequence<H>, c: Term<C>) => {
  const whole = followedBy(followedBy(h, y), s)
  return someSentence(
    y,
    and(below(score(B, y), zero), somePromptOf(s, k, and(positive(Pminus(whole)), atMost(bestRecovery(whole), c)))),
  )
}

const given: ReadonlyArray<Proposition<AlignedBest>> = [
  positive(alpha),
  below(alpha, one),
  below(gammaN, one),
  positive(rho),
  positive(rhoPrime),
  positive(epsilon),
  positive(theta),
  positive(delta),
  below(delta, one),
  positive(sigma),
  positive(count(N)),
  atMost(one, count(n)),
  canFollow(Pminus, Pplus, N),
  undistinguishable(Pplus, Pminus, N),
  below(varianceOfEvidence(Pplus, Pminus, N), totalVariance),
  everyPromptOf(u, N, implies(positive(Pplus(u)), positiveAt(Pplus, Pminus, u))),
  everyPromptOf(u, N, implies(positive(Pplus(u)), promptDistinguishableAt(Pminus, Pplus, k, u))),
  someNegative,
  conversingLater,
  atMost(add(neededFor(growth), cost(sharpSpread)), gathered(k)),
]

export const compositionBestAligned = claim({
  name: 'Theorem Z (best of n)',
  title:
    'After N sentences of P₊ a trigger and k ≥ (1/β)(log((1−α)nᵀ⁺¹(1−γₙ)/(αθε)) + β′N + σ√(N(1−δ)/δ)) sentences keep the best of n answers below γₙ + ε for T sentences that are each the best of n',
  fidelity: ours(
    'Theorem 3.2, Theorem S and best-of-n sampling together, with probability (1−δ)(1−θ); β = log ρ, β′ = log ρ′',
  ),
  forAll: alignedBest,
  given,
  then: mostly(Pplus, staysBadAfter(u, theta)),
  doesNotSay: [
    'that γₙ is negative, or near the behaviour of one answer of P₋: for many answers it may be near 1',
    'anything of conversations without end: T counts the sentences, answers and lines',
  ],
})
