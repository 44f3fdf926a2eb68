/** Lemma H.3 at a fixed prompt: what is left of the good behaviour decays with the evidence for P₋. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { evidenceH3, evidenceH3Sharp, evidenceH3Strict } from '../proofs/lemma-h3-prompt.js'
import { Lambda, lemmaH3, lemmaH3Sharp, lemmaH3Strict, sharpBound } from '../spec/lemma-h3-prompt.js'
import { ofP } from '../spec/master-inequality.js'
import { checkProof } from '../src/claim/check.js'
import { claim, ours } from '../src/claim/claim.js'
import { judge } from '../src/claim/judge.js'
import { atMost, below } from '../src/logic/proposition.js'
import { add, divide, one } from '../src/logic/term.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Lemma H.3', () => {
  it('holds on random mixtures with scores 0 and 1', () => {
    fc.assert(fc.property(mixtures(lemmaH3), holds(lemmaH3)), told(lemmaH3))
  })
  it('its printed bound is never attained, whatever the scores', () => {
    fc.assert(fc.property(mixtures(lemmaH3Strict), holds(lemmaH3Strict)), told(lemmaH3Strict))
  })
  it('its sharp form holds for any scores', () => {
    fc.assert(fc.property(mixtures(lemmaH3Sharp), holds(lemmaH3Sharp)), told(lemmaH3Sharp))
  })

  it('its factor α is needed', () => {
    const withoutWeight = claim({
      ...lemmaH3,
      name: 'Lemma H.3 without α',
      fidelity: ours('a misprint'),
      then: atMost(ofP, divide(one, add(one, Lambda))),
    })
    expect(fc.check(fc.property(mixtures(withoutWeight), holds(withoutWeight)), { seed: 1, numRuns: 300 }).failed).toBe(
      true,
    )
  })
  it('the sharp bound is attained when P₊ behaves perfectly', () => {
    expect(judge({}, evidenceH3Sharp).attained.map(({ objection }) => objection)).toEqual([null, null])
  })

  it.each([evidenceH3, evidenceH3Strict, evidenceH3Sharp])('the proof of $claim.name is checked', ({
    claim: proved,
    proof,
  }) => {
    expect(proof && checkProof(proved, proof)).toEqual(E.right(['Master inequality']))
  })
  it('a misprint is refused by the checker: < for the sharp bound', () => {
    const { claim: proved, proof } = evidenceH3Sharp
    expect(proof && E.isLeft(checkProof({ ...proved, then: below(ofP, sharpBound) }, proof))).toBe(true)
  })
})
