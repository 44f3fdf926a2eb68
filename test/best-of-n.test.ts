/** What the best of n answers of one model can be. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as proofs from '../proofs/best-of-n.js'
import { theory } from '../proofs/index.js'
import { bestByPerfect, bestFromMean, bestOfBad } from '../spec/best-of-n.js'
import { judge } from '../src/claim/judge.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Best of n', () => {
  it('is bounded by the mean of one answer', () => {
    fc.assert(fc.property(mixtures(bestFromMean), holds(bestFromMean)), told(bestFromMean))
  })
  it('needs one perfect answer', () => {
    fc.assert(fc.property(mixtures(bestByPerfect), holds(bestByPerfect)), told(bestByPerfect))
  })
  it('is no better than the best that is ever said', () => {
    fc.assert(fc.property(mixtures(bestOfBad), holds(bestOfBad)), told(bestOfBad))
  })
  it.each(Object.values(proofs))('the evidence for $claim.name stands', (one) => {
    const { proof, attained, mutants, needs } = judge(theory, one)
    expect(proof?._tag).toBe('Right')
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
})
