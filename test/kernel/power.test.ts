/** Powers of dyadic numbers rounded both ways, against exact powers. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as D from '../../src/kernel/dyadic.js'
import { powerBounds } from '../../src/kernel/power.js'
import * as Q from '../../src/kernel/rational.js'
import { rootToOdd } from '../../src/kernel/root.js'
import { positive, precision, value } from './dyadics.js'

test('x^n rounded down and up', () => {
  fc.assert(
    fc.property(positive, fc.integer({ min: 1, max: 40 }), precision, (x, n, bits) => {
      const { down, up } = powerBounds(x, n, bits)
      const { num, den } = Q.power(value(x), n)
      const exact = D.quotientToOdd(num, den, bits + 1)
      return D.equality.equals(down, D.roundDown(exact, bits)) && D.equality.equals(up, D.roundUp(exact, bits))
    }),
  )
})

test('of 0 is 0', () => expect(powerBounds(D.zero, 3, 53)).toEqual({ down: D.zero, up: D.zero }))
test('of a high degree to few bits: (1 + 2^−60)^(2^50) is about exp(2^−10)', () => {
  const { down, up } = powerBounds({ m: 2n ** 60n + 1n, e: -60 }, 2 ** 50, 4)
  expect([down, up].map(D.show)).toEqual(['1*2^0', '9*2^-3'])
})
test('next to a short number, however near', () => {
  for (const [m, n] of [
    [3n, 2],
    [5n, 3],
    [7n, 9],
  ] as const) {
    const short = { m, e: 0 }
    const root = rootToOdd(short, n, 400)
    expect(D.equality.equals(powerBounds(D.roundUp(root, 400), n, 20).down, short)).toBe(true)
    expect(D.equality.equals(powerBounds(D.roundDown(root, 400), n, 20).up, short)).toBe(true)
  }
})
