/**
 * Theorem 3.2 without Definition 2.6. Where B_{P₋} ≤ γ < 0, some sentence that P₋ can say is at most 1/|γ| times likelier under
 * P₊ and is negative if P₊ can say it: a trigger costs no more than log(1/|γ|) nats.
 */
import { claim, ours } from '../src/claim/claim.js'
import { atMost, below, positive } from '../src/logic/proposition.js'
import { add, divide, logarithm, negate, one, two, zero } from '../src/logic/term.js'
import { gathered } from './after-a-prompt.js'
import { behaviourExpectation } from './definitions/behaviourExpectation.js'
import { evidenceFor, promptDistinguishableAt } from './definitions/evidence.js'
import { anyTriggerAtPrompt } from './domains/anyTrigger.js'
import { alpha, epsilon, gamma, k, Pminus, Pplus, rho, s0 } from './symbols.js'
import { printedEvidence } from './theorem-3-1.js'
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
