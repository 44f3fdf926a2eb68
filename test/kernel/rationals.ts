/** Random rationals for the laws: small fractions, the integers around 0, and magnitudes to 1e±300. */
import * as fc from 'fast-check'
import { power, type Rational, rational } from '../../src/kernel/rational.js'

export const anyRational: fc.Arbitrary<Rational> = fc
  .oneof(
    { weight: 3, arbitrary: fc.tuple(fc.integer({ min: -12, max: 12 }), fc.integer({ min: 1, max: 12 })) },
    { weight: 1, arbitrary: fc.tuple(fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.bigInt(1n, 10n ** 30n)) },
    { weight: 1, arbitrary: fc.tuple(fc.integer({ min: -300, max: 300 }), fc.constant(null)) },
  )
  .map(([n, d]) => (d === null ? power(rational(10), Number(n)) : rational(n, d)))

export const nonZero: fc.Arbitrary<Rational> = anyRational.filter((q) => q.num !== 0n)
