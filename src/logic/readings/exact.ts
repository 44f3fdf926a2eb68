/**
 * The exact reading: every term denotes a rational or is undefined.
 * Undefined are a quotient by zero and a probability or expectation given a prompt of probability 0.
 */
import * as Q from '../../kernel/rational.js'
import type { Behaviour } from '../../model/behaviour.js'
import { score as scoreOf } from '../../model/behaviour.js'
import type { Sentence } from '../../model/languageModel.js'
import { type Environment, environmentsUnder, likelihood, naturalOf, sentencesOf, valueIn } from '../instance.js'
import type { Reading } from '../reading.js'
import type { Component, ModelNode } from '../term.js'

/** Why a term has no value. */
export interface Undefined {
  readonly undefined: string
}
export type Value = Q.Rational | Undefined
export const isDefined = (value: Value): value is Q.Rational => 'num' in value

export type Exact = (env: Environment) => Value

const undefinedAs = (why: string): Undefined => ({ undefined: why })

const strict =
  (operation: (x: Q.Rational, y: Q.Rational) => Value) =>
  (left: Exact, right: Exact): Exact =>
  (env) => {
    const x = left(env)
    if (!isDefined(x)) return x
    const y = right(env)
    return isDefined(y) ? operation(x, y) : y
  }

const total = (body: Exact, environments: Iterable<Environment>): Value => {
  let sum = Q.zero
  for (const inner of environments) {
    const value = body(inner)
    if (!isDefined(value)) return value
    sum = Q.add(sum, value)
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
    Add: strict(Q.add),
    Subtract: strict(Q.subtract),
    Multiply: strict(Q.multiply),
    Divide: strict((x, y) => (y.num === 0n ? undefinedAs('a quotient by zero') : Q.divide(x, y))),
    Maximum: strict(Q.maximum),
    Minimum: strict(Q.minimum),
  },
  absolute: (of) => (env) => {
    const value = of(env)
    return isDefined(value) ? Q.absolute(value) : value
  },
  power: (base, exponent) => (env) => {
    const [value, n] = [base(env), naturalOf(env, exponent)]
    if (!isDefined(value)) return value
    return value.num === 0n && n < 0 ? undefinedAs('a quotient by zero') : Q.power(value, n)
  },
  sum: (over, body) => (env) => total(body, environmentsUnder(env, over)),
  expectation: (letter, model, given, body) => (env) => {
    const prompt = sentencesOf(env, given)
    const weighted: Exact = (inner) => {
      const p = conditional(env, model, [valueIn<Sentence>(inner, letter)], prompt)
      if (!isDefined(p) || p.num === 0n) return p
      const value = body(inner)
      return isDefined(value) ? Q.multiply(p, value) : value
    }
    return total(weighted, environmentsUnder(env, { sort: 'sentence', letter }))
  },
}
