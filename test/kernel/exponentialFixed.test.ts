/** e^x in fixed point: 2^w·e^x − result ∈ [0, 2), by halving and by tables. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exponentialByHalving, exponentialByTable, exponentialFixed } from '../../src/kernel/exponentialFixed.js'
import { isBelow, plainExponential } from './plainSeries.js'

const unitInterval = fc
  .integer({ min: 16, max: 1300 })
  .chain((w) =>
    fc.tuple(fc.bigInt(0n, 2n ** BigInt(w) - 1n), fc.nat(w)).map(([X, zeros]) => ({ X: X >> BigInt(zeros), w })),
  )
const extremes = [16, 53, 58, 64, 122, 123, 1000].flatMap((w) =>
  [
    0n,
    1n,
    2n ** BigInt(w) - 1n,
    2n ** BigInt(w - 1),
    2n ** BigInt(w - 8),
    2n ** BigInt(w - 16),
    255n << BigInt(w - 16),
  ].map((X) => ({ X, w })),
)

const methods = { exponentialByHalving, exponentialByTable, exponentialFixed }
describe.each(Object.entries(methods))('%s', (_, method) => {
  const property = ({ X, w }: { X: bigint; w: number }): boolean => isBelow(plainExponential(X, w), method(X, w), 0, 2)
  test('for random x', () => fc.assert(fc.property(unitInterval, property), { numRuns: 300 }))
  test.each(extremes)('x = $X·2^−$w', (x) => expect(property(x)).toBe(true))
})

test('halving at a high precision', () => {
  const X = 2n ** 9000n / 3n
  expect(isBelow(plainExponential(X, 9000), exponentialFixed(X, 9000), 0, 2)).toBe(true)
})
test('every entry of a table', () => {
  for (let i = 0; i < 256; i += 1) {
    const X = (BigInt(i) << 8n) | BigInt(255 - i)
    expect(isBelow(plainExponential(X << 50n, 66), exponentialByTable(X << 50n, 66), 0, 2)).toBe(true)
  }
})
