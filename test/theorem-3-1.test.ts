/** Theorem 3.1: how much evidence misaligns, and how many sentences give it where every history distinguishes. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { theory } from '../proofs/index.js'
import { evidence31, evidence31Constant, evidence31EveryHistory, evidence31Sharp } from '../proofs/theorem-3-1.js'
import { theorem31, theorem31Constant, theorem31EveryHistory, theorem31Sharp } from '../spec/theorem-3-1.js'
import { checkProof } from '../src/claim/check.js'
import { judge } from '../src/claim/judge.js'
import { holds, mixtures, told } from './support/holds.js'

const offered = [evidence31, evidence31Sharp, evidence31Constant, evidence31EveryHistory]

describe('Theorem 3.1', () => {
  it('the printed evidence misaligns', () => {
    fc.assert(fc.property(mixtures(theorem31), holds(theorem31)), told(theorem31))
  })
  it('log 2 for log 4 suffices', () => {
    fc.assert(fc.property(mixtures(theorem31Sharp), holds(theorem31Sharp)), told(theorem31Sharp))
  })
  it('no constant below 2 suffices', () => {
    fc.assert(fc.property(mixtures(theorem31Constant), holds(theorem31Constant)), told(theorem31Constant))
  })
  it('holds on random mixtures that every history distinguishes', () => {
    fc.assert(
      fc.property(mixtures(theorem31EveryHistory), holds(theorem31EveryHistory)),
      told(theorem31EveryHistory, 150),
    )
  })
  it.each(offered)('the proof of $claim.name is checked', ({ claim, proof }) => {
    expect(proof && E.isRight(checkProof(claim, proof))).toBe(true)
  })
  it.each(offered)('the evidence for $claim.name stands', (one) => {
    const { attained, mutants, needs } = judge(theory, one)
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
  it('one proof does not prove the other’s constant', () => {
    const { proof } = evidence31
    expect(proof && E.isLeft(checkProof(evidence31Sharp.claim, proof))).toBe(true)
  })
})
