/** How far t log t lies above its tangent at 1. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { evidenceTangentGap } from '../../proofs/known/logarithm.js'
import { aboveTangent, leastAbove, t, tangentGap } from '../../spec/known/logarithm.js'
import { checkProof } from '../../src/claim/check.js'
import { judge } from '../../src/claim/judge.js'
import { atMost } from '../../src/logic/proposition.js'
import { constant, multiply } from '../../src/logic/term.js'
import { holds, mixtures, told } from '../support/holds.js'

describe('Tangent of t log t', () => {
  it('holds on positive numbers, to within 1e-300 of 1 and of 0, and up to 1e300', () => {
    fc.assert(fc.property(mixtures(tangentGap), holds(tangentGap)), told(tangentGap))
  })
  it('fails with a larger constant near 1', () => {
    const larger = {
      ...tangentGap,
      then: atMost(multiply(constant(1_000_001, 1_000_000), leastAbove(t)), aboveTangent(t)),
    }
    expect(fc.check(fc.property(mixtures(larger), holds(larger)), { seed: 1, numRuns: 300 }).failed).toBe(true)
  })
  it('its proof is checked, and its evidence stands', () => {
    const { claim, proof } = evidenceTangentGap
    expect(proof && checkProof(claim, proof)).toEqual(E.right([]))
    const { attained, mutants, needs } = judge({}, evidenceTangentGap)
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
})
