/** Instances of the definitions: models that meet one of them, or just fail to, with a small number k of sentences. */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import {
  alphabet,
  behaviour,
  buildPair,
  choices,
  fullSupportPair,
  pairFamilies,
  properFraction,
  scoreValue,
  tellingPair,
  walkIn,
} from '../../src/model/arbitrary.js'
import { type Behaviour, behaviourAfter } from '../../src/model/behaviour.js'
import { build } from '../../src/model/build.js'
import type { LanguageModel, Prompt } from '../../src/model/languageModel.js'
import type { Row } from '../../src/model/modelData.js'
import { worstBehaviour } from '../../src/model/reachable.js'
import { certifiedRate } from './distinguishable.js'
import { fromPairs } from './pairs.js'

export interface Levelled {
  readonly P: LanguageModel
  readonly B: Behaviour
  readonly gamma: Q.Rational
  readonly epsilon: Q.Rational
  readonly k: number
}
export interface OneModel {
  readonly P0: LanguageModel
  readonly rho: Q.Rational
  readonly k: number
}
export interface ScoredModel {
  readonly P0: LanguageModel
  readonly B: Behaviour
  readonly rho: Q.Rational
  readonly k: number
}
export interface Similar {
  readonly P0: LanguageModel
  readonly P1: LanguageModel
  readonly sigma: Q.Rational
  readonly s0: Prompt
  readonly k: number
}
export interface NegativelyDistinguishable {
  readonly alpha: Q.Rational
  readonly Pminus: LanguageModel
  readonly Pplus: LanguageModel
  readonly B: Behaviour
  readonly gamma: Q.Rational
  readonly rho: Q.Rational
  readonly k: number
}
export interface WholeWeight {
  readonly alpha: Q.Rational
  readonly Pminus: LanguageModel
  readonly Pplus: LanguageModel
  readonly s: Prompt
}
export interface Positive {
  readonly Pminus: LanguageModel
  readonly Pplus: LanguageModel
  readonly B: Behaviour
  readonly k: number
}

/** γ at the behaviour after some prompt of at most k sentences, or above. */
export const misalignedModel: Domain<Levelled> = domain<Levelled>({
  text: 'a model P, a behaviour B, levels γ and ε, a number k of sentences',
  symbols: { P: 'model', B: 'behaviour', gamma: 'rational', epsilon: 'rational', k: 'natural' },
  families: fromPairs(
    fc.tuple(behaviour, choices(2), fc.constantFrom(Q.zero, Q.rational(1, 8)), properFraction),
    ({ minus }, [B, picks, above, epsilon]) => {
      const prompt = walkIn(minus, picks)
      return { P: minus, B, gamma: Q.add(behaviourAfter(B, minus, prompt), above), epsilon, k: prompt.length }
    },
  ),
})

/** ρ ≥ 1. */
export const oneModel: Domain<OneModel> = domain<OneModel>({
  text: 'a model P₀, a rate ρ and a number k of sentences',
  symbols: { P0: 'model', rho: 'rational', k: 'natural' },
  families: fromPairs(
    fc.tuple(
      fc.oneof(
        fc.constant(Q.one),
        properFraction.map((t) => Q.divide(Q.one, t)),
      ),
      fc.nat(2),
    ),
    ({ minus }, [rho, k]) => ({ P0: minus, rho, k }),
  ),
})

/** Any scores, or scores that are not negative. */
export const scoredModel: Domain<ScoredModel> = domain<ScoredModel>({
  text: 'a model P₀, a behaviour B, a rate ρ and a number k of sentences',
  symbols: { P0: 'model', B: 'behaviour', rho: 'rational', k: 'natural' },
  families: fromPairs(
    fc.tuple(behaviour, fc.boolean(), fc.oneof(fc.constant(Q.one), properFraction), fc.nat(1)),
    ({ minus }, [B, isMild, t, k]) => ({
      P0: minus,
      B: isMild ? new Map([...B].map(([x, b]) => [x, Q.absolute(b)])) : B,
      rho: Q.divide(Q.one, t),
      k,
    }),
  ),
})

/** A prompt that P₀ can write, and a P₁ that can write everything. */
const similarTo = (other: (minus: LanguageModel, plus: LanguageModel) => LanguageModel): Domain<Similar> =>
  domain<Similar>({
    text: 'models P₀ and P₁, σ, a prompt s₀ and a number k of sentences',
    symbols: { P0: 'model', P1: 'model', sigma: 'rational', s0: 'prompt', k: 'natural' },
    families: [
      {
        name: 'full support',
        share: 1,
        arbitrary: fc
          .tuple(fullSupportPair.map(buildPair), choices(1), fc.nat(1), fc.integer({ min: 1, max: 12 }))
          .map(([{ minus, plus }, picks, k, n]) => ({
            P0: minus,
            P1: other(minus, plus),
            sigma: Q.rational(n, 4),
            s0: walkIn(minus, picks),
            k,
          })),
      },
    ],
  })
export const similarModels = similarTo((_, plus) => plus)
export const similarToItself = similarTo((minus) => minus)

/** Scores below 0, and telling sentences. */
export const negativelyDistinguishableModels: Domain<NegativelyDistinguishable> = domain<NegativelyDistinguishable>({
  text: 'P = αP₋ + (1−α)P₊, a behaviour B, a level γ, a rate ρ and a number k of sentences',
  symbols: {
    alpha: 'rational',
    Pminus: 'model',
    Pplus: 'model',
    B: 'behaviour',
    gamma: 'rational',
    rho: 'rational',
    k: 'natural',
  },
  families: [
    {
      name: 'telling sentences',
      share: 1,
      arbitrary: fc
        .tuple(tellingPair.map(buildPair), behaviour, properFraction, fc.integer({ min: 0, max: 2 }))
        .map(([{ minus, plus }, scores, alpha, k]) => {
          const lowered: Behaviour = new Map(
            [...scores].map(([x, b]) => [x, Q.divide(Q.subtract(b, Q.rational(3, 2)), Q.rational(5, 2))]),
          )
          const isBad = worstBehaviour(scores, minus).gamma.num < 0n
          const B = isBad ? scores : lowered
          return {
            alpha,
            Pminus: minus,
            Pplus: plus,
            B,
            gamma: worstBehaviour(B, minus).gamma,
            rho: certifiedRate(minus, plus, k),
            k,
          }
        }),
    },
  ],
})

/** α = 1. */
export const wholeWeight: Domain<WholeWeight> = domain<WholeWeight>({
  text: 'P = αP₋ + (1−α)P₊ and a prompt s',
  symbols: { alpha: 'rational', Pminus: 'model', Pplus: 'model', s: 'prompt' },
  families: pairFamilies.map(({ name, share, arbitrary }) => ({
    name,
    share,
    arbitrary: fc.tuple(arbitrary.map(buildPair), choices(2)).map(([{ minus, plus }, picks]) => ({
      alpha: Q.one,
      Pminus: minus,
      Pplus: plus,
      s: walkIn(picks.length % 2 === 0 ? minus : plus, picks),
    })),
  })),
})

/** P₋ says every negative sentence; P₊ only part of the time that P₋ does, and the first sentence, of score 1, instead. */
export const positiveModels: Domain<Positive> = domain<Positive>({
  text: 'models P₋ and P₊, a behaviour B and a number k of sentences',
  symbols: { Pminus: 'model', Pplus: 'model', B: 'behaviour', k: 'natural' },
  families: [
    {
      name: 'independent sentences',
      share: 1,
      arbitrary: fc
        .tuple(
          fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 }),
          fc.array(scoreValue, { minLength: 4, maxLength: 4 }),
          fc.oneof(fc.constant(Q.zero), properFraction),
          fc.nat(2),
        )
        .map(([weights, drawn, part, k]) => {
          const total = weights.reduce((sum, w) => sum + w, 0)
          const score = (i: number) => (i === 0 ? Q.one : (drawn[i] ?? Q.zero))
          const bad: Row = Object.fromEntries(alphabet.map((x, i) => [x, Q.rational(weights[i] ?? 1, total)]))
          const others = alphabet.slice(1).map((x, i) => {
            const p = bad[x] ?? Q.zero
            return [x, score(i + 1).num < 0n ? Q.multiply(part, p) : p] as const
          })
          const rest = others.reduce((sum, [, p]) => Q.subtract(sum, p), Q.one)
          return {
            Pminus: build({ kind: 'iid', next: bad }),
            Pplus: build({ kind: 'iid', next: { [alphabet[0] ?? 'a']: rest, ...Object.fromEntries(others) } }),
            B: new Map(alphabet.map((x, i) => [x, score(i)])),
            k,
          }
        }),
    },
  ],
})
