/**
 * Markov's inequality for the evidence X = log P₁/P₀ of an aligning prompt. P₁X + 3P₀/8 ≥ 0, since log t ≤ 3t/8, and where X ≥ a
 * it is at least aP₁; its sum is at most Nβ′ + 3/8.
 */

import { gathered } from '../spec/after-a-prompt.js'
import {
  aligningEvidenceWithoutSimilarity,
  lowSide,
  markovCost,
  meanCost,
  theorem32WithoutSimilarity,
} from '../spec/aligning-without-similarity.js'
import { chainRule } from '../spec/chain-rule.js'
import { canFollow, meanDivergence } from '../spec/definitions/distinguishable.js'
import { evidenceFor, meanEvidenceFor, positiveAt, undistinguishable } from '../spec/definitions/evidence.js'
import type {
  AlignedMixtureWithoutSimilarity,
  AlignedWithoutSimilarity,
} from '../spec/domains/alignedWithoutSimilarity.js'
import { unlucky } from '../spec/domains/unluckyTrigger.js'
import { mostly } from '../spec/evidence-of-prompts.js'
import { alpha, delta, k, m, N, P0, P1, Pminus, Pplus, rhoPrime, u } from '../spec/symbols.js'
import { printedEvidence } from '../spec/theorem-3-1.js'
import { misaligned, theorem32AtPrompt } from '../spec/theorem-3-2-prompt.js'
import { evidence, guards, killed, meaning, type Need, necessary } from '../src/claim/evidence.js'
import { atMostBy, belowBy, bySupport, chain, cite, equalBy, evident, have, type Proof } from '../src/claim/proof.js'
import * as Q from '../src/kernel/rational.js'
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
  negate,
  one,
  subtract,
  sumBelow,
  sumOverSequences,
  type Term,
  two,
  zero,
} from '../src/logic/term.js'
import { iid, q } from '../src/model/written.js'
import { likely } from './evidence-of-prompts.js'
import { byPosition, nIsBad, onlyP } from './smallModels.js'
import { components, nothingNegative, small, tenTo, withoutTrigger } from './theorem-3-2-prompt.js'

// Markov's inequality.

const over = <J>(t: Term<J>) => expectationOverSequences(u, N, P1, empty, t)
const X = evidenceFor(P1, P0, u)
/** −3P₀/8, whose sum is −3/8. */
const low = negate(multiply(lowSide, P0(u)))
/** For t = 3P₀/8P₁: t − 1 − log t and 1 + log 3/8, which make t + X. */
const t = divide(multiply(lowSide, P0(u)), P1(u))
const tangent = subtract(subtract(t, one), logarithm(t))
const spare = add(one, logarithm(lowSide))
const costMean = meanEvidenceFor(P1, P0, N)
const mostCost = multiply(count(N), logarithm(rhoPrime))
const divergences = sumBelow(m, N, meanDivergence(P1, P0, m))
const near = below(X, markovCost)
const event = indicator(near)
/** Σ −3P₀/8 ≤ E f, by a reason why f ≥ −3P₀/8P₁ for what P₁ can write. */
const atLeastLow = <J, K>(f: Term<J>, excess: Term<K>, body: Proof<AlignedWithoutSimilarity>) =>
  have(
    atMost(sumOverSequences(u, N, low), over(f)),
    bySupport(
      chain<never, never>(low, atMostBy(multiply(P1(u), f), multiply(P1(u), excess), 'log t ≤ t − 1')),
      chain<never, never>(low, atMostBy(zero, multiply(lowSide, P0(u)), 'a probability')),
    ),
    body,
  ) as Proof<AlignedWithoutSimilarity>
const markov = subtract(X, multiply(markovCost, complement(event)))
const proofAligning = cite(
  chainRule,
  { models: { P0: P1, P1: P0 }, naturals: { k: N } },
  have(
    atMost(costMean, mostCost),
    chain<AlignedWithoutSimilarity, AlignedWithoutSimilarity>(
      costMean,
      equalBy(divergences, subtract(divergences, costMean), 'the chain rule'),
      atMostBy(
        mostCost,
        sumBelow(m, N, subtract(logarithm(rhoPrime), meanDivergence(P1, P0, m))),
        'less than β′ for each sentence',
      ),
    ),
    atLeastLow(
      subtract(X, spare),
      tangent,
      have(
        positive(markovCost),
        chain<AlignedWithoutSimilarity, AlignedWithoutSimilarity>(
          zero,
          belowBy(
            markovCost,
            divide(
              add(
                add(subtract(mostCost, costMean), subtract(over(subtract(X, spare)), sumOverSequences(u, N, low))),
                spare,
              ),
              delta,
            ),
            'log t ≤ 3t/8',
          ),
        ),
        atLeastLow(
          markov,
          add(multiply(event, add(tangent, spare)), multiply(complement(event), add(subtract(X, markovCost), t))),
          chain<AlignedWithoutSimilarity, AlignedWithoutSimilarity>(
            complement(delta),
            atMostBy(
              over(event),
              divide(
                add(subtract(mostCost, costMean), subtract(over(markov), sumOverSequences(u, N, low))),
                markovCost,
              ),
              'Markov',
            ),
          ),
        ),
      ),
    ),
  ),
)

// The theorem.

const length = add(printedEvidence(two), markovCost)
const proof32 = cite(
  aligningEvidenceWithoutSimilarity,
  { models: { P0: Pminus, P1: Pplus } },
  likely(
    Pplus,
    below(evidenceFor(Pplus, Pminus, u), markovCost),
    misaligned(u),
    have(
      atMost(add(printedEvidence(two), evidenceFor(Pplus, Pminus, u)), gathered(k)),
      chain<never, never>(
        add(printedEvidence(two), evidenceFor(Pplus, Pminus, u)),
        atMostBy(length, subtract(markovCost, evidenceFor(Pplus, Pminus, u)), 'it misleads little'),
        atMostBy(gathered(k), subtract(gathered(k), length), 'the length'),
      ),
      cite(theorem32AtPrompt, { sequences: { s0: u } }, evident),
    ),
    'where the prompt misleads little',
  ),
)

// Evidence: prompts of one sentence, n or p.

/** P₁ says n once in a hundred times, and then 1000·log 10 nats speak for it; δ is little more than 1/100. */
const rare: AlignedWithoutSimilarity = {
  P0: iid({ n: small(1002), p: Q.show(Q.subtract(Q.one, Q.power(Q.rational(1, 10), 1002))) }),
  P1: iid({ n: '1/100', p: '99/100' }),
  rhoPrime: q('9910000000'),
  delta: q('102/10000'),
  N: 1,
}
const at1 = (changes: Partial<AlignedWithoutSimilarity>): AlignedWithoutSimilarity => ({ ...rare, ...changes })
/** P₁ says p, P₀ once in a hundred times: log 100 nats, always. */
const misled1 = at1({ P0: iid({ n: '99/100', p: '1/100' }), P1: onlyP, rhoPrime: q('2'), delta: q('1/2') })
/** 1 − δ/2 for 1 − δ. */
const tooMostly = <I, J>(P: Model<I>, happens: Proposition<J>) =>
  atMost(complement(divide(delta, two)), expectationOverSequences(u, N, P, empty, indicator(happens)))
const given1 = aligningEvidenceWithoutSimilarity.given

export const evidenceAligningWithoutSimilarity = evidence(aligningEvidenceWithoutSimilarity, {
  proof: proofAligning,
  attained: [{ why: 'one prompt in a hundred misleads by 1000·log 10', at: rare, within: q('1/1000') }],
  mutants: [
    { name: 'with probability 1 − δ/2', then: tooMostly(P1, near), fate: killed(rare) },
    {
      name: 'half of the cost',
      then: mostly(P1, below(X, divide(meanCost, multiply(two, delta)))),
      fate: killed(at1({ delta: q('99/10000') })),
    },
    {
      name: 'without Nβ′',
      then: mostly(P1, below(X, divide(lowSide, delta))),
      fate: killed({ ...misled1, rhoPrime: q('101') }),
    },
    {
      name: 'without 3/8',
      then: mostly(P1, below(X, divide(mostCost, delta))),
      fate: killed(at1({ delta: q('9999/1000000') })),
    },
    {
      name: 'β′ bounds the divergence of P₀ from P₁',
      given: [...given1.slice(0, 2), canFollow(P1, P0, N), undistinguishable(P0, P1, N)],
      fate: killed(at1({ rhoPrime: q('1011/1000'), delta: q('99/10000') })),
    },
  ],
  needs: [
    guards(at1({ rhoPrime: q('0') })),
    guards(at1({ delta: q('0') })),
    guards(at1({ P0: onlyP })),
    necessary(misled1),
  ],
})

// Sentence n is bad. The first sentence is the aligning prompt, the second the trigger, the third tells.

/** The first sentences are equally likely. */
const calm: AlignedMixtureWithoutSimilarity = {
  ...components('1/2', '1/2', small(6)),
  B: nIsBad,
  alpha: q('1/1000'),
  gamma: q('-1'),
  epsilon: q('31/10000'),
  rho: q('999999'),
  rhoPrime: q('1001/1000'),
  delta: q('9/10'),
  N: 1,
  k: 1,
}
const at = (changes: Partial<AlignedMixtureWithoutSimilarity>): AlignedMixtureWithoutSimilarity => ({
  ...calm,
  ...changes,
})
/** P₊ slips once in ten times, and then 20·log 10 nats speak for it. */
const slip = at({
  ...components('1/10', small(21), small(30)),
  epsilon: Q.divide(q('19'), tenTo(8)),
  rho: Q.subtract(tenTo(30), Q.one),
  rhoPrime: q('91'),
  delta: q('99/1000'),
})
/** P₊ slips once in a hundred times, by 1000·log 10 nats. */
const rareSlip = at({
  ...components('1/100', small(1002), small(1020)),
  epsilon: Q.divide(q('196'), tenTo(19)),
  rho: Q.subtract(tenTo(1020), Q.one),
  rhoPrime: q('9910000000'),
  delta: q('102/10000'),
})
const { sigma: _, ...unluckily } = unlucky(q('1/100'), q('1/1000000'), q('1/100'), q('9/10'))
const given = theorem32WithoutSimilarity.given
const ofLength = <J>(of: Term<J>) => [...given.slice(0, 12), atMost(of, gathered(k))]
const needs: ReadonlyArray<Need<AlignedMixtureWithoutSimilarity>> = [
  guards(at({ alpha: q('0') })),
  meaning(at({ alpha: q('2') })),
  necessary(at(nothingNegative)),
  guards(at({ rho: q('0') })),
  guards(at({ rhoPrime: q('0') })),
  guards(at({ epsilon: q('0') })),
  guards(at({ delta: q('0') })),
  guards(at(components('1/10', '1', small(6)))),
  necessary(at(components('0', '99/100', small(6)))),
  necessary(unluckily),
  necessary(at(components('1/2', '1/2', '1'))),
  necessary(at({ Pminus: byPosition('1/2', '1', '1', '0') })),
  necessary(at({ epsilon: q('1/1000') })),
]

export const evidence32WithoutSimilarity = evidence(theorem32WithoutSimilarity, {
  proof: proof32,
  attained: [{ why: 'one aligning prompt in a hundred misleads by 1000·log 10', at: rareSlip, within: q('1/1000') }],
  mutants: [
    {
      name: 'without β′N',
      given: ofLength(add(printedEvidence(two), divide(lowSide, delta))),
      fate: killed(slip),
    },
    {
      name: '2δ for δ',
      given: ofLength(add(printedEvidence(two), divide(meanCost, multiply(two, delta)))),
      fate: killed(slip),
    },
    {
      name: 'without log 2',
      given: ofLength(add(printedEvidence(one), markovCost)),
      fate: killed(at({ epsilon: q('16/10000') })),
    },
    {
      name: 'without log 1/α',
      given: ofLength(subtract(length, logarithm(divide(one, alpha)))),
      fate: killed(at({ epsilon: q('31/10000000') })),
    },
    {
      name: 'positivity the other way round',
      given: [
        ...given.slice(0, 9),
        everyPromptOf(u, N, implies(positive(Pplus(u)), positiveAt(Pminus, Pplus, u))),
        ...given.slice(10),
      ],
      fate: killed(unluckily),
    },
    { name: 'without the trigger', then: mostly(Pplus, withoutTrigger(u)), fate: killed(calm) },
    {
      name: 'with probability 1 − δ/2',
      then: tooMostly(Pplus, misaligned(u)),
      fate: killed(rareSlip),
    },
  ],
  needs,
})
