/** A positive number: near 1, near 0, large, and in between. */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { properFraction, tenToMinus } from '../../src/model/arbitrary.js'

export interface PositiveNumber {
  readonly t: Q.Rational
}

const family = (name: string, share: number, arbitrary: fc.Arbitrary<Q.Rational>) => ({
  name,
  share,
  arbitrary: arbitrary.map((t) => ({ t })),
})
const little = tenToMinus(1, 300)

export const positiveNumber: Domain<PositiveNumber> = domain<PositiveNumber>({
  text: 'a number t',
  symbols: { t: 'rational' },
  families: [
    family('1', 1, fc.constant(Q.one)),
    family(
      'near 1',
      4,
      fc.tuple(little, fc.boolean()).map(([d, above]) => (above ? Q.add(Q.one, d) : Q.subtract(Q.one, d))),
    ),
    family('small', 2, little),
    family(
      'large',
      2,
      little.map((d) => Q.divide(Q.one, d)),
    ),
    family(
      'between',
      3,
      fc.tuple(properFraction, fc.integer({ min: 1, max: 30 })).map(([p, n]) => Q.multiply(p, Q.rational(n))),
    ),
  ],
})
