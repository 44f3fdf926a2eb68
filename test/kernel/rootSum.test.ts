/** Sums of square roots: the ring, and its zero test. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Q from '../../src/kernel/rational.js'
import * as R from '../../src/kernel/rootSum.js'

const root = (c: number, n: number | bigint): R.RootSum => R.scale(R.squareRoot(Q.rational(n)), Q.rational(c))
const small = fc
  .tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 4 }))
  .map(([n, d]) => Q.rational(n, d))
const radicand = fc
  .tuple(fc.integer({ min: 0, max: 72 }), fc.integer({ min: 1, max: 12 }))
  .map(([n, d]) => Q.rational(n, d))
const rootSum = fc
  .array(fc.tuple(small, radicand), { maxLength: 4 })
  .map((terms) => R.sum(terms.map(([c, q]) => R.scale(R.squareRoot(q), c))))
const equals = (x: R.RootSum, y: R.RootSum): boolean => R.isZero(R.sum([x, R.scale(y, Q.rational(-1))]))

describe('isZero', () => {
  test.each<[string, R.RootSum, boolean]>([
    ['√8 − 2√2', R.sum([root(1, 8), root(-2, 2)]), true],
    ['√12 + √27 − √75', R.sum([root(1, 12), root(1, 27), root(-1, 75)]), true],
    ['√2 + √3 − √5', R.sum([root(1, 2), root(1, 3), root(-1, 5)]), false],
    ['√6 − √2', R.sum([root(1, 6), root(-1, 2)]), false],
    ['√(1/2) − √2/2', R.sum([R.squareRoot(Q.rational(1, 2)), R.scale(root(1, 2), Q.rational(-1, 2))]), true],
    ['√9 − 3', R.sum([root(1, 9), R.fromRational(Q.rational(-3))]), true],
    [
      'the square of a large prime under the root',
      R.sum([root(1, 3n * (2n ** 521n - 1n) ** 2n), R.scale(root(-1, 3), Q.rational(2n ** 521n - 1n))]),
      true,
    ],
    ['10√2 − 14, which is 0.14', R.sum([root(10, 2), R.fromRational(Q.rational(-14))]), false],
    [
      '√(n² + 1) − n for n = 10⁵⁰',
      R.sum([root(1, 10n ** 100n + 1n), R.fromRational(Q.rational(-(10n ** 50n)))]),
      false,
    ],
  ])('%s', (_, x, answer) => expect(R.isZero(x)).toBe(answer))

  test('does not take √(3·5) for the root of the twelfth prime after 2', () => {
    const primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41]
    const zero = primes.flatMap((p) => [root(1, 4 * p), root(-2, p)])
    expect(R.isZero(R.sum(zero))).toBe(true)
    expect(R.isZero(R.sum([...zero, root(1, 15), root(-1, 41)]))).toBe(false)
    const keys = R.coordinates([15, 41, ...primes].map((n) => root(1, n))).flatMap((x) => [...x.keys()])
    expect(new Set(keys).size).toBe(2 + primes.length - 1)
  })
  test('sees through a common factor under and before the root', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 30n), fc.bigInt(1n, 10n ** 30n), (f, n) => {
        const left = R.squareRoot(Q.rational(f * f * n))
        return equals(left, R.scale(R.squareRoot(Q.rational(n)), Q.rational(f)))
      }),
    )
  })
})

describe('the ring', () => {
  test('multiplication is commutative, associative and distributive', () => {
    fc.assert(
      fc.property(rootSum, rootSum, rootSum, (x, y, z) => {
        expect(equals(R.multiply(x, y), R.multiply(y, x))).toBe(true)
        expect(equals(R.multiply(R.multiply(x, y), z), R.multiply(x, R.multiply(y, z)))).toBe(true)
        return equals(R.multiply(x, R.sum([y, z])), R.sum([R.multiply(x, y), R.multiply(x, z)]))
      }),
    )
  })
  test('has no divisors of zero: x² = 0 only for x = 0', () => {
    fc.assert(fc.property(rootSum, (x) => R.isZero(R.multiply(x, x)) === R.isZero(x)))
  })
  test('the square of √q is q', () => {
    fc.assert(fc.property(radicand, (q) => equals(R.multiply(R.squareRoot(q), R.squareRoot(q)), R.fromRational(q))))
  })
  test('no square is left under a root, and no root with a zero before it', () => {
    const [two, half] = [R.squareRoot(Q.two), Q.rational(3, 2)]
    expect(R.squareRoot(Q.rational(9, 4))).toEqual(R.fromRational(half))
    expect(R.squareRoot(Q.zero)).toEqual(R.zero)
    expect(R.multiply(two, root(1, 8))).toEqual(R.fromRational(Q.rational(4)))
    expect(R.sum([two, R.fromRational(half), root(-1, 2)])).toEqual(R.fromRational(half))
    expect(R.scale(R.sum([two, R.fromRational(half)]), Q.zero)).toEqual(R.zero)
  })
  test('a negative radicand is refused', () => {
    expect(() => R.squareRoot(Q.rational(-1, 4))).toThrow(/radicand is negative/)
  })
})
