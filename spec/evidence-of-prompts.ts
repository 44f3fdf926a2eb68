/**
 * The evidence that a prompt of N sampled sentences gives, with probability 1−δ: not much more than Nβ′ for the component
 * that writes it, if that one is hard to tell from the other, and not much less than Nβ, if it is easy to tell.
 */
import { claim, ours } from '../src/claim/claim.js'
import { atMost, below, type Proposition, positive } from '../src/logic/proposition.js'
import {
  add,
  complement,
  count,
  empty,
  expectationOverSequences,
  indicator,
  logarithm,
  type Model,
  multiply,
  square,
  subtract,
  type Term,
} from '../src/logic/term.js'
import { gathered } from './after-a-prompt.js'
import { a } from './cantelli-evidence.js'
import { canFollow, distinguishable } from './definitions/distinguishable.js'
import { evidenceFor, undistinguishable, varianceOfEvidence } from './definitions/evidence.js'
import { alignedAtDistance } from './domains/aligned.js'
import { sampledAtDistance } from './domains/sampledMixture.js'
import { delta, N, P0, P1, rho, rhoPrime, sigma, u } from './symbols.js'

/** With probability 1−δ over the prompts u∼P of N sentences. */
export const mostly = <I, J>(P: Model<I>, event: Proposition<J>) =>
  atMost(complement(delta), expectationOverSequences(u, N, P, empty, indicator(event)))

/** Nσ², the bound of the variance. */
export const totalVariance = multiply(count(N), square(sigma))
/** Nβ′ + d, what an aligning prompt may cost. */
export const cost = <D>(d: Term<D>) => add(multiply(count(N), logarithm(rhoPrime)), d)
/** log P(u)/Q(u) < Nβ′ + d. */
export const misleadsLittle = <I, J, D>(P: Model<I>, Q: Model<J>, d: Term<D>) => below(evidenceFor(P, Q, u), cost(d))
/** Nβ − d < log P(u)/Q(u). */
export const tellsMuch = <I, J, D>(P: Model<I>, Q: Model<J>, d: Term<D>) =>
  below(subtract(gathered(N), d), evidenceFor(P, Q, u))
/** Nσ²(1−δ) ≤ δd². */
export const farEnough = <D>(d: Term<D>) =>
  atMost(multiply(totalVariance, complement(delta)), multiply(delta, square(d)))

export const aligningEvidence = claim({
  name: 'Evidence of an aligning prompt',
  title: 'With probability 1−δ a prompt of N sentences of P₁ gives less than Nβ′ + a nats for P₁, if Nσ²(1−δ) ≤ δa²',
  fidelity: ours('what Lemma C.4 and Theorem 3.2 use of undistinguishability and similarity'),
  forAll: alignedAtDistance,
  given: [
    positive(a),
    positive(rhoPrime),
    canFollow(P0, P1, N),
    undistinguishable(P1, P0, N),
    atMost(varianceOfEvidence(P1, P0, N), totalVariance),
    farEnough(a),
  ],
  then: mostly(P1, misleadsLittle(P1, P0, a)),
  doesNotSay: ['anything of prompts whose length depends on their text'],
})

export const sampledEvidence = claim({
  name: 'Evidence of a sampled prompt',
  title: 'With probability 1−δ a prompt of N sentences of P₀ gives more than Nβ − a nats for P₀, if Nσ²(1−δ) ≤ δa²',
  fidelity: ours('what Theorem B.1 uses of distinguishability and similarity'),
  forAll: sampledAtDistance,
  given: [
    positive(a),
    positive(rho),
    canFollow(P1, P0, N),
    distinguishable(P0, P1, N),
    atMost(varianceOfEvidence(P0, P1, N), totalVariance),
    farEnough(a),
  ],
  then: mostly(P0, tellsMuch(P0, P1, a)),
  doesNotSay: ['anything of prompts whose length depends on their text'],
})
