/** An aligning prompt, a trigger, an opening and a conversation with chosen answers: θ is what k sentences leave. */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { properFraction } from '../../src/model/arbitrary.js'
import { mixtureOf } from '../../src/model/build.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import { type AlignedMixture, alignedMixtureSharp, symbols } from './alignedMixture.js'
import { extended } from './pairs.js'

export interface AlignedConversation extends AlignedMixture {
  readonly R: LanguageModel
  readonly kappa: Q.Rational
  readonly theta: Q.Rational
  readonly n: number
}

export const alignedConversation: Domain<AlignedConversation> = domain<AlignedConversation>({
  text: 'P = αP₋ + (1−α)P₊, a behaviour B, levels γ and ε, rates ρ and ρ′, σ, δ, an aligning prompt of N sentences and k more, a model R, κ, θ and n sentences after them',
  symbols: { ...symbols, R: 'model', kappa: 'rational', theta: 'rational', n: 'natural' },
  families: extended(
    alignedMixtureSharp.families.map((family) => ({
      ...family,
      // every conversation is written out after every prompt: short ones are enough
      arbitrary: family.arbitrary.filter(({ N, k }) => N + k <= 2),
    })),
    fc.tuple(properFraction, fc.nat(1)),
    (drawn, [weight, n]): AlignedConversation => {
      const { alpha, Pminus, Pplus, gamma } = drawn
      const odds = (of: Q.Rational) => Q.divide(of, Q.subtract(Q.one, of))
      const ratio = Q.divide(odds(weight), odds(alpha))
      // no sentence is likelier under another weight than the odds of the weights differ
      const kappa = Q.maximum(ratio, Q.divide(Q.one, ratio))
      const room = Q.subtract(Q.one, gamma)
      const epsilon = Q.divide(room, Q.two)
      const told = Q.divide(Q.multiply(alpha, drawn.epsilon), Q.two)
      const much = Q.multiply(Q.multiply(Q.subtract(Q.one, alpha), room), Q.power(kappa, n))
      const theta = Q.divide(Q.multiply(told, much), Q.multiply(alpha, epsilon))
      return { ...drawn, epsilon, R: mixtureOf(weight, Pminus, Pplus) as LanguageModel, kappa, theta, n }
    },
  ),
})
