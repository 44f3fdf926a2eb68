/** The main text's mixture along a text of P₋: a number k of sentences, with scores or without. */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import type { Rational } from '../../src/kernel/rational.js'
import { behaviour } from '../../src/model/arbitrary.js'
import type { Behaviour } from '../../src/model/behaviour.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import { fromPairs } from './pairs.js'

export interface MixtureAndLength {
  readonly alpha: Rational
  readonly Pminus: LanguageModel
  readonly Pplus: LanguageModel
  readonly k: number
}
export interface ScoredMixtureAndLength extends MixtureAndLength {
  readonly B: Behaviour
}

const symbols = { alpha: 'rational', Pminus: 'model', Pplus: 'model', k: 'natural' } as const
const length = fc.integer({ min: 0, max: 3 })

export const textOfMinus: Domain<MixtureAndLength> = domain<MixtureAndLength>({
  text: 'P = αP₋ + (1−α)P₊ and a number k of sentences',
  symbols,
  families: fromPairs(length, ({ alpha, minus, plus }, k) => ({ alpha, Pminus: minus, Pplus: plus, k })),
})

export const scoredTextOfMinus: Domain<ScoredMixtureAndLength> = domain<ScoredMixtureAndLength>({
  text: 'P = αP₋ + (1−α)P₊, a behaviour B and a number k of sentences',
  symbols: { ...symbols, B: 'behaviour' },
  families: fromPairs(fc.tuple(length, behaviour), ({ alpha, minus, plus }, [k, B]) => ({
    alpha,
    Pminus: minus,
    Pplus: plus,
    B,
    k,
  })),
})
