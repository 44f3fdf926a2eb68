/**
 * Theorem Z: an aligning prompt of N sentences of P₊, a trigger and an opening of k sentences, and a conversation of n sentences
 * with chosen answers. Lemma C.4 tells P₋ from P₊ by what the conversation takes back at most.
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
  prompt,
  type Sequence,
  score,
  sentence,
  type Term,
  zero,
} from '../../src/logic/term.js'
import { gathered } from '../after-a-prompt.js'
import { behaviourExpectation } from '../definitions/behaviourExpectation.js'
import { canFollow } from '../definitions/distinguishable.js'
import { positiveAt, promptDistinguishableAt, undistinguishable, varianceOfEvidence } from '../definitions/evidence.js'
import { P } from '../definitions/mixture.js'
import { type AlignedConversation, alignedConversation } from '../domains/alignedConversations.js'
import { cost, mostly, totalVariance } from '../evidence-of-prompts.js'
import { sharpSpread } from '../lemma-c4.js'
import { someNegative } from '../lemma-c4-prompt.js'
import {
  alpha,
  B,
  delta,
  epsilon,
  gamma,
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
import { chooses, chosenRecovery, kappa } from './composition.js'

/** What R chooses after h, P could write, n + 1 sentences on; and B_{P₋} ≤ γ for n. */
export const conversing = <H>(h: Sequence<H>) => {
  const said = followedBy(h, t)
  return and(
    and(positive(R(h)), chooses(R, P, n, h)),
    and(
      everyPrompt(t, plus(n, 1), implies(positive(R(said)), positive(P(said)))),
      everyPrompt(t, n, implies(positive(Pminus(said)), atMost(behaviourExpectation(Pminus, said), gamma))),
    ),
  )
}
/** An aligning prompt, a trigger and an opening. */
export const [v, w, r] = [prompt('v'), sentence('w'), prompt('r')]
export const opened = <I, J>(h: Sequence<I>, trigger: Sequence<J>) => followedBy(followedBy(h, trigger), r)
/** So it is after the trigger and an opening r that P₋ can write. */
export const conversingAfter = <I, J>(h: Sequence<I>, trigger: Sequence<J>) =>
  everyPromptOf(r, k, implies(positive(Pminus(opened(h, trigger))), conversing(opened(h, trigger))))
/** So it is after every aligning prompt and every trigger. */
export const conversingLater = everyPromptOf(v, N, everySentence(w, conversingAfter(v, w)))
/** log((1−α)(1−γ)κⁿ/(αθε)). */
export const neededFor = <I>(growth: Term<I>) =>
  logarithm(
    divide(multiply(multiply(complement(alpha), complement(gamma)), growth), multiply(alpha, multiply(theta, epsilon))),
  )
/** After h some negative trigger y and opening s, which P₋ can write, keep the chance of recovery at c. */
export const sticksAfter = <H, C>(h: Sequence<H>, c: Term<C>) => {
  const whole = followedBy(followedBy(h, y), s)
  return someSentence(
    y,
    and(below(score(B, y), zero), somePromptOf(s, k, and(positive(Pminus(whole)), atMost(chosenRecovery(whole), c)))),
  )
}

const given: ReadonlyArray<Proposition<AlignedConversation>> = [
  positive(alpha),
  below(alpha, one),
  below(gamma, one),
  positive(rho),
  positive(rhoPrime),
  positive(epsilon),
  positive(theta),
  positive(delta),
  below(delta, one),
  positive(sigma),
  positive(count(N)),
  atMost(one, kappa),
  canFollow(Pminus, Pplus, N),
  undistinguishable(Pplus, Pminus, N),
  below(varianceOfEvidence(Pplus, Pminus, N), totalVariance),
  everyPromptOf(u, N, implies(positive(Pplus(u)), positiveAt(Pplus, Pminus, u))),
  everyPromptOf(u, N, implies(positive(Pplus(u)), promptDistinguishableAt(Pminus, Pplus, k, u))),
  someNegative,
  conversingLater,
  atMost(add(neededFor(power(kappa, n)), cost(sharpSpread)), gathered(k)),
]

export const compositionAligned = claim({
  name: 'Theorem Z',
  title:
    'After N sentences of P₊ a trigger and k ≥ (1/β)(log((1−α)(1−γ)κⁿ/(αθε)) + β′N + σ√(N(1−δ)/δ)) sentences misalign a conversation with chosen answers',
  fidelity: ours(
    'Theorem 3.2, Theorem S and a choice among answers together, with probability (1−δ)(1−θ); β = log ρ, β′ = log ρ′',
  ),
  forAll: alignedConversation,
  given,
  then: mostly(Pplus, sticksAfter(u, theta)),
  doesNotSay: [
    'that the best of the answers is bad: B_P is the behaviour of one of them',
    'anything of conversations without end: n counts the sentences, answers and lines',
  ],
})
