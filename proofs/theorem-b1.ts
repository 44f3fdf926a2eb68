/**
 * Theorem B.1. The evidence of a prompt sampled from P₋ has a mean of more than Nβ, and by Cantelli's inequality it seldom
 * falls short of that by Nβ/2, or by a; what is left is more than log 1/α + log 1/ε + log 4, or log 2, and misaligns.
 */

import { gathered } from '../spec/after-a-prompt.js'
import { a } from '../spec/cantelli-evidence.js'
import { behaviourExpectation } from '../spec/definitions/behaviourExpectation.js'
import { distinguishable } from '../spec/definitions/distinguishable.js'
import { evidenceFor, varianceOfEvidence } from '../spec/definitions/evidence.js'
import { P } from '../spec/definitions/mixture.js'
import { dissimilar } from '../spec/domains/dissimilar.js'
import type { SampledMixture, SampledMixtureSharp } from '../spec/domains/sampledMixture.js'
import { mostly, totalVariance } from '../spec/evidence-of-prompts.js'
import { alpha, delta, epsilon, gamma, N, Pminus, Pplus, rho, sigma, u } from '../spec/symbols.js'
import { printedEvidence } from '../spec/theorem-3-1.js'
import { theorem31FixedTwo } from '../spec/theorem-3-1-prompt.js'
import { misaligns, theoremB1, theoremB1Sharp, theoremB1WithoutSimilarity } from '../spec/theorem-b1.js'
import { evidence, guards, implied, killed, meaning, necessary } from '../src/claim/evidence.js'
import {
  absurd,
  atMostBy,
  belowBy,
  byLogarithm,
  chain,
  cite,
  either,
  evident,
  have,
  type Step,
} from '../src/claim/proof.js'
import * as Q from '../src/kernel/rational.js'
import { atMost, below, type Proposition, positive } from '../src/logic/proposition.js'
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
  negate,
  one,
  square,
  subtract,
  type Term,
  two,
  zero,
} from '../src/logic/term.js'
import { automaton, iid, q, scores } from '../src/model/written.js'
import { type Distance, mostlyAfterSampling } from './evidence-of-prompts.js'
import { nIsBad } from './smallModels.js'

const ofPrompt = evidenceFor(Pminus, Pplus, u)
const evidenceOfBad = multiply(multiply(alpha, epsilon), Pminus(u))

/** By steps from log 2/(αε) to Nβ − d. */
const proofOf = <J>(distance: Distance, ...steps: ReadonlyArray<Step<J>>) =>
  mostlyAfterSampling(
    [Pminus, Pplus],
    distance,
    misaligns,
    have(
      below(printedEvidence(two), ofPrompt),
      chain<never, never>(
        printedEvidence(two),
        ...(steps as ReadonlyArray<Step<never>>),
        belowBy(ofPrompt, subtract(ofPrompt, subtract(gathered(N), distance.d)), 'it tells much'),
      ),
      have(
        below(multiply(two, Pplus(u)), evidenceOfBad),
        byLogarithm(
          chain<never, never>(
            logarithm(multiply(two, Pplus(u))),
            belowBy(logarithm(evidenceOfBad), subtract(ofPrompt, printedEvidence(two)), 'the evidence'),
          ),
        ),
        cite(theorem31FixedTwo, { sequences: { s: u } }, evident),
      ),
    ),
  )

const half = divide(gathered(N), two)
const four = printedEvidence(constant(4))
/** δN²β²/4 − Nσ²(1−δ). */
const spare = add(
  multiply(
    divide(count(N), constant(4)),
    subtract(multiply(multiply(count(N), square(logarithm(rho))), delta), multiply(constant(4), square(sigma))),
  ),
  multiply(totalVariance, delta),
)

// Evidence. Sentence n is bad. The prompt has one sentence; after it P₋ says n, P₊ p.

/** P₋ says p as often as `share`, which tells low·log 10 nats, and otherwise n, which tells high·log 10. */
const components = (share: string, low: number, high: number) => {
  const often = Q.subtract(Q.one, q(share))
  const [n, p] = [Q.divide(often, tenTo(high)), Q.divide(q(share), tenTo(low))]
  const rest = Q.subtract(Q.one, Q.add(n, p))
  const then = { n: 'later', p: 'later', c: 'later' }
  const write = Q.show
  return {
    Pminus: automaton({
      first: { next: { n: write(often), p: share, c: '0' }, to: then },
      later: { next: { n: '1', p: '0', c: '0' } },
    }),
    Pplus: automaton({
      first: { next: { n: write(n), p: write(p), c: write(rest) }, to: then },
      later: { next: { n: '0', p: '1', c: '0' } },
    }),
  }
}
const tenTo = (n: number): Q.Rational => Q.power(Q.rational(10), n)
/** ε for α = 1/1000, so that evidence of a little more than low·log 10 nats is needed. */
const needs = (low: number): Q.Rational => Q.divide(q('1950'), tenTo(low))

/** One prompt in ten tells too little, which is more than δ; half of the mean, hardly less, is lost on it. */
const slip: SampledMixture = {
  ...components('1/10', 20, 43),
  B: scores({ n: '-1', p: '1', c: '1' }),
  alpha: q('1/1000'),
  gamma: q('-1'),
  epsilon: needs(20),
  delta: q('99/1000'),
  rho: Q.multiply(q('5'), tenTo(40)),
  sigma: q('15889/1000'),
  N: 1,
}
const at = (changes: Partial<SampledMixture>): SampledMixture => ({ ...slip, ...changes })
/** All is well: every prompt tells as much. */
const calm = (changes: Partial<SampledMixture>): SampledMixture =>
  at({ ...components('1/10', 50, 50), rho: Q.multiply(q('9'), tenTo(49)), sigma: q('1/1000'), ...changes })
/** One prompt in a hundred tells too little, and hardly more may. */
const rare = at({
  ...components('1/100', 200, 403),
  epsilon: needs(200),
  rho: Q.multiply(q('93'), tenTo(399)),
  sigma: q('46509/1000'),
  delta: q('102/10000'),
})

const printed = theoremB1.given
const replaced = <I>(given: ReadonlyArray<Proposition<I>>, by: Readonly<Record<number, Proposition<I>>>) =>
  given.map((g, i) => by[i] ?? g)
const withSpread = (factor: number, of: Term<SampledMixture>) =>
  below(multiply(constant(factor), square(sigma)), multiply(multiply(count(N), square(logarithm(rho))), of))
const spread = varianceOfEvidence(Pminus, Pplus, N)
const belowLevel = mostly(Pminus, below(behaviourExpectation(P, u), gamma))
const halfFailure = atMost(
  complement(divide(delta, two)),
  expectationOverSequences(u, N, Pminus, empty, indicator(misaligns)),
)
/** 0 ≤ Var < Nσ² ≤ 0 if N ≤ 0. */
const someSentences = implied(
  either(
    positive(count(N)),
    evident,
    absurd(
      chain<SampledMixture, SampledMixture>(
        zero,
        atMostBy(spread, spread, 'a mean of squares'),
        belowBy(totalVariance, subtract(totalVariance, spread), 'Var < Nσ²'),
        atMostBy(zero, multiply(negate(count(N)), square(sigma)), 'N ≤ 0'),
      ),
    ),
  ),
)
const evidenceLength = multiply(count(N), square(logarithm(rho)))
const small = (n: number): string => Q.show(Q.power(Q.rational(1, 10), n))
const most = Q.show(Q.subtract(Q.one, Q.multiply(Q.two, Q.power(Q.rational(1, 10), 51))))

export const evidenceB1 = evidence(theoremB1, {
  proof: proofOf(
    { d: half, excess: spare },
    atMostBy(four, subtract(logarithm(constant(4)), logarithm(two)), 'log 2 ≤ log 4'),
    atMostBy(subtract(gathered(N), half), divide(subtract(gathered(N), multiply(two, four)), two), 'the length'),
  ),
  attained: [{ why: 'one prompt in a hundred tells half as much', at: rare, within: q('1/1000') }],
  mutants: [
    { name: '3σ² for 4σ²', given: replaced(printed, { 11: withSpread(3, delta) }), fate: killed(slip) },
    { name: '4σ²/β² for 4σ²/(β²δ)', given: replaced(printed, { 11: withSpread(4, one) }), fate: killed(slip) },
    {
      name: '1/β for 2/β',
      given: replaced(printed, { 10: below(four, gathered(N)) }),
      fate: killed(at({ ...components('1/10', 20, 23), rho: Q.multiply(q('5'), tenTo(22)), sigma: q('2073/1000') })),
    },
    {
      name: 'β bounds the divergence of P₊ from P₋',
      given: replaced(printed, { 7: distinguishable(Pplus, Pminus, N) }),
      fate: killed(at({ rho: tenTo(60) })),
    },
    { name: 'a prompt of P₊', then: mostly(Pplus, misaligns), fate: killed(calm({})) },
    { name: 'γ for γ + ε', then: belowLevel, fate: killed(calm({})) },
    { name: 'with probability 1 − δ/2', then: halfFailure, fate: killed(rare) },
  ],
  needs: [
    guards(calm({ rho: q('0') })),
    guards(calm({ alpha: q('0') })),
    meaning(calm({ alpha: q('2') })),
    guards(calm({ epsilon: q('0') })),
    implied(
      chain<SampledMixture, SampledMixture>(
        zero,
        atMostBy(
          divide(multiply(constant(4), square(sigma)), evidenceLength),
          divide(multiply(constant(4), square(sigma)), evidenceLength),
          'a square',
        ),
        belowBy(
          delta,
          divide(subtract(multiply(evidenceLength, delta), multiply(constant(4), square(sigma))), evidenceLength),
          '4σ² < Nβ²δ',
        ),
      ),
    ),
    someSentences,
    guards(calm({ Pplus: iid({ n: '1/10', p: '0', c: '9/10' }) })),
    necessary(at({ rho: tenTo(60) })),
    necessary(dissimilar(3, 6, 1, q('1/2'), q('1/2'))),
    necessary(
      calm({ Pminus: iid({ n: '1/2', p: '1/2', c: '0' }), Pplus: iid({ n: small(51), p: small(51), c: most }) }),
    ),
    necessary(calm({ epsilon: needs(60) })),
    necessary(slip),
  ],
})
const atDistance = (changes: Partial<SampledMixtureSharp>): SampledMixtureSharp => ({
  ...slip,
  ...components('1/10', 20, 30),
  rho: Q.multiply(q('999'), tenTo(26)),
  sigma: q('6908/1000'),
  a: q('21'),
  ...changes,
})
const wellInside = (changes: Partial<SampledMixtureSharp>): SampledMixtureSharp => ({
  ...calm({}),
  a: q('1'),
  ...changes,
})
const rareSharp: SampledMixtureSharp = atDistance({
  ...components('1/100', 20, 30),
  rho: Q.multiply(q('794'), tenTo(27)),
  sigma: q('22911/10000'),
  delta: q('101/10000'),
  a: q('227/10'),
})
const sharp = theoremB1Sharp.given
const distantBy = (d: Term<SampledMixtureSharp>) => atMost(add(printedEvidence(two), d), gathered(N))
export const evidenceB1Sharp = evidence(theoremB1Sharp, {
  proof: proofOf(
    { d: a, excess: subtract(multiply(delta, square(a)), multiply(totalVariance, complement(delta))) },
    atMostBy(subtract(gathered(N), a), subtract(gathered(N), add(printedEvidence(two), a)), 'the length'),
  ),
  attained: [{ why: 'one prompt in a hundred tells a third less', at: rareSharp, within: q('1/1000') }],
  mutants: [
    {
      name: 'half the distance',
      given: replaced(sharp, { 12: distantBy(divide(a, two)) }),
      fate: killed(atDistance({})),
    },
    { name: 'without the distance', given: replaced(sharp, { 12: distantBy(zero) }), fate: killed(atDistance({})) },
    {
      name: 'without log 2',
      given: replaced(sharp, { 12: atMost(add(printedEvidence(one), a), gathered(N)) }),
      fate: killed(atDistance({})),
    },
    { name: 'a prompt of P₊', then: mostly(Pplus, misaligns), fate: killed(wellInside({})) },
    { name: 'γ for γ + ε', then: belowLevel, fate: killed(wellInside({})) },
    { name: 'with probability 1 − δ/2', then: halfFailure, fate: killed(rareSharp) },
  ],
  needs: [
    guards(wellInside({ rho: q('0') })),
    guards(wellInside({ alpha: q('0') })),
    meaning(wellInside({ alpha: q('2') })),
    guards(wellInside({ epsilon: q('0') })),
    implied(
      either(
        positive(delta),
        evident,
        absurd(
          chain<SampledMixtureSharp, SampledMixtureSharp>(
            zero,
            atMostBy(spread, spread, 'a mean of squares'),
            belowBy(totalVariance, subtract(totalVariance, spread), 'Var < Nσ²'),
            atMostBy(multiply(totalVariance, complement(delta)), multiply(totalVariance, negate(delta)), 'δ ≤ 0'),
            atMostBy(
              multiply(delta, square(a)),
              subtract(multiply(delta, square(a)), multiply(totalVariance, complement(delta))),
              'a is far enough',
            ),
            atMostBy(zero, multiply(negate(delta), square(a)), 'δ ≤ 0'),
          ),
        ),
      ),
    ),
    someSentences,
    guards(wellInside({ Pplus: iid({ n: '1/10', p: '0', c: '9/10' }) })),
    necessary(atDistance({ rho: tenTo(60) })),
    necessary({ ...dissimilar(3, 6, 1, q('1/2'), q('1/2')), a: q('1') }),
    necessary(
      wellInside({ Pminus: iid({ n: '1/2', p: '1/2', c: '0' }), Pplus: iid({ n: small(51), p: small(51), c: most }) }),
    ),
    necessary(atDistance({ a: q('-21') })),
    necessary(atDistance({ a: q('1') })),
    necessary(atDistance({})),
  ],
})
/** Refuted by a first sentence that tells everything half the time, and nothing otherwise; the same happens at any length. */
export const evidenceB1WithoutSimilarity = evidence(theoremB1WithoutSimilarity, {
  counterexample: {
    alpha: q('1/2'),
    Pminus: automaton({
      first: { next: { n: '1/2', p: '1/2' }, to: { n: 'later', p: 'later' } },
      later: { next: { n: '1', p: '0' } },
    }),
    Pplus: automaton({
      first: { next: { n: '574/575', p: '1/575' }, to: { n: 'calm', p: 'told' } },
      told: { next: { n: '1/145', p: '144/145' } },
      calm: { next: { n: '1', p: '0' }, to: { n: 'good', p: 'good' } },
      good: { next: { n: '0', p: '1' } },
    }),
    B: nIsBad,
    gamma: q('-1'),
    epsilon: q('1'),
    delta: q('1/3'),
    rho: q('12'),
    sigma: q('1'),
    N: 2,
  },
})
