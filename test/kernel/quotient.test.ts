/** Quotients num/den·2^e against exact rationals. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as quotient from '../../src/kernel/quotient.js'
import * as Q from '../../src/kernel/rational.js'
import { anyDyadic, value } from './dyadics.js'
import { anyRational } from './rationals.js'

const rationalOf = ({ num, den, e }: quotient.Quotient): Q.Rational =>
  Q.multiply(Q.rational(num, den), value({ m: 1n, e }))
const law = (name: string, property: fc.IProperty<unknown>): void => test(name, () => fc.assert(property))
const any = fc.oneof(anyDyadic.map(quotient.ofDyadic), anyRational.map(quotient.ofRational))

law(
  'of a dyadic number',
  fc.property(anyDyadic, (d) => Q.equality.equals(rationalOf(quotient.ofDyadic(d)), value(d))),
)
law(
  'of a rational',
  fc.property(anyRational, (q) => Q.equality.equals(rationalOf(quotient.ofRational(q)), q)),
)
law(
  'a dyadic rational has denominator 1',
  fc.property(anyDyadic, (d) => quotient.ofRational(value(d)).den === 1n),
)
law(
  '⌊x·2^s⌋',
  fc.property(
    any,
    fc.integer({ min: -99, max: 300 }),
    (x, s) => quotient.scaledFloor(x, s) === Q.floor(Q.multiply(rationalOf(x), value({ m: 1n, e: s }))),
  ),
)
law(
  '2^(k−1) ≤ |x| < 2^(k+1), and < 2^k for a dyadic number',
  fc.property(any, (x) => {
    if (x.num === 0n) return true
    const k = quotient.exponent(x)
    const size = Q.absolute(rationalOf(x))
    const upper = value({ m: 1n, e: x.den === 1n ? k : k + 1 })
    return Q.atMost(value({ m: 1n, e: k - 1 }), size) && Q.lessThan(size, upper)
  }),
)
law(
  'x + n',
  fc.property(any, fc.bigInt(-9n, 9n), (x, n) =>
    Q.equality.equals(rationalOf(quotient.plus(x, n)), Q.add(rationalOf(x), Q.rational(n))),
  ),
)
test('x + n keeps a dyadic number dyadic', () => {
  expect(quotient.plus({ num: 3n, den: 1n, e: -4 }, 1n)).toEqual({ num: 19n, den: 1n, e: -4 })
})
test('of a fraction with a power of two beside it', () => {
  expect(quotient.plus({ num: 1n, den: 3n, e: -2 }, 1n)).toEqual({ num: 13n, den: 3n, e: -2 })
  expect(quotient.scaledFloor({ num: -6n, den: 3n, e: 0 }, 0)).toBe(-2n)
  expect(quotient.scaledFloor({ num: -7n, den: 3n, e: 0 }, 0)).toBe(-3n)
})
