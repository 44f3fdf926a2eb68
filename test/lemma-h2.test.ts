/** Lemma H.2: with disjoint supports the divergence of P₋ from the mixture is exactly log(1/α). */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { evidenceH2, evidenceH2Converse } from '../proofs/lemma-h2.js'
import { lemmaH2, lemmaH2Converse } from '../spec/lemma-h2.js'
import { checkProof } from '../src/claim/check.js'
import { judge } from '../src/claim/judge.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Lemma H.2', () => {
  it('holds on random mixtures, as an equality of logarithms', () => {
    fc.assert(fc.property(mixtures(lemmaH2), holds(lemmaH2)), told(lemmaH2))
  })
  it('has a converse: a sentence that both can say, however rare, makes the divergence smaller', () => {
    fc.assert(fc.property(mixtures(lemmaH2Converse), holds(lemmaH2Converse)), told(lemmaH2Converse))
  })
  it.each([evidenceH2, evidenceH2Converse])('the proof of $claim.name is checked', ({ claim, proof }) => {
    expect(proof && E.isRight(checkProof(claim, proof))).toBe(true)
  })
  it.each([evidenceH2, evidenceH2Converse])('$claim.name needs its hypotheses, its misprints are refuted', (one) => {
    const { attained, mutants, needs } = judge({}, one)
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
})
