/** Roots and rational powers of intervals. */
import * as fc from 'fast-check'
import { pipe } from 'fp-ts/lib/function.js'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, test } from 'vitest'
import * as D from '../../src/kernel/dyadic.js'
import type { Interval } from '../../src/kernel/interval.js'
import * as I from '../../src/kernel/interval.js'
import * as Q from '../../src/kernel/rational.js'
import { rationalPower, root } from '../../src/kernel/roots.js'
import { anyInterval, intervalOf, positive, precision, value } from './dyadics.js'

const law = (name: string, property: fc.IProperty<unknown>): void => test(name, () => fc.assert(property))
const some = (x: O.Option<Interval>): Interval =>
  pipe(
    x,
    O.getOrElse<Interval>(() => ({ lo: D.one, hi: D.zero })),
  )
const same = (x: Interval, y: Interval): boolean => D.equality.equals(x.lo, y.lo) && D.equality.equals(x.hi, y.hi)
const degree = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constantFrom(64, 65, 100, 1000))
const small = fc
  .tuple(fc.integer({ min: -7, max: 7 }), fc.integer({ min: 1, max: 7 }))
  .map(([n, d]) => Q.rational(n, d))
/** Numbers whose powers stay short enough to be written out. */
const near = fc.tuple(fc.bigInt(1n, 2n ** 40n), fc.integer({ min: -50, max: 10 })).map(([m, e]) => ({ m, e }))

describe('root', () => {
  law(
    'lo^n ≤ x ≤ hi^n, one step apart or exact',
    fc.property(positive, degree, precision, (x, n, bits) => {
      const y = some(root(I.point(x), n, bits))
      const holds = [y.lo, y.hi].map((end) => I.power(I.point(end), n, bits + 99))
      const [atLeast, atMost] = holds as [Interval, Interval]
      return I.isAccurate(y, bits) && D.atMost(atLeast.lo, x) && D.atMost(x, atMost.hi)
    }),
  )
  law(
    'agrees with the square root, and with the rational power 1/n',
    fc.property(
      positive,
      degree,
      precision,
      (x, n, bits) =>
        same(some(root(I.point(x), 2, bits)), some(I.squareRoot(I.point(x), bits))) &&
        same(some(root(I.point(x), n, bits)), some(rationalPower(I.point(x), Q.rational(1, n), bits))),
    ),
  )
  law(
    'of perfect powers is exact',
    fc.property(near, degree, (x, n) => {
      const power = I.power(I.point(x), n, 41 * n + 10)
      const y = some(root(power, n, 64))
      return I.isPoint(power) && same(y, I.point(x))
    }),
  )
  law(
    'next to perfect powers is not',
    fc.property(near, fc.constantFrom(-1n, 1n), fc.integer({ min: 2, max: 70 }), (x, s, n) => {
      const power = I.power(I.point(x), n, 41 * n + 10).lo
      const y = some(root(I.point(D.add(power, { m: s, e: power.e - 900 })), n, 64))
      return !I.isPoint(y) && D.equality.equals(s > 0n ? y.lo : y.hi, x)
    }),
  )
  law(
    'grows with its operand; none for negative numbers',
    fc.property(
      intervalOf(positive),
      intervalOf(positive),
      degree,
      precision,
      (x, y, n, bits) =>
        I.includes(some(root(I.hull(x, y), n, bits)), some(root(x, n, bits))) && O.isNone(root(I.negate(x), n, bits)),
    ),
  )
  test('of 0, and of a degree that is no positive integer', () => {
    expect(root(I.zero, 3, 53)).toEqual(O.some(I.zero))
    expect([0, -1, 0.5, Number.NaN].map((n) => root(I.one, n, 53))).toEqual(Array(4).fill(O.none))
  })
})

describe('rational power', () => {
  law(
    'raised to the denominator is the power of the numerator',
    fc.property(near, small, precision, (x, c, bits) => {
      const y = some(rationalPower(I.point(x), c, bits))
      const left = I.power(y, Number(c.den), bits)
      return I.isAccurate(y, bits) && I.contains(left, Q.power(value(x), Number(c.num)))
    }),
  )
  law(
    'x^c·x^d = x^(c+d)',
    fc.property(positive, small, small, precision, (x, c, d, bits) => {
      const at = (exponent: Q.Rational): Interval => some(rationalPower(I.point(x), exponent, bits))
      return O.isSome(I.intersection(I.multiply(at(c), at(d), bits), at(Q.add(c, d))))
    }),
  )
  law(
    'of an integral exponent contains the exact powers, wherever the base lies',
    fc.property(anyInterval, fc.integer({ min: -5, max: 5 }), precision, (x, n, bits) => {
      const y = rationalPower(x, Q.rational(n), bits)
      if (n < 0 && I.contains(x, Q.zero)) return O.isNone(y)
      const middle = Q.divide(Q.add(value(x.lo), value(x.hi)), Q.two)
      return [value(x.lo), middle, value(x.hi)].every(
        (t) => (n < 0 && t.num === 0n) || I.contains(some(y), Q.power(t, n)),
      )
    }),
  )
  law(
    'of an integral exponent ≥ 0 is the integer power',
    fc.property(anyInterval, fc.integer({ min: 0, max: 9 }), precision, (x, n, bits) =>
      same(some(rationalPower(x, Q.rational(n), bits)), I.power(x, n, bits)),
    ),
  )
  law(
    'grows with its base',
    fc.property(intervalOf(positive), intervalOf(positive), small, precision, (x, y, c, bits) =>
      I.includes(some(rationalPower(I.hull(x, y), c, bits)), some(rationalPower(x, c, bits))),
    ),
  )
  test('exact values', () => {
    const of = (m: bigint, e: number, n: number, d: number): string =>
      I.show(some(rationalPower(I.point({ m, e }), Q.rational(n, d), 53)))
    expect(of(27n, 3, 2, 3)).toBe(I.show(I.point({ m: 36n, e: 0 })))
    expect(of(1n, 6, -5, 3)).toBe(I.show(I.point({ m: 1n, e: -10 })))
    expect(of(1n, 0, 123, 1000)).toBe(I.show(I.one))
    expect(of(1n, 3000, 1, 1000)).toBe(I.show(I.point({ m: 8n, e: 0 })))
    expect(I.show(some(rationalPower(I.zero, Q.rational(1, 3), 53)))).toBe(I.show(I.zero))
  })
  test('of intervals that begin at 0, and of those that begin below it', () => {
    const [half, two] = [Q.rational(1, 2), { m: 2n, e: 0 }]
    const four = I.interval(D.zero, { m: 4n, e: 0 })
    expect(same(some(rationalPower(four, half, 53)), I.interval(D.zero, two))).toBe(true)
    expect(same(some(rationalPower(four, Q.rational(3, 2), 53)), I.interval(D.zero, { m: 8n, e: 0 }))).toBe(true)
    expect(rationalPower(four, Q.negate(half), 53)).toEqual(O.none)
    expect(rationalPower(I.interval({ m: -1n, e: 0 }, two), half, 53)).toEqual(O.none)
    expect(rationalPower(I.interval({ m: -1n, e: 0 }, D.zero), half, 53)).toEqual(O.none)
  })
  test('of powers of two is exact, for exponents and denominators of any length', () => {
    const [two, far] = [I.point({ m: 2n, e: 0 }), I.point({ m: 1n, e: 2 ** 52 })]
    const power = (x: Interval, c: Q.Rational): string => I.show(some(rationalPower(x, c, 53)))
    expect(power(two, Q.rational(2 ** 21 + 1))).toBe(I.show(I.point({ m: 1n, e: 2 ** 21 + 1 })))
    expect(power(two, Q.rational(-(2 ** 21) - 1))).toBe(I.show(I.point({ m: 1n, e: -(2 ** 21) - 1 })))
    expect(power(two, Q.rational(2 ** 45))).toBe(I.show(I.point({ m: 1n, e: 2 ** 45 })))
    expect(power(far, Q.rational(1, 2 ** 52))).toBe(I.show(two))
  })
  test('is none when it is at either end', () => {
    const huge = { m: 3n, e: 2 ** 50 }
    for (const n of [2, 3]) {
      expect(rationalPower(I.interval(D.negate(huge), D.one), Q.rational(n), 53)).toEqual(O.none)
      expect(rationalPower(I.interval(D.negate(D.one), huge), Q.rational(n), 53)).toEqual(O.none)
      expect(rationalPower(I.interval(D.one, huge), Q.rational(n), 53)).toEqual(O.none)
      expect(rationalPower(I.interval(D.one, huge), Q.rational(-n), 53)).toEqual(O.none)
    }
  })
  test('the domain ends at 0, and the exponent at 2^45', () => {
    const negative = I.point({ m: -8n, e: 0 })
    expect(rationalPower(negative, Q.rational(1, 3), 53)).toEqual(O.none)
    expect(rationalPower(I.zero, Q.rational(-1, 3), 53)).toEqual(O.none)
    expect(rationalPower(I.zero, Q.rational(-1), 53)).toEqual(O.none)
    expect(rationalPower(I.point({ m: 3n, e: 0 }), Q.rational(10n ** 20n), 53)).toEqual(O.none)
    expect(rationalPower(I.point({ m: 2n, e: 0 }), Q.rational(10n ** 20n), 53)).toEqual(O.none)
    for (const e of [2 ** 45 + 2 ** 43, 2 ** 50]) {
      expect(rationalPower(I.point({ m: 3n, e }), Q.one, 53)).toEqual(O.none)
      expect(rationalPower(I.point({ m: 9n, e }), Q.rational(3, 2), 53)).toEqual(O.none)
    }
    for (const bits of [4, 53]) {
      const power = rationalPower(I.point({ m: 3n, e: 0 }), Q.rational(10n ** 12n + 1n), bits)
      expect(I.isAccurate(some(power), bits)).toBe(true)
    }
    expect(I.isAccurate(some(rationalPower(I.point({ m: 3n, e: 0 }), Q.rational(1n, 10n ** 30n), 53)), 53)).toBe(true)
  })
})
