/** The main text's mixture after a prompt that P₋ can write, with evidence Λ > 0 or none; and with disjoint supports. */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import {
  buildPair,
  disjointPair,
  fullSupportPair,
  pairFamilies,
  properFraction,
  tellingPair,
} from '../../src/model/arbitrary.js'
import { type LanguageModel, type Prompt, probability } from '../../src/model/languageModel.js'
import { extended } from './pairs.js'
import { scenesOfMinus } from './scenes.js'

export interface Disjoint {
  readonly alpha: Q.Rational
  readonly Pminus: LanguageModel
  readonly Pplus: LanguageModel
}
export interface AfterPrompt extends Disjoint {
  readonly s: Prompt
}
export interface WithEvidence extends AfterPrompt {
  readonly Lambda: Q.Rational
}

const mixture = { alpha: 'rational', Pminus: 'model', Pplus: 'model' } as const

/** A prompt that P₋ can write. */
export const afterPrompt: Domain<AfterPrompt> = domain<AfterPrompt>({
  text: 'P = αP₋ + (1−α)P₊ and a prompt s',
  symbols: { ...mixture, s: 'prompt' },
  families: extended(scenesOfMinus, fc.constant(null), ({ alpha, minus, plus, prompt }) => ({
    alpha,
    Pminus: minus,
    Pplus: plus,
    s: prompt,
  })),
})

/** All of the likelihood ratio P₋(s)/P₊(s), or part of it; any number where P₊ cannot write s. */
const part = fc.oneof(fc.constant(Q.one), properFraction)

export const withEvidence: Domain<WithEvidence> = domain<WithEvidence>({
  text: 'P = αP₋ + (1−α)P₊, a prompt s and evidence Λ',
  symbols: { ...mixture, s: 'prompt', Lambda: 'rational' },
  families: extended(scenesOfMinus, part, ({ alpha, minus, plus, prompt }, of) => {
    const good = probability(plus, prompt)
    const Lambda = good.num === 0n ? of : Q.multiply(of, Q.divide(probability(minus, prompt), good))
    return { alpha, Pminus: minus, Pplus: plus, s: prompt, Lambda }
  }),
})

export const disjointMixture: Domain<Disjoint> = domain<Disjoint>({
  text: 'P = αP₋ + (1−α)P₊ with disjoint supports',
  symbols: mixture,
  families: [
    {
      name: 'disjoint supports',
      share: 1,
      arbitrary: fc
        .tuple(properFraction, disjointPair.map(buildPair))
        .map(([alpha, { minus, plus }]) => ({ alpha, Pminus: minus, Pplus: plus })),
    },
  ],
})

/** Components that have a sentence in common, which may be a rare one. */
export const overlappingMixture: Domain<Disjoint> = domain<Disjoint>({
  text: 'P = αP₋ + (1−α)P₊ with a sentence that both can say',
  symbols: mixture,
  families: [
    { name: 'full support', share: 3, pair: fullSupportPair },
    { name: 'rare in P₊', share: 3, pair: tellingPair },
    { name: 'rare in P₋', share: 3, pair: tellingPair.map(({ minus, plus }) => ({ minus: plus, plus: minus })) },
    ...pairFamilies
      .filter(({ name }) => ['near-equal', 'equal', 'nested supports'].includes(name))
      .map(({ name, share, arbitrary }) => ({ name, share, pair: arbitrary })),
  ].map(({ name, share, pair }) => ({
    name,
    share,
    arbitrary: fc
      .tuple(properFraction, pair.map(buildPair))
      .map(([alpha, { minus, plus }]) => ({ alpha, Pminus: minus, Pplus: plus })),
  })),
})
