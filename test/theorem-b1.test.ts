/** Theorem B.1: prompts that the bad component writes misalign, if they are long and similar enough. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { theory } from '../proofs/index.js'
import { evidenceB1, evidenceB1Sharp, evidenceB1WithoutSimilarity } from '../proofs/theorem-b1.js'
import { dissimilar } from '../spec/domains/dissimilar.js'
import { theoremB1, theoremB1Sharp, theoremB1WithoutSimilarity } from '../spec/theorem-b1.js'
import { checkProof } from '../src/claim/check.js'
import { judge } from '../src/claim/judge.js'
import { outcomeOn } from '../src/claim/sample.js'
import { q } from '../src/model/written.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Theorem B.1', () => {
  it('holds as printed on random mixtures, where 4σ²/(β²δ) is hardly less than the length', () => {
    fc.assert(fc.property(mixtures(theoremB1), holds(theoremB1)), told(theoremB1, 60))
  })
  it('holds at the sharp length', () => {
    fc.assert(fc.property(mixtures(theoremB1Sharp), holds(theoremB1Sharp)), told(theoremB1Sharp, 60))
  })
  it('fails without similarity at any length', () => {
    for (const length of [1, 2, 5]) {
      const at = dissimilar(3, 6, length, q('1/2'), q('1/2')) as never
      expect(outcomeOn(theoremB1WithoutSimilarity as never, at)).toBe('failed')
      expect(outcomeOn(theoremB1 as never, at)).toBe('outside')
    }
  })
  it.each([evidenceB1, evidenceB1Sharp, evidenceB1WithoutSimilarity])('the evidence for $claim.name stands', (one) => {
    const { counterexample, attained, mutants, needs } = judge(theory, one)
    expect(counterexample?.objection ?? null).toBe(null)
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
  it.each([evidenceB1, evidenceB1Sharp])('the proof of $claim.name is checked', ({ claim, proof }) => {
    expect(proof && checkProof(claim, proof)).toEqual(
      E.right(expect.arrayContaining(['Evidence of a sampled prompt', 'Theorem 3.1 (fixed prompt, log 2)'])),
    )
  })
  it('the proof uses similarity, and that of one length does not do for the other', () => {
    const { proof } = evidenceB1
    expect(proof && E.isLeft(checkProof(evidenceB1WithoutSimilarity.claim, proof))).toBe(true)
    expect(proof && E.isLeft(checkProof(evidenceB1Sharp.claim, proof))).toBe(true)
  })
})
