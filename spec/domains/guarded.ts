/**
 * P = αP₋ + (1−α)P₊ where no sentence of at most k is more than μ times likelier under P₋ than under P₊, with levels γ₀ and b₊
 * that the components keep after every prompt that fits, and a level τ between them.
 */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import {
  behaviour,
  buildPair,
  choices,
  fullSupportPair,
  properFraction,
  tellingPair,
  walkInBoth,
} from '../../src/model/arbitrary.js'
import { type Behaviour, behaviourAfter, expectedScore } from '../../src/model/behaviour.js'
import { type LanguageModel, type Prompt, probability, stateAfter } from '../../src/model/languageModel.js'

export interface BoundedRatios {
  readonly Pminus: LanguageModel
  readonly Pplus: LanguageModel
  readonly mu: Q.Rational
  readonly s0: Prompt
  readonly k: number
}
export interface Guarded extends Omit<BoundedRatios, 's0'> {
  readonly alpha: Q.Rational
  readonly B: Behaviour
  readonly gamma0: Q.Rational
  readonly bplus: Q.Rational
  readonly tau: Q.Rational
}
export interface GuardedAtPrompt extends Omit<Guarded, 'mu' | 'k'> {
  readonly s: Prompt
}

/** The prompts of at most n sentences that follow a prompt and that P₋ can write. */
export const promptsOf = (model: LanguageModel, n: number, after: Prompt = []): ReadonlyArray<Prompt> =>
  n === 0
    ? [[]]
    : [
        [],
        ...[...model.next(stateAfter(model, after))].flatMap(([x, p]) =>
          p.num > 0n ? promptsOf(model, n - 1, [...after, x]).map((s) => [x, ...s]) : [],
        ),
      ]

/** The greatest P₋(x|h)/P₊(x|h) for the next n sentences, at least 1. */
export const greatestRatio = (minus: LanguageModel, plus: LanguageModel, n: number, after: Prompt = []): Q.Rational =>
  n === 0
    ? Q.one
    : promptsOf(minus, n - 1, after)
        .flatMap((h) => {
          const [left, right] = [
            minus.next(stateAfter(minus, [...after, ...h])),
            plus.next(stateAfter(plus, [...after, ...h])),
          ]
          return [...left].map(([x, p]) => Q.divide(p, right.get(x) ?? Q.one))
        })
        .reduce(Q.maximum, Q.one)

/** The least behaviour after the prompts of at most n sentences that P₋ can write. */
export const leastBehaviour = (of: LanguageModel, minus: LanguageModel, B: Behaviour, n: number): Q.Rational =>
  promptsOf(minus, n)
    .map((h) => expectedScore(B, of, stateAfter(of, h)))
    .reduce(Q.minimum)

export const pairs = [
  { name: 'full support', share: 3, arbitrary: fullSupportPair.map(buildPair) },
  { name: 'much evidence', share: 1, arbitrary: tellingPair.map(buildPair) },
]
const length = fc.integer({ min: 0, max: 2 })

export const boundedRatios: Domain<BoundedRatios> = domain<BoundedRatios>({
  text: 'models P₋ and P₊, a ratio μ, a prompt s₀ and a number k of sentences',
  symbols: { Pminus: 'model', Pplus: 'model', mu: 'rational', s0: 'prompt', k: 'natural' },
  families: pairs.map(({ name, share, arbitrary }) => ({
    name,
    share,
    arbitrary: fc.tuple(arbitrary, choices(2), length).map(([{ minus, plus }, picks, k]) => {
      const s0 = walkInBoth(minus, plus, picks)
      return { Pminus: minus, Pplus: plus, mu: greatestRatio(minus, plus, k, s0), s0, k }
    }),
  })),
})

const symbols = {
  alpha: 'rational',
  Pminus: 'model',
  Pplus: 'model',
  B: 'behaviour',
  mu: 'rational',
  gamma0: 'rational',
  bplus: 'rational',
  tau: 'rational',
  k: 'natural',
} as const
const text = 'P = αP₋ + (1−α)P₊, a behaviour B, a ratio μ, levels γ₀, b₊ and τ, a number k of sentences'

/** With γ₀ < b₊, and τ from γ₀ + r(b₊ − γ₀) and what k sentences can carry. */
const guardedBy = (level: (guarded: Omit<Guarded, 'tau'>, r: Q.Rational) => Q.Rational): Domain<Guarded> =>
  domain<Guarded>({
    text,
    symbols,
    families: pairs.map(({ name, share, arbitrary }) => ({
      name,
      share,
      arbitrary: fc
        .tuple(arbitrary, properFraction, behaviour, properFraction, length)
        .map(([{ minus, plus }, alpha, B, r, k]): Guarded => {
          const bplus = leastBehaviour(plus, minus, B, k)
          const gamma0 = Q.minimum(leastBehaviour(minus, minus, B, k), Q.subtract(bplus, Q.rational(1, 2)))
          const mu = greatestRatio(minus, plus, k)
          const guarded = { alpha, Pminus: minus, Pplus: plus, B, mu, gamma0, bplus, k }
          return { ...guarded, tau: level(guarded, r) }
        }),
    })),
  })

/** Any level between γ₀ and b₊. */
export const guarded = guardedBy(({ gamma0, bplus }, r) => Q.add(gamma0, Q.multiply(r, Q.subtract(bplus, gamma0))))
/** The greatest level that prompts of k sentences cannot pass: α(τ−γ₀)μᵏ = (1−α)(b₊−τ). */
export const guardedAtMost = guardedBy(({ alpha, mu, gamma0, bplus, k }) => {
  const [bad, good] = [Q.multiply(alpha, Q.power(mu, k)), Q.subtract(Q.one, alpha)]
  return Q.divide(Q.add(Q.multiply(bad, gamma0), Q.multiply(good, bplus)), Q.add(bad, good))
})

/** A prompt of both, and the greatest level that it cannot pass. */
export const guardedEvidence: Domain<GuardedAtPrompt> = domain<GuardedAtPrompt>({
  text: 'P = αP₋ + (1−α)P₊, a behaviour B, levels γ₀, b₊ and τ, a prompt s',
  symbols: {
    alpha: 'rational',
    Pminus: 'model',
    Pplus: 'model',
    B: 'behaviour',
    gamma0: 'rational',
    bplus: 'rational',
    tau: 'rational',
    s: 'prompt',
  },
  families: pairs.map(({ name, share, arbitrary }) => ({
    name,
    share,
    arbitrary: fc
      .tuple(arbitrary, properFraction, behaviour, choices(3))
      .map(([{ minus, plus }, alpha, B, picks]): GuardedAtPrompt => {
        const s = walkInBoth(minus, plus, picks)
        const [gamma0, bplus] = [minus, plus].map((of) => behaviourAfter(B, of, s)) as [Q.Rational, Q.Rational]
        const [bad, good] = [
          Q.multiply(alpha, probability(minus, s)),
          Q.multiply(Q.subtract(Q.one, alpha), probability(plus, s)),
        ]
        const tau = Q.divide(Q.add(Q.multiply(bad, gamma0), Q.multiply(good, bplus)), Q.add(bad, good))
        return { alpha, Pminus: minus, Pplus: plus, B, gamma0, bplus, tau, s }
      }),
  })),
})
