/** The reduction that logarithms start with: f·R is next to 1, and log R is what the tables say. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as D from '../../src/kernel/dyadic.js'
import { logOfRational } from '../../src/kernel/elementary.js'
import * as I from '../../src/kernel/interval.js'
import { reciprocal, scaleBits, scaled, tabulated } from '../../src/kernel/logarithmTable.js'
import { powerOfTwo } from '../../src/kernel/powersOfTwo.js'
import * as Q from '../../src/kernel/rational.js'

const argument = fc.double({ min: 0.7, max: 1.42, noNaN: true })
/** The ends of the range, and doubles next to midpoints of the first table. */
const places = [0.7, 1.42, 1, ...[180, 255, 256, 300, 365].map((n) => 512 / (2 * n + 1))]
const arguments_ = fc.oneof(argument, fc.constantFrom(...places.flatMap((f) => [f, f - 2 ** -52, f + 2 ** -52])))

test('|f·R − 1| < 2^−24.9, and R·2^48 is an exact double', () => {
  fc.assert(
    fc.property(arguments_, (f) => {
      const R = reciprocal(Math.min(1.42, Math.max(0.7, f)))
      const product = f * scaled(R) * powerOfTwo(-scaleBits)
      const { first, second, third } = R
      const exactly = BigInt(first) * BigInt(65536 + second) * BigInt(16777216 + third)
      return Math.abs(product - 1) < 2 ** -24.9 && BigInt(scaled(R)) === exactly && exactly < 2n ** 53n
    }),
    { numRuns: 2000 },
  )
})

test('an argument that is known within 2^−40 serves as well', () => {
  fc.assert(
    fc.property(argument, fc.double({ min: -1, max: 1, noNaN: true }), (f, shift) => {
      const R = reciprocal(f + shift * 2 ** -40)
      return Math.abs(f * scaled(R) * powerOfTwo(-scaleBits) - 1) < 2 ** -24.9
    }),
  )
})

test('tabulated is within 1.1 of 2^w·(k·log 2 − log R)', () => {
  fc.assert(
    fc.property(arguments_, fc.integer({ min: -4095, max: 4095 }), fc.integer({ min: 4, max: 1100 }), (f, k, w) => {
      const R = reciprocal(Math.min(1.42, Math.max(0.7, f)))
      const ratio = Q.rational(2n ** BigInt(scaleBits), BigInt(scaled(R)))
      const finer = I.add(
        logOfRational(ratio, w + 40),
        I.multiply(I.fromRational(Q.rational(k), 64), logOfRational(Q.two, w + 40), w + 40),
        w + 40,
      )
      const value = tabulated(k, R, w)
      const bound = (n: bigint): Q.Rational => Q.divide(Q.rational(10n * value + n, 10n), Q.power(Q.two, w))
      return D.compareRational(finer.lo, bound(-11n)) >= 0 && D.compareRational(finer.hi, bound(11n)) <= 0
    }),
    { numRuns: 300 },
  )
  expect(tabulated(0, { first: 256, second: 0, third: 0 }, 100)).toBe(0n)
})
