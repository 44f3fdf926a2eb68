/** Lengths for conversations: Theorem 3.3 in print and repaired, what one opening prompt does, and the guardrail. */
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, test } from 'vitest'
import { bound } from '../../src/bound/bound.js'
import { realText, sentencesText } from '../../src/bound/boundText.js'
import { holds } from '../../src/bound/formula.js'
import * as Q from '../../src/kernel/rational.js'
import { someParameters, weight, written } from './given.js'

type Asked = Parameters<typeof bound>[1]
const rows = (name: string, asked: Asked): ReadonlyArray<readonly [string, string, string]> => {
  const result = bound(name, asked)
  if (E.isLeft(result)) throw new Error(result.left.sentence)
  return result.right.answers.map(({ reading, enclosure, sentences }) => [
    reading.name,
    O.match(() => '', realText)(enclosure),
    O.match(() => '', sentencesText)(sentences),
  ])
}
const isTrue = (proposition: string): boolean => E.getOrElse(() => false)(holds(proposition, {}))

/** β = 20, β′ = 30, σ² = 50, log 1/α = 60, ε = δ = 1/10. */
const reported = { alpha: 'exp(-60)', beta: '20', epsilon: '0.1', delta: '0.1' }
const spread = { betaPrime: '30', sigma: 'sqrt(50)' }

describe('Theorem 3.3 against Theorem S, for answers of five sentences', () => {
  test.each([
    ['1', '14.18444397…', '14.18444397…', '15.01893019…'],
    ['5', '73.6352936…', '14.72705873…', '15.66343029…'],
    ['20', '396.7912417…', '19.83956208…', '20.80971510…'],
  ])('%s turns', (turns, all, each, repaired) => {
    const found = rows('3.3', { ...reported, ...spread, turns, answerLength: '5' })
    expect(found.map(([, real]) => real)).toEqual([all, each, repaired])
    for (const [, real, sentences] of found) expect(Number(sentences)).toBe(Math.ceil(Number.parseFloat(real)))
  })
  test('one opening prompt does for all of them', () => {
    expect(rows('S', reported)).toEqual([
      ['with log 2', '3.264915868…', '4'],
      ['sharp', '3.264665241…', '4'],
      ['after a trigger', '4.264665241…', '5'],
    ])
  })
})

describe('Theorem S', () => {
  test('the sharp length is the least with L(q) ≥ (1−α)(1−γ−δε)/(αδε), if each sentence gives β', () => {
    const given = fc.tuple(someParameters, weight)
    fc.assert(
      fc.property(given, ([parameters, delta]) => {
        const { alpha, beta, gamma, epsilon } = parameters
        const part = Q.multiply(delta, epsilon)
        const room = Q.subtract(Q.subtract(Q.one, gamma), part)
        const [, sharp] = rows('S', { ...written(parameters), delta: Q.show(delta) })
        if (!Q.lessThan(Q.zero, room)) return sharp?.[2] === '0'
        const evidence = Q.divide(Q.multiply(Q.subtract(Q.one, alpha), room), Q.multiply(alpha, part))
        const reaches = (k: bigint) => isTrue(`${k}*(${Q.show(beta)}) >= log(${Q.show(evidence)})`)
        const k = BigInt(sharp?.[2] ?? '-1')
        return reaches(k) && (k === 0n || !reaches(k - 1n))
      }),
      { seed: 1, numRuns: 60 },
    )
  })
})

test('Theorem US counts blocks of T + 1 sentences: for T + 1 = 1, 2 it is that often ⌊log(1/α)/κ⌋', () => {
  const given = { alpha: '1/1024', epsilon: '1', gamma: '0', delta: '1/2' }
  expect(rows('US', { ...given, epsilon: '1/2', delta: '1/2', turns: '1' })[0]?.[2]).toBe('48')
  // κ = −log(1 − 1/2) where δε = (1−γ)/2: a tie
  expect(rows('US', { alpha: '1/1024', epsilon: '2/3', gamma: '0', delta: '3/4', turns: '4' })[0]?.[2]).toBe('50')
  expect(rows('US', { ...given, turns: '4' })[0]?.[2]).toBe('0')
})

test('Theorem Z: the aligning prompt, the choices among answers, and the trigger', () => {
  const asked = { ...reported, ...spread, turns: '5', answers: '4', aligning: '10', deltaAligning: '0.1' }
  expect(rows('Z', asked)).toEqual([
    ['one answer', '22.96559142…', '23'],
    ['best of n', '23.03490614…', '24'],
  ])
  // one answer instead of a choice costs nothing
  expect(rows('Z', { ...asked, answers: '1' }).map(([, , k]) => k)).toEqual(['23', '23'])
})

describe('Guardrail', () => {
  const coins = { alpha: '1/2', gamma: '-1/2', good: '1/2', mostNats: 'log(3)' }
  test('for independent sentences of ratio 3, two prompts n reach below −1/4 and one does not', () => {
    expect(rows('G', { ...coins, level: '-1/4' })).toEqual([
      ['safe', '1', '1'],
      ['necessary', '2', '2'],
    ])
    expect(rows('G', { ...coins, level: '-1/4+1e-99' }).map(([, , k]) => k)).toEqual(['0', '1'])
    expect(rows('G', { ...coins, level: '-1/4-1e-99' }).map(([, , k]) => k)).toEqual(['1', '2'])
  })
  test('with β also what suffices', () => {
    expect(rows('G', { ...coins, level: '-1/4', beta: 'log(3)/2' })[2]).toEqual(['sufficient', '2.929947041…', '3'])
  })
  test('where the empty prompt may be below τ there is no safe length', () => {
    const result = bound('G', { ...coins, level: '1/4' })
    expect(E.isRight(result) && result.right.answers.map(({ enclosure }) => O.isNone(enclosure))).toEqual([true, true])
  })
  test.each([
    [{ ...coins, level: '1/2' }, 'Guardrail is stated for γ < τ and τ < b₊'],
    [{ ...coins, level: '-1/2' }, 'Guardrail is stated for γ < τ and τ < b₊'],
    [{ ...coins, mostNats: 'log(1)', level: '0' }, '--most-nats "log(1)": M > 0 is false'],
    [{ ...coins }, 'bound G needs --level, for example --level 0'],
    [{ ...coins, level: '0', delta: '1/2' }, 'bound G does not take --delta'],
  ])('%o is refused', (asked, sentence) => {
    const result = bound('G', asked)
    expect(E.isLeft(result) && result.left.sentence).toContain(sentence)
  })
})
