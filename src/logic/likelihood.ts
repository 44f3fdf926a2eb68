/**
 * Likelihoods and conditional probabilities, exactly. What a model says after a prompt is read where it stands, and of a
 * mixture by the posterior weight of its components: no long likelihood is divided by another.
 */
import { add, multiply, one, type Rational, subtract, zero } from '../kernel/rational.js'
import type { LanguageModel, Prompt } from '../model/languageModel.js'
import { isCondition, type Odds, oddsAfter, posteriorWeight, priorOdds, weighed } from '../model/reducedOdds.js'
import { type Environment, sentencesOf, valueIn, type Walk, walking } from './instance.js'
import { type Mixture, mixing } from './mixed.js'
import type { Component, ModelNode } from './term.js'

export const walks = walking({ zero, one, multiply }, (p) => p)

/** Where `model` stands after `prompt`. */
export const walk = (env: Environment, model: LanguageModel, prompt: Prompt): Walk<Rational> =>
  walks.after(env.memory.exact, model, prompt)

type Repeated = Extract<ModelNode, { _tag: 'Repeated' }>

export type Stateful = Extract<ModelNode, { _tag: 'Model' | 'Component' }>

/** What the model says next depends on its own state; that of a mixture on the posterior weight of its components too. */
export const isStateful = (model: ModelNode): model is Stateful => model._tag === 'Model' || model._tag === 'Component'

/** The model of a letter, or of a component; undefined where the family has no such component. */
export const modelIn = (env: Environment, model: Stateful): LanguageModel | undefined =>
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
      return walks.along(of, from, s)
    }
  }
}

/** Independent answers have no memory; 0 where they have no value. */
const answers = (env: Environment, { model, given }: Repeated, s: Prompt): Rational => {
  const prompt = sentencesOf(env, given)
  return s.map((x) => conditional(env, model, [x], prompt) ?? zero).reduce(multiply, one)
}

const { mixedAfter, conditionalAt } = mixing<Odds, Rational>({
  remembered: ({ memory }) => memory.mixtures,
  prior: priorOdds,
  after: oddsAfter,
  mean: (odds, p, q) => weighed(posteriorWeight(odds), p, q),
  // a component with weight left can write what is given
  component: (env, model, s, given) => conditional(env, model, s, given) ?? zero,
  zero,
  isNone: { minus: ({ minus }) => minus === 0n, plus: ({ plus }) => plus === 0n },
})

/** w P₋(s|given) + (1−w) P₊(s|given) with the posterior weight w. */
const mixedConditional = (env: Environment, model: Mixture, s: Prompt, given: Prompt): Rational | undefined => {
  const here = mixedAfter(env, model, given)
  return isCondition(here.weights) ? conditionalAt(env, model, here, s, given) : undefined
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
