/**
 * What equation (9) gives the behaviour: at the empty prompt it is the weighted mean of the components' behaviours,
 * and it lies between them, there and after every prompt that both can write.
 */
import { claim, clarified, ours } from '../src/claim/claim.js'
import { and, atMost, below, equals, positive } from '../src/logic/proposition.js'
import { add, complement, empty, maximum, minimum, multiply, one, type Term } from '../src/logic/term.js'
import { behaviourExpectation } from './definitions/behaviourExpectation.js'
import { P } from './definitions/mixture.js'
import { scoredMixture, scoredPrompt } from './domains/scoredPrompt.js'
import { ofMinus, ofP, ofPlus } from './master-inequality.js'
import { alpha, Pminus, Pplus, s } from './symbols.js'

/** B_P, B_{P₋} and B_{P₊}, equation (1). */
export const [first, firstMinus, firstPlus] = [
  behaviourExpectation(P, empty),
  behaviourExpectation(Pminus, empty),
  behaviourExpectation(Pplus, empty),
]

/** αB_{P₋} + (1−α)B_{P₊}. */
export const mean = add(multiply(alpha, firstMinus), multiply(complement(alpha), firstPlus))

const proper = [positive(alpha), below(alpha, one)]

/** min{a, b} ≤ t ≤ max{a, b}. */
export const between = <I, J, K>(t: Term<I>, a: Term<J>, b: Term<K>) =>
  and(atMost(minimum(a, b), t), atMost(t, maximum(a, b)))

export const linearity = claim({
  name: 'Equation (9) (behaviour)',
  title: 'At the empty prompt the behaviour is the weighted mean of the components’ behaviours, hence between them',
  fidelity: clarified('the print writes B_{P₋} ≤ B_P ≤ B_{P₊} or the reverse; without 0 < α < 1 neither need hold'),
  forAll: scoredMixture,
  given: proper,
  then: and(equals(first, mean), between(first, firstMinus, firstPlus)),
  doesNotSay: ['anything about the behaviour after a prompt, where the weights are the posterior ones'],
})

export const betweennessAfter = claim({
  name: 'Equation (9) (betweenness after a prompt)',
  title: 'After every prompt that both components can write the behaviour lies between theirs',
  fidelity: ours('the posterior weights are weights too'),
  forAll: scoredPrompt,
  given: [...proper, positive(Pminus(s)), positive(Pplus(s))],
  then: between(ofP, ofMinus, ofPlus),
  doesNotSay: ['that the prompt moves the behaviour towards the worse component'],
})
