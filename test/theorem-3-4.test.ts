/** Theorem 3.4 is false as printed: no prompt of any length works. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { theory } from '../proofs/index.js'
import * as proofs from '../proofs/theorem-3-4.js'
import { bestOf } from '../spec/definitions/bestOf.js'
import { P } from '../spec/definitions/mixture.js'
import { n, s } from '../spec/symbols.js'
import { noPrompt, printedIdentity, printedIdentityRanked, theorem34 } from '../spec/theorem-3-4.js'
import { judge } from '../src/claim/judge.js'
import { outcomeOn } from '../src/claim/sample.js'
import { decide, evaluate } from '../src/logic/decide.js'
import { iid, q, scores } from '../src/model/written.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Theorem 3.4', () => {
  it('after every prompt the best of n is good where perfect answers remain', () => {
    fc.assert(fc.property(mixtures(noPrompt), holds(noPrompt)), told(noPrompt, 100))
  })

  const independent = {
    alpha: q('1/2'),
    Pminus: iid({ n: '3/4', p: '1/4' }),
    Pplus: iid({ n: '1/4', p: '3/4' }),
    B: scores({ n: '-1', p: '1' }),
    n: 2,
  }
  it('fails for the independent model at its printed length, 9 sentences, though its hypotheses hold', () => {
    // log 17/10 is below the divergence (1/2)·log 3, and (log 2 + log 4 + log 4 + log 2)/log(17/10) = 7.8…
    const at = { ...independent, gamma: q('-1/2'), epsilon: q('1/4'), rho: q('17/10') }
    expect(theorem34.given.map((hypothesis) => decide(hypothesis, { ...at, k: 8 }))).toEqual(
      theorem34.given.map(() => 'true'),
    )
    for (const k of [8, 9, 12]) expect(outcomeOn(theorem34 as never, { ...at, k } as never)).toBe('failed')
  })
  it('no prompt of at most 12 sentences brings the best of two below −1/8, and none to it', () => {
    const at = { ...independent, theta: q('3/4'), k: 12 }
    expect(outcomeOn(noPrompt as never, at as never)).toBe('held')
    const answered = (k: number) => evaluate(bestOf(P, s, n).node, { ...at, s: Array.from({ length: k }, () => 'n') })
    // 1 − 2P(n|s)² with P(n) = 1/2 and P(n|n) = 5/8
    expect([answered(0), answered(1)]).toEqual([q('1/2'), q('7/32')])
  })
  it.each([theorem34, printedIdentityRanked])('$name fails on every instance of its domain', (claim) => {
    fc.assert(
      fc.property(mixtures(claim as never), (at) => outcomeOn(claim as never, at as never) === 'failed'),
      { numRuns: 100 },
    )
  })
  it('the printed identity gives p a probability of 1/8, and it has 7/16', () => {
    expect(outcomeOn(printedIdentity as never, proofs.evidenceIdentity.counterexample as never)).toBe('failed')
  })
  it.each(Object.values(proofs).filter((one) => 'claim' in one))('the evidence for $claim.name stands', (one) => {
    const { proof, counterexample, attained, mutants, needs } = judge(theory, one)
    expect(proof?._tag === 'Right' || counterexample?.objection === null).toBe(true)
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
})
