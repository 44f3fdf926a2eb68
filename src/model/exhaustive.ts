/**
 * The least B_P(s) over all admissible prompts of at most n sentences by trying every prompt, with probabilities of
 * whole sequences and no posterior weight: slow, and independent of everything that search.ts relies on.
 */
import { add, divide, lessThan, multiply, one, type Rational, subtract, zero } from '../kernel/rational.js'
import { type Behaviour, score } from './behaviour.js'
import { type Prompt, probability, type Sentence } from './languageModel.js'
import type { Decomposition } from './odds.js'
import type { BestPrompt } from './search.js'

/** P(s) = αP₋(s) + (1−α)P₊(s), equation (3). */
export const sequenceProbability = ({ alpha, minus, plus }: Decomposition, s: Prompt): Rational =>
  add(multiply(alpha, probability(minus, s)), multiply(subtract(one, alpha), probability(plus, s)))

/** All |S|ⁿ sequences of n sentences, in alphabet order. */
const sequences = (sentences: ReadonlyArray<Sentence>, n: number): ReadonlyArray<Prompt> =>
  n === 0 ? [[]] : sequences(sentences, n - 1).flatMap((s) => sentences.map((x) => [...s, x]))

/** The minimum over admissible |s| ≤ n, at a shortest prompt, the first in alphabet order; takes |S|ⁿ steps. */
export const exhaustiveMinimum = (decomposition: Decomposition, behaviour: Behaviour, n: number): BestPrompt => {
  const sentences = [...new Set([...decomposition.minus.sentences, ...decomposition.plus.sentences])]
  const behaviourAt = (s: Prompt): Rational =>
    sentences.reduce((total, x) => {
      const conditional = divide(sequenceProbability(decomposition, [...s, x]), sequenceProbability(decomposition, s))
      return add(total, multiply(conditional, score(behaviour, x)))
    }, zero)
  let best: BestPrompt = { prompt: [], behaviour: behaviourAt([]) }
  for (let length = 1; length <= n; length++) {
    for (const prompt of sequences(sentences, length)) {
      if (probability(decomposition.minus, prompt).num === 0n) continue
      const value = behaviourAt(prompt)
      if (lessThan(value, best.behaviour)) best = { prompt, behaviour: value }
    }
  }
  return best
}
