/**
 * Lemma C.2. B_P(s₀) − B_{P₀}(s₀) = (1 − w)(B_{P₁}(s₀) − B_{P₀}(s₀)) for the posterior weight 1 − w of P₁, written with
 * likelihoods so that P₁(s₀) may vanish; both behaviours lie in [−1, 1].
 */
import { P01 as P } from '../spec/definitions/mixture.js'
import { posteriorWeight0 } from '../spec/definitions/posteriorWeight.js'
import type { OpposedComponents, ScoredComponents } from '../spec/domains/scoredComponents.js'
import { odds } from '../spec/lemma-c1.js'
import {
  c,
  gap,
  lemmaC2,
  lemmaC2Constant,
  lemmaC2Exact,
  lemmaC2OneSided,
  lemmaC2Posterior,
  lemmaC2Sharp,
  ofP,
  ofP0,
  ofP1,
  strays,
  weightOfP1,
} from '../spec/lemma-c2.js'
import { alpha, B, P0, P1, s0, x } from '../spec/symbols.js'
import { evidence, guards, isTrue, killed, necessary } from '../src/claim/evidence.js'
import { atMostBy, belowBy, bySign, chain, equal, equalBy } from '../src/claim/proof.js'
import { atMost, below, equals } from '../src/logic/proposition.js'
import {
  absolute,
  add,
  complement,
  constant,
  divide,
  expectation,
  followedBy,
  multiply,
  negate,
  one,
  score,
  subtract,
  sumOver,
  type Term,
  two,
} from '../src/logic/term.js'
import { q } from '../src/model/written.js'
import { nIsBad, onlyN, onlyP, thenOnly } from './smallModels.js'

/** (1−α)P₁(s₀)/P(s₀) = 1 − w, evidently ≥ 0. */
const share = divide(multiply(complement(alpha), P1(s0)), P(s0))
/** (1 − w)(1 ± B_{P₁}(s₀)) without conditioning P₁ on s₀. */
const room = <I>(of: Term<I>) =>
  multiply(divide(complement(alpha), P(s0)), sumOver(x, multiply(P1(followedBy(s0, x)), of)))
const room0 = <I>(of: Term<I>) => multiply(share, expectation(x, P0, s0, of))
const better = add(one, score(B, x))
const worse = complement(score(B, x))

const proofC2Posterior = bySign(
  strays,
  chain(strays, atMostBy(multiply(two, weightOfP1), add(room(worse), room0(better)), 'B_{P₁} ≤ 1 and −1 ≤ B_{P₀}')),
  chain(
    negate(strays),
    atMostBy(multiply(two, weightOfP1), add(room(better), room0(worse)), '−1 ≤ B_{P₁} and B_{P₀} ≤ 1'),
  ),
)

const oddsForShare = atMostBy(multiply(two, odds), multiply(two, multiply(odds, share)), '1 − w ≤ odds')
const proofC2 = bySign(
  strays,
  chain(
    strays,
    atMostBy(multiply(two, share), add(room(worse), room0(better)), 'B_{P₁} ≤ 1 and −1 ≤ B_{P₀}'),
    oddsForShare,
  ),
  chain(
    negate(strays),
    atMostBy(multiply(two, share), add(room(better), room0(worse)), '−1 ≤ B_{P₁} and B_{P₀} ≤ 1'),
    oddsForShare,
  ),
)

const proofC2Exact = chain(strays, equal(multiply(weightOfP1, gap), 'Bayes’ rule: the posterior mixture'))

const within = <I>(deviation: Term<I>) =>
  atMostBy(
    multiply(weightOfP1, absolute(gap)),
    multiply(share, subtract(absolute(gap), deviation)),
    'each of t and −t is at most |t|',
  )
const proofC2Sharp = bySign(strays, chain(strays, within(gap)), chain(negate(strays), within(negate(gap))))

const proofC2OneSided = chain(
  ofP,
  atMostBy(add(ofP0, multiply(weightOfP1, complement(ofP0))), room(worse), 'B_{P₁} ≤ 1'),
)

const proofC2Constant = chain<OpposedComponents, OpposedComponents>(
  multiply(c, odds),
  belowBy(
    multiply(share, two),
    divide(multiply(odds, subtract(two, multiply(c, add(one, odds)))), add(one, odds)),
    'c(1 + odds) < 2',
  ),
  equalBy(multiply(share, add(ofP1, one)), multiply(share, subtract(ofP1, one)), 'B_{P₁} = 1'),
  equalBy(multiply(share, gap), multiply(share, negate(add(ofP0, one))), 'B_{P₀} = −1'),
  equal(strays, 'the posterior mixture'),
  atMostBy(absolute(strays), subtract(absolute(strays), strays), 't ≤ |t|'),
)

// Evidence. The prompt is empty unless something else is said.

/** P₀ perfectly bad, P₁ perfectly good, weighed alike: odds 1, deviation 1. */
const instance = (changes: Partial<ScoredComponents>): ScoredComponents => ({
  alpha: q('1/2'),
  P0: onlyN,
  P1: onlyP,
  B: nIsBad,
  s0: [],
  ...changes,
})
const even = instance({})
const reversed = instance({ P0: onlyP, P1: onlyN })
/** The prompt n: likelihood ratio P₁(n)/P₀(n) = 10, prior odds 1/9. */
const unlikelyFor0 = instance({
  alpha: q('9/10'),
  P0: thenOnly('n', '1/10', '9/10'),
  P1: thenOnly('p', '1', '0'),
  s0: ['n'],
})
/** The prompt n: likelihood ratio 1/2, prior odds 9. */
const unlikelyFor1 = instance({ alpha: q('1/10'), P1: thenOnly('p', '1/2', '1/2'), s0: ['n'] })
/** P₁ cannot write the prompt: the mixture is P₀. */
const impossibleFor1 = instance({ s0: ['n'] })
const impossibleFor0 = instance({ s0: ['p'] })
const overweight = instance({ alpha: q('2') })
/** Odds 1/9. */
const mostlyP0 = instance({ alpha: q('9/10') })
/** Odds 10⁻⁹ and the largest gap: the deviation is 2(1 − w), the bound twice the odds. */
const rarely = instance({ alpha: q('999999999/1000000000') })

/** The prompt n, to which P₁/P₀ gives a ratio and α a weight such that P(n) = αP₀(n) + (1−α)P₁(n) = 0. */
const vanishing = (alpha0: string, ratio: '1/2' | '2') =>
  instance({
    alpha: q(alpha0),
    P0: ratio === '2' ? thenOnly('n', '1/2', '1/2') : onlyN,
    P1: ratio === '2' ? thenOnly('p', '1', '0') : thenOnly('p', '1/2', '1/2'),
    s0: ['n'],
  })

/** α = −1 and likelihood ratio 1/4: P(n) < 0, so that P₁ would weigh −1. */
const negative = (answer: 'n' | 'p') => instance({ alpha: q('-1'), P1: thenOnly(answer, '1/4', '3/4'), s0: ['n'] })

const deviates = absolute(strays)
const weights = [necessary(negative('p')), necessary(overweight)]
const needs = [...weights, guards(impossibleFor0)]
const rare = {
  why: 'the odds vanish: the bound is off by the factor 1 + odds alone',
  at: rarely,
  within: q('1/100000000'),
}
const timesOdds = (n: number, d = 1) => atMost(deviates, multiply(constant(n, d), odds))

export const evidenceC2 = evidence(lemmaC2, {
  proof: proofC2,
  attained: [rare, { why: 'P₁ cannot write the prompt: the mixture behaves exactly like P₀', at: impossibleFor1 }],
  mutants: [
    { name: 'without the 2', then: timesOdds(1), fate: killed(mostlyP0) },
    { name: '3/2 for 2', then: timesOdds(3, 2), fate: killed(mostlyP0) },
    { name: '19/10 for 2', then: timesOdds(19, 10), fate: killed(instance({ alpha: q('99/100') })) },
    {
      name: 'the odds upside down',
      then: atMost(deviates, divide(two, odds)),
      fate: killed(instance({ alpha: q('1/4') })),
    },
    {
      name: 'the prior odds alone',
      then: atMost(deviates, multiply(two, divide(complement(alpha), alpha))),
      fate: killed(unlikelyFor0),
    },
    {
      name: 'the likelihood ratio alone',
      then: atMost(deviates, multiply(two, divide(P1(s0), P0(s0)))),
      fate: killed(unlikelyFor1),
    },
    { name: '< for ≤', then: below(deviates, multiply(two, odds)), fate: killed(impossibleFor1) },
  ],
  needs,
})

export const evidenceC2Exact = evidence(lemmaC2Exact, {
  proof: proofC2Exact,
  mutants: [
    { name: 'the odds for the posterior weight', then: equals(strays, multiply(odds, gap)), fate: killed(even) },
    {
      name: 'the prior weight 1 − α',
      then: equals(strays, multiply(complement(alpha), gap)),
      fate: killed(unlikelyFor1),
    },
    { name: 'the weight of P₀', then: equals(strays, multiply(posteriorWeight0(s0), gap)), fate: killed(mostlyP0) },
    { name: 'the gap reversed', then: equals(strays, multiply(weightOfP1, negate(gap))), fate: killed(even) },
  ],
  needs: [guards(vanishing('-1', '1/2')), guards(vanishing('2', '2')), guards(impossibleFor0), guards(impossibleFor1)],
})

export const evidenceC2Sharp = evidence(lemmaC2Sharp, {
  proof: proofC2Sharp,
  attained: [{ why: 'every instance attains it; here the components are opposed', at: even }],
  mutants: [
    { name: '< for ≤', then: below(deviates, multiply(weightOfP1, absolute(gap))), fate: killed(even) },
    {
      name: 'half the bound',
      then: atMost(deviates, divide(multiply(weightOfP1, absolute(gap)), two)),
      fate: killed(even),
    },
    { name: 'without |·| on the right', then: atMost(deviates, multiply(weightOfP1, gap)), fate: killed(reversed) },
  ],
  needs: [...weights, guards(impossibleFor0), guards(impossibleFor1)],
})

export const evidenceC2Posterior = evidence(lemmaC2Posterior, {
  proof: proofC2Posterior,
  attained: [
    { why: 'P₀ perfectly bad and P₁ perfectly good, at odds 1', at: even },
    { why: 'the other way round', at: reversed },
  ],
  mutants: [
    { name: '< for ≤', then: below(deviates, multiply(two, weightOfP1)), fate: killed(even) },
    { name: 'without the 2', then: atMost(deviates, weightOfP1), fate: killed(even) },
    {
      name: 'the weight of P₀',
      then: atMost(deviates, multiply(two, posteriorWeight0(s0))),
      fate: killed(instance({ alpha: q('1/4') })),
    },
    { name: 'the odds for the weight', then: lemmaC2.then, fate: isTrue(lemmaC2) },
  ],
  needs,
})

const upwards = (weight: Term<ScoredComponents>) => add(ofP0, multiply(weight, complement(ofP0)))
export const evidenceC2OneSided = evidence(lemmaC2OneSided, {
  proof: proofC2OneSided,
  attained: [{ why: 'P₁ is perfectly good', at: even }],
  mutants: [
    { name: '< for ≤', then: below(ofP, upwards(weightOfP1)), fate: killed(even) },
    { name: 'without 1 −', then: atMost(ofP, add(ofP0, multiply(weightOfP1, negate(ofP0)))), fate: killed(even) },
    {
      name: 'the weight of P₀',
      then: atMost(ofP, upwards(posteriorWeight0(s0))),
      fate: killed(instance({ alpha: q('1/4') })),
    },
    { name: 'from below', then: atMost(upwards(weightOfP1), ofP), fate: killed(instance({ P1: onlyN })) },
  ],
  needs: [necessary(negative('n')), necessary(instance({ alpha: q('2'), P1: onlyN })), guards(impossibleFor0)],
})

/** c = 3/2 at odds 1/9: 2·(1/10) against (3/2)·(1/9). */
const constantOf = (changes: Partial<OpposedComponents>): OpposedComponents => ({
  ...mostlyP0,
  c: q('3/2'),
  ...changes,
})
export const evidenceC2Constant = evidence(lemmaC2Constant, {
  proof: proofC2Constant,
  attained: [
    {
      why: 'c a little below 2/(1 + odds) = 1',
      at: constantOf({ ...even, c: q('999999999/1000000000') }),
      within: q('1/100000000'),
    },
  ],
  mutants: [
    {
      name: '≤ for < in c(1 + odds) < 2',
      given: lemmaC2Constant.given.map((g, i) => (i === 6 ? atMost(multiply(c, add(one, odds)), two) : g)),
      fate: killed(constantOf({ ...even, c: q('1') })),
    },
    {
      name: 'c < 2 alone',
      given: lemmaC2Constant.given.map((g, i) => (i === 6 ? below(c, two) : g)),
      fate: killed(constantOf({ ...even })),
    },
  ],
  needs: [
    necessary(constantOf({ ...negative('p'), c: q('-4') })),
    necessary(constantOf({ alpha: q('2'), c: q('-4') })),
    guards(constantOf({ s0: ['p'] })),
    guards(constantOf({ s0: ['n'] })),
    necessary(constantOf({ P1: onlyN })),
    necessary(constantOf({ P0: onlyP })),
    necessary(constantOf({ ...even, c: q('1') })),
  ],
})
