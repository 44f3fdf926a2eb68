/** The guardrail: prompts too short to carry the evidence that a level takes. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { theory } from '../../proofs/index.js'
import * as proofs from '../../proofs/new/guardrail.js'
import { guardrail, guardrailAtPrompt, guardrailLength, safetyBudget } from '../../spec/new/guardrail.js'
import { judge } from '../../src/claim/judge.js'
import { holds, mixtures, told } from '../support/holds.js'

describe('Guardrail', () => {
  it('holds at a fixed prompt', () => {
    fc.assert(fc.property(mixtures(guardrailAtPrompt), holds(guardrailAtPrompt)), told(guardrailAtPrompt))
  })
  it.each([guardrail, safetyBudget, guardrailLength])('$name holds on random mixtures', (claim) => {
    fc.assert(fc.property(mixtures(claim), holds(claim)), told(claim))
  })
  it.each(Object.values(proofs))('the evidence for $claim.name stands', (one) => {
    const { proof, attained, mutants, needs } = judge(theory, one)
    expect(proof?._tag).toBe('Right')
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
})
