/** Equations (1) and (2): the expected score of the next sentence, of the first one when the prompt is empty. */
import { expectation, type Model, type Sequence, score } from '../../src/logic/term.js'
import { B, x } from '../symbols.js'

/** B_Q(s) = E_{x ∼ Q(·|s)} B(x), of a model Q. */
export const behaviourExpectation = <I, J>(model: Model<I>, prompt: Sequence<J>) =>
  expectation(x, model, prompt, score(B, x))
