/** The main text's mixture after a prompt: with a sentence that may come next, or with whatever comes next. */
import * as fc from 'fast-check'
import { type Domain, domain, type Family } from '../../src/claim/domain.js'
import type { Rational } from '../../src/kernel/rational.js'
import type { LanguageModel, Prompt, Sentence } from '../../src/model/languageModel.js'
import { extended } from './pairs.js'
import { type Scene, scenesOfBoth, scenesOfEither, scenesOfMinus } from './scenes.js'

interface Mixture {
  readonly alpha: Rational
  readonly Pminus: LanguageModel
  readonly Pplus: LanguageModel
}
export interface NextSentence extends Mixture {
  readonly s: Prompt
  readonly x: Sentence
}
export interface History extends Mixture {
  readonly h: Prompt
}

const sentenceAfter = (scenes: ReadonlyArray<Family<Scene>>): Domain<NextSentence> =>
  domain<NextSentence>({
    text: 'P = αP₋ + (1−α)P₊, a prompt s and a sentence x',
    symbols: { alpha: 'rational', Pminus: 'model', Pplus: 'model', s: 'prompt', x: 'sentence' },
    families: extended(scenes, fc.nat(11), ({ alpha, minus, plus, prompt }, pick) => {
      const sentences = [...new Set([...minus.sentences, ...plus.sentences])]
      return { alpha, Pminus: minus, Pplus: plus, s: prompt, x: sentences[pick % sentences.length] ?? '' }
    }),
  })

/** A prompt that both components can write, and any sentence. */
export const nextSentence = sentenceAfter(scenesOfBoth)
/** A prompt that one of them can write, and any sentence. */
export const nextSentenceOfEither = sentenceAfter(scenesOfEither)

const after = (scenes: ReadonlyArray<Family<Scene>>): Domain<History> =>
  domain<History>({
    text: 'P = αP₋ + (1−α)P₊ and a history h',
    symbols: { alpha: 'rational', Pminus: 'model', Pplus: 'model', h: 'prompt' },
    families: extended(scenes, fc.constant(null), ({ alpha, minus, plus, prompt }) => ({
      alpha,
      Pminus: minus,
      Pplus: plus,
      h: prompt,
    })),
  })

/** A history that P₋ can write. */
export const historyOfMinus = after(scenesOfMinus)
/** A history that one of the components can write. */
export const historyOfEither = after(scenesOfEither)
