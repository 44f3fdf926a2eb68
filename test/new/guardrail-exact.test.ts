/** Where the guardrail is exact, and what it and Theorem 3.1 leave between them. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { theory } from '../../proofs/index.js'
import * as proofs from '../../proofs/new/guardrail-exact.js'
import { evidenceReached, guardrailExact, guardrailSandwich } from '../../spec/new/guardrail-exact.js'
import { judge } from '../../src/claim/judge.js'
import { holds, mixtures, told } from '../support/holds.js'

describe('Guardrail', () => {
  it('is exact for independent sentences', () => {
    fc.assert(fc.property(mixtures(evidenceReached), holds(evidenceReached)), told(evidenceReached))
    fc.assert(fc.property(mixtures(guardrailExact), holds(guardrailExact)), told(guardrailExact))
  })
  it('and Theorem 3.1 enclose the shortest length that misaligns', () => {
    fc.assert(fc.property(mixtures(guardrailSandwich), holds(guardrailSandwich)), told(guardrailSandwich, 100))
  })
  it.each(Object.values(proofs))('the evidence for $claim.name stands', (one) => {
    const { proof, attained, mutants, needs } = judge(theory, one)
    expect(proof?._tag).toBe('Right')
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
})
