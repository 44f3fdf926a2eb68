/**
 * The evidence of a prompt of N sampled sentences. By the chain rule its mean is the sum of N mean divergences, each less
 * than β′ or more than β, and by Cantelli's inequality it is seldom farther from that mean than a.
 */
import { gathered } from '../spec/after-a-prompt.js'
import { a, cantelliAbove, cantelliBelow } from '../spec/cantelli-evidence.js'
import { chainRule } from '../spec/chain-rule.js'
import { meanDivergence } from '../spec/definitions/distinguishable.js'
import { evidenceFor, meanEvidenceFor } from '../spec/definitions/similar.js'
import type { AlignedAtDistance } from '../spec/domains/aligned.js'
import type { SampledAtDistance } from '../spec/domains/sampledMixture.js'
import {
  aligningEvidence,
  cost,
  farEnough,
  misleadsLittle,
  sampledEvidence,
  tellsMuch,
  totalVariance,
} from '../spec/evidence-of-prompts.js'
import { delta, m, N, P0, P1, rho, rhoPrime, u } from '../spec/symbols.js'
import { evidence } from '../src/claim/evidence.js'
import { arbitrary, atMostBy, belowBy, chain, cite, equalBy, have, type Proof } from '../src/claim/proof.js'
import { atMost, below, everyPromptOf, implies, type Proposition, positive } from '../src/logic/proposition.js'
import {
  add,
  complement,
  count,
  empty,
  expectationOverSequences,
  indicator,
  logarithm,
  type Model,
  multiply,
  square,
  subtract,
  sumBelow,
  type Term,
} from '../src/logic/term.js'

/** That an event is likely, from another one that is, and a proof that it happens after every prompt u that has the other. */
const likely = <I, J, K>(
  P: Model<I>,
  premise: Proposition<J>,
  event: Proposition<K>,
  after: Proof<never>,
  why: string,
): Proof<unknown> => {
  const over = <T>(t: Term<T>) => expectationOverSequences(u, N, P, empty, t)
  return have(
    everyPromptOf(u, N, implies(positive(P(u)), implies(premise, event))),
    arbitrary(arbitrary(arbitrary(after))),
    chain<never, never>(
      complement(delta),
      atMostBy(over(indicator(premise)), subtract(over(indicator(premise)), complement(delta)), 'mostly so'),
      atMostBy(over(indicator(event)), over(subtract(indicator(event), indicator(premise))), why),
    ),
  ) as Proof<unknown>
}

// An aligning prompt.

const costMean = meanEvidenceFor(P1, P0, N)
const mostCost = multiply(count(N), logarithm(rhoPrime))
const divergencesOf1 = sumBelow(m, N, meanDivergence(P1, P0, m))
const proofAligning = cite(
  chainRule,
  { models: { P0: P1, P1: P0 }, naturals: { k: N } },
  have(
    atMost(costMean, mostCost),
    chain<AlignedAtDistance, AlignedAtDistance>(
      costMean,
      equalBy(divergencesOf1, subtract(divergencesOf1, costMean), 'the chain rule'),
      atMostBy(
        mostCost,
        sumBelow(m, N, subtract(logarithm(rhoPrime), meanDivergence(P1, P0, m))),
        'less than β′ for each sentence',
      ),
    ),
    cite(
      cantelliAbove,
      { models: { P0: P1, P1: P0 }, scalars: { v: totalVariance } },
      likely(
        P1,
        below(evidenceFor(P1, P0, u), add(costMean, a)),
        misleadsLittle(P1, P0, a),
        chain<never, never>(
          evidenceFor(P1, P0, u),
          belowBy(add(costMean, a), subtract(add(costMean, a), evidenceFor(P1, P0, u)), 'near the mean'),
          atMostBy(cost(a), subtract(mostCost, costMean), 'the mean'),
        ),
        'the mean is at most Nβ′',
      ),
    ),
  ),
)

// A sampled prompt.

const mean = meanEvidenceFor(P0, P1, N)
const divergencesOf0 = sumBelow(m, N, meanDivergence(P0, P1, m))
const proofSampled = cite(
  chainRule,
  { naturals: { k: N } },
  have(
    atMost(gathered(N), mean),
    chain<SampledAtDistance, SampledAtDistance>(
      gathered(N),
      atMostBy(
        divergencesOf0,
        sumBelow(m, N, subtract(meanDivergence(P0, P1, m), logarithm(rho))),
        'more than β for each sentence',
      ),
      equalBy(mean, subtract(mean, divergencesOf0), 'the chain rule'),
    ),
    cite(
      cantelliBelow,
      { scalars: { v: totalVariance } },
      likely(
        P0,
        below(subtract(mean, a), evidenceFor(P0, P1, u)),
        tellsMuch(P0, P1, a),
        chain<never, never>(
          subtract(gathered(N), a),
          atMostBy(subtract(mean, a), subtract(mean, gathered(N)), 'the mean'),
          belowBy(evidenceFor(P0, P1, u), subtract(evidenceFor(P0, P1, u), subtract(mean, a)), 'near the mean'),
        ),
        'the mean is at least Nβ',
      ),
    ),
  ),
)

// What the theorems make of it.

/** A distance d, and by how much δd² exceeds Nσ²(1−δ). */
export interface Distance {
  readonly d: Term<never>
  readonly excess: Term<never>
}
const far = ({ d, excess }: Distance, body: Proof<unknown>): Proof<unknown> =>
  have(
    farEnough(d),
    chain<never, never>(
      multiply(totalVariance, complement(delta)),
      atMostBy(multiply(delta, square(d)), excess, 'the spread'),
    ),
    body,
  ) as Proof<unknown>
/** With probability 1−δ the event happens, by a proof that it does after a prompt u of the good component that misleads little. */
export const mostlyAfterAligning = <I, J, K>(
  [good, bad]: readonly [Model<I>, Model<J>],
  distance: Distance,
  event: Proposition<K>,
  after: Proof<never>,
): Proof<unknown> =>
  far(
    distance,
    cite(
      aligningEvidence,
      { models: { P0: bad, P1: good }, scalars: { a: distance.d } },
      likely(good, misleadsLittle(good, bad, distance.d), event, after, 'where the prompt misleads little'),
    ),
  )
/** With probability 1−δ the event happens, by a proof that it does after a prompt u of the bad component that tells much. */
export const mostlyAfterSampling = <I, J, K>(
  [bad, good]: readonly [Model<I>, Model<J>],
  distance: Distance,
  event: Proposition<K>,
  after: Proof<never>,
): Proof<unknown> =>
  far(
    distance,
    cite(
      sampledEvidence,
      { models: { P0: bad, P1: good }, scalars: { a: distance.d } },
      likely(bad, tellsMuch(bad, good, distance.d), event, after, 'where the prompt tells much'),
    ),
  )

export const evidenceAligning = evidence(aligningEvidence, { proof: proofAligning })
export const evidenceSampled = evidence(sampledEvidence, { proof: proofSampled })
