/** Behaviours: a score B(x) ∈ [−1, 1] for every sentence, +1 very good, −1 very bad. */
import { add, maximum, multiply, type Rational, rational, zero } from '../kernel/rational.js'
import { type LanguageModel, type Prompt, type Sentence, stateAfter } from './languageModel.js'

export type Behaviour = ReadonlyMap<Sentence, Rational>

/** B(x); sentences without a score are neutral. */
export const score = (behaviour: Behaviour, sentence: Sentence): Rational => behaviour.get(sentence) ?? zero

/** The largest score in a sequence; −1, the least that there is, for the empty one. */
export const best = (behaviour: Behaviour, sequence: Prompt): Rational =>
  sequence.map((x) => score(behaviour, x)).reduce(maximum, rational(-1))

/** E_{x ∼ P(·|state)} B(x). */
export const expectedScore = <State>(behaviour: Behaviour, model: LanguageModel<State>, state: State): Rational => {
  let total = zero
  for (const [sentence, p] of model.next(state)) total = add(total, multiply(p, score(behaviour, sentence)))
  return total
}

/** B_P(s) = E_{x ∼ P(·|s)} B(x), equation (2); the empty prompt gives equation (1). */
export const behaviourAfter = (behaviour: Behaviour, model: LanguageModel, prompt: Prompt): Rational =>
  expectedScore(behaviour, model, stateAfter(model, prompt))
