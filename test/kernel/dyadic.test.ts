/** Dyadic numbers against exact rationals: arithmetic, order, roundings, stand-ins, text. */
import * as fc from 'fast-check'
import { pipe } from 'fp-ts/lib/function.js'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, test } from 'vitest'
import { bitLength } from '../../src/kernel/bits.js'
import type { Dyadic } from '../../src/kernel/dyadic.js'
import * as D from '../../src/kernel/dyadic.js'
import * as Q from '../../src/kernel/rational.js'
import { anyDyadic as d, precision, value } from './dyadics.js'
import { anyRational } from './rationals.js'

const law = (name: string, property: fc.IProperty<unknown>): void => test(name, () => fc.assert(property))
const equal = Q.equality.equals
const compare = Q.order.compare

describe('arithmetic is that of ℚ', () => {
  law(
    '+',
    fc.property(d, d, (x, y) => equal(value(D.add(x, y)), Q.add(value(x), value(y)))),
  )
  law(
    '−',
    fc.property(d, d, (x, y) => equal(value(D.subtract(x, y)), Q.subtract(value(x), value(y)))),
  )
  law(
    '×',
    fc.property(d, d, (x, y) => equal(value(D.multiply(x, y)), Q.multiply(value(x), value(y)))),
  )
  law(
    '·2^k',
    fc.property(d, fc.integer({ min: -99, max: 99 }), (x, k) =>
      equal(value(D.scale(x, k)), Q.multiply(value(x), Q.power(Q.two, k))),
    ),
  )
  law(
    'order',
    fc.property(d, d, (x, y) => D.order.compare(x, y) === compare(value(x), value(y))),
  )
  law(
    'order of neighbours',
    fc.property(d, fc.integer({ min: -9, max: 9 }), fc.nat(70), (x, n, k) => {
      const y = { m: (x.m << BigInt(k)) + BigInt(n), e: x.e - k }
      return D.order.compare(x, y) === compare(value(x), value(y))
    }),
  )
  law(
    'order against ℚ',
    fc.property(d, anyRational, (x, q) => D.compareRational(x, q) === compare(value(x), q)),
  )
  law(
    'order against near rationals',
    fc.property(d, fc.integer({ min: -2, max: 2 }), (x, n) => {
      const q = Q.add(value(x), Q.rational(n, 3n ** 50n))
      return D.compareRational(x, q) === compare(value(x), q)
    }),
  )
  law(
    'sign, |x|, −x',
    fc.property(
      d,
      (x) =>
        D.sign(x) === Q.sign(value(x)) &&
        equal(value(D.absolute(x)), Q.absolute(value(x))) &&
        equal(value(D.negate(x)), Q.negate(value(x))),
    ),
  )
  law(
    '⌊x⌋ and ⌈x⌉',
    fc.property(d, (x) => D.floor(x) === Q.floor(value(x)) && D.ceiling(x) === Q.ceiling(value(x))),
  )
  law(
    'to ℚ',
    fc.property(d, (x) => equal(D.toRational(x), value(x))),
  )
  test('0 however it is written, 1, and what lies on either side', () => {
    const zeros = [D.zero, { m: 0n, e: 7 }, { m: 0n, e: -7 }]
    for (const x of zeros)
      for (const y of zeros) expect([D.order.compare(x, y), D.equality.equals(x, y)]).toEqual([0, true])
    expect(value(D.one)).toEqual(Q.one)
    for (const e of [-50, 0, 50]) {
      const [up, down] = [
        { m: 1n, e },
        { m: -1n, e },
      ]
      expect([up, down].map((x) => D.compareRational(x, Q.zero))).toEqual([1, -1])
      for (const x of zeros) {
        expect([D.equality.equals(x, up), D.compareRational(x, value(up)), D.compareRational(x, value(down))]).toEqual([
          false,
          -1,
          1,
        ])
        expect([D.minimum(x, down), D.maximum(x, down), D.minimum(x, up), D.maximum(x, up)]).toEqual([down, x, x, up])
      }
    }
  })
  test('far exponents are ordered and floored without being written out', () => {
    const [huge, tiny] = [
      { m: 3n, e: 2 ** 50 },
      { m: -3n, e: -(2 ** 50) },
    ]
    expect(D.order.compare(huge, tiny)).toBe(1)
    expect(D.order.compare(D.negate(huge), tiny)).toBe(-1)
    expect(D.compareRational(huge, Q.one)).toBe(1)
    expect([D.floor(tiny), D.ceiling(tiny)]).toEqual([-1n, 0n])
  })
  test('an exponent that is no safe integer is refused', () => {
    expect(() => D.multiply({ m: 1n, e: 2 ** 52 }, { m: 1n, e: 2 ** 52 })).toThrow(/not a safe integer/)
  })
})

describe('normal form', () => {
  law(
    'equal numbers have equal ones',
    fc.property(d, fc.nat(99), (x, k) => {
      expect(D.normalise({ m: x.m << BigInt(k), e: x.e - k })).toEqual(D.normalise(x))
    }),
  )
  law(
    'odd or zero',
    fc.property(d, (x) => {
      const { m, e } = D.normalise(x)
      return equal(value({ m, e }), value(x)) && (m === 0n ? e === 0 : m % 2n !== 0n)
    }),
  )
  law(
    'magnitude',
    fc.property(d, (x) => {
      if (x.m === 0n) return D.magnitude(x) === Number.NEGATIVE_INFINITY
      const power = Q.power(Q.two, D.magnitude(x))
      const size = Q.absolute(value(x))
      return Q.lessThan(size, power) && Q.atMost(Q.divide(power, Q.two), size)
    }),
  )
})

/** The distance of numbers of `bits` bits just above |x|, or just below when |x| is a power of two. */
const ulp = (x: Dyadic, bits: number): Q.Rational => Q.power(Q.two, D.magnitude(x) - bits)

describe('rounding', () => {
  law(
    'down and up: short numbers next to x on either side',
    fc.property(d, precision, (x, bits) => {
      const [down, up] = [D.roundDown(x, bits), D.roundUp(x, bits)]
      const short = [down, up].every((y) => bitLength(D.normalise(y).m) <= bits)
      if (bitLength(D.normalise(x).m) <= bits) return short && D.equality.equals(down, x) && D.equality.equals(up, x)
      const gap = Q.subtract(value(up), value(down))
      return short && D.lessThan(down, x) && D.lessThan(x, up) && equal(gap, ulp(x, bits))
    }),
  )
  law(
    'is monotone',
    fc.property(d, d, precision, (x, y, bits) => {
      const [a, b] = [D.minimum(x, y), D.maximum(x, y)]
      return D.atMost(D.roundDown(a, bits), D.roundDown(b, bits)) && D.atMost(D.roundUp(a, bits), D.roundUp(b, bits))
    }),
  )
})

/** Does the stand-in round both ways as the exact value q does, at this and at lower precision? */
const standsFor = (standIn: Dyadic, q: Q.Rational, bits: number): boolean =>
  [bits, Math.max(1, bits - 3), 1].every((n) => {
    const [down, up] = [D.roundDown(standIn, n), D.roundUp(standIn, n)]
    if (D.compareRational(down, q) > 0 || D.compareRational(up, q) < 0) return false
    if (D.compareRational(down, q) === 0 || D.compareRational(up, q) === 0) return D.equality.equals(down, up)
    return equal(Q.subtract(value(up), value(down)), ulp(down.m !== 0n && down.m > 0n ? down : up, n))
  })

describe('stand-ins', () => {
  law(
    'quotients',
    fc.property(anyRational, fc.integer({ min: -50, max: 50 }), precision, (q, e, bits) =>
      standsFor(D.quotientToOdd(q.num, q.den, bits, e), Q.multiply(q, Q.power(Q.two, e)), bits),
    ),
  )
  law(
    'quotients near short numbers',
    fc.property(d, fc.integer({ min: -1, max: 1 }), precision, (x, n, bits) => {
      const q = Q.add(value(x), Q.rational(n, 3n ** 400n))
      return standsFor(D.quotientToOdd(q.num, q.den, bits), q, bits)
    }),
  )
  law(
    'quotients of long dividends',
    fc.property(fc.bigInt(1n, 2n ** 2000n), fc.bigInt(1n, 99n), precision, (n, k, bits) =>
      standsFor(D.quotientToOdd(n, k, bits), Q.rational(n, k), bits),
    ),
  )
  test('an exact quotient of a long dividend is exact', () => {
    expect(D.equality.equals(D.quotientToOdd(21n << 300n, 3n, 5), { m: 7n, e: 300 })).toBe(true)
    expect(D.equality.equals(D.quotientToOdd((21n << 300n) + 3n, 3n, 5), { m: 7n, e: 300 })).toBe(false)
  })
  law(
    'sums',
    fc.property(d, d, precision, (x, y, bits) => standsFor(D.sumToOdd(x, y, bits), Q.add(value(x), value(y)), bits)),
  )
  law(
    'sums of powers of two and less',
    fc.property(fc.nat(200), fc.nat(200), d, precision, (k, l, x, bits) => {
      const [a, b] = [
        { m: 1n, e: k },
        { m: x.m, e: -bitLength(x.m) - l },
      ]
      return standsFor(D.sumToOdd(a, b, bits), Q.add(value(a), value(b)), bits)
    }),
  )
  law(
    'nudges',
    fc.property(d, fc.integer({ min: 0, max: 9 }), fc.boolean(), precision, (x, k, isUp, bits) => {
      if (x.m === 0n) return true
      const gap = Math.min(x.e, D.magnitude(x) - 1 - bits)
      const nudged = D.nudged(x, isUp ? 1 : -1, gap - k, bits)
      const step = Q.multiply(Q.power(Q.two, gap - k), Q.rational(isUp ? 99 : -99, 100))
      return O.isSome(nudged) && standsFor(nudged.value, Q.add(value(x), step), bits)
    }),
  )
  test('a nudge that may reach the next short number is none', () => {
    expect(D.nudged({ m: 1n, e: 0 }, -1, -10, 10)).not.toEqual(O.none)
    expect(D.nudged({ m: 1n, e: 0 }, -1, -9, 10)).toEqual(O.none)
    expect(D.nudged({ m: 5n, e: -30 }, 1, -29, 3)).toEqual(O.none)
  })
  test('a sum of distant numbers stays short', () => {
    const { m } = D.sumToOdd({ m: 1n, e: 2 ** 50 }, { m: -1n, e: -(2 ** 50) }, 53)
    expect(bitLength(m)).toBeLessThan(60)
    expect(D.sumToOdd({ m: -1n, e: -(2 ** 50) }, { m: 1n, e: 2 ** 50 }, 53).m).toBe(m)
  })
  test('adding 0 writes nothing out', () => {
    const huge = { m: 3n, e: 2 ** 50 }
    expect([D.add(D.zero, huge), D.add(huge, D.zero)]).toEqual([huge, huge])
    expect([D.sumToOdd(D.zero, huge, 53), D.sumToOdd(huge, D.zero, 53)]).toEqual([huge, huge])
  })
})

describe('doubles and text', () => {
  const double = fc.double({ noDefaultInfinity: true, noNaN: true })
  law(
    'a double is itself',
    fc.property(double, (x) => {
      const { m, e } = pipe(
        D.fromFloat64(x),
        O.getOrElse(() => D.zero),
      )
      const half = Math.trunc(e / 2)
      return Number(m) * 2 ** half * 2 ** (e - half) === x
    }),
  )
  test('extreme doubles', () => {
    expect(D.fromFloat64(Number.MIN_VALUE)).toEqual(O.some({ m: 1n, e: -1074 }))
    expect(D.fromFloat64(2 ** -1022)).toEqual(O.some({ m: 1n, e: -1022 }))
    expect(D.fromFloat64(-Number.MAX_VALUE)).toEqual(O.some({ m: -(2n ** 53n - 1n), e: 971 }))
    expect(D.fromFloat64(-0)).toEqual(O.some(D.zero))
    expect([Number.NaN, Infinity, -Infinity].map(D.fromFloat64)).toEqual([O.none, O.none, O.none])
  })
  law(
    'text and back',
    fc.property(d, (x) => {
      expect(D.read(D.show(x))).toEqual(O.some(D.normalise(x)))
    }),
  )
  test('other texts are refused', () => {
    const others = ['', '3', '3*2^', '3*2^1.5', '1*2^99999999999999999', '1.3*2^4', ' 3*2^4', '3*2^4 ', '3*2^4*2^4']
    expect(others.map(D.read)).toEqual(others.map(() => O.none))
    expect(D.show({ m: 12n, e: 0 })).toBe('3*2^2')
  })
})
