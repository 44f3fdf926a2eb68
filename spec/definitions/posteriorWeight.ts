/** The posterior weight of the first component: how likely it is that the prompt was written by it. */
import { divide, type Model, multiply, type Sequence, type Term } from '../../src/logic/term.js'
import { alpha, P0, Pminus } from '../symbols.js'
import { P, P01 } from './mixture.js'

const posterior =
  <A, I, J>(prior: Term<A>, component: Model<I>, mixture: Model<J>) =>
  <K>(prompt: Sequence<K>) =>
    divide(multiply(prior, component(prompt)), mixture(prompt))

/** w(s) = αP₋(s)/P(s), the main text. */
export const posteriorWeight = posterior(alpha, Pminus, P)

/** w(s₀) = αP₀(s₀)/P(s₀), appendix C. */
export const posteriorWeight0 = posterior(alpha, P0, P01)
