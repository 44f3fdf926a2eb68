/** Theorem U as an algorithm: the greedy prompt arrives within its guarantee, and each step gains what the proof says. */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, test } from 'vitest'
import {
  add,
  atMost,
  divide,
  equality,
  lessThan,
  multiply,
  one,
  power,
  type Rational,
  rational,
  subtract,
} from '../../src/kernel/rational.js'
import { behaviourAfter } from '../../src/model/behaviour.js'
import { mixtureOf } from '../../src/model/build.js'
import { sequenceProbability } from '../../src/model/exhaustive.js'
import { greedyPrompt } from '../../src/model/greedy.js'
import { guaranteedLength } from '../../src/model/guaranteedLength.js'
import { type LanguageModel, probability, probabilityOfNext } from '../../src/model/languageModel.js'
import { promptSteps } from '../../src/model/promptSteps.js'
import { worstBehaviour } from '../../src/model/reachable.js'
import { decompositions, margins } from './decompositions.js'

/** P₋(x|s)/P(x|s), largest over admissible x. */
const largestRatio = (minus: LanguageModel, p: LanguageModel, s: ReadonlyArray<string>): Rational =>
  minus.sentences
    .filter((x) => probabilityOfNext(minus, s, x).num !== 0n)
    .map((x) => divide(probabilityOfNext(minus, s, x), probabilityOfNext(p, s, x)))
    .reduce((most, ratio) => (lessThan(most, ratio) ? ratio : most))

describe('the greedy prompt', () => {
  test('reaches B_P < γ+ε within ⌊log(1/α)/log ρ⌋ sentences', () => {
    fc.assert(
      fc.property(decompositions, margins, ([d, behaviour], epsilon) => {
        const { gamma } = worstBehaviour(behaviour, d.minus)
        fc.pre(lessThan(gamma, one))
        const target = add(gamma, epsilon)
        const { prompt, outcome } = greedyPrompt(d, behaviour, target, 3e7)
        const length = guaranteedLength(d.alpha, gamma, epsilon)
        if (length.kind === 'at most' && length.sentences <= 50n) expect(outcome).toBe('reached')
        // Beyond, the check by reduced weights takes longer than the search.
        fc.pre(outcome === 'reached' && prompt.length <= 200)
        const p = mixtureOf(d.alpha, d.minus, d.plus) as LanguageModel
        expect(probability(d.minus, prompt).num).toBeGreaterThan(0n)
        expect(lessThan(behaviourAfter(behaviour, p, prompt), target)).toBe(true)
        if (length.kind === 'none needed') expect(prompt).toEqual([])
        if (length.kind === 'at most') expect(BigInt(prompt.length)).toBeLessThanOrEqual(length.sentences)
      }),
      { numRuns: 200 },
    )
  })
  test('appends the largest ratio, which is at least (1−B_{P₋})/(1−B_P)', () => {
    fc.assert(
      fc.property(decompositions, ([d, behaviour]) => {
        const p = mixtureOf(d.alpha, d.minus, d.plus) as LanguageModel
        const { prompt } = greedyPrompt(d, behaviour, rational(-2), 4e4 * 4)
        return prompt.every((x, i) => {
          const s = prompt.slice(0, i)
          const ratio = divide(probabilityOfNext(d.minus, s, x), probabilityOfNext(p, s, x))
          const [bad, all] = [behaviourAfter(behaviour, d.minus, s), behaviourAfter(behaviour, p, s)]
          return (
            equality.equals(ratio, largestRatio(d.minus, p, s)) &&
            atMost(subtract(one, bad), multiply(ratio, subtract(one, all)))
          )
        })
      }),
    )
  })
  test('its steps are those of the definitions', () => {
    fc.assert(
      fc.property(decompositions, ([d, behaviour]) => {
        const p = mixtureOf(d.alpha, d.minus, d.plus) as LanguageModel
        const { prompt } = greedyPrompt(d, behaviour, rational(-2), 4e4 * 3)
        const steps = promptSteps(d, behaviour, prompt, () => true)
        expect(steps.map(({ sentence }) => sentence)).toEqual(prompt)
        for (const { position, ratio, weight, likelihoodRatio, behaviour: reached } of steps) {
          const [s, before] = [prompt.slice(0, position), prompt.slice(0, position - 1)]
          const [bad, good] = [probability(d.minus, s), probability(d.plus, s)]
          expect(weight).toEqual(divide(multiply(d.alpha, bad), sequenceProbability(d, s)))
          expect(likelihoodRatio).toEqual(good.num === 0n ? O.none : O.some(divide(bad, good)))
          expect(ratio).toEqual(
            divide(probabilityOfNext(d.minus, before, s.at(-1) ?? ''), probabilityOfNext(p, before, s.at(-1) ?? '')),
          )
          expect(reached).toEqual(behaviourAfter(behaviour, p, s))
        }
      }),
    )
  })
  test('stops when its work runs out, and says so', () => {
    fc.assert(
      fc.property(
        decompositions,
        ([d, behaviour]) => greedyPrompt(d, behaviour, rational(-2), 1e5).outcome === 'stopped',
      ),
    )
  })
})

describe('the guaranteed length', () => {
  const fractions = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.constant(100)).map(([n, d]) => rational(n, d))
  test('is the largest D with αρᴰ ≤ 1', () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (alpha, gamma, epsilon) => {
        const length = guaranteedLength(alpha, gamma, epsilon)
        const rest = subtract(subtract(one, gamma), epsilon)
        if (length.kind === 'none needed') return atMost(rest, rational(0))
        if (length.kind !== 'at most') return false
        const reached = (n: bigint): Rational => multiply(alpha, power(divide(subtract(one, gamma), rest), Number(n)))
        return atMost(reached(length.sentences), one) && lessThan(one, reached(length.sentences + 1n))
      }),
    )
  })
  test('is K on model T, where α = ρ⁻ᴷ', () => {
    for (const k of [1, 2, 3, 100]) {
      expect(guaranteedLength(power(rational(3, 4), k), rational(-1), rational(1, 2))).toMatchObject({
        sentences: BigInt(k),
      })
    }
  })
  test('is found for α = 1e-300 and ε = 1e-30, and refused beyond 2²⁵⁶', () => {
    const tiny = power(rational(10), -300)
    expect(guaranteedLength(tiny, rational(-1), power(rational(10), -30))).toMatchObject({ kind: 'at most' })
    expect(guaranteedLength(tiny, rational(-1), tiny)).toMatchObject({ kind: 'too many' })
  })
})
