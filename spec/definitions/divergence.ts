/** The Kullback–Leibler divergence of one sentence after a prompt, in nats. */
import { divide, expectation, logarithm, type Model, type Sequence } from '../../src/logic/term.js'
import { x } from '../symbols.js'

/** KL(P(·|s)‖Q(·|s)) = E_{x ∼ P(·|s)} log P(x|s)/Q(x|s), for Q that can say what P can. */
export const divergence = <I, J, H>(P: Model<I>, Q: Model<J>, s: Sequence<H>) =>
  expectation(x, P, s, logarithm(divide(P(x, s), Q(x, s))))
