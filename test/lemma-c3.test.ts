/** Lemma C.3: distinguishable models are told apart by some prompt, as printed and in its other readings. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import {
  evidenceC3,
  evidenceC3Direction,
  evidenceC3Floor,
  evidenceC3Strict,
  evidenceC3Total,
  evidenceFollowed,
} from '../proofs/lemma-c3.js'
import { followedThroughout, lemmaC3, lemmaC3Strict, lemmaC3Total } from '../spec/lemma-c3.js'
import { checkProof } from '../src/claim/check.js'
import { judge } from '../src/claim/judge.js'
import { outcomeOn } from '../src/claim/sample.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Lemma C.3', () => {
  it('holds on random models, its divergences decided exactly', () => {
    fc.assert(fc.property(mixtures(lemmaC3), holds(lemmaC3)), told(lemmaC3, 100))
  })
  it('holds strictly with at least one sentence, from the total divergence alone, and following is inherited', () => {
    fc.assert(fc.property(mixtures(lemmaC3Strict), holds(lemmaC3Strict)), told(lemmaC3Strict, 60))
    fc.assert(fc.property(mixtures(lemmaC3Total), holds(lemmaC3Total)), told(lemmaC3Total, 60))
    fc.assert(fc.property(mixtures(followedThroughout), holds(followedThroughout)), told(followedThroughout, 60))
  })
  it.each([evidenceC3, evidenceC3Total, evidenceC3Strict, evidenceFollowed])('a proof is checked', (offered) => {
    const { claim, proof } = offered
    expect(proof && E.isRight(checkProof(claim, proof))).toBe(true)
  })
  it('the floor of the printed length is too short, and the direction of the divergence matters', () => {
    for (const { claim, counterexample } of [evidenceC3Floor, evidenceC3Direction])
      expect(counterexample && outcomeOn(claim, counterexample)).toBe('failed')
    const theory = { 'Lemma C.3': evidenceC3 }
    const { mutants, needs } = judge(theory, evidenceC3)
    expect([...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
})
