/** exp and expm1: tightest enclosures, functional equations, extremes. */
import * as fc from 'fast-check'
import { pipe } from 'fp-ts/lib/function.js'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, test } from 'vitest'
import { bitLength } from '../../src/kernel/bits.js'
import type { Dyadic } from '../../src/kernel/dyadic.js'
import * as D from '../../src/kernel/dyadic.js'
import { exp, expm1, expm1OfRational, expOfRational } from '../../src/kernel/elementary.js'
import { exponentialBall, exponentialMinusOneBall } from '../../src/kernel/exponential.js'
import type { Interval } from '../../src/kernel/interval.js'
import * as I from '../../src/kernel/interval.js'
import { ofDyadic, ofRational, type Quotient } from '../../src/kernel/quotient.js'
import * as Q from '../../src/kernel/rational.js'
import type { Ball } from '../../src/kernel/tightest.js'
import { isGood } from './balls.js'
import { intervalOf, moderate, precision, value } from './dyadics.js'

const law = (name: string, property: fc.IProperty<unknown>): void => test(name, () => fc.assert(property))
const some = (x: O.Option<Interval>): Interval =>
  pipe(
    x,
    O.getOrElse<Interval>(() => ({ lo: D.one, hi: D.zero })),
  )
const expAt = (x: Dyadic, bits: number): Interval => some(exp(I.point(x), bits))
const expm1At = (x: Dyadic, bits: number): Interval => some(expm1(I.point(x), bits))

/** Do the intervals share a point, as enclosures of one number must? */
const overlap = (x: Interval, y: Interval): boolean => O.isSome(I.intersection(x, y))

const isShort = ({ lo, hi }: Interval, bits: number): boolean =>
  [lo, hi].every((end) => bitLength(D.normalise(end).m) <= bits + 1)

describe.each([
  ['exp', exp],
  ['expm1', expm1],
] as const)('%s', (_, f) => {
  const at = (x: Dyadic, bits: number): Interval => some(f(I.point(x), bits))
  law(
    'keeps its relative accuracy, with endpoints of bits + 1 bits',
    fc.property(moderate, precision, (x, bits) => I.isAccurate(at(x, bits), bits) && isShort(at(x, bits), bits)),
  )
  law(
    'is rounded from any finer enclosure: a larger precision refines',
    fc.property(moderate, precision, precision, (x, n, m) => {
      const [coarse, fine] = [at(x, Math.min(n, m)), at(x, Math.max(n, m))]
      const bits = Math.min(n, m)
      return (
        D.equality.equals(D.roundDown(fine.lo, bits + 1), coarse.lo) &&
        D.equality.equals(D.roundUp(fine.hi, bits + 1), coarse.hi)
      )
    }),
  )
  law(
    'grows with its operand, and contains the values at its points',
    fc.property(intervalOf(moderate), intervalOf(moderate), precision, (x, y, bits) => {
      const [whole, part] = [some(f(I.hull(x, y), bits)), some(f(x, bits))]
      return I.includes(whole, part) && I.includes(part, at(x.lo, bits)) && I.includes(part, at(x.hi, bits))
    }),
  )
  law(
    'is the same for a rational and the equal dyadic number',
    fc.property(moderate, precision, (x, bits) => {
      const ofRational = f === exp ? expOfRational : expm1OfRational
      expect(some(ofRational(D.toRational(x), bits))).toEqual(at(x, bits))
    }),
  )
})

const wide = fc.oneof(
  moderate,
  fc.tuple(fc.bigInt(-(2n ** 64n), 2n ** 64n), fc.integer({ min: -64, max: -20 })).map(([m, e]) => ({ m, e })),
)

describe('the balls behind them hold the value and keep their radius', () => {
  const isBall = (ball: typeof exponentialBall, f: typeof exp): fc.IProperty<unknown> =>
    fc.property(wide, fc.integer({ min: 11, max: 200 }), (x, p) => {
      // expm1 of a number far below 0 takes that many digits after its leading ones.
      if (x.m === 0n || (f === expm1 && D.lessThan(x, { m: BigInt(-p), e: 0 }))) return true
      return isGood(ball(ofDyadic(x), p), some(f(I.point(x), 3 * p + 40)), p)
    })
  law('exp', isBall(exponentialBall, exp))
  law('expm1', isBall(exponentialMinusOneBall, expm1))
  test('exp of rationals just below 2^(n+1), the largest of exponent n', () => {
    for (let n = 0; n < 40; n += 1) {
      const x = Q.rational(2n ** 90n - 1n, 2n ** BigInt(89 - n) + 1n)
      for (const p of [11, 20, 30, 40, 50, 60]) {
        expect(isGood(exponentialBall(ofRational(x), p), some(expOfRational(x, p + 60)), p)).toBe(true)
      }
    }
  })
})

/** As proofs/kernel/exponential.md derives them: another centre would be unsound, though hardly ever seen. */
describe('centre and exponent of the balls', () => {
  const half = ofRational(Q.rational(1, 2))
  test('by tables up to 1200 bits', () => {
    // 63 + 16 bits in a table of 128; four factors have 80 bits
    expect(exponentialBall(half, 60)).toMatchObject({ radius: 2 ** 147, e: 1 - 208 })
    expect(exponentialBall(half, 1200)).toMatchObject({ radius: 2 ** 199, e: 1 - 1400 })
  })
  test('and by primes beyond, with 16 bits to spare', () => {
    const ball = exponentialBall(half, 1201)
    expect(ball).toMatchObject({ radius: 2 ** 15, e: 1 - 1217 })
    const { mid, radius, e } = exponentialBall(ofRational(Q.rational(100)), 1201)
    // 7 bits more before the point, and 144 < 100/log 2 < 144.3
    expect({ radius, e }).toEqual({ radius: 2 ** 22, e: 144 - 1224 })
    expect(bitLength(mid)).toBe(1225)
  })
  law(
    'the length is that of the integer, next to powers of two as well',
    fc.property(wide, fc.integer({ min: 11, max: 200 }), (x, p) => {
      const { mid, length } = exponentialBall(ofDyadic(x.m === 0n ? D.one : x), p)
      return length === undefined || length === bitLength(mid)
    }),
  )
  test('x is reduced by the nearest multiple of log 2', () => {
    const exponents = [Q.rational(-1, 2), Q.rational(1, 3), Q.rational(7, 20), Q.rational(3, 2), Q.rational(-21, 20)]
    expect(exponents.map((x) => exponentialBall(ofRational(x), 60).e + 208)).toEqual([-1, 0, 1, 2, -2])
  })
  test('1 is subtracted down to the unit 1, and lost in larger ones', () => {
    // the units beside the 208 bits of 60 + 3 + 3 + 16: 144/log 2 < 208 < 145/log 2
    const [short, last, far] = [100n, 144n, 145n].map((n) => ofRational(Q.rational(n))) as [
      Quotient,
      Quotient,
      Quotient,
    ]
    // 1 less may be one bit shorter: its length is not known
    const ballAt = (x: Quotient): Ball => {
      const { mid, radius, e } = exponentialBall(x, 63)
      return { mid, radius, e }
    }
    const [ball, whole] = [exponentialMinusOneBall(short, 60), ballAt(short)]
    expect(ball).toEqual({ ...whole, mid: whole.mid - (1n << 64n) })
    expect(ball.e).toBe(-64)
    const [atLast, wholeLast] = [exponentialMinusOneBall(last, 60), ballAt(last)]
    expect(atLast).toEqual({ ...wholeLast, mid: wholeLast.mid - 1n })
    expect(exponentialMinusOneBall(far, 60)).toEqual(ballAt(far))
  })
})

test('expm1 of a number of bits + 2 bits just below 2^−bits, where x²/2 is nearly a unit of the result', () => {
  for (let bits = 3; bits < 100; bits += 1) {
    for (const sign of [1n, -1n]) {
      const x = { m: sign * (2n ** BigInt(bits + 2) - 1n), e: -2 * bits - 2 }
      const y = expm1At(x, bits)
      // x + x²/2 + x³/6 < e^x − 1 < x + x²/2 + x³/6 + x⁴.
      const middle = Q.sum([
        value(x),
        Q.divide(Q.power(value(x), 2), Q.two),
        Q.divide(Q.power(value(x), 3), Q.rational(6)),
      ])
      expect(D.compareRational(y.hi, middle)).toBe(1)
      expect(D.compareRational(y.lo, Q.add(middle, Q.power(value(x), 4)))).toBe(-1)
    }
  }
})

describe('functional equations', () => {
  law(
    'exp(x)·exp(y) = exp(x + y)',
    fc.property(moderate, moderate, precision, (x, y, bits) =>
      overlap(I.multiply(expAt(x, bits), expAt(y, bits), bits), expAt(D.add(x, y), bits)),
    ),
  )
  law(
    'exp(x)·exp(−x) = 1',
    fc.property(moderate, precision, (x, bits) =>
      I.contains(I.multiply(expAt(x, bits), expAt(D.negate(x), bits), bits), Q.one),
    ),
  )
  law(
    'expm1(x) = exp(x) − 1',
    fc.property(moderate, precision, (x, bits) => overlap(I.add(expm1At(x, bits), I.one, bits), expAt(x, bits))),
  )
  law(
    'expm1(2x) = expm1(x)·(expm1(x) + 2), near 0 too',
    fc.property(moderate, precision, (x, bits) => {
      const y = expm1At(x, bits)
      const right = I.multiply(y, I.add(y, I.point({ m: 2n, e: 0 }), bits), bits)
      return overlap(expm1At(D.scale(x, 1), bits), right)
    }),
  )
  law(
    '1 + x ≤ exp(x), and x ≤ expm1(x) ≤ x + x² for |x| ≤ 1',
    fc.property(moderate, precision, (x, bits) => {
      const square = D.add(x, D.multiply(x, x))
      const isSmall = D.atMost(D.absolute(x), D.one)
      return (
        D.lessThan(expAt(x, bits).hi, D.add(D.one, x)) === false &&
        D.atMost(x, expm1At(x, bits).hi) &&
        (!isSmall || D.atMost(expm1At(x, bits).lo, square))
      )
    }),
  )
})

describe('exact values and extremes', () => {
  test('ends of one exponent, or of one mantissa, are no point', () => {
    for (const hi of [
      { m: 3n, e: 0 },
      { m: 1n, e: 1 },
    ]) {
      expect(exp({ lo: D.one, hi }, 53)).toEqual(O.some({ lo: expAt(D.one, 53).lo, hi: expAt(hi, 53).hi }))
    }
  })
  test('exp(0) = 1 and expm1(0) = 0, exactly', () => {
    expect([exp(I.zero, 53), expm1(I.zero, 53)]).toEqual([O.some(I.one), O.some(I.zero)])
    expect([expOfRational(Q.zero, 53), expm1OfRational(Q.zero, 53)]).toEqual([O.some(I.one), O.some(I.zero)])
  })
  test('e to 120 digits (OEIS A001113)', () => {
    const digits =
      2718281828459045235360287471352662497757247093699959574966967627724076630353547594571382178525166427427466391932003059921n
    const e = some(expOfRational(Q.one, 500))
    const near = [digits, digits + 1n].map((n) => Q.rational(n, 10n ** 120n))
    expect(D.compareRational(e.lo, near[0] ?? Q.zero) >= 0 && D.compareRational(e.hi, near[1] ?? Q.zero) <= 0).toBe(
      true,
    )
  })
  test.each([
    10n ** 9n,
    -(10n ** 9n),
    3n * 10n ** 13n,
    -(3n * 10n ** 13n),
  ])('exp(%s) is the 2^20th power of exp(x/2^20)', (n) => {
    const direct = some(expOfRational(Q.rational(n), 200))
    let power = some(expOfRational(Q.rational(n, 2 ** 20), 300))
    for (let i = 0; i < 20; i += 1) power = I.multiply(power, power, 300)
    expect(I.isAccurate(direct, 200) && overlap(direct, power)).toBe(true)
  })
  test.each([10n ** 18n, -(10n ** 18n), 2n ** 45n, -(2n ** 45n)])('exp(%s) is refused', (n) => {
    expect(expOfRational(Q.rational(n), 53)).toEqual(O.none)
    expect(exp(I.point({ m: n, e: 0 }), 53)).toEqual(O.none)
    expect(exp(I.point({ m: n, e: 2 ** 50 }), 53)).toEqual(O.none)
    if (n > 0n) {
      expect(expm1OfRational(Q.rational(n), 53)).toEqual(O.none)
      expect(expm1(I.point({ m: n, e: 2 ** 50 }), 53)).toEqual(O.none)
    }
    expect(exp({ lo: D.minimum({ m: n, e: 0 }, D.zero), hi: D.maximum({ m: n, e: 0 }, D.zero) }, 53)).toEqual(O.none)
  })
  test('exp is given up to ±2^45 (1 − 2^−60)', () => {
    const x = { m: 2n ** 60n - 1n, e: -15 }
    expect(I.isAccurate(expAt(x, 53), 53) && I.isAccurate(expAt(D.negate(x), 53), 53)).toBe(true)
  })
  test('expm1 of a large negative number lies just above −1', () => {
    const step = { lo: { m: -1n, e: 0 }, hi: { m: 1n - 2n ** 54n, e: -54 } }
    for (const n of [-60n, -(10n ** 13n), -(10n ** 18n)]) {
      const x = some(expm1OfRational(Q.rational(n), 53))
      expect([D.normalise(x.lo), D.normalise(x.hi)]).toEqual([step.lo, step.hi])
    }
    expect(D.normalise(expm1At({ m: -1n, e: 2 ** 50 }, 53).lo)).toEqual(step.lo)
  })
  test.each([-55, -56, -100, -1000, -(2 ** 45)])('at ±2^%i: one step from 1, and from x', (e) => {
    const [up, down] = [
      { m: 1n, e },
      { m: -1n, e },
    ]
    const next = D.add(D.one, { m: 1n, e: -53 })
    const last = D.subtract(D.one, { m: 1n, e: -54 })
    expect(I.show(expAt(up, 53))).toBe(I.show({ lo: D.one, hi: next }))
    expect(I.show(expAt(down, 53))).toBe(I.show({ lo: last, hi: D.one }))
    expect(I.show(expm1At(up, 53))).toBe(I.show({ lo: up, hi: D.scale(next, e) }))
    expect(I.show(expm1At(down, 53))).toBe(I.show({ lo: down, hi: D.negate(D.scale(last, e)) }))
  })
  test.each([-20, -40, -53, -54])('at ±2^%i: between 1 + x and 1 + x + x²', (e) => {
    for (const m of [1n, -1n]) {
      const [y, z] = [expAt({ m, e }, 53), expm1At({ m, e }, 53)]
      const x2 = D.add({ m, e }, { m: 1n, e: 2 * e })
      expect(D.lessThan({ m, e }, z.hi) && D.lessThan(z.lo, x2)).toBe(true)
      expect(D.lessThan(D.add(D.one, { m, e }), y.hi) && D.lessThan(y.lo, D.add(D.one, x2))).toBe(true)
    }
  })
  test('a tiny rational without a short binary form', () => {
    const x = Q.rational(1n, 3n * 2n ** 1000n)
    const y = some(expm1OfRational(x, 200))
    expect(I.isAccurate(y, 200) && I.includes(I.hull(I.fromRational(x, 200), y), y)).toBe(true)
    expect(I.relativeAccuracy(I.hull(I.fromRational(x, 200), y))).toBeGreaterThanOrEqual(199)
  })
})
