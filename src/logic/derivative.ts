/**
 * The derivative of a term in one scalar letter t, for terms built from constants, t, +, −, ×, ÷ and log. Where the term
 * has a value on an interval of t it is differentiable there, and this is its derivative.
 */
import * as O from 'fp-ts/lib/Option.js'
import { type BinaryTag, type Letter, type Node, one, zero } from './term.js'

const binary = (_tag: BinaryTag, left: Node, right: Node): Node => ({ _tag, left, right })

/** d/dt; none for a term that is built otherwise, or from other letters. */
export const derivative = (node: Node, t: Letter): O.Option<Node> => {
  switch (node._tag) {
    case 'Constant':
      return O.some(zero.node)
    case 'Scalar':
      return node.letter.name === t.name ? O.some(one.node) : O.none
    case 'Logarithm':
      return O.map((inner: Node) => binary('Divide', inner, node.of))(derivative(node.of, t))
    case 'Add':
    case 'Subtract':
    case 'Multiply':
    case 'Divide': {
      const { left, right, _tag } = node
      const [dLeft, dRight] = [derivative(left, t), derivative(right, t)]
      if (O.isNone(dLeft) || O.isNone(dRight)) return O.none
      if (_tag === 'Add' || _tag === 'Subtract') return O.some(binary(_tag, dLeft.value, dRight.value))
      const [first, second] = [binary('Multiply', dLeft.value, right), binary('Multiply', left, dRight.value)]
      return O.some(
        _tag === 'Multiply'
          ? binary('Add', first, second)
          : binary('Divide', binary('Subtract', first, second), binary('Multiply', right, right)),
      )
    }
    default:
      return O.none
  }
}
