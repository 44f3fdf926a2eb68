/** Statements under what they stand under: premises and quantifiers, from the inside to the outside. */
import type { Comparison, Quantification, Relation, Statement } from '../../src/logic/proposition.js'
import { type BinaryTag, type Node, zero as zeroTerm } from '../../src/logic/term.js'

export type Wrap = (statement: Statement) => Statement

export const zero = zeroTerm.node
export const binary = (_tag: BinaryTag, left: Node, right: Node): Node => ({ _tag, left, right })
export const compare = (relation: Relation, left: Node, right: Node): Comparison => ({
  _tag: 'Compare',
  relation,
  left,
  right,
})
export const given =
  (premise: Statement, wrap: Wrap): Wrap =>
  (right) =>
    wrap({ _tag: 'Implies', left: premise, right })
export const forEvery =
  (over: Quantification['over'], wrap: Wrap): Wrap =>
  (body) =>
    wrap({ _tag: 'ForEvery', over, body })
