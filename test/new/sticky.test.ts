/** Theorem S: misalignment sticks, whatever the user says that tells nothing for P₊, and however long it lasts. */
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { theory } from '../../proofs/index.js'
import * as opening from '../../proofs/new/openingEvidence.js'
import * as proofs from '../../proofs/new/sticky.js'
import { P } from '../../spec/definitions/mixture.js'
import {
  recovery,
  sticky,
  stickyAnswersOfPlus,
  stickyAnyLine,
  stickyLength,
  stickyNecessary,
  tellsNothingForPlus,
} from '../../spec/new/sticky.js'
import { checkProof } from '../../src/claim/check.js'
import { judge } from '../../src/claim/judge.js'
import { outcomeOn } from '../../src/claim/sample.js'
import * as Q from '../../src/kernel/rational.js'
import { evaluate } from '../../src/logic/decide.js'
import { iid, q, scores } from '../../src/model/written.js'
import { holds, mixtures, told } from '../support/holds.js'

describe('Theorem S', () => {
  it('holds on random openings', () => {
    fc.assert(fc.property(mixtures(sticky), holds(sticky)), told(sticky))
  })
  it('some opening of the length that suffices keeps the whole conversation misaligned', () => {
    fc.assert(fc.property(mixtures(stickyLength), holds(stickyLength)), told(stickyLength, 60))
  })
  it('in a conversation of sixty sentences the chance of recovery is below its bound, and not far below', () => {
    // v(nnnn) = 1/82, the bound v(1−γ)/ε is 1/49 or so, and B_P reaches γ + ε = 2/5 where v is 9/10
    const long = {
      alpha: q('1/2'),
      Pminus: iid({ n: '3/4', p: '1/4' }),
      Pplus: iid({ n: '1/4', p: '3/4' }),
      B: scores({ n: '-1', p: '1' }),
      gamma: q('-1/2'),
      epsilon: q('9/10'),
      delta: q('1/40'),
      s: ['n', 'n', 'n', 'n'],
      n: 60,
    }
    expect(outcomeOn(sticky as never, { ...long, n: 4 } as never)).toBe('held')
    const chance = evaluate(recovery(tellsNothingForPlus, P).node, long) as Q.Rational
    expect(Q.lessThan(q('1/90'), chance) && Q.lessThan(chance, q('1/40'))).toBe(true)
  })
  it('fails where the user may say anything, and where P₊ writes the answers', () => {
    for (const one of [proofs.evidenceStickyAnyLine, proofs.evidenceStickyAnswersOfPlus])
      expect(judge(theory, one).counterexample?.objection).toBe(null)
    const refuted = [stickyAnyLine, stickyAnswersOfPlus] as const
    expect(refuted.map(({ given }) => given.length)).toEqual([sticky.given.length, sticky.given.length + 1])
  })
  it('its proof does not do for either', () => {
    const { proof } = proofs.evidenceSticky
    for (const { claim } of [proofs.evidenceStickyAnyLine, proofs.evidenceStickyAnswersOfPlus])
      expect(proof && E.isLeft(checkProof(claim, proof))).toBe(true)
  })
  it('log 1/δ is needed: a bound from below, on random openings after which P₊ may show itself', () => {
    fc.assert(fc.property(mixtures(stickyNecessary), holds(stickyNecessary)), told(stickyNecessary))
    expect(judge(theory, opening.evidenceStickyWithoutDelta).counterexample?.objection).toBe(null)
  })
  it.each([
    proofs.evidenceSticky,
    proofs.evidenceStickyLength,
    opening.evidenceStickyNecessary,
  ])('the evidence for $claim.name stands', (one) => {
    const { proof, attained, mutants, needs } = judge(theory, one)
    expect(proof?._tag).toBe('Right')
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
})
