/** Exact roots, of powers and of their neighbours. */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { expect, test } from 'vitest'
import { exactRoot, rationalRoot } from '../../src/kernel/perfectPower.js'
import { absolute, power, rational } from '../../src/kernel/rational.js'
import { nonZero } from './rationals.js'

const degree = fc.integer({ min: 2, max: 9 })

test('the k-th root of a k-th power is its base', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 60n), degree, (n, k) => {
      expect(exactRoot(n ** BigInt(k), k)).toEqual(O.some(n))
    }),
  )
  fc.assert(
    fc.property(nonZero.map(absolute), degree, (q, k) => {
      expect(rationalRoot(power(q, k), k)).toEqual(O.some(q))
    }),
  )
})
test('of a fraction, both parts must be k-th powers', () => {
  expect([rational(4, 9), rational(4, 3), rational(3, 4), rational(3, 5)].map((q) => rationalRoot(q, 2))).toEqual([
    O.some(rational(2, 3)),
    O.none,
    O.none,
    O.none,
  ])
})
test('the neighbours of a k-th power have no k-th root', () => {
  fc.assert(
    fc.property(fc.bigInt(2n, 10n ** 60n), degree, (n, k) => {
      const nth = n ** BigInt(k)
      return O.isNone(exactRoot(nth + 1n, k)) && O.isNone(exactRoot(nth - 1n, k))
    }),
  )
})
test('agrees with a table of small squares and cubes', () => {
  for (let n = 0n; n < 5000n; n++) {
    for (const k of [2, 3]) {
      const root = BigInt(Math.round(k === 2 ? Math.sqrt(Number(n)) : Math.cbrt(Number(n))))
      expect(O.isSome(exactRoot(n, k))).toBe(root ** BigInt(k) === n)
    }
  }
})
