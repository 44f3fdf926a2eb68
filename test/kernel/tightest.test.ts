/** Ziv's strategy on values that are known: √2, 1/3 and numbers placed next to an endpoint. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shift } from '../../src/kernel/bits.js'
import * as D from '../../src/kernel/dyadic.js'
import * as I from '../../src/kernel/interval.js'
import { ofRational } from '../../src/kernel/quotient.js'
import * as Q from '../../src/kernel/rational.js'
import { type Ball, increasing, linearBall, tightened, tightest } from '../../src/kernel/tightest.js'
import { anyDyadic, anyInterval, precision, value } from './dyadics.js'
import { nonZero } from './rationals.js'

const same = (x: I.Interval, y: I.Interval): boolean => D.equality.equals(x.lo, y.lo) && D.equality.equals(x.hi, y.hi)

/** A ball around q that a lazy approximation might return: off centre by up to its radius. */
const ballAround =
  (q: Q.Rational, offset: bigint) =>
  (p: number): Ball => {
    const e = D.magnitude(D.quotientToOdd(q.num, q.den, 8)) - p - 6
    const mid = Q.floor(Q.multiply(q, value({ m: 1n, e: -e }))) + offset
    return { mid, radius: 20, e }
  }
const notDyadic = nonZero.map((q) => Q.add(q, Q.rational(q.num > 0n ? 1n : -1n, 3n ** 80n)))

describe('tightest', () => {
  test('does not depend on the balls', () => {
    fc.assert(
      fc.property(notDyadic, fc.bigInt(-19n, 19n), precision, (q, offset, bits) =>
        same(tightest(ballAround(q, offset), bits), I.fromRational(q, bits)),
      ),
    )
  })
  test('decides on which side of a short number a value lies', () => {
    fc.assert(
      fc.property(anyDyadic, fc.constantFrom(-1n, 1n), precision, (x, n, bits) => {
        if (x.m === 0n) return true
        const q = Q.add(value(x), Q.multiply(Q.rational(n, 3n ** 300n), Q.absolute(value(x))))
        return same(tightest(ballAround(q, 7n), bits), I.fromRational(q, bits))
      }),
    )
  })
})

test('tightened gives the tightest interval, of short numbers too', () => {
  fc.assert(
    fc.property(fc.oneof(notDyadic, anyDyadic.map(value)), precision, (q, bits) =>
      same(
        tightened((p) => I.fromRational(q, p), bits),
        I.fromRational(q, bits),
      ),
    ),
  )
})

test('linearBall holds every number within x² of x, with its relative radius', () => {
  fc.assert(
    fc.property(nonZero, fc.integer({ min: 0, max: 500 }), precision, (q, k, p) => {
      const x = Q.divide(q, Q.power(Q.two, k))
      const ball = linearBall(ofRational(x), p)
      if (ball === undefined) return Q.lessThan(Q.power(Q.two, -p - 8), Q.absolute(x))
      const ends = [ball.mid - BigInt(ball.radius), ball.mid + BigInt(ball.radius)].map((m) =>
        value({ m, e: ball.e }),
      ) as [Q.Rational, Q.Rational]
      const square = Q.multiply(x, x)
      const radius = value({ m: BigInt(ball.radius), e: ball.e + p })
      return (
        Q.atMost(ends[0], Q.subtract(x, square)) &&
        Q.atMost(Q.add(x, square), ends[1]) &&
        Q.atMost(radius, Q.absolute(x))
      )
    }),
  )
})

test('linearBall holds x + x² where x² is nearly an ulp and ⌊x⌋ nearly an ulp off', () => {
  for (let j = 20; j < 400; j += 1) {
    const x = Q.rational(2n ** 90n - 1n, (2n ** 20n + 1n) * 2n ** BigInt(j + 70))
    const ball = linearBall(ofRational(x), j - 5)
    if (ball === undefined) throw new RangeError('no ball')
    const top = value({ m: ball.mid + BigInt(ball.radius), e: ball.e })
    expect(Q.atMost(Q.add(x, Q.multiply(x, x)), top)).toBe(true)
  }
})

test('increasing evaluates at both ends', () => {
  fc.assert(
    fc.property(anyInterval, (x) => {
      const doubled = increasing((d) => ({ lo: D.scale(d, 1), hi: D.add(D.scale(d, 1), D.one) }), x)
      return (
        D.equality.equals(doubled.lo, D.scale(x.lo, 1)) && D.equality.equals(doubled.hi, D.add(D.scale(x.hi, 1), D.one))
      )
    }),
  )
  expect(shift(1n, 1)).toBe(2n)
})
test('increasing does not take ends of one exponent, or of one mantissa, for a point', () => {
  for (const hi of [
    { m: 3n, e: 0 },
    { m: 1n, e: 1 },
  ]) {
    expect(increasing(I.point, { lo: D.one, hi })).toEqual({ lo: D.one, hi })
  }
})
