/** Theorem 3.2: an aligning prompt only makes the misaligning prompt longer, as long as triggers come free. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { theory } from '../proofs/index.js'
import { evidence32, evidence32Sharp, evidence32WithoutPositivity } from '../proofs/theorem-3-2.js'
import { unlucky } from '../spec/domains/unluckyTrigger.js'
import { theorem32, theorem32Sharp, theorem32WithoutPositivity } from '../spec/theorem-3-2.js'
import { checkProof } from '../src/claim/check.js'
import { judge } from '../src/claim/judge.js'
import { outcomeOn } from '../src/claim/sample.js'
import { q } from '../src/model/written.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Theorem 3.2', () => {
  it('holds as printed on random mixtures, for every whole number from the printed length on', () => {
    fc.assert(fc.property(mixtures(theorem32), holds(theorem32)), told(theorem32, 40))
  })
  it('holds with log 2 for log 4 and the smaller spread', () => {
    fc.assert(fc.property(mixtures(theorem32Sharp), holds(theorem32Sharp)), told(theorem32Sharp, 40))
  })
  it('fails at the printed length where P₊ is likelier to say the trigger', () => {
    const at = (n: number) => unlucky(q(`1/${n}`), q('1/1000000000'), q('1/10'), q('1/2')) as never
    for (const n of [50, 100, 1000]) expect(outcomeOn(theorem32WithoutPositivity as never, at(n))).toBe('failed')
    expect(outcomeOn(theorem32 as never, at(50))).toBe('outside')
  })
  it.each([evidence32, evidence32Sharp, evidence32WithoutPositivity])('the evidence for $claim.name stands', (one) => {
    const { counterexample, attained, mutants, needs } = judge(theory, one)
    expect(counterexample?.objection ?? null).toBe(null)
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
  it.each([evidence32, evidence32Sharp])('the proof of $claim.name is checked', ({ claim, proof }) => {
    expect(proof && checkProof(claim, proof)).toEqual(
      E.right(expect.arrayContaining(['Evidence of an aligning prompt', 'Theorem 3.2 (fixed prompt)'])),
    )
  })
  it('the proof uses positivity, and that of the printed length does not do for the shorter one', () => {
    const { proof } = evidence32
    expect(proof && E.isLeft(checkProof(evidence32WithoutPositivity.claim, proof))).toBe(true)
    expect(proof && E.isLeft(checkProof(evidence32Sharp.claim, proof))).toBe(true)
  })
})
