/**
 * An instance assigns values to letters. An environment adds the bound variables and remembers likelihoods,
 * so that P(s ⊕ x) costs one multiplication once P(s) is known.
 */
import type { Enclosure64 } from '../kernel/enclosure64.js'
import { add, divide, multiply, one, type Rational, subtract, zero } from '../kernel/rational.js'
import type { LanguageModel, Prompt, Sentence } from '../model/languageModel.js'
import type { Component, Letter, ModelNode, Natural, Node, Over, Parts } from './term.js'
import type { Value } from './value.js'

export type Instance = Readonly<Record<string, unknown>>

/** Where a model stands after a prompt, and how likely it was to write it. */
interface Walk {
  readonly state: unknown
  readonly likelihood: Rational
  readonly onward: Map<Sentence, Walk>
}

/** The same in doubles (likelihood64.ts). */
export interface Walk64 {
  readonly state: unknown
  readonly likelihood: Enclosure64
  readonly onward: Map<Sentence, Walk64>
}

/** The bound variables, the innermost first. */
interface Bound {
  readonly name: string
  readonly value: unknown
  readonly outer: Bound | null
}

/** The same as a script would multiply; nothing goes on with probability 0. */
export interface DoubleWalk {
  readonly state: unknown
  readonly likelihood: number
  readonly onward: Map<Sentence, DoubleWalk | null>
}

export interface Environment {
  readonly instance: Instance
  readonly bound: Bound | null
  readonly walks: Map<LanguageModel, Walk>
  readonly walks64: Map<LanguageModel, Walk64>
  readonly doubleWalks: Map<LanguageModel, DoubleWalk>
  /** Values of terms under no binder. */
  readonly values: Map<Node, Value>
}

export const environment = (instance: Instance): Environment => ({
  instance,
  bound: null,
  walks: new Map(),
  walks64: new Map(),
  doubleWalks: new Map(),
  values: new Map(),
})

export const bind = (env: Environment, letter: Letter, value: unknown): Environment => ({
  instance: env.instance,
  bound: { name: letter.name, value, outer: env.bound },
  walks: env.walks,
  walks64: env.walks64,
  doubleWalks: env.doubleWalks,
  values: env.values,
})

/** The value of a letter. Its sort was checked when the statement was compiled against its domain. */
export const valueIn = <A>(env: Environment, { name }: Letter): A => {
  for (let bound = env.bound; bound !== null; bound = bound.outer) if (bound.name === name) return bound.value as A
  return env.instance[name] as A
}

export const naturalOf = (env: Environment, { letter, plus }: Natural): number =>
  (letter === null ? 0 : valueIn<number>(env, letter)) + plus

/** The sentences that a sequence stands for. */
export const sentencesOf = (env: Environment, parts: Parts): Prompt => {
  const [only, ...others] = parts
  if (only?.sort === 'prompt' && others.length === 0) return valueIn<Prompt>(env, only.letter)
  const sentences: Array<Sentence> = []
  for (const { sort, letter } of parts)
    if (sort === 'prompt') sentences.push(...valueIn<Prompt>(env, letter))
    else sentences.push(valueIn<Sentence>(env, letter))
  return sentences
}

const isModel = (value: unknown): value is LanguageModel =>
  typeof value === 'object' && value !== null && 'sentences' in value && 'step' in value

const isFamily = (value: unknown): value is ReadonlyArray<Component> =>
  Array.isArray(value) && value.length > 0 && value.every((c) => typeof c === 'object' && 'model' in c)

/** Instances do not change: what is found in one is remembered. */
const remembered = <A>(of: (instance: Instance) => A): ((instance: Instance) => A) => {
  const known = new WeakMap<Instance, A>()
  return (instance) => {
    const before = known.get(instance)
    if (before !== undefined) return before
    const found = of(instance)
    known.set(instance, found)
    return found
  }
}

/** Every model of the instance, those of its families included. */
export const modelsOf = remembered(
  (instance): ReadonlyArray<LanguageModel> =>
    Object.values(instance).flatMap((value) =>
      isModel(value) ? [value] : isFamily(value) ? value.map(({ model }) => model) : [],
    ),
)

/** The sentence set S of the instance: every sentence that one of its models knows. */
export const alphabetOf = remembered(
  (instance): ReadonlyArray<Sentence> => [...new Set(modelsOf(instance).flatMap((model) => model.sentences))],
)

/** The indices that Σ ranges over. */
const indicesOf = (env: Environment, over: Over & { readonly sort: 'index' }): ReadonlyArray<number> => {
  const all = valueIn<ReadonlyArray<Component>>(env, over.family).map((_, i) => i)
  const group = valueIn<ReadonlyArray<number>>(env, over.group)
  return over.part === 'all' ? all : all.filter((i) => group.includes(i) === (over.part === 'inside'))
}

/** The environments in which the body of Σ is read, one for each value of its variable; sequences are their own matter. */
export const environmentsUnder = (
  env: Environment,
  over: Exclude<Over, { readonly sort: 'prompt' }>,
): ReadonlyArray<Environment> => valuesOf(env, over).map((value) => bind(env, over.letter, value))

const valuesOf = (env: Environment, over: Exclude<Over, { readonly sort: 'prompt' }>): ReadonlyArray<unknown> => {
  switch (over.sort) {
    case 'sentence':
      return alphabetOf(env.instance)
    case 'natural':
      return Array.from({ length: Math.max(0, naturalOf(env, over.below)) }, (_, m) => m)
    case 'index':
      return indicesOf(env, over)
  }
}

const walkFrom = (env: Environment, model: LanguageModel): Walk => {
  const known = env.walks.get(model)
  if (known !== undefined) return known
  const start: Walk = { state: model.start, likelihood: one, onward: new Map() }
  env.walks.set(model, start)
  return start
}

/** Where `model` stands after `prompt`. */
export const walk = (env: Environment, model: LanguageModel, prompt: Prompt): Walk => {
  let here = walkFrom(env, model)
  for (const sentence of prompt) {
    let there = here.onward.get(sentence)
    if (there === undefined) {
      const p = model.next(here.state).get(sentence) ?? zero
      there = {
        state: model.step(here.state, sentence),
        likelihood: multiply(here.likelihood, p),
        onward: new Map(),
      }
      here.onward.set(sentence, there)
    }
    here = there
  }
  return here
}

/** P(s), the likelihood of a sequence from the empty prompt. */
export const likelihood = (env: Environment, model: ModelNode, s: Prompt): Rational => {
  switch (model._tag) {
    case 'Model':
      return walk(env, valueIn<LanguageModel>(env, model.letter), s).likelihood
    case 'Component': {
      const component = valueIn<ReadonlyArray<Component>>(env, model.family)[valueIn<number>(env, model.index)]
      return component === undefined ? zero : walk(env, component.model, s).likelihood
    }
    case 'Repeated':
      return s.map((x) => answered(env, model, x)).reduce(multiply, one)
    case 'Mixture': {
      const weight = valueIn<Rational>(env, model.weight)
      return add(
        multiply(weight, likelihood(env, model.minus, s)),
        multiply(subtract(one, weight), likelihood(env, model.plus, s)),
      )
    }
  }
}

type Repeated = Extract<ModelNode, { _tag: 'Repeated' }>

/** P(x | given), of the model that is asked again and again; 0 where it has no value. */
const answered = (env: Environment, { model, given }: Repeated, x: Sentence): Rational => {
  const prompt = sentencesOf(env, given)
  const condition = likelihood(env, model, prompt)
  return condition.num === 0n ? zero : divide(likelihood(env, model, [...prompt, x]), condition)
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
