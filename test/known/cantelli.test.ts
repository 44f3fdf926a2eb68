/** Cantelli: general facts, sampled to their equality cases. */
import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import { cantelli } from '../../spec/known/cantelli.js'
import { holds, mixtures, told } from '../support/holds.js'

describe('Cantelli’s inequality', () => {
  it(`${cantelli.name} holds on random instances`, () => {
    fc.assert(fc.property(mixtures(cantelli), holds(cantelli)), told(cantelli, 150))
  })
})
