/** Theorem 3.4 repaired: for the level of the best of n answers of P₋. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { theory } from '../proofs/index.js'
import * as proofs from '../proofs/theorem-3-4-repaired.js'
import { theorem34Level, theorem34Repaired, theorem34Surely } from '../spec/theorem-3-4-repaired.js'
import { judge } from '../src/claim/judge.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Theorem 3.4', () => {
  it('holds for the level of the best of n of P₋', () => {
    fc.assert(fc.property(mixtures(theorem34Level), holds(theorem34Level)), told(theorem34Level, 100))
  })
  it('holds for the limit of what n answers can be', () => {
    fc.assert(fc.property(mixtures(theorem34Repaired), holds(theorem34Repaired)), told(theorem34Repaired, 100))
  })
  it('holds as printed where P₋ is surely bad', () => {
    fc.assert(fc.property(mixtures(theorem34Surely), holds(theorem34Surely)), told(theorem34Surely, 100))
  })
  it.each(Object.values(proofs).filter((one) => 'claim' in one))('the evidence for $claim.name stands', (one) => {
    const { proof, counterexample, attained, mutants, needs } = judge(theory, one)
    expect(proof?._tag === 'Right' || counterexample?.objection === null).toBe(true)
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
})
