/** The setting of Theorem Z where R gives the best of n answers of P: δ is what the evidence of s leaves, nᵀ times. */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { properFraction } from '../../src/model/arbitrary.js'
import { type Behaviour, behaviourAfter } from '../../src/model/behaviour.js'
import { expectedBest } from '../../src/model/bestOf.js'
import { mixtureOf } from '../../src/model/build.js'
import { type LanguageModel, type Prompt, probability, stateAfter } from '../../src/model/languageModel.js'
import { bestAnswersOf, coarse } from './chosenBest.js'
import { type Opening, onwards, opening, openingSymbols } from './openings.js'
import { extended } from './pairs.js'

/** n answers to choose from, T sentences. */
export interface BestAnswers extends Opening {
  readonly R: LanguageModel
  readonly T: number
}
export interface LevelledBest extends Omit<BestAnswers, 'gamma'> {
  readonly gammaN: Q.Rational
}

/** All that is drawn but δ and the level, which take what B is after the texts of P₋. */
const drawnBest = <I>(
  levelled: (
    drawn: Omit<BestAnswers, 'gamma' | 'delta' | 'epsilon'>,
    texts: ReadonlyArray<Prompt>,
  ) => { readonly level: Q.Rational; readonly room: (level: Q.Rational) => Q.Rational },
  instance: (
    drawn: Omit<BestAnswers, 'gamma' | 'delta' | 'epsilon'>,
    found: { readonly level: Q.Rational; readonly epsilon: Q.Rational; readonly delta: Q.Rational },
  ) => I,
) =>
  extended(
    opening.families,
    fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat(1), fc.boolean(), properFraction),
    (from, [n, T, isCoarse, part]): I => {
      const { alpha, Pminus, Pplus, s } = from
      const B: Behaviour = isCoarse ? coarse(from.B) : from.B
      const P = mixtureOf(alpha, Pminus, Pplus) as LanguageModel
      const drawn = { alpha, Pminus, Pplus, B, s, n, T, R: bestAnswersOf(P, B, n, s, T) }
      const { level, room } = levelled(drawn, onwards(Pminus, s, T))
      const most = Q.lessThan(level, Q.one) ? Q.subtract(Q.one, level) : Q.one
      const epsilon = Q.multiply(most, Q.maximum(part, Q.rational(1, 10)))
      const good = Q.multiply(Q.subtract(Q.one, alpha), probability(Pplus, s))
      const doubt = Q.divide(Q.multiply(good, room(level)), Q.multiply(probability(P, s), epsilon))
      return instance(drawn, { level, epsilon, delta: Q.multiply(Q.power(Q.rational(n), T), doubt) })
    },
  )
const highest = (values: ReadonlyArray<Q.Rational>): Q.Rational => values.reduce(Q.maximum, Q.rational(-1))
const { gamma: _, ...symbols } = { ...openingSymbols, R: 'model', T: 'natural' } as const

export const bestAnswers: Domain<BestAnswers> = domain<BestAnswers>({
  text: 'P = αP₋ + (1−α)P₊, a behaviour B, levels γ and ε, δ, an opening prompt s, T sentences after it and a model R that gives the best of n answers of P',
  symbols: { ...symbols, gamma: 'rational' },
  families: drawnBest(
    ({ B, Pminus }, texts) => ({
      level: highest(texts.map((h) => behaviourAfter(B, Pminus, h))),
      room: (level) => Q.subtract(Q.one, level),
    }),
    (drawn, { level, epsilon, delta }): BestAnswers => ({ ...drawn, gamma: level, epsilon, delta }),
  ),
})

export const levelledBest: Domain<LevelledBest> = domain<LevelledBest>({
  text: 'P = αP₋ + (1−α)P₊, a behaviour B, levels γₙ and ε, δ, an opening prompt s, T sentences after it and a model R that gives the best of n answers of P',
  symbols: { ...symbols, gammaN: 'rational' },
  families: drawnBest(
    ({ B, Pminus, n }, texts) => ({
      level: highest(texts.map((h) => expectedBest(B, Pminus.next(stateAfter(Pminus, h)), n))),
      room: (level) => Q.multiply(Q.rational(n), Q.subtract(Q.one, level)),
    }),
    (drawn, { level, epsilon, delta }): LevelledBest => ({ ...drawn, gammaN: level, epsilon, delta }),
  ),
})
