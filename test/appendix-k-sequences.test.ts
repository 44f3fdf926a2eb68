/** Appendix K and sequences: shares of tokens are multiplied, they are not the weight of a component. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evidenceKSequences } from '../proofs/appendix-k-sequences.js'
import { appendixKProduct, appendixKSequences } from '../spec/appendix-k-sequences.js'
import { outcomeOn } from '../src/claim/sample.js'
import { q } from '../src/model/written.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Appendix K', () => {
  it('shares of the prompt and of the next sentence are multiplied', () => {
    fc.assert(fc.property(mixtures(appendixKProduct), holds(appendixKProduct)), told(appendixKProduct, 100))
  })
  it('a share α of every next sentence is no share α of sequences, unless there is but one sentence', () => {
    const { claim, counterexample } = evidenceKSequences
    expect(counterexample && outcomeOn(claim, counterexample)).toBe('failed')
    expect(counterexample && outcomeOn(claim, { ...counterexample, k: 0 })).toBe('held')
    expect(counterexample && outcomeOn(claim, { ...counterexample, alpha: q('1/4') })).toBe('held')
    const failing = fc
      .sample(mixtures(appendixKSequences), { numRuns: 60, seed: 1 })
      .filter((instance) => !holds(appendixKSequences)(instance))
    expect(failing.length).toBeGreaterThan(30)
  })
})
