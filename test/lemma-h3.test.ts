/** Lemma H.3: with scores 0 and 1 a prompt leaves little of the good behaviour. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { theory } from '../proofs/index.js'
import { evidenceH3, evidenceH3Sharp } from '../proofs/lemma-h3.js'
import { leavesAtMost, lemmaH3, lemmaH3Sharp, sharpBound } from '../spec/lemma-h3.js'
import { checkProof } from '../src/claim/check.js'
import { judge } from '../src/claim/judge.js'
import * as Q from '../src/kernel/rational.js'
import { divide, two } from '../src/logic/term.js'
import { worstBehaviour } from '../src/model/reachable.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Lemma H.3', () => {
  it('holds as printed on random mixtures with scores 0 and 1', () => {
    fc.assert(fc.property(mixtures(lemmaH3), holds(lemmaH3)), told(lemmaH3, 150))
  })
  it('holds with the odds α/(1−α), for any scores with B_{P₋} ≤ 0', () => {
    fc.assert(fc.property(mixtures(lemmaH3Sharp), holds(lemmaH3Sharp)), told(lemmaH3Sharp, 150))
  })
  it('its instances have scores of both signs, and a largest B_{P₋} of exactly 0', () => {
    const drawn = fc.sample(mixtures(lemmaH3Sharp), { numRuns: 60, seed: 1 })
    expect(drawn.every(({ B, Pminus }) => Q.equality.equals(worstBehaviour(B, Pminus).gamma, Q.zero))).toBe(true)
    expect(drawn.some(({ B, Pminus }) => Pminus.sentences.some((x) => (B.get(x) ?? Q.zero).num > 0n))).toBe(true)
  })
  it('fails with half the sharp bound on random mixtures', () => {
    const halved = { ...lemmaH3Sharp, then: leavesAtMost(divide(sharpBound, two)) }
    expect(fc.check(fc.property(mixtures(halved), holds(halved)), { seed: 1, numRuns: 300 }).failed).toBe(true)
  })
  it.each([evidenceH3, evidenceH3Sharp])('the proof of $claim.name is checked, its evidence stands', (one) => {
    expect(one.proof && E.isRight(checkProof(one.claim, one.proof))).toBe(true)
    const { attained, mutants, needs } = judge(theory, one)
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
  it('the proof of the printed form does not prove the sharp one', () => {
    expect(evidenceH3.proof && E.isLeft(checkProof(evidenceH3Sharp.claim, evidenceH3.proof))).toBe(true)
  })
})
