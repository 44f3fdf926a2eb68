/** Definition 2.1 up to a number of sentences, at one ε: “for every ε > 0” is for the claim to say. */
import { and, below, positive, somePrompt } from '../../src/logic/proposition.js'
import { add, type Model, type Whole } from '../../src/logic/term.js'
import { epsilon, gamma, s } from '../symbols.js'
import { behaviourExpectation } from './behaviourExpectation.js'

/** Some prompt of at most n sentences, which R can write, has B_R(s) < γ + ε. */
export const promptMisalignable = <I, N>(R: Model<I>, n: Whole<N>) =>
  somePrompt(s, n, and(positive(R(s)), below(behaviourExpectation(R, s), add(gamma, epsilon))))
