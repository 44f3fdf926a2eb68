/**
 * Obligations: every quotient divides by something known to be non-zero, every condition has positive probability.
 * Connectives and quantifiers guard from left to right: what stands under p ∧ · and p ⇒ · may use p.
 */
import type { Context } from './context.js'
import { know, knowVariable, underSum } from './knowledge.js'
import type { Statement } from './proposition.js'
import { inSupport, isPositive } from './sign.js'
import { type Letter, type ModelNode, type Node, type Parts, zero } from './term.js'

/** What is still to be shown for a term to have a value; or a letter that a binder uses twice, or none binds. */
export type Obligation =
  | { readonly _tag: 'nonzero' | 'positive'; readonly term: Node }
  | { readonly _tag: 'shadowed' | 'unbound'; readonly letter: Letter }

const fresh = (context: Context, letter: Letter): ReadonlyArray<Obligation> =>
  context.scope.has(letter.name) ? [{ _tag: 'shadowed', letter }] : []

const unbound = (context: Context, letters: ReadonlyArray<Letter>): ReadonlyArray<Obligation> =>
  letters.filter(({ name }) => !context.scope.has(name)).map((letter) => ({ _tag: 'unbound', letter }))

/** An index that ranges over this family. */
const ofFamily = (context: Context, family: Letter, index: Letter): ReadonlyArray<Obligation> => [
  ...unbound(context, [family, index]),
  ...(context.indices.get(index.name) === family.name ? [] : [{ _tag: 'unbound', letter: index } as const]),
]

const inModel = (context: Context, model: ModelNode): ReadonlyArray<Obligation> => {
  switch (model._tag) {
    case 'Model':
      return unbound(context, [model.letter])
    case 'Component':
      return ofFamily(context, model.family, model.index)
    case 'Mixture':
      return [...unbound(context, [model.weight]), ...inModel(context, model.minus), ...inModel(context, model.plus)]
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
export const obligationsOf = (context: Context, node: Node): ReadonlyArray<Obligation> => {
  switch (node._tag) {
    case 'Constant':
      return []
    case 'Scalar':
      return unbound(context, [node.letter])
    case 'Score':
      return unbound(context, [node.behaviour, node.of])
    case 'Weight':
      return ofFamily(context, node.family, node.index)
    case 'Probability':
      return [
        ...inModel(context, node.model),
        ...unbound(
          context,
          [...node.of, ...node.given].map((part) => part.letter),
        ),
        ...conditionOn(context, node.model, node.given),
      ]
    case 'Absolute':
      return obligationsOf(context, node.of)
    case 'Logarithm':
      return [
        ...obligationsOf(context, node.of),
        ...(isPositive(context, node.of) ? [] : [{ _tag: 'positive', term: node.of } as const]),
      ]
    case 'Power':
      return [
        ...unbound(context, [node.exponent.letter]),
        ...obligationsOf(context, node.base),
        // The exponent n + k may be negative when k is.
        ...(node.exponent.plus < 0 ? divisor(context, node.base) : []),
      ]
    case 'Sum':
      return [
        ...fresh(context, node.over.letter),
        ...(node.over.sort === 'index' ? unbound(context, [node.over.family, node.over.group]) : []),
        ...obligationsOf(underSum(context, node.over), node.body),
      ]
    case 'Expectation':
      return [
        ...fresh(context, node.letter),
        ...inModel(context, node.model),
        ...unbound(
          context,
          node.given.map((part) => part.letter),
        ),
        ...conditionOn(context, node.model, node.given),
        ...obligationsOf(inSupport(context, node), node.body),
      ]
    default:
      return [
        ...obligationsOf(context, node.left),
        ...obligationsOf(context, node.right),
        ...(node._tag === 'Divide' ? divisor(context, node.right) : []),
      ]
  }
}

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
        ...fresh(context, statement.over.letter),
        ...(statement.over.sort === 'prompt' ? unbound(context, [statement.over.atMost.letter]) : []),
        ...obligationsOfStatement(knowVariable(context, statement.over), statement.body),
      ]
  }
}
