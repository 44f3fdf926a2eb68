/**
 * The chain rule and Lemma C.3 after a prompt: what holds from the empty prompt on holds from any prompt on that both
 * models can write, of the conditionals.
 */
import { claim, ours } from '../src/claim/claim.js'
import { and, atMost, below, equals, positive, somePromptOf } from '../src/logic/proposition.js'
import {
  count,
  divide,
  expectationOverSequences,
  logarithm,
  multiply,
  one,
  plus,
  type Sequence,
  sumBelow,
  type Whole,
} from '../src/logic/term.js'
import { canFollow, canFollowExactly, distinguishable, meanDivergence } from './definitions/distinguishable.js'
import { afterPrompts, afterPromptsAtRate, afterPromptsLonger, afterPromptsTotal } from './domains/afterPrompts.js'
import { epsilon, h, k, m, P0, P1, rho, s, s0 } from './symbols.js'

/** E_{h∼P₀(·|after), |h|=n} log P₀(h|after)/P₁(h|after). */
export const meanEvidence = <N, H>(n: Whole<N>, after: Sequence<H>) =>
  expectationOverSequences(h, n, P0, after, logarithm(divide(P0(h, after), P1(h, after))))
/** Σ_{m<n} E_{h∼P₀(·|after), |h|=m} KL(P₀(·|after⊕h)‖P₁(·|after⊕h)). */
export const totalDivergence = <N, H>(n: Whole<N>, after: Sequence<H>) =>
  sumBelow(m, n, meanDivergence(P0, P1, m, after))
/** log(1/ε). */
export const needed = logarithm(divide(one, epsilon))
/** nβ. */
export const gathered = <N>(n: Whole<N>) => multiply(count(n), logarithm(rho))

/** Some continuation of exactly n sentences, which P₀ can write, has P₁(s|after) ≤ εP₀(s|after). */
export const toldApart = <N, H>(n: Whole<N>, after: Sequence<H>) =>
  somePromptOf(s, n, and(positive(P0(s, after)), atMost(P1(s, after), multiply(epsilon, P0(s, after)))))

const both = [positive(P0(s0)), positive(P1(s0))] as const

export const chainRuleAfter = claim({
  name: 'Chain rule (after a prompt)',
  title: 'After a prompt the mean log-ratio of k sentences is the sum of the mean divergences',
  fidelity: ours('the chain rule of conditionals, which Theorem 3.2 needs after the aligning prompt'),
  forAll: afterPrompts,
  given: [...both, canFollow(P1, P0, k, s0)],
  then: equals(meanEvidence(k, s0), totalDivergence(k, s0)),
  doesNotSay: ['that the summands are equal, or decrease: each depends on what was written before'],
})

export const followedAfter = claim({
  name: 'Following is inherited (after a prompt)',
  title: 'After a prompt, if P₁ can write every k sentences that P₀ can, it can write their beginnings',
  fidelity: ours('every beginning that P₀ can write goes on'),
  forAll: afterPrompts,
  given: [canFollowExactly(P1, P0, k, h, s0)],
  then: canFollow(P1, P0, k, s0),
  doesNotSay: ['anything of texts longer than k sentences'],
})

export const c3TotalAfter = claim({
  name: 'Lemma C.3 (after a prompt, total divergence)',
  title: 'After a prompt, if the mean divergences add up to log(1/ε), some k sentences tell P₀ from P₁ by 1/ε',
  fidelity: ours('the weakest hypothesis on divergences: only their sum counts'),
  forAll: afterPromptsTotal,
  given: [...both, positive(epsilon), canFollow(P1, P0, k, s0), atMost(needed, totalDivergence(k, s0))],
  then: toldApart(k, s0),
  doesNotSay: ['that every divergence is positive: only their sum counts'],
})

export const c3After = claim({
  name: 'Lemma C.3 (after a prompt)',
  title: 'Lemma C.3 for conditionals: k ≥ (1/β)·log(1/ε) more sentences tell P₀ from P₁ by 1/ε',
  fidelity: ours('what the proof of Lemma C.4 uses after the aligning prompt and the trigger'),
  forAll: afterPromptsAtRate,
  given: [...both, positive(rho), positive(epsilon), distinguishable(P0, P1, k, s0), atMost(needed, gathered(k))],
  then: toldApart(k, s0),
  doesNotSay: ['that the same s serves after every prompt s₀'],
})

export const c3StrictAfter = claim({
  name: 'Lemma C.3 (after a prompt, strict)',
  title: 'With at least one more sentence the ratio can be made smaller than ε',
  fidelity: ours('Definition 2.2 asks for more than β, which shows as soon as there is a sentence'),
  forAll: afterPromptsLonger,
  given: [
    ...both,
    positive(rho),
    positive(epsilon),
    distinguishable(P0, P1, plus(k, 1), s0),
    atMost(needed, gathered(plus(k, 1))),
  ],
  then: somePromptOf(s, plus(k, 1), and(positive(P0(s, s0)), below(P1(s, s0), multiply(epsilon, P0(s, s0))))),
  doesNotSay: ['that the ratio is below ε without another sentence: then it is 1, and ε may be 1'],
})
