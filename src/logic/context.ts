/** What is known at a point of a proof: comparisons, universal statements, case distinctions and ranges. */
import type { Assumptions } from './normalForm.js'
import type { Fraction } from './polynomial.js'
import type { Connection, Quantification, Relation } from './proposition.js'
import type { Natural, Node } from './term.js'

/** left < right, left ≤ right or left = right, with the normal forms of right − left and of right, as when it was learnt. */
export interface Fact {
  readonly relation: Relation
  readonly left: Node
  readonly right: Node
  readonly difference: Fraction
  readonly rightForm: Fraction
}

/** How many sentences a prompt has: exactly, or at most. */
export interface Length {
  readonly n: Natural
  readonly exact: boolean
}

/** What a letter may stand for. */
export type LetterSort =
  | 'rational'
  | 'natural'
  | 'model'
  | 'behaviour'
  | 'prompt'
  | 'sentence'
  | 'components'
  | 'group'
  | 'index'

export interface Context {
  readonly facts: ReadonlyArray<Fact>
  readonly universals: ReadonlyArray<Quantification<'ForEvery'>>
  readonly existentials: ReadonlyArray<Quantification<'Exists'>>
  /** Implications whose premise is not known yet. */
  readonly pending: ReadonlyArray<Connection<'Implies'>>
  readonly assumptions: Assumptions
  /** The letters that mean something here, and what; no binder may use one of them again. */
  readonly scope: ReadonlyMap<string, LetterSort>
  /** Of each index in scope, the family that it ranges over. */
  readonly indices: ReadonlyMap<string, string>
  /** Of each natural number in scope, what it is below, if anything. */
  readonly naturals: ReadonlyMap<string, Natural | null>
  /** Of each bound prompt in scope, its length. */
  readonly lengths: ReadonlyMap<string, Length>
  readonly forms: Map<Node, { readonly form: Fraction | undefined }>
}

export const emptyContext: Context = {
  facts: [],
  universals: [],
  existentials: [],
  pending: [],
  assumptions: { nonnegative: [], properWeights: new Set() },
  scope: new Map(),
  indices: new Map(),
  naturals: new Map(),
  lengths: new Map(),
  forms: new Map(),
}

/** right − left, as a term. */
export const difference = (left: Node, right: Node): Node => ({ _tag: 'Subtract', left: right, right: left })
