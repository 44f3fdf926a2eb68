/** e^x in double-doubles keeps its bound, and comes near to it. */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { expect, test } from 'vitest'
import { register } from '../../src/kernel/doubleDouble.js'
import * as D from '../../src/kernel/dyadic.js'
import { expOfRational } from '../../src/kernel/elementary.js'
import { longExponential } from '../../src/kernel/exponentialDoubleDouble.js'
import * as I from '../../src/kernel/interval.js'
import * as Q from '../../src/kernel/rational.js'

const exactly = (x: number): Q.Rational => D.toRational(O.getOrElse(() => D.zero)(D.fromFloat64(x)))
const z = register()

/** How far 2^k·z is from e^x, in units of 2^−75·e^x. */
const share = (xh: number, xl: number): number => {
  const k = longExponential(z, xh, xl)
  const truth = O.getOrElse(() => I.one)(expOfRational(Q.add(exactly(xh), exactly(xl)), 200)).lo
  const value = Q.multiply(Q.add(exactly(z.hi), exactly(z.lo)), Q.power(Q.two, k))
  const off = Q.absolute(Q.subtract(Q.divide(value, D.toRational(truth)), Q.one))
  return Number((off.num * 2n ** 95n) / off.den) / 2 ** 20
}

const part = fc.double({ min: -1, max: 1, noNaN: true })
const argument = fc.oneof(
  fc.double({ min: -700, max: 700, noNaN: true }),
  fc.double({ min: -2, max: 2, noNaN: true }),
  // next to multiples of log 2/2^16 and to the midpoints between them
  fc
    .tuple(fc.integer({ min: -66_000_000, max: 66_000_000 }), part)
    .map(([n, d]) => ((n + d / 1024) / 2 / 65536) * Math.LN2),
)

test('within 2^−75 of its size, of which a sixteenth is seen', () => {
  let most = 0
  fc.assert(
    fc.property(argument, part, (xh, d) => {
      const found = share(xh, (d * xh) / 2 ** 54)
      most = Math.max(most, found)
      return found <= 1
    }),
    { numRuns: 4000 },
  )
  expect(most).toBeGreaterThan(1 / 16)
})
test('the remainder has less than half a place of the second table', () => {
  expect(longExponential(z, 0, 0)).toBe(0)
  expect([z.hi, z.lo]).toEqual([1, 0])
  expect(longExponential(z, Math.LN2, 0)).toBe(1)
  expect(longExponential(z, -1e-9, 0)).toBe(0)
  expect(longExponential(z, -0.00001, 0)).toBe(-1)
})
