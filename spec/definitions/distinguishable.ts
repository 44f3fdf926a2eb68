/**
 * Definition 2.2 up to a number of sentences, with β = log ρ: on average over the sequences of each length, one more
 * sentence tells P from Q by more than β nats. An infinite divergence is more than any β.
 */
import { below, everyNumberBelow, everyPrompt, everyPromptOf, implies, positive } from '../../src/logic/proposition.js'
import {
  empty,
  expectationOverSequences,
  logarithm,
  type Model,
  type PromptVariable,
  plus,
  type Whole,
} from '../../src/logic/term.js'
import { h, m, rho } from '../symbols.js'
import { divergence } from './divergence.js'

/** Q can write whatever P can, up to n sentences: for n + 1 the divergences after n sentences are finite. */
export const canFollow = <I, J, N>(Q: Model<I>, P: Model<J>, n: Whole<N>) =>
  everyPrompt(h, n, implies(positive(P(h)), positive(Q(h))))

/** Q can write every sequence of exactly n sentences that P can. */
export const canFollowExactly = <I, J, N, K extends string>(
  Q: Model<I>,
  P: Model<J>,
  n: Whole<N>,
  s: PromptVariable<K>,
) => everyPromptOf(s, n, implies(positive(P(s)), positive(Q(s))))

/** E_{h∼P, |h|=n} KL(P(·|h)‖Q(·|h)), in nats. */
export const meanDivergence = <I, J, N>(P: Model<I>, Q: Model<J>, n: Whole<N>) =>
  expectationOverSequences(h, n, P, empty, divergence(P, Q, h))

/** log ρ < E_{h∼P, |h|=m} KL(P(·|h)‖Q(·|h)) for every m < n, where it is finite. */
export const distinguishable = <I, J, N>(P: Model<I>, Q: Model<J>, n: Whole<N>) =>
  everyNumberBelow(m, n, implies(canFollow(Q, P, plus(m, 1)), below(logarithm(rho), meanDivergence(P, Q, m))))
