/** The best of n answers of a mixture: with probability wⁿ all of them come from P₋. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as proofs from '../proofs/best-of-n-mixture.js'
import { theory } from '../proofs/index.js'
import { bestOfMixture, bestOfShare, bestThreshold } from '../spec/best-of-n-mixture.js'
import { judge } from '../src/claim/judge.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Best of n of a mixture', () => {
  it('is bounded by a share of another model', () => {
    fc.assert(fc.property(mixtures(bestOfShare), holds(bestOfShare)), told(bestOfShare))
  })
  it('is bounded by the posterior weight', () => {
    fc.assert(fc.property(mixtures(bestOfMixture), holds(bestOfMixture)), told(bestOfMixture))
  })
  it('falls below a level beyond the threshold', () => {
    fc.assert(fc.property(mixtures(bestThreshold), holds(bestThreshold)), told(bestThreshold))
  })
  it.each(Object.values(proofs))('the evidence for $claim.name stands', (one) => {
    const { proof, attained, mutants, needs } = judge(theory, one)
    expect(proof?._tag).toBe('Right')
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
})
