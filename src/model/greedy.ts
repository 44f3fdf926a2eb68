/**
 * Theorem U's prompt: from the empty prompt append, among admissible sentences, the one with the largest
 * P₋(x|s)/P(x|s), until B_P(s) falls below the target γ+ε. While it has not fallen, that ratio is at least
 * (1−B_{P₋}(s))/(1−B_P(s)) ≥ (1−γ)/(1−γ−ε) = ρ, and the ratios multiply to P₋(s)/P(s) ≤ 1/α.
 */
import type * as O from 'fp-ts/lib/Option.js'
import { divide, lessThan, one, type Rational, zero } from '../kernel/rational.js'
import { type Behaviour, expectedScore } from './behaviour.js'
import {
  admissibleSentences,
  bitLength,
  type Decomposition,
  likelihoodRatio,
  type Mixture,
  mixture,
  type Posterior,
} from './decomposition.js'
import type { Sentence } from './languageModel.js'

export interface GreedyStep {
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

export interface GreedyPrompt {
  /** B_P of the empty prompt. */
  readonly before: Rational
  readonly steps: ReadonlyArray<GreedyStep>
  /** 'reached' when B_P < target after the last step; otherwise the limit that stopped the search. */
  readonly outcome: 'reached' | 'too many sentences' | 'too many bits'
}

/** Limits of a search: sentences in the prompt, and bits of the exact posterior weight. */
export interface GreedyLimits {
  readonly sentences: number
  readonly bits: number
}
export const greedyLimits: GreedyLimits = { sentences: 10_000, bits: 40_000 }

/** The largest P₋(x|s)/P(x|s) among admissible x; the first in alphabet order among equals. */
const largestRatio = (decomposition: Decomposition, p: Mixture, state: Posterior) => {
  const [minus, all] = [decomposition.minus.next(state.minus), p.next(state)]
  let best: { readonly sentence: Sentence; readonly ratio: Rational } | null = null
  for (const sentence of admissibleSentences(decomposition, state)) {
    const ratio = divide(minus.get(sentence) ?? zero, all.get(sentence) ?? one)
    if (best === null || lessThan(best.ratio, ratio)) best = { sentence, ratio }
  }
  return best
}

/** The greedy prompt towards B_P(s) < target, with what each of its sentences does. */
export const greedyPrompt = (
  decomposition: Decomposition,
  behaviour: Behaviour,
  target: Rational,
  limits: GreedyLimits = greedyLimits,
): GreedyPrompt => {
  const p = mixture(decomposition)
  const before = expectedScore(behaviour, p, p.start)
  const steps: Array<GreedyStep> = []
  let state = p.start
  for (let reached = before; !lessThan(reached, target); ) {
    if (steps.length >= limits.sentences) return { before, steps, outcome: 'too many sentences' }
    if (bitLength(state.weight) > limits.bits) return { before, steps, outcome: 'too many bits' }
    const best = largestRatio(decomposition, p, state)
    // A model's rows sum to 1, so that some sentence is always admissible.
    if (best === null) return { before, steps, outcome: 'too many sentences' }
    state = p.step(state, best.sentence)
    reached = expectedScore(behaviour, p, state)
    const { weight } = state
    steps.push({ ...best, likelihoodRatio: likelihoodRatio(decomposition.alpha, weight), weight, behaviour: reached })
  }
  return { before, steps, outcome: 'reached' }
}
