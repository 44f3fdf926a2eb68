/**
 * Theorem US: misalignment that sticks, whatever P₊ is. Either the model stays misaligned for the next n sentences with
 * probability 1−δ, or some block of at most n + 1 sentences raises P₋/P by ρ = (1−γ)/(1−γ−δε); and that happens at most
 * log(1/α)/log ρ times. Stated without logarithms: k is the number of blocks when αρ^{k+1} > 1.
 */
import { claim, ours } from '../../src/claim/claim.js'
import {
  and,
  atMost,
  below,
  everyPrompt,
  implies,
  type Proposition,
  positive,
  somePrompt,
} from '../../src/logic/proposition.js'
import { complement, count, divide, followedBy, multiply, one, plus, power, subtract } from '../../src/logic/term.js'
import { behaviourExpectation } from '../definitions/behaviourExpectation.js'
import { P } from '../definitions/mixture.js'
import { type Blocks, blocks, blocksOneLess } from '../domains/blocks.js'
import { alpha, D, delta, epsilon, gamma, h, k, n, Pminus, s, t } from '../symbols.js'
import { recovery, tellsNothingForPlus } from './sticky.js'

/** 1−γ−δε. */
export const room = subtract(complement(gamma), multiply(delta, epsilon))
/** ρ = (1−γ)/(1−γ−δε). */
export const rho = divide(complement(gamma), room)
const later = followedBy(h, t)
/** B_{P₋} ≤ γ after the opening, of at most D sentences, and the n sentences after it. */
export const badThroughout = everyPrompt(
  h,
  D,
  everyPrompt(t, n, implies(positive(Pminus(later)), atMost(behaviourExpectation(Pminus, later), gamma))),
)
/** k(n+1) ≤ D. */
const enoughRoom = atMost(multiply(count(k), count(plus(n, 1))), count(D))
const given = (more: number): ReadonlyArray<Proposition<Blocks>> => [
  positive(alpha),
  below(alpha, one),
  positive(epsilon),
  below(gamma, one),
  positive(room),
  badThroughout,
  enoughRoom,
  below(one, multiply(alpha, power(rho, plus(k, more)))),
]
const sticks = somePrompt(s, D, and(positive(Pminus(s)), atMost(recovery(tellsNothingForPlus, P), delta)))

export const universalSticky = claim({
  name: 'Theorem US',
  title:
    'With a bad component of weight α some prompt of at most (n+1)·⌊log(1/α)/log ρ⌋ sentences misaligns for n sentences more with probability 1−δ',
  fidelity: ours('Theorem S without distinguishability, whatever P₊ is; ρ = (1−γ)/(1−γ−δε)'),
  forAll: blocks,
  given: given(1),
  then: sticks,
  doesNotSay: [
    'that the length is logarithmic in 1/ε or 1/δ: it grows like 1/(δε), and with the number of sentences to come',
    'that the user may say anything: no line may tell for P₊',
  ],
})

export const universalStickyOneLess = claim({
  name: 'Theorem US (one block less)',
  title: 'The same with one block of sentences less',
  fidelity: ours('false where P₊ is found out by its first answer'),
  forAll: blocksOneLess,
  given: given(2),
  then: sticks,
  doesNotSay: ['that every model needs so many blocks: where P₊ never recovers none is needed'],
})
