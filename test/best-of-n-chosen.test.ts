/** The best of n answers: what its law says is what all sequences of n answers say. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evidenceLaw, evidenceLikely } from '../proofs/best-of-n-chosen.js'
import { theory } from '../proofs/index.js'
import { bestIsLikelyN, lawOfBest } from '../spec/best-of-n-chosen.js'
import { chosenBest } from '../spec/domains/chosenBest.js'
import { instances } from '../src/claim/domain.js'
import { judge } from '../src/claim/judge.js'
import * as Q from '../src/kernel/rational.js'
import { type Behaviour, score } from '../src/model/behaviour.js'
import { lawOfChosen } from '../src/model/bestOf.js'
import { type Distribution, type Prompt, type Sentence, stateAfter } from '../src/model/languageModel.js'
import { iid, q, scores } from '../src/model/written.js'
import { holds, mixtures, told } from './support/holds.js'

describe('Best of n', () => {
  it('is chosen in proportion among equals', () => {
    fc.assert(fc.property(mixtures(lawOfBest), holds(lawOfBest)), told(lawOfBest))
  })
  it('is at most n times as likely as one answer', () => {
    fc.assert(fc.property(mixtures(bestIsLikelyN), holds(bestIsLikelyN)), told(bestIsLikelyN))
  })
  it.each([evidenceLaw, evidenceLikely])('the evidence for $claim.name stands', (one) => {
    const { proof, attained, mutants, needs } = judge(theory, one)
    expect(proof?._tag).toBe('Right')
    expect([...attained, ...mutants, ...needs].filter(({ objection }) => objection !== null)).toEqual([])
  })
})

/** All sequences of n answers, with their probabilities. */
const sequences = (answers: Distribution, n: number): ReadonlyArray<readonly [Prompt, Q.Rational]> =>
  n === 0
    ? [[[], Q.one]]
    : sequences(answers, n - 1).flatMap(([t, chance]) =>
        [...answers].map(([x, p]) => [[...t, x], Q.multiply(chance, p)] as const),
      )
/** The one with the best score; of equals the first. */
const firstBest = (B: Behaviour, [first = '', ...rest]: Prompt): Sentence =>
  rest.reduce((best, x) => (Q.lessThan(score(B, best), score(B, x)) ? x : best), first)
/** The law of the first best of n answers, one sequence of answers after another. */
const enumerated = (B: Behaviour, answers: Distribution, n: number): Distribution => {
  const law = new Map<Sentence, Q.Rational>()
  for (const [t, chance] of sequences(answers, n)) {
    const x = firstBest(B, t)
    law.set(x, Q.add(law.get(x) ?? Q.zero, chance))
  }
  return law
}
const shown = (law: Distribution, sentences: ReadonlyArray<Sentence>) =>
  sentences.map((x) => `${x} ${Q.show(law.get(x) ?? Q.zero)}`)

describe('The law of the chosen answer', () => {
  it('is what all sequences of answers say, with equals and with sentences that are never said', () => {
    let [equals, unsaid] = [0, 0]
    for (const { instance } of fc.sample(instances(chosenBest), { seed: 1, numRuns: 300 })) {
      const { P, R, B, s, n } = instance
      const answers = P.next(stateAfter(P, s))
      expect(shown(R.next(stateAfter(R, s)), P.sentences)).toEqual(shown(enumerated(B, answers, n), P.sentences))
      if (new Set([...answers.keys()].map((x) => Q.show(score(B, x)))).size < answers.size) equals++
      if (P.sentences.some((x) => (answers.get(x) ?? Q.zero).num === 0n)) unsaid++
    }
    expect(Math.min(equals, unsaid)).toBeGreaterThan(0)
  })
  it('is not another one among equals: the last of them has the same law, the first in the alphabet has not', () => {
    const [answers, B] = [iid({ a: '1/2', b: '1/2' }).next(null), scores({ a: '0', b: '0' })]
    const byName = new Map<Sentence, Q.Rational>()
    for (const [t, chance] of sequences(answers, 2)) {
      const x = t.includes('a') ? 'a' : 'b'
      byName.set(x, Q.add(byName.get(x) ?? Q.zero, chance))
    }
    expect(shown(lawOfChosen(B, answers, 2), ['a', 'b'])).toEqual(['a 1/2', 'b 1/2'])
    expect(shown(byName, ['a', 'b'])).toEqual(['a 3/4', 'b 1/4'])
    expect(Q.lessThan(Q.multiply(Q.two, q('1/2')), byName.get('a') ?? Q.zero)).toBe(false)
  })
})
