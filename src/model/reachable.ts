/** The states that prompts of positive probability lead to, and what is worst on them: suprema over all prompts, exactly. */
import { lessThan, type Rational } from '../kernel/rational.js'
import { type Behaviour, expectedScore } from './behaviour.js'
import { type Grown, promptOf } from './grown.js'
import type { LanguageModel, Prompt } from './languageModel.js'

export interface Reached<State> {
  readonly state: State
  readonly prompt: Grown
}

/**
 * Every state that some prompt s with P(s) > 0 leads to, each with a shortest such prompt, shortest first.
 * The model must have finitely many states (`iid` and `states` descriptions have; mixtures may not).
 */
export const reachableStates = <State>(model: LanguageModel<State>): ReadonlyArray<Reached<State>> => {
  const seen = new Set([model.key(model.start)])
  const reached: Array<Reached<State>> = [{ state: model.start, prompt: null }]
  for (const { state, prompt } of reached) {
    const next = model.next(state)
    for (const x of model.sentences) {
      if (!next.has(x)) continue
      const successor = model.step(state, x)
      const key = model.key(successor)
      if (seen.has(key)) continue
      seen.add(key)
      reached.push({ state: successor, prompt: { last: x, before: prompt } })
    }
  }
  return reached
}

export interface WorstBehaviour {
  /** γ = sup B_P(s) over the prompts s with P(s) > 0, which is attained. */
  readonly gamma: Rational
  /** A shortest prompt that attains it. */
  readonly prompt: Prompt
  readonly reachable: number
}

/** The supremum of B_P(s) over all prompts s with P(s) > 0, as a maximum over reachable states. */
export const worstBehaviour = <State>(behaviour: Behaviour, model: LanguageModel<State>): WorstBehaviour => {
  const reached = reachableStates(model)
  const valued = reached.map(({ state, prompt }) => ({ gamma: expectedScore(behaviour, model, state), prompt }))
  const worst = valued.reduce((best, next) => (lessThan(best.gamma, next.gamma) ? next : best))
  return { gamma: worst.gamma, prompt: promptOf(worst.prompt), reachable: reached.length }
}
