/**
 * Theorem V: honest text rarely misaligns. The posterior weight w of P₋ is a martingale while P writes, so that it reaches ℓ
 * with probability at most w/ℓ (Ville); text of P₊ is rarer still mistaken for text of P₋, for its likelihood ratio is a
 * supermartingale.
 */
import { claim, ours } from '../../src/claim/claim.js'
import { ever, everInConversation } from '../../src/logic/conversation.js'
import { atMost, below, positive } from '../../src/logic/proposition.js'
import { complement, divide, empty, followedBy, multiply, one, scalar } from '../../src/logic/term.js'
import { P } from '../definitions/mixture.js'
import { posteriorWeight } from '../definitions/posteriorWeight.js'
import { honestText, honestTextOfPlus, likelihoodRatios } from '../domains/honestText.js'
import { alpha, n, P0, P1, Pminus, Pplus, s, t, y } from '../symbols.js'

/** A level ℓ of the weight. */
export const level = scalar('level', 'ℓ', '\\ell')
/** c > 0, a level of a likelihood ratio. */
export const c = scalar('c', 'c')

const after = followedBy(s, t)
const next = followedBy(after, y)
/** ℓ ≤ w(h). */
export const suspects = atMost(level, posteriorWeight(after))
const suspectsAtOnce = atMost(level, posteriorWeight(t))
/** P₋(s⊕t⊕y)P₊(s⊕t) ≤ P₊(s⊕t⊕y)P₋(s⊕t): the line tells nothing for P₋. */
export const tellsNothingForMinus = atMost(multiply(Pminus(next), Pplus(after)), multiply(Pplus(next), Pminus(after)))

export const ville = claim({
  name: 'Ville’s inequality',
  title: 'Along text of P₀ the likelihood ratio P₁/P₀ ever reaches c with probability at most 1/c',
  fidelity: ours('every nonnegative martingale of mean 1 on the texts of P₀ is such a ratio'),
  forAll: likelihoodRatios,
  given: [positive(c)],
  then: atMost(ever(t, n, P0, empty, atMost(multiply(c, P0(t)), P1(t))), divide(one, c)),
  doesNotSay: ['that the ratio is near 1: it may be near 0 almost always, and large hardly ever'],
})

export const honest = claim({
  name: 'Theorem V',
  title:
    'In a conversation with P whose lines tell nothing for P₋ the weight of P₋ ever reaches ℓ with probability at most w(s)/ℓ',
  fidelity: ours('α/ℓ from the empty prompt on: users who do not ask for P₋ rarely meet it, however long they talk'),
  forAll: honestText,
  given: [positive(alpha), below(alpha, one), positive(P(s)), positive(level)],
  then: atMost(everInConversation(t, n, P, s, [y, tellsNothingForMinus], suspects), divide(posteriorWeight(s), level)),
  doesNotSay: ['that the behaviour is good below ℓ: P₊ may behave badly, and then B_P is bad without P₋'],
})

export const honestPlus = claim({
  name: 'Theorem V (text of P₊)',
  title: 'Along text of P₊ the weight of P₋ ever reaches ℓ with probability at most α(1−ℓ)/((1−α)ℓ)',
  fidelity: ours('the likelihood ratio of P₋ is a supermartingale there'),
  forAll: honestTextOfPlus,
  given: [positive(alpha), below(alpha, one), positive(level), atMost(level, one)],
  then: atMost(
    ever(t, n, Pplus, empty, suspectsAtOnce),
    divide(multiply(alpha, complement(level)), multiply(complement(alpha), level)),
  ),
  doesNotSay: ['that the weight of P₋ falls: P₋ may be equal to P₊, and then it stays α'],
})
