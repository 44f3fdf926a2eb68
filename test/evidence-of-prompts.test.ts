/** The evidence of sampled prompts: how much an aligning prompt misleads, and how much a bad one tells. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { evidenceAligning, evidenceSampled } from '../proofs/evidence-of-prompts.js'
import { theory } from '../proofs/index.js'
import { aligningEvidence, sampledEvidence } from '../spec/evidence-of-prompts.js'
import { checkProof } from '../src/claim/check.js'
import { judge } from '../src/claim/judge.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Evidence of sampled prompts', () => {
  it('an aligning prompt misleads little on random models', () => {
    fc.assert(fc.property(mixtures(aligningEvidence), holds(aligningEvidence)), told(aligningEvidence, 60))
  })
  it('a bad prompt tells much on random models', () => {
    fc.assert(fc.property(mixtures(sampledEvidence), holds(sampledEvidence)), told(sampledEvidence, 60))
  })
  it.each([evidenceAligning, evidenceSampled])('the evidence for $claim.name stands', (one) => {
    const { proof, attained, mutants, needs } = judge(theory, one)
    expect(proof && E.isRight(proof)).toBe(true)
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
  it('the proof of the one does not prove the other, nor the claim without what it uses', () => {
    const { claim, proof } = evidenceAligning
    expect(proof && E.isLeft(checkProof(evidenceSampled.claim, proof))).toBe(true)
    for (const i of claim.given.keys())
      expect(proof && E.isLeft(checkProof({ ...claim, given: claim.given.filter((_, j) => j !== i) }, proof))).toBe(
        true,
      )
  })
})
