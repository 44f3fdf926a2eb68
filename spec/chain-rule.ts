/** The chain rule of divergences: log-ratios of sequences grow, on average, by the divergence after each of their beginnings. */
import { claim, clarified } from '../src/claim/claim.js'
import { equals } from '../src/logic/proposition.js'
import { divide, empty, expectationOverSequences, logarithm, sumBelow, type Whole } from '../src/logic/term.js'
import { canFollow, meanDivergence } from './definitions/distinguishable.js'
import { followed } from './domains/distinguishable.js'
import { h, k, m, P0, P1 } from './symbols.js'

/** E_{h∼P₀, |h|=n} log P₀(h)/P₁(h). */
export const meanEvidence = <N>(n: Whole<N>) =>
  expectationOverSequences(h, n, P0, empty, logarithm(divide(P0(h), P1(h))))
/** Σ_{m<n} E_{h∼P₀, |h|=m} KL(P₀(·|h)‖P₁(·|h)). */
export const totalDivergence = <N>(n: Whole<N>) => sumBelow(m, n, meanDivergence(P0, P1, m))

export const chainRule = claim({
  name: 'Chain rule',
  title: 'The mean log-ratio of k sentences is the sum of the mean divergences after 0, 1, …, k−1 of them',
  fidelity: clarified(
    'used in the proof of Lemma C.3 for divergences that are finite; where one is infinite, so is the mean',
  ),
  forAll: followed,
  given: [canFollow(P1, P0, k)],
  then: equals(meanEvidence(k), totalDivergence(k)),
  doesNotSay: ['that the log-ratio of any one sequence is near its mean'],
})
