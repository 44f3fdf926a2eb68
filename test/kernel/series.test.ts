/** The series keep the error bounds that proofs/kernel/series.md derives. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { floorLog2 } from '../../src/kernel/bits.js'
import { doubleAtanh, exponentialSeries, exponentialTerms } from '../../src/kernel/series.js'
import { isBelow, plainAtanh, plainExponential } from './plainSeries.js'

/** Fixed-point fractions in [0, 1/2] at w bits, of any number of leading zeros. */
const fraction = fc
  .integer({ min: 4, max: 900 })
  .chain((w) =>
    fc.tuple(fc.bigInt(0n, 2n ** BigInt(w - 1)), fc.nat(w)).map(([T, zeros]) => ({ T: T >> BigInt(zeros), w })),
  )
const extremes = [8, 24, 64, 100, 500, 3000].flatMap((w) =>
  [0n, 1n, 2n ** BigInt(w - 1), 2n ** BigInt(w - 1) - 1n, 2n ** BigInt(w >> 1)].map((T) => ({ T, w })),
)

describe('exponentialSeries: e^t − result ∈ [0, 12) ulps', () => {
  const property = ({ T, w }: { T: bigint; w: number }): boolean =>
    isBelow(plainExponential(T, w), exponentialSeries(T, w), 0, 12)
  test('for random t', () => fc.assert(fc.property(fraction, property), { numRuns: 500 }))
  test.each(extremes)('t = $T·2^−$w', (t) => expect(property(t)).toBe(true))
  test('t^N/N! ≤ 2^(−w−1) for the number N of terms, and no smaller N by that count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 2000 }), (tau, w) => {
        const N = exponentialTerms(tau, w)
        const gained = (n: number): number =>
          Array.from({ length: n }, (_, i) => tau + floorLog2(i + 1)).reduce((a, b) => a + b, 0)
        let factorial = 1n
        for (let n = 1; n <= N; n += 1) factorial *= BigInt(n)
        return 2n ** BigInt(w + 1) <= factorial * 2n ** BigInt(tau * N) && (N === 1 || gained(N - 1) < w + 1)
      }),
    )
  })
})

describe('doubleAtanh: |2·atanh(t) − value| ≤ error ulps', () => {
  const property = ({ T, w }: { T: bigint; w: number }): boolean => {
    const truth = plainAtanh(T, w)
    const [above, below] = [doubleAtanh(T, w), doubleAtanh(-T, w)]
    return (
      isBelow(truth, above.value, -above.error, above.error) &&
      isBelow(truth, -below.value, -below.error, below.error) &&
      above.error <= 9 + 2 * Math.sqrt(w)
    )
  }
  test('for random t', () => fc.assert(fc.property(fraction, property), { numRuns: 500 }))
  test.each(extremes)('t = $T·2^−$w', (t) => expect(property(t)).toBe(true))
  test('the error is at most 2 for |t| < 2^−16, where the last terms are added up in doubles', () => {
    const small = fc
      .integer({ min: 17, max: 2000 })
      .chain((w) =>
        fc.tuple(fc.bigInt(1n, 2n ** BigInt(w - 16) - 1n), fc.nat(w - 16)).map(([T, z]) => ({ T: T >> BigInt(z), w })),
      )
    fc.assert(
      fc.property(small, (t) => doubleAtanh(t.T, t.w).error <= 2 && property(t)),
      { numRuns: 500 },
    )
  })
})
