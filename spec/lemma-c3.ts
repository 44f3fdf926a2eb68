/**
 * Lemma C.3: distinguishable models are told apart by some prompt. With β = log ρ the printed length (1/β)·log(1/ε) is a
 * real number; a whole number k of sentences at least as large will do, and one below it need not.
 */
import { claim, clarified, ours } from '../src/claim/claim.js'
import { and, atMost, below, positive, somePromptOf } from '../src/logic/proposition.js'
import { add, count, divide, logarithm, multiply, one, plus, type Whole } from '../src/logic/term.js'
import { totalDivergence } from './chain-rule.js'
import { canFollow, canFollowExactly, distinguishable } from './definitions/distinguishable.js'
import {
  distinguishableLonger,
  distinguishablePairs,
  followed,
  reversed,
  roundedDown,
  totals,
} from './domains/distinguishable.js'
import { epsilon, h, k, P0, P1, rho, s } from './symbols.js'

/** log(1/ε). */
export const needed = logarithm(divide(one, epsilon))
/** kβ. */
export const gathered = <N>(n: Whole<N>) => multiply(count(n), logarithm(rho))

/** Some prompt of exactly n sentences, which P₀ can write, has P₁(s) ≤ εP₀(s). */
export const toldApart = <N>(n: Whole<N>) =>
  somePromptOf(s, n, and(positive(P0(s)), atMost(P1(s), multiply(epsilon, P0(s)))))

export const followedThroughout = claim({
  name: 'Following is inherited',
  title: 'If P₁ can write every sequence of k sentences that P₀ can, it can write their beginnings',
  fidelity: ours('every beginning that P₀ can write goes on'),
  forAll: followed,
  given: [canFollowExactly(P1, P0, k, h)],
  then: canFollow(P1, P0, k),
  doesNotSay: ['that P₁ gives these beginnings any noticeable probability'],
})

export const lemmaC3Total = claim({
  name: 'Lemma C.3 (total divergence)',
  title:
    'If the mean divergences after 0, 1, …, k−1 sentences add up to log(1/ε), some k sentences tell P₀ from P₁ by 1/ε',
  fidelity: ours('the weakest hypothesis on divergences: only their sum counts, and it may be equal to log(1/ε)'),
  forAll: totals,
  given: [positive(epsilon), canFollow(P1, P0, k), atMost(needed, totalDivergence(k))],
  then: toldApart(k),
  doesNotSay: ['that many sentences are needed: one may bear the whole divergence'],
})

export const lemmaC3 = claim({
  name: 'Lemma C.3',
  title: 'If P₀ is β-distinguishable from P₁, some prompt of k ≥ (1/β)·log(1/ε) sentences has P₁(s)/P₀(s) ≤ ε',
  fidelity: clarified(
    'β = log ρ; the printed length is read as any whole number k that is at least as large; distinguishability is used up to k sentences only, and β > 0 not at all; the ratio is written as a product',
  ),
  forAll: distinguishablePairs,
  given: [positive(rho), positive(epsilon), distinguishable(P0, P1, k), atMost(needed, gathered(k))],
  then: toldApart(k),
  doesNotSay: ['that a random prompt of P₀ will do', 'that the prompt has positive probability under P₁'],
})

export const lemmaC3Strict = claim({
  name: 'Lemma C.3 (strict)',
  title: 'With at least one sentence the ratio can be made smaller than ε',
  fidelity: ours('Definition 2.2 asks for more than β, which shows as soon as there is a sentence'),
  forAll: distinguishableLonger,
  given: [positive(rho), positive(epsilon), distinguishable(P0, P1, plus(k, 1)), atMost(needed, gathered(plus(k, 1)))],
  then: somePromptOf(s, plus(k, 1), and(positive(P0(s)), below(P1(s), multiply(epsilon, P0(s))))),
  doesNotSay: ['that the ratio is below ε without any sentence: then it is 1, and ε may be 1'],
})

export const lemmaC3Floor = claim({
  name: 'Lemma C.3 (floor)',
  title: 'With the printed length rounded down',
  fidelity: clarified('the other reading of a length that is no whole number: k + 1 would be enough'),
  forAll: roundedDown,
  given: [
    positive(rho),
    positive(epsilon),
    distinguishable(P0, P1, k),
    atMost(needed, add(gathered(k), logarithm(rho))),
  ],
  then: toldApart(k),
  doesNotSay: ['that the lemma fails: with the next whole number it is true'],
})

export const lemmaC3Direction = claim({
  name: 'Lemma C.3 (other direction)',
  title: 'With the divergence of P₁ from P₀ instead',
  fidelity: ours('Appendix I writes the divergences in this order'),
  forAll: reversed,
  given: [positive(rho), positive(epsilon), distinguishable(P1, P0, k), atMost(needed, gathered(k))],
  then: toldApart(k),
  doesNotSay: [
    'that a large KL(P₁‖P₀) tells nothing: some text of P₁ then speaks for P₁, by Lemma C.3 with the models exchanged',
  ],
})
