/** The master inequality: where P₋ is bad, P is bad as far as the posterior weight of P₊ allows. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import {
  evidenceMaster,
  evidenceMasterAtThreshold,
  evidenceMasterExact,
  evidenceMasterThreshold,
} from '../proofs/master-inequality.js'
import { master, masterAtThreshold, masterExact, masterThreshold, ofP } from '../spec/master-inequality.js'
import { epsilon, gamma } from '../spec/symbols.js'
import { checkProof } from '../src/claim/check.js'
import { claim, ours } from '../src/claim/claim.js'
import { judge } from '../src/claim/judge.js'
import { below } from '../src/logic/proposition.js'
import { add } from '../src/logic/term.js'
import { holds, mixtures, told } from './support/holds.js'

const misaligned = below(ofP, add(gamma, epsilon))

describe('Master inequality', () => {
  it('holds on random mixtures', () => {
    fc.assert(fc.property(mixtures(master), holds(master)), told(master))
  })
  it('its exact identity holds', () => {
    fc.assert(fc.property(mixtures(masterExact), holds(masterExact)), told(masterExact))
  })
  it('prompts with evidence beyond the threshold misalign', () => {
    fc.assert(fc.property(mixtures(masterThreshold), holds(masterThreshold)), told(masterThreshold))
  })
  it('prompts at the threshold come down to γ + ε', () => {
    fc.assert(fc.property(mixtures(masterAtThreshold), holds(masterAtThreshold)), told(masterAtThreshold))
  })

  it('< is false at the threshold', () => {
    const strict = claim({
      ...masterAtThreshold,
      name: 'Master inequality, strict at the threshold',
      fidelity: ours('a misprint'),
      then: misaligned,
    })
    expect(fc.check(fc.property(mixtures(strict), holds(strict)), { seed: 1, numRuns: 300 }).failed).toBe(true)
  })
  it('the bound is attained when P₋ behaves like γ and P₊ perfectly', () => {
    expect(judge({}, evidenceMaster).attained.map(({ objection }) => objection)).toEqual([null, null, null])
    expect(judge({}, evidenceMasterAtThreshold).attained.map(({ objection }) => objection)).toEqual([null, null])
  })

  it.each([
    evidenceMaster,
    evidenceMasterExact,
    evidenceMasterThreshold,
    evidenceMasterAtThreshold,
  ])('the proof of $claim.name is checked', ({ claim: proved, proof }) => {
    expect(proof && checkProof(proved, proof)).toEqual(E.right([]))
  })
  it('a misprint is refused by the checker: < from ≤', () => {
    const { claim: proved, proof } = evidenceMasterThreshold
    const weaker = { ...proved, given: masterAtThreshold.given }
    expect(proof && E.isLeft(checkProof(weaker, proof))).toBe(true)
  })
})
