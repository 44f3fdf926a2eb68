/** Enclosures in doubles contain the exact value, whatever the size; what they tell of two numbers is so. */
import * as fc from 'fast-check'
import { pipe } from 'fp-ts/lib/function.js'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, test } from 'vitest'
import * as Dyadic from '../../src/kernel/dyadic.js'
import { logOfRational } from '../../src/kernel/elementary.js'
import * as D from '../../src/kernel/enclosure64.js'
import * as Q from '../../src/kernel/rational.js'
import { anyRational } from './rationals.js'

/** Rationals of every size that doubles have and beyond, and their neighbours. */
const extreme = fc
  .tuple(anyRational, fc.oneof(fc.constant(0), fc.integer({ min: -1100, max: 1100 })), fc.constantFrom(0n, 1n, -1n))
  .map(([q, k, step]) => Q.multiply(Q.add(q, Q.rational(step, 10n ** 25n)), Q.power(Q.two, k)))
const exactly = (x: number): Q.Rational =>
  pipe(
    Dyadic.fromFloat64(x),
    O.map(Dyadic.toRational),
    O.getOrElse(() => Q.zero),
  )
/** Nothing, or around the value. */
const contains = ({ lo, hi }: D.Enclosure64, value: Q.Rational): boolean =>
  !(lo <= hi) ||
  ((lo === Number.NEGATIVE_INFINITY || Q.atMost(exactly(lo), value)) &&
    (hi === Number.POSITIVE_INFINITY || Q.atMost(value, exactly(hi))))

const many = { numRuns: 2000 }

describe('an enclosure in doubles contains', () => {
  test('the rational', () => {
    fc.assert(
      fc.property(extreme, (q) => contains(D.enclosure64(q), q)),
      many,
    )
  })
  const operations: ReadonlyArray<
    readonly [string, typeof D.add, (x: Q.Rational, y: Q.Rational) => Q.Rational | undefined]
  > = [
    ['sums', D.add, Q.add],
    ['differences', D.subtract, Q.subtract],
    ['products', D.multiply, Q.multiply],
    ['quotients', D.divide, (x, y) => (y.num === 0n ? undefined : Q.divide(x, y))],
    ['maxima', D.maximum, Q.maximum],
    ['minima', D.minimum, Q.minimum],
  ]
  test.each(operations)('%s, of numbers and of enclosures around them', (_, operation, exact) => {
    fc.assert(
      fc.property(extreme, extreme, extreme, (x, y, z) => {
        const value = exact(x, y)
        const single = operation(D.enclosure64(x), D.enclosure64(y))
        if (value === undefined) return !D.isKnown(single)
        // an enclosure that another number widens
        const wide = D.subtract(D.add(D.enclosure64(x), D.enclosure64(z)), D.enclosure64(z))
        return contains(single, value) && contains(operation(wide, D.enclosure64(y)), value)
      }),
      many,
    )
  })
  test('absolute values, powers and roots', () => {
    fc.assert(
      fc.property(extreme, fc.integer({ min: -5, max: 9 }), (x, n) => {
        const enclosure = D.enclosure64(x)
        const root = D.squareRoot(enclosure)
        const between = D.multiply(root, root)
        return (
          contains(D.absolute(enclosure), Q.absolute(x)) &&
          (x.num === 0n && n < 0
            ? !D.isKnown(D.power(enclosure, n))
            : contains(D.power(enclosure, n), Q.power(x, n))) &&
          (x.num < 0n ? !D.isKnown(root) : contains(between, x))
        )
      }),
      many,
    )
  })
  test('logarithms', () => {
    let known = 0
    fc.assert(
      fc.property(extreme, (x) => {
        const { lo, hi } = D.logarithm(D.enclosure64(x))
        if (!(lo <= hi)) return true
        known++
        if (x.num <= 0n) return false
        const truth = logOfRational(x, 128)
        return Q.atMost(exactly(lo), Dyadic.toRational(truth.lo)) && Q.atMost(Dyadic.toRational(truth.hi), exactly(hi))
      }),
      many,
    )
    expect(known).toBeGreaterThan(200)
  })
})

describe('what enclosures tell', () => {
  test('is so', () => {
    let told = 0
    fc.assert(
      fc.property(extreme, extreme, fc.boolean(), (x, y, same) => {
        const z = same ? x : y
        const [left, right] = [D.enclosure64(x), D.enclosure64(z)]
        const answers = [
          [D.isBelow(left, right), Q.lessThan(x, z)],
          [D.isAtMost(left, right), Q.atMost(x, z)],
          [D.isEqual(left, right), Q.equality.equals(x, z)],
        ] as const
        for (const [truth] of answers) if (truth !== 'unknown') told++
        return answers.every(([truth, is]) => truth === 'unknown' || truth === `${is}`)
      }),
      many,
    )
    expect(told).toBeGreaterThan(2000)
  })
  test('nothing tells nothing, and what underflows is not zero', () => {
    const tiny = D.enclosure64(Q.power(Q.two, -700))
    expect(D.isZero(D.multiply(tiny, tiny))).toBe(false)
    expect(D.isPositive(D.multiply(tiny, tiny))).toBe(false)
    expect(D.isKnown(D.multiply(D.zero, D.nothing))).toBe(false)
    expect(D.isKnown(D.divide(D.one, D.zero))).toBe(false)
    expect(D.isKnown(D.logarithm(D.zero))).toBe(false)
    expect(D.isEqual(D.nothing, D.nothing)).toBe('unknown')
    expect(D.isAtMost(D.nothing, D.one)).toBe('unknown')
  })
})
