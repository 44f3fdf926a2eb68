/**
 * Language models: after every prompt a distribution over the next sentence.
 * A prompt leads to a state, and the distribution depends on the state alone, so that finitely many states
 * describe all prompts: i.i.d. text has one state, a Markov chain one for each recent past.
 */
import { multiply, one, type Rational, zero } from '../kernel/rational.js'
import type { ModelData } from './modelData.js'

export type Sentence = string
/** A finite sequence of sentences; its length |s| counts sentences. */
export type Prompt = ReadonlyArray<Sentence>
/** Probabilities of the next sentence; sentences that are absent have probability 0. */
export type Distribution = ReadonlyMap<Sentence, Rational>

export interface LanguageModel<State = unknown> {
  /** The description from which the model was built: what is stored, printed and replayed. */
  readonly data: ModelData
  /** The alphabet S, in a fixed order. */
  readonly sentences: ReadonlyArray<Sentence>
  readonly start: State
  /** P(· | any prompt that leads to this state); sums to 1. */
  readonly next: (state: State) => Distribution
  /** The state after one more sentence. */
  readonly step: (state: State, sentence: Sentence) => State
  /** Equal keys only for states with the same future. */
  readonly key: (state: State) => string
}

/** The state that a prompt leads to. */
export const stateAfter = <State>(model: LanguageModel<State>, prompt: Prompt): State =>
  prompt.reduce((state, sentence) => model.step(state, sentence), model.start)

/** P(sentence | prompt), read off the model's table (also where the prompt itself has probability 0). */
export const probabilityOfNext = (model: LanguageModel, prompt: Prompt, sentence: Sentence): Rational =>
  model.next(stateAfter(model, prompt)).get(sentence) ?? zero

/**
 * P(s) = Π P(sᵢ | s₁…sᵢ₋₁), the chain rule, exactly; P of the empty prompt is 1, and a sentence that the model does not
 * have is drawn with probability 0.
 *
 * @example
 * ```ts
 * import { iid, probability, rational } from 'beb'
 * const coin = iid({ n: '3/4', p: '1/4' })
 * console.log(rational.show(probability(coin, [])), rational.show(probability(coin, ['x']))) // 1 0
 * ```
 */
export const probability = (model: LanguageModel, s: Prompt): Rational => {
  let state = model.start
  let likelihood = one
  for (const sentence of s) {
    likelihood = multiply(likelihood, model.next(state).get(sentence) ?? zero)
    if (likelihood.num === 0n) return zero
    state = model.step(state, sentence)
  }
  return likelihood
}
