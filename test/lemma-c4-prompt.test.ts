/** Lemma C.4 after a given prompt. */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { theory } from '../proofs/index.js'
import { evidenceC4AtPrompt } from '../proofs/lemma-c4-prompt.js'
import { lemmaC4AtPrompt } from '../spec/lemma-c4-prompt.js'
import { checkProof } from '../src/claim/check.js'
import { judge } from '../src/claim/judge.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Lemma C.4 after a given prompt', () => {
  it('holds on random models', () => {
    fc.assert(fc.property(mixtures(lemmaC4AtPrompt), holds(lemmaC4AtPrompt)), told(lemmaC4AtPrompt, 100))
  })
  it('is proved, and its evidence stands', () => {
    const { proof, attained, mutants, needs } = judge(theory, evidenceC4AtPrompt)
    expect(proof && E.isRight(proof)).toBe(true)
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
  it('its proof does not do without any of its hypotheses', () => {
    const { claim, proof } = evidenceC4AtPrompt
    for (const i of claim.given.keys())
      expect(proof && E.isLeft(checkProof({ ...claim, given: claim.given.filter((_, j) => j !== i) }, proof))).toBe(
        true,
      )
  })
})
