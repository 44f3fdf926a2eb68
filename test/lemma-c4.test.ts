/** Lemma C.4: false as printed where nothing is negative, and otherwise true, also with Cantelli's spread. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { theory } from '../proofs/index.js'
import { evidenceC4, evidenceC4Repaired, evidenceC4Sharp } from '../proofs/lemma-c4.js'
import { lemmaC4, lemmaC4Repaired, lemmaC4Sharp } from '../spec/lemma-c4.js'
import { checkProof } from '../src/claim/check.js'
import { judge } from '../src/claim/judge.js'
import { outcomeOn } from '../src/claim/sample.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Lemma C.4', () => {
  it('fails as printed where no sentence is negative, and nowhere else', () => {
    const isNegative = ({ num }: { readonly num: bigint }) => num < 0n
    fc.assert(
      fc.property(mixtures(lemmaC4), (at) => {
        const negative = [...at.B.values()].some(isNegative)
        return outcomeOn(lemmaC4 as never, at as never) === (negative ? 'held' : 'failed')
      }),
      { numRuns: 60, seed: 1 },
    )
  })
  it('holds where a sentence is negative', () => {
    fc.assert(fc.property(mixtures(lemmaC4Repaired), holds(lemmaC4Repaired)), told(lemmaC4Repaired, 60))
  })
  it('holds with the smaller spread', () => {
    fc.assert(fc.property(mixtures(lemmaC4Sharp), holds(lemmaC4Sharp)), told(lemmaC4Sharp, 60))
  })
  it.each([evidenceC4, evidenceC4Repaired, evidenceC4Sharp])('the evidence for $claim.name stands', (one) => {
    const { counterexample, attained, mutants, needs } = judge(theory, one)
    expect(counterexample?.objection ?? null).toBe(null)
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
  it.each([evidenceC4Repaired, evidenceC4Sharp])('the proof of $claim.name is checked', ({ claim, proof }) => {
    expect(proof && checkProof(claim, proof)).toEqual(
      E.right(expect.arrayContaining(['Evidence of an aligning prompt', 'Lemma C.4 (fixed prompt)'])),
    )
  })
  it('no proof does for the statement as printed, nor the printed spread’s for the smaller one', () => {
    const { proof } = evidenceC4Repaired
    expect(proof && E.isLeft(checkProof(evidenceC4.claim, proof))).toBe(true)
    expect(proof && E.isLeft(checkProof(evidenceC4Sharp.claim, proof))).toBe(true)
  })
})
