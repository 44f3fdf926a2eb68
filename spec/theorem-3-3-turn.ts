/**
 * A turn of a conversation, as Theorem 3.3 should have it: a prompt that begins with a trigger, gathers evidence, and ends with
 * a trigger; and an answer of P, which seldom costs more than an answer of P₊ may. What is kept from turn to turn is
 * P₊(h) ≤ ωP₋(h), so that n turns follow one after another.
 */
import { claim, ours } from '../src/claim/claim.js'
import {
  and,
  atMost,
  below,
  everyPromptOf,
  everySentence,
  implies,
  positive,
  somePromptOf,
  someSentence,
} from '../src/logic/proposition.js'
import {
  add,
  complement,
  expectationOverSequences,
  followedBy,
  indicator,
  logarithm,
  multiply,
  one,
  plus,
  power,
  prompt,
  type Sequence,
  scalar,
  score,
  sentence,
  type Term,
  type Whole,
  zero,
} from '../src/logic/term.js'
import { gathered } from './after-a-prompt.js'
import { behaviourExpectation } from './definitions/behaviourExpectation.js'
import { positiveAt, promptDistinguishableAt } from './definitions/evidence.js'
import { P } from './definitions/mixture.js'
import { logRatioVariance } from './definitions/similarity.js'
import { undistinguishableAfter } from './definitions/undistinguishable.js'
import { answersOfMixture, promptsOfTurns, turns } from './domains/turns.js'
import { mostlyAnswers } from './evidence-of-answers.js'
import { cost, totalVariance } from './evidence-of-prompts.js'
import { printedSpread } from './lemma-c4.js'
import { alpha, B, delta, gamma, k, N, Pminus, Pplus, rho, rhoPrime, s, s0, sigma, t, u } from './symbols.js'

/** ω and ω′: the odds of P₊ against P₋ before and after a turn, at most. */
export const omega = scalar('omega', 'ω', '\\omega')
export const omegaAfter = scalar('omegaAfter', 'ω′', "\\omega'")
/** A prompt: the trigger z, s, and the trigger w. The conditions call it r⊕e. */
export const [z, w] = [sentence('z'), sentence('w')]
export const [r, e] = [prompt('r'), sentence('e')]

/** P₊(h) ≤ cP₋(h). */
export const oddsAtMost = <I, J>(of: Term<I>, h: Sequence<J>) => atMost(Pplus(h), multiply(of, Pminus(h)))
/** 0 < P₋(s₀) and P₊(s₀) ≤ ωP₋(s₀). */
const start = [positive(Pminus(s0)), oddsAtMost(omega, s0)] as const

/** B_{P₋} ≤ γ before the last sentence of the prompt, of whose sentences so many gather evidence. */
export const badLater = <H, J = Record<'k', number>>(after: Sequence<H>, evidence: Whole<J> = k as Whole<J>) => {
  const begun = followedBy(after, r)
  return everyPromptOf(
    r,
    plus(evidence, 1),
    implies(positive(Pminus(begun)), atMost(behaviourExpectation(Pminus, begun), gamma)),
  )
}
/** Definition 2.6 there. */
export const positiveLater = <H, J = Record<'k', number>>(after: Sequence<H>, evidence: Whole<J> = k as Whole<J>) => {
  const begun = followedBy(after, r)
  return everyPromptOf(
    r,
    plus(evidence, 1),
    implies(and(positive(Pminus(begun)), positive(Pplus(begun))), positiveAt(Pplus, Pminus, begun)),
  )
}
const positivity = [implies(positive(Pplus(s0)), positiveAt(Pplus, Pminus, s0)), positiveLater(s0)] as const
/** Definition 2.3 after the first trigger. */
const telling = implies(positive(Pplus(s0)), promptDistinguishableAt(Pminus, Pplus, k, s0))

const told = followedBy(followedBy(s0, z), s)
const whole = followedBy(told, w)
export const promptOfTurn = claim({
  name: 'Theorem 3.3 (prompt of a turn)',
  title: 'After any history a trigger, k sentences and another trigger lower the odds of P₊ by the factor ρᵏ',
  fidelity: ours('β = log ρ; the print has one trigger a turn, and its prompt need not end in a negative sentence'),
  forAll: promptsOfTurns,
  given: [below(gamma, zero), positive(rho), ...start, badLater(s0), ...positivity, telling],
  then: someSentence(
    z,
    somePromptOf(
      s,
      k,
      someSentence(
        w,
        and(
          below(score(B, w), zero),
          and(positive(Pminus(whole)), atMost(multiply(power(rho, k), Pplus(whole)), multiply(omega, Pminus(whole)))),
        ),
      ),
    ),
  ),
  doesNotSay: ['that P misbehaves after the prompt: the odds may still be large', 'that such a prompt is likely'],
})

/** Definitions 2.2 and 2.4 of an answer of N sentences, where P₊ can be asked. */
export const calmAfter = <I>(q: Sequence<I>) =>
  and(undistinguishableAfter(Pplus, Pminus, N, q), below(logRatioVariance(Pplus, Pminus, N, q), totalVariance))
/** So they are after a prompt that ends in a negative sentence. */
export const calmLater = <H>(after: Sequence<H>) => {
  const ended = followedBy(followedBy(after, r), e)
  return everyPromptOf(
    r,
    plus(k, 1),
    everySentence(
      e,
      implies(and(below(score(B, e), zero), and(positive(Pminus(ended)), positive(Pplus(ended)))), calmAfter(ended)),
    ),
  )
}
const ofAnswers = [
  positive(alpha),
  below(alpha, one),
  positive(rhoPrime),
  positive(delta),
  positive(sigma),
  positive(omegaAfter),
] as const
/** log ω + Nβ′ + σ√(N/δ) ≤ log ω′ + evidence. */
const enough = <I>(evidence: Term<I>) =>
  atMost(add(logarithm(omega), cost(printedSpread)), add(logarithm(omegaAfter), evidence))

export const answerOfTurn = claim({
  name: 'Theorem 3.3 (answer of a turn)',
  title: 'With probability 1−δ an answer of P of N sentences raises the odds of P₊ by no more than e^(Nβ′ + σ√(N/δ))',
  fidelity: ours('β′ = log ρ′; the print argues so of answers of P₊'),
  forAll: answersOfMixture,
  given: [
    ...ofAnswers,
    positive(omega),
    ...start,
    implies(positive(Pplus(s0)), calmAfter(s0)),
    enough(zero as Term<unknown>),
  ],
  then: mostlyAnswers(P, oddsAtMost(omegaAfter, followedBy(s0, u))),
  doesNotSay: ['anything of answers whose length depends on their text'],
})

const asked = followedBy(s0, t)
const answered = followedBy(asked, u)
export const turn = claim({
  name: 'Theorem 3.3 (a turn)',
  title:
    'After any history some prompt of k + 2 sentences and an answer of N change the odds of P₊ from ω to ω′ with probability 1−δ',
  fidelity: ours(
    'so n turns, one after another, with δ/n for δ in each: by Bernoulli’s inequality they all succeed with probability 1−δ',
  ),
  forAll: turns,
  given: [
    ...ofAnswers,
    below(gamma, zero),
    positive(rho),
    positive(omega),
    ...start,
    badLater(s0),
    ...positivity,
    telling,
    calmLater(s0),
    enough(gathered(k)),
  ],
  then: somePromptOf(
    t,
    plus(k, 2),
    and(
      positive(Pminus(asked)),
      atMost(complement(delta), expectationOverSequences(u, N, P, asked, indicator(oddsAtMost(omegaAfter, answered)))),
    ),
  ),
  doesNotSay: [
    'that the odds become smaller in a turn: an answer may cost more than the prompt tells',
    'anything of answers whose length depends on their text',
  ],
})
