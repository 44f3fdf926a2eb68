/** Likelihoods enclosed in doubles. A likelihood that is 0 is enclosed by 0 alone; one that underflows is not. */
import * as D from '../kernel/enclosure64.js'
import type { Rational } from '../kernel/rational.js'
import type { LanguageModel, Prompt, Sentence } from '../model/languageModel.js'
import { type Environment, modelsOf, sentencesOf, valueIn, type Walk, walking } from './instance.js'
import type { Component, ModelNode } from './term.js'

const enclosed = walking(D.one, (likelihood, p) =>
  p === undefined ? D.zero : D.multiply(likelihood, D.enclosure64(p)),
)
const walk64 = (env: Environment, model: LanguageModel, prompt: Prompt): Walk<D.Enclosure64> =>
  enclosed(env.memory.enclosed, model, prompt)

/** What of a prompt matters where only the walks do: prompts of one standing have one enclosure of everything. */
export const standing64 = (env: Environment, prompt: Prompt): string =>
  modelsOf(env.instance)
    .map((model) => {
      const { state, likelihood } = walk64(env, model, prompt)
      return D.isZero(likelihood) ? '0' : `${JSON.stringify(model.key(state))} ${likelihood.lo} ${likelihood.hi}`
    })
    .join(' ; ')

/** P(s); nothing where a prompt that is answered is not surely possible. */
export const likelihood64 = (env: Environment, model: ModelNode, s: Prompt): D.Enclosure64 => {
  switch (model._tag) {
    case 'Model':
      return walk64(env, valueIn<LanguageModel>(env, model.letter), s).likelihood
    case 'Component': {
      const component = valueIn<ReadonlyArray<Component>>(env, model.family)[valueIn<number>(env, model.index)]
      return component === undefined ? D.nothing : walk64(env, component.model, s).likelihood
    }
    case 'Repeated': {
      const given = sentencesOf(env, model.given)
      const condition = likelihood64(env, model.model, given)
      if (!D.isPositive(condition)) return D.nothing
      return s.reduce(
        (product, x) => D.multiply(product, D.divide(likelihood64(env, model.model, [...given, x]), condition)),
        D.one,
      )
    }
    case 'Mixture': {
      const weight = D.enclosure64(valueIn<Rational>(env, model.weight))
      return D.add(
        D.multiply(weight, likelihood64(env, model.minus, s)),
        D.multiply(D.subtract(D.one, weight), likelihood64(env, model.plus, s)),
      )
    }
  }
}

/** P(s | given); nothing unless the condition is surely possible. */
export const conditional64 = (
  env: Environment,
  model: ModelNode,
  of: ReadonlyArray<Sentence>,
  given: ReadonlyArray<Sentence>,
): D.Enclosure64 => {
  if (given.length === 0) return likelihood64(env, model, of)
  const condition = likelihood64(env, model, given)
  return D.isPositive(condition) ? D.divide(likelihood64(env, model, [...given, ...of]), condition) : D.nothing
}
