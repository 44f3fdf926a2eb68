/**
 * The exact reading: every term denotes a rational, a log form, a number by its enclosures, or nothing.
 * Undefined are a quotient by zero, a logarithm of what is not positive, a root of what is negative, and a condition of
 * probability 0.
 */
import * as Q from '../../kernel/rational.js'
import type { Truth } from '../../kernel/truth.js'
import type { Behaviour } from '../../model/behaviour.js'
import { best, score as scoreOf } from '../../model/behaviour.js'
import type { Prompt, Sentence } from '../../model/languageModel.js'
import { lawOfBest, scoresOf, throughBest } from '../bestOf.js'
import { type Chances, chanceOfEver, type Ever, type NoChance } from '../ever.js'
import {
  alphabetOf,
  bind,
  type Environment,
  environmentsUnder,
  isUnbound,
  naturalOf,
  sentencesOf,
  valueIn,
} from '../instance.js'
import { answersNothing, conditional as conditionalOf, isReachable, isStateful, likelihood } from '../likelihood.js'
import type { Statement } from '../proposition.js'
import type { Reading } from '../reading.js'
import { answersAre, isTooMany, type Kept, occursOnlyFirst, sequencesOf, written } from '../sequences.js'
import { standing } from '../standing.js'
import { dependsOnStates, lawExactly } from '../states.js'
import { nameSetOf } from '../substitution.js'
import type { Component, Drawn, ModelNode, Natural, Node } from '../term.js'
import { chanceOfTurns, type Turns } from '../turns.js'
import * as V from '../value.js'
import { isDefined, undefinedAs, type Value } from '../value.js'

export type Exact = (env: Environment) => Value

export const strict =
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

/** Under a binder a term without the bound letter, as the mean inside a variance, is evaluated once on an instance. */
export const onceWhereFree = (node: Node, evaluate: Exact): Exact => {
  const names = nameSetOf(node)
  return (env) => {
    if (!isUnbound(env, names)) return evaluate(env)
    const { values } = env.memory
    const value = values.get(node) ?? evaluate(env)
    values.set(node, value)
    return value
  }
}

/** An environment, and how often its value counts. */
interface Weighed {
  readonly env: Environment
  readonly weight: Q.Rational
}
const once = (env: Environment): Weighed => ({ env, weight: Q.one })

const total = (body: Exact, environments: Iterable<Weighed>): Value => {
  let sum: V.Defined = Q.zero
  for (const { env, weight } of environments) {
    const value = body(env)
    if (!isDefined(value)) return value
    sum = V.add(sum, V.multiply(weight, value))
  }
  return sum
}

/** The environments for the sequences of exactly n sentences; merged where only the standing of the models matters. */
const sequencesUnder = (
  env: Environment,
  { letter, exactly }: Extract<Drawn, { sort: 'prompt' }>,
  merge: boolean,
  kept?: Kept,
): ReadonlyArray<Weighed & { readonly prompt: Prompt }> | undefined =>
  sequencesOf(env, naturalOf(env, exactly), merge ? standing : undefined, kept)?.map(({ prompt, multiplicity }) => ({
    env: bind(env, letter, prompt),
    weight: Q.rational(multiplicity),
    prompt,
  }))

const conditional = (env: Environment, model: ModelNode, of: Prompt, given: Prompt): Value =>
  answersNothing(env, model)
    ? undefinedAs('answers to a prompt of probability 0')
    : (conditionalOf(env, model, of, given) ?? undefinedAs('a condition of probability 0'))

/** A chance along what the model writes, for numbers that have to be ≥ 0. */
const alongText =
  (
    { model, given }: Ever | Turns,
    numbers: ReadonlyArray<Natural>,
    chance: (env: Environment, of: Chances<Q.Rational>['of']) => Q.Rational | NoChance,
  ): Exact =>
  (env) => {
    const certain = conditional(env, model, [], sentencesOf(env, given))
    if (!isDefined(certain)) return certain
    if (numbers.some((n) => naturalOf(env, n) < 0)) return undefinedAs('a negative length')
    const value = chance(env, (s, x) => {
      const p = conditional(env, model, [x], s)
      return V.isRational(p) && p.num !== 0n ? p : undefined
    })
    if (value === 'too many') return V.uncomputed
    return value === 'undecided' ? undefinedAs('a statement that is not decided') : value
  }

/** The exact reading; `whether` decides the statements of indicators. */
export const exactReading = (whether: (statement: Statement) => (env: Environment) => Truth): Reading<Exact> => ({
  constant: (value) => () => value,
  scalar: (letter) => (env) => valueIn<Q.Rational>(env, letter),
  probability: (model, of, given) => (env) => conditional(env, model, sentencesOf(env, of), sentencesOf(env, given)),
  score: (behaviour, of) => (env) => scoreOf(valueIn<Behaviour>(env, behaviour), valueIn<Sentence>(env, of)),
  best: (behaviour, of) => (env) => best(valueIn<Behaviour>(env, behaviour), sentencesOf(env, of)),
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
  squareRoot: applied(V.squareRoot),
  count:
    ({ letter, plus }) =>
    (env) =>
      Q.add(Q.rational(plus), letter === null ? Q.zero : Q.rational(valueIn<number>(env, letter))),
  indicator: (statement) => {
    const decide = whether(statement)
    return (env) => {
      const truth = decide(env)
      return truth === 'unknown' ? undefinedAs('a statement that is not decided') : truth === 'true' ? Q.one : Q.zero
    }
  },
  power: (base, exponent) => (env) => applied((x) => V.power(x, naturalOf(env, exponent)))(base)(env),
  sum: (over, body, node) => {
    if (over.sort !== 'prompt')
      return (env) => (isTooMany(env, over) ? V.uncomputed : total(body, environmentsUnder(env, over).map(once)))
    const merge = occursOnlyFirst(node.body, over.letter)
    return (env) => {
      const sequences = sequencesUnder(env, over, merge)
      return sequences === undefined ? V.uncomputed : total(body, sequences)
    }
  },
  expectation: (over, model, given, body, node) => {
    const merge =
      over.sort === 'prompt' && given.length === 0 && !answersAre(model) && occursOnlyFirst(node.body, over.letter)
    const judged = model._tag === 'Repeated' ? throughBest(node) : undefined
    const byStates = dependsOnStates(node.body, given, over.letter)
    return onceWhereFree(node, (env) => {
      const condition = sentencesOf(env, given)
      const chance = (s: Prompt): Value => conditional(env, model, s, condition)
      const certain = chance([])
      if (!isDefined(certain)) return certain
      if (over.sort === 'prompt' && naturalOf(env, over.exactly) < 0) return undefinedAs('a negative length')
      if (judged !== undefined && over.sort === 'prompt') {
        const law = lawOfBest(scoresOf(env, judged), (x) => likelihood(env, model, [x]), naturalOf(env, over.exactly))
        return total(
          body,
          law.map(({ prompt, chance: weight }) => ({ env: bind(env, over.letter, prompt), weight })),
        )
      }
      if (byStates && isStateful(model) && over.sort === 'prompt') {
        const law = lawExactly(env, model, condition, naturalOf(env, over.exactly))
        return law === null
          ? V.uncomputed
          : total(
              body,
              law.map(({ prompt, chance: weight }) => ({ env: bind(env, over.letter, prompt), weight })),
            )
      }
      // a mixture that is no language model may cancel after a beginning, and not after what goes on
      const mayGoOn = (s: Prompt): boolean => isReachable(env, model, [...condition, ...s])
      const drawn: ReadonlyArray<Weighed & { readonly prompt: Prompt }> | undefined =
        over.sort === 'prompt'
          ? sequencesUnder(env, over, merge, written(env, 'exact', model, condition, mayGoOn))
          : alphabetOf(env.instance).map((x) => ({ env: bind(env, over.letter, x), weight: Q.one, prompt: [x] }))
      if (drawn === undefined) return V.uncomputed
      return total(
        body,
        drawn.flatMap(({ env: inner, weight, prompt }) => {
          const p = chance(prompt)
          return V.isRational(p) && p.num !== 0n ? [{ env: inner, weight: Q.multiply(weight, p) }] : []
        }),
      )
    })
  },
  ever: (node) => {
    const [chance, body, lines] = [chanceOfEver(node), whether(node.body), node.lines && whether(node.lines.body)]
    return alongText(node, [node.over.atMost], (env, of) => chance(env, { ...Q, standing, of, body, lines }))
  },
  turns: (node) => {
    const { turns, prompt, answer } = node.over
    const [chance, body] = [chanceOfTurns(node), whether(node.body)]
    return alongText(node, [turns, prompt, answer], (env, of) => chance(env, { ...Q, standing, of, body }))
  },
})
