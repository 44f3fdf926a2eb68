/** Theorem 3.1 at a fixed prompt: how much evidence misaligns. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { theory } from '../proofs/index.js'
import * as proofs from '../proofs/theorem-3-1-prompt.js'
import { theorem31Constant, theorem31Fixed, theorem31FixedTwo } from '../spec/theorem-3-1-prompt.js'
import { checkProof } from '../src/claim/check.js'
import { judge } from '../src/claim/judge.js'
import { holds, mixtures, told } from './support/holds.js'

const offered = [proofs.evidence31Fixed, proofs.evidence31FixedTwo, proofs.evidence31Constant]

describe('Theorem 3.1 at a fixed prompt', () => {
  it('the printed evidence misaligns', () => {
    fc.assert(fc.property(mixtures(theorem31Fixed), holds(theorem31Fixed)), told(theorem31Fixed))
  })
  it('log 2 for log 4 suffices', () => {
    fc.assert(fc.property(mixtures(theorem31FixedTwo), holds(theorem31FixedTwo)), told(theorem31FixedTwo))
  })
  it('no constant below 2 suffices', () => {
    fc.assert(fc.property(mixtures(theorem31Constant), holds(theorem31Constant)), told(theorem31Constant))
  })
  it.each(offered)('the proof of $claim.name is checked', ({ claim, proof }) => {
    expect(proof && E.isRight(checkProof(claim, proof))).toBe(true)
  })
  it.each(offered)('the evidence for $claim.name stands', (one) => {
    const { attained, mutants, needs } = judge(theory, one)
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
  it('one proof does not prove the other’s constant', () => {
    const { proof } = proofs.evidence31Fixed
    expect(proof && E.isLeft(checkProof(proofs.evidence31FixedTwo.claim, proof))).toBe(true)
  })
})
