/** i.i.d. components of which P₋ tells itself apart at a certified rate, with α so large that k sentences just suffice. */
import * as fc from 'fast-check'
import { type Domain, domain, ofFamilies } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { build } from '../../src/model/build.js'
import { type Aligned, aligned } from './aligned.js'
import type { Opening } from './openings.js'
import { worstOnwards } from './openings.js'

export interface OpeningLength extends Omit<Opening, 's'> {
  readonly rho: Q.Rational
  readonly k: number
}

const quarter = Q.rational(1, 4)
/** ε and δ with 2/(αεδ) ≤ ρᵏ, as nearly as fractions of 64 allow. */
const lengthOf = ({ P0, P1, B, rho }: Aligned, k: number, n: number, share: number): OpeningLength | null => {
  const gamma = worstOnwards(B, P0, [], 0)
  if (!Q.lessThan(gamma, Q.one)) return null
  const epsilon = Q.multiply(Q.subtract(Q.one, gamma), Q.rational(share, 64))
  // αδ = 2ρ⁻ᵏ/ε
  const product = Q.divide(Q.two, Q.multiply(epsilon, Q.power(rho, k)))
  const alpha = Q.lessThan(product, quarter) ? Q.rational(1, 2) : Q.rational(63, 64)
  return { alpha, Pminus: P0, Pplus: P1, B, gamma, epsilon, delta: Q.divide(product, alpha), rho, k, n }
}

export const openingLength: Domain<OpeningLength> = domain<OpeningLength>({
  text: 'P = αP₋ + (1−α)P₊, a behaviour B, levels γ and ε, δ, a rate ρ, an opening prompt of k sentences and n after it',
  symbols: {
    alpha: 'rational',
    Pminus: 'model',
    Pplus: 'model',
    B: 'behaviour',
    gamma: 'rational',
    epsilon: 'rational',
    delta: 'rational',
    rho: 'rational',
    n: 'natural',
    k: 'natural',
  },
  families: ofFamilies(aligned, 'independent sentences').families.map(({ arbitrary, ...family }) => ({
    ...family,
    name: `an opening, ${family.name}`,
    arbitrary: fc
      .tuple(arbitrary, fc.integer({ min: 1, max: 3 }), fc.nat(2), fc.integer({ min: 4, max: 64 }))
      .map(([from, k, n, share]) => lengthOf(from, k, n, share))
      .filter((instance) => instance !== null),
  })),
})

/** P₊ says n once in a while and then shows itself: k sentences suffice without log 1/δ, for δ from 1/10 down to 10⁻⁶. */
export const openingTooShort: Domain<OpeningLength> = {
  ...openingLength,
  families: [
    {
      name: 'P₊ shows itself',
      share: 1,
      arbitrary: fc
        .tuple(fc.integer({ min: 2, max: 1000 }), fc.integer({ min: 10, max: 10 ** 6 }), fc.integer({ min: 1, max: 2 }))
        .map(([most, failures, n]): OpeningLength => {
          const row = (first: Q.Rational) => ({ n: first, p: Q.subtract(Q.one, first) })
          const rare = Q.rational(1, most + 1)
          return {
            alpha: Q.rational(1, 2),
            Pminus: build({ kind: 'iid', next: row(Q.one) }),
            Pplus: build({
              kind: 'states',
              start: 'start',
              states: {
                start: { next: row(rare), to: { n: 'later', p: 'later' } },
                later: { next: row(Q.zero), to: {} },
              },
            }),
            B: new Map([
              ['n', Q.rational(-1)],
              ['p', Q.one],
            ]),
            gamma: Q.rational(-1),
            epsilon: Q.maximum(Q.rational(4, most), Q.rational(1, 2)),
            delta: Q.rational(1, failures),
            rho: Q.rational(most),
            k: 1,
            n,
          }
        }),
    },
  ],
}
