/** Theorem U for best-of-n sampling. */

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { theory } from '../../proofs/index.js'
import * as proofs from '../../proofs/new/best-of-n-universal.js'
import { universalBest } from '../../spec/new/best-of-n-universal.js'
import { judge } from '../../src/claim/judge.js'
import { holds, mixtures, told } from './../support/holds.js'

describe('Theorem U', () => {
  it('holds for the best of n answers', () => {
    fc.assert(fc.property(mixtures(universalBest), holds(universalBest)), told(universalBest))
  })
  it.each(Object.values(proofs))('the evidence for $claim.name stands', (one) => {
    const { proof, attained, mutants, needs } = judge(theory, one)
    expect(proof?._tag).toBe('Right')
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
})
