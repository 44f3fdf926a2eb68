/** A claim: on every instance of a domain, if the hypotheses hold then so does the conclusion. */
import type { Proposition, Statement } from '../logic/proposition.js'
import type { Domain } from './domain.js'

/** How a statement relates to the printed one. */
export type Fidelity =
  | { readonly _tag: 'verbatim' }
  /** The print is silent where the statement is explicit. */
  | { readonly _tag: 'clarified'; readonly why: string }
  /** The print is false or meaningless here; the statement replaces it. */
  | { readonly _tag: 'repaired'; readonly of: string; readonly defect: string }
  /** Not in print. */
  | { readonly _tag: 'ours'; readonly why: string }

export const verbatim: Fidelity = { _tag: 'verbatim' }
export const clarified = (why: string): Fidelity => ({ _tag: 'clarified', why })
export const repaired = (of: string, defect: string): Fidelity => ({ _tag: 'repaired', of, defect })
export const ours = (why: string): Fidelity => ({ _tag: 'ours', why })

export interface Claim<I> {
  /** Unique: a printed item, or a printed item with a variant in parentheses, or a name of our own. */
  readonly name: string
  readonly title: string
  readonly fidelity: Fidelity
  readonly forAll: Domain<I>
  readonly given: ReadonlyArray<Proposition<I>>
  readonly then: Proposition<I>
  /** What a reader might think it says, and it does not. */
  readonly doesNotSay: ReadonlyArray<string>
  /** Where the printed proof breaks, each with what would mend it. */
  readonly gaps?: ReadonlyArray<string>
}

/** I is inferred from the domain alone, so hypotheses and conclusion may use its letters and no others. */
export const claim = <I extends object>(c: {
  readonly name: string
  readonly title: string
  readonly fidelity: Fidelity
  readonly forAll: Domain<I>
  readonly given: ReadonlyArray<Proposition<NoInfer<I>>>
  readonly then: Proposition<NoInfer<I>>
  readonly doesNotSay?: ReadonlyArray<string>
  readonly gaps?: ReadonlyArray<string>
}): Claim<I> => ({ ...c, doesNotSay: c.doesNotSay ?? [] })

/** A claim whose instance type is nobody's business: what a theory holds. */
export interface AnyClaim extends Omit<Claim<never>, 'forAll' | 'given' | 'then'> {
  readonly forAll: Domain<never> & { readonly symbols: Readonly<Record<string, string>> }
  readonly given: ReadonlyArray<{ readonly statement: Statement }>
  readonly then: { readonly statement: Statement }
}
