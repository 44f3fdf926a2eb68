/**
 * The reading in enclosures: every term denotes an interval of doubles around its value, or nothing. Something is known only
 * where the exact reading has a value; so what two disjoint enclosures say of a comparison is what it says.
 */
import * as D from '../../kernel/enclosure64.js'
import { type Rational, rational } from '../../kernel/rational.js'
import type { Truth } from '../../kernel/truth.js'
import { type Behaviour, best, score as scoreOf } from '../../model/behaviour.js'
import type { Prompt, Sentence } from '../../model/languageModel.js'
import { scoresOf, steps, throughBest } from '../bestOf.js'
import { type Chances, chanceOfEver, type Ever, type NoChance } from '../ever.js'
import { alphabetOf, bind, type Environment, environmentsUnder, naturalOf, sentencesOf, valueIn } from '../instance.js'
import { isStateful } from '../likelihood.js'
import { conditional64, likelihood64 } from '../likelihood64.js'
import type { Statement } from '../proposition.js'
import type { Reading } from '../reading.js'
import { answersAre, isTooMany, type Kept, occursOnlyFirst, sequencesOf, written } from '../sequences.js'
import { standing64 } from '../standing.js'
import { dependsOnStates, lawEnclosed } from '../states.js'
import type { Component, Drawn, Letter, ModelNode, Natural } from '../term.js'
import { chanceOfTurns, type Turns } from '../turns.js'

export type Enclosing = (env: Environment) => D.Enclosure64

/** So many sequences at most: beyond, exact values merge more of them. */
export const visitLimit64 = 2000

const binary =
  (operation: (x: D.Enclosure64, y: D.Enclosure64) => D.Enclosure64) =>
  (left: Enclosing, right: Enclosing): Enclosing =>
  (env) =>
    operation(left(env), right(env))

const applied =
  (operation: (x: D.Enclosure64) => D.Enclosure64) =>
  (of: Enclosing): Enclosing =>
  (env) =>
    operation(of(env))

const total = (body: Enclosing, environments: ReadonlyArray<Environment>): D.Enclosure64 => {
  let sum = D.zero
  for (const env of environments) {
    sum = D.add(sum, body(env))
    if (!D.isKnown(sum)) return D.nothing
  }
  return sum
}

/** Σ chance · body over the values of positive chance, where each chance is surely 0 or surely positive. */
const mean = (
  env: Environment,
  letter: Letter,
  drawn: ReadonlyArray<{ readonly value: unknown; readonly chance: D.Enclosure64 }>,
  body: Enclosing,
): D.Enclosure64 => {
  let sum = D.zero
  for (const { value, chance } of drawn) {
    if (D.isZero(chance)) continue
    if (!D.isPositive(chance)) return D.nothing
    sum = D.add(sum, D.multiply(chance, body(bind(env, letter, value))))
    if (!D.isKnown(sum)) return D.nothing
  }
  return sum
}

/** Each value of the best of n answers, with the enclosure of F(v)ⁿ − F(v−)ⁿ. */
const bestOfAnswers = (env: Environment, model: ModelNode, judged: Letter, n: number) => {
  const chance = (x: Sentence): D.Enclosure64 => likelihood64(env, model, [x])
  const chances = new Map(alphabetOf(env.instance).map((x) => [x, chance(x)]))
  if ([...chances.values()].some((p) => !D.isZero(p) && !D.isPositive(p))) return undefined
  const mass = (sentences: ReadonlyArray<Sentence>): D.Enclosure64 =>
    sentences.map((x) => chances.get(x) ?? D.nothing).reduce(D.add, D.zero)
  const isPossible = (x: Sentence): boolean => !D.isZero(chances.get(x) ?? D.zero)
  return steps(scoresOf(env, judged), isPossible, n).map(({ sentences, below, prompt }) => {
    const rest = mass(below)
    return {
      value: prompt,
      chance: n === 0 ? D.one : D.subtract(D.power(D.add(rest, mass(sentences)), n), D.power(rest, n)),
    }
  })
}

const times = (multiplicity: bigint): D.Enclosure64 => D.enclosure64(rational(multiplicity))

type DrawnSequence = Extract<Drawn, { sort: 'prompt' }>

/** The sequences of exactly n sentences, each with how many it stands for; undefined where they are too many. */
const sequencesUnder = (env: Environment, { exactly }: DrawnSequence, merge: boolean, kept?: Kept) =>
  sequencesOf(env, naturalOf(env, exactly), merge ? standing64 : undefined, kept, visitLimit64) ?? undefined

/** A chance along what the model writes, for numbers that have to be ≥ 0. */
const alongText =
  (
    { model, given }: Ever | Turns,
    numbers: ReadonlyArray<Natural>,
    chance: (env: Environment, of: Chances<D.Enclosure64>['of']) => D.Enclosure64 | NoChance,
  ): Enclosing =>
  (env) => {
    if (!D.isKnown(conditional64(env, model, [], sentencesOf(env, given)))) return D.nothing
    if (numbers.some((n) => naturalOf(env, n) < 0)) return D.nothing
    const value = chance(env, (s, x) => {
      const p = conditional64(env, model, [x], s)
      return D.isZero(p) ? undefined : D.isPositive(p) ? p : 'undecided'
    })
    return typeof value === 'string' ? D.nothing : value
  }

/** The reading in enclosures; `whether` decides the statements of indicators. */
export const enclosingReading = (
  whether: (statement: Statement) => (env: Environment) => Truth,
): Reading<Enclosing> => ({
  constant: (value) => () => D.enclosure64(value),
  scalar: (letter) => (env) => D.enclosure64(valueIn<Rational>(env, letter)),
  probability: (model, of, given) => (env) => conditional64(env, model, sentencesOf(env, of), sentencesOf(env, given)),
  score: (behaviour, of) => (env) =>
    D.enclosure64(scoreOf(valueIn<Behaviour>(env, behaviour), valueIn<Sentence>(env, of))),
  best: (behaviour, of) => (env) => D.enclosure64(best(valueIn<Behaviour>(env, behaviour), sentencesOf(env, of))),
  weight: (family, index) => (env) => {
    const component = valueIn<ReadonlyArray<Component>>(env, family)[valueIn<number>(env, index)]
    return component === undefined ? D.nothing : D.enclosure64(component.weight)
  },
  binary: {
    Add: binary(D.add),
    Subtract: binary(D.subtract),
    Multiply: binary(D.multiply),
    Divide: binary(D.divide),
    Maximum: binary(D.maximum),
    Minimum: binary(D.minimum),
  },
  absolute: applied(D.absolute),
  logarithm: applied(D.logarithm),
  squareRoot: applied(D.squareRoot),
  count: (n) => (env) => D.exactly(naturalOf(env, n)),
  indicator: (statement) => {
    const decide = whether(statement)
    return (env) => ({ true: D.one, false: D.zero, unknown: D.nothing })[decide(env)]
  },
  power: (base, exponent) => (env) => D.power(base(env), naturalOf(env, exponent)),
  sum: (over, body, node) => {
    if (over.sort !== 'prompt')
      return (env) => (isTooMany(env, over) ? D.nothing : total(body, environmentsUnder(env, over)))
    const merge = occursOnlyFirst(node.body, over.letter)
    return (env) => {
      const sequences = sequencesUnder(env, over, merge)
      if (sequences === undefined) return D.nothing
      const weighed = sequences.map(({ prompt, multiplicity }) => ({ value: prompt, chance: times(multiplicity) }))
      return mean(env, over.letter, weighed, body)
    }
  },
  expectation: (over, model, given, body, node) => {
    const merge =
      over.sort === 'prompt' && given.length === 0 && !answersAre(model) && occursOnlyFirst(node.body, over.letter)
    const judged = model._tag === 'Repeated' ? throughBest(node) : undefined
    const byStates = dependsOnStates(node.body, given, over.letter)
    return (env) => {
      const condition = sentencesOf(env, given)
      const chance = (s: Prompt): D.Enclosure64 => conditional64(env, model, s, condition)
      if (!D.isKnown(chance([]))) return D.nothing
      if (over.sort === 'sentence')
        return mean(
          env,
          over.letter,
          alphabetOf(env.instance).map((x) => ({ value: x, chance: chance([x]) })),
          body,
        )
      const n = naturalOf(env, over.exactly)
      if (n < 0) return D.nothing
      if (judged !== undefined) {
        const law = bestOfAnswers(env, model, judged, n)
        return law === undefined ? D.nothing : mean(env, over.letter, law, body)
      }
      if (byStates && isStateful(model)) {
        const law = lawEnclosed(env, model, condition, n, visitLimit64) ?? undefined
        const weighed = law?.map(({ prompt, chance: weight }) => ({ value: prompt, chance: weight }))
        return weighed === undefined ? D.nothing : mean(env, over.letter, weighed, body)
      }
      const mayGoOn = (s: Prompt): boolean => !D.isZero(chance(s))
      const drawn = sequencesUnder(env, over, merge, written(env, 'enclosed', model, condition, mayGoOn))
      if (drawn === undefined) return D.nothing
      const weighed = drawn.map(({ prompt, multiplicity }) => ({
        value: prompt,
        chance: D.multiply(times(multiplicity), chance(prompt)),
      }))
      return mean(env, over.letter, weighed, body)
    }
  },
  ever: (node) => {
    const [chance, body, lines] = [chanceOfEver(node), whether(node.body), node.lines && whether(node.lines.body)]
    return alongText(node, [node.over.atMost], (env, of) =>
      chance<D.Enclosure64>(env, { ...D, standing: standing64, of, body, lines }),
    )
  },
  turns: (node) => {
    const { turns, prompt, answer } = node.over
    const [chance, body] = [chanceOfTurns(node), whether(node.body)]
    return alongText(node, [turns, prompt, answer], (env, of) =>
      chance<D.Enclosure64>(env, { ...D, standing: standing64, of, body }),
    )
  },
})
