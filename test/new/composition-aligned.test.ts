/** Theorem Z: an aligning prompt, an attack, and a conversation with chosen answers; the length that `beb bound Z` gives. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evidenceCompositionAligned } from '../../proofs/new/composition-aligned.js'
import { compositionAligned } from '../../spec/new/composition-aligned.js'
import { composition as bound } from '../../src/bound/conversationStatements.js'
import { outcomeOn } from '../../src/claim/sample.js'
import { holds, mixtures, told } from '../support/holds.js'

describe('Theorem Z', () => {
  it('holds of random aligning prompts, attacks and conversations', () => {
    fc.assert(fc.property(mixtures(compositionAligned), holds(compositionAligned)), told(compositionAligned, 40))
  })
  it('is what beb bound Z computes, by its name', () => {
    expect(bound.name).toBe(compositionAligned.name)
  })
  it('is barely so where one prompt in a hundred misleads', () => {
    const at = evidenceCompositionAligned.attained[0]?.at
    expect(at && outcomeOn(evidenceCompositionAligned.claim, at)).toBe('held')
  })
})
