/** Theorem 3.2 after a given prompt without positivity: the trigger costs log(1/|γ|) nats. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { evidence32AnyTrigger, evidenceSampledAnyTrigger } from '../proofs/any-trigger.js'
import { theory } from '../proofs/index.js'
import { evidence32AtPrompt } from '../proofs/theorem-3-2-prompt.js'
import { sampledAnyTrigger, theorem32AnyTrigger } from '../spec/any-trigger.js'
import { checkProof } from '../src/claim/check.js'
import { judge } from '../src/claim/judge.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Theorem 3.2 after a given prompt, without positivity', () => {
  it('holds on random mixtures and on unlucky triggers', () => {
    fc.assert(fc.property(mixtures(theorem32AnyTrigger), holds(theorem32AnyTrigger)), told(theorem32AnyTrigger, 100))
  })
  it('is proved, and its evidence stands', () => {
    const { proof, attained, mutants, needs } = judge(theory, evidence32AnyTrigger)
    expect(proof && E.isRight(proof)).toBe(true)
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
  it('its proof does not do without any of its hypotheses, nor does that of Theorem 3.2 do for it', () => {
    const { claim, proof } = evidence32AnyTrigger
    for (const i of claim.given.keys())
      expect(proof && E.isLeft(checkProof({ ...claim, given: claim.given.filter((_, j) => j !== i) }, proof))).toBe(
        true,
      )
    const { proof: printed } = evidence32AtPrompt
    expect(printed && E.isLeft(checkProof(claim, printed))).toBe(true)
  })
})

describe('Theorem 3.2 without positivity', () => {
  it('holds on random mixtures', () => {
    fc.assert(fc.property(mixtures(sampledAnyTrigger), holds(sampledAnyTrigger)), told(sampledAnyTrigger, 40))
  })
  it('is proved, and its evidence stands', () => {
    const { proof, attained, mutants, needs } = judge(theory, evidenceSampledAnyTrigger)
    expect(proof && E.isRight(proof)).toBe(true)
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
})
