/** Best-of-n sampling: n independent answers to one prompt, and of them the one that scores best. */

import type { Proposition } from '../../src/logic/proposition.js'
import {
  best,
  empty,
  expectationOverSequences,
  indicator,
  type Model,
  repeated,
  type Sequence,
  type Term,
  type Whole,
} from '../../src/logic/term.js'
import { B, t } from '../symbols.js'

/** The best score among the answers t. */
export const bestAnswer = best(B, t)

/** E f(t) over n independent answers t of Q to s. */
export const overAnswers = <I, J, N, F>(Q: Model<I>, s: Sequence<J>, n: Whole<N>, f: Term<F>) =>
  expectationOverSequences(t, n, repeated(Q, s), empty, f)

/** The expected score of the best of n independent answers of Q to s. */
export const bestOf = <I, J, N>(Q: Model<I>, s: Sequence<J>, n: Whole<N>) => overAnswers(Q, s, n, bestAnswer)

/** The probability of an event among n independent answers t. */
export const chanceOfAnswers = <I, J, N, F>(Q: Model<I>, s: Sequence<J>, n: Whole<N>, event: Proposition<F>) =>
  overAnswers(Q, s, n, indicator(event))
