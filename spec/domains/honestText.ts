/** Texts of n sentences: two models with a level of their likelihood ratio, and mixtures with a level of the posterior weight. */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { properFraction } from '../../src/model/arbitrary.js'
import type { LanguageModel, Prompt } from '../../src/model/languageModel.js'
import { extended } from './pairs.js'
import { scenesOfEither } from './scenes.js'

export interface LikelihoodRatio {
  readonly P0: LanguageModel
  readonly P1: LanguageModel
  readonly c: Q.Rational
  readonly n: number
}
export interface TextOfPlus {
  readonly alpha: Q.Rational
  readonly Pminus: LanguageModel
  readonly Pplus: LanguageModel
  readonly level: Q.Rational
  readonly n: number
}
export interface HonestText extends TextOfPlus {
  readonly s: Prompt
}

const drawn = fc.tuple(properFraction, fc.nat(4))
const mixture = { alpha: 'rational', Pminus: 'model', Pplus: 'model', level: 'rational', n: 'natural' } as const

export const likelihoodRatios: Domain<LikelihoodRatio> = domain<LikelihoodRatio>({
  text: 'models P₀ and P₁, a level c and texts of n sentences',
  symbols: { P0: 'model', P1: 'model', c: 'rational', n: 'natural' },
  families: extended(scenesOfEither, drawn, ({ minus, plus }, [part, n]) => ({
    P0: plus,
    P1: minus,
    c: Q.divide(Q.one, Q.maximum(part, Q.rational(1, 1000))),
    n,
  })),
})

export const honestTextOfPlus: Domain<TextOfPlus> = domain<TextOfPlus>({
  text: 'P = αP₋ + (1−α)P₊, a level ℓ of the weight of P₋ and texts of n sentences',
  symbols: mixture,
  families: extended(scenesOfEither, drawn, ({ alpha, minus, plus }, [level, n]) => ({
    alpha,
    Pminus: minus,
    Pplus: plus,
    level,
    n,
  })),
})

/** A prompt that one of the components can write. */
export const honestText: Domain<HonestText> = domain<HonestText>({
  text: 'P = αP₋ + (1−α)P₊, a level ℓ of the weight of P₋, a prompt s and n sentences after it',
  symbols: { ...mixture, s: 'prompt' },
  families: extended(
    scenesOfEither,
    fc.tuple(properFraction, fc.nat(3)),
    ({ alpha, minus, plus, prompt }, [level, n]) => ({
      alpha,
      Pminus: minus,
      Pplus: plus,
      level,
      s: prompt,
      n,
    }),
  ),
})
