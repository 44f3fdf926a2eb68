/** The evidence of a sampled prompt, with its mean and variance; Definitions 2.3 and 2.6 at a prompt. */
import { below, everyNumberBelow, everySentence, implies, positive } from '../../src/logic/proposition.js'
import {
  divide,
  empty,
  expectationOverSequences,
  followedBy,
  logarithm,
  type Model,
  type Sequence,
  score,
  type Whole,
  zero,
} from '../../src/logic/term.js'
import { B, h, m, rhoPrime, y } from '../symbols.js'
import { distinguishable, meanDivergence } from './distinguishable.js'
import { logRatioVariance } from './similarity.js'

/** log P(s)/Q(s), the evidence that a prompt gives for P. */
export const evidenceFor = <I, J, H>(P: Model<I>, Q: Model<J>, s: Sequence<H>) => logarithm(divide(P(s), Q(s)))

/** E_{h∼P, |h|=n} log P(h)/Q(h). */
export const meanEvidenceFor = <I, J, N>(P: Model<I>, Q: Model<J>, n: Whole<N>) =>
  expectationOverSequences(h, n, P, empty, evidenceFor(P, Q, h))

/** Var_{u∼P, |u|=n} log P(u)/Q(u): Definition 2.4 has it below nσ² for n ≥ 1. */
export const varianceOfEvidence = <I, J, N>(P: Model<I>, Q: Model<J>, n: Whole<N>) => logRatioVariance(P, Q, n, empty)

/** E_{h∼P, |h|=m} KL(P(·|h)‖Q(·|h)) < log ρ′ for every m < n. */
export const undistinguishable = <I, J, N>(P: Model<I>, Q: Model<J>, n: Whole<N>) =>
  everyNumberBelow(m, n, below(meanDivergence(P, Q, m), logarithm(rhoPrime)))

/** B(y) < 0 ⇒ Q(y|s) < P(y|s), for every sentence y: Definition 2.6 at a prompt. */
export const positiveAt = <I, J, H>(Q: Model<I>, P: Model<J>, s: Sequence<H>) =>
  everySentence(y, implies(below(score(B, y), zero), below(Q(y, s), P(y, s))))

/** After s and any negative sentence that P can say there, P is β-distinguishable from Q for n sentences: Definition 2.3. */
export const promptDistinguishableAt = <I, J, N, H>(P: Model<I>, Q: Model<J>, n: Whole<N>, s: Sequence<H>) =>
  everySentence(
    y,
    implies(
      below(score(B, y), zero),
      implies(positive(P(followedBy(s, y))), distinguishable(P, Q, n, followedBy(s, y))),
    ),
  )
