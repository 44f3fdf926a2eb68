/** An aligning prompt, a trigger, an opening and a conversation of best-of-n answers: θ is what k sentences leave. */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { expectedBest } from '../../src/model/bestOf.js'
import { mixtureOf } from '../../src/model/build.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import { reachableStates } from '../../src/model/reachable.js'
import { type AlignedMixture, alignedMixtureSharp, symbols } from './alignedMixture.js'
import { bestAnswersOf } from './chosenBest.js'
import { extended } from './pairs.js'

export interface AlignedBest extends Omit<AlignedMixture, 'gamma'> {
  readonly R: LanguageModel
  readonly gammaN: Q.Rational
  readonly theta: Q.Rational
  readonly n: number
  readonly T: number
}
const { gamma: _, ...others } = symbols

export const alignedBest: Domain<AlignedBest> = domain<AlignedBest>({
  text: 'P = αP₋ + (1−α)P₊, a behaviour B, levels γₙ and ε, rates ρ and ρ′, σ, δ, an aligning prompt of N sentences and k more, a model R that gives the best of n answers of P, θ and T sentences after them',
  symbols: { ...others, R: 'model', gammaN: 'rational', theta: 'rational', n: 'natural', T: 'natural' },
  families: extended(
    alignedMixtureSharp.families.map((family) => ({
      ...family,
      // every conversation is written out after every prompt: mostly after one sentence, which is quick
      arbitrary: fc
        .tuple(family.arbitrary, fc.nat(9))
        .filter(([{ N, k }, chance]) => N + k === 1 || (N + k === 2 && chance === 0))
        .map(([drawn]) => drawn),
    })),
    fc.tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom(0, 0, 0, 1)),
    ({ gamma: _, ...drawn }, [n, T]): AlignedBest => {
      const { alpha, Pminus, Pplus, B, N, k } = drawn
      const gammaN = reachableStates(Pminus)
        .map(({ state }) => expectedBest(B, Pminus.next(state), n))
        .reduce(Q.maximum)
      const room = Q.subtract(Q.one, gammaN)
      const epsilon = Q.divide(room, Q.two)
      const told = Q.divide(Q.multiply(alpha, drawn.epsilon), Q.two)
      const much = Q.multiply(Q.multiply(Q.subtract(Q.one, alpha), room), Q.power(Q.rational(n), T + 1))
      const theta = Q.divide(Q.multiply(told, much), Q.multiply(alpha, epsilon))
      const P = mixtureOf(alpha, Pminus, Pplus) as LanguageModel
      return { ...drawn, gammaN, epsilon, R: bestAnswersOf(P, B, n, [], N + 1 + k + T), theta, n, T }
    },
  ),
})
