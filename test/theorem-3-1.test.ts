/** Theorem 3.1: how many sentences misalign, and that no fewer always do. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { theory } from '../proofs/index.js'
import * as proofs from '../proofs/theorem-3-1.js'
import { theorem31, theorem31OneLess, theorem31Sharp, theorem31Two } from '../spec/theorem-3-1.js'
import { checkProof } from '../src/claim/check.js'
import type { Evidence } from '../src/claim/evidence.js'
import { judge } from '../src/claim/judge.js'
import { outcomeOn } from '../src/claim/sample.js'
import { holds, mixtures, told } from './support/holds.js'

const offered: ReadonlyArray<Evidence> = [
  proofs.evidence31,
  proofs.evidence31Two,
  proofs.evidence31Sharp,
  proofs.evidence31Floor,
  proofs.evidence31Below,
  proofs.evidence31OneLess,
]
const proved = offered.filter(({ proof }) => proof !== undefined)
const refuted = offered.filter(({ counterexample }) => counterexample !== undefined)

describe('Theorem 3.1', () => {
  it('holds as printed on random mixtures, for every whole number from the printed length on', () => {
    fc.assert(fc.property(mixtures(theorem31), holds(theorem31)), told(theorem31, 100))
  })
  it('holds with log 2 for log 4', () => {
    fc.assert(fc.property(mixtures(theorem31Two), holds(theorem31Two)), told(theorem31Two, 100))
  })
  it('holds at the sharp length', () => {
    fc.assert(fc.property(mixtures(theorem31Sharp), holds(theorem31Sharp)), told(theorem31Sharp, 100))
  })
  it('fails one sentence below the sharp length, where P₊ gives way as slowly as it may', () => {
    fc.assert(
      fc.property(mixtures(theorem31OneLess), (at) => outcomeOn(theorem31OneLess as never, at as never) === 'failed'),
      { numRuns: 132 },
    )
  })
  it.each(proved)('the proof of $claim.name is checked', ({ claim, proof }) => {
    expect(proof && E.isRight(checkProof(claim, proof))).toBe(true)
  })
  it.each(refuted)('$claim.name fails on its instance', ({ claim, counterexample }) => {
    expect(counterexample && outcomeOn(claim, counterexample)).toBe('failed')
  })
  it.each(offered)('the evidence for $claim.name stands', (one) => {
    const { attained, mutants, needs } = judge(theory, one)
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
  it('one proof does not prove the other’s constant', () => {
    const { proof: four } = proofs.evidence31
    expect(four && E.isLeft(checkProof(proofs.evidence31Two.claim, four))).toBe(true)
  })
})
