/** Roundings from double-doubles: the tightest interval or none, and hardly ever none. */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { expect, test } from 'vitest'
import * as D from '../../src/kernel/dyadic.js'
import * as I from '../../src/kernel/interval.js'
import * as Q from '../../src/kernel/rational.js'
import { mostBits, roundedDoubleDouble } from '../../src/kernel/roundedDoubleDouble.js'

const exactly = (x: number): Q.Rational => D.toRational(O.getOrElse(() => D.zero)(D.fromFloat64(x)))
const same = (x: I.Interval, y: I.Interval): boolean => I.includes(x, y) && I.includes(y, x)

/** hi, a part of half its last place, and an offset in units of the error. */
const number = fc.record({
  hi: fc.oneof(
    fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
    fc.integer({ min: -20, max: 20 }).map((k) => 2 ** k),
    fc.integer({ min: 1, max: 4096 }),
  ),
  part: fc.oneof(fc.double({ min: -1, max: 1, noNaN: true }), fc.constantFrom(0, -1, 1, -1e-9, 1e-9)),
  offset: fc.integer({ min: -1000, max: 1000 }),
  precision: fc.integer({ min: 56, max: 100 }),
  isNegative: fc.boolean(),
  bits: fc.integer({ min: 1, max: mostBits }),
})

test('what comes out is the tightest interval around every number within the error', () => {
  let decided = 0
  const runs = 4000
  fc.assert(
    fc.property(number, ({ hi, part, offset, precision, isNegative, bits }) => {
      const sign = isNegative ? -1 : 1
      const lo = (part * hi) / 2 ** 54
      const error = hi / 2 ** precision
      const found = roundedDoubleDouble(sign * hi, sign * lo, error, bits)
      if (found === undefined) return true
      decided += 1
      const off = Q.multiply(exactly(error), Q.rational(offset, 1000))
      const truth = Q.sum([exactly(sign * hi), exactly(sign * lo), off])
      return same(found, I.fromRational(truth, bits))
    }),
    { numRuns: runs },
  )
  expect(decided).toBeGreaterThan(runs / 4)
})

test('exact numbers and their neighbourhoods are left open', () => {
  for (const hi of [1, 2, 1.5, -3]) {
    for (const lo of [0, 1e-30, -1e-30]) expect(roundedDoubleDouble(hi, lo, 1e-29, 53)).toBeUndefined()
  }
  // below a power of two the steps are half as long
  expect(roundedDoubleDouble(1, -(2 ** -56), 2 ** -90, 53)).toBeUndefined()
  expect(roundedDoubleDouble(1, 2 ** -56, 2 ** -90, 53)).toEqual({
    lo: { m: 2n ** 53n, e: -53 },
    hi: { m: 2n ** 53n + 1n, e: -53 },
  })
})
