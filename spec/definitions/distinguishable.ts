/**
 * Definition 2.2 up to a number of sentences, with β = log ρ: on average over the sequences of each length, one more
 * sentence tells P from Q by more than β nats. An infinite divergence is more than any β. All of it also after a prompt.
 */
import { below, everyNumberBelow, everyPrompt, everyPromptOf, implies, positive } from '../../src/logic/proposition.js'
import {
  empty,
  expectationOverSequences,
  followedBy,
  logarithm,
  type Model,
  type PromptVariable,
  plus,
  type Sequence,
  type Whole,
} from '../../src/logic/term.js'
import { h, m, rho } from '../symbols.js'
import { divergence } from './divergence.js'

/** After a prompt Q can write whatever P can, up to n sentences: for n + 1 the divergences after n sentences are finite. */
export const canFollow = <I, J, N, H = unknown>(
  Q: Model<I>,
  P: Model<J>,
  n: Whole<N>,
  after: Sequence<H> = empty as Sequence<H>,
) => everyPrompt(h, n, implies(positive(P(followedBy(after, h))), positive(Q(followedBy(after, h)))))

/** After a prompt Q can write every sequence of exactly n sentences that P can. */
export const canFollowExactly = <I, J, N, K extends string, H = unknown>(
  Q: Model<I>,
  P: Model<J>,
  n: Whole<N>,
  s: PromptVariable<K>,
  after: Sequence<H> = empty as Sequence<H>,
) => everyPromptOf(s, n, implies(positive(P(followedBy(after, s))), positive(Q(followedBy(after, s)))))

/** E_{h∼P(·|s), |h|=n} KL(P(·|s⊕h)‖Q(·|s⊕h)), in nats. */
export const meanDivergence = <I, J, N, H = unknown>(
  P: Model<I>,
  Q: Model<J>,
  n: Whole<N>,
  after: Sequence<H> = empty as Sequence<H>,
) => expectationOverSequences(h, n, P, after, divergence(P, Q, followedBy(after, h)))

/** β < E_{h∼P(·|s), |h|=m} KL(P(·|s⊕h)‖Q(·|s⊕h)) for every m < n, where it is finite. */
export const distinguishable = <I, J, N, H = unknown>(
  P: Model<I>,
  Q: Model<J>,
  n: Whole<N>,
  after: Sequence<H> = empty as Sequence<H>,
) =>
  everyNumberBelow(
    m,
    n,
    implies(canFollow(Q, P, plus(m, 1), after), below(logarithm(rho), meanDivergence(P, Q, m, after))),
  )
