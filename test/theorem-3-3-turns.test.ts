/** Theorem 3.3 for n turns, one after another. */
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { theory } from '../proofs/index.js'
import { evidence33Turns } from '../proofs/theorem-3-3-turns.js'
import { theorem33Turns } from '../spec/theorem-3-3-turns.js'
import { checkProof } from '../src/claim/check.js'
import { judge } from '../src/claim/judge.js'
import { instanceOf } from '../src/claim/sample.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Theorem 3.3 (n turns)', () => {
  it('holds on random mixtures, for one turn and for several', () => {
    fc.assert(fc.property(mixtures(theorem33Turns), holds(theorem33Turns)), told(theorem33Turns, 60))
  })
  it('is sampled for one turn, for two and for three', () => {
    const turns = Array.from({ length: 100 }, (_, run) => instanceOf(theorem33Turns as never, 1, run).instance.n)
    expect(new Set(turns)).toEqual(new Set([0, 1, 2]))
  })
  it('its evidence stands', () => {
    const { proof, attained, mutants, needs, tightness } = judge(theory, evidence33Turns)
    expect(proof && E.isRight(proof)).toBe(true)
    expect([...attained, ...mutants, ...needs, ...tightness].filter(({ objection }) => objection !== null)).toEqual([])
  }, 120_000)
  it('the proof does not do without any of its hypotheses', () => {
    const { claim, proof } = evidence33Turns
    for (const i of claim.given.keys())
      expect(proof && E.isLeft(checkProof({ ...claim, given: claim.given.filter((_, j) => j !== i) }, proof))).toBe(
        true,
      )
  }, 120_000)
})
