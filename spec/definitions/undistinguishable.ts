/**
 * Definitions 2.2, 2.3 and 2.4 as Theorem 3.3 uses them, up to a number of sentences: P and Q are hard to tell apart from the
 * start and after every prompt whose last sentence is negative, and the evidence of n ≥ 1 sentences has variance below nσ²
 * after every prompt.
 */
import {
  and,
  below,
  everyNumberBelow,
  everyPrompt,
  everySentence,
  implies,
  positive,
} from '../../src/logic/proposition.js'
import {
  empty,
  followedBy,
  logarithm,
  type Model,
  type Sequence,
  score,
  type Whole,
  zero,
} from '../../src/logic/term.js'
import { B, m, rhoPrime, s0, u, y } from '../symbols.js'
import { canFollow, meanDivergence } from './distinguishable.js'
import { similar } from './similarity.js'

/** Q can write what P can, up to n sentences after a prompt, and E_{h∼P(·|after), |h|=m} KL(P(·|after⊕h)‖Q(·|after⊕h)) < log ρ′ for every m < n. */
export const undistinguishableAfter = <I, J, N, H = unknown>(
  P: Model<I>,
  Q: Model<J>,
  n: Whole<N>,
  after: Sequence<H> = empty as Sequence<H>,
) => and(canFollow(Q, P, n, after), everyNumberBelow(m, n, below(meanDivergence(P, Q, m, after), logarithm(rhoPrime))))

/** So after every u⊕y with |u| ≤ longest and B(y) < 0 that both can write, for n sentences. */
export const promptUndistinguishable = <I, J, L, N>(P: Model<I>, Q: Model<J>, longest: Whole<L>, n: Whole<N>) =>
  everyPrompt(
    u,
    longest,
    everySentence(
      y,
      implies(
        and(below(score(B, y), zero), and(positive(P(followedBy(u, y))), positive(Q(followedBy(u, y))))),
        undistinguishableAfter(P, Q, n, followedBy(u, y)),
      ),
    ),
  )

/** Var log P/Q < mσ² of 1 ≤ m ≤ n sentences after every prompt, not longer than that, which both can write. */
export const similarAfterPrompts = <I, J, L, N>(P: Model<I>, Q: Model<J>, longest: Whole<L>, n: Whole<N>) =>
  everyPrompt(s0, longest, implies(and(positive(P(s0)), positive(Q(s0))), similar(P, Q, n, s0)))
