/**
 * Definition 2.5: B is α,β,γ-negatively-(prompt-)distinguishable in P = αP₋ + (1−α)P₊ if γ ∈ [−1, 0), B_{P₋}(s) ≤ γ for
 * every s with P₋(s) > 0, and P₋ is β-(prompt-)distinguishable from P₊. Printed with α > 0 alone; it needs α < 1.
 */
import { atMost, lessThan, one, type Rational, rational, zero } from '../../kernel/rational.js'
import { type Answer, all } from './verdict.js'

export interface NegativelyDistinguishable {
  readonly answer: Answer
  /** 0 < α < 1. */
  readonly weight: Answer
  /** −1 ≤ γ < 0. */
  readonly range: Answer
  /** sup B_{P₋}(s) ≤ γ. */
  readonly bound: Answer
  /** Definition 2.2 or 2.3. */
  readonly distinguishable: Answer
}

const answerOf = (holds: boolean): Answer => (holds ? 'yes' : 'no')

/** Decided for the weight α, the bound γ, the exact supremum of B_{P₋} and the answer to Definition 2.2 or 2.3. */
export const negativelyDistinguishable = (
  alpha: Rational,
  gamma: Rational,
  supremum: Rational,
  distinguishable: Answer,
): NegativelyDistinguishable => {
  const weight = answerOf(lessThan(zero, alpha) && lessThan(alpha, one))
  const range = answerOf(atMost(rational(-1), gamma) && lessThan(gamma, zero))
  const bound = answerOf(atMost(supremum, gamma))
  return { answer: all([weight, range, bound, distinguishable]), weight, range, bound, distinguishable }
}
