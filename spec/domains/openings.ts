/**
 * P = αP₋ + (1−α)P₊ after an opening prompt s, with n sentences to come: γ is the worst that P₋ does on the way, and δ is what
 * the evidence of s leaves, or a little more.
 */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { properFraction } from '../../src/model/arbitrary.js'
import { type Behaviour, behaviourAfter } from '../../src/model/behaviour.js'
import { mixtureOf } from '../../src/model/build.js'
import { type LanguageModel, type Prompt, probability, stateAfter } from '../../src/model/languageModel.js'
import { extended } from './pairs.js'
import { scenesOfMinus } from './scenes.js'

export interface Opening {
  readonly alpha: Q.Rational
  readonly Pminus: LanguageModel
  readonly Pplus: LanguageModel
  readonly B: Behaviour
  readonly gamma: Q.Rational
  readonly epsilon: Q.Rational
  readonly delta: Q.Rational
  readonly s: Prompt
  readonly n: number
}

export const openingSymbols = {
  alpha: 'rational',
  Pminus: 'model',
  Pplus: 'model',
  B: 'behaviour',
  gamma: 'rational',
  epsilon: 'rational',
  delta: 'rational',
  s: 'prompt',
  n: 'natural',
} as const

/** The prompts that begin with s, are at most n sentences longer, and can be written by the model. */
export const onwards = (model: LanguageModel, s: Prompt, n: number): ReadonlyArray<Prompt> =>
  probability(model, s).num === 0n
    ? []
    : [s, ...(n === 0 ? [] : model.sentences.flatMap((x) => onwards(model, [...s, x], n - 1)))]

/** What the model writes after s, n sentences of it, with its chance. */
const continuations = (
  model: LanguageModel,
  s: Prompt,
  n: number,
): ReadonlyArray<{ readonly whole: Prompt; readonly chance: Q.Rational }> =>
  n === 0
    ? [{ whole: s, chance: Q.one }]
    : continuations(model, s, n - 1).flatMap(({ whole, chance }) =>
        [...model.next(stateAfter(model, whole))].map(([x, p]) => ({
          whole: [...whole, x],
          chance: Q.multiply(chance, p),
        })),
      )

/** max B_{P₋}(s⊕t) over the t of at most n sentences. */
export const worstOnwards = (behaviour: Behaviour, minus: LanguageModel, s: Prompt, n: number): Q.Rational =>
  onwards(minus, s, n)
    .map((h) => behaviourAfter(behaviour, minus, h))
    .reduce(Q.maximum, Q.rational(-1))

export const opening: Domain<Opening> = domain<Opening>({
  text: 'P = αP₋ + (1−α)P₊, a behaviour B, levels γ and ε, δ, an opening prompt s and n sentences after it',
  symbols: openingSymbols,
  families: extended(
    scenesOfMinus,
    fc.tuple(fc.nat(2), properFraction, fc.oneof(fc.constant(Q.zero), properFraction)),
    ({ alpha, minus, plus, behaviour, prompt }, [n, part, more]): Opening => {
      const gamma = worstOnwards(behaviour, minus, prompt, n)
      // where P₋ is perfectly good any ε will do
      const most = Q.lessThan(gamma, Q.one) ? Q.subtract(Q.one, gamma) : Q.one
      const epsilon = Q.multiply(most, Q.maximum(part, Q.rational(1, 10)))
      const bad = Q.multiply(alpha, probability(minus, prompt))
      const good = Q.multiply(Q.subtract(Q.one, alpha), probability(plus, prompt))
      // v(s)(1−γ)/ε
      const left = Q.divide(Q.multiply(good, Q.subtract(Q.one, gamma)), Q.multiply(Q.add(bad, good), epsilon))
      return {
        alpha,
        Pminus: minus,
        Pplus: plus,
        B: behaviour,
        gamma,
        epsilon,
        delta: Q.add(left, more),
        s: prompt,
        n,
      }
    },
  ),
})

export interface Showing extends Opening {
  readonly theta: Q.Rational
}
/** Opposed answers and disjoint supports: P₊ may show itself by what it alone says. */
export const showing: Domain<Showing> = domain<Showing>({
  text: `${opening.text}, and the chance θ with which P₊ shows itself`,
  symbols: { ...openingSymbols, theta: 'rational' },
  families: opening.families.map((family) => ({
    ...family,
    arbitrary: family.arbitrary
      .filter(({ Pplus, s }) => probability(Pplus, s).num > 0n)
      .map((drawn): Showing => {
        const level = Q.add(drawn.gamma, drawn.epsilon)
        const P = mixtureOf(drawn.alpha, drawn.Pminus, drawn.Pplus) as LanguageModel
        const shown = continuations(drawn.Pplus, drawn.s, drawn.n).map(({ chance, whole }) =>
          Q.lessThan(behaviourAfter(drawn.B, P, whole), level) ? Q.zero : chance,
        )
        return { ...drawn, theta: shown.reduce(Q.add, Q.zero) }
      }),
  })),
})
