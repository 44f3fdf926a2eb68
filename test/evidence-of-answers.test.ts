/** The evidence of answers: what holds of prompts that are sampled holds of answers to a prompt. */
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { evidenceAnswer, evidenceCantelliAfter, evidenceDominationAfter } from '../proofs/evidence-of-answers.js'
import { theory } from '../proofs/index.js'
import { answerEvidence, cantelliAfter, dominationAfter } from '../spec/evidence-of-answers.js'
import { judge } from '../src/claim/judge.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Evidence of answers', () => {
  it('Cantelli’s inequality holds after a prompt on random models', () => {
    fc.assert(fc.property(mixtures(cantelliAfter), holds(cantelliAfter)), told(cantelliAfter, 40))
  })
  it('an answer misleads little, on random models', () => {
    fc.assert(fc.property(mixtures(answerEvidence), holds(answerEvidence)), told(answerEvidence, 40))
  })
  it('tails of P are dominated by those of P₊, on random mixtures', () => {
    fc.assert(fc.property(mixtures(dominationAfter), holds(dominationAfter)), told(dominationAfter, 60))
  })
  it.each([
    evidenceCantelliAfter,
    evidenceAnswer,
    evidenceDominationAfter,
  ])('the evidence for $claim.name stands', (one) => {
    const { proof, attained, mutants, needs } = judge(theory, one)
    expect(proof && E.isRight(proof)).toBe(true)
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
})
