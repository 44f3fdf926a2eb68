/**
 * Mixtures as in Theorem 3.1 with a number n of answers: those at the lengths that the theorems on best-of-n sampling ask
 * for, and those on which the printed length is of no use.
 */
import * as fc from 'fast-check'
import { type Domain, domain, type Family } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { behaviour, properFraction, tenToMinus } from '../../src/model/arbitrary.js'
import { type Behaviour, best, score } from '../../src/model/behaviour.js'
import { expectedBest } from '../../src/model/bestOf.js'
import { build } from '../../src/model/build.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import { reachableStates } from '../../src/model/reachable.js'
import { type DistinguishableMixture, distinguishableSharp } from './distinguishable.js'
import { few } from './numbers.js'
import { extended, fromPairs } from './pairs.js'

export interface AnsweringMixture extends DistinguishableMixture {
  readonly n: number
}
export interface LevelledMixture extends AnsweringMixture {
  readonly gammaN: Q.Rational
}
export interface PromptedMixture {
  readonly alpha: Q.Rational
  readonly Pminus: LanguageModel
  readonly Pplus: LanguageModel
  readonly B: Behaviour
  readonly theta: Q.Rational
  readonly k: number
  readonly n: number
}

const symbols = {
  alpha: 'rational',
  Pminus: 'model',
  Pplus: 'model',
  B: 'behaviour',
  gamma: 'rational',
  epsilon: 'rational',
  rho: 'rational',
  k: 'natural',
  n: 'natural',
} as const
const text =
  'P = αP₋ + (1−α)P₊, a behaviour B, levels γ and ε, a rate ρ, a number k of sentences and a number n of answers'

/** 2((1−γ)/2)ⁿ: how far the best of n may stay below 1. */
const room = (gamma: Q.Rational, n: number): Q.Rational =>
  Q.multiply(Q.two, Q.power(Q.divide(Q.subtract(Q.one, gamma), Q.two), n))

/** The largest value of a function on the states of P₋. */
const largest = (model: LanguageModel, of: (state: unknown) => Q.Rational): Q.Rational =>
  reachableStates(model)
    .map(({ state }) => of(state))
    .reduce(Q.maximum)

/** ε at or a little above what n answers and k + 1 sentences need at a level: (1−α)(n(1−level) − ε) ≤ αερᵏ⁺¹. */
const sharpFor = ({ alpha, rho, k }: DistinguishableMixture, n: number, level: Q.Rational, more: Q.Rational) => {
  const rest = Q.subtract(Q.one, alpha)
  const spread = Q.multiply(Q.multiply(Q.rational(n), rest), Q.subtract(Q.one, level))
  const least = Q.divide(spread, Q.add(rest, Q.multiply(alpha, Q.power(rho, k + 1))))
  return Q.multiply(Q.maximum(least, Q.rational(1, 10n ** 30n)), Q.add(Q.one, more))
}
const above = fc.oneof(fc.constant(Q.zero), tenToMinus(1, 60), properFraction)
const answering = <I>(
  instance: (mixture: DistinguishableMixture, n: number, more: Q.Rational) => I,
): ReadonlyArray<Family<I>> =>
  extended(distinguishableSharp.families, fc.tuple(few, above), (mixture, [n, more]) => instance(mixture, n, more))

/** γₙ the best of n of P₋ where that is largest. */
export const atAnyLevel: Domain<LevelledMixture> = domain<LevelledMixture>({
  text: `${text}, a level γₙ`,
  symbols: { ...symbols, gammaN: 'rational' },
  families: answering((mixture, n, more) => {
    const { Pminus, B } = mixture
    const gammaN = largest(Pminus, (state) => expectedBest(B, Pminus.next(state), n))
    return { ...mixture, n, gammaN, epsilon: sharpFor(mixture, n, gammaN, more) }
  }),
})

/** γ the worst behaviour of P₋, and the level that n answers then cannot exceed. */
export const atLimit: Domain<AnsweringMixture> = domain<AnsweringMixture>({
  text,
  symbols,
  families: answering((mixture, n, more) => ({
    ...mixture,
    n,
    epsilon: sharpFor(mixture, n, Q.subtract(Q.one, room(mixture.gamma, n)), more),
  })),
})

/** γ the best score that P₋ ever reaches, at the printed length: αερᵏ ≥ 4n. */
export const surelyBad: Domain<AnsweringMixture> = domain<AnsweringMixture>({
  text,
  symbols,
  families: answering((mixture, drawn, more) => {
    const { alpha, Pminus, B, rho, k } = mixture
    const [n, longer] = [drawn + 1, k + 1]
    const gamma = largest(Pminus, (state) =>
      best(
        B,
        [...Pminus.next(state)].flatMap(([x, p]) => (p.num === 0n ? [] : [x])),
      ),
    )
    const least = Q.divide(Q.rational(4 * n), Q.multiply(alpha, Q.power(rho, longer)))
    return { ...mixture, n, gamma, k: longer, epsilon: Q.multiply(least, Q.add(Q.one, more)) }
  }),
})

const plainFraction = fc
  .tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }))
  .map(([a, b]) => Q.rational(a, a + b))

/** P₋ says p with probability q < 1/2, so that γ = 2q − 1; the best of n ≥ 2 is 1 − 2(1−q)ⁿ, and γ + ε stays below. */
const onceInAWhile = fc
  .tuple(
    fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 })),
    plainFraction,
    plainFraction,
    fc.integer({ min: 2, max: 6 }),
    fc.boolean(),
  )
  .map(([[a, b], alpha, part, n, never]): AnsweringMixture => {
    const bad = Q.rational(a + b, 2 * a + b)
    const good = Q.subtract(Q.one, bad)
    const epsilon = Q.multiply(part, Q.multiply(Q.two, Q.subtract(bad, Q.power(bad, n))))
    const enough = Q.divide(Q.rational(4 * n), Q.multiply(alpha, epsilon))
    // one sentence n is enough evidence: log(1/r) is four times as much, and P₋ says n more often than not
    const r = never ? Q.zero : Q.power(enough, -4)
    return {
      alpha,
      Pminus: build({ kind: 'iid', next: { n: bad, p: good } }),
      Pplus: build({ kind: 'iid', next: { n: r, p: Q.subtract(Q.one, r) } }),
      B: new Map([
        ['n', Q.rational(-1)],
        ['p', Q.one],
      ]),
      gamma: Q.subtract(good, bad),
      epsilon,
      rho: enough,
      k: 1,
      n,
    }
  })

/** The printed length, where P₋ is bad on average and not always. */
export const notSurelyBad: Domain<AnsweringMixture> = domain<AnsweringMixture>({
  text,
  symbols,
  families: [{ name: 'now and then a good answer', share: 1, arbitrary: onceInAWhile }],
})

/** θ the largest probability, over all prompts and both components, that an answer is not perfect. */
export const oftenPerfect: Domain<PromptedMixture> = domain<PromptedMixture>({
  text: 'P = αP₋ + (1−α)P₊, a behaviour B, a share θ, a number k of sentences and a number n of answers',
  symbols: {
    alpha: 'rational',
    Pminus: 'model',
    Pplus: 'model',
    B: 'behaviour',
    theta: 'rational',
    k: 'natural',
    n: 'natural',
  },
  families: fromPairs(
    fc.tuple(behaviour, fc.nat(2), few, fc.constantFrom('a', 'b', 'c')),
    ({ alpha, minus, plus }, [scored, k, n, perfect]): PromptedMixture => {
      const B = new Map([...scored, [perfect, Q.one]])
      const imperfect = (model: LanguageModel) => (state: unknown) =>
        Q.sum([...model.next(state)].map(([x, p]) => (Q.lessThan(score(B, x), Q.one) ? p : Q.zero)))
      const theta = Q.maximum(largest(minus, imperfect(minus)), largest(plus, imperfect(plus)))
      return { alpha, Pminus: minus, Pplus: plus, B, theta, k, n }
    },
  ),
})
