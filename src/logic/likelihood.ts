/**
 * Likelihoods and conditional probabilities, exactly. What a model says after a prompt is read where it stands, and of a
 * mixture by the posterior weight of its components: no long likelihood is divided by another.
 */
import { add, multiply, one, type Rational, subtract, zero } from '../kernel/rational.js'
import type { LanguageModel, Prompt } from '../model/languageModel.js'
import { isCondition, oddsAfter, posteriorWeight, priorOdds, weighed } from '../model/reducedOdds.js'
import { type Environment, isUnbound, type Mixed, sentencesOf, valueIn, type Walk, walking } from './instance.js'
import { rememberedOf, stored } from './remembered.js'
import { namesIn } from './substitution.js'
import type { Component, ModelNode } from './term.js'

const exactly = walking({ zero, one, multiply }, (p) => p)

/** Where `model` stands after `prompt`. */
export const walk = (env: Environment, model: LanguageModel, prompt: Prompt): Walk<Rational> =>
  exactly.after(env.memory.exact, model, prompt)

type Mixture = Extract<ModelNode, { _tag: 'Mixture' }>
type Repeated = Extract<ModelNode, { _tag: 'Repeated' }>

/** The model of a letter, or of a component; undefined where the family has no such component. */
export const modelIn = (
  env: Environment,
  model: Extract<ModelNode, { _tag: 'Model' | 'Component' }>,
): LanguageModel | undefined =>
  model._tag === 'Model'
    ? valueIn<LanguageModel>(env, model.letter)
    : valueIn<ReadonlyArray<Component>>(env, model.family)[valueIn<number>(env, model.index)]?.model

/** P(s), the likelihood of a sequence from the empty prompt. */
export const likelihood = (env: Environment, model: ModelNode, s: Prompt): Rational => {
  switch (model._tag) {
    case 'Repeated':
      return answers(env, model, s)
    case 'Mixture': {
      const weight = valueIn<Rational>(env, model.weight)
      return add(
        multiply(weight, likelihood(env, model.minus, s)),
        multiply(subtract(one, weight), likelihood(env, model.plus, s)),
      )
    }
    default: {
      const of = modelIn(env, model)
      return of === undefined ? zero : walk(env, of, s).likelihood
    }
  }
}

/** The model, or some component of it, can write the sequence. */
export const isReachable = (env: Environment, model: ModelNode, s: Prompt): boolean => {
  switch (model._tag) {
    case 'Mixture':
      return isReachable(env, model.minus, s) || isReachable(env, model.plus, s)
    case 'Repeated':
      return likelihood(env, model, s).num !== 0n
    default: {
      const of = modelIn(env, model)
      return of !== undefined && walk(env, of, s).isPossible
    }
  }
}

/** P(s | given), or undefined where P(given) = 0. */
export const conditional = (env: Environment, model: ModelNode, s: Prompt, given: Prompt): Rational | undefined => {
  if (given.length === 0) return likelihood(env, model, s)
  switch (model._tag) {
    case 'Repeated':
      return answers(env, model, given).num === 0n ? undefined : answers(env, model, s)
    case 'Mixture':
      return mixedConditional(env, model, s, given)
    default: {
      const of = modelIn(env, model)
      const from = of && walk(env, of, given)
      if (of === undefined || from === undefined || !from.isPossible) return undefined
      return exactly.along(of, from, s)
    }
  }
}

/** Independent answers have no memory; 0 where they have no value. */
const answers = (env: Environment, { model, given }: Repeated, s: Prompt): Rational => {
  const prompt = sentencesOf(env, given)
  return s.map((x) => conditional(env, model, [x], prompt) ?? zero).reduce(multiply, one)
}

const namesOf = rememberedOf((model: ModelNode): ReadonlySet<string> => new Set(namesIn(model)))

/** The mixture after a prompt; remembered unless letters of it are bound. */
const mixedAfter = (env: Environment, model: Mixture, prompt: Prompt): Mixed => {
  const start = (): Mixed => ({
    odds: priorOdds(valueIn<Rational>(env, model.weight)),
    next: new Map(),
    onward: new Map(),
  })
  let here = isUnbound(env, namesOf(model)) ? stored(env.memory.mixtures, model, start) : start()
  prompt.forEach((x, i) => {
    const before = here
    here = stored(before.onward, x, () => {
      const { p, q } = ofComponents(env, model, before, [x], prompt.slice(0, i))
      return { odds: oddsAfter(before.odds, p, q), next: new Map(), onward: new Map() }
    })
  })
  return here
}

/** P₋(s|given) and P₊(s|given), each 0 where its component has no weight any more. */
const ofComponents = (env: Environment, { minus, plus }: Mixture, { odds }: Mixed, s: Prompt, given: Prompt) => ({
  p: (odds.minus === 0n ? undefined : conditional(env, minus, s, given)) ?? zero,
  q: (odds.plus === 0n ? undefined : conditional(env, plus, s, given)) ?? zero,
})

/** w P₋(s|given) + (1−w) P₊(s|given) with the posterior weight w. */
const mixedConditional = (env: Environment, model: Mixture, s: Prompt, given: Prompt): Rational | undefined => {
  const here = mixedAfter(env, model, given)
  if (!isCondition(here.odds)) return undefined
  const computed = (): Rational => {
    const { p, q } = ofComponents(env, model, here, s, given)
    return weighed(posteriorWeight(here.odds), p, q)
  }
  const [x, ...others] = s
  return x === undefined || others.length > 0 ? computed() : stored(here.next, x, computed)
}

/** The model answers a prompt that it cannot be given: its likelihoods have no value. */
export const answersNothing = (env: Environment, model: ModelNode): boolean => {
  switch (model._tag) {
    case 'Repeated':
      return answersNothing(env, model.model) || likelihood(env, model.model, sentencesOf(env, model.given)).num === 0n
    case 'Mixture':
      return answersNothing(env, model.minus) || answersNothing(env, model.plus)
    default:
      return false
  }
}
