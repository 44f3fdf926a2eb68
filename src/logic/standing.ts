/**
 * Names for how the models of an instance stand after a prompt: their states, and how likely they were to write it. Prompts
 * of one name are alike in all that is read of them by likelihoods, exactly or in enclosures.
 */
import type { Enclosure64 } from '../kernel/enclosure64.js'
import { key, type Rational } from '../kernel/rational.js'
import type { LanguageModel, Sentence } from '../model/languageModel.js'
import { type Environment, type Joint, modelsOf, type NamesStanding, type Walk } from './instance.js'
import { walks } from './likelihood.js'
import { walks64 } from './likelihood64.js'

interface Standings<A> {
  readonly start: (env: Environment) => Joint<A>
  readonly onward: (model: LanguageModel, from: Walk<A>, prompt: readonly [Sentence]) => Walk<A>
  readonly text: (likelihood: A) => string
}

const joint = <A>(of: ReadonlyArray<Walk<A>>): Joint<A> => ({ walks: of, onward: new Map(), name: undefined })

const named = <A>({ start, onward, text }: Standings<A>): NamesStanding => {
  const nameOf = (model: LanguageModel, walk: Walk<A>): string => {
    walk.name ??= walk.isPossible ? `${JSON.stringify(model.key(walk.state))} ${text(walk.likelihood)}` : '0'
    return walk.name
  }
  return (env, prompt) => {
    const models = modelsOf(env.instance)
    let here = start(env)
    for (const sentence of prompt) {
      let there = here.onward.get(sentence)
      if (there === undefined) {
        const { walks: from } = here
        there = joint(models.map((model, i) => onward(model, from[i] as Walk<A>, [sentence])))
        here.onward.set(sentence, there)
      }
      here = there
    }
    const { walks: all } = here
    here.name ??= models.map((model, i) => nameOf(model, all[i] as Walk<A>)).join(' ; ')
    return here.name
  }
}

/** By states and exact likelihoods. */
export const standing = named<Rational>({
  start: ({ instance, memory }) => {
    memory.joint.exact ??= joint(modelsOf(instance).map((model) => walks.after(memory.exact, model, [])))
    return memory.joint.exact
  },
  onward: walks.onward,
  text: key,
})

/** By states and enclosures of likelihoods. */
export const standing64 = named<Enclosure64>({
  start: ({ instance, memory }) => {
    memory.joint.enclosed ??= joint(modelsOf(instance).map((model) => walks64.after(memory.enclosed, model, [])))
    return memory.joint.enclosed
  },
  onward: walks64.onward,
  text: ({ lo, hi }) => `${lo} ${hi}`,
})
