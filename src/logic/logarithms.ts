/**
 * Logarithms in normal forms. log(ab) = log a + log b and log(a/b) = log a − log b hold for positive a and b only, so
 * a logarithm is taken apart exactly where both are evidently positive; log P(u|h) = log P(h⊕u) − log P(h).
 */
import type { Context } from './context.js'
import { underSum } from './knowledge.js'
import { inSupport, isPositive } from './sign.js'
import type { Node } from './term.js'

/** A logarithm occurs in the term. */
export const hasLogarithm = (node: Node): boolean => {
  switch (node._tag) {
    case 'Logarithm':
      return true
    case 'Absolute':
      return hasLogarithm(node.of)
    case 'Power':
      return hasLogarithm(node.base)
    case 'Sum':
    case 'Expectation':
      return hasLogarithm(node.body)
    default:
      return 'left' in node && (hasLogarithm(node.left) || hasLogarithm(node.right))
  }
}

/** log t, taken apart as far as positivity is evident. */
const logarithmOf = (context: Context, t: Node): Node => {
  if (t._tag === 'Multiply' || t._tag === 'Divide') {
    if (!isPositive(context, t.left) || !isPositive(context, t.right)) return { _tag: 'Logarithm', of: t }
    const [left, right] = [logarithmOf(context, t.left), logarithmOf(context, t.right)]
    return { _tag: t._tag === 'Multiply' ? 'Add' : 'Subtract', left, right }
  }
  if (t._tag === 'Probability' && t.given.length > 0) {
    const condition: Node = { ...t, of: t.given, given: [] }
    const whole: Node = { ...t, of: [...t.given, ...t.of], given: [] }
    if (isPositive(context, condition) && isPositive(context, whole))
      return { _tag: 'Subtract', left: { _tag: 'Logarithm', of: whole }, right: { _tag: 'Logarithm', of: condition } }
  }
  return { _tag: 'Logarithm', of: t }
}

/** The same term with its logarithms taken apart; under Σ and E with what is known there. */
export const takenApart = (context: Context, node: Node): Node => {
  if (!hasLogarithm(node)) return node
  switch (node._tag) {
    case 'Logarithm':
      return logarithmOf(context, node.of)
    case 'Absolute':
      return { ...node, of: takenApart(context, node.of) }
    case 'Power':
      return { ...node, base: takenApart(context, node.base) }
    case 'Sum':
      return { ...node, body: takenApart(underSum(context, node.over), node.body) }
    case 'Expectation':
      return { ...node, body: takenApart(inSupport(context, node), node.body) }
    default:
      return 'left' in node
        ? { ...node, left: takenApart(context, node.left), right: takenApart(context, node.right) }
        : node
  }
}
