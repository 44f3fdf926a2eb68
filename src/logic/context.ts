/** What is known at a point of a proof: comparisons, universal statements, case distinctions and ranges. */
import type { Assumptions } from './normalForm.js'
import type { Fraction } from './polynomial.js'
import type { Connection, Quantification, Relation } from './proposition.js'
import type { Node } from './term.js'

/** left < right, left ≤ right or left = right, with the normal forms of right − left and of right, as when it was learnt. */
export interface Fact {
  readonly relation: Relation
  readonly left: Node
  readonly right: Node
  readonly difference: Fraction
  readonly rightForm: Fraction
}

export interface Context {
  readonly facts: ReadonlyArray<Fact>
  readonly universals: ReadonlyArray<Quantification<'ForEvery'>>
  /** Implications whose premise is not known yet. */
  readonly pending: ReadonlyArray<Connection<'Implies'>>
  readonly assumptions: Assumptions
  /** The letters that mean something here; no binder may use one of them again. */
  readonly scope: ReadonlySet<string>
  /** Of each index in scope, the family that it ranges over. */
  readonly indices: ReadonlyMap<string, string>
  readonly forms: WeakMap<Node, { readonly form: Fraction | undefined }>
}

export const emptyContext: Context = {
  facts: [],
  universals: [],
  pending: [],
  assumptions: { nonnegative: [], properWeights: new Set() },
  scope: new Set(),
  indices: new Map(),
  forms: new WeakMap(),
}

/** right − left, as a term. */
export const difference = (left: Node, right: Node): Node => ({ _tag: 'Subtract', left: right, right: left })
