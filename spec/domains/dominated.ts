/**
 * A model P that dominates αP₋, a level γ that B_{P₋} never exceeds, and ε, D with α·ρ^{D+1} > 1 for
 * ρ = (1−γ)/(1−γ−ε): the setting of Theorem U. ρ is chosen first, and α just above ρ^{−(D+1)}.
 */
import * as fc from 'fast-check'
import { type Domain, domain, type Family } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { behaviour, pairFamilies, tenToMinus } from '../../src/model/arbitrary.js'
import type { Behaviour } from '../../src/model/behaviour.js'
import { build, mixtureOf } from '../../src/model/build.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import { worstBehaviour } from '../../src/model/reachable.js'
import { tightModel } from '../new/tightModel.js'

export interface Dominated {
  readonly alpha: Q.Rational
  readonly P: LanguageModel
  readonly Pminus: LanguageModel
  readonly B: Behaviour
  readonly gamma: Q.Rational
  readonly epsilon: Q.Rational
  readonly D: number
}

/** ρ > 1: small fractions, powers of ten to 1e150, and 1 + 10⁻ᵏ. */
const rate: fc.Arbitrary<Q.Rational> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
      .map(([n, d]) => Q.rational(n + d, d)),
  },
  { weight: 1, arbitrary: tenToMinus(1, 150).map((t) => Q.divide(Q.one, t)) },
  { weight: 1, arbitrary: tenToMinus(1, 100).map((t) => Q.add(Q.one, t)) },
)

/** ε with (1−γ)/(1−γ−ε) = ρ. */
const epsilonFor = (gamma: Q.Rational, rho: Q.Rational): Q.Rational =>
  Q.multiply(Q.subtract(Q.one, gamma), Q.subtract(Q.one, Q.divide(Q.one, rho)))

/** Scores moved into [−1, 0], so that no sentence is perfectly good. */
const lowered = (scores: Behaviour): Behaviour =>
  new Map([...scores].map(([x, score]) => [x, Q.divide(Q.subtract(score, Q.one), Q.two)]))

/** The largest B_{P₋} over admissible prompts, with scores lowered when it would be 1. */
const levelOf = (minus: LanguageModel, scores: Behaviour): { readonly B: Behaviour; readonly gamma: Q.Rational } => {
  const gamma = worstBehaviour(scores, minus).gamma
  return Q.lessThan(gamma, Q.one)
    ? { B: scores, gamma }
    : { B: lowered(scores), gamma: worstBehaviour(lowered(scores), minus).gamma }
}

const generated: ReadonlyArray<Family<Dominated>> = pairFamilies.map(({ name, share, arbitrary }) => ({
  name,
  share,
  arbitrary: fc
    .tuple(arbitrary, behaviour, rate, tenToMinus(1, 100), fc.integer({ min: 0, max: 3 }))
    .map(([pair, scores, rho, excess, D]) => {
      const minus = build(pair.minus)
      const { B, gamma } = levelOf(minus, scores)
      const floor = Q.power(rho, -(D + 1))
      const alpha = Q.add(floor, Q.multiply(Q.subtract(Q.one, floor), excess))
      const P = mixtureOf(alpha, minus, build(pair.plus)) as LanguageModel
      return { alpha, P, Pminus: minus, B, gamma, epsilon: epsilonFor(gamma, rho), D }
    }),
}))

/** Model T with exactly as many sentences as it needs. */
const tight: Family<Dominated> = {
  name: 'model T',
  share: 3,
  arbitrary: fc
    .tuple(fc.integer({ min: 1, max: 12 }), rate, fc.integer({ min: -4, max: 3 }))
    .map(([K, rho, quarters]) => tightModel(K, Q.rational(quarters, 4), rho)),
}

export const dominated: Domain<Dominated> = domain<Dominated>({
  text: 'a model P, a model P₋ and α with P ≥ αP₋ on sequences; a behaviour B, levels γ and ε, a number D of sentences',
  symbols: {
    alpha: 'rational',
    P: 'model',
    Pminus: 'model',
    B: 'behaviour',
    gamma: 'rational',
    epsilon: 'rational',
    D: 'natural',
  },
  families: [...generated, tight],
})

/** The same with one sentence less: there α·ρ^{D+2} > 1. */
export const dominatedOneLess: Domain<Dominated> = {
  ...dominated,
  families: dominated.families.map(({ name, share, arbitrary }) => ({
    name,
    share,
    arbitrary: arbitrary.map((instance) => ({ ...instance, D: Math.max(0, instance.D - 1) })),
  })),
}
