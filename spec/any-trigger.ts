/**
 * Theorem 3.2 without Definition 2.6. Where B_{P₋} ≤ γ < 0, some sentence that P₋ can say is at most 1/|γ| times likelier under
 * P₊ and is negative if P₊ can say it: a trigger costs no more than log(1/|γ|) nats.
 */
import { claim, ours } from '../src/claim/claim.js'
import { atMost, below, everyPromptOf, implies, positive } from '../src/logic/proposition.js'
import { add, divide, logarithm, negate, one, two, zero } from '../src/logic/term.js'
import { gathered } from './after-a-prompt.js'
import { behaviourExpectation } from './definitions/behaviourExpectation.js'
import { evidenceFor, promptDistinguishableAt } from './definitions/evidence.js'
import { anyTrigger, anyTriggerAtPrompt } from './domains/anyTrigger.js'
import { cost, mostly } from './evidence-of-prompts.js'
import { sharpSpread } from './lemma-c4.js'
import { alpha, epsilon, gamma, k, N, Pminus, Pplus, rho, s0, u } from './symbols.js'
import { printedEvidence } from './theorem-3-1.js'
import { positivity, theorem32Sharp } from './theorem-3-2.js'
import { badAfterTrigger, misaligned } from './theorem-3-2-prompt.js'

/** log(1/|γ|), for γ < 0. */
export const triggerCost = logarithm(divide(one, negate(gamma)))

export const theorem32AnyTrigger = claim({
  name: 'Theorem 3.2 (fixed prompt, without positivity)',
  title:
    'After a prompt with evidence X for P₊, 1 + (1/β)(log 1/α + log 1/ε + log 2 + X + log 1/|γ|) sentences misalign',
  fidelity: ours('Definition 2.6 left out, at the price of log(1/|γ|) nats for the trigger'),
  forAll: anyTriggerAtPrompt,
  given: [
    positive(alpha),
    below(alpha, one),
    below(gamma, zero),
    positive(Pminus(s0)),
    positive(Pplus(s0)),
    positive(rho),
    positive(epsilon),
    atMost(behaviourExpectation(Pminus, s0), gamma),
    promptDistinguishableAt(Pminus, Pplus, k, s0),
    badAfterTrigger(s0),
    atMost(add(add(printedEvidence(two), evidenceFor(Pplus, Pminus, s0)), triggerCost), gathered(k)),
  ],
  then: misaligned(s0),
  doesNotSay: ['that every negative sentence is a trigger: some are likelier under P₊ by more than 1/|γ|'],
})

/** Definition 2.6 stands one later than in Theorem 3.2, after δ < 1. */
const fromPositivity = positivity + 1
export const sampledAnyTrigger = claim({
  name: 'Theorem 3.2 (log 1/|γ| for positivity)',
  title: 'With probability 1−δ, log(1/|γ|)/β more sentences than in Theorem 3.2 (sharp) misalign without positivity',
  fidelity: ours('Definition 2.6 left out; Definition 2.5 used of the aligning prompt as well'),
  forAll: anyTrigger,
  given: [
    ...theorem32Sharp.given.slice(0, fromPositivity),
    everyPromptOf(u, N, implies(positive(Pplus(u)), atMost(behaviourExpectation(Pminus, u), gamma))),
    ...theorem32Sharp.given.slice(fromPositivity + 1, -1),
    atMost(add(add(printedEvidence(two), triggerCost), cost(sharpSpread)), gathered(k)),
  ],
  then: mostly(Pplus, misaligned(u)),
  doesNotSay: [
    'that without positivity each model needs the additional sentences: some negative sentence may still be likelier under P₋',
  ],
})
