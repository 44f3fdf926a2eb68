/**
 * Theorem U's bound: if B_{P₋}(s) ≤ γ for all admissible s, some prompt of at most D = ⌊log(1/α)/log ρ⌋ sentences,
 * ρ = (1−γ)/(1−γ−ε), has B_P < γ+ε. D is the largest integer with αρᴰ ≤ 1, so no logarithm is taken.
 */
import * as O from 'fp-ts/lib/Option.js'
import { greatestExponent, largestAnswer } from '../kernel/greatestExponent.js'
import { divide, lessThan, one, type Rational, rational, subtract, zero } from '../kernel/rational.js'

export type GuaranteedLength =
  /** ε ≥ 1−γ: B_P < 1 ≤ γ+ε holds before anything is said. */
  | { readonly kind: 'none needed' }
  /** The largest D with αρᴰ ≤ 1. */
  | { readonly kind: 'at most'; readonly rho: Rational; readonly sentences: bigint }
  /** More than 2²⁵⁶ sentences. */
  | { readonly kind: 'too many'; readonly rho: Rational }

/** D for 0 < α < 1, −1 ≤ γ < 1 and ε > 0, which the caller has checked. */
export const guaranteedLength = (alpha: Rational, gamma: Rational, epsilon: Rational): GuaranteedLength => {
  const room = subtract(one, gamma)
  const rest = subtract(room, epsilon)
  if (!lessThan(zero, rest)) return { kind: 'none needed' }
  const rho = divide(room, rest)
  // log ρ ≤ ρ−1 and log(1/α) ≥ 1−α give D+1 > (1−α)/(ρ−1): a hopeless size is seen without a power.
  const atLeast = divide(subtract(one, alpha), subtract(rho, one))
  if (lessThan(rational(largestAnswer), atLeast)) return { kind: 'too many', rho }
  const sentences = greatestExponent(rho, divide(one, alpha))
  return O.isSome(sentences) ? { kind: 'at most', rho, sentences: sentences.value } : { kind: 'too many', rho }
}
