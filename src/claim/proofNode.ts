/** What a proof is made of: one node for each form. What a form proves is said beside its constructor in proof.ts. */
import type { Rational } from '../kernel/rational.js'
import type { Statement } from '../logic/proposition.js'
import type { Substitution } from '../logic/substitution.js'
import type { Letter, ModelNode, Natural, Node, Parts } from '../logic/term.js'

/** One step of a chain: the next term, and for an inequality the slack next − previous, evidently ≥ 0 (or > 0). */
export interface Step<in I> {
  readonly relation: '<' | '≤' | '='
  readonly to: Node
  readonly slack?: Node
  readonly why: string
  readonly _reads?: (instance: I) => void
}

export type ProofNode =
  | { readonly _tag: 'Chain'; readonly from: Node; readonly steps: ReadonlyArray<Step<never>> }
  | { readonly _tag: 'Evident' }
  | { readonly _tag: 'BySign'; readonly of: Node; readonly positive: ProofNode; readonly nonpositive: ProofNode }
  | { readonly _tag: 'Both' | 'Antisymmetry'; readonly left: ProofNode; readonly right: ProofNode }
  | { readonly _tag: 'Arbitrary'; readonly body: ProofNode }
  | { readonly _tag: 'Have'; readonly fact: Statement; readonly because: ProofNode; readonly body: ProofNode }
  | {
      readonly _tag: 'Cite'
      readonly claim: string
      readonly given: ReadonlyArray<Statement>
      readonly then: Statement
      readonly by: Substitution
      readonly body: ProofNode
    }
  | {
      readonly _tag: 'MeanAttained'
      readonly weight: Node
      readonly factor: Node
      readonly dominated: ProofNode
      readonly sum: ProofNode
      readonly mass: ProofNode
    }
  | { readonly _tag: 'Attained'; readonly mean: ProofNode }
  | { readonly _tag: 'Witness'; readonly value: Value; readonly body: ProofNode }
  | {
      readonly _tag: 'Obtain' | 'Specialise'
      readonly fact: Statement
      readonly value?: Value
      readonly body: ProofNode
    }
  | { readonly _tag: 'Either'; readonly of: Statement; readonly holds: ProofNode; readonly fails: ProofNode }
  | { readonly _tag: 'Absurd' | 'ByLogarithm'; readonly body: ProofNode }
  | { readonly _tag: 'TermOfSum'; readonly value: Value }
  | { readonly _tag: 'FirstStep'; readonly extension: Letter }
  | { readonly _tag: 'Eventually' }
  | { readonly _tag: 'BySupport'; readonly possible: ProofNode; readonly impossible: ProofNode }
  | {
      readonly _tag: 'ByDerivative'
      readonly letter: Letter
      readonly minimum: Rational
      readonly before: ProofNode
      readonly after: ProofNode
    }
  | { readonly _tag: 'Induction'; readonly letter: Letter; readonly base: ProofNode; readonly step: ProofNode }
  | { readonly _tag: 'Last'; readonly earlier: ProofNode; readonly last: ProofNode }
  | { readonly _tag: 'Prolonged'; readonly letter: Letter; readonly body: ProofNode }
  | {
      readonly _tag: 'Ascent'
      readonly rate: Node
      readonly likelier: ModelNode
      readonly reference: ModelNode
      readonly extension: Letter
      readonly step: ProofNode
      readonly cap: ProofNode
    }
  | {
      readonly _tag: 'AscentByBlocks'
      readonly rate: Node
      readonly likelier: ModelNode
      readonly reference: ModelNode
      readonly block: Letter
      readonly size: Natural
      readonly times: Natural
      readonly length: ProofNode
      readonly step: ProofNode
      readonly cap: ProofNode
    }
  | {
      readonly _tag: 'Majorant'
      readonly majorant: Node
      readonly growth?: Node
      readonly extension: Letter
      readonly nonnegative: ProofNode
      readonly reached: ProofNode
      readonly step: ProofNode
      readonly line: ProofNode
      readonly start: ProofNode
    }
  | {
      readonly _tag: 'Invariant'
      readonly rate: Node
      readonly invariant: Statement
      readonly length: Letter
      readonly prompt: Letter
      readonly answer: Letter
      readonly first: ProofNode
      readonly turn: ProofNode
      readonly start: ProofNode
    }
  | {
      readonly _tag: 'Drift'
      readonly potential: Node
      readonly rate: Node
      readonly extension: Letter
      readonly floor: ProofNode
      readonly step: ProofNode
      readonly start: ProofNode
    }

/** What stands for a bound variable: a sequence for a prompt or a sentence, or a number. */
export type Value = { readonly parts: Parts } | { readonly natural: Natural }

export interface Proof<in I> {
  readonly proof: ProofNode
  readonly _reads?: (instance: I) => void
}
