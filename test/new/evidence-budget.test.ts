/** The evidence budget: divergences along a text of P₋ add up to what log w gains, at most log 1/α. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import {
  evidenceBudgetEnd,
  evidenceBudgetExact,
  evidenceBudgetStep,
  evidenceEvidenceBudget,
} from '../../proofs/new/evidence-budget.js'
import { budgetEnd, budgetExact, budgetStep, evidenceBudget } from '../../spec/new/evidence-budget.js'
import { checkProof } from '../../src/claim/check.js'
import { judge } from '../../src/claim/judge.js'
import { holds, mixtures, told } from '../support/holds.js'

const offered = [evidenceBudgetStep, evidenceBudgetEnd, evidenceBudgetExact, evidenceEvidenceBudget]

describe('Evidence budget', () => {
  it('its step is an identity between logarithms', () => {
    fc.assert(fc.property(mixtures(budgetStep), holds(budgetStep)), told(budgetStep))
  })
  it('log w never exceeds 0', () => {
    fc.assert(fc.property(mixtures(budgetEnd), holds(budgetEnd)), told(budgetEnd))
  })
  it('telescopes along a text', () => {
    fc.assert(fc.property(mixtures(budgetExact), holds(budgetExact)), told(budgetExact, 150))
  })
  it('bounds the sum of the mean divergences by log 1/α', () => {
    fc.assert(fc.property(mixtures(evidenceBudget), holds(evidenceBudget)), told(evidenceBudget, 150))
  })
  it.each(offered)('the proof of $claim.name is checked, and its evidence stands', (one) => {
    const { claim, proof } = one
    expect(proof && E.isRight(checkProof(claim, proof))).toBe(true)
    const { attained, mutants, needs } = judge({}, one)
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
})
