/**
 * An instance assigns values to letters. An environment adds the bound variables and remembers how models walk along prompts,
 * so that P(s ⊕ x) costs one multiplication once P(s) is known, and P(x|s) none.
 */
import type { Enclosure64 } from '../kernel/enclosure64.js'
import type { Rational } from '../kernel/rational.js'
import type { LanguageModel, Prompt, Sentence } from '../model/languageModel.js'
import type { Odds } from '../model/reducedOdds.js'
import { rememberedOf, stored } from './remembered.js'
import type { Component, Letter, ModelNode, Natural, Node, Over, Parts } from './term.js'
import type { Value } from './value.js'

export type Instance = Readonly<Record<string, unknown>>

/** How likelihoods are multiplied: exactly, in doubles, or in enclosures. */
interface Numbers<A> {
  readonly zero: A
  readonly one: A
  readonly multiply: (x: A, y: A) => A
}

/** Where a model stands after a prompt, and how likely it was to write it. */
export class Walk<A> {
  readonly onward: Map<Sentence, Walk<A>> = new Map()
  /** What tells it from other walks, once it was asked for. */
  name: string | undefined
  #likelihood: A | undefined

  constructor(
    readonly state: unknown,
    /** The probability of the last sentence after those before it; 1 for the empty prompt. */
    readonly last: A,
    /** The prompt has not the probability 0. */
    readonly isPossible: boolean,
    private readonly before: Walk<A> | undefined,
    private readonly multiply: (x: A, y: A) => A,
  ) {}

  /** The likelihood of the prompt: the product of all that was last, computed when it is asked for. */
  get likelihood(): A {
    const since: Array<Walk<A>> = []
    let here: Walk<A> = this
    while (here.#likelihood === undefined && here.before !== undefined) {
      since.push(here)
      here = here.before
    }
    let product = here.#likelihood ?? here.last
    for (const walk of since.reverse()) {
      product = walk.multiply(product, walk.last)
      walk.#likelihood = product
    }
    return product
  }
}
export type Walks<A> = Map<LanguageModel, Walk<A>>

/** Where all models of an instance stand after a prompt. */
export interface Joint<A> {
  readonly walks: ReadonlyArray<Walk<A>>
  readonly onward: Map<Sentence, Joint<A>>
  name: string | undefined
  /** The states alone. */
  states: string | undefined
}

/** The bound variables, the innermost first. */
interface Bound {
  readonly name: string
  readonly value: unknown
  readonly outer: Bound | null
}

/** Names how the models stand after a prompt: where they stand alike, what follows is alike. */
export type NamesStanding = (env: Environment, prompt: Prompt) => string

/** A sequence, and how many it stands for. */
export interface Standing {
  readonly prompt: Prompt
  readonly multiplicity: bigint
}

/** The sequences of one length, and how many were visited up to them. */
export interface Layer {
  readonly sequences: ReadonlyArray<Standing>
  readonly visited: number
}

/** A mixture after a prompt: what its components weigh, and the probabilities of next sentences that were asked for. */
export interface Mixed<W, A> {
  readonly weights: W
  readonly next: Map<Sentence, A>
  readonly onward: Map<Sentence, Mixed<W, A>>
}
export type Mixtures<W, A> = Map<ModelNode, Mixed<W, A>>

/** Layers by their lengths, as their sequences are named. */
export type Layers = Map<NamesStanding | undefined, Array<Layer>>

/** Texts of one length, one for all that lead the models to the same states, with their chances together. */
export type Law<A> = ReadonlyArray<{ readonly prompt: Prompt; readonly chance: A }>
/** The laws of what a model writes after a prompt, by the lengths of the texts. */
export type Laws<A> = Map<LanguageModel, Map<string, Array<Law<A>>>>

/** What the components of a mixture weigh after a prompt, in parts of its likelihood. */
export interface Weights64 {
  readonly minus: Enclosure64
  readonly plus: Enclosure64
}

/** What has been computed of an instance, whatever is bound. */
interface Memory {
  readonly exact: Walks<Rational>
  readonly enclosed: Walks<Enclosure64>
  readonly doubles: Walks<number>
  readonly mixtures: Mixtures<Odds, Rational>
  readonly enclosedMixtures: Mixtures<Weights64, Enclosure64>
  /** Where all models stand, from the empty prompt on, once it was asked for. */
  readonly joint: { exact?: Joint<Rational>; enclosed?: Joint<Enclosure64> }
  /** All sequences by their lengths, as they were named. */
  readonly layers: Layers
  /** The same for what a model may write after a prompt. */
  readonly written: Map<ModelNode, Map<string, Layers>>
  readonly laws: Laws<Rational>
  readonly enclosedLaws: Laws<Enclosure64>
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
  memory: {
    exact: new Map(),
    enclosed: new Map(),
    doubles: new Map(),
    mixtures: new Map(),
    enclosedMixtures: new Map(),
    joint: {},
    layers: new Map(),
    written: new Map(),
    laws: new Map(),
    enclosedLaws: new Map(),
    values: new Map(),
  },
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

/** None of the names is bound: what has these letters alone has one value on the instance. */
export const isUnbound = (env: Environment, names: ReadonlySet<string>): boolean => {
  for (let { bound } = env; bound !== null; bound = bound.outer) if (names.has(bound.name)) return false
  return true
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

/** How models walk: after a prompt, and on from where they stand. A sentence that a model does not have makes 0 of its likelihood. */
export const walking = <A>({ zero, one, multiply }: Numbers<A>, of: (p: Rational) => A) => {
  const start = ({ start: state }: LanguageModel): Walk<A> => new Walk(state, one, true, undefined, multiply)
  const step = (model: LanguageModel, from: Walk<A>, sentence: Sentence): Walk<A> => {
    const p = model.next(from.state).get(sentence)
    const last = p === undefined ? zero : of(p)
    const isPossible = from.isPossible && p !== undefined && p.num !== 0n
    return new Walk(model.step(from.state, sentence), last, isPossible, from, multiply)
  }
  const onward = (model: LanguageModel, from: Walk<A>, prompt: Prompt): Walk<A> => {
    let here = from
    for (const sentence of prompt) {
      let there = here.onward.get(sentence)
      if (there === undefined) {
        there = step(model, here, sentence)
        here.onward.set(sentence, there)
      }
      here = there
    }
    return here
  }
  /** The probability of the prompt from where the model stands. */
  const along = (model: LanguageModel, from: Walk<A>, prompt: Prompt): A => {
    let [here, product] = [from, one]
    for (const [i, x] of prompt.entries()) {
      here = onward(model, here, [x])
      product = i === 0 ? here.last : multiply(product, here.last)
    }
    return product
  }
  const after = (walks: Walks<A>, model: LanguageModel, prompt: Prompt): Walk<A> =>
    onward(model, stored(walks, model, start), prompt)
  return { after, along, onward }
}
