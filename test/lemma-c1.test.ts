/** Lemma C.1: a mixture answers like the component that explains the prompt. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import {
  evidenceC1,
  evidenceC1Additive,
  evidenceC1Exact,
  evidenceC1Likelihoods,
  evidenceC1Sharp,
} from '../proofs/lemma-c1.js'
import {
  lemmaC1,
  lemmaC1Additive,
  lemmaC1Exact,
  lemmaC1Likelihoods,
  lemmaC1Sharp,
  odds,
  ratio,
} from '../spec/lemma-c1.js'
import { checkProof } from '../src/claim/check.js'
import { claim, ours } from '../src/claim/claim.js'
import { atMost } from '../src/logic/proposition.js'
import { absolute, one, subtract } from '../src/logic/term.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Lemma C.1', () => {
  it('holds on random mixtures', () => {
    fc.assert(fc.property(mixtures(lemmaC1), holds(lemmaC1)), told(lemmaC1))
  })
  it('its additive form holds', () => {
    fc.assert(fc.property(mixtures(lemmaC1Additive), holds(lemmaC1Additive)), told(lemmaC1Additive))
  })
  it('its exact identity holds', () => {
    fc.assert(fc.property(mixtures(lemmaC1Exact), holds(lemmaC1Exact)), told(lemmaC1Exact))
  })
  it('its sharper form with |tilt − 1| holds', () => {
    fc.assert(fc.property(mixtures(lemmaC1Sharp), holds(lemmaC1Sharp)), told(lemmaC1Sharp))
  })
  it('its form in likelihood ratios holds', () => {
    fc.assert(fc.property(mixtures(lemmaC1Likelihoods), holds(lemmaC1Likelihoods)), told(lemmaC1Likelihoods))
  })

  it('its factor max{·, 1} is needed', () => {
    const withoutMaximum = claim({
      ...lemmaC1,
      name: 'Lemma C.1 without its maximum',
      fidelity: ours('a misprint'),
      then: atMost(absolute(subtract(ratio, one)), odds),
    })
    const run = fc.check(fc.property(mixtures(withoutMaximum), holds(withoutMaximum)), { seed: 1, numRuns: 300 })
    expect(run.failed).toBe(true)
  })

  it.each([
    evidenceC1,
    evidenceC1Additive,
    evidenceC1Exact,
    evidenceC1Sharp,
    evidenceC1Likelihoods,
  ])('the proof of $claim.name is checked', ({ claim: proved, proof }) => {
    expect(proof && checkProof(proved, proof)).toEqual(E.right([]))
  })
  it('its proof proves no other bound', () => {
    const { proof } = evidenceC1
    expect(
      proof && E.isLeft(checkProof({ ...evidenceC1.claim, then: atMost(absolute(subtract(ratio, one)), odds) }, proof)),
    ).toBe(true)
  })
})
