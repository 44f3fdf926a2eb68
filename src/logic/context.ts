/** What is known at a point of a proof: comparisons, universal statements, case distinctions and ranges. */
import type { Assumptions } from './normalForm.js'
import type { Fraction } from './polynomial.js'
import type { Connection, Quantification, Relation } from './proposition.js'
import { stored } from './remembered.js'
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

/** All that is known. */
export interface Known {
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
  /** Normal forms of terms, shared by all contexts that have these assumptions. */
  readonly forms: Map<Node, Fraction | undefined>
}

/** What is known at a point of a proof, with a memory of its own for what follows from it. */
export class Context implements Known {
  readonly #memory = new Map<unknown, Map<unknown, unknown>>()
  readonly facts
  readonly universals
  readonly existentials
  readonly pending
  readonly assumptions
  readonly scope
  readonly indices
  readonly naturals
  readonly lengths
  readonly forms

  constructor(known: Known) {
    this.facts = known.facts
    this.universals = known.universals
    this.existentials = known.existentials
    this.pending = known.pending
    this.assumptions = known.assumptions
    this.scope = known.scope
    this.indices = known.indices
    this.naturals = known.naturals
    this.lengths = known.lengths
    this.forms = known.forms
  }

  /** The context in which some of it is otherwise; it remembers nothing yet. */
  with(changes: Partial<Known>): Context {
    return new Context({ ...this, ...changes })
  }

  /** What was computed here, by whom it was computed. */
  remembered<K, A>(compute: (context: Context, of: K) => A): Map<K, A> {
    const known = this.#memory.get(compute)
    if (known !== undefined) return known as Map<K, A>
    const results = new Map<K, A>()
    this.#memory.set(compute, results)
    return results
  }
}

/** Computed once for each context and each term, and kept as long as the context is. */
export const inContext =
  <K extends object, A>(compute: (context: Context, of: K) => A): ((context: Context, of: K) => A) =>
  (context, of) =>
    stored(context.remembered(compute), of, (key) => compute(context, key))

export const emptyContext = new Context({
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
})

/** right − left, as a term. */
export const difference = (left: Node, right: Node): Node => ({ _tag: 'Subtract', left: right, right: left })
