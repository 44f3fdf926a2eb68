/** Powers grow with their base. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { theory } from '../../proofs/index.js'
import * as proofs from '../../proofs/known/powers.js'
import { powersDiffer, powersGrow } from '../../spec/known/powers.js'
import { judge } from '../../src/claim/judge.js'
import { holds, mixtures, told } from './../support/holds.js'

describe('Powers grow with their base', () => {
  it('for bases that are apart and that are equal', () => {
    fc.assert(fc.property(mixtures(powersGrow), holds(powersGrow)), told(powersGrow))
  })
  it.each(Object.values(proofs))('the evidence for $claim.name stands', (one) => {
    const { proof, attained, mutants, needs } = judge(theory, one)
    expect(proof?._tag).toBe('Right')
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
})
describe('Powers of chances', () => {
  it('differ by n times the chances at most', () => {
    fc.assert(fc.property(mixtures(powersDiffer), holds(powersDiffer)), told(powersDiffer))
  })
})
