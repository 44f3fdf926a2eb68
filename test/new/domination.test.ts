/** The domination lemma: components of weight α are what P ≥ αP₋ says. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evidenceDomination, evidenceDominationEveryWeight } from '../../proofs/new/domination.js'
import { domination, dominationNecessary } from '../../spec/new/domination.js'
import { outcomeOn } from '../../src/claim/sample.js'
import { q } from '../../src/model/written.js'
import { holds, mixtures, told } from '../support/holds.js'

describe('Domination lemma', () => {
  it('holds on random mixtures', () => {
    fc.assert(fc.property(mixtures(domination), holds(domination)), told(domination, 100))
    fc.assert(fc.property(mixtures(dominationNecessary), holds(dominationNecessary)), told(dominationNecessary, 100))
  })
  it('fails for a weight that P does not dominate', () => {
    const { claim, counterexample } = evidenceDominationEveryWeight
    expect(counterexample && outcomeOn(claim, counterexample)).toBe('failed')
    expect(counterexample && outcomeOn(evidenceDomination.claim, counterexample)).toBe('outside')
    expect(counterexample && outcomeOn(claim, { ...counterexample, alpha: q('0') })).toBe('held')
  })
})
