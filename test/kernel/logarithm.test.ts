/** log and log1p: tightest enclosures, functional equations, extremes. */
import * as fc from 'fast-check'
import { pipe } from 'fp-ts/lib/function.js'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, test } from 'vitest'
import { bitLength } from '../../src/kernel/bits.js'
import type { Dyadic } from '../../src/kernel/dyadic.js'
import * as D from '../../src/kernel/dyadic.js'
import { exp, expm1, log, log1p, log1pOfRational, logOfRational } from '../../src/kernel/elementary.js'
import type { Interval } from '../../src/kernel/interval.js'
import * as I from '../../src/kernel/interval.js'
import { logarithmBall, logarithmOfSuccessorBall } from '../../src/kernel/logarithm.js'
import { ofDyadic, ofRational } from '../../src/kernel/quotient.js'
import * as Q from '../../src/kernel/rational.js'
import { isGood } from './balls.js'
import { intervalOf, moderate, positive, precision } from './dyadics.js'
import { nonZero } from './rationals.js'

const law = (name: string, property: fc.IProperty<unknown>): void => test(name, () => fc.assert(property))
const some = (x: O.Option<Interval>): Interval =>
  pipe(
    x,
    O.getOrElse<Interval>(() => ({ lo: D.one, hi: D.zero })),
  )
const logAt = (x: Dyadic, bits: number): Interval => some(log(I.point(x), bits))
const log1pAt = (x: Dyadic, bits: number): Interval => some(log1p(I.point(x), bits))
const overlap = (x: Interval, y: Interval): boolean => O.isSome(I.intersection(x, y))
const isShort = ({ lo, hi }: Interval, bits: number): boolean =>
  [lo, hi].every((end) => bitLength(D.normalise(end).m) <= bits + 1)

const aboveMinusOne = fc.oneof(
  positive,
  moderate.map((x) => (D.atMost(x, { m: -1n, e: 0 }) ? D.absolute(x) : x)),
  // −1 + 2^−k and its neighbours.
  fc.tuple(fc.bigInt(1n, 99n), fc.nat(300)).map(([m, k]) => D.add({ m: -1n, e: 0 }, { m, e: -k - 7 })),
)

describe.each([
  ['log', log, positive],
  ['log1p', log1p, aboveMinusOne],
] as const)('%s', (_, f, argument) => {
  const at = (x: Dyadic, bits: number): Interval => some(f(I.point(x), bits))
  law(
    'keeps its relative accuracy, with endpoints of bits + 1 bits',
    fc.property(argument, precision, (x, bits) => I.isAccurate(at(x, bits), bits) && isShort(at(x, bits), bits)),
  )
  law(
    'is rounded from any finer enclosure: a larger precision refines',
    fc.property(argument, precision, precision, (x, n, m) => {
      const [coarse, fine] = [at(x, Math.min(n, m)), at(x, Math.max(n, m))]
      const bits = Math.min(n, m) + 1
      return (
        D.equality.equals(D.roundDown(fine.lo, bits), coarse.lo) &&
        D.equality.equals(D.roundUp(fine.hi, bits), coarse.hi)
      )
    }),
  )
  law(
    'grows with its operand, and contains the values at its points',
    fc.property(intervalOf(argument), intervalOf(argument), precision, (x, y, bits) => {
      const [whole, part] = [some(f(I.hull(x, y), bits)), some(f(x, bits))]
      return I.includes(whole, part) && I.includes(part, at(x.lo, bits)) && I.includes(part, at(x.hi, bits))
    }),
  )
  law(
    'is the same for a rational and the equal dyadic number',
    fc.property(argument, precision, (x, bits) => {
      const ofRational = f === log ? logOfRational : log1pOfRational
      expect(ofRational(D.toRational(x), bits)).toEqual(at(x, bits))
    }),
  )
})

describe('the balls behind them hold the value and keep their radius', () => {
  const isBall = (ball: typeof logarithmBall, f: typeof log, argument: fc.Arbitrary<Dyadic>): fc.IProperty<unknown> =>
    fc.property(argument, fc.integer({ min: 11, max: 700 }), (x, p) => {
      const value = some(f(I.point(x), p + 40))
      return I.isPoint(value) || isGood(ball(ofDyadic(x), p), value, p)
    })
  law('log', isBall(logarithmBall, log, positive))
  law('log1p', isBall(logarithmOfSuccessorBall, log1p, aboveMinusOne))
})

/** Radii as proofs/kernel/logarithm.md derives them: to narrow one would be unsound, though hardly ever seen. */
describe('the radius, in units of 2^−w', () => {
  // all of them 2^−w for w = precision + K + 1, but for numbers next to 1
  const near = (k: number): Q.Rational => Q.rational(2n ** BigInt(k) + 1n, 2n ** BigInt(k))
  test.each([
    ['5/4', Q.rational(5, 4), 60, 1, 63],
    ['3/4', Q.rational(3, 4), 60, 1, 63],
    ['8/7', Q.rational(8, 7), 60, 1, 64],
    ['7/5', Q.rational(7, 5), 60, 1, 63],
    ['4/7', Q.rational(4, 7), 60, 1, 62],
    ['3/2', Q.rational(3, 2), 11, 1, 13],
    ['1/3', Q.rational(1, 3), 1198, 1, 1200],
    ['1/3 beyond the tables', Q.rational(1, 3), 1199, 1, 1201],
    ['5/4 beyond the tables', Q.rational(5, 4), 1198, 1, 1201],
    ['2^4095·4/3', Q.rational(2n ** 4097n, 3n), 60, 1, 62],
    ['2^4096·4/3', Q.rational(2n ** 4098n, 3n), 60, 1, 62],
    ['1 + 2^−24', near(24), 60, 1, 85],
    ['1 + 2^−25', near(25), 60, 5, 89],
    ['1 + 2^−50, many terms', near(50), 1100, 5, 1154],
    ['1 + 2^−50, too many', near(50), 1150, 1, 1201],
  ] as const)('of log(%s)', (_, x, bits, radius, w) => {
    const ball = logarithmBall(ofRational(x), bits)
    expect(ball.radius * 2 ** (ball.e + w)).toBe(radius)
  })
  test('log(1 + d) for a huge d has twice that of log d', () => {
    const d = ofDyadic({ m: 1n, e: 500 })
    expect(logarithmOfSuccessorBall(d, 60).radius).toBe(2 * logarithmBall(d, 60).radius)
  })
})

describe('functional equations', () => {
  const rational = nonZero.map(Q.absolute)
  law(
    'log(xy) = log x + log y',
    fc.property(rational, rational, precision, (x, y, bits) =>
      overlap(logOfRational(Q.multiply(x, y), bits), I.add(logOfRational(x, bits), logOfRational(y, bits), bits)),
    ),
  )
  law(
    'log(1/x) = −log x, to the last bit',
    fc.property(rational, precision, (x, bits) => {
      const [left, right] = [logOfRational(Q.divide(Q.one, x), bits), I.negate(logOfRational(x, bits))]
      return D.equality.equals(left.lo, right.lo) && D.equality.equals(left.hi, right.hi)
    }),
  )
  law(
    'log(x²) = 2 log x, to the last bit',
    fc.property(rational, precision, (x, bits) => {
      const [left, right] = [logOfRational(Q.multiply(x, x), bits), logOfRational(x, bits)]
      return D.equality.equals(left.lo, D.scale(right.lo, 1)) && D.equality.equals(left.hi, D.scale(right.hi, 1))
    }),
  )
  law(
    'log1p(x) = log(1 + x), to the last bit',
    fc.property(rational, precision, (x, bits) => {
      expect(I.show(log1pOfRational(Q.subtract(x, Q.one), bits))).toBe(I.show(logOfRational(x, bits)))
    }),
  )
  law(
    'exp(log x) ∋ x',
    fc.property(positive, precision, (x, bits) => I.includes(some(exp(logAt(x, bits), bits)), I.point(x))),
  )
  law(
    'log(exp x) ∋ x',
    fc.property(
      moderate,
      precision,
      (x, bits) =>
        I.includes(some(log(some(exp(I.point(x), bits)), bits)), I.point(x)) ||
        // e^x has rounded to 1 on one side.
        I.contains(some(exp(I.point(x), bits)), Q.one),
    ),
  )
  law(
    'expm1(log1p x) ∋ x and log1p(expm1 x) ∋ x, near 0 too',
    fc.property(moderate, precision, (x, bits) => {
      const back = log1p(some(expm1(I.point(x), bits)), bits)
      const isInDomain = D.lessThan({ m: -1n, e: 0 }, x)
      return (
        (O.isNone(back) || I.includes(back.value, I.point(x))) &&
        (!isInDomain || I.includes(some(expm1(log1pAt(x, bits), bits)), I.point(x)))
      )
    }),
  )
  law(
    '(x − 1)/x ≤ log x ≤ x − 1',
    fc.property(rational, precision, (x, bits) => {
      const y = logOfRational(x, bits)
      const least = Q.subtract(Q.one, Q.divide(Q.one, x))
      return D.compareRational(y.lo, Q.subtract(x, Q.one)) <= 0 && D.compareRational(y.hi, least) >= 0
    }),
  )
})

describe('exact values and extremes', () => {
  test('log(1) = 0 and log1p(0) = 0, exactly', () => {
    expect([log(I.one, 53), log1p(I.zero, 53)]).toEqual([O.some(I.zero), O.some(I.zero)])
    expect([logOfRational(Q.one, 53), log1pOfRational(Q.zero, 53)]).toEqual([I.zero, I.zero])
    expect(log(I.point({ m: 8n, e: -3 }), 53)).toEqual(O.some(I.zero))
  })
  test('log 10 to 100 digits (OEIS A002392)', () => {
    const digits =
      23025850929940456840179914546843642076011014886287729760333279009675726096773524802359972050895982983n
    const x = logOfRational(Q.rational(10), 400)
    const near = [digits, digits + 1n].map((n) => Q.rational(n, 10n ** 100n))
    expect(D.compareRational(x.lo, near[0] ?? Q.zero) >= 0 && D.compareRational(x.hi, near[1] ?? Q.zero) <= 0).toBe(
      true,
    )
  })
  test('outside the domain there is no value', () => {
    const minusOne = { m: -1n, e: 0 }
    for (const lo of [D.zero, minusOne]) expect(log({ lo, hi: D.one }, 53)).toEqual(O.none)
    for (const lo of [minusOne, { m: -3n, e: 0 }]) expect(log1p({ lo, hi: D.one }, 53)).toEqual(O.none)
    for (const q of [Q.zero, Q.rational(-1, 3)]) expect(() => logOfRational(q, 53)).toThrow(/q > 0/)
    for (const q of [Q.rational(-1), Q.rational(-4, 3)]) expect(() => log1pOfRational(q, 53)).toThrow(/q > −1/)
  })
  test.each([-30, -53, -54, -100, -1000, -30_000])('log(1 ± 2^%i) has its relative bits', (e) => {
    for (const m of [1n, -1n]) {
      const x = D.add(D.one, { m, e })
      for (const bits of [24, 53, 200]) {
        const y = logAt(x, bits)
        expect(I.isAccurate(y, bits) && !I.isPoint(y)).toBe(true)
        expect(I.show(log1pAt({ m, e }, bits))).toBe(I.show(y))
        // x − x²/2 − |x|³ < log1p(x) < x − x²/2 + |x|³ at ±2^e.
        const middle = D.subtract({ m, e }, { m: 1n, e: 2 * e - 1 })
        const around = (sign: bigint): Dyadic => D.add(middle, { m: sign, e: 3 * e })
        expect(D.lessThan(y.lo, around(1n)) && D.lessThan(around(-1n), y.hi)).toBe(true)
      }
    }
  })
  test('log1p at 2^(±2^45): x − x²/2 below, log x above', () => {
    const tiny = log1pAt({ m: 1n, e: -(2 ** 45) }, 53)
    expect(D.normalise(tiny.hi)).toEqual({ m: 1n, e: -(2 ** 45) })
    expect(I.isAccurate(tiny, 53) && !I.isPoint(tiny)).toBe(true)
    expect(I.show(log1pAt({ m: 1n, e: 2 ** 45 }, 53))).toBe(I.show(logAt({ m: 1n, e: 2 ** 45 }, 53)))
  })
  test.each([5000, -5000])('log(1e%i) = e·log 10', (e) => {
    const left = logOfRational(Q.power(Q.rational(10), e), 300)
    const right = I.multiply(I.fromRational(Q.rational(e), 300), logOfRational(Q.rational(10), 300), 300)
    expect(I.isAccurate(left, 300) && overlap(left, right)).toBe(true)
  })
  test('log(2^k) = k·log 2 for huge k', () => {
    for (const k of [2 ** 40, -(2 ** 40), 2 ** 50 + 1]) {
      const right = I.multiply(I.point({ m: BigInt(k), e: 0 }), logAt({ m: 1n, e: 1 }, 200), 200)
      expect(overlap(logAt({ m: 1n, e: k }, 200), right)).toBe(true)
    }
  })
  test('log1p of −1 + 2^−1000 is log 2^−1000', () => {
    const x = D.add({ m: -1n, e: 0 }, { m: 1n, e: -1000 })
    expect(I.show(log1pAt(x, 100))).toBe(I.show(logAt({ m: 1n, e: -1000 }, 100)))
  })
  test('a tiny rational without a short binary form', () => {
    const x = Q.rational(1n, 3n * 2n ** 1000n)
    const y = log1pOfRational(x, 200)
    expect(I.isAccurate(y, 200) && I.relativeAccuracy(I.hull(I.fromRational(x, 200), y)) >= 199).toBe(true)
  })
})
