/** The series of small arguments keep the error bounds that proofs/kernel/series.md derives. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exponentialMinusOneOfSmall, exponentialOfDouble, logarithmOfSmall } from '../../src/kernel/powerSeries.js'
import { type Measured, plainExponential } from './plainSeries.js'

const extra = 64n

/** Σ a_n·t^n term by term with 64 bits more, for the divisors d_n = n!/(n − 1)! or the terms t^n/n. */
const plainSum = (T: bigint, W: number, isFactorial: boolean): Measured => {
  let [power, sum, n] = [T << extra, 0n, 1n]
  while (power !== 0n && power !== -1n) {
    sum += isFactorial ? power : power / n
    n += 1n
    power = (power * T) >> BigInt(W)
    if (isFactorial) power /= n
  }
  return { value: sum, error: 4n * n + 4n }
}

const argument = fc
  .record({ w: fc.integer({ min: 4, max: 1203 }), more: fc.integer({ min: 16, max: 79 }), isLong: fc.boolean() })
  .chain(({ w, more, isLong }) => {
    const [W, tau] = [Math.max(64, w + more), isLong ? 40 : 32]
    const limit = 2n ** BigInt(W - tau) - 1n
    const T = fc
      .tuple(fc.oneof(fc.bigInt(-limit, limit), fc.constantFrom(limit, -limit)), fc.nat(W - tau))
      .map(([t, zeros]) => t >> BigInt(zeros % 3 === 0 ? zeros : 0))
    return fc.record({ T, W: fc.constant(W), w: fc.constant(W - Math.min(more, W - 4)), tau: fc.constant(tau) })
  })

const isWithin = ({ value, error }: Measured, result: bigint, ulps: number): boolean => {
  const difference = value - (result << extra)
  return (difference < 0n ? -difference : difference) <= error + (BigInt(Math.ceil(ulps)) << extra)
}

describe('the series of small arguments', () => {
  test('e^t − 1 within 8 + 1.7·2^(W − w)', () => {
    fc.assert(
      fc.property(argument, ({ T, W, w, tau }) =>
        isWithin(plainSum(T, W, true), exponentialMinusOneOfSmall(T, W, w, tau), 8 + 1.7 * 2 ** (W - w)),
      ),
      { numRuns: 1000 },
    )
  })
  test('−log(1 − t) within 37 + 2^(W − w − 1)', () => {
    fc.assert(
      fc.property(argument, ({ T, W, w, tau }) =>
        isWithin(plainSum(T, W, false), logarithmOfSmall(T, W, w, tau), 37 + 2 ** (W - w - 1)),
      ),
      { numRuns: 1000 },
    )
  })
  test('the first terms alone', () => {
    expect(exponentialMinusOneOfSmall(1n << 20n, 64, 40, 32)).toBe((1n << 20n) + 0n)
    expect(logarithmOfSmall(0n, 200, 180, 32)).toBe(0n)
  })
})

test('e^r in doubles is within 2^−50', () => {
  const truth = (r: number): Measured => plainExponential(BigInt(Math.round(Math.abs(r) * 2 ** 60)), 60)
  fc.assert(
    fc.property(fc.double({ min: -0.42, max: 0.42, noNaN: true }), (r) => {
      const cut = Math.round(Math.abs(r) * 2 ** 60) / 2 ** 60
      const value = Number(truth(cut).value >> 64n) / 2 ** 60
      return (
        Math.abs(exponentialOfDouble(cut) - value) < 2 ** -50 &&
        Math.abs(exponentialOfDouble(-cut) * value - 1) < 2 ** -49.5
      )
    }),
  )
})
