/** The posterior weight of P₋ along a text: a martingale under P, a submartingale under P₋. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { evidenceMartingale, evidenceSubmartingale } from '../proofs/martingale.js'
import { martingale, submartingale, w, wNext } from '../spec/martingale.js'
import { h, Pminus, x } from '../spec/symbols.js'
import { checkProof } from '../src/claim/check.js'
import { claim, ours } from '../src/claim/claim.js'
import { judge } from '../src/claim/judge.js'
import { below, equals } from '../src/logic/proposition.js'
import { expectation } from '../src/logic/term.js'
import { holds, mixtures, told } from './support/holds.js'

const underMinus = expectation(x, Pminus, h, wNext)

describe('Posterior martingale', () => {
  it('holds on random mixtures', () => {
    fc.assert(fc.property(mixtures(martingale), holds(martingale)), told(martingale))
  })
  it('is a submartingale under P₋', () => {
    fc.assert(fc.property(mixtures(submartingale), holds(submartingale)), told(submartingale))
  })

  it('text of P₋ need not raise the weight: < is refuted', () => {
    const strict = claim({
      ...submartingale,
      name: 'Posterior submartingale, strict',
      fidelity: ours('a misprint'),
      then: below(w, underMinus),
    })
    expect(fc.check(fc.property(mixtures(strict), holds(strict)), { seed: 1, numRuns: 300 }).failed).toBe(true)
  })
  it('the bound is attained by components that agree', () => {
    expect(judge({}, evidenceSubmartingale).attained.map(({ objection }) => objection)).toEqual([null, null])
  })

  it('the proof of Posterior martingale is checked', () => {
    const { claim: proved, proof } = evidenceMartingale
    expect(proof && checkProof(proved, proof)).toEqual(E.right([]))
  })
  it('a misprint is refused by the checker: the mean under P₋', () => {
    const { claim: proved, proof } = evidenceMartingale
    expect(proof && E.isLeft(checkProof({ ...proved, then: equals(underMinus, w) }, proof))).toBe(true)
  })
})
