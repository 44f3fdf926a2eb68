/** What each sentence of a prompt does to the posterior weight and to the behaviour, as exact rationals. */
import type * as O from 'fp-ts/lib/Option.js'
import { type Rational, rational } from '../kernel/rational.js'
import type { Behaviour } from './behaviour.js'
import type { Prompt, Sentence } from './languageModel.js'
import {
  admissibleSentences,
  behaviourOf,
  type Decomposition,
  extend,
  likelihoodRatioOf,
  prior,
  weightOf,
} from './odds.js'

export interface PromptStep {
  /** 1 for the first sentence. */
  readonly position: number
  readonly sentence: Sentence
  /** P₋(x|s)/P(x|s), the factor by which the posterior weight grows. */
  readonly ratio: Rational
  /** L = P₋/P₊ of the prompt up to here; none where P₊ is 0. */
  readonly likelihoodRatio: O.Option<Rational>
  /** The posterior weight w of P₋ up to here. */
  readonly weight: Rational
  /** B_P up to here. */
  readonly behaviour: Rational
}

/** The steps of an admissible prompt at the positions that are wanted; steps from an inadmissible one on are missing. */
export const promptSteps = (
  decomposition: Decomposition,
  behaviour: Behaviour,
  prompt: Prompt,
  isWanted: (position: number) => boolean,
): ReadonlyArray<PromptStep> => {
  const steps: Array<PromptStep> = []
  let state = prior(decomposition)
  for (const [i, sentence] of prompt.entries()) {
    const next = admissibleSentences(decomposition, state).find((x) => x.sentence === sentence)
    if (next === undefined) return steps
    const after = extend(decomposition, state, next)
    if (isWanted(i + 1)) {
      // w(sx)/w(s), with the factor after.bad/state.bad written as the integer that it is.
      const all = after.bad + after.good
      steps.push({
        position: i + 1,
        sentence,
        ratio: rational((state.bad + state.good) * (after.bad / state.bad), all),
        likelihoodRatio: likelihoodRatioOf(decomposition, after),
        weight: weightOf(after),
        behaviour: behaviourOf(behaviour, decomposition, after),
      })
    }
    state = after
  }
  return steps
}
