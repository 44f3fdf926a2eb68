/** Likelihoods enclosed in doubles. A likelihood that is 0 is enclosed by 0 alone; one that underflows is not. */
import * as D from '../kernel/enclosure64.js'
import { one, type Rational, subtract } from '../kernel/rational.js'
import type { LanguageModel, Prompt, Sentence } from '../model/languageModel.js'
import { type Environment, sentencesOf, valueIn, type Walk, type Weights64, walking } from './instance.js'
import { isStateful, modelIn } from './likelihood.js'
import { mixing } from './mixed.js'
import type { ModelNode } from './term.js'

export const walks64 = walking(D, D.enclosure64)
const walk64 = (env: Environment, model: LanguageModel, prompt: Prompt): Walk<D.Enclosure64> =>
  walks64.after(env.memory.enclosed, model, prompt)

/** P(s); nothing where a prompt that is answered is not surely possible. */
export const likelihood64 = (env: Environment, model: ModelNode, s: Prompt): D.Enclosure64 => {
  switch (model._tag) {
    case 'Repeated': {
      const given = sentencesOf(env, model.given)
      if (!D.isPositive(likelihood64(env, model.model, given))) return D.nothing
      return s.reduce((product, x) => D.multiply(product, conditional64(env, model.model, [x], given)), D.one)
    }
    case 'Mixture': {
      const weight = D.enclosure64(valueIn<Rational>(env, model.weight))
      return D.add(
        D.multiply(weight, likelihood64(env, model.minus, s)),
        D.multiply(D.subtract(D.one, weight), likelihood64(env, model.plus, s)),
      )
    }
    default: {
      const of = modelIn(env, model)
      return of === undefined ? D.nothing : walk64(env, of, s).likelihood
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
  if (isStateful(model)) {
    const walks = modelIn(env, model)
    const from = walks && walk64(env, walks, given)
    return walks === undefined || !from?.isPossible ? D.nothing : walks64.along(walks, from, of)
  }
  if (model._tag === 'Mixture') {
    const here = mixedAfter(env, model, given)
    return isWeighed(here.weights) ? conditionalAt(env, model, here, of, given) : D.nothing
  }
  const condition = likelihood64(env, model, given)
  return D.isPositive(condition) ? likelihood64(env, model, of) : D.nothing
}

const isWeighed = ({ minus, plus }: Weights64): boolean => D.isKnown(minus) && D.isKnown(plus)

const { mixedAfter, conditionalAt } = mixing<Weights64, D.Enclosure64>({
  remembered: ({ memory }) => memory.enclosedMixtures,
  prior: (alpha) => ({ minus: D.enclosure64(alpha), plus: D.enclosure64(subtract(one, alpha)) }),
  after: ({ minus, plus }, p, q) => {
    const [left, right] = [D.multiply(minus, p), D.multiply(plus, q)]
    const both = D.add(left, right)
    // what goes on has a value only where the prompt surely is a condition
    return D.isPositive(both)
      ? { minus: D.divide(left, both), plus: D.divide(right, both) }
      : { minus: D.nothing, plus: D.nothing }
  },
  mean: ({ minus, plus }, p, q) => D.add(D.multiply(minus, p), D.multiply(plus, q)),
  component: (env, model, s, given) => conditional64(env, model, s, given),
  zero: D.zero,
  isNone: { minus: ({ minus }) => D.isZero(minus), plus: ({ plus }) => D.isZero(plus) },
})
