/**
 * A reading gives terms a meaning: one function per kind of node, folded by `read`.
 * Readings differ in their carrier alone: exact values, doubles, LaTeX, plain text, certificate text.
 */
import type { Rational } from '../kernel/rational.js'
import type { Statement } from './proposition.js'
import type { BinaryTag, Drawn, Letter, ModelNode, Natural, Node, Over, Parts } from './term.js'

export interface Reading<A> {
  readonly constant: (value: Rational) => A
  readonly scalar: (letter: Letter) => A
  readonly probability: (model: ModelNode, of: Parts, given: Parts) => A
  readonly score: (behaviour: Letter, of: Letter) => A
  readonly best: (behaviour: Letter, of: Parts) => A
  readonly weight: (family: Letter, index: Letter) => A
  readonly binary: Readonly<Record<BinaryTag, (x: A, y: A) => A>>
  readonly absolute: (x: A) => A
  readonly logarithm: (x: A) => A
  readonly squareRoot: (x: A) => A
  readonly count: (n: Natural) => A
  /** 1 or 0. The statement is handed over whole: how its terms are read is the reading's business. */
  readonly indicator: (of: Statement) => A
  readonly power: (base: A, exponent: Natural) => A
  readonly sum: (over: Over, body: A, node: Extract<Node, { _tag: 'Sum' }>) => A
  readonly expectation: (
    over: Drawn,
    model: ModelNode,
    given: Parts,
    body: A,
    node: Extract<Node, { _tag: 'Expectation' }>,
  ) => A
  /** Its statements are handed over whole, as those of indicators. */
  readonly ever: (node: Extract<Node, { _tag: 'Ever' }>) => A
  readonly turns: (node: Extract<Node, { _tag: 'Turns' }>) => A
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
        case 'Best':
          return reading.best(n.behaviour, n.of)
        case 'Weight':
          return reading.weight(n.family, n.index)
        case 'Absolute':
          return reading.absolute(fold(n.of))
        case 'Logarithm':
          return reading.logarithm(fold(n.of))
        case 'SquareRoot':
          return reading.squareRoot(fold(n.of))
        case 'Count':
          return reading.count(n.of)
        case 'Indicator':
          return reading.indicator(n.of)
        case 'Power':
          return reading.power(fold(n.base), n.exponent)
        case 'Sum':
          return reading.sum(n.over, fold(n.body), n)
        case 'Expectation':
          return reading.expectation(n.over, n.model, n.given, fold(n.body), n)
        case 'Ever':
          return reading.ever(n)
        case 'Turns':
          return reading.turns(n)
        default:
          return reading.binary[n._tag](fold(n.left), fold(n.right))
      }
    }
    return fold(node)
  }
