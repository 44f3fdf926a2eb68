/**
 * Cantelli's inequality for the evidence of a sampled prompt: log P(u)/Q(u), for u∼P, seldom lies far from its mean. The
 * print uses the weaker form of Chebyshev, with δa² ≥ v.
 */
import { claim, ours } from '../src/claim/claim.js'
import { atMost, below, positive } from '../src/logic/proposition.js'
import {
  add,
  complement,
  empty,
  expectationOverSequences,
  indicator,
  multiply,
  scalar,
  square,
  subtract,
} from '../src/logic/term.js'
import { canFollow } from './definitions/distinguishable.js'
import { evidenceFor, meanEvidenceFor, varianceOfEvidence } from './definitions/evidence.js'
import { sampledEvidence } from './domains/sampledEvidence.js'
import { delta, N, P0, P1, u } from './symbols.js'

/** A bound of the variance, and a distance from the mean. */
export const v = scalar('v', 'v')
export const a = scalar('a', 'a')

const given = [
  positive(a),
  canFollow(P1, P0, N),
  atMost(varianceOfEvidence(P0, P1, N), v),
  atMost(multiply(v, complement(delta)), multiply(delta, square(a))),
] as const

/** log P₀(u)/P₁(u) < E + a. */
export const notMuchMore = below(evidenceFor(P0, P1, u), add(meanEvidenceFor(P0, P1, N), a))
/** E − a < log P₀(u)/P₁(u). */
export const notMuchLess = below(subtract(meanEvidenceFor(P0, P1, N), a), evidenceFor(P0, P1, u))

export const cantelliAbove = claim({
  name: 'Cantelli for evidence (above)',
  title: 'With probability 1−δ the evidence of a sampled prompt is less than a above its mean, if v(1−δ) ≤ δa²',
  fidelity: ours('the one-sided inequality, of which Lemma C.4 and Theorem 3.2 use the upper side'),
  forAll: sampledEvidence,
  given,
  then: atMost(complement(delta), expectationOverSequences(u, N, P0, empty, indicator(notMuchMore))),
  doesNotSay: ['anything of evidence far below its mean: that is Cantelli for evidence (below)'],
})

export const cantelliBelow = claim({
  name: 'Cantelli for evidence (below)',
  title: 'With probability 1−δ the evidence of a sampled prompt is less than a below its mean, if v(1−δ) ≤ δa²',
  fidelity: ours('the one-sided inequality, of which Theorem B.1 uses the lower side'),
  forAll: sampledEvidence,
  given,
  then: atMost(complement(delta), expectationOverSequences(u, N, P0, empty, indicator(notMuchLess))),
  doesNotSay: [
    'that the evidence is within a of its mean on both sides with probability 1−δ: both tails together may have more than δ',
  ],
})
