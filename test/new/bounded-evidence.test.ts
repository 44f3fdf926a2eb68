/** Bounded evidence: the ratios of sentences multiply. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { theory } from '../../proofs/index.js'
import { evidenceBoundedEvidence } from '../../proofs/new/bounded-evidence.js'
import { boundedEvidence } from '../../spec/new/bounded-evidence.js'
import { judge } from '../../src/claim/judge.js'
import { holds, mixtures, told } from '../support/holds.js'

describe('Guardrail', () => {
  it('the evidence of a prompt is bounded on random models', () => {
    fc.assert(fc.property(mixtures(boundedEvidence), holds(boundedEvidence)), told(boundedEvidence))
  })
  it('the evidence for it stands', () => {
    const { proof, mutants, needs } = judge(theory, evidenceBoundedEvidence)
    expect(proof?._tag).toBe('Right')
    expect([...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
})
