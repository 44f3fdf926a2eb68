/**
 * Likelihoods and conditional probabilities: read where models stand and by posterior odds, they are what the definition
 * makes them, quotients of likelihoods, also for weights that make no language model of a mixture.
 */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, it } from 'vitest'
import { fromFloat64, toRational } from '../src/kernel/dyadic.js'
import { gcd } from '../src/kernel/gcd.js'
import * as Q from '../src/kernel/rational.js'
import { bind, environment } from '../src/logic/instance.js'
import { conditional, isReachable, likelihood } from '../src/logic/likelihood.js'
import { conditional64, likelihood64 } from '../src/logic/likelihood64.js'
import type { ModelNode } from '../src/logic/term.js'
import { alphabet, buildPair, pairFamilies } from '../src/model/arbitrary.js'
import { build, mixtureOf } from '../src/model/build.js'
import { type LanguageModel, type Prompt, probability } from '../src/model/languageModel.js'
import { oddsAfter, posteriorWeight, priorOdds, weighed } from '../src/model/reducedOdds.js'

const exactly = (x: number): Q.Rational =>
  O.getOrElseW(() => expect.fail('no double'))(O.map(toRational)(fromFloat64(x)))
const letter = (name: string) => ({ name, text: name, latex: name })
const model = (name: string): ModelNode => ({ _tag: 'Model', letter: letter(name) })
const mixture = (weight: string, minus: ModelNode, plus: ModelNode): ModelNode => ({
  _tag: 'Mixture',
  letter: letter('M'),
  weight: letter(weight),
  minus,
  plus,
})
const one = mixture('a', model('P'), model('Q'))
const nodes: ReadonlyArray<ModelNode> = [
  model('P'),
  one,
  mixture('b', model('Q'), one),
  { _tag: 'Repeated', model: one, given: [{ sort: 'prompt', letter: letter('r') }] },
  mixture('b', { _tag: 'Repeated', model: model('P'), given: [] }, model('Q')),
  { _tag: 'Component', family: letter('f'), index: letter('i') },
]

const weight = fc.oneof(
  fc.tuple(fc.integer({ min: -30, max: 50 }), fc.constant(20)).map(([n, d]) => Q.rational(n, d)),
  fc.constantFrom(Q.zero, Q.one, Q.rational(1, 10n ** 40n)),
)
const text: fc.Arbitrary<Prompt> = fc.array(fc.constantFrom(...alphabet), { maxLength: 4 })
const pair = fc.oneof(...pairFamilies.map(({ arbitrary }) => arbitrary)).map(buildPair)
const instances = fc
  .record({ pair, a: weight, b: weight, r: text, i: fc.nat(1) })
  .map(({ pair: { minus, plus }, ...rest }) => ({
    P: minus,
    Q: plus,
    ...rest,
    f: [
      { weight: Q.one, model: minus },
      { weight: Q.zero, model: plus },
    ],
  }))

describe('conditional probabilities', () => {
  it.each(nodes.map((node, i) => [i, node] as const))('are quotients of likelihoods: %i', (_, node) => {
    const seen = { none: 0, some: 0 }
    fc.assert(
      fc.property(instances, text, text, (instance, s, given) => {
        const env = environment(instance)
        const fresh = environment(instance)
        const condition = likelihood(fresh, node, given)
        const both = likelihood(fresh, node, [...given, ...s])
        const found = conditional(env, node, s, given)
        if (node._tag !== 'Mixture') expect(isReachable(env, node, given)).toBe(condition.num !== 0n)
        const enclosure = conditional64(env, node, s, given)
        if (condition.num === 0n) {
          seen.none++
          expect(Number.isNaN(enclosure.lo)).toBe(true)
          return found === undefined
        }
        seen.some++
        const expected = Q.divide(both, condition)
        if (enclosure.lo <= enclosure.hi) {
          expect(Q.atMost(exactly(enclosure.lo), expected) && Q.atMost(expected, exactly(enclosure.hi))).toBe(true)
        }
        // asked twice, and with what was remembered of longer prompts
        return [found, conditional(env, node, s, given)].every((value) => value && Q.equality.equals(value, expected))
      }),
      { numRuns: 600 },
    )
    expect(seen.some).toBeGreaterThan(100)
  })
  it('are remembered for no value of a bound weight', () => {
    fc.assert(
      fc.property(instances, weight, weight, text, text, (instance, first, second, s, given) => {
        const env = environment(instance)
        for (const value of [first, second]) {
          const at = bind(env, letter('a'), value)
          const expected = conditional(environment({ ...instance, a: value }), one, s, given)
          expect(conditional(at, one, s, given)).toEqual(expected)
          expect(likelihood(at, one, s)).toEqual(likelihood(environment({ ...instance, a: value }), one, s))
        }
      }),
    )
  })
  it('are enclosed though likelihoods underflow', () => {
    const rare = Q.rational(1, 10n ** 20n)
    const env = environment({ P: build({ kind: 'iid', next: { x: rare, y: Q.subtract(Q.one, rare) } }) })
    const prompt = Array.from({ length: 40 }, () => 'x')
    expect(likelihood64(env, model('P'), prompt).lo).toBe(0)
    expect(conditional64(env, model('P'), ['x'], prompt).lo).toBeGreaterThan(0.99e-20)
  })
})

describe('posterior odds', () => {
  it('are in lowest terms, and the weight after a sentence is that of equation (10)', () => {
    fc.assert(
      fc.property(weight, fc.array(fc.tuple(weight, weight), { maxLength: 6 }), (alpha, steps) => {
        let odds = priorOdds(alpha)
        let [minus, plus] = [alpha, Q.subtract(Q.one, alpha)]
        for (const [p, q] of steps) {
          const before = odds
          odds = oddsAfter(odds, p, q)
          const total = Q.add(minus, plus)
          if (total.num !== 0n) {
            const expected = Q.divide(Q.add(Q.multiply(minus, p), Q.multiply(plus, q)), total)
            expect(weighed(posteriorWeight(before), p, q)).toEqual(expected)
          }
          ;[minus, plus] = [Q.multiply(minus, p), Q.multiply(plus, q)]
          const sum = Q.add(minus, plus)
          expect(odds.minus + odds.plus === 0n).toBe(sum.num === 0n)
          expect([odds.minus === 0n, odds.plus === 0n]).toEqual([minus.num === 0n, plus.num === 0n])
          if (odds.minus !== 0n || odds.plus !== 0n) expect(gcd(odds.minus, odds.plus)).toBe(1n)
          if (sum.num !== 0n) expect(posteriorWeight(odds)).toEqual(Q.divide(minus, sum))
        }
      }),
    )
  })
  it('of a mixture as a model of its own give its chain rule', () => {
    fc.assert(
      fc.property(instances, text, ({ P, Q: other, a }, s) => {
        fc.pre(a.num >= 0n && a.num <= a.den)
        const joined = mixtureOf(a, P, other) as LanguageModel
        const expected = Q.add(
          Q.multiply(a, probability(P, s)),
          Q.multiply(Q.subtract(Q.one, a), probability(other, s)),
        )
        expect(probability(joined, s)).toEqual(expected)
      }),
    )
  })
})
