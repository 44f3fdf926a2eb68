/** Jensen and Markov: general facts, sampled to their equality cases. */
import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import { jensen, markov } from '../../spec/known/jensen.js'
import { holds, mixtures, told } from '../support/holds.js'

describe('known inequalities for means', () => {
  it(`${jensen.name} holds on random instances`, () => {
    fc.assert(fc.property(mixtures(jensen), holds(jensen)), told(jensen, 150))
  })
  it(`${markov.name} holds on random instances`, () => {
    fc.assert(fc.property(mixtures(markov), holds(markov)), told(markov, 150))
  })
})
