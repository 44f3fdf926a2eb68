/** Theorem Z where every answer is the best of n. */
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { theory } from '../../proofs/index.js'
import { evidenceComposition } from '../../proofs/new/composition.js'
import { evidenceCompositionBest, evidenceCompositionBestBad } from '../../proofs/new/composition-best.js'
import { bestAnswers } from '../../spec/domains/bestAnswers.js'
import { largestGain } from '../../spec/domains/chosenAnswers.js'
import { compositionBest, compositionBestBad } from '../../spec/new/composition-best.js'
import { checkProof } from '../../src/claim/check.js'
import { instances } from '../../src/claim/domain.js'
import { judge } from '../../src/claim/judge.js'
import * as Q from '../../src/kernel/rational.js'
import { mixtureOf } from '../../src/model/build.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import { holds, mixtures, told } from '../support/holds.js'

describe('Theorem Z', () => {
  it('holds of conversations in which every answer is the best of n', () => {
    fc.assert(fc.property(mixtures(compositionBest), holds(compositionBest)), told(compositionBest, 100))
  })
  it('holds there of the best of n itself', () => {
    fc.assert(fc.property(mixtures(compositionBestBad), holds(compositionBestBad)), told(compositionBestBad, 100))
  })
  it.each([evidenceCompositionBest, evidenceCompositionBestBad])('the evidence for $claim.name stands', (one) => {
    const { proof, attained, mutants, needs } = judge(theory, one)
    expect(proof?._tag).toBe('Right')
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
  it('is no special case without the law of the best of n', () => {
    const { proof } = evidenceComposition
    expect(proof && E.isLeft(checkProof(evidenceCompositionBest.claim, proof))).toBe(true)
  })
})

describe('The best of n answers', () => {
  it('is never more than n times as likely as one, and nearly so somewhere', () => {
    const gains = fc.sample(instances(bestAnswers), { seed: 1, numRuns: 200 }).map(({ instance }) => {
      const { alpha, Pminus, Pplus, R, s, n, T } = instance
      return Q.divide(largestGain(R, mixtureOf(alpha, Pminus, Pplus) as LanguageModel, s, T), Q.rational(n))
    })
    expect(gains.every((gain) => !Q.lessThan(Q.one, gain))).toBe(true)
    expect(gains.some((gain) => Q.lessThan(Q.rational(99, 100), gain) && Q.lessThan(gain, Q.one))).toBe(true)
  })
})
