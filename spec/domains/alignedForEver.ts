/** Mixtures with aligning prompts of N sentences, and an ε for which D more sentences just suffice after every one of them. */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { mixtureOf } from '../../src/model/build.js'
import { type LanguageModel, type Prompt, probability } from '../../src/model/languageModel.js'
import { type AlignedMixture, alignedMixture } from './alignedMixture.js'
import { rootAbove } from './sampledEvidence.js'

export type AlignedForEver = Pick<AlignedMixture, 'alpha' | 'Pminus' | 'Pplus' | 'B' | 'gamma' | 'epsilon' | 'N'> & {
  readonly D: number
}

const promptsOf = (model: LanguageModel, n: number): ReadonlyArray<Prompt> =>
  n === 0 ? [[]] : promptsOf(model, n - 1).flatMap((s) => model.sentences.map((x) => [...s, x]))

/** ρ^{D+1} a little above every P(u)/(αP₋(u)), and ε = (1−γ)(1 − 1/ρ). */
const levelled = ([{ alpha, Pminus, Pplus, B, gamma, N }, D, excess]: readonly [AlignedMixture, 0 | 1, Q.Rational]) => {
  const P = mixtureOf(alpha, Pminus, Pplus) as LanguageModel
  const odds = promptsOf(Pplus, N)
    .filter((u) => probability(Pplus, u).num > 0n)
    .map((u) => Q.divide(probability(P, u), Q.multiply(alpha, probability(Pminus, u))))
    .reduce(Q.maximum)
  const rho = Q.multiply(D === 0 ? odds : rootAbove(odds), Q.add(Q.one, excess))
  const epsilon = Q.multiply(Q.subtract(Q.one, gamma), Q.subtract(Q.one, Q.divide(Q.one, rho)))
  return { alpha, Pminus, Pplus, B, gamma, epsilon, N, D }
}

export const alignedForEver: Domain<AlignedForEver> = domain<AlignedForEver>({
  text: 'P = αP₋ + (1−α)P₊, a behaviour B, levels γ and ε, aligning prompts of N sentences and a number D of sentences',
  symbols: {
    alpha: 'rational',
    Pminus: 'model',
    Pplus: 'model',
    B: 'behaviour',
    gamma: 'rational',
    epsilon: 'rational',
    N: 'natural',
    D: 'natural',
  },
  families: alignedMixture.families.map(({ arbitrary, ...family }) => ({
    ...family,
    arbitrary: fc
      .tuple(
        arbitrary,
        fc.constantFrom(0, 1) as fc.Arbitrary<0 | 1>,
        fc.integer({ min: 1, max: 9 }).map((n) => Q.rational(1, 10n ** BigInt(n))),
      )
      .map(levelled),
  })),
})
