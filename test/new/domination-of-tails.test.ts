/** Domination of tails: text of P₋, and of P, tells little for P₊ at least as often as text of P₊ does. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { theory } from '../../proofs/index.js'
import { evidenceTails, evidenceTailsMixture } from '../../proofs/new/domination-of-tails.js'
import { dominationOfTails, dominationOfTailsMixture } from '../../spec/new/domination-of-tails.js'
import { judge } from '../../src/claim/judge.js'
import { holds, mixtures, told } from '../support/holds.js'

describe('Domination of tails', () => {
  it('holds for random models and levels', () => {
    fc.assert(fc.property(mixtures(dominationOfTails), holds(dominationOfTails)), told(dominationOfTails, 100))
  })
  it('holds for mixtures', () => {
    fc.assert(
      fc.property(mixtures(dominationOfTailsMixture), holds(dominationOfTailsMixture)),
      told(dominationOfTailsMixture, 100),
    )
  })
  it.each([evidenceTails, evidenceTailsMixture])('the evidence for $claim.name stands', (one) => {
    const { proof, attained, mutants, needs } = judge(theory, one)
    expect(proof?._tag).toBe('Right')
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
})
