/** Answers to a prompt, at least one, and a sentence to compare them with. */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import type { Sentence } from '../../src/model/languageModel.js'
import { type Answers, answers } from './answers.js'
import { extended } from './pairs.js'

export interface ScoredAnswers extends Answers {
  readonly x: Sentence
}

export const scoredAnswers: Domain<ScoredAnswers> = domain<ScoredAnswers>({
  text: 'a model R, a behaviour B, a prompt s, a number n of answers and a sentence x',
  symbols: { R: 'model', B: 'behaviour', s: 'prompt', n: 'natural', x: 'sentence' },
  families: extended(
    answers.families,
    fc.nat(2),
    (drawn, i): ScoredAnswers => ({
      ...drawn,
      n: Math.max(1, drawn.n),
      x: drawn.R.sentences[i % drawn.R.sentences.length] ?? '',
    }),
  ),
})
