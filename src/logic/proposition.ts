/** Propositions as plain data: comparisons of terms, connectives, and quantifiers over sentences and prompts. */
import {
  type Bound,
  type Letter,
  type Natural,
  type NaturalVariable,
  type Node,
  type PromptVariable,
  type SentenceVariable,
  type Term,
  type Whole,
  zero,
} from './term.js'

export type Relation = '<' | '≤' | '='

/** The range of a bound variable: one sentence, the prompts of at most or of exactly n sentences, the numbers below n. */
export type Range =
  | { readonly sort: 'sentence'; readonly letter: Letter }
  | { readonly sort: 'prompt'; readonly letter: Letter; readonly atMost: Natural }
  | { readonly sort: 'prompt'; readonly letter: Letter; readonly exactly: Natural }
  | { readonly sort: 'natural'; readonly letter: Letter; readonly below: Natural }

export interface Comparison {
  readonly _tag: 'Compare'
  readonly relation: Relation
  readonly left: Node
  readonly right: Node
}
export interface Connection<Tag extends 'And' | 'Or' | 'Implies' = 'And' | 'Or' | 'Implies'> {
  readonly _tag: Tag
  readonly left: Statement
  readonly right: Statement
}
export interface Negation {
  readonly _tag: 'Not'
  readonly of: Statement
}
export interface Quantification<Tag extends 'ForEvery' | 'Exists' = 'ForEvery' | 'Exists'> {
  readonly _tag: Tag
  readonly over: Range
  readonly body: Statement
}
export type Statement =
  | Comparison
  | Connection<'And'>
  | Connection<'Or'>
  | Connection<'Implies'>
  | Negation
  | Quantification<'ForEvery'>
  | Quantification<'Exists'>

export interface Proposition<in I> {
  readonly statement: Statement
  readonly _reads?: (instance: I) => void
}

const proposition = <I>(statement: Statement): Proposition<I> => ({ statement })

const compare =
  (relation: Relation) =>
  <I, J>(left: Term<I>, right: Term<J>): Proposition<I & J> =>
    proposition({ _tag: 'Compare', relation, left: left.node, right: right.node })

/** left < right. */
export const below = compare('<')
/**
 * left ≤ right. Undefined, and so neither true nor false, where a side has no value.
 *
 * @example
 * ```ts
 * import { textOf } from 'beb'
 * import { and, atMost, positive } from 'beb/proposition'
 * import { logarithm, one, scalar, subtract } from 'beb/term'
 * const t = scalar('t', 't')
 * const { statement } = and(positive(t), atMost(logarithm(t), subtract(t, one)))
 * console.log(textOf(statement)) // 0 < t and log t ≤ t − 1
 * ```
 */
export const atMost = compare('≤')
/** left = right. */
export const equals = compare('=')
/** 0 < t. */
export const positive = <I>(t: Term<I>): Proposition<I> => below(zero, t)

const connective =
  (_tag: 'And' | 'Or' | 'Implies') =>
  <I, J>(left: Proposition<I>, right: Proposition<J>): Proposition<I & J> =>
    proposition({ _tag, left: left.statement, right: right.statement } as Statement)

export const and = connective('And')
export const or = connective('Or')
export const implies = connective('Implies')
export const not = <I>(p: Proposition<I>): Proposition<I> => proposition({ _tag: 'Not', of: p.statement })

const overSentences =
  (_tag: 'ForEvery' | 'Exists') =>
  <K extends string, J>(x: SentenceVariable<K>, body: Proposition<J>): Proposition<Bound<J, K>> =>
    proposition({ _tag, over: { sort: 'sentence', letter: x.letter }, body: body.statement } as Statement)

const overPrompts =
  (_tag: 'ForEvery' | 'Exists', length: 'atMost' | 'exactly') =>
  <K extends string, N, J>(s: PromptVariable<K>, n: Whole<N>, body: Proposition<J>): Proposition<N & Bound<J, K>> =>
    proposition({
      _tag,
      over: { sort: 'prompt', letter: s.letter, [length]: n.natural },
      body: body.statement,
    } as unknown as Statement)

const overNumbers =
  (_tag: 'ForEvery' | 'Exists') =>
  <K extends string, N, J>(m: NaturalVariable<K>, n: Whole<N>, body: Proposition<J>): Proposition<N & Bound<J, K>> =>
    proposition({
      _tag,
      over: { sort: 'natural', letter: m.letter, below: n.natural },
      body: body.statement,
    } as Statement)

/** For every sentence x. */
export const everySentence = overSentences('ForEvery')
/** For some sentence x. */
export const someSentence = overSentences('Exists')
/** For every prompt s of at most n sentences. */
export const everyPrompt = overPrompts('ForEvery', 'atMost')
/** For some prompt s of at most n sentences. */
export const somePrompt = overPrompts('Exists', 'atMost')
/** For every prompt s of exactly n sentences. */
export const everyPromptOf = overPrompts('ForEvery', 'exactly')
/** For some prompt s of exactly n sentences. */
export const somePromptOf = overPrompts('Exists', 'exactly')
/** For every number m < n. */
export const everyNumberBelow = overNumbers('ForEvery')
/** For some number m < n. */
export const someNumberBelow = overNumbers('Exists')
