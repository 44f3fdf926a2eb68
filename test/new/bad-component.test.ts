/** Misalignable models need no bad component. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evidenceMisalignable } from '../../proofs/new/bad-component.js'
import { thenOnly } from '../../proofs/smallModels.js'
import { misalignableIsMixture } from '../../spec/new/bad-component.js'
import { outcomeOn } from '../../src/claim/sample.js'
import { holds, mixtures } from '../support/holds.js'

describe('Misalignable models', () => {
  it('need not say a negative sentence at the start', () => {
    const { claim, counterexample } = evidenceMisalignable
    expect(counterexample && outcomeOn(claim, counterexample)).toBe('failed')
    expect(counterexample && outcomeOn(claim, { ...counterexample, P: thenOnly('n', '1/9', '8/9') })).toBe('held')
    const all = fc.sample(mixtures(misalignableIsMixture), { numRuns: 60, seed: 1 })
    expect(all.filter((instance) => !holds(misalignableIsMixture)(instance)).length).toBeGreaterThan(15)
  })
})
