/**
 * Pinsker's inequality, and what it says of the mixture: after a prompt with a small divergence from P₋ the model behaves
 * like P₋; and along a text of P₋ the squared differences of behaviour have a budget.
 */
import { claim, ours } from '../../src/claim/claim.js'
import { atMost, below, everySentence, implies, positive } from '../../src/logic/proposition.js'
import {
  absolute,
  divide,
  empty,
  expectationOverSequences,
  logarithm,
  type Model,
  multiply,
  one,
  type Sequence,
  square,
  subtract,
  sumBelow,
  sumOver,
  two,
  type Whole,
} from '../../src/logic/term.js'
import { behaviourExpectation } from '../definitions/behaviourExpectation.js'
import { divergence } from '../definitions/divergence.js'
import { P } from '../definitions/mixture.js'
import { afterPrompt } from '../domains/afterPrompt.js'
import { scoredPromptOfMinus } from '../domains/scoredPrompt.js'
import { scoredTextOfMinus } from '../domains/textOfMinus.js'
import { twoModelsAfterPrompt } from '../domains/twoModelsAfterPrompt.js'
import { alpha, h, k, m, P0, P1, Pminus, s, y } from '../symbols.js'

/** Σ|N(y|s) − M(y|s)|: twice the total variation. */
export const distance = <I, J, H>(N: Model<I>, M: Model<J>, prompt: Sequence<H>) =>
  sumOver(y, absolute(subtract(N(y, prompt), M(y, prompt))))
/** B_{P₋} − B_P after a prompt. */
export const behaviourLost = <H>(prompt: Sequence<H>) =>
  subtract(behaviourExpectation(Pminus, prompt), behaviourExpectation(P, prompt))
/** Σ_{m<n} E_{h∼P₋, |h|=m} (B_{P₋}(h) − B_P(h))². */
export const totalBehaviourLost = <N>(n: Whole<N>) =>
  sumBelow(m, n, expectationOverSequences(h, m, Pminus, empty, square(behaviourLost(h))))

const weighted = [positive(alpha), below(alpha, one), positive(Pminus(s))]

export const pinsker = claim({
  name: 'Pinsker',
  title: 'The distance of two models after a prompt is at most the root of twice their divergence',
  fidelity: ours('a general inequality, which the print does not use; it turns divergences into behaviour'),
  forAll: twoModelsAfterPrompt,
  given: [positive(P0(s)), positive(P1(s)), everySentence(y, implies(positive(P0(y, s)), positive(P1(y, s))))],
  then: atMost(square(distance(P0, P1, s)), multiply(two, divergence(P0, P1, s))),
  doesNotSay: [
    'that a large divergence makes the models differ much: P₀ may say one rare thing that P₁ hardly ever says',
  ],
})

export const pinskerMixture = claim({
  name: 'Pinsker (mixture)',
  title: '(Σ|P₋(x|s) − P(x|s)|)² ≤ 2·KL(P₋(·|s)‖P(·|s))',
  fidelity: ours('the divergences of the evidence budget and of Lemma H.1, as distances'),
  forAll: afterPrompt,
  given: weighted,
  then: atMost(square(distance(Pminus, P, s)), multiply(two, divergence(Pminus, P, s))),
  doesNotSay: [
    'that the two sides are near: the left is at most 4, and the right grows without bound as the weight of P₋ vanishes',
  ],
})

export const pinskerBehaviour = claim({
  name: 'Pinsker (behaviour)',
  title: '(B_{P₋}(s) − B_P(s))² ≤ 2·KL(P₋(·|s)‖P(·|s))',
  fidelity: ours('scores lie in [−1, 1]'),
  forAll: scoredPromptOfMinus,
  given: weighted,
  then: atMost(square(behaviourLost(s)), multiply(two, divergence(Pminus, P, s))),
  doesNotSay: ['which of the two behaves worse: the difference is squared'],
})

export const behaviourBudget = claim({
  name: 'Evidence budget (behaviour)',
  title: 'Along k sentences of P₋ the squared differences of behaviour add up to at most 2·log(1/α) on average',
  fidelity: ours('without any distinguishability: however long the text, P behaves unlike P₋ only so often'),
  forAll: scoredTextOfMinus,
  given: [positive(alpha), below(alpha, one)],
  then: atMost(totalBehaviourLost(k), multiply(two, logarithm(divide(one, alpha)))),
  doesNotSay: ['when along the text the differences occur', 'anything about a text that a user or P₊ writes'],
})
