/**
 * Terms: real-valued expressions as plain data.
 * `Term<I>` can be read on every instance that has at least the fields `I` names; a term denotes a real number
 * or is undefined (a zero divisor, a condition of probability 0).
 */
import * as Q from '../kernel/rational.js'
import type { Behaviour } from '../model/behaviour.js'
import type { LanguageModel, Prompt, Sentence } from '../model/languageModel.js'
import type { Proposition, Statement } from './proposition.js'

/** A letter of the paper: the name of a field of the instance, or of a bound variable, with its printed forms. */
export interface Letter {
  readonly name: string
  readonly text: string
  readonly latex: string
}

/** One part of a sequence of sentences: a whole prompt or a single sentence. */
export interface Part {
  readonly sort: 'prompt' | 'sentence'
  readonly letter: Letter
}
export type Parts = ReadonlyArray<Part>

/** A weighted component of Σᵢ wᵢPᵢ. */
export interface Component {
  readonly weight: Q.Rational
  readonly model: LanguageModel
}

export type ModelNode =
  | { readonly _tag: 'Model'; readonly letter: Letter }
  /** weight · minus + (1 − weight) · plus, on sequences: equation (3). */
  | {
      readonly _tag: 'Mixture'
      readonly letter: Letter
      readonly weight: Letter
      readonly minus: ModelNode
      readonly plus: ModelNode
    }
  /** The component Pᵢ of a family. */
  | { readonly _tag: 'Component'; readonly family: Letter; readonly index: Letter }
  /** Draws every sentence from model(· | given), whatever was drawn before: independent answers to one prompt. */
  | { readonly _tag: 'Repeated'; readonly model: ModelNode; readonly given: Parts }

/** A natural number n + plus for a letter n, or the number plus itself. */
export interface Natural {
  readonly letter: Letter | null
  readonly plus: number
}

/** What an expectation is over: one sentence, or a sequence of exactly n of them. */
export type Drawn =
  | { readonly sort: 'sentence'; readonly letter: Letter }
  | { readonly sort: 'prompt'; readonly letter: Letter; readonly exactly: Natural }

/**
 * What Σ ranges over: sentences, sequences of exactly n sentences, the numbers below n, or the indices of a family, in a
 * group of indices or outside it.
 */
export type Over =
  | Drawn
  | { readonly sort: 'natural'; readonly letter: Letter; readonly below: Natural }
  | {
      readonly sort: 'index'
      readonly letter: Letter
      readonly family: Letter
      readonly group: Letter
      readonly part: 'all' | 'inside' | 'outside'
    }

/** What is written sentence by sentence, up to n of them. */
export interface Written {
  readonly sort: 'prompt'
  readonly letter: Letter
  readonly atMost: Natural
}
/** What has been said after some turns: each a prompt of so many sentences, and an answer of so many. */
export interface Said {
  readonly sort: 'prompt'
  readonly letter: Letter
  readonly turns: Natural
  readonly prompt: Natural
  readonly answer: Natural
}
/** The sentences x that somebody may say, in view of what has been written. */
export interface Lines {
  readonly over: { readonly sort: 'sentence'; readonly letter: Letter }
  readonly body: Statement
}

export type BinaryTag = 'Add' | 'Subtract' | 'Multiply' | 'Divide' | 'Maximum' | 'Minimum'

export type Node =
  | { readonly _tag: 'Constant'; readonly value: Q.Rational }
  | { readonly _tag: 'Scalar'; readonly letter: Letter }
  | { readonly _tag: 'Probability'; readonly model: ModelNode; readonly of: Parts; readonly given: Parts }
  | { readonly _tag: 'Score'; readonly behaviour: Letter; readonly of: Letter }
  /** The largest score of a sequence; −1, the least that there is, for the empty one. */
  | { readonly _tag: 'Best'; readonly behaviour: Letter; readonly of: Parts }
  | { readonly _tag: 'Weight'; readonly family: Letter; readonly index: Letter }
  | { readonly _tag: BinaryTag; readonly left: Node; readonly right: Node }
  | { readonly _tag: 'Absolute' | 'Logarithm' | 'SquareRoot'; readonly of: Node }
  | { readonly _tag: 'Power'; readonly base: Node; readonly exponent: Natural }
  /** A natural number, as a real one. */
  | { readonly _tag: 'Count'; readonly of: Natural }
  /** 1 where the statement holds, 0 where it does not. */
  | { readonly _tag: 'Indicator'; readonly of: Statement }
  | { readonly _tag: 'Sum'; readonly over: Over; readonly body: Node }
  /** E_{x ∼ model(· | given)}: the sum over the x of positive probability. */
  | {
      readonly _tag: 'Expectation'
      readonly over: Drawn
      readonly model: ModelNode
      readonly given: Parts
      readonly body: Node
    }
  /**
   * The chance that, while model(· | given) writes t, it ever is as the body says, at ∅ or after at most n sentences: R₀(t) is 1
   * where the body holds and 0 elsewhere; Rₙ₊₁(t) is 1 where it holds, E_{x ∼ model(·|given⊕t)} Rₙ(t⊕x) elsewhere. With lines, a user
   * may each time say one of those that the model might write, instead of it: Rₙ₊₁(t) is the largest of that mean and of the
   * Rₙ(t⊕x) for such x. No user who says such lines, whenever and however chosen, makes it likelier.
   */
  | {
      readonly _tag: 'Ever'
      readonly over: Written
      readonly model: ModelNode
      readonly given: Parts
      readonly body: Statement
      readonly lines: Lines | null
    }
  /** The chance that all turns with model(· | given) end in a text t as the body says, for the best of users (turns.ts). */
  | {
      readonly _tag: 'Turns'
      readonly over: Said
      readonly model: ModelNode
      readonly given: Parts
      readonly body: Statement
    }

/** I is what an instance must offer; contravariant, so that a stray symbol does not compile. */
interface Reads<in I> {
  readonly _reads?: (instance: I) => void
}
export interface Term<in I> extends Reads<I> {
  readonly node: Node
}
export interface Sequence<in I> extends Reads<I> {
  readonly parts: Parts
}
export interface SentenceVariable<K extends string> extends Sequence<Record<K, Sentence>> {
  readonly name: K
  readonly letter: Letter
}
export interface IndexVariable<K extends string> extends Reads<Record<K, number>> {
  readonly letter: Letter
  readonly name: K
}
export interface BehaviourTerm<in I> extends Reads<I> {
  readonly letter: Letter
}
/** P(s) and P(s, s0) = P(s | s0) are terms. */
export interface Model<in I> extends Reads<I> {
  <J, K = unknown>(of: Sequence<J>, given?: Sequence<K>): Term<I & J & K>
  readonly model: ModelNode
}
export interface Whole<in I> extends Reads<I> {
  readonly natural: Natural
}
export interface PromptVariable<K extends string> extends Sequence<Record<K, Prompt>> {
  readonly name: K
  readonly letter: Letter
}
export interface NaturalVariable<K extends string> extends Whole<Record<K, number>> {
  readonly name: K
  readonly letter: Letter
}
/** J without the bound variable K. */
export type Bound<J, K extends string> = { readonly [F in keyof J as F extends K ? never : F]: J[F] }

const letter = (name: string, text: string, latex: string): Letter => ({ name, text, latex })
const term = <I>(node: Node): Term<I> => ({ node })

// Letters

export const scalar = <K extends string>(
  name: K,
  text: string,
  latex = text,
): Term<Record<K, Q.Rational>> & { readonly letter: Letter } => ({
  ...term({ _tag: 'Scalar', letter: letter(name, text, latex) }),
  letter: letter(name, text, latex),
})
export const prompt = <K extends string>(name: K, text: string = name, latex = text): PromptVariable<K> => ({
  name,
  letter: letter(name, text, latex),
  parts: [{ sort: 'prompt', letter: letter(name, text, latex) }],
})
export const sentence = <K extends string>(name: K, text: string = name, latex = text): SentenceVariable<K> => ({
  name,
  letter: letter(name, text, latex),
  parts: [{ sort: 'sentence', letter: letter(name, text, latex) }],
})
export const natural = <K extends string>(name: K, text: string = name, latex = text): NaturalVariable<K> => ({
  name,
  letter: letter(name, text, latex),
  natural: { letter: letter(name, text, latex), plus: 0 },
})
/** A natural number that is written out. */
export const number = (n: number): Whole<unknown> => ({ natural: { letter: null, plus: n } })
export const plus = <I>({ natural: n }: Whole<I>, k: number): Whole<I> => ({ natural: { ...n, plus: n.plus + k } })
export const behaviour = <K extends string>(
  name: K,
  text: string = name,
  latex = text,
): BehaviourTerm<Record<K, Behaviour>> => ({ letter: letter(name, text, latex) })

const callable = <I>(node: ModelNode): Model<I> =>
  Object.assign(
    <J, K = unknown>(of: Sequence<J>, given?: Sequence<K>): Term<I & J & K> =>
      term({ _tag: 'Probability', model: node, of: of.parts, given: given?.parts ?? [] }),
    { model: node },
  )

export const model = <K extends string>(name: K, text: string, latex = text): Model<Record<K, LanguageModel>> =>
  callable({ _tag: 'Model', letter: letter(name, text, latex) })

/** P = αP₋ + (1−α)P₊ on sequences, equation (3). */
export const mixtureModel = <A, I, J>(
  [text, latex]: readonly [string, string],
  weight: Term<A> & { readonly letter: Letter },
  minus: Model<I>,
  plusModel: Model<J>,
): Model<A & I & J> =>
  callable({
    _tag: 'Mixture',
    letter: letter(text, text, latex),
    weight: weight.letter,
    minus: minus.model,
    plus: plusModel.model,
  })

/** Independent answers of P to the prompt: P(s₁|given) P(s₂|given) ⋯; undefined where P(given) = 0. */
export const repeated = <I, J>(of: Model<I>, given: Sequence<J>): Model<I & J> =>
  callable({ _tag: 'Repeated', model: of.model, given: given.parts })

// Sequences

/** The empty prompt. */
export const empty: Sequence<unknown> = { parts: [] }
/** s ⊕ t. */
export const followedBy = <I, J>(s: Sequence<I>, t: Sequence<J>): Sequence<I & J> => ({
  parts: [...s.parts, ...t.parts],
})

// Arithmetic

const binary =
  (_tag: BinaryTag) =>
  <I, J>(left: Term<I>, right: Term<J>): Term<I & J> =>
    term({ _tag, left: left.node, right: right.node })

export const constant = (n: number, d = 1): Term<unknown> => term({ _tag: 'Constant', value: Q.rational(n, d) })
export const zero = constant(0)
export const one = constant(1)
export const two = constant(2)
export const add = binary('Add')
export const subtract = binary('Subtract')
export const multiply = binary('Multiply')
export const divide = binary('Divide')
export const maximum = binary('Maximum')
export const minimum = binary('Minimum')
export const negate = <I>(t: Term<I>): Term<I> => subtract(zero, t)
export const square = <I>(t: Term<I>): Term<I> => multiply(t, t)
/** 1 − t. */
export const complement = <I>(t: Term<I>): Term<I> => subtract(one, t)
export const absolute = <I>(t: Term<I>): Term<I> => term({ _tag: 'Absolute', of: t.node })
/** log t, natural; undefined unless 0 < t. */
export const logarithm = <I>(t: Term<I>): Term<I> => term({ _tag: 'Logarithm', of: t.node })
/** √t; undefined unless 0 ≤ t. */
export const squareRoot = <I>(t: Term<I>): Term<I> => term({ _tag: 'SquareRoot', of: t.node })
/** n, as a real number. */
export const count = <I>(n: Whole<I>): Term<I> => term({ _tag: 'Count', of: n.natural })
/** 1 where the proposition holds, 0 where it does not: its expectation is a probability. */
export const indicator = <I>(p: Proposition<I>): Term<I> => term({ _tag: 'Indicator', of: p.statement })
/** tⁿ; t⁰ = 1. */
export const power = <I, J>(base: Term<I>, exponent: Whole<J>): Term<I & J> =>
  term({ _tag: 'Power', base: base.node, exponent: exponent.natural })

// Binders

/** B(x). */
export const score = <I, K extends string>(
  b: BehaviourTerm<I>,
  x: SentenceVariable<K>,
): Term<I & Record<K, Sentence>> => term({ _tag: 'Score', behaviour: b.letter, of: x.letter })

/** max B(t), the best score in a sequence; −1 for the empty one. */
export const best = <I, J>(b: BehaviourTerm<I>, t: Sequence<J>): Term<I & J> =>
  term({ _tag: 'Best', behaviour: b.letter, of: t.parts })

/** Σ over all sentences x. */
export const sumOver = <K extends string, J>(x: SentenceVariable<K>, body: Term<J>): Term<Bound<J, K>> =>
  term({ _tag: 'Sum', over: { sort: 'sentence', letter: x.letter }, body: body.node })

/** Σ over the sequences s of exactly n sentences. */
export const sumOverSequences = <K extends string, N, J>(
  s: PromptVariable<K>,
  n: Whole<N>,
  body: Term<J>,
): Term<N & Bound<J, K>> =>
  term({ _tag: 'Sum', over: { sort: 'prompt', letter: s.letter, exactly: n.natural }, body: body.node })

/** Σ over the natural numbers m < n. */
export const sumBelow = <K extends string, N, J>(
  m: NaturalVariable<K>,
  n: Whole<N>,
  body: Term<J>,
): Term<N & Bound<J, K>> =>
  term({ _tag: 'Sum', over: { sort: 'natural', letter: m.letter, below: n.natural }, body: body.node })

/**
 * E_{x ∼ P(· | given)} body, one sentence after the prompt. It has no value where P(given) = 0, or where the body has none
 * on a sentence that can be drawn.
 *
 * @example
 * ```ts
 * import { decide, iid, proposition, scores, term, termText } from 'beb'
 * const [x, P, B] = [term.sentence('x'), term.model('P', 'P'), term.behaviour('B', 'B')]
 * const mean = term.expectation(x, P, term.empty, term.score(B, x))
 * console.log(termText(mean.node)) // B_P
 * const instance = { P: iid({ n: '3/4', p: '1/4' }), B: scores({ n: '-1', p: '1' }) }
 * console.log(decide(proposition.equals(mean, term.constant(-1, 2)), instance)) // true
 * ```
 */
export const expectation = <K extends string, I, H, J>(
  x: SentenceVariable<K>,
  from: Model<I>,
  given: Sequence<H>,
  body: Term<J>,
): Term<I & H & Bound<J, K>> =>
  term({
    _tag: 'Expectation',
    over: { sort: 'sentence', letter: x.letter },
    model: from.model,
    given: given.parts,
    body: body.node,
  })

/** E_{s ∼ P(· | given), |s| = n} body. */
export const expectationOverSequences = <K extends string, N, I, H, J>(
  s: PromptVariable<K>,
  n: Whole<N>,
  from: Model<I>,
  given: Sequence<H>,
  body: Term<J>,
): Term<I & N & H & Bound<J, K>> =>
  term({
    _tag: 'Expectation',
    over: { sort: 'prompt', letter: s.letter, exactly: n.natural },
    model: from.model,
    given: given.parts,
    body: body.node,
  })

// Families of components, Σᵢ wᵢPᵢ

/** A family of weighted components, with a group of its indices. */
export interface Family<in I> extends Reads<I> {
  readonly weight: <K extends string>(i: IndexVariable<K>) => Term<I & Record<K, number>>
  readonly component: <K extends string>(i: IndexVariable<K>) => Model<I & Record<K, number>>
  readonly sum: <K extends string, J>(
    i: IndexVariable<K>,
    part: 'all' | 'inside' | 'outside',
    body: Term<J>,
  ) => Term<I & Bound<J, K>>
}
export const index = <K extends string>(name: K, text: string = name): IndexVariable<K> => ({
  name,
  letter: letter(name, text, text),
})
export const family = <K extends string, G extends string>(
  name: K,
  group: G,
  groupText: string,
): Family<Record<K, ReadonlyArray<Component>> & Record<G, ReadonlyArray<number>>> => {
  const of = letter(name, name, name)
  return {
    weight: (i) => term({ _tag: 'Weight', family: of, index: i.letter }),
    component: (i) => callable({ _tag: 'Component', family: of, index: i.letter }),
    sum: (i, part, body) =>
      term({
        _tag: 'Sum',
        over: { sort: 'index', letter: i.letter, family: of, group: letter(group, groupText, groupText), part },
        body: body.node,
      }),
  }
}
