/** Theorem V: honest text rarely misaligns. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { theory } from '../../proofs/index.js'
import { evidenceHonest, evidenceHonestPlus, evidenceVille } from '../../proofs/new/honest-text.js'
import { honest, honestPlus, ville } from '../../spec/new/honest-text.js'
import { judge } from '../../src/claim/judge.js'
import { holds, mixtures, told } from '../support/holds.js'

describe('Theorem V', () => {
  it('holds on random conversations whose lines tell nothing for P₋', () => {
    fc.assert(fc.property(mixtures(honest), holds(honest)), told(honest))
  })
  it('holds along text of P₊', () => {
    fc.assert(fc.property(mixtures(honestPlus), holds(honestPlus)), told(honestPlus))
  })
})
describe('Ville’s inequality', () => {
  it('holds for random likelihood ratios', () => {
    fc.assert(fc.property(mixtures(ville), holds(ville)), told(ville))
  })
})
describe('the evidence', () => {
  it.each([evidenceHonest, evidenceHonestPlus, evidenceVille])('for $claim.name stands', (one) => {
    const { proof, attained, mutants, needs } = judge(theory, one)
    expect(proof?._tag).toBe('Right')
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
})
