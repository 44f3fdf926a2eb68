/** Theorem 3.2 after a given prompt. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { theory } from '../proofs/index.js'
import { evidence32AtPrompt } from '../proofs/theorem-3-2-prompt.js'
import { theorem32AtPrompt } from '../spec/theorem-3-2-prompt.js'
import { checkProof } from '../src/claim/check.js'
import { judge } from '../src/claim/judge.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Theorem 3.2 after a given prompt', () => {
  it('holds on random mixtures', () => {
    fc.assert(fc.property(mixtures(theorem32AtPrompt), holds(theorem32AtPrompt)), told(theorem32AtPrompt, 100))
  })
  it('is proved, and its evidence stands', () => {
    const { proof, attained, mutants, needs } = judge(theory, evidence32AtPrompt)
    expect(proof && E.isRight(proof)).toBe(true)
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
  it('its proof does not do without any of its hypotheses', () => {
    const { claim, proof } = evidence32AtPrompt
    for (const i of claim.given.keys())
      expect(proof && E.isLeft(checkProof({ ...claim, given: claim.given.filter((_, j) => j !== i) }, proof))).toBe(
        true,
      )
  })
})
