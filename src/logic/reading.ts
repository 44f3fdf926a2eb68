/**
 * A reading gives terms a meaning: one function per kind of node, folded by `read`.
 * Readings differ in their carrier alone: exact values, doubles, LaTeX, plain text, certificate text.
 */
import type { Rational } from '../kernel/rational.js'
import type { BinaryTag, Letter, ModelNode, Natural, Node, Over, Parts } from './term.js'

export interface Reading<A> {
  readonly constant: (value: Rational) => A
  readonly scalar: (letter: Letter) => A
  readonly probability: (model: ModelNode, of: Parts, given: Parts) => A
  readonly score: (behaviour: Letter, of: Letter) => A
  readonly weight: (family: Letter, index: Letter) => A
  readonly binary: Readonly<Record<BinaryTag, (x: A, y: A) => A>>
  readonly absolute: (x: A) => A
  readonly logarithm: (x: A) => A
  readonly power: (base: A, exponent: Natural) => A
  readonly sum: (over: Over, body: A) => A
  readonly expectation: (letter: Letter, model: ModelNode, given: Parts, body: A) => A
}

export const read =
  <A>(reading: Reading<A>) =>
  (node: Node): A => {
    const fold = (n: Node): A => {
      switch (n._tag) {
        case 'Constant':
          return reading.constant(n.value)
        case 'Scalar':
          return reading.scalar(n.letter)
        case 'Probability':
          return reading.probability(n.model, n.of, n.given)
        case 'Score':
          return reading.score(n.behaviour, n.of)
        case 'Weight':
          return reading.weight(n.family, n.index)
        case 'Absolute':
          return reading.absolute(fold(n.of))
        case 'Logarithm':
          return reading.logarithm(fold(n.of))
        case 'Power':
          return reading.power(fold(n.base), n.exponent)
        case 'Sum':
          return reading.sum(n.over, fold(n.body))
        case 'Expectation':
          return reading.expectation(n.letter, n.model, n.given, fold(n.body))
        default:
          return reading.binary[n._tag](fold(n.left), fold(n.right))
      }
    }
    return fold(node)
  }
