/**
 * The mixtures that need the whole sharp length of Theorem 3.1: P₋ says n for ever and scores γ there, P₊ says n with
 * probability r a little below 1/ρ for k sentences and then only p, which scores 1. So B_P(nʲ) stays at γ + ε or above
 * for j ≤ k although each sentence gives more than log ρ nats. 3 ≤ ρ keeps shorter prompts from being better.
 */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { build } from '../../src/model/build.js'
import type { DistinguishableMixture } from './distinguishable.js'

const inverse = (x: Q.Rational): Q.Rational => Q.divide(Q.one, x)

/** ε ≤ (1−γ)/2, k sentences, and α such that αερᵏ < (1−α)(1−γ−ε) ≤ αερᵏ⁺¹; r < 1/ρ so close that r⁻ᵏ is still too little. */
const hardestFor = (
  gamma: Q.Rational,
  share: Q.Rational,
  rho: Q.Rational,
  k: number,
  within: Q.Rational,
): DistinguishableMixture => {
  const epsilon = Q.multiply(share, Q.divide(Q.subtract(Q.one, gamma), Q.two))
  const rest = Q.divide(Q.subtract(Q.subtract(Q.one, gamma), epsilon), epsilon)
  // A/(1−α) of the odds: α/(1−α) = rest/(ρᵏ·growth) with 1 < growth ≤ ρ
  const growth = Q.add(Q.one, Q.multiply(within, Q.subtract(rho, Q.one)))
  const odds = Q.divide(rest, Q.multiply(Q.power(rho, k), growth))
  const alpha = Q.divide(odds, Q.add(Q.one, odds))
  // r = (1 − t)/ρ with (1 − t)ᵏ ≥ 1 − kt > 1/growth
  const slack = Q.divide(Q.subtract(Q.one, inverse(growth)), Q.rational(2 * (k + 1)))
  const r = Q.divide(Q.subtract(Q.one, slack), rho)
  const states = Object.fromEntries(
    Array.from({ length: k + 1 }, (_, j) => [
      `${j}`,
      j < k
        ? { next: { n: r, p: Q.subtract(Q.one, r) }, to: { n: `${j + 1}`, p: 'p' } }
        : { next: { n: Q.zero, p: Q.one }, to: { n: 'p', p: 'p' } },
    ]),
  )
  return {
    alpha,
    Pminus: build({ kind: 'iid', next: { n: Q.one, p: Q.zero } }),
    Pplus: build({ kind: 'states', start: '0', states: { ...states, p: { next: { n: Q.zero, p: Q.one }, to: {} } } }),
    B: new Map([
      ['n', gamma],
      ['p', Q.one],
    ]),
    gamma,
    epsilon,
    rho,
    k,
  }
}

const fraction = fc
  .tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 50 }))
  .map(([a, b]) => Q.rational(a, a + b))

export const hardest: Domain<DistinguishableMixture> = domain<DistinguishableMixture>({
  text: 'P = αP₋ + (1−α)P₊ where P₊ gives way as slowly as ρ allows, levels γ and ε, and a number k of sentences',
  symbols: {
    alpha: 'rational',
    Pminus: 'model',
    Pplus: 'model',
    B: 'behaviour',
    gamma: 'rational',
    epsilon: 'rational',
    rho: 'rational',
    k: 'natural',
  },
  families: [
    {
      name: 'slowest',
      share: 1,
      arbitrary: fc
        .tuple(
          fraction.map((x) => Q.subtract(Q.multiply(Q.two, x), Q.one)),
          fraction,
          fc.integer({ min: 3, max: 1000 }).map((n) => Q.rational(n)),
          fc.integer({ min: 0, max: 4 }),
          fraction,
        )
        .filter(([gamma]) => Q.lessThan(gamma, Q.one))
        .map((drawn) => hardestFor(...drawn)),
    },
  ],
})
