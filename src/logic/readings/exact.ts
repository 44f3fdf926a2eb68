/**
 * The exact reading: every term denotes a rational, a log form, or nothing.
 * Undefined are a quotient by zero, a logarithm of what is not positive, and a condition of probability 0.
 */
import * as Q from '../../kernel/rational.js'
import type { Behaviour } from '../../model/behaviour.js'
import { score as scoreOf } from '../../model/behaviour.js'
import type { Sentence } from '../../model/languageModel.js'
import { type Environment, environmentsUnder, likelihood, naturalOf, sentencesOf, valueIn } from '../instance.js'
import type { Reading } from '../reading.js'
import type { Component, ModelNode } from '../term.js'
import * as V from '../value.js'
import { isDefined, undefinedAs, type Value } from '../value.js'

export type Exact = (env: Environment) => Value

const strict =
  (operation: (x: V.Defined, y: V.Defined) => Value) =>
  (left: Exact, right: Exact): Exact =>
  (env) => {
    const x = left(env)
    if (!isDefined(x)) return x
    const y = right(env)
    return isDefined(y) ? operation(x, y) : y
  }

const applied =
  (operation: (x: V.Defined) => Value) =>
  (of: Exact): Exact =>
  (env) => {
    const value = of(env)
    return isDefined(value) ? operation(value) : value
  }

const total = (body: Exact, environments: Iterable<Environment>): Value => {
  let sum: V.Defined = Q.zero
  for (const inner of environments) {
    const value = body(inner)
    if (!isDefined(value)) return value
    const next = V.add(sum, value)
    if (!isDefined(next)) return next
    sum = next
  }
  return sum
}

const conditional = (
  env: Environment,
  model: ModelNode,
  of: ReadonlyArray<Sentence>,
  given: ReadonlyArray<Sentence>,
) => {
  if (given.length === 0) return likelihood(env, model, of)
  const condition = likelihood(env, model, given)
  return condition.num === 0n
    ? undefinedAs('a condition of probability 0')
    : Q.divide(likelihood(env, model, [...given, ...of]), condition)
}

export const exact: Reading<Exact> = {
  constant: (value) => () => value,
  scalar: (letter) => (env) => valueIn<Q.Rational>(env, letter),
  probability: (model, of, given) => (env) => conditional(env, model, sentencesOf(env, of), sentencesOf(env, given)),
  score: (behaviour, of) => (env) => scoreOf(valueIn<Behaviour>(env, behaviour), valueIn<Sentence>(env, of)),
  weight: (family, index) => (env) =>
    valueIn<ReadonlyArray<Component>>(env, family)[valueIn<number>(env, index)]?.weight ?? undefinedAs('no such index'),
  binary: {
    Add: strict(V.add),
    Subtract: strict(V.subtract),
    Multiply: strict(V.multiply),
    Divide: strict(V.divide),
    Maximum: strict(V.maximum),
    Minimum: strict(V.minimum),
  },
  absolute: applied(V.absolute),
  logarithm: applied(V.logarithm),
  power: (base, exponent) => (env) => applied((x) => V.power(x, naturalOf(env, exponent)))(base)(env),
  sum: (over, body) => (env) => total(body, environmentsUnder(env, over)),
  expectation: (letter, model, given, body) => (env) => {
    const prompt = sentencesOf(env, given)
    const weighted: Exact = (inner) => {
      const p = conditional(env, model, [valueIn<Sentence>(inner, letter)], prompt)
      if (!V.isRational(p) || p.num === 0n) return p
      const value = body(inner)
      return isDefined(value) ? V.multiply(p, value) : value
    }
    return total(weighted, environmentsUnder(env, { sort: 'sentence', letter }))
  },
}
