/** The logarithm and its tangent: general facts, sampled to their equality cases. */
import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import { compoundGrowth, tangent } from '../../spec/known/tangent.js'
import { holds, mixtures, told } from '../support/holds.js'

describe('known facts on the logarithm', () => {
  it(`${compoundGrowth.name} holds on random instances`, () => {
    fc.assert(fc.property(mixtures(compoundGrowth), holds(compoundGrowth)), told(compoundGrowth, 150))
  })
  it(`${tangent.name} holds on random instances`, () => {
    fc.assert(fc.property(mixtures(tangent), holds(tangent)), told(tangent, 150))
  })
})
