/** Numbers and lengths without a model: t > 0; t with 1 + t/(k+1) > 0; and a length k. */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { properFraction } from '../../src/model/arbitrary.js'

export interface OneNumber {
  readonly t: Q.Rational
}
export interface OneLength {
  readonly k: number
}
export interface NumberAndLength extends OneNumber, OneLength {}

const positive = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 24 }).map((n) => Q.rational(n, 8)) },
  { weight: 2, arbitrary: properFraction },
  { weight: 1, arbitrary: properFraction.map((t) => Q.divide(Q.one, t)) },
)

export const positiveNumber: Domain<OneNumber> = domain<OneNumber>({
  text: 't > 0',
  symbols: { t: 'rational' },
  families: [{ name: 'any', share: 1, arbitrary: fc.record({ t: positive }) }],
})

export const growth: Domain<NumberAndLength> = domain<NumberAndLength>({
  text: 'a number t and a length k',
  symbols: { t: 'rational', k: 'natural' },
  families: [
    {
      name: '1 + t/(k+1) > 0',
      share: 1,
      arbitrary: fc.tuple(positive, fc.nat(12)).map(([factor, k]) => ({
        t: Q.multiply(Q.rational(k + 1), Q.subtract(factor, Q.one)),
        k,
      })),
    },
  ],
})

export const lengths: Domain<OneLength> = domain<OneLength>({
  text: 'a number k of sentences',
  symbols: { k: 'natural' },
  families: [
    { name: 'short', share: 3, arbitrary: fc.record({ k: fc.nat(8) }) },
    { name: 'long', share: 1, arbitrary: fc.record({ k: fc.integer({ min: 9, max: 60 }) }) },
  ],
})

/** The first lengths. */
export const fromOne: Domain<OneLength> = domain<OneLength>({
  text: 'a number k of sentences',
  symbols: { k: 'natural' },
  families: [{ name: 'from 0 to 5', share: 1, arbitrary: fc.record({ k: fc.nat(5) }) }],
})
