/** A claim: on every instance of a domain, if the hypotheses hold then so does the conclusion. */
import { equals, type Proposition, type Statement } from '../logic/proposition.js'
import { canonicalOf } from '../logic/readings/canonical.js'
import { divide, zero } from '../logic/term.js'
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

/**
 * A claim: on every instance of `forAll`, if all of `given` hold then so does `then`. I is inferred from the domain alone, so
 * hypotheses and conclusion may use its letters and no others.
 *
 * @example
 * ```ts
 * import { outcomeOn, ours, q } from 'beb'
 * import { claim } from 'beb/claim'
 * import { domain } from 'beb/domain'
 * import { atMost, positive } from 'beb/proposition'
 * import { one, scalar, square } from 'beb/term'
 * import { properFraction } from 'beb/arbitrary'
 * const a = scalar('a', 'a')
 * const squares = claim({
 *   name: 'Small squares',
 *   title: 'The square of a small number is small',
 *   fidelity: ours('an example'),
 *   forAll: domain({
 *     text: 'a number a',
 *     symbols: { a: 'rational' },
 *     families: [{ name: 'fractions', share: 1, arbitrary: properFraction.map((a) => ({ a })) }],
 *   }),
 *   given: [positive(a)],
 *   then: atMost(square(a), one),
 * })
 * console.log(outcomeOn(squares, { a: q('1/2') }), outcomeOn(squares, { a: q('2') })) // held failed
 * console.log(outcomeOn(squares, { a: q('-2') })) // outside
 * ```
 */
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

/** The conclusion of a claim that is yet to be stated: 0/0 = 0 has no value, so that it never holds and never fails. */
export const unstated: Proposition<unknown> = equals(divide(zero, zero), zero)
export const isUnstated = ({ then }: { readonly then: { readonly statement: Statement } }): boolean =>
  canonicalOf(then.statement) === canonicalOf(unstated.statement)
