/** Lemma C.2: a mixture behaves like the component that explains the prompt. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import {
  evidenceC2,
  evidenceC2Constant,
  evidenceC2Exact,
  evidenceC2OneSided,
  evidenceC2Posterior,
  evidenceC2Sharp,
} from '../proofs/lemma-c2.js'
import { odds } from '../spec/lemma-c1.js'
import {
  lemmaC2,
  lemmaC2Constant,
  lemmaC2Exact,
  lemmaC2OneSided,
  lemmaC2Posterior,
  lemmaC2Sharp,
  strays,
  weightOfP1,
} from '../spec/lemma-c2.js'
import { checkProof } from '../src/claim/check.js'
import { claim, ours } from '../src/claim/claim.js'
import { decide } from '../src/logic/decide.js'
import { atMost, equals } from '../src/logic/proposition.js'
import { absolute, constant, multiply, two } from '../src/logic/term.js'
import { holds, mixtures, told } from './support/holds.js'

/** The printed bound with another constant for the 2. */
const withConstant = atMost(absolute(strays), multiply(constant(3, 2), odds))

describe('Lemma C.2', () => {
  it('holds on random mixtures', () => {
    fc.assert(fc.property(mixtures(lemmaC2), holds(lemmaC2)), told(lemmaC2))
  })
  it('its exact identity holds', () => {
    fc.assert(fc.property(mixtures(lemmaC2Exact), holds(lemmaC2Exact)), told(lemmaC2Exact))
  })
  it('its sharp form holds', () => {
    fc.assert(fc.property(mixtures(lemmaC2Sharp), holds(lemmaC2Sharp)), told(lemmaC2Sharp))
  })
  it('its form with the posterior weight holds', () => {
    fc.assert(fc.property(mixtures(lemmaC2Posterior), holds(lemmaC2Posterior)), told(lemmaC2Posterior))
  })
  it('its one-sided form holds', () => {
    fc.assert(fc.property(mixtures(lemmaC2OneSided), holds(lemmaC2OneSided)), told(lemmaC2OneSided))
  })

  it('its constant 2 is best: opposed components defeat every smaller one', () => {
    fc.assert(fc.property(mixtures(lemmaC2Constant), holds(lemmaC2Constant)), told(lemmaC2Constant))
  })
  it('its factor 2 is needed: 3/2 is refuted', () => {
    const smaller = claim({ ...lemmaC2, name: 'Lemma C.2 with 3/2', fidelity: ours('a misprint'), then: withConstant })
    expect(fc.check(fc.property(mixtures(smaller), holds(smaller)), { seed: 1, numRuns: 300 }).failed).toBe(true)
  })
  it('the bound 2(1 − w) is attained by opposed components', () => {
    const attained = equals(absolute(strays), multiply(two, weightOfP1))
    fc.assert(
      fc.property(mixtures(lemmaC2Constant), (instance) => decide(attained, instance) === 'true'),
      { seed: 1 },
    )
  })

  it.each([
    evidenceC2,
    evidenceC2Exact,
    evidenceC2Sharp,
    evidenceC2Posterior,
    evidenceC2OneSided,
    evidenceC2Constant,
  ])('the proof of $claim.name is checked', ({ claim: proved, proof }) => {
    expect(proof && checkProof(proved, proof)).toEqual(E.right([]))
  })
  it('a misprint is refused by the checker', () => {
    const { claim: proved, proof } = evidenceC2
    expect(proof && E.isLeft(checkProof({ ...proved, then: withConstant }, proof))).toBe(true)
  })
})
