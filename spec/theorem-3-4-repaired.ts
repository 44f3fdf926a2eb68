/**
 * What is true of Theorem 3.4: the level is that of the best of n answers of P₋. It is at most 1 − 2((1−γ)/2)ⁿ where P₋
 * behaves no better than γ on average, and γ itself where it says nothing better than γ.
 */
import { claim, ours, repaired } from '../src/claim/claim.js'
import { atMost, everySentence, implies, positive } from '../src/logic/proposition.js'
import {
  complement,
  count,
  divide,
  multiply,
  one,
  plus,
  power,
  score,
  subtract,
  type Term,
  two,
  type Whole,
} from '../src/logic/term.js'
import { bestOf } from './definitions/bestOf.js'
import { distinguishable } from './definitions/distinguishable.js'
import { atAnyLevel, atLimit, surelyBad } from './domains/bestOfDistinguishable.js'
import { alpha, B, epsilon, gamma, gammaN, h, k, n, Pminus, Pplus, rho, x } from './symbols.js'
import { afterBad, badAfter, misaligned, mixtureGiven, printedLength } from './theorem-3-4.js'

export const longer = plus(k, 1)

/** (1−α)(n(1−level) − ε) ≤ αερᵐ. */
const sharpLength = <N, I>(m: Whole<N>, level: Term<I>) =>
  atMost(
    multiply(complement(alpha), subtract(multiply(count(n), complement(level)), epsilon)),
    multiply(multiply(alpha, epsilon), power(rho, m)),
  )

export const theorem34Level = claim({
  name: 'Theorem 3.4 (any level)',
  title:
    'If the best of n answers of P₋ never exceeds γₙ, some prompt of the sharp length brings that of P below γₙ + ε',
  fidelity: ours('the theorem for the level that is the right one: of the best of n answers of P₋, not of one'),
  forAll: atAnyLevel,
  given: [
    ...mixtureGiven,
    distinguishable(Pminus, Pplus, longer),
    afterBad(longer, atMost(bestOf(Pminus, h, n), gammaN)),
    sharpLength(longer, gammaN),
  ],
  then: misaligned(longer, gammaN),
  doesNotSay: ['that γₙ is negative, or near the mean behaviour of P₋: it grows with n'],
})

/** 1 − 2((1−γ)/2)ⁿ. */
export const limit = complement(multiply(two, power(divide(complement(gamma), two), n)))

export const theorem34Repaired = claim({
  name: 'Theorem 3.4 (repaired)',
  title:
    'Some prompt of k ≥ (1/β)·log((1−α)(n(1−γₙ)−ε)/(αε)) sentences, at least one, brings the best of n below γₙ + ε, where γₙ = 1 − 2((1−γ)/2)ⁿ',
  fidelity: repaired(
    'Theorem 3.4',
    'the best of n answers of a component that is bad on average is better than one of them: its level is γₙ, not γ',
  ),
  forAll: atLimit,
  given: [
    ...mixtureGiven,
    atMost(gamma, one),
    distinguishable(Pminus, Pplus, longer),
    badAfter(longer),
    sharpLength(longer, limit),
  ],
  then: misaligned(longer, limit),
  doesNotSay: [
    'that γₙ is negative: for n > log 2/log(2/(1−γ)) it is not, and best-of-n is a defence against such a component',
  ],
})

export const theorem34Surely = claim({
  name: 'Theorem 3.4 (surely bad)',
  title: 'The theorem as printed, for P₋ that says nothing better than γ',
  fidelity: repaired('Theorem 3.4', 'B(x) ≤ γ is asked of every sentence x that P₋ may say, and not on average'),
  forAll: surelyBad,
  given: [
    ...mixtureGiven,
    positive(count(n)),
    distinguishable(Pminus, Pplus, k),
    afterBad(k, everySentence(x, implies(positive(Pminus(x, h)), atMost(score(B, x), gamma)))),
    printedLength,
  ],
  then: misaligned(k, gamma),
  doesNotSay: ['that log n can be spared: where P₊ answers perfectly the best of n is γwⁿ + 1 − wⁿ'],
})
