/** Theorem Z for best-of-n sampling, and the length that `beb bound Z` gives for it. */
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, it } from 'vitest'
import { theory } from '../../proofs/index.js'
import { evidenceCompositionBestAligned } from '../../proofs/new/composition-best-aligned.js'
import { compositionBestAligned } from '../../spec/new/composition-best-aligned.js'
import { bound } from '../../src/bound/bound.js'
import { sentencesText } from '../../src/bound/boundText.js'
import { composition as statement } from '../../src/bound/conversationStatements.js'
import { judge } from '../../src/claim/judge.js'
import { decide } from '../../src/logic/decide.js'
import { levelOfBest } from '../../src/model/bestOfAnswers.js'
import { q } from '../../src/model/written.js'
import { holds, mixtures, told } from '../support/holds.js'

describe('Theorem Z (best of n)', () => {
  it('holds of random aligning prompts, attacks and conversations', () => {
    fc.assert(
      fc.property(mixtures(compositionBestAligned), holds(compositionBestAligned)),
      told(compositionBestAligned, 40),
    )
  })
  it('has evidence that stands', () => {
    const { proof, attained, mutants, needs } = judge(theory, evidenceCompositionBestAligned)
    expect(proof?._tag).toBe('Right')
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
})

describe('beb bound Z for the best of n', () => {
  it('names the claim', () => {
    const reading = statement.readings.find(({ name }) => name === 'best of n')
    expect(reading && 'note' in reading && reading.note).toContain(compositionBestAligned.name)
  })
  it.each([1, 2, 5])('gives the least k of the claim, and the trigger, for %i answers', (n) => {
    const result = bound('Z', {
      alpha: '1/1000',
      beta: 'log(3)',
      gamma: '-1/2',
      epsilon: '1/5',
      delta: '1/10',
      aligning: '3',
      turns: '4',
      answers: String(n),
      betaPrime: 'log(2)',
      sigma: '1/2',
      deltaAligning: '1/4',
    })
    if (E.isLeft(result)) throw new Error(result.left.sentence)
    const row = result.right.answers.find(({ reading }) => reading.name === 'best of n')
    const sentences = Number(O.match(() => '', sentencesText)(row?.sentences ?? O.none))
    const instance = {
      alpha: q('1/1000'),
      gammaN: levelOfBest(q('-1/2'), n),
      epsilon: q('1/5'),
      theta: q('1/10'),
      delta: q('1/4'),
      rho: q('3'),
      rhoPrime: q('2'),
      sigma: q('1/2'),
      N: 3,
      n,
      T: 4,
    }
    // the length is a fact about k; the ceiling is of k and the trigger together
    const length = compositionBestAligned.given.at(-1)
    if (length === undefined) throw new Error('no length')
    const suffices = (k: number) => decide(length as never, { ...instance, k } as never) === 'true'
    expect([suffices(sentences - 1), suffices(sentences - 2)]).toEqual([true, false])
  })
})
