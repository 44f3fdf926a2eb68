/**
 * Further theorems in `beb check`: on random models every promise is kept by a prompt that is looked at, exactly; the lengths are
 * those that `beb bound` computes from the formulas; fields are refused by name.
 */
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, it } from 'vitest'
import { bound } from '../../src/bound/bound.js'
import * as D from '../../src/kernel/dyadic.js'
import * as Q from '../../src/kernel/rational.js'
import { expectedBest } from '../../src/model/bestOf.js'
import { levelOfBest } from '../../src/model/bestOfAnswers.js'
import { build, mixtureOf } from '../../src/model/build.js'
import { type CheckReport, checkModel } from '../../src/model/check.js'
import { encodeCheck } from '../../src/model/checkJson.js'
import { renderCheck } from '../../src/model/checkText.js'
import { renderTheorems } from '../../src/model/checkTheoremsText.js'
import { readModel } from '../../src/model/compile.js'
import { sentenceOf } from '../../src/model/fault.js'
import { type Prompt, stateAfter } from '../../src/model/languageModel.js'
import { likeliestPrompt } from '../../src/model/likeliestPrompt.js'
import { behaviourOf, type Decomposition, weightOf } from '../../src/model/odds.js'
import { fileWith } from './modelFiles.js'

const limit = 1e9
const report = (text: string): CheckReport => {
  const checked = checkModel(text)
  if (E.isLeft(checked)) throw new Error(checked.left.map(sentenceOf).join('; '))
  return checked.right
}
const decompositionOf = (text: string): Decomposition => {
  const read = readModel(text)
  if (E.isLeft(read)) throw new Error('not read')
  const { alpha, minus, plus } = read.right
  return { alpha, minus: build(minus), plus: build(plus) }
}
const number = (n: O.Option<O.Option<bigint> | bigint>): number | undefined => {
  if (O.isNone(n)) return undefined
  const { value } = n
  if (typeof value === 'bigint') return Number(value)
  return O.isSome(value) ? Number(value.value) : undefined
}

/** Two states for each component, which the last sentence decides; n is bad, and P₋ says it mostly. */
const row = (n: number) => ({ n: `${n}/20`, p: `${20 - n}/20` })
const component = (first: number, afterN: number, afterP: number) => ({
  states: {
    start: 'a',
    states: {
      a: { next: row(first), to: { n: 'a', p: 'b' } },
      b: { next: row(afterP), to: { n: 'c', p: 'b' } },
      c: { next: row(afterN), to: { n: 'a', p: 'b' } },
    },
  },
})
const bad = fc.integer({ min: 12, max: 19 })
const good = fc.integer({ min: 1, max: 8 })
const drawn = fc
  .record({
    minus: fc.tuple(bad, bad, bad).map((rows) => component(...rows)),
    plus: fc.tuple(good, good, good).map((rows) => component(...rows)),
    alpha: fc.integer({ min: 1, max: 99 }).map((n) => `${n}/100`),
    epsilon: fc.integer({ min: 1, max: 6 }).map((n) => `${n}/10`),
    delta: fc.integer({ min: 1, max: 9 }).map((n) => `${n}/10`),
    answers: fc.integer({ min: 1, max: 6 }),
    eta: fc.constantFrom('0', '1/2', '1/3', '1'),
    scores: fc.constantFrom(['-1', '1'], ['-1', '-1/2'], ['0', '1'], ['-1/2', '1/2']),
  })
  .map(({ scores: [n, p], ...rest }) => fileWith({ ...rest, behaviour: { n, p } }))

/** The prompt of k sentences with the most evidence, and what is true after it. */
const afterBest = (text: string, k: number) => {
  const read = readModel(text)
  const decomposition = decompositionOf(text)
  const found = likeliestPrompt(decomposition, k, limit)
  if (found === undefined || E.isLeft(read)) throw new Error('no prompt')
  const { prompt, posterior } = found as unknown as { prompt: Prompt; posterior: Parameters<typeof weightOf>[0] }
  const weight = weightOf(posterior)
  const { minus, plus } = decomposition
  const mixture = mixtureOf(weight, minus, plus)
  const law = mixture.next({
    minus: stateAfter(minus, prompt),
    plus: stateAfter(plus, prompt),
    odds: mixture.start.odds,
  })
  return {
    weight,
    behaviour: behaviourOf(read.right.behaviour, decomposition, posterior),
    best: (n: number) => expectedBest(read.right.behaviour, law, n),
  }
}

describe('beb check, further theorems', () => {
  it('promise what the prompt with the most evidence of that length keeps', () => {
    const kept = { bestOf: 0, zeroOne: 0, one: 0, integral: 0, sticky: 0 }
    fc.assert(
      fc.property(drawn, (text) => {
        const { gamma, epsilon, target, theorems, theorem31 } = report(text)
        if (O.isNone(theorem31.each) || !Q.lessThan(gamma, Q.one)) return true
        const { bestOf, zeroOne, accumulated, sticky } = theorems
        const isShort = (k: number | undefined): k is number => k !== undefined && k <= 40
        const claims: boolean[] = []
        for (const { level, sentences } of [bestOf.promised, bestOf.own]) {
          const k = number(sentences)
          if (!isShort(k)) continue
          kept.bestOf++
          claims.push(Q.lessThan(afterBest(text, k).best(bestOf.answers), Q.add(level, epsilon)))
        }
        const z = zeroOne.isBoundedByZero ? number(zeroOne.sharp) : undefined
        if (isShort(z)) {
          kept.zeroOne++
          claims.push(Q.atMost(afterBest(text, z).behaviour, epsilon))
        }
        const found = O.toUndefined(accumulated)
        const [one, integral] = [number(found?.oneByOne ?? O.none), number(found?.integral ?? O.none)]
        if (isShort(one)) {
          kept.one++
          claims.push(Q.lessThan(afterBest(text, one).behaviour, target))
        }
        if (isShort(integral)) {
          kept.integral++
          claims.push(Q.lessThan(afterBest(text, integral).behaviour, target), one !== undefined && one <= integral)
        }
        const q = number(sticky.sentences)
        if (isShort(q)) {
          kept.sticky++
          // 1 − w ≤ δε/(1−γ), the start of the supermartingale
          const most = Q.divide(Q.multiply(sticky.delta, epsilon), Q.subtract(Q.one, gamma))
          claims.push(Q.atMost(Q.subtract(Q.one, afterBest(text, q).weight), most))
        }
        return claims.every((so) => so)
      }),
      { numRuns: 60, seed: 2 },
    )
    for (const count of Object.values(kept)) expect(count).toBeGreaterThan(15)
  })

  it('have the lengths of beb bound', () => {
    const text = readFileSync('examples/iid.json', 'utf8')
    const { theorems } = report(text)
    const given = { alpha: '1/2', beta: 'log(3)/2', gamma: '-1/2', epsilon: '1/10' }
    const lengths = (name: string, more: object): Record<string, bigint> => {
      const result = bound(name, { ...given, ...more })
      if (E.isLeft(result)) throw new Error(result.left.sentence)
      return Object.fromEntries(
        result.right.answers.flatMap(({ reading, sentences }) =>
          O.isSome(sentences) && sentences.value.kind === 'exactly' ? [[reading.name, sentences.value.value]] : [],
        ),
      )
    }
    const bestOf = lengths('3.4', { answers: '10' })
    expect(number(theorems.bestOf.printed)).toBe(Number(bestOf.printed))
    expect(number(theorems.bestOf.promised.sentences)).toBe(Number(bestOf['bad on average, sharp']))
    const fading = lengths('I', { eta: '1/2' })
    const found = O.toUndefined(theorems.accumulated)
    expect(number(found?.printed ?? O.none)).toBe(Number(fading.printed))
    // log 2 there, the sharp evidence here
    expect(Number(fading.sharper)).toBeGreaterThanOrEqual(number(found?.integral ?? O.none) ?? Number.NaN)
    expect(number(theorems.sticky.sentences)).toBe(Number(lengths('S', { delta: '1/20' }).sharp))
    expect(number(theorems.sampled)).toBe(
      Number(
        (() => {
          const result = bound('U3', { alpha: '1/2', epsilon: '1/10', delta: '1/20' })
          const [answer] = E.isRight(result) ? result.right.answers : []
          const sentences = O.toUndefined(answer?.sentences ?? O.none)
          return sentences?.kind === 'exactly' ? sentences.value : -1n
        })(),
      ),
    )
  })

  it('of what is surely bad the level as printed, of what is bad on average γₙ', () => {
    const sure = report(fileWith({ minus: { iid: { n: 1 } }, answers: 3 })).theorems.bestOf
    expect([sure.isSurelyBad, Q.show(sure.promised.level)]).toEqual([true, '-1'])
    const onAverage = report(fileWith({ answers: 3 })).theorems.bestOf
    expect([onAverage.isSurelyBad, Q.show(onAverage.promised.level)]).toEqual([false, '5/32'])
    expect(onAverage.promised.level).toEqual(levelOfBest(Q.rational(-1, 2), 3))
    // two scores ±1 attain it
    expect(onAverage.own.level).toEqual(onAverage.promised.level)
  })

  it('of divergences that fade: to a horizon, one by one, and no β', () => {
    // once p is said both speak alike: K_n tends to 0
    const fading = (later: string) => ({
      states: {
        start: 'a',
        states: {
          a: {
            next: { n: later, p: Q.show(Q.subtract(Q.one, Q.rational(Number(later.split('/')[0]), 4))) },
            to: { p: 'b' },
          },
          b: { next: { n: '1/2', p: '1/2' } },
        },
      },
    })
    const { theorems, theorem31 } = report(fileWith({ alpha: '1/2', minus: fading('3/4'), plus: fading('1/4') }))
    expect(theorem31.each).toEqual(O.none)
    const found = O.toUndefined(theorems.accumulated)
    expect(found !== undefined && O.isSome(found.shownBelow)).toBe(true)
    const lines = renderTheorems(report(fileWith({ alpha: '1/2', minus: fading('3/4'), plus: fading('1/4') }))).join(
      '\n',
    )
    expect(lines).toContain('without a certified β > 0 it promises no length')
    expect(lines).toContain('is shown for every n for no β > 0; ')
    const equal = report(fileWith({ plus: { iid: { n: '3/4', p: '1/4' } } }))
    expect(renderTheorems(equal).join('\n')).toContain('K_n ≥ β/(n+1)^η for no β > 0')
    const disjoint = report(fileWith({ minus: { iid: { n: 1 } }, plus: { iid: { p: 1 } } }))
    expect(renderTheorems(disjoint).join('\n')).toContain('for every n and every β; 1 sentence')
    expect(O.toUndefined(disjoint.theorems.accumulated)?.beta).toEqual(O.none)
  })

  it('have β as a bound that every K_n(n+1)^η is above', () => {
    const beta = O.toUndefined(report(fileWith({ eta: '1/2' })).theorems.accumulated)?.beta ?? O.none
    const value = O.isSome(beta) ? Number(D.lowerFloat64(beta.value)) : Number.NaN
    expect(value).toBeGreaterThan(0.5493)
    expect(value).toBeLessThanOrEqual(Math.log(3) / 2)
  })

  it('are there as JSON, and say when γ is 1', () => {
    expect(
      JSON.parse(JSON.stringify(encodeCheck(report(readFileSync('examples/no-negative.json', 'utf8'))))),
    ).toMatchObject({
      theorems: {
        '3.4': { answers: 10, isSurelyBad: true, promised: { level: '0', sentences: '10' } },
        'H.3': { hasScoresZeroAndOne: true, isBoundedByZero: true, printed: '7', sharp: '7' },
        I: { eta: '1/2', integral: '17', oneByOne: '7', shownBelow: null },
        S: { delta: '1/10', sentences: '10' },
        U3: { delta: '1/10', sentences: '2759' },
      },
      definitions: { theorems: { 'C.4': { answer: 'no', lengths: null } } },
    })
    expect(renderCheck(report(fileWith({ minus: { iid: { p: 1 } } }))).join('\n')).toContain(
      'γ is 1, and they say nothing of such a P₋',
    )
  })
})
