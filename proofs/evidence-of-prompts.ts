/**
 * The evidence of a prompt of N sampled sentences. By the chain rule its mean is the sum of N mean divergences, each less
 * than β′ or more than β, and by Cantelli's inequality it is seldom farther from that mean than a.
 */

import { gathered } from '../spec/after-a-prompt.js'
import { a, cantelliAbove, cantelliBelow } from '../spec/cantelli-evidence.js'
import { chainRule } from '../spec/chain-rule.js'
import { canFollow, distinguishable, meanDivergence } from '../spec/definitions/distinguishable.js'
import { evidenceFor, meanEvidenceFor, undistinguishable, varianceOfEvidence } from '../spec/definitions/evidence.js'
import type { AlignedAtDistance } from '../spec/domains/aligned.js'
import type { SampledAtDistance } from '../spec/domains/sampledMixture.js'
import {
  aligningEvidence,
  cost,
  farEnough,
  misleadsLittle,
  mostly,
  sampledEvidence,
  tellsMuch,
  totalVariance,
} from '../spec/evidence-of-prompts.js'
import { delta, m, N, P0, P1, rho, rhoPrime, u } from '../spec/symbols.js'
import { evidence, guards, killed, necessary } from '../src/claim/evidence.js'
import { arbitrary, atMostBy, belowBy, chain, cite, equalBy, have, type Proof } from '../src/claim/proof.js'
import { atMost, below, everyPromptOf, implies, type Proposition, positive } from '../src/logic/proposition.js'
import {
  add,
  complement,
  count,
  divide,
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
  two,
} from '../src/logic/term.js'
import { iid, q } from '../src/model/written.js'
import { onlyP } from './smallModels.js'

/** That an event is likely, from another one that is, and a proof that it happens after every prompt u that has the other. */
export const likely = <I, J, K>(
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
/** Such a distance is far enough for Cantelli's inequality. */
export const far = ({ d, excess }: Distance, body: Proof<unknown>): Proof<unknown> =>
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

// Evidence: prompts of one sentence, whose evidence is one of two numbers.

/** P₁ says n once in ten times, P₀ once in a thousand: log 100 nats for P₁; a is too small for δ. */
export const slip: AlignedAtDistance = {
  P0: iid({ n: '1/1000', p: '999/1000' }),
  P1: iid({ n: '1/10', p: '9/10' }),
  rhoPrime: q('1443/1000'),
  sigma: q('1413/1000'),
  delta: q('99/1000'),
  N: 1,
  a: q('214/100'),
}
export const alignedAt = (changes: Partial<AlignedAtDistance>): AlignedAtDistance => ({ ...slip, ...changes })
/** Once in a hundred times, and hardly more is allowed. */
export const rareSlip = alignedAt({
  P0: iid({ n: '1/10000', p: '9999/10000' }),
  P1: iid({ n: '1/100', p: '99/100' }),
  rhoPrime: q('1037/1000'),
  sigma: q('4593/10000'),
  delta: q('101/10000'),
  a: q('455/100'),
})
/** P₁ says p, P₀ once in a hundred times: log 100 nats, always. */
export const misled = alignedAt({
  P0: iid({ n: '99/100', p: '1/100' }),
  P1: onlyP,
  rhoPrime: q('101'),
  sigma: q('1/1000'),
  a: q('1/100'),
})
export const near = alignedAt({ sigma: q('1/1000'), a: q('1/100') })
/** 1 − δ/2 for 1 − δ. */
const tooMostly = <I, J>(P: Model<I>, event: Proposition<J>) =>
  atMost(complement(divide(delta, two)), expectationOverSequences(u, N, P, empty, indicator(event)))
/** Nσ²(1−δ) ≤ 4δa². */
const halfAsFar = atMost(multiply(totalVariance, complement(delta)), multiply(delta, square(multiply(two, a))))

export const evidenceAligning = evidence(aligningEvidence, {
  proof: proofAligning,
  attained: [{ why: 'one prompt in a hundred misleads by log 100', at: rareSlip, within: q('1/1000') }],
  mutants: [
    { name: 'without Nβ′', then: mostly(P1, below(evidenceFor(P1, P0, u), a)), fate: killed(misled) },
    { name: 'half the distance', given: [...aligningEvidence.given.slice(0, 5), halfAsFar], fate: killed(slip) },
    {
      name: 'β′ bounds the divergence of P₀ from P₁',
      given: [
        ...aligningEvidence.given.slice(0, 2),
        canFollow(P1, P0, N),
        undistinguishable(P0, P1, N),
        ...aligningEvidence.given.slice(4),
      ],
      fate: killed(alignedAt({ rhoPrime: q('1105/1000'), a: q('43/10') })),
    },
    {
      name: 'the variance under P₀',
      given: [
        ...aligningEvidence.given.slice(0, 4),
        atMost(varianceOfEvidence(P0, P1, N), totalVariance),
        ...aligningEvidence.given.slice(5),
      ],
      fate: killed(alignedAt({ sigma: q('15/100') })),
    },
    {
      name: 'with probability 1 − δ/2',
      then: tooMostly(P1, misleadsLittle(P1, P0, a)),
      fate: killed(rareSlip),
    },
  ],
  needs: [
    necessary(alignedAt({ a: q('-5') })),
    guards(alignedAt({ rhoPrime: q('0'), a: q('5') })),
    guards(alignedAt({ P0: onlyP, a: q('5') })),
    necessary({ ...misled, rhoPrime: q('1') }),
    necessary(near),
    necessary(alignedAt({ a: q('1/100') })),
  ],
})

/** P₀ says p once in ten times, which tells nothing, and otherwise n, which tells log 90; a is too small for δ. */
const uneven: SampledAtDistance = {
  P0: iid({ n: '9/10', p: '1/10', c: '0' }),
  P1: iid({ n: '1/100', p: '1/10', c: '89/100' }),
  rho: q('573/10'),
  sigma: q('135/100'),
  delta: q('99/1000'),
  N: 1,
  a: q('204/100'),
}
const sampledAt = (changes: Partial<SampledAtDistance>): SampledAtDistance => ({ ...uneven, ...changes })
/** Once in a hundred times, and hardly more is allowed. */
const rarelyMute = sampledAt({
  P0: iid({ n: '99/100', p: '1/100', c: '0' }),
  P1: iid({ n: '1/100', p: '1/100', c: '98/100' }),
  rho: q('945/10'),
  sigma: q('4573/10000'),
  delta: q('101/10000'),
  a: q('453/100'),
})

export const evidenceSampled = evidence(sampledEvidence, {
  proof: proofSampled,
  attained: [{ why: 'one prompt in a hundred tells nothing', at: rarelyMute, within: q('1/1000') }],
  mutants: [
    {
      name: 'more than Nβ',
      then: mostly(P0, below(gathered(N), evidenceFor(P0, P1, u))),
      fate: killed({ ...rarelyMute, delta: q('99/10000'), a: q('46/10') }),
    },
    { name: 'half the distance', given: [...sampledEvidence.given.slice(0, 5), halfAsFar], fate: killed(uneven) },
    {
      name: 'β bounds the divergence of P₁ from P₀',
      given: [...sampledEvidence.given.slice(0, 3), distinguishable(P1, P0, N), ...sampledEvidence.given.slice(4)],
      fate: killed(sampledAt({ rho: q('100000'), a: q('5') })),
    },
    {
      name: 'with probability 1 − δ/2',
      then: tooMostly(P0, tellsMuch(P0, P1, a)),
      fate: killed(rarelyMute),
    },
  ],
  needs: [
    necessary(sampledAt({ a: q('-5') })),
    guards(sampledAt({ rho: q('0'), a: q('5') })),
    guards(sampledAt({ P1: iid({ n: '1/10', p: '0', c: '9/10' }), a: q('5') })),
    necessary(sampledAt({ rho: q('100000'), a: q('5') })),
    necessary(sampledAt({ sigma: q('1/1000'), a: q('1/100') })),
    necessary(sampledAt({ a: q('1/100') })),
  ],
})
