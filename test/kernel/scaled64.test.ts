/** Scaled enclosures contain the exact value and tell the truth of two of them, however long the products. */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, test } from 'vitest'
import * as D from '../../src/kernel/dyadic.js'
import * as Q from '../../src/kernel/rational.js'
import * as S from '../../src/kernel/scaled64.js'

/** Nonnegative, up to 2^±5000, with 0 and near ties. */
const factor = fc
  .tuple(
    fc.bigInt({ min: 0n, max: 1n << 80n }),
    fc.bigInt({ min: 1n, max: 1n << 80n }),
    fc.integer({ min: -5000, max: 5000 }),
  )
  .map(([num, den, k]) => Q.multiply(Q.rational(num, den), Q.power(Q.two, k)))
const factors = fc.array(factor, { minLength: 1, maxLength: 5 })
const productOf = (qs: ReadonlyArray<Q.Rational>): Q.Rational => qs.reduce(Q.multiply, Q.one)
const scaledOf = (qs: ReadonlyArray<Q.Rational>): S.Scaled64 =>
  qs.map(({ num, den }) => S.quotient(num, den)).reduce(S.multiply)

const exactly = (x: number): Q.Rational => O.getOrElse(() => Q.zero)(O.map(D.toRational)(D.fromFloat64(x)))
/** lo·2^e ≤ value ≤ hi·2^e, or nothing. */
const contains = ({ mantissa: { lo, hi }, exponent }: S.Scaled64, value: Q.Rational): boolean =>
  !(lo <= hi) ||
  (Q.atMost(Q.multiply(exactly(lo), Q.power(Q.two, exponent)), value) &&
    (hi === Number.POSITIVE_INFINITY || Q.atMost(value, Q.multiply(exactly(hi), Q.power(Q.two, exponent)))))

const many = { numRuns: 700 }

describe('scaled enclosures', () => {
  test('contain the product', () => {
    fc.assert(
      fc.property(factors, (qs) => contains(scaledOf(qs), productOf(qs))),
      many,
    )
  })
  test('as enclosures in doubles contain it too', () => {
    fc.assert(
      fc.property(factors, (qs) => contains({ mantissa: S.enclosure(scaledOf(qs)), exponent: 0 }, productOf(qs))),
      many,
    )
  })
  test('tell the truth, and of products that differ by a millionth or more they always tell', () => {
    const near = fc.tuple(factors, fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.nat(30)).map(([qs, t, k]) => {
      const shift = Q.rational(t, 10n ** 18n * 2n ** BigInt(k))
      return [qs, [...qs, Q.add(Q.one, shift)]] as const
    })
    fc.assert(
      fc.property(fc.oneof(near, fc.tuple(factors, factors)), ([xs, ys]) => {
        const [x, y] = [productOf(xs), productOf(ys)]
        const [below, above] = [S.isBelow(scaledOf(xs), scaledOf(ys)), S.isBelow(scaledOf(ys), scaledOf(xs))]
        const order = Q.order.compare(x, y)
        expect(below).not.toBe(order < 0 ? 'false' : 'true')
        expect(above).not.toBe(order > 0 ? 'false' : 'true')
        const apart = Q.divide(
          Q.subtract(Q.maximum(x, y), Q.minimum(x, y)),
          Q.maximum(Q.maximum(x, y), Q.power(Q.two, -60_000)),
        )
        if (Q.atMost(Q.rational(1, 1_000_000), apart)) expect(order < 0 ? below : above).toBe('true')
      }),
      many,
    )
  })
  test('lose about a unit for each of ten thousand factors', () => {
    const third = S.quotient(1n, 3n)
    let product = S.scaled({ lo: 1, hi: 1 })
    for (let i = 0; i < 10_000; i++) product = S.multiply(product, third)
    const { lo, hi } = product.mantissa
    expect(hi / lo - 1).toBeLessThan(1e-11)
    expect(contains(product, Q.rational(1n, 3n ** 10_000n))).toBe(true)
  })
})
