/**
 * Lemma H.3: with scores 0 and 1 and a bad component that is never good, a prompt leaves little of the good behaviour.
 * With β = log ρ its e^{β|s| − log(1/α)} is αρᵏ for a prompt of k sentences.
 */
import { claim, clarified, ours } from '../src/claim/claim.js'
import { and, atMost, below, positive, somePromptOf } from '../src/logic/proposition.js'
import { one, type Term, zero } from '../src/logic/term.js'
import { distinguishable } from './definitions/distinguishable.js'
import { distinguishableLevelled, distinguishableZeroOne } from './domains/distinguishableScores.js'
import { evidenceOfPrompt } from './lemma-h1.js'
import { printedWith, sharpWith, zeroOrOne } from './lemma-h3-prompt.js'
import { ofP } from './master-inequality.js'
import { alpha, k, Pminus, Pplus, rho, s } from './symbols.js'
import { badAfter } from './theorem-3-1.js'

export const [printedBound, sharpBound] = [printedWith(evidenceOfPrompt), sharpWith(evidenceOfPrompt)]

/** Some prompt of exactly k sentences, which P₋ can write, has B_P(s) at most this. */
export const leavesAtMost = <I>(bound: Term<I>) => somePromptOf(s, k, and(positive(Pminus(s)), atMost(ofP, bound)))

const mixture = [positive(alpha), below(alpha, one), positive(rho), distinguishable(Pminus, Pplus, k)]

export const lemmaH3 = claim({
  name: 'Lemma H.3',
  title: 'With scores 0 and 1 and B_{P₋} ≤ 0, some prompt of k sentences has B_P(s) ≤ 1/(1 + e^{β|s| − log(1/α)})',
  fidelity: clarified(
    'β = log ρ; γ = 0 lies outside Definition 2.5, which has γ < 0; distinguishability and the level 0 are used up to k sentences only, for any k',
  ),
  forAll: distinguishableZeroOne,
  given: [...mixture, zeroOrOne, badAfter(k, zero)],
  then: leavesAtMost(printedBound),
  doesNotSay: [
    'that a random prompt leaves as little',
    'that the theorems on negative prompts apply: with scores 0 and 1 no sentence is negative',
  ],
})

export const lemmaH3Sharp = claim({
  name: 'Lemma H.3 (sharp)',
  title: 'The bound with the odds α/(1−α) for α, for any scores with B_{P₋} ≤ 0',
  fidelity: ours('attained at the empty prompt by a P₊ that behaves perfectly; scores in [−1, 1] will do'),
  forAll: distinguishableLevelled,
  given: [...mixture, badAfter(k, zero)],
  then: leavesAtMost(sharpBound),
  doesNotSay: ['that some prompt makes the behaviour 0: the bound falls with every sentence and stays positive'],
})
