/**
 * Theorem 3.2. An aligning prompt that misleads little adds little to the length; after it Theorem 3.2 for a given prompt
 * misaligns.
 */

import { gathered } from '../spec/after-a-prompt.js'
import { canFollow } from '../spec/definitions/distinguishable.js'
import { evidenceFor, positiveAt, undistinguishable, varianceOfEvidence } from '../spec/definitions/evidence.js'
import type { AlignedMixture } from '../spec/domains/alignedMixture.js'
import { unlucky } from '../spec/domains/unluckyTrigger.js'
import { cost, mostly, totalVariance } from '../spec/evidence-of-prompts.js'
import { printedSpread, sharpSpread } from '../spec/lemma-c4.js'
import { alpha, delta, k, N, Pminus, Pplus, sigma, u } from '../spec/symbols.js'
import { printedEvidence } from '../spec/theorem-3-1.js'
import { lengthOf, positivity, theorem32, theorem32Sharp, theorem32WithoutPositivity } from '../spec/theorem-3-2.js'
import { misaligned, theorem32AtPrompt } from '../spec/theorem-3-2-prompt.js'
import { evidence, guards, implied, killed, meaning, type Need, necessary } from '../src/claim/evidence.js'
import { atMostBy, belowBy, chain, cite, evident, have } from '../src/claim/proof.js'
import * as Q from '../src/kernel/rational.js'
import { atMost, below, everyPromptOf, implies, positive } from '../src/logic/proposition.js'
import {
  add,
  complement,
  constant,
  count,
  divide,
  empty,
  expectationOverSequences,
  indicator,
  logarithm,
  multiply,
  one,
  square,
  squareRoot,
  subtract,
  type Term,
  two,
  zero,
} from '../src/logic/term.js'
import { automaton, q } from '../src/model/written.js'
import { type Distance, mostlyAfterAligning } from './evidence-of-prompts.js'
import { byPosition, nIsBad } from './smallModels.js'
import { belowLevel, components, nothingNegative, small, tenTo, withoutTrigger } from './theorem-3-2-prompt.js'

/** With log c for the constant of the length: 4 or 2. */
const proofOf = (c: number, distance: Distance) =>
  mostlyAfterAligning(
    [Pplus, Pminus],
    distance,
    misaligned(u),
    have(
      atMost(add(printedEvidence(two), evidenceFor(Pplus, Pminus, u)), gathered(k)),
      chain<never, never>(
        add(printedEvidence(two), evidenceFor(Pplus, Pminus, u)),
        atMostBy(
          add(printedEvidence(constant(c)), evidenceFor(Pplus, Pminus, u)),
          subtract(logarithm(constant(c)), logarithm(two)),
          `log 2 ≤ log ${c}`,
        ),
        atMostBy(
          add(printedEvidence(constant(c)), cost(distance.d)),
          subtract(cost(distance.d), evidenceFor(Pplus, Pminus, u)),
          'it misleads little',
        ),
        atMostBy(gathered(k), subtract(gathered(k), add(printedEvidence(constant(c)), cost(distance.d))), 'the length'),
      ),
      cite(theorem32AtPrompt, { sequences: { s0: u } }, evident),
    ),
  )

// Evidence. Sentence n is bad. The first sentence is the aligning prompt, the second the trigger, the third tells.

/** The first sentences are equally likely. */
const calm: AlignedMixture = {
  ...components('1/2', '1/2', small(6)),
  B: nIsBad,
  alpha: q('1/1000'),
  gamma: q('-1'),
  epsilon: q('41/10000'),
  rho: q('999999'),
  rhoPrime: q('1001/1000'),
  sigma: q('1/1000'),
  delta: q('99/1000'),
  N: 1,
  k: 1,
}
export const at = (changes: Partial<AlignedMixture>): AlignedMixture => ({ ...calm, ...changes })
/** P₊ slips once in ten times, and then 20·log 10 nats speak for it: more than the allowance for δ. */
export const slip = (changes: Partial<AlignedMixture>): AlignedMixture =>
  at({
    ...components('1/10', small(21), small(30)),
    epsilon: Q.divide(q('19'), tenTo(8)),
    rho: Q.subtract(tenTo(30), Q.one),
    rhoPrime: q('91'),
    sigma: q('13848/1000'),
    ...changes,
  })
/** P₊ slips once in a hundred times, by 100·log 10 nats; αε is little more than 2·10⁻²⁰, as little as the length allows. */
export const rare = (delta: string): AlignedMixture =>
  at({
    ...components('1/100', small(102), small(120)),
    epsilon: Q.divide(q('196'), tenTo(19)),
    rho: Q.subtract(tenTo(120), Q.one),
    rhoPrime: q('9902/1000'),
    sigma: q('22912/1000'),
    delta: q(delta),
  })
/** Every aligning prompt misleads by log 100 nats. */
const misled = at({ ...components('0', '99/100', small(6)) })
export const unluckily = unlucky(q('1/100'), q('1/1000000'), q('1/100'), q('1/2'))
const harmless = at(nothingNegative)

const printed = theorem32.given
const replaced = (given: typeof printed, by: Readonly<Record<number, (typeof printed)[number]>>) =>
  given.map((g, i) => by[i] ?? g)
const told = (of: Term<AlignedMixture>) => atMost(of, gathered(k))
const fourfold = printedEvidence(constant(4))
const spread = varianceOfEvidence(Pplus, Pminus, N)
const halfFailure = atMost(
  complement(divide(delta, two)),
  expectationOverSequences(u, N, Pplus, empty, indicator(misaligned(u))),
)
export const needs: ReadonlyArray<Need<AlignedMixture>> = [
  guards(at({ alpha: q('0') })),
  meaning(at({ alpha: q('2') })),
  necessary(harmless),
  guards(at({ rho: q('0') })),
  guards(at({ rhoPrime: q('0') })),
  guards(at({ epsilon: q('0') })),
  guards(at({ delta: q('0') })),
  necessary(slip({ sigma: q('-13848/1000') })),
  implied(
    chain<AlignedMixture, AlignedMixture>(
      zero,
      atMostBy(divide(spread, square(sigma)), divide(spread, square(sigma)), 'a mean of squares'),
      belowBy(count(N), divide(subtract(totalVariance, spread), square(sigma)), 'Var < Nσ²'),
    ),
  ),
  guards(at(components('1/10', '1', small(6)))),
  necessary(misled),
  necessary(slip({ sigma: q('1/1000') })),
  necessary(unluckily),
  necessary(at(components('1/2', '1/2', '1'))),
  necessary(at({ Pminus: byPosition('1/2', '1', '1', '0') })),
  necessary(at({ epsilon: q('1/1000') })),
]

export const evidence32 = evidence(theorem32, {
  proof: proofOf(4, { d: printedSpread, excess: multiply(totalVariance, delta) }),
  attained: [
    { why: 'one aligning prompt in a hundred misleads by 100·log 10', at: rare('102/10000'), within: q('1/1000') },
  ],
  mutants: [
    {
      name: 'without β′N',
      given: replaced(printed, { 15: told(add(fourfold, printedSpread)) }),
      fate: killed(slip({})),
    },
    {
      name: 'σ√(N/2δ) for σ√(N/δ)',
      given: replaced(printed, {
        15: lengthOf(fourfold, multiply(sigma, squareRoot(divide(count(N), multiply(two, delta))))),
      }),
      fate: killed(slip({})),
    },
    {
      name: 'β′ bounds the divergence of P₋ from P₊',
      given: replaced(printed, { 9: canFollow(Pplus, Pminus, N), 10: undistinguishable(Pminus, Pplus, N) }),
      fate: killed(slip({ rhoPrime: q('1112/1000') })),
    },
    {
      name: 'the variance under P₋',
      given: replaced(printed, { 11: below(varianceOfEvidence(Pminus, Pplus, N), totalVariance) }),
      fate: killed(slip({ sigma: q('1/1000') })),
    },
    {
      name: 'without log 4',
      given: replaced(printed, { 15: lengthOf(printedEvidence(one), printedSpread) }),
      fate: killed(at({ epsilon: q('11/10000') })),
    },
    {
      name: 'without log 1/α',
      given: replaced(printed, {
        15: lengthOf(subtract(fourfold, logarithm(divide(one, alpha))), printedSpread),
      }),
      fate: killed(at({ epsilon: q('41/10000000') })),
    },
    {
      name: 'positivity the other way round',
      given: replaced(printed, {
        [positivity]: everyPromptOf(u, N, implies(positive(Pplus(u)), positiveAt(Pminus, Pplus, u))),
      }),
      fate: killed(unluckily),
    },
    { name: 'without the trigger', then: mostly(Pplus, withoutTrigger(u)), fate: killed(calm) },
    { name: 'γ for γ + ε', then: mostly(Pplus, belowLevel(u)), fate: killed(calm) },
    { name: 'with probability 1 − δ/2', then: halfFailure, fate: killed(rare('102/10000')) },
  ],
  needs,
})

const sharp = theorem32Sharp.given
const twofold = printedEvidence(two)
export const evidence32Sharp = evidence(theorem32Sharp, {
  proof: proofOf(2, { d: sharpSpread, excess: zero }),
  attained: [
    { why: 'one aligning prompt in a hundred misleads by 100·log 10', at: rare('101/10000'), within: q('1/1000') },
  ],
  mutants: [
    { name: 'without β′N', given: replaced(sharp, { 16: told(add(twofold, sharpSpread)) }), fate: killed(slip({})) },
    {
      name: 'without log 2',
      given: replaced(sharp, { 16: lengthOf(printedEvidence(one), sharpSpread) }),
      fate: killed(at({ epsilon: q('11/10000') })),
    },
    {
      name: 'σ√(N(1−δ)/2δ) for σ√(N(1−δ)/δ)',
      given: replaced(sharp, {
        16: lengthOf(
          twofold,
          multiply(sigma, squareRoot(divide(multiply(count(N), complement(delta)), multiply(two, delta)))),
        ),
      }),
      fate: killed(slip({})),
    },
    { name: 'without the trigger', then: mostly(Pplus, withoutTrigger(u)), fate: killed(calm) },
    { name: 'with probability 1 − δ/2', then: halfFailure, fate: killed(rare('101/10000')) },
  ],
  needs: [guards(at({ delta: q('2') })), ...needs],
})
/**
 * Refuted where n is fifty times likelier under P₊, and the only way to the evidence for P₋: after p⊕n⊕n both components weigh
 * the same, and B_P = 0 = γ + ε; after p⊕p⊕n P₋ weighs less.
 */
export const evidence32WithoutPositivity = evidence(theorem32WithoutPositivity, {
  counterexample: {
    alpha: q('1/3'),
    Pminus: automaton({
      start: { next: { n: '0', p: '1' }, to: { n: 'trigger', p: 'trigger' } },
      trigger: { next: { n: '1/100', p: '99/100' }, to: { n: 'evidence', p: 'evidence' } },
      evidence: { next: { n: '1', p: '0' } },
    }),
    Pplus: automaton({
      start: { next: { n: '0', p: '1' }, to: { n: 'trigger', p: 'trigger' } },
      trigger: { next: { n: '1/2', p: '1/2' }, to: { n: 'evidence', p: 'none' } },
      evidence: { next: { n: '1/100', p: '99/100' }, to: { n: 'start', p: 'start' } },
      none: { next: { n: '1', p: '0' }, to: { n: 'start', p: 'start' } },
    }),
    B: nIsBad,
    gamma: q('-1'),
    epsilon: q('1'),
    rho: q('99'),
    rhoPrime: q('2'),
    sigma: q('1'),
    delta: q('1/2'),
    N: 1,
    k: 1,
  },
})
