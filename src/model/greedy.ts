/**
 * Theorem U's prompt: from the empty prompt append, among admissible sentences, the one with the largest
 * P₋(x|s)/P(x|s), until B_P(s) falls below the target γ+ε. While it has not fallen, that ratio is at least
 * (1−B_{P₋}(s))/(1−B_P(s)) ≥ (1−γ)/(1−γ−ε) = ρ, and the ratios multiply to P₋(s)/P(s) ≤ 1/α.
 */
import { divide, lessThan, type Rational } from '../kernel/rational.js'
import type { Behaviour } from './behaviour.js'
import type { Prompt, Sentence } from './languageModel.js'
import {
  admissibleSentences,
  behaviourFraction,
  type Decomposition,
  extend,
  less,
  type Posterior,
  prior,
} from './odds.js'
import { leastWork, ledger, mostWork } from './work.js'

export interface GreedyPrompt {
  readonly prompt: Prompt
  /** 'reached' when B_P(prompt) < target; 'stopped' when the work ran out before. */
  readonly outcome: 'reached' | 'stopped'
}

/**
 * The admissible sentence with the largest P₋(x|s)/P(x|s), the first in alphabet order among equals. As
 * P = wP₋ + (1−w)P₊ with w > 0, it is the one with the least P₊(x|s)/P₋(x|s), whatever w is.
 */
const likeliestToBeBad = (decomposition: Decomposition, state: Posterior) =>
  admissibleSentences(decomposition, state)
    .map((next) => ({ next, inverse: divide(next.good, next.bad) }))
    .reduce((best, other) => (lessThan(other.inverse, best.inverse) ? other : best)).next

/** The greedy prompt towards B_P(s) < target. */
export const greedyPrompt = (
  decomposition: Decomposition,
  behaviour: Behaviour,
  target: Rational,
  limit: number = mostWork,
): GreedyPrompt => {
  const alphabet = decomposition.minus.sentences.length
  const prompt: Array<Sentence> = []
  let state = prior(decomposition)
  const { spend, isOverdrawn } = ledger(limit)
  while (!less(behaviourFraction(behaviour, decomposition, state), target)) {
    spend(alphabet * leastWork + state.size)
    if (isOverdrawn()) return { prompt, outcome: 'stopped' }
    const next = likeliestToBeBad(decomposition, state)
    prompt.push(next.sentence)
    state = extend(decomposition, state, next)
  }
  return { prompt, outcome: 'reached' }
}
