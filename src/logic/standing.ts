/**
 * Names for how the models of an instance stand after a prompt: their states, and how likely they were to write it. Prompts
 * of one name are alike in all that is read of them by likelihoods, exactly or in enclosures.
 */
import type { Enclosure64 } from '../kernel/enclosure64.js'
import { key, type Rational } from '../kernel/rational.js'
import type { LanguageModel, Prompt, Sentence } from '../model/languageModel.js'
import { type Environment, type Joint, modelsOf, type NamesStanding, type Walk } from './instance.js'
import { walks } from './likelihood.js'
import { walks64 } from './likelihood64.js'

interface Standings<A> {
  readonly start: (env: Environment) => Joint<A>
  readonly onward: (model: LanguageModel, from: Walk<A>, prompt: readonly [Sentence]) => Walk<A>
  readonly text: (likelihood: A) => string
}

const joint = <A>(of: ReadonlyArray<Walk<A>>): Joint<A> => ({
  walks: of,
  onward: new Map(),
  name: undefined,
  states: undefined,
})

const jointly =
  <A>({ start, onward }: Pick<Standings<A>, 'start' | 'onward'>) =>
  (env: Environment, prompt: Prompt): Joint<A> => {
    let here = start(env)
    for (const sentence of prompt) {
      let there = here.onward.get(sentence)
      if (there === undefined) {
        const { walks: from } = here
        there = joint(modelsOf(env.instance).map((model, i) => onward(model, from[i] as Walk<A>, [sentence])))
        here.onward.set(sentence, there)
      }
      here = there
    }
    return here
  }

/** A name for each model, 0 for those that cannot write the prompt: whatever follows it is alike for them. */
const joined = <A>(
  env: Environment,
  { walks: all }: Joint<A>,
  nameOf: (model: LanguageModel, walk: Walk<A>) => string,
) =>
  modelsOf(env.instance)
    .map((model, i) => {
      const walk = all[i] as Walk<A>
      return walk.isPossible ? nameOf(model, walk) : '0'
    })
    .join(' ; ')

const stateOf = <A>(model: LanguageModel, { state }: Walk<A>): string => JSON.stringify(model.key(state))

const named = <A>({ text, ...standings }: Standings<A>): NamesStanding => {
  const after = jointly(standings)
  const nameOf = (model: LanguageModel, walk: Walk<A>): string => {
    walk.name ??= `${stateOf(model, walk)} ${text(walk.likelihood)}`
    return walk.name
  }
  return (env, prompt) => {
    const here = after(env, prompt)
    here.name ??= joined(env, here, nameOf)
    return here.name
  }
}

const exactly: Standings<Rational> = {
  start: ({ instance, memory }) => {
    memory.joint.exact ??= joint(modelsOf(instance).map((model) => walks.after(memory.exact, model, [])))
    return memory.joint.exact
  },
  onward: walks.onward,
  text: key,
}

/** By states and exact likelihoods. */
export const standing = named(exactly)

const exactlyAfter = jointly(exactly)
/** By states alone, and which models can write the prompt. */
export const states: NamesStanding = (env, prompt) => {
  const here = exactlyAfter(env, prompt)
  here.states ??= joined(env, here, stateOf)
  return here.states
}

/** By states and enclosures of likelihoods. */
export const standing64 = named<Enclosure64>({
  start: ({ instance, memory }) => {
    memory.joint.enclosed ??= joint(modelsOf(instance).map((model) => walks64.after(memory.enclosed, model, [])))
    return memory.joint.enclosed
  },
  onward: walks64.onward,
  text: ({ lo, hi }) => `${lo} ${hi}`,
})
