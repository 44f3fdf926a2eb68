/**
 * Obligations: every quotient divides by something known to be non-zero, every condition has positive probability.
 * Connectives and quantifiers guard from left to right: what stands under p ∧ · and p ⇒ · may use p.
 */
import { type Context, inContext, type LetterSort } from './context.js'
import { know, knowVariable, underSum } from './knowledge.js'
import { isName } from './names.js'
import type { Range, Statement } from './proposition.js'
import { inSupport, isNonnegative, isPositive } from './sign.js'
import {
  type Drawn,
  type Letter,
  type ModelNode,
  type Natural,
  type Node,
  type Over,
  type Parts,
  zero,
} from './term.js'
import { whereSaid, whileTalking, whileWriting } from './writing.js'

/** What is still to be shown for a term to have a value; or a letter that a binder uses twice, or none binds. */
export type Obligation =
  | { readonly _tag: 'nonzero' | 'positive' | 'nonnegative'; readonly term: Node }
  | { readonly _tag: 'shadowed' | 'unbound' | 'unnamed'; readonly letter: Letter }

const fresh = (context: Context, letter: Letter): ReadonlyArray<Obligation> =>
  context.scope.has(letter.name)
    ? [{ _tag: 'shadowed', letter }]
    : isName(letter.name)
      ? []
      : [{ _tag: 'unnamed', letter }]

/** The letter stands for something of this sort. */
const unbound = (context: Context, letter: Letter, sort: LetterSort): ReadonlyArray<Obligation> =>
  context.scope.get(letter.name) === sort ? [] : [{ _tag: 'unbound', letter }]
const unboundParts = (context: Context, parts: Parts): ReadonlyArray<Obligation> =>
  parts.flatMap(({ sort, letter }) => unbound(context, letter, sort))

/** A natural number's letter stands for a natural number. */
const inNatural = (context: Context, { letter }: Natural): ReadonlyArray<Obligation> =>
  letter === null || context.naturals.has(letter.name) ? [] : [{ _tag: 'unbound', letter }]

/** What Σ, an expectation or a quantifier ranges over has a meaning, and its letter none yet. */
const inRange = (context: Context, over: Over | Range): ReadonlyArray<Obligation> => {
  const named = fresh(context, over.letter)
  if (over.sort === 'sentence') return named
  if (over.sort === 'index')
    return [...named, ...unbound(context, over.family, 'components'), ...unbound(context, over.group, 'group')]
  const n = over.sort === 'natural' ? over.below : 'exactly' in over ? over.exactly : over.atMost
  return [...named, ...inNatural(context, n)]
}

/** Sequences of exactly n sentences are drawn for n ≥ 0 only. */
const isDrawable = (over: Drawn): ReadonlyArray<Obligation> => (over.sort === 'prompt' ? isNumber(over.exactly) : [])
/** n − k is no number of sentences when n is less. */
const isNumber = (n: Natural): ReadonlyArray<Obligation> =>
  n.plus < 0 ? [{ _tag: 'nonnegative', term: { _tag: 'Count', of: n } }] : []

/** An index that ranges over this family. */
const ofFamily = (context: Context, family: Letter, index: Letter): ReadonlyArray<Obligation> => [
  ...unbound(context, family, 'components'),
  ...unbound(context, index, 'index'),
  ...(context.indices.get(index.name) === family.name ? [] : [{ _tag: 'unbound', letter: index } as const]),
]

const inModel = (context: Context, model: ModelNode): ReadonlyArray<Obligation> => {
  switch (model._tag) {
    case 'Model':
      return unbound(context, model.letter, 'model')
    case 'Component':
      return ofFamily(context, model.family, model.index)
    case 'Repeated':
      return [
        ...inModel(context, model.model),
        ...unboundParts(context, model.given),
        ...conditionOn(context, model.model, model.given),
      ]
    case 'Mixture':
      return [
        ...unbound(context, model.weight, 'rational'),
        ...inModel(context, model.minus),
        ...inModel(context, model.plus),
      ]
  }
}

const conditionOn = (context: Context, model: ModelNode, given: Parts): ReadonlyArray<Obligation> => {
  const condition: Node = { _tag: 'Probability', model, of: given, given: [] }
  return given.length === 0 || isPositive(context, condition) ? [] : [{ _tag: 'positive', term: condition }]
}

const divisor = (context: Context, node: Node): ReadonlyArray<Obligation> => {
  const negative: Node =
    node._tag === 'Subtract'
      ? { ...node, left: node.right, right: node.left }
      : { _tag: 'Subtract', left: zero.node, right: node }
  return isPositive(context, node) || isPositive(context, negative) ? [] : [{ _tag: 'nonzero', term: node }]
}

/** The obligations of a term that the context does not discharge. */
export const obligationsOf: (context: Context, node: Node) => ReadonlyArray<Obligation> = inContext((context, node) => {
  switch (node._tag) {
    case 'Constant':
      return []
    case 'Scalar':
      return unbound(context, node.letter, 'rational')
    case 'Score':
      return [...unbound(context, node.behaviour, 'behaviour'), ...unbound(context, node.of, 'sentence')]
    case 'Best':
      return [...unbound(context, node.behaviour, 'behaviour'), ...unboundParts(context, node.of)]
    case 'Weight':
      return ofFamily(context, node.family, node.index)
    case 'Probability':
      return [
        ...inModel(context, node.model),
        ...unboundParts(context, [...node.of, ...node.given]),
        ...conditionOn(context, node.model, node.given),
      ]
    case 'Absolute':
      return obligationsOf(context, node.of)
    case 'Logarithm':
      return [
        ...obligationsOf(context, node.of),
        ...(isPositive(context, node.of) ? [] : [{ _tag: 'positive', term: node.of } as const]),
      ]
    case 'SquareRoot':
      return [
        ...obligationsOf(context, node.of),
        ...(isNonnegative(context, node.of) ? [] : [{ _tag: 'nonnegative', term: node.of } as const]),
      ]
    case 'Count':
      return inNatural(context, node.of)
    case 'Indicator':
      return obligationsOfStatement(context, node.of)
    case 'Power':
      return [
        ...inNatural(context, node.exponent),
        ...obligationsOf(context, node.base),
        // The exponent n + k may be negative when k is.
        ...(node.exponent.plus < 0 ? divisor(context, node.base) : []),
      ]
    case 'Sum':
      return [...inRange(context, node.over), ...obligationsOf(underSum(context, node.over), node.body)]
    case 'Expectation':
      return [
        ...inRange(context, node.over),
        ...isDrawable(node.over),
        ...inModel(context, node.model),
        ...unboundParts(context, node.given),
        ...conditionOn(context, node.model, node.given),
        ...obligationsOf(inSupport(context, node), node.body),
      ]
    case 'Ever': {
      const { over, model, given, body, lines } = node
      const writing = whileWriting(context, node)
      return [
        ...inRange(context, over),
        ...isDrawable({ ...over, exactly: over.atMost }),
        ...inModel(context, model),
        ...unboundParts(context, given),
        ...conditionOn(context, model, given),
        ...obligationsOfStatement(writing, body),
        ...(lines === null
          ? []
          : [...inRange(writing, lines.over), ...obligationsOfStatement(whereSaid(writing, node, lines), lines.body)]),
      ]
    }
    case 'Turns': {
      const { over, model, given, body } = node
      const numbers = [over.turns, over.prompt, over.answer]
      return [
        ...fresh(context, over.letter),
        ...numbers.flatMap((n) => [...inNatural(context, n), ...isNumber(n)]),
        ...inModel(context, model),
        ...unboundParts(context, given),
        ...conditionOn(context, model, given),
        ...obligationsOfStatement(whileTalking(context, node), body),
      ]
    }
    default:
      return [
        ...obligationsOf(context, node.left),
        ...obligationsOf(context, node.right),
        ...(node._tag === 'Divide' ? divisor(context, node.right) : []),
      ]
  }
})

/** The obligations of a statement that the context does not discharge. */
export const obligationsOfStatement = (context: Context, statement: Statement): ReadonlyArray<Obligation> => {
  switch (statement._tag) {
    case 'Compare':
      return [...obligationsOf(context, statement.left), ...obligationsOf(context, statement.right)]
    case 'Not':
      return obligationsOfStatement(context, statement.of)
    case 'Or':
      return [...obligationsOfStatement(context, statement.left), ...obligationsOfStatement(context, statement.right)]
    case 'And':
    case 'Implies':
      return [
        ...obligationsOfStatement(context, statement.left),
        ...obligationsOfStatement(know(context, statement.left), statement.right),
      ]
    default:
      return [
        ...inRange(context, statement.over),
        ...obligationsOfStatement(knowVariable(context, statement.over), statement.body),
      ]
  }
}
