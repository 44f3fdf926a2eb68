/** The part of a term that keeps it from being evidently nonnegative: what a reader of a refused slack wants to see. */
import type { Context } from './context.js'
import { underSum } from './knowledge.js'
import { inSupport, isNonnegative } from './sign.js'
import type { Node } from './term.js'

/** The smallest part, down sums, products, quotients and means, that is not evidently ≥ 0. */
export const weakPart = (context: Context, node: Node): Node => {
  const among = (inside: Context, parts: ReadonlyArray<Node>): Node => {
    const weak = parts.find((part) => !isNonnegative(inside, part))
    return weak === undefined ? node : weakPart(inside, weak)
  }
  switch (node._tag) {
    case 'Add':
    case 'Multiply':
    case 'Divide':
      return among(context, [node.left, node.right])
    case 'Sum':
      return among(underSum(context, node.over), [node.body])
    case 'Expectation':
      return among(inSupport(context, node), [node.body])
    default:
      return node
  }
}
