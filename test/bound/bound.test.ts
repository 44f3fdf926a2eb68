/** The lengths of Theorem 3.1, Lemma C.3 and Theorem U, and the bounds of Lemmas H.1 and H.3. */
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, test } from 'vitest'
import { type Bound, bound } from '../../src/bound/bound.js'
import { sentencesText } from '../../src/bound/boundText.js'
import { holds } from '../../src/bound/formula.js'
import type { Sentences } from '../../src/bound/sentences.js'
import * as D from '../../src/kernel/dyadic.js'
import * as Q from '../../src/kernel/rational.js'
import { guaranteedLength } from '../../src/model/guaranteedLength.js'
import { someParameters, weight, written } from './given.js'

type Asked = Parameters<typeof bound>[1]

const bounded = (name: string, asked: Asked): Bound => {
  const result = bound(name, asked)
  if (E.isLeft(result)) throw new Error(result.left.sentence)
  return result.right
}
const shown = (x: O.Option<Sentences>): string =>
  O.match(
    () => '',
    (s: Sentences) => `${sentencesText(s)}${s.kind === 'exactly' && s.isTie ? ' tie' : ''}`,
  )(x)
const lengths = (name: string, asked: Asked): ReadonlyArray<string> =>
  bounded(name, asked).answers.map(({ sentences }) => shown(sentences))
const isTrue = (proposition: string): boolean => E.getOrElse(() => false)(holds(proposition, {}))
const exactLength = (x: O.Option<Sentences>): bigint => {
  if (O.isNone(x) || x.value.kind !== 'exactly') throw new Error(`not exact: ${shown(x)}`)
  return x.value.value
}

test('Theorem 3.1 for α = e⁻⁶⁰, β = 20, ε = 1/10', () => {
  const { answers, guaranteed } = bounded('3.1', { alpha: 'exp(-60)', beta: '20', epsilon: '0.1' })
  expect(answers.map(({ reading }) => reading.name)).toEqual(['printed', 'with log 2', 'sharp', 'Theorem U'])
  expect(answers.map(({ sentences }) => shown(sentences))).toEqual(['4', '4', '4', '1169'])
  expect(shown(guaranteed)).toBe('4')
  for (const { enclosure, expression } of answers) {
    if (O.isNone(enclosure)) throw new Error('no enclosure')
    const [lower, upper] = [enclosure.value.lo, enclosure.value.hi].map((d) => Q.show(D.toRational(d)))
    expect(isTrue(`${lower} < ${expression} and ${expression} < ${upper}`)).toBe(true)
    expect(isTrue(`${upper} - ${lower} <= 2^-64*${expression}`)).toBe(true)
  }
})

describe('a real length that is an integer is a tie; next to it the integer is decided', () => {
  test.each([
    ['3.1', { alpha: '1/4', beta: 'log(2)', epsilon: '1/2', gamma: '0' }, ['5 tie', '4 tie', '2', '2 tie']],
    ['3.1', { alpha: '1/4-1e-99', beta: 'log(2)', epsilon: '1/2', gamma: '0' }, ['6', '5', '2', '2']],
    ['3.1', { alpha: '1/4+1e-99', beta: 'log(2)', epsilon: '1/2', gamma: '0' }, ['5', '4', '2', '1']],
    ['3.1', { alpha: 'exp(-60)', beta: '20', epsilon: '4*exp(-20)' }, ['4 tie', '4', '4', '14554955832']],
    ['3.1', { alpha: '1/3', beta: 'log(2)', epsilon: '1/5', gamma: '0' }, ['6', '5', '3 tie', '4']],
    [
      '3.1',
      { alpha: '(3-sqrt(5))/2', beta: 'log((1+sqrt(5))/2)', epsilon: '1/2', gamma: '0' },
      ['7', '5', '1 tie', '1'],
    ],
    ['U', { alpha: '27/64', epsilon: '1/2' }, ['3 tie']],
    ['U', { alpha: '27/64+1e-300', epsilon: '1/2' }, ['2']],
    ['U', { alpha: '27/64-1e-300', epsilon: '1/2' }, ['3']],
    ['C.3', { beta: 'log(2)', epsilon: '1/8' }, ['3 tie']],
    ['C.3', { beta: 'log(2)/7', epsilon: '1/8' }, ['21 tie']],
    ['C.3', { beta: '1', epsilon: '1/5' }, ['2']],
    ['C.3', { beta: '1', epsilon: '3' }, ['0']],
  ])('%s %o', (name, asked, expected) => expect(lengths(name, asked)).toEqual(expected))

  test('powers of two', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), fc.nat(900), fc.integer({ min: 1, max: 30 }), (a, e, d) => {
        const asked = { alpha: `2^-${a}`, epsilon: `2^-${e}`, beta: `log(2)/${d}` }
        expect(lengths('3.1', asked).slice(0, 2)).toEqual([`${d * (a + e + 2)} tie`, `${d * (a + e + 1)} tie`])
      }),
      { numRuns: 50 },
    )
  })
})

describe('the empty prompt', () => {
  test.each([
    ['suffices for ε ≥ 1−γ', { alpha: '1e-300', beta: '1', epsilon: '1', gamma: '0' }, ['693', '692', '0', '0']],
    ['suffices for evidence below 0', { alpha: '1/2', beta: '1', epsilon: '0.6', gamma: '0' }, ['3', '2', '0', '0']],
    [
      'does not for evidence of 0',
      { alpha: '1/2', beta: '1', epsilon: '1/2', gamma: '0' },
      ['3', '3', '1 tie', '1 tie'],
    ],
  ])('%s', (_, asked, expected) => expect(lengths('3.1', asked)).toEqual(expected))
})

test('sharp ≤ with log 2 ≤ printed, in reals and in sentences; each is least; Theorem U agrees with αρᴰ ≤ 1', () => {
  fc.assert(
    fc.property(someParameters, (parameters) => {
      const { answers, guaranteed, given } = bounded('3.1', written(parameters))
      const [printed, two, sharp, universal] = answers
      if (printed === undefined || two === undefined || sharp === undefined || universal === undefined)
        throw new Error()
      const [k, d] = [
        exactLength(sharp.sentences),
        guaranteedLength(parameters.alpha, parameters.gamma, parameters.epsilon),
      ]
      expect(k <= exactLength(two.sentences) && exactLength(two.sentences) <= exactLength(printed.sentences)).toBe(true)
      expect(isTrue(`${two.expression} < ${printed.expression}`)).toBe(true)
      if (O.isSome(sharp.enclosure)) {
        expect(isTrue(`${sharp.expression} < ${two.expression}`)).toBe(true)
        const evidence = 'log(1-α) + log(1-γ-ε) + log(1/α) - log(ε)'
        const least = k === 0n ? `${evidence} < 0` : `${k}*β >= ${evidence} and (${k}=1 or ${k - 1n}*β < ${evidence})`
        expect(holds(least, given)).toEqual(E.right(true))
      } else expect(k).toBe(0n)
      if (d.kind !== 'too many') {
        const steps = d.kind === 'at most' ? d.sentences : 0n
        expect(exactLength(universal.sentences)).toBe(steps)
        expect(exactLength(guaranteed)).toBe(k < steps ? k : steps)
      }
    }),
    { numRuns: 200 },
  )
})

test('Lemmas H.1 and H.3 with β = log r are log q and q for the rationals of their definitions; sharp < printed', () => {
  const power = fc.tuple(fc.integer({ min: 2, max: 9 }), fc.nat(12))
  fc.assert(
    fc.property(weight, power, (alpha, [r, k]) => {
      const asked = { alpha: Q.show(alpha), beta: `log(${r})`, length: `${k}` }
      const growth = Q.power(Q.rational(r), k)
      const odds = Q.divide(alpha, Q.subtract(Q.one, alpha))
      const weights = [alpha, odds].map((x) => Q.add(Q.one, Q.multiply(x, growth)))
      const inverse = [alpha, odds].map((x) => Q.add(Q.one, Q.divide(Q.one, Q.multiply(x, growth))))
      const [h1, h3] = ['H.1', 'H.3'].map((name) => bounded(name, asked).answers.map(({ expression }) => expression))
      expect(h1?.map((x, i) => isTrue(`${x} = log(${Q.show(inverse[i] ?? Q.zero)})`))).toEqual([true, true])
      expect(h3?.map((x, i) => isTrue(`${x} = 1/(${Q.show(weights[i] ?? Q.zero)})`))).toEqual([true, true])
      for (const [printed, sharp] of [h1 ?? [], h3 ?? []]) expect(isTrue(`${sharp} < ${printed}`)).toBe(true)
    }),
    { numRuns: 100 },
  )
})

test('what is not decided, and what is too long, is said to be so', () => {
  const logistic = bounded('3.1', { alpha: '1/(1+exp(60))', beta: '20', epsilon: '1' })
  expect(logistic.answers.map(({ sentences }) => shown(sentences))).toEqual(['4', '4', '3 or 4', '86'])
  expect(shown(logistic.guaranteed)).toBe('3 or 4')
  const long = bounded('3.1', { alpha: '1e-300', beta: '1e-2000', epsilon: 'exp(-60000)' })
  expect(shown(long.guaranteed)).toBe('more than 2^4096')
})
