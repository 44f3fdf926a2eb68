/** Binary lengths and shifts, against their definitions. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bitLength, floorLog2, lastBits, ofSafe, shift } from '../../src/kernel/bits.js'

const aroundPowers = [1, 2, 31, 52, 53, 54, 63, 64, 65, 127, 128, 1000, 1022, 1023, 1024, 1025, 1026, 1027, 1028, 5000]

describe('bitLength', () => {
  test.each(aroundPowers)('is exact around 2^%i', (k) => {
    const power = 2n ** BigInt(k)
    expect([power - 1n, power, power + 1n, -power, 1n - power].map(bitLength)).toEqual([k, k + 1, k + 1, k + 1, k])
    // Rounded to a double, 2^k − 2^(k−54) is 2^k.
    if (k > 54) expect(bitLength(power - power / 2n ** 54n)).toBe(k)
  })
  test('of 0 is 0', () => expect(bitLength(0n)).toBe(0))
  test('is the least k with |m| < 2^k', () => {
    fc.assert(
      fc.property(fc.bigInt(-(2n ** 2100n), 2n ** 2100n), (m) => {
        const k = BigInt(bitLength(m))
        const size = m < 0n ? -m : m
        return size < 2n ** k && (m === 0n ? k === 0n : 2n ** (k - 1n) <= size)
      }),
    )
  })
})

test('shift is ⌊m·2^s⌋', () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.integer({ min: 0, max: 6000 }), (m, s) => {
      const power = 2n ** BigInt(s)
      const down = m >= 0n ? m / power : -((-m + power - 1n) / power)
      return shift(m, s) === m * power && shift(m, -s) === down
    }),
  )
})

test('floorLog2', () => {
  for (let n = 1; n < 3000; n += 1) expect(2 ** floorLog2(n) <= n && n < 2 ** (floorLog2(n) + 1)).toBe(true)
  expect(floorLog2(2 ** 31)).toBe(31)
})

test('ofSafe is the integer of a double, lastBits what is left modulo 2^32', () => {
  const safe = fc.oneof(fc.maxSafeNat(), fc.constantFrom(0, 1, 2 ** 32 - 1, 2 ** 32, 2 ** 53 - 1))
  fc.assert(
    fc.property(safe, fc.bigInt(), (n, m) => ofSafe(n) === BigInt(n) && lastBits(m) === Number(BigInt.asUintN(32, m))),
  )
})
