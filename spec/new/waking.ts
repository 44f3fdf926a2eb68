/**
 * From prompt-distinguishable to distinguishable. If B_{P₋} ≤ γ < 0 after every prompt, P₋ says a negative sentence within n
 * sentences with probability at least 1 − (1+γ)ⁿ (Lemma N at each of them), and after it each further sentence tells more
 * than β. So n sentences of P₋ are followed by a mean divergence of at least β(1 − (1+γ)ⁿ): up to 1/|γ| sentences are wasted.
 * The same holds after every history that P₋ can write, and so it is proved: by induction on n, one sentence at a time.
 */
import { claim, ours } from '../../src/claim/claim.js'
import { and, atMost, below, everyNumberBelow, everyPromptOf, implies, positive } from '../../src/logic/proposition.js'
import {
  add,
  complement,
  constant,
  count,
  divide,
  logarithm,
  multiply,
  type NaturalVariable,
  negate,
  one,
  type PromptVariable,
  plus,
  power,
  type Sequence,
  subtract,
  sumBelow,
  type Whole,
  zero,
} from '../../src/logic/term.js'
import { canFollow, meanDivergence } from '../definitions/distinguishable.js'
import { badUpTo } from '../definitions/negativelyDistinguishable.js'
import { promptDistinguishable } from '../definitions/promptDistinguishable.js'
import { sleepers } from '../domains/sleepers.js'
import { gamma, k, m, N, n, Pminus, Pplus, rho, s } from '../symbols.js'

const beta = logarithm(rho)
const next = plus(k, 1)
const badAndTelling = [
  atMost(one, rho),
  atMost(constant(-1), gamma),
  badUpTo(k),
  promptDistinguishable(Pminus, Pplus, k),
] as const
const given = [...badAndTelling, canFollow(Pplus, Pminus, plus(k, 2)), below(gamma, zero)] as const

/** E_{h∼P₋, |h|=n} KL(P₋(·|h)‖P₊(·|h)). */
export const after = <N>(n: Whole<N>) => meanDivergence(Pminus, Pplus, n)
/** β(1 − (1+γ)ⁿ). */
export const awake = <N>(n: Whole<N>) => multiply(beta, complement(power(add(one, gamma), n)))

/** If P₋ can write the history of j sentences, and j + n ≤ k + 1: the bound n sentences later. */
export const awakeFrom = <N, M, H>(n: Whole<N>, j: Whole<M>, history: Sequence<H>) =>
  implies(
    and(
      and(atMost(add(count(j), count(n)), count(next)), positive(Pminus(history))),
      canFollow(Pplus, Pminus, plus(n, 1), history),
    ),
    atMost(awake(n), meanDivergence(Pminus, Pplus, n, history)),
  )
/** For every history of at most k + 1 − n sentences. */
export const awakeAfter = <N, J extends string, G extends string>(
  n: Whole<N>,
  j: NaturalVariable<J>,
  history: PromptVariable<G>,
) => everyNumberBelow(j, plus(k, 2), everyPromptOf(history, j, awakeFrom(n, j, history)))

export const wakingAfter = claim({
  name: 'Prompt-distinguishable and bad (after a history)',
  title: 'After every history h that P₋ can write, the mean divergence n sentences later is at least β(1 − (1+γ)ⁿ)',
  fidelity: ours('β = log ρ; for |h| + n ≤ k + 1, as far as the hypotheses reach'),
  forAll: sleepers,
  given: badAndTelling,
  then: everyNumberBelow(n, plus(k, 2), awakeAfter(n, N, s)),
  doesNotSay: ['that the divergence is at least β at once: right after h it may be 0'],
})

export const waking = claim({
  name: 'Prompt-distinguishable and bad',
  title:
    'If P₋ is bad and β-prompt-distinguishable from P₊, its mean divergence after n sentences is at least β(1 − (1+γ)ⁿ)',
  fidelity: ours('β = log ρ; for n = k + 1; no positivity (Definition 2.6) is needed'),
  forAll: sleepers,
  given,
  then: atMost(awake(next), after(next)),
  doesNotSay: ['that P₋ is distinguishable at once: before the first negative sentence it may be equal to P₊'],
})

/** The divergences of n sentences together. */
export const together = <N>(n: Whole<N>) => sumBelow(m, n, after(m))
/** β(n − 1/|γ|). */
export const fewWasted = <N>(n: Whole<N>) => multiply(beta, subtract(count(n), divide(one, negate(gamma))))

export const wakingTotal = claim({
  name: 'Prompt-distinguishable and bad (total)',
  title: 'The divergences of n sentences add up to at least β(n − 1/|γ|)',
  fidelity: ours('so Lemma C.3 and Theorem 3.1 hold with 1/|γ| sentences more'),
  forAll: sleepers,
  given,
  then: atMost(fewWasted(plus(k, 2)), together(plus(k, 2))),
  doesNotSay: ['that 1/|γ| sentences are always lost: P₋ may be told from P₊ at once'],
})
