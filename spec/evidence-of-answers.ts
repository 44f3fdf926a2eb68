/**
 * The evidence of an answer of N sentences to a prompt s₀: Cantelli's inequality, the evidence that P₁ gives for itself, and
 * the domination of tails, each after a prompt. What is shown of answers of P₊ holds of answers of P.
 */
import { claim, ours } from '../src/claim/claim.js'
import { atMost, below, implies, type Proposition, positive } from '../src/logic/proposition.js'
import {
  add,
  complement,
  divide,
  expectationOverSequences,
  indicator,
  logarithm,
  type Model,
  multiply,
  one,
  square,
} from '../src/logic/term.js'
import { a, v } from './cantelli-evidence.js'
import { canFollow, canFollowExactly } from './definitions/distinguishable.js'
import { P } from './definitions/mixture.js'
import { logRatioVariance } from './definitions/similarity.js'
import { undistinguishableAfter } from './definitions/undistinguishable.js'
import { alignedAfter, sampledAfter, tailsAfter } from './domains/answersAfter.js'
import { cost, farEnough, totalVariance } from './evidence-of-prompts.js'
import { c } from './new/domination-of-tails.js'
import { alpha, delta, h, N, P0, P1, Pminus, Pplus, rhoPrime, s0, u } from './symbols.js'

/** log P(u|s₀)/Q(u|s₀), the evidence of an answer. */
export const evidenceOfAnswer = <I, J>(P: Model<I>, Q: Model<J>) => logarithm(divide(P(u, s0), Q(u, s0)))
/** E_{h∼P(·|s₀), |h|=N} log P(h|s₀)/Q(h|s₀). */
export const meanOfAnswer = <I, J>(P: Model<I>, Q: Model<J>) =>
  expectationOverSequences(h, N, P, s0, logarithm(divide(P(h, s0), Q(h, s0))))
/** Pr_{u∼P(·|s₀), |u|=N}[event]. */
export const chanceOfAnswer = <I, J>(P: Model<I>, event: Proposition<J>) =>
  expectationOverSequences(u, N, P, s0, indicator(event))
/** With probability 1−δ over the answers u∼P(·|s₀) of N sentences. */
export const mostlyAnswers = <I, J>(P: Model<I>, event: Proposition<J>) =>
  atMost(complement(delta), chanceOfAnswer(P, event))

const bothWrite = [positive(P0(s0)), positive(P1(s0))] as const

/** log P₀(u|s₀)/P₁(u|s₀) < E + a. */
export const notMuchMoreAfter = below(evidenceOfAnswer(P0, P1), add(meanOfAnswer(P0, P1), a))
export const cantelliAfter = claim({
  name: 'Cantelli for evidence (after a prompt)',
  title: 'With probability 1−δ the evidence of an answer is less than a above its mean, if v(1−δ) ≤ δa²',
  fidelity: ours('what the repair of Theorem 3.3 needs of the answers'),
  forAll: sampledAfter,
  given: [
    ...bothWrite,
    positive(a),
    canFollow(P1, P0, N, s0),
    atMost(logRatioVariance(P0, P1, N, s0), v),
    atMost(multiply(v, complement(delta)), multiply(delta, square(a))),
  ],
  then: mostlyAnswers(P0, notMuchMoreAfter),
  doesNotSay: ['how small the evidence may be: it bounds it from above alone'],
})

/** log P(u|s₀)/Q(u|s₀) < Nβ′ + a. */
export const costsLittle = below(evidenceOfAnswer(P1, P0), cost(a))
export const answerEvidence = claim({
  name: 'Evidence of an answer',
  title: 'With probability 1−δ an answer of N sentences of P₁ gives less than Nβ′ + a nats for P₁, if Nσ²(1−δ) ≤ δa²',
  fidelity: ours('Evidence of an aligning prompt, after a prompt'),
  forAll: alignedAfter,
  given: [
    ...bothWrite,
    positive(a),
    positive(rhoPrime),
    undistinguishableAfter(P1, P0, N, s0),
    atMost(logRatioVariance(P1, P0, N, s0), totalVariance),
    farEnough(a),
  ],
  then: mostlyAnswers(P1, costsLittle),
  doesNotSay: ['anything of answers whose length depends on their text'],
})

/** log P₊(u|s₀)/P₋(u|s₀) < c; so it is, too, where P₊ cannot answer u. */
export const tellsLittleAfter = implies(positive(Pplus(u, s0)), below(evidenceOfAnswer(Pplus, Pminus), c))
export const dominationAfter = claim({
  name: 'Domination of tails (after a prompt)',
  title: 'Answers of P tell less than c for P₊ at least as often as answers of P₊ do',
  fidelity: ours('repairs the proof of Theorem 3.3, which takes the answers to be written by P₊'),
  forAll: tailsAfter,
  given: [
    positive(alpha),
    below(alpha, one),
    positive(Pminus(s0)),
    positive(Pplus(s0)),
    canFollowExactly(Pminus, Pplus, N, u, s0),
  ],
  then: atMost(chanceOfAnswer(Pplus, tellsLittleAfter), chanceOfAnswer(P, tellsLittleAfter)),
  doesNotSay: ['that answers of P resemble answers of P₊: it compares how often they tell much, and nothing else'],
})
