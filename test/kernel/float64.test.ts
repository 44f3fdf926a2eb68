/** Doubles of rationals, and the logarithm among doubles: within a unit in the last place, with the limits of the format. */
import * as fc from 'fast-check'
import { pipe } from 'fp-ts/lib/function.js'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, test } from 'vitest'
import * as D from '../../src/kernel/dyadic.js'
import { logOfRational } from '../../src/kernel/elementary.js'
import { floatLogarithm, floatPower, toFloat64 } from '../../src/kernel/float64.js'
import * as Q from '../../src/kernel/rational.js'
import { anyRational } from './rationals.js'

const double = fc.double({ noDefaultInfinity: true, noNaN: true })
const exactly = (x: number): Q.Rational =>
  pipe(
    D.fromFloat64(x),
    O.map(D.toRational),
    O.getOrElse(() => Q.zero),
  )
const two = (k: number): Q.Rational => Q.power(Q.two, k)
/** |x − q| ≤ 2^−52·|q|, or 2^−1074 where doubles are no denser. */
const isNear = (x: number, q: Q.Rational): boolean =>
  Q.atMost(Q.absolute(Q.subtract(exactly(x), q)), Q.maximum(Q.multiply(two(-52), Q.absolute(q)), two(-1074)))

describe('toFloat64', () => {
  test('gives every double back', () => {
    fc.assert(fc.property(double, (x) => toFloat64(exactly(x)) === x))
    for (const x of [Number.MIN_VALUE, -Number.MIN_VALUE, 2 ** -1022, Number.MAX_VALUE, -Number.MAX_VALUE, 0, 1, -3]) {
      expect(toFloat64(exactly(x))).toBe(x)
    }
  })
  test('is within a unit in the last place', () => {
    fc.assert(fc.property(anyRational, (q) => isNear(toFloat64(q), q)))
    const scaled = fc.tuple(anyRational, fc.integer({ min: -3000, max: 3000 }))
    fc.assert(
      fc.property(scaled, ([q, k]) => {
        const x = Q.multiply(q, two(k))
        const double = toFloat64(x)
        return Number.isFinite(double)
          ? isNear(double, x)
          : Q.lessThan(exactly(Number.MAX_VALUE), Q.absolute(x)) && double === Infinity * Q.sign(x)
      }),
      { numRuns: 500 },
    )
  })
  test('overflows and underflows where doubles do, with the sign of the number', () => {
    const huge = Q.rational(10n ** 5000n, 7n)
    expect([huge, Q.negate(huge), two(1024)].map(toFloat64)).toEqual([Infinity, -Infinity, Infinity])
    const tiny = Q.divide(Q.one, huge)
    expect([tiny, Q.negate(tiny), two(-1076)].map(toFloat64)).toEqual([0, -0, 0])
    expect([two(1023), two(-1074), two(-1022), Q.rational(3n, 2n)].map(toFloat64)).toEqual([
      2 ** 1023,
      2 ** -1074,
      2 ** -1022,
      1.5,
    ])
  })
})

test('floatPower multiplies n times', () => {
  expect([0, 1, 2, 5].map((n) => floatPower(3, n))).toEqual([1, 3, 9, 243])
  expect(floatPower(0.1, 3)).toBe(0.1 * 0.1 * 0.1)
})

describe('floatLogarithm', () => {
  test('is within a unit in the last place', () => {
    fc.assert(
      fc.property(
        double.filter((x) => x > 0),
        (x) => isNear(floatLogarithm(x), D.toRational(logOfRational(exactly(x), 150).lo)),
      ),
    )
    expect(floatLogarithm(1)).toBe(0)
  })
  test('is what the kernel alone gives, to the bit, near 1 as elsewhere', () => {
    const slow = (x: number): number => toFloat64(D.toRational(logOfRational(exactly(x), 64).lo))
    const near1 = fc
      .tuple(fc.integer({ min: -(2 ** 30), max: 2 ** 30 }), fc.integer({ min: 0, max: 52 }))
      .map(([n, k]) => 1 + (n / 2 ** 30) * 2 ** -k)
      .filter((x) => x > 0)
    const usual = fc.double({ min: 1e-150, max: 1e150, noNaN: true })
    fc.assert(
      fc.property(fc.oneof(near1, usual), (x) => {
        expect(floatLogarithm(x)).toBe(slow(x))
      }),
      { numRuns: 3000 },
    )
    for (const x of [2 ** -1074, 1e-141, 1e-140, 1 - 2 ** -53, 1 + 2 ** -52, 1 + 2 ** -12, 2, Math.E, 1e140, 1e141])
      expect(floatLogarithm(x)).toBe(slow(x))
  })
  test('outside its domain is what IEEE arithmetic says', () => {
    expect([0, -0, -1, -Infinity, Number.NaN, Infinity].map(floatLogarithm)).toEqual([
      -Infinity,
      -Infinity,
      Number.NaN,
      Number.NaN,
      Number.NaN,
      Infinity,
    ])
  })
})
