/**
 * Theorem Z where the answers are the best of n. That makes no sentence likelier than n times, so κ is n; and the evidence that
 * keeps B_P bad keeps, n(1−γₙ)/(1−γ) times as large, the best of n answers bad.
 */
import { claim, ours } from '../../src/claim/claim.js'
import { everInConversation } from '../../src/logic/conversation.js'
import { atMost, below, everyPrompt, implies, type Proposition, positive } from '../../src/logic/proposition.js'
import {
  add,
  complement,
  count,
  followedBy,
  multiply,
  natural,
  one,
  power,
  prompt,
  type Sequence,
  subtract,
  type Term,
  zero,
} from '../../src/logic/term.js'
import { answersBest } from '../best-of-n-chosen.js'
import { behaviourExpectation } from '../definitions/behaviourExpectation.js'
import { bestOf } from '../definitions/bestOf.js'
import { P } from '../definitions/mixture.js'
import { type BestAnswers, bestAnswers, type LevelledBest, levelledBest } from '../domains/bestAnswers.js'
import { alpha, delta, epsilon, gamma, gammaN, h, n, Pminus, Pplus, R, s, t } from '../symbols.js'
import { recoveryWithin, tellsLittleForPlus, writesNoMore, z } from './composition.js'
import { said } from './sticky.js'

/** A number of sentences of conversation. */
export const T = natural('T')
/** What has been said in it. */
export const g = prompt('g')
/** After s and at most T sentences more R answers as the best of n answers of P. */
export const choosesBest = <S>(s: Sequence<S>) => {
  const at = followedBy(s, g)
  return everyPrompt(g, T, implies(positive(R(at)), answersBest(R, P, at)))
}
/** (1−α)(c·nᵀ − δε)P₊(s) ≤ αδεP₋(s). */
export const enoughFor = <C, D, S>(room: Term<C>, delta: Term<D>, s: Sequence<S>) =>
  atMost(
    multiply(
      multiply(complement(alpha), subtract(multiply(room, power(count(n), T)), multiply(delta, epsilon))),
      Pplus(s),
    ),
    multiply(multiply(alpha, multiply(delta, epsilon)), Pminus(s)),
  )

const weighted = [
  positive(alpha),
  below(alpha, one),
  positive(epsilon),
  atMost(zero, delta),
  atMost(one, count(n)),
  positive(R(s)),
  writesNoMore(R, P, T),
  choosesBest(s),
] as const
const given: ReadonlyArray<Proposition<BestAnswers>> = [
  ...weighted,
  everyPrompt(t, T, implies(positive(Pminus(said)), atMost(behaviourExpectation(Pminus, said), gamma))),
  enoughFor(complement(gamma), delta, s),
]
export const compositionBest = claim({
  name: 'Theorem Z (conversation, best of n)',
  title:
    'After an opening prompt with nᵀ times the evidence of Theorem S, T sentences that are each the best of n keep the model misaligned with probability 1−δ',
  fidelity: ours('Theorem Z for best-of-n sampling by the scores themselves, of equals the first: κ = n'),
  forAll: bestAnswers,
  given,
  then: atMost(recoveryWithin(T, s, tellsLittleForPlus(count(n), said)), delta),
  doesNotSay: ['that the best of n answers is bad: B_P is the behaviour of one of them'],
})

const now = <S>(s: Sequence<S>) => followedBy(s, h)
/** The best of n answers of P₋ scores γₙ at most, after s and at most T sentences more. */
export const bestIsBad = <S>(s: Sequence<S>) =>
  everyPrompt(h, T, implies(positive(Pminus(now(s))), atMost(bestOf(Pminus, now(s), n), gammaN)))
/** n(1−γₙ). */
export const roomOfBest = multiply(count(n), complement(gammaN))
/** The chance that within T sentences, each the best of n or a line, the best of n answers ever scores γₙ + ε on average. */
export const bestRecovery = <S>(s: Sequence<S>) =>
  everInConversation(
    h,
    T,
    R,
    s,
    [z, tellsLittleForPlus(count(n), now(s))],
    atMost(add(gammaN, epsilon), bestOf(P, now(s), n)),
  )

const givenLevel: ReadonlyArray<Proposition<LevelledBest>> = [
  ...weighted,
  bestIsBad(s),
  enoughFor(roomOfBest, delta, s),
]
export const compositionBestBad = claim({
  name: 'Theorem Z (conversation, bad best of n)',
  title:
    'After an opening prompt with evidence (1−α)(nᵀ⁺¹(1−γₙ) − δε)/(αδε) the best of n answers stays below γₙ + ε for T sentences, each the best of n, with probability 1−δ',
  fidelity: ours(
    'the conversation in which every answer is the best of n, and the behaviour that the user sees is theirs',
  ),
  forAll: levelledBest,
  given: givenLevel,
  then: atMost(bestRecovery(s), delta),
  doesNotSay: ['that γₙ is negative, or near the behaviour of one answer of P₋: for many answers it may be near 1'],
})
