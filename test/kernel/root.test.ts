/** Roots of dyadic numbers: stand-ins, and exact roots where there are any. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as D from '../../src/kernel/dyadic.js'
import * as Q from '../../src/kernel/rational.js'
import { exactRoot, rootToOdd } from '../../src/kernel/root.js'
import { positive, precision, value } from './dyadics.js'

const degree = fc.integer({ min: 1, max: 9 })
const power = (x: D.Dyadic, n: number): Q.Rational => Q.power(value(x), n)

test('the stand-in rounds as the root does: down^n ≤ x ≤ up^n, one step apart or exact', () => {
  fc.assert(
    fc.property(positive, degree, precision, (x, n, bits) => {
      const standIn = rootToOdd(x, n, bits)
      const [down, up] = [D.roundDown(standIn, bits), D.roundUp(standIn, bits)]
      const [least, most] = [power(down, n), power(up, n)]
      if (D.equality.equals(down, up)) return Q.equality.equals(least, value(x))
      const step = D.subtract(up, down)
      return (
        Q.lessThan(least, value(x)) && Q.lessThan(value(x), most) && D.magnitude(step) === D.magnitude(down) - bits + 1
      )
    }),
  )
})

test('the root of a long square of few digits is exact', () => {
  expect(D.equality.equals(rootToOdd({ m: 9n << 200n, e: 0 }, 2, 5), { m: 3n, e: 100 })).toBe(true)
  expect(D.equality.equals(rootToOdd({ m: (9n << 200n) + 1n, e: 0 }, 2, 5), { m: 3n, e: 100 })).toBe(false)
})

describe('exact roots', () => {
  const law = (name: string, property: fc.IProperty<unknown>): void => test(name, () => fc.assert(property))
  law(
    'of powers',
    fc.property(positive, degree, precision, (x, n, bits) => {
      const xn = D.normalise(D.toRational(x).num > 0n ? Array.from({ length: n }, () => x).reduce(D.multiply) : x)
      const root = exactRoot(xn, n)
      const isShort = D.equality.equals(D.roundDown(x, bits), x)
      return (
        root !== undefined &&
        D.equality.equals(root, x) &&
        (!isShort || D.equality.equals(D.roundDown(rootToOdd(xn, n, bits), bits), x))
      )
    }),
  )
  law(
    'of numbers next to powers: none',
    fc.property(positive, fc.integer({ min: 2, max: 9 }), fc.integer({ min: -1, max: 1 }), (x, n, d) => {
      const xn = Array.from({ length: n }, () => D.normalise(x)).reduce(D.multiply)
      const near = D.add(xn, { m: BigInt(d), e: xn.e - 2 * n })
      return (
        d === 0 ||
        near.m <= 0n ||
        exactRoot(near, n) === undefined ||
        Q.equality.equals(power(exactRoot(near, n) ?? D.zero, n), value(near))
      )
    }),
  )
  test('of 0, 1, 2^k and 3', () => {
    expect(exactRoot(D.zero, 5)).toEqual(D.zero)
    expect(exactRoot({ m: 1n, e: 0 }, 10 ** 9)).toEqual(D.one)
    expect(exactRoot({ m: 8n, e: 10 ** 9 - 3 }, 10 ** 9)).toEqual({ m: 1n, e: 1 })
    expect([exactRoot({ m: 1n, e: 3 }, 2), exactRoot({ m: 3n, e: 0 }, 2), exactRoot({ m: 4n, e: 1 }, 2)]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})
