/** Models P and P₋ with a weight α and a number k of sentences: P dominates αP₋; or has nothing to do with P₋. */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { mixtureOf } from '../../src/model/build.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import { fromPairs } from './pairs.js'

export interface Dominating {
  readonly alpha: Q.Rational
  readonly P: LanguageModel
  readonly Pminus: LanguageModel
  readonly k: number
}
const symbols = { alpha: 'rational', P: 'model', Pminus: 'model', k: 'natural' } as const
const text = 'models P and P₋, α and a number k of sentences'

/** The weight of P₋ in P, or half of it. */
const part = fc.constantFrom(Q.one, Q.one, Q.rational(1, 2))

export const dominating: Domain<Dominating> = domain<Dominating>({
  text,
  symbols,
  families: fromPairs(fc.tuple(fc.nat(2), part), ({ alpha, minus, plus }, [k, of]) => ({
    alpha: Q.multiply(of, alpha),
    P: mixtureOf(alpha, minus, plus) as LanguageModel,
    Pminus: minus,
    k,
  })),
})

export const domineered: Domain<Dominating> = domain<Dominating>({
  text,
  symbols,
  families: fromPairs(fc.integer({ min: 1, max: 2 }), ({ alpha, minus, plus }, k) => ({
    alpha,
    P: plus,
    Pminus: minus,
    k,
  })),
})
