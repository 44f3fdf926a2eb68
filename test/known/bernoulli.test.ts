/** Bernoulli’s inequality. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { theory } from '../../proofs/index.js'
import * as proofs from '../../proofs/known/bernoulli.js'
import { bernoulli } from '../../spec/known/bernoulli.js'
import { judge } from '../../src/claim/judge.js'
import { holds, mixtures, told } from './../support/holds.js'

describe('Bernoulli’s inequality', () => {
  it('holds for chances, tiny ones and negative numbers', () => {
    fc.assert(fc.property(mixtures(bernoulli), holds(bernoulli)), told(bernoulli))
  })
  it.each(Object.values(proofs))('the evidence for $claim.name stands', (one) => {
    const { proof, attained, mutants, needs } = judge(theory, one)
    expect(proof?._tag).toBe('Right')
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
})
