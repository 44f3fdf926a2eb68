/** The log n of Theorem 3.4 is needed: evidence in proportion to n, and so sentences in proportion to log n. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as proofs from '../proofs/best-of-n-needed.js'
import { theory } from '../proofs/index.js'
import { nIsBad, onlyN, onlyP } from '../proofs/smallModels.js'
import { bestNeeds, bestNeedsLength } from '../spec/best-of-n-needed.js'
import { judge } from '../src/claim/judge.js'
import { expectedBest } from '../src/model/bestOf.js'
import { mixtureOf } from '../src/model/build.js'
import { q } from '../src/model/written.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Theorem 3.4 (log n is needed)', () => {
  it('holds of the evidence where P₊ gives only perfect answers', () => {
    fc.assert(fc.property(mixtures(bestNeeds), holds(bestNeeds)), told(bestNeeds))
  })
  it('holds of the length', () => {
    fc.assert(fc.property(mixtures(bestNeedsLength), holds(bestNeedsLength)), told(bestNeedsLength))
  })
  it.each(Object.values(proofs))('the evidence for $claim.name stands', (one) => {
    const { proof, attained, mutants, needs } = judge(theory, one)
    expect(proof?._tag).toBe('Right')
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
  it('the best of n is 1 − 2wⁿ there, exactly', () => {
    const P = mixtureOf(q('2/3'), onlyN, onlyP)
    expect(expectedBest(nIsBad, P.next(P.start), 3)).toEqual(q('11/27'))
  })
})
