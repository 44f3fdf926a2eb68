/**
 * Definition 2.4 after a prompt: the variance of the log-ratio of n sentences is below nσ². The print asks it of every n ≥ 0;
 * it can be asked of n ≥ 1, and where Q can write what P can.
 */
import { and, below, everyNumberBelow, positive } from '../../src/logic/proposition.js'
import {
  count,
  divide,
  expectationOverSequences,
  logarithm,
  type Model,
  multiply,
  plus,
  type Sequence,
  square,
  subtract,
  type Whole,
} from '../../src/logic/term.js'
import { h, m, sigma, u } from '../symbols.js'
import { canFollow } from './distinguishable.js'

/** Var_{u∼P(·|after), |u|=n} log P(u|after)/Q(u|after). */
export const logRatioVariance = <I, J, N, H>(P: Model<I>, Q: Model<J>, n: Whole<N>, after: Sequence<H>) =>
  expectationOverSequences(
    u,
    n,
    P,
    after,
    square(
      subtract(
        logarithm(divide(P(u, after), Q(u, after))),
        expectationOverSequences(h, n, P, after, logarithm(divide(P(h, after), Q(h, after)))),
      ),
    ),
  )

/** Q can write the prompt and up to n sentences after it that P can: the log-ratios have a value. */
export const hasLogRatios = <I, J, N, H>(P: Model<I>, Q: Model<J>, n: Whole<N>, after: Sequence<H>) =>
  and(positive(Q(after)), canFollow(Q, P, n, after))
/** nσ². */
export const varianceBound = <N>(n: Whole<N>) => multiply(count(n), square(sigma))
const isSmall = <I, J, N, H>(P: Model<I>, Q: Model<J>, n: Whole<N>, after: Sequence<H>) =>
  and(hasLogRatios(P, Q, n, after), below(logRatioVariance(P, Q, n, after), varianceBound(n)))

/** For 0, 1, …, n−1 sentences, as printed. */
export const similarAsPrinted = <I, J, N, H>(P: Model<I>, Q: Model<J>, n: Whole<N>, after: Sequence<H>) =>
  everyNumberBelow(m, n, isSmall(P, Q, m, after))
/** For 1, 2, …, n sentences. */
export const similar = <I, J, N, H>(P: Model<I>, Q: Model<J>, n: Whole<N>, after: Sequence<H>) =>
  everyNumberBelow(m, n, isSmall(P, Q, plus(m, 1), after))
