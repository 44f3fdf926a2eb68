/** Powers of dyadic numbers rounded both ways, against exact powers. */
import * as fc from 'fast-check'
import { test } from 'vitest'
import * as D from '../../src/kernel/dyadic.js'
import { powerBounds } from '../../src/kernel/power.js'
import * as Q from '../../src/kernel/rational.js'
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
