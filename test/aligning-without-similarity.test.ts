/** Aligning prompts without similarity: Markov's inequality for their evidence, and Theorem 3.2 by it. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import {
  evidence32WithoutSimilarity,
  evidenceAligningWithoutSimilarity,
} from '../proofs/aligning-without-similarity.js'
import { theory } from '../proofs/index.js'
import { aligningEvidenceWithoutSimilarity, theorem32WithoutSimilarity } from '../spec/aligning-without-similarity.js'
import { checkProof } from '../src/claim/check.js'
import type { Evidence } from '../src/claim/evidence.js'
import { judge } from '../src/claim/judge.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Aligning prompts without similarity', () => {
  it('mislead by less than (Nβ′ + 3/8)/δ on random models', () => {
    const claim = aligningEvidenceWithoutSimilarity
    fc.assert(fc.property(mixtures(claim), holds(claim)), told(claim, 60))
  })
  it('lengthen the prompt by no more on random mixtures', () => {
    const claim = theorem32WithoutSimilarity
    fc.assert(fc.property(mixtures(claim), holds(claim)), told(claim, 40))
  })
  it.each<Evidence>([
    evidenceAligningWithoutSimilarity as Evidence,
    evidence32WithoutSimilarity as Evidence,
  ])('the evidence for $claim.name stands, and its proof uses every hypothesis', (one) => {
    const { proof, attained, mutants, needs } = judge(theory, one)
    expect(proof && E.isRight(proof)).toBe(true)
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
    const { claim, proof: written } = one
    for (const i of claim.given.keys())
      expect(written && E.isLeft(checkProof({ ...claim, given: claim.given.filter((_, j) => j !== i) }, written))).toBe(
        true,
      )
  })
})
