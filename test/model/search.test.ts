/** The dynamic programmes against exhaustive search, and the supremum of B_P against every short prompt. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atMost, equality, lessThan, rational } from '../../src/kernel/rational.js'
import { choices, walkIn } from '../../src/model/arbitrary.js'
import { behaviourAfter } from '../../src/model/behaviour.js'
import { build, mixtureOf } from '../../src/model/build.js'
import { exhaustiveMinimum } from '../../src/model/exhaustive.js'
import { type LanguageModel, probability, stateAfter } from '../../src/model/languageModel.js'
import { reachableStates, worstBehaviour } from '../../src/model/reachable.js'
import { bestPromptOfLength, bestPromptUpTo, shortestPrompt } from '../../src/model/search.js'
import { decompositions, margins } from './decompositions.js'

describe('the best prompt', () => {
  test('of at most n sentences is as good as exhaustive search finds, and as short', () => {
    fc.assert(
      fc.property(decompositions, fc.nat(3), ([d, behaviour], n) => {
        const [best, exhaustive] = [bestPromptUpTo(d, behaviour, n), exhaustiveMinimum(d, behaviour, n)]
        expect(best?.behaviour).toEqual(exhaustive.behaviour)
        expect(best?.prompt.length).toBe(exhaustive.prompt.length)
      }),
    )
  })
  test('is admissible and has the behaviour that is claimed', () => {
    fc.assert(
      fc.property(decompositions, fc.nat(12), ([d, behaviour], n) => {
        const best = bestPromptOfLength(d, behaviour, n)
        const p = mixtureOf(d.alpha, d.minus, d.plus) as LanguageModel
        expect(best?.prompt.length).toBe(n)
        expect(probability(d.minus, best?.prompt ?? []).num).toBeGreaterThan(0n)
        expect(best?.behaviour).toEqual(behaviourAfter(behaviour, p, best?.prompt ?? []))
      }),
    )
  })
  test('of length n is no worse than any admissible prompt of that length', () => {
    fc.assert(
      fc.property(decompositions, choices(10), ([d, behaviour], picks) => {
        const prompt = walkIn(d.minus, picks)
        const p = mixtureOf(d.alpha, d.minus, d.plus) as LanguageModel
        const best = bestPromptOfLength(d, behaviour, prompt.length)
        return best !== null && atMost(best.behaviour, behaviourAfter(behaviour, p, prompt))
      }),
    )
  })
  test('below a target is shortest', () => {
    fc.assert(
      fc.property(decompositions, margins, ([d, behaviour], epsilon) => {
        const target = { num: epsilon.num - epsilon.den, den: epsilon.den }
        const shortest = shortestPrompt(d, behaviour, target, 3)
        const exhaustive = exhaustiveMinimum(d, behaviour, 3)
        expect(shortest.kind === 'found').toBe(lessThan(exhaustive.behaviour, target))
        if (shortest.kind !== 'found') return
        expect(lessThan(shortest.behaviour, target)).toBe(true)
        const n = shortest.prompt.length
        if (n > 0) expect(lessThan(exhaustiveMinimum(d, behaviour, n - 1).behaviour, target)).toBe(false)
      }),
    )
  })
  test('is unknown when the work runs out', () => {
    fc.assert(
      fc.property(decompositions, ([d, behaviour]) => {
        expect(bestPromptUpTo(d, behaviour, 100, 1e5)).toBe(null)
        expect(shortestPrompt(d, behaviour, rational(-2), 100, 1e5)).toMatchObject({ kind: 'none', complete: false })
      }),
    )
  })
})

describe('the worst behaviour', () => {
  test('is attained at its prompt', () => {
    fc.assert(
      fc.property(decompositions, ([{ minus }, behaviour]) => {
        const { gamma, prompt } = worstBehaviour(behaviour, minus)
        return probability(minus, prompt).num > 0n && equality.equals(gamma, behaviourAfter(behaviour, minus, prompt))
      }),
    )
  })
  test('is not exceeded after any prompt of positive probability', () => {
    fc.assert(
      fc.property(decompositions, choices(10), ([{ minus }, behaviour], picks) =>
        atMost(behaviourAfter(behaviour, minus, walkIn(minus, picks)), worstBehaviour(behaviour, minus).gamma),
      ),
    )
  })
  test('does not look behind sentences of probability 0', () => {
    const [yes, no] = [rational(1), rational(0)]
    const m = build({
      kind: 'states',
      start: 'A',
      states: { A: { next: { n: yes, p: no }, to: { p: 'B' } }, B: { next: { n: no, p: yes }, to: {} } },
    })
    const behaviour = new Map([
      ['n', rational(-1)],
      ['p', rational(1)],
    ])
    expect(worstBehaviour(behaviour, m)).toEqual({ gamma: rational(-1), prompt: [], reachable: 1 })
  })
})

test('every state that a prompt leads to is reached', () => {
  fc.assert(
    fc.property(decompositions, choices(10), ([{ minus }, _], picks) => {
      const keys = reachableStates(minus).map(({ state }) => minus.key(state))
      return keys.includes(minus.key(stateAfter(minus, walkIn(minus, picks))))
    }),
  )
})
