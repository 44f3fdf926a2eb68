/** Lemma N: a negative level takes negative sentences. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evidenceN } from '../../proofs/new/negative-sentence.js'
import { lemmaN, lemmaNDominated, lemmaNSome } from '../../spec/new/negative-sentence.js'
import { outcomeOn } from '../../src/claim/sample.js'
import { q } from '../../src/model/written.js'
import { holds, mixtures, told } from '../support/holds.js'

describe('Lemma N', () => {
  it.each([lemmaN, lemmaNSome])('$name holds on random models', (claim) => {
    fc.assert(fc.property(mixtures(claim), holds(claim)), told(claim, 100))
  })
  it('holds for what dominates a bad model', () => {
    fc.assert(fc.property(mixtures(lemmaNDominated), holds(lemmaNDominated)), told(lemmaNDominated, 100))
  })
  it('a level below the behaviour of the model is outside the claim', () => {
    const [attained] = evidenceN.attained
    expect(attained && outcomeOn(evidenceN.claim, attained.at)).toBe('held')
    expect(attained && outcomeOn(evidenceN.claim, { ...attained.at, gamma: q('-2') })).toBe('outside')
  })
})
