/**
 * The float64 reading: what a quick script would compute, every probability rounded and multiplied in doubles.
 * It never decides anything; it shows where floating point would have decided wrongly.
 */
import { floatLogarithm, floatPower, isShort, toFloat64 } from '../../kernel/float64.js'
import type { Rational } from '../../kernel/rational.js'
import type { Truth } from '../../kernel/truth.js'
import { type Behaviour, best, score as scoreOf } from '../../model/behaviour.js'
import type { Prompt, Sentence } from '../../model/languageModel.js'
import { scoresOf, steps, throughBest } from '../bestOf.js'
import { type Chances, chanceOfEver } from '../ever.js'
import { bind, type Environment, environmentsUnder, naturalOf, sentencesOf, valueIn, walking } from '../instance.js'
import { modelIn } from '../likelihood.js'
import type { Statement } from '../proposition.js'
import type { Reading } from '../reading.js'
import { rememberedOf } from '../remembered.js'
import { answersAre, isTooMany, occursOnlyFirst, sequencesOf } from '../sequences.js'
import { standing } from '../standing.js'
import type { Component, Drawn, ModelNode } from '../term.js'
import { chanceOfTurns } from '../turns.js'

export type Float64 = (env: Environment) => number

const rememberedDouble = rememberedOf(toFloat64)
/** The double of a number of the instance; remembered where it takes longer to find than to remember. */
const toDouble = (q: Rational): number => (isShort(q) ? toFloat64(q) : rememberedDouble(q))

/** As a script would multiply. */
const inDoubles = walking({ zero: 0, one: 1, multiply: (x, y) => x * y }, toDouble)

/** A model after a sequence: its likelihood, and that of the sequence with more at its end. */
interface After {
  readonly likelihood: number
  readonly onward: (s: Prompt) => number
}
const after = (env: Environment, model: ModelNode, given: Prompt): After => {
  switch (model._tag) {
    case 'Repeated':
      return { likelihood: answers(env, model, given), onward: (s) => answers(env, model, [...given, ...s]) }
    case 'Mixture': {
      const weight = toDouble(valueIn<Rational>(env, model.weight))
      const [minus, plus] = [after(env, model.minus, given), after(env, model.plus, given)]
      const mixed = (p: number, q: number): number => weight * p + (1 - weight) * q
      return {
        likelihood: mixed(minus.likelihood, plus.likelihood),
        onward: (s) => mixed(minus.onward(s), plus.onward(s)),
      }
    }
    default: {
      const of = modelIn(env, model)
      if (of === undefined) return { likelihood: Number.NaN, onward: () => Number.NaN }
      const from = inDoubles.after(env.memory.doubles, of, given)
      return { likelihood: from.likelihood, onward: (s) => inDoubles.onward(of, from, s).likelihood }
    }
  }
}

const answers = (env: Environment, { model, given }: Extract<ModelNode, { _tag: 'Repeated' }>, s: Prompt): number => {
  const chance = conditionalAfter(env, model, sentencesOf(env, given))
  return s.reduce((product, x) => product * chance([x]), 1)
}

/** P(s|given) as a quotient of likelihoods. */
const conditionalAfter = (env: Environment, model: ModelNode, given: Prompt) => {
  const { likelihood, onward } = after(env, model, given)
  return (s: Prompt): number => onward(s) / likelihood
}
const conditional = (env: Environment, model: ModelNode, s: Prompt, given: Prompt): number =>
  conditionalAfter(env, model, given)(s)

/** How a script would compute chances along what the model writes. */
const doubles = (env: Environment, model: ModelNode): Omit<Chances<number>, 'body' | 'lines'> => ({
  zero: 0,
  one: 1,
  add: (x, y) => x + y,
  multiply: (x, y) => x * y,
  maximum: Math.max,
  standing,
  of: (s, x) => conditional(env, model, [x], s) || undefined,
})

const binary =
  (operation: (x: number, y: number) => number) =>
  (left: Float64, right: Float64): Float64 =>
  (env) =>
    operation(left(env), right(env))

const total = (body: Float64, environments: ReadonlyArray<Environment>): number =>
  environments.reduce((sum, env) => sum + body(env), 0)

/** Σ chance(s)·body(s) over the sequences s of exactly n sentences, s of chance 0 left out. */
const alongSequences = (
  env: Environment,
  { letter, exactly }: Extract<Drawn, { sort: 'prompt' }>,
  merge: boolean,
  chance: (s: Prompt) => number,
  body: Float64,
): number => {
  const sequences = sequencesOf(env, naturalOf(env, exactly), merge ? standing : undefined)
  if (sequences === null) return Number.NaN
  return sequences.reduce((sum, { prompt, multiplicity }) => {
    const p = chance(prompt)
    return p === 0 ? sum : sum + Number(multiplicity) * p * body(bind(env, letter, prompt))
  }, 0)
}

/** The float64 reading; `whether` decides the statements of indicators, in doubles. */
export const float64Reading = (whether: (statement: Statement) => (env: Environment) => Truth): Reading<Float64> => ({
  constant: (value) => {
    const double = toFloat64(value)
    return () => double
  },
  scalar: (letter) => (env) => toDouble(valueIn<Rational>(env, letter)),
  probability: (model, of, given) => (env) => conditional(env, model, sentencesOf(env, of), sentencesOf(env, given)),
  score: (behaviour, of) => (env) => toDouble(scoreOf(valueIn<Behaviour>(env, behaviour), valueIn<Sentence>(env, of))),
  best: (behaviour, of) => (env) => toDouble(best(valueIn<Behaviour>(env, behaviour), sentencesOf(env, of))),
  weight: (family, index) => (env) => {
    const component = valueIn<ReadonlyArray<Component>>(env, family)[valueIn<number>(env, index)]
    return component === undefined ? Number.NaN : toDouble(component.weight)
  },
  binary: {
    Add: binary((x, y) => x + y),
    Subtract: binary((x, y) => x - y),
    Multiply: binary((x, y) => x * y),
    Divide: binary((x, y) => x / y),
    Maximum: binary(Math.max),
    Minimum: binary(Math.min),
  },
  absolute: (of) => (env) => Math.abs(of(env)),
  logarithm: (of) => (env) => floatLogarithm(of(env)),
  squareRoot: (of) => (env) => Math.sqrt(of(env)),
  count: (n) => (env) => naturalOf(env, n),
  indicator: (statement) => {
    const decide = whether(statement)
    return (env) => ({ true: 1, false: 0, unknown: Number.NaN })[decide(env)]
  },
  power: (base, exponent) => (env) => floatPower(base(env), naturalOf(env, exponent)),
  sum: (over, body, node) => {
    if (over.sort === 'prompt') {
      const merge = occursOnlyFirst(node.body, over.letter)
      return (env) => alongSequences(env, over, merge, () => 1, body)
    }
    return (env) => (isTooMany(env, over) ? Number.NaN : total(body, environmentsUnder(env, over)))
  },
  expectation: (over, model, given, body, node) => {
    const judged = model._tag === 'Repeated' ? throughBest(node) : undefined
    const merge = given.length === 0 && !answersAre(model) && occursOnlyFirst(node.body, over.letter)
    return (env) => {
      const condition = sentencesOf(env, given)
      const chance = conditionalAfter(env, model, condition)
      if (over.sort === 'prompt' && judged !== undefined) {
        const n = naturalOf(env, over.exactly)
        return steps(scoresOf(env, judged), (x) => chance([x]) !== 0, n).reduce((sum, { sentences, below, prompt }) => {
          const mass = (of: ReadonlyArray<Sentence>) => of.reduce((p, x) => p + chance([x]), 0)
          const rest = mass(below)
          const p = n === 0 ? 1 : floatPower(rest + mass(sentences), n) - floatPower(rest, n)
          return sum + p * body(bind(env, over.letter, prompt))
        }, 0)
      }
      if (over.sort === 'prompt') return alongSequences(env, over, merge, chance, body)
      const weighted: Float64 = (inner) => {
        const p = chance([valueIn<Sentence>(inner, over.letter)])
        return p === 0 ? 0 : p * body(inner)
      }
      return total(weighted, environmentsUnder(env, over))
    }
  },
  ever: (node) => {
    const [chance, body, lines] = [chanceOfEver(node), whether(node.body), node.lines && whether(node.lines.body)]
    return (env) => {
      const value = chance<number>(env, { ...doubles(env, node.model), body, lines })
      return typeof value === 'number' ? value : Number.NaN
    }
  },
  turns: (node) => {
    const [chance, body] = [chanceOfTurns(node), whether(node.body)]
    return (env) => {
      const value = chance<number>(env, { ...doubles(env, node.model), body })
      return typeof value === 'number' ? value : Number.NaN
    }
  },
})
