/**
 * An instance assigns values to letters. An environment adds the bound variables and remembers likelihoods,
 * so that P(s ⊕ x) costs one multiplication once P(s) is known.
 */
import type { Enclosure64 } from '../kernel/enclosure64.js'
import { add, divide, multiply, one, type Rational, subtract, zero } from '../kernel/rational.js'
import type { LanguageModel, Prompt, Sentence } from '../model/languageModel.js'
import { rememberedOf } from './remembered.js'
import type { Component, Letter, ModelNode, Natural, Node, Over, Parts } from './term.js'
import type { Value } from './value.js'

export type Instance = Readonly<Record<string, unknown>>

/** Where a model stands after a prompt, and how likely it was to write it: exactly, in doubles, or enclosed. */
export interface Walk<A> {
  readonly state: unknown
  readonly likelihood: A
  readonly onward: Map<Sentence, Walk<A>>
}
export type Walks<A> = Map<LanguageModel, Walk<A>>

/** The bound variables, the innermost first. */
interface Bound {
  readonly name: string
  readonly value: unknown
  readonly outer: Bound | null
}

/** What has been computed of an instance, whatever is bound. */
interface Memory {
  readonly exact: Walks<Rational>
  readonly enclosed: Walks<Enclosure64>
  readonly doubles: Walks<number>
  /** Values of terms none of whose letters is bound. */
  readonly values: Map<Node, Value>
}

export interface Environment {
  readonly instance: Instance
  readonly bound: Bound | null
  readonly memory: Memory
}

export const environment = (instance: Instance): Environment => ({
  instance,
  bound: null,
  memory: { exact: new Map(), enclosed: new Map(), doubles: new Map(), values: new Map() },
})

export const bind = (env: Environment, letter: Letter, value: unknown): Environment => ({
  instance: env.instance,
  bound: { name: letter.name, value, outer: env.bound },
  memory: env.memory,
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

/** Every model of the instance, those of its families included. */
export const modelsOf = rememberedOf(
  (instance: Instance): ReadonlyArray<LanguageModel> =>
    Object.values(instance).flatMap((value) =>
      isModel(value) ? [value] : isFamily(value) ? value.map(({ model }) => model) : [],
    ),
)

/** The sentence set S of the instance: every sentence that one of its models knows. */
export const alphabetOf = rememberedOf(
  (instance: Instance): ReadonlyArray<Sentence> => [...new Set(modelsOf(instance).flatMap((model) => model.sentences))],
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

/** Where a model stands after a prompt, given what a sentence of probability p, if it has one, makes of a likelihood. */
export const walking =
  <A>(start: A, after: (likelihood: A, p: Rational | undefined) => A) =>
  (walks: Walks<A>, model: LanguageModel, prompt: Prompt): Walk<A> => {
    let here: Walk<A> = walks.get(model) ?? { state: model.start, likelihood: start, onward: new Map() }
    walks.set(model, here)
    for (const sentence of prompt) {
      let there: Walk<A> | undefined = here.onward.get(sentence)
      if (there === undefined) {
        there = {
          state: model.step(here.state, sentence),
          likelihood: after(here.likelihood, model.next(here.state).get(sentence)),
          onward: new Map(),
        }
        here.onward.set(sentence, there)
      }
      here = there
    }
    return here
  }

const exactly = walking(one, (likelihood, p = zero) => multiply(likelihood, p))

/** Where `model` stands after `prompt`. */
export const walk = (env: Environment, model: LanguageModel, prompt: Prompt): Walk<Rational> =>
  exactly(env.memory.exact, model, prompt)

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
