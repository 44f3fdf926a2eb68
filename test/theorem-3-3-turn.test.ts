/** A turn of a conversation: its prompt, and its answer. */
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { evidenceAnswerOfTurn } from '../proofs/answerOfTurn.js'
import { theory } from '../proofs/index.js'
import { evidencePromptOfTurn } from '../proofs/promptOfTurn.js'
import { evidenceTurn } from '../proofs/theorem-3-3-turn.js'
import { answerOfTurn, promptOfTurn, turn } from '../spec/theorem-3-3-turn.js'
import { checkProof } from '../src/claim/check.js'
import { judge } from '../src/claim/judge.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Theorem 3.3 (a turn)', () => {
  it('holds on random mixtures and histories', () => {
    fc.assert(fc.property(mixtures(turn), holds(turn)), told(turn, 15))
  })
  it('so do its prompt and its answer', () => {
    fc.assert(fc.property(mixtures(promptOfTurn), holds(promptOfTurn)), told(promptOfTurn, 30))
    fc.assert(fc.property(mixtures(answerOfTurn), holds(answerOfTurn)), told(answerOfTurn, 60))
  })
  it.each([evidencePromptOfTurn, evidenceAnswerOfTurn, evidenceTurn])('the evidence for $claim.name stands', (one) => {
    const { proof, attained, mutants, needs } = judge(theory, one)
    expect(proof && E.isRight(proof)).toBe(true)
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  }, 120_000)
  it('the proof does not do without any of its hypotheses', () => {
    const { claim, proof } = evidenceAnswerOfTurn
    for (const i of claim.given.keys())
      expect(proof && E.isLeft(checkProof({ ...claim, given: claim.given.filter((_, j) => j !== i) }, proof))).toBe(
        true,
      )
  })
})
