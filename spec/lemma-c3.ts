/**
 * Lemma C.3 with distinguishability at every history: each sentence can multiply the evidence by ρ = e^β. The print
 * asks for it on average over the prompts of each length, which takes expectations over sequences.
 */
import { claim, ours } from '../src/claim/claim.js'
import { and, atMost, everyPrompt, everySentence, implies, positive, somePrompt } from '../src/logic/proposition.js'
import {
  followedBy,
  logarithm,
  type Model,
  multiply,
  natural,
  one,
  power,
  scalar,
  type Whole,
} from '../src/logic/term.js'
import { divergence } from './definitions/divergence.js'
import { distinguishable } from './domains/distinguishable.js'
import { epsilon, h, P0, P1, s, y } from './symbols.js'

/** ρ = e^β, the evidence of one sentence. */
export const rho = scalar('rho', 'ρ', '\\rho')
/** The length of the prompt. */
export const k = natural('k')

/** Q can write every prompt of at most n sentences, and go on with any sentence. */
export const canSayAll = <I, N>(Q: Model<I>, n: Whole<N>) =>
  everyPrompt(h, n, and(positive(Q(h)), everySentence(y, positive(Q(followedBy(h, y))))))

/** log ρ ≤ KL(P(·|h)‖Q(·|h)) after every prompt of at most n sentences that P can write. */
export const distinguishableThroughout = <I, J, N>(P: Model<I>, Q: Model<J>, n: Whole<N>) =>
  everyPrompt(h, n, implies(positive(P(h)), atMost(logarithm(rho), divergence(P, Q, h))))

export const lemmaC3 = claim({
  name: 'Lemma C.3 (every history)',
  title: 'If every history gives log ρ nats of evidence a sentence, k sentences give ρᵏ',
  fidelity: ours(
    'Lemma C.3 for ρ = e^β and whole numbers k of sentences; every history is asked to distinguish, where Definition 2.2 asks for the average over histories of each length',
  ),
  forAll: distinguishable,
  given: [
    positive(rho),
    positive(epsilon),
    canSayAll(P1, k),
    distinguishableThroughout(P0, P1, k),
    atMost(one, multiply(epsilon, power(rho, k))),
  ],
  then: somePrompt(s, k, and(positive(P0(s)), atMost(P1(s), multiply(epsilon, P0(s))))),
  doesNotSay: ['anything about averages over prompts: Definition 2.2 asks for less', 'that a random prompt will do'],
})
