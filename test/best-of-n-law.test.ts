/** The law of the best score. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evidenceBestScore } from '../proofs/best-of-n-law.js'
import { theory } from '../proofs/index.js'
import { lawOfBestScore } from '../spec/best-of-n-law.js'
import { judge } from '../src/claim/judge.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Best of n (law of the best score)', () => {
  it('is a difference of powers of the chances of one answer', () => {
    fc.assert(fc.property(mixtures(lawOfBestScore), holds(lawOfBestScore)), told(lawOfBestScore))
  })
  it('has evidence that stands', () => {
    const { proof, mutants, needs } = judge(theory, evidenceBestScore)
    expect(proof?._tag).toBe('Right')
    expect([...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
})
