/** The reduction that logarithms and exponentials start with: f·R is next to 1, and log R is what the tables say. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as D from '../../src/kernel/dyadic.js'
import { logOfRational } from '../../src/kernel/elementary.js'
import * as I from '../../src/kernel/interval.js'
import {
  minusLogarithm,
  multipleOfLog2,
  type Reciprocal,
  reciprocal,
  reduced,
  scaleBits,
  scaled,
  tableFor,
} from '../../src/kernel/logarithmTable.js'
import * as Q from '../../src/kernel/rational.js'

const [least, most] = [0.66, 1.5]
const argument = fc.double({ min: least, max: most, noNaN: true })
/** The ends of the range, and doubles next to midpoints of the first table. */
const places = [least, most, 1, ...[180, 255, 256, 300, 365].map((n) => 512 / (2 * n + 1))]
const arguments_ = fc
  .oneof(argument, fc.constantFrom(...places.flatMap((f) => [f, f - 2 ** -52, f + 2 ** -52])))
  .map((f) => Math.min(most, Math.max(least, f)))

const exact = (f: number): Q.Rational => Q.rational(BigInt(f * 2 ** 60), 2n ** 60n)
const product = (R: Reciprocal, isLong: boolean): Q.Rational =>
  Q.rational(scaled(R, isLong), 2n ** BigInt(scaleBits(isLong)))
const isNear = (q: Q.Rational, bits: number): boolean => {
  const { num, den } = Q.subtract(q, Q.one)
  return (num < 0n ? -num : num) << BigInt(bits) <= den
}

describe.each([false, true])('long: %s', (isLong) => {
  test('f·R is next to 1, and R·2^scaleBits is the product of the factors', () => {
    fc.assert(
      fc.property(arguments_, (f) => {
        const R = reciprocal(f, isLong)
        const { first, second, third, fourth, fifth } = R
        const factors = [first, 65536 + second, 16777216 + third, 4294967296 + fourth]
        const all = isLong ? [...factors, 1099511627776 + fifth] : factors
        expect(scaled(R, isLong)).toBe(all.map(BigInt).reduce((a, b) => a * b))
        expect([second, third, fourth, fifth].every((j) => j > -197 && j < 197)).toBe(true)
        return isNear(Q.multiply(exact(f), product(R, isLong)), reduced(isLong)) && (isLong || fifth === 0)
      }),
      { numRuns: 2000 },
    )
  })
  test('an argument that is known within 2^−45 serves as well', () => {
    fc.assert(
      fc.property(argument, fc.double({ min: -1, max: 1, noNaN: true }), (f, error) =>
        isNear(Q.multiply(exact(f), product(reciprocal(f + error * 2 ** -45, isLong), isLong)), reduced(isLong)),
      ),
    )
  })
})

test('start − log R within 5.5, and multiples of log 2', () => {
  const precision = fc.integer({ min: 4, max: 1203 })
  fc.assert(
    fc.property(arguments_, fc.integer({ min: -4095, max: 4095 }), precision, (f, k, w) => {
      const table = tableFor(w)
      const { W, isLong } = table
      const R = reciprocal(f, isLong)
      const bits = W + 40
      const multiple = I.multiply(I.fromRational(Q.rational(k), 64), logOfRational(Q.two, bits), bits)
      const finer = I.add(I.negate(logOfRational(product(R, isLong), bits)), multiple, bits)
      const value = minusLogarithm(multipleOfLog2(table, k), R, table)
      expect(multipleOfLog2(table, k)).toBe(BigInt(k) * table.ln2)
      const slack = BigInt(Math.ceil(5.5 + Math.abs(k)))
      const bound = (n: bigint): Q.Rational => Q.divide(Q.rational(value + n), Q.power(Q.two, W))
      expect(W >= w + 16 && W <= w + 79 && W % 64 === 0).toBe(true)
      return D.compareRational(finer.lo, bound(-slack)) >= 0 && D.compareRational(finer.hi, bound(slack)) <= 0
    }),
    { numRuns: 300 },
  )
  const one = { first: 256, second: 0, third: 0, fourth: 0, fifth: 0 }
  expect(minusLogarithm(7n, one, tableFor(100))).toBe(7n)
})
