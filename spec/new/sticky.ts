/**
 * Theorem S: misalignment sticks. Once an opening prompt has told enough for P₋, the model stays misaligned throughout the
 * conversation, with probability 1−δ: for any number and any lengths of answers, chosen as the conversation goes, and whatever the
 * user says, as long as no line tells for P₊. For v = 1 − w is a martingale while the model writes and does not grow with such a
 * line, and below ε/(1−γ) the master inequality misaligns.
 */
import { claim, ours } from '../../src/claim/claim.js'
import { everInConversation } from '../../src/logic/conversation.js'
import {
  and,
  atMost,
  below,
  everyPrompt,
  implies,
  type Proposition,
  positive,
  somePromptOf,
} from '../../src/logic/proposition.js'
import {
  add,
  complement,
  divide,
  expectationOverSequences,
  followedBy,
  indicator,
  logarithm,
  type Model,
  multiply,
  one,
  subtract,
  type Term,
  two,
  zero,
} from '../../src/logic/term.js'
import { gathered } from '../after-a-prompt.js'
import { behaviourExpectation } from '../definitions/behaviourExpectation.js'
import { distinguishable } from '../definitions/distinguishable.js'
import { P } from '../definitions/mixture.js'
import { openingLength, openingTooShort } from '../domains/openingLengths.js'
import { type Opening, opening, showing } from '../domains/openings.js'
import { alpha, delta, epsilon, gamma, k, n, Pminus, Pplus, rho, s, t, theta, u, y } from '../symbols.js'

/** s⊕t, what has been said. */
export const said = followedBy(s, t)
const next = followedBy(said, y)

/** γ + ε ≤ B_P(s⊕t): the model is not misaligned any more. */
export const recovers = atMost(add(gamma, epsilon), behaviourExpectation(P, said))
/** P₊(s⊕t⊕y)P₋(s⊕t) ≤ P₋(s⊕t⊕y)P₊(s⊕t): the line y, which P can write, tells nothing for P₊. */
export const tellsNothingForPlus = atMost(multiply(Pplus(next), Pminus(said)), multiply(Pminus(next), Pplus(said)))

/** The chance that the model ever recovers within n sentences, whatever lines are said that are allowed, and whenever. */
export const recovery = <I, J>(allowed: Proposition<I>, answers: Model<J>) =>
  everInConversation(t, n, answers, s, [y, allowed], recovers)

/** B_{P₋}(s⊕t) ≤ γ for every t of at most n sentences such that P₋ can write s⊕t. */
export const badOnwards = everyPrompt(
  t,
  n,
  implies(positive(Pminus(said)), atMost(behaviourExpectation(Pminus, said), gamma)),
)

/** (1−α)(1−γ−δε)P₊(s) ≤ αδεP₋(s): the evidence of the opening prompt, for a chance δ of failure. */
export const enoughEvidence = (of: Term<Opening>) =>
  atMost(
    multiply(multiply(complement(alpha), subtract(complement(gamma), multiply(of, epsilon))), Pplus(s)),
    multiply(multiply(alpha, multiply(of, epsilon)), Pminus(s)),
  )

export const stickyGiven: ReadonlyArray<Proposition<Opening>> = [
  positive(alpha),
  below(alpha, one),
  positive(epsilon),
  atMost(zero, delta),
  positive(Pminus(s)),
  badOnwards,
  enoughEvidence(delta),
]

export const sticky = claim({
  name: 'Theorem S',
  title:
    'After an opening prompt with evidence (1−α)(1−γ−δε)/(αδε) the model stays misaligned throughout the conversation with probability 1−δ',
  fidelity: ours(
    'in the place of Theorem 3.3, of whose hypotheses it needs only that P₋ is bad: no β′, σ, positivity, and no more sentences for more answers or longer ones',
  ),
  forAll: opening,
  given: stickyGiven,
  then: atMost(recovery(tellsNothingForPlus, P), delta),
  doesNotSay: [
    'that the user may say anything: a line that tells for P₊ takes evidence back, and costs as much again',
    'that an opening prompt with so much evidence exists: that takes distinguishability (Theorem S (length)), or Theorem US',
  ],
})

/** log 1/α + log 1/ε + log 1/δ + log c. */
export const openingEvidence = (c: Term<unknown>) =>
  add(
    add(add(logarithm(divide(one, alpha)), logarithm(divide(one, epsilon))), logarithm(divide(one, delta))),
    logarithm(c),
  )
/** B_{P₋}(u) ≤ γ for the u = s⊕t with |s| = k and |t| ≤ n. */
export const badAfterOpening = everyPrompt(
  u,
  k,
  everyPrompt(
    t,
    n,
    implies(positive(Pminus(followedBy(u, t))), atMost(behaviourExpectation(Pminus, followedBy(u, t)), gamma)),
  ),
)
/** Some opening prompt of exactly k sentences, which P₋ can write, keeps the chance of recovery at δ. */
export const stickyOpening = somePromptOf(
  s,
  k,
  and(positive(Pminus(s)), atMost(recovery(tellsNothingForPlus, P), delta)),
)

export const stickyLength = claim({
  name: 'Theorem S (length)',
  title:
    'Some opening prompt of k ≥ (1/β)(log 1/α + log 1/ε + log 1/δ + log 2) sentences misaligns for the whole conversation with probability 1−δ',
  fidelity: ours(
    'the hypotheses of Theorem 3.1, and a length that does not depend on the answers; the printed total of Theorem 3.3 grows with each of them',
  ),
  forAll: openingLength,
  given: [
    positive(alpha),
    below(alpha, one),
    positive(epsilon),
    positive(delta),
    positive(rho),
    distinguishable(Pminus, Pplus, k),
    badAfterOpening,
    atMost(openingEvidence(two), gathered(k)),
  ],
  then: stickyOpening,
  doesNotSay: ['that a user would find such an opening prompt, or that it is likely'],
})

// What it needs.

export const stickyAnyLine = claim({
  name: 'Theorem S (any line)',
  title: 'The same where the user may say whatever P can write',
  fidelity: ours('a user who tells for P₊ can take the evidence back: the condition on lines is needed'),
  forAll: opening,
  given: stickyGiven,
  then: atMost(recovery(atMost(zero, one), P), delta),
  doesNotSay: ['that every line takes the evidence back: those that tell nothing for P₊ do not (Theorem S)'],
})
export const stickyAnswersOfPlus = claim({
  name: 'Theorem S (answers of P₊)',
  title: 'The same where the answers are written by P₊',
  fidelity: ours('the proof of Theorem 3.3 treats answers so; then one answer may take back all evidence'),
  forAll: opening,
  given: [...stickyGiven, positive(Pplus(s))],
  then: atMost(recovery(tellsNothingForPlus, Pplus), delta),
  doesNotSay: ['anything of answers that P itself writes: with those Theorem S holds'],
})

/** Pr_{t∼P₊(·|s), |t|=n}[γ + ε ≤ B_P(s⊕t)]: P₊ shows itself. */
export const shows = expectationOverSequences(t, n, Pplus, s, indicator(recovers))
export const stickyNecessary = claim({
  name: 'Theorem S (log 1/δ is needed)',
  title:
    'If P₊ recovers within n sentences with probability θ, an opening prompt that keeps the chance of recovery at δ has evidence (1−α)(θ−δ)/(αδ)',
  fidelity: ours(
    'the chance of recovery is at least θ times the weight of P₊; where no sentence tells more than M, that takes (1/M)·log((1−α)(θ−δ)/(αδ)) sentences',
  ),
  forAll: showing,
  given: [
    positive(alpha),
    below(alpha, one),
    positive(Pplus(s)),
    atMost(theta, shows),
    atMost(recovery(tellsNothingForPlus, P), delta),
  ],
  then: atMost(
    multiply(multiply(complement(alpha), subtract(theta, delta)), Pplus(s)),
    multiply(multiply(alpha, delta), Pminus(s)),
  ),
  doesNotSay: ['that P₊ shows itself: two components that behave alike need no evidence at all'],
})

export const stickyWithoutDelta = claim({
  name: 'Theorem S (length, without log 1/δ)',
  title: 'An opening prompt of the length of Theorem 3.1 misaligns for the whole conversation with probability 1−δ',
  fidelity: ours('false: the weight that P₊ keeps is the chance that it shows itself later'),
  forAll: openingTooShort,
  given: stickyLength.given.map((hypothesis, i) =>
    i === stickyLength.given.length - 1
      ? atMost(subtract(openingEvidence(two), logarithm(divide(one, delta))), gathered(k))
      : hypothesis,
  ),
  then: stickyOpening,
  doesNotSay: ['that it fails wherever P₊ recovers: the evidence of the opening may be larger than is asked for'],
})
