/** Lemma H.1: the prompt of Theorem 3.1 also brings the answers of the model near those of P₋. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { theory } from '../proofs/index.js'
import { evidenceH1, evidenceH1Alone, evidenceH1Sharp } from '../proofs/lemma-h1.js'
import { evidence31 } from '../proofs/theorem-3-1.js'
import { lemmaH1, lemmaH1Alone, lemmaH1Sharp, nearAndMisaligned, sharpBound } from '../spec/lemma-h1.js'
import { checkProof } from '../src/claim/check.js'
import { judge } from '../src/claim/judge.js'
import { divide, two } from '../src/logic/term.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Lemma H.1', () => {
  it('holds as printed on random mixtures, together with Theorem 3.1', () => {
    fc.assert(fc.property(mixtures(lemmaH1), holds(lemmaH1)), told(lemmaH1, 100))
  })
  it('holds with the odds (1−α)/α', () => {
    fc.assert(fc.property(mixtures(lemmaH1Sharp), holds(lemmaH1Sharp)), told(lemmaH1Sharp, 100))
  })
  it('holds for every number of sentences when nothing is said of a behaviour', () => {
    fc.assert(fc.property(mixtures(lemmaH1Alone), holds(lemmaH1Alone)), told(lemmaH1Alone, 100))
  })
  it('fails with half the sharp bound on random mixtures', () => {
    const halved = { ...lemmaH1Sharp, then: nearAndMisaligned(divide(sharpBound, two)) }
    expect(fc.check(fc.property(mixtures(halved), holds(halved)), { seed: 1, numRuns: 300 }).failed).toBe(true)
  })
  it.each([
    evidenceH1,
    evidenceH1Sharp,
    evidenceH1Alone,
  ])('the proof of $claim.name is checked, its evidence stands', (one) => {
    expect(one.proof && E.isRight(checkProof(one.claim, one.proof))).toBe(true)
    const { attained, mutants, needs } = judge(theory, one)
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
  it('is not proved by the proof of Theorem 3.1, nor its sharp form by the proof of the printed one', () => {
    for (const [{ claim }, { proof }] of [
      [evidenceH1, evidence31],
      [evidenceH1Sharp, evidenceH1],
    ] as const)
      expect(proof && E.isLeft(checkProof(claim, proof))).toBe(true)
  })
})
