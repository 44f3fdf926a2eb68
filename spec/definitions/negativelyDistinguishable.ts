/**
 * Definition 2.5 up to a number of sentences: P₋ has weight α, its behaviour is at most γ < 0 after every prompt that it can
 * write, and it is β-distinguishable from P₊. The print has 0 < α and is silent on α < 1.
 */
import { atMost, below, everyPrompt, implies, positive } from '../../src/logic/proposition.js'
import { one, type Whole, zero } from '../../src/logic/term.js'
import { alpha, gamma, h, Pminus, Pplus, rho } from '../symbols.js'
import { behaviourExpectation } from './behaviourExpectation.js'
import { distinguishable } from './distinguishable.js'

/** B_{P₋}(h) ≤ γ for every prompt h of at most n sentences that P₋ can write. */
export const badUpTo = <N>(n: Whole<N>) =>
  everyPrompt(h, n, implies(positive(Pminus(h)), atMost(behaviourExpectation(Pminus, h), gamma)))

export const negativelyDistinguishable = <N>(n: Whole<N>) =>
  [
    positive(alpha),
    below(alpha, one),
    below(gamma, zero),
    badUpTo(n),
    positive(rho),
    distinguishable(Pminus, Pplus, n),
  ] as const
