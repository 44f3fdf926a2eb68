/** ⌊N^(1/n)⌋ by its defining inequalities. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { integerRoot, squareRoot } from '../../src/kernel/integerRoot.js'

const isRoot = (r: bigint, N: bigint, n: number): boolean => r >= 0n && r ** BigInt(n) <= N && N < (r + 1n) ** BigInt(n)

test('r^n ≤ N < (r + 1)^n', () => {
  const large = fc.oneof(fc.bigInt(0n, 2n ** 64n), fc.bigInt(0n, 2n ** 3000n))
  fc.assert(fc.property(large, fc.integer({ min: 1, max: 40 }), (N, n) => isRoot(integerRoot(N, n), N, n)))
})
test('on both sides of perfect powers', () => {
  const near = fc.tuple(fc.bigInt(1n, 2n ** 400n), fc.integer({ min: 2, max: 12 }), fc.bigInt(-1n, 1n))
  fc.assert(fc.property(near, ([r, n, d]) => isRoot(integerRoot(r ** BigInt(n) + d, n), r ** BigInt(n) + d, n)))
})
test('small arguments and large degrees', () => {
  for (let N = 0n; N < 300n; N += 1n)
    for (const n of [1, 2, 3, 5, 8, 100]) expect(isRoot(integerRoot(N, n), N, n)).toBe(true)
})
test('of squares and cubes of every length, and of their neighbours', () => {
  for (let k = 1; k < 200; k += 1) {
    for (const [n, d] of [2, 3].flatMap((n) => [-1n, 0n, 1n].map((d) => [n, d] as const))) {
      const N = (2n ** BigInt(k) + 1n) ** BigInt(n) + d
      expect(isRoot(integerRoot(N, n), N, n)).toBe(true)
    }
  }
})

test('square roots of every length, with their remainders', () => {
  const isSquareRoot = (N: bigint): boolean => {
    const { root, remainder } = squareRoot(N)
    return root * root + remainder === N && remainder >= 0n && remainder <= 2n * root
  }
  for (let k = 0; k < 1400; k += 1) {
    const power = 2n ** BigInt(k)
    const root = 2n ** BigInt(k >> 1) - 1n
    for (const N of [
      power - 1n,
      power,
      power + 1n,
      root * root,
      root * root - 1n,
      root * (root + 2n),
      2n * power - 1n,
    ]) {
      if (N >= 0n) expect(isSquareRoot(N)).toBe(true)
    }
  }
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4000 }), fc.bigInt(0n, 2n ** 4000n), (length, N) =>
      isSquareRoot(BigInt.asUintN(length, N)),
    ),
    { numRuns: 1000 },
  )
  // quotients that come out too large
  fc.assert(
    fc.property(fc.integer({ min: 160, max: 900 }), fc.bigInt(0n, 2n ** 900n), fc.bigInt(-3n, 3n), (length, r, d) => {
      const root = BigInt.asUintN(length, r)
      return (
        isSquareRoot(root * root + 2n * root + d < 0n ? 0n : root * root + 2n * root + d) && isSquareRoot(root * root)
      )
    }),
    { numRuns: 1000 },
  )
})
