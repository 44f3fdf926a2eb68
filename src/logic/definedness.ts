/**
 * Obligations: every quotient divides by something known to be non-zero, every condition has positive probability.
 * Connectives and quantifiers guard from left to right: what stands under p ∧ · and p ⇒ · may use p.
 */
import type { Context } from './context.js'
import { introduce, know, knowSentence, knowVariable } from './knowledge.js'
import type { Statement } from './proposition.js'
import { inSupport, isPositive } from './sign.js'
import type { Letter, ModelNode, Node, Parts } from './term.js'

/** What is still to be shown for a term to have a value; or a letter that a binder uses twice, or none binds. */
export type Obligation =
  | { readonly _tag: 'nonzero' | 'positive'; readonly term: Node }
  | { readonly _tag: 'shadowed' | 'unbound'; readonly letter: Letter }

const fresh = (context: Context, letter: Letter): ReadonlyArray<Obligation> =>
  context.scope.has(letter.name) ? [{ _tag: 'shadowed', letter }] : []

const unbound = (context: Context, letters: ReadonlyArray<Letter>): ReadonlyArray<Obligation> =>
  letters.filter(({ name }) => !context.scope.has(name)).map((letter) => ({ _tag: 'unbound', letter }))

const lettersOfModel = (model: ModelNode): ReadonlyArray<Letter> => {
  switch (model._tag) {
    case 'Model':
      return [model.letter]
    case 'Component':
      return [model.family, model.index]
    case 'Mixture':
      return [model.weight, ...lettersOfModel(model.minus), ...lettersOfModel(model.plus)]
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
      : { _tag: 'Subtract', left: { _tag: 'Constant', value: { num: 0n, den: 1n } }, right: node }
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
      return unbound(context, [node.family, node.index])
    case 'Probability':
      return [
        ...unbound(context, [...lettersOfModel(node.model), ...[...node.of, ...node.given].map((part) => part.letter)]),
        ...conditionOn(context, node.model, node.given),
      ]
    case 'Absolute':
      return obligationsOf(context, node.of)
    case 'Power':
      return [...unbound(context, [node.exponent.letter]), ...obligationsOf(context, node.base)]
    case 'Sum':
      return [
        ...fresh(context, node.over.letter),
        ...obligationsOf(
          node.over.sort === 'sentence'
            ? knowSentence(context, node.over.letter)
            : introduce(context, node.over.letter),
          node.body,
        ),
      ]
    case 'Expectation':
      return [
        ...fresh(context, node.letter),
        ...unbound(context, [...lettersOfModel(node.model), ...node.given.map((part) => part.letter)]),
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
        ...obligationsOfStatement(knowVariable(context, statement.over), statement.body),
      ]
  }
}
