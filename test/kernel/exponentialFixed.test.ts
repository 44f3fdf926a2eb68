/** e^x in fixed point, by halving: 2^w·e^x − result ∈ [0, 2). */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exponentialByHalving } from '../../src/kernel/exponentialFixed.js'
import { isBelow, plainExponential } from './plainSeries.js'

const fractionOf = (w: number): fc.Arbitrary<bigint> =>
  fc.tuple(fc.bigInt(0n, 2n ** BigInt(w) - 1n), fc.nat(w)).map(([X, zeros]) => X >> BigInt(zeros))
const extremes = (w: number): ReadonlyArray<bigint> => [
  0n,
  1n,
  2n ** BigInt(w) - 1n,
  2n ** BigInt(w - 1),
  2n ** BigInt(w - 8),
  2n ** BigInt(w - 16),
  2n ** BigInt(w - 24),
  2n ** BigInt(w - 24) - 1n,
  255n << BigInt(w - 16),
  255n << BigInt(w - 24),
]

describe('by halving', () => {
  const property = (X: bigint, w: number): boolean => isBelow(plainExponential(X, w), exponentialByHalving(X, w), 0, 2)
  test('for random x', () => {
    const argument = fc.integer({ min: 16, max: 1300 }).chain((w) => fc.tuple(fractionOf(w), fc.constant(w)))
    fc.assert(
      fc.property(argument, ([X, w]) => property(X, w)),
      { numRuns: 300 },
    )
  })
  test.each([24, 53, 64, 123, 1000])('at the ends, w = %i', (w) => {
    for (const X of extremes(w)) expect(property(X, w)).toBe(true)
  })
  test('at a high precision', () => expect(property(2n ** 9000n / 3n, 9000)).toBe(true))
})
