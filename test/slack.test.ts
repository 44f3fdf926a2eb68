/** The relative slack of near ties, however much cancels between their sides. */
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, it } from 'vitest'
import { tangentGap } from '../spec/known/logarithm.js'
import { toFloat64 } from '../src/kernel/float64.js'
import * as Q from '../src/kernel/rational.js'
import { environment } from '../src/logic/instance.js'
import { relativeSlack } from '../src/logic/slack.js'

describe('relative slack', () => {
  // t log t − t + 1 exceeds 3(t−1)²/(2(t+2)) by u⁴/36 + … of u²/2 at t = 1 + u: by u²/18 in relation to it.
  it.each([3, 30, 150, 300])('of t log t above its tangent at 1 + 1e-%i is u²/18', (k) => {
    const u = Q.power(Q.rational(10), -k)
    const slack = relativeSlack(environment({ t: Q.add(Q.one, u) }), tangentGap.then.statement)
    expect(O.isSome(slack)).toBe(true)
    if (O.isSome(slack)) {
      const inUnits = toFloat64(Q.divide(slack.value, Q.multiply(u, u)))
      expect(inUnits).toBeGreaterThan(0.99 / 18)
      expect(inUnits).toBeLessThan(1.01 / 18)
    }
  })
  it('of an exact tie is 0', () => {
    expect(relativeSlack(environment({ t: Q.one }), tangentGap.then.statement)).toEqual(O.some(Q.zero))
  })
})
