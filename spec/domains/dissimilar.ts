/**
 * Components that the divergences tell apart, and most prompts do not: P₋ seldom says p first, and then all is told; as long
 * as it says n, P₊ says n too, for N sentences.
 */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { build } from '../../src/model/build.js'
import { type SampledMixture, sampledMixture } from './sampledMixture.js'

/** P₋ says p first once in c times, P₊ once in 2^{c(2i+1)} times: 2i bits a sentence, on average. */
export const dissimilar = (c: number, i: number, N: number, alpha: Q.Rational, delta: Q.Rational): SampledMixture => {
  const [seldom, never] = [Q.rational(1, c), Q.power(Q.rational(1, 2), c * (2 * i + 1))]
  const row = (p: Q.Rational) => ({ n: Q.subtract(Q.one, p), p })
  const alike = Object.fromEntries(
    Array.from({ length: N }, (_, m) => [
      `n${m + 1}`,
      { next: row(m + 1 === N ? Q.one : Q.zero), to: m + 1 === N ? {} : { n: `n${m + 2}`, p: `n${m + 2}` } },
    ]),
  )
  return {
    alpha,
    Pminus: build({
      kind: 'states',
      start: 'first',
      states: { first: { next: row(seldom), to: { n: 'later', p: 'later' } }, later: { next: row(Q.zero), to: {} } },
    }),
    Pplus: build({
      kind: 'states',
      start: 'first',
      states: {
        first: { next: row(never), to: { n: 'n1', p: 'told' } },
        told: { next: row(Q.subtract(Q.one, never)), to: {} },
        ...alike,
      },
    }),
    B: new Map([
      ['n', Q.rational(-1)],
      ['p', Q.one],
    ]),
    gamma: Q.rational(-1),
    epsilon: Q.divide(Q.rational(41, 10), Q.multiply(alpha, Q.power(Q.two, i))),
    delta,
    rho: Q.power(Q.two, 2 * i),
    sigma: Q.rational(1, 1000),
    N,
  }
}

export const dissimilarComponents: Domain<SampledMixture> = domain<SampledMixture>({
  text: sampledMixture.text,
  symbols: {
    alpha: 'rational',
    Pminus: 'model',
    Pplus: 'model',
    B: 'behaviour',
    gamma: 'rational',
    epsilon: 'rational',
    delta: 'rational',
    rho: 'rational',
    sigma: 'rational',
    N: 'natural',
  },
  families: [
    {
      name: 'one telling prompt',
      share: 1,
      arbitrary: fc
        .tuple(
          fc.integer({ min: 3, max: 10 }),
          fc.integer({ min: 6, max: 20 }),
          fc.integer({ min: 1, max: 4 }),
          fc.integer({ min: 10, max: 30 }).map((n) => Q.rational(n, 40)),
          fc.integer({ min: 1, max: 50 }).map((n) => Q.rational(n, 100)),
        )
        .map(([c, i, N, alpha, delta]) => dissimilar(c, i, N, alpha, delta)),
    },
  ],
})
