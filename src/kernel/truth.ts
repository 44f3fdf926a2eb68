/**
 * Three truths: a comparison that cannot be decided, or that compares something undefined, is `unknown`.
 * Conjunction and disjunction are Kleene's: `false ∧ unknown = false`, `true ∨ unknown = true`.
 */
import type { Monoid } from 'fp-ts/lib/Monoid.js'

export type Truth = 'true' | 'false' | 'unknown'

/** ¬p, with ¬unknown = unknown. */
export const not = (p: Truth): Truth => (p === 'true' ? 'false' : p === 'false' ? 'true' : 'unknown')

export const fromBoolean = (b: boolean): Truth => (b ? 'true' : 'false')

/** p ∧ q, with unit `true`. */
export const conjunction: Monoid<Truth> = {
  empty: 'true',
  concat: (p, q) => (p === 'false' || q === 'false' ? 'false' : p === 'true' && q === 'true' ? 'true' : 'unknown'),
}

/** p ∨ q, with unit `false`. */
export const disjunction: Monoid<Truth> = {
  empty: 'false',
  concat: (p, q) => not(conjunction.concat(not(p), not(q))),
}
