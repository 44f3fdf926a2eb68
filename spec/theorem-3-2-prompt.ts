/**
 * Theorem 3.2 after a given prompt, whoever wrote it: the evidence that it gives for the good component is what it adds to the
 * length.
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
import { add, followedBy, one, type Sequence, two, zero } from '../src/logic/term.js'
import { gathered } from './after-a-prompt.js'
import { behaviourExpectation } from './definitions/behaviourExpectation.js'
import { evidenceFor, positiveAt, promptDistinguishableAt } from './definitions/evidence.js'
import { P } from './definitions/mixture.js'
import { alignedMixtureAtPrompt } from './domains/alignedMixture.js'
import { alpha, epsilon, gamma, k, Pminus, Pplus, rho, s, s0, y } from './symbols.js'
import { printedEvidence } from './theorem-3-1.js'

/** Some sentence and k more after it, which P₋ can write, have B_P(at⊕y⊕s) < γ + ε. */
export const misaligned = <H>(at: Sequence<H>) => {
  const whole = followedBy(followedBy(at, y), s)
  return someSentence(
    y,
    somePromptOf(s, k, and(positive(Pminus(whole)), below(behaviourExpectation(P, whole), add(gamma, epsilon)))),
  )
}
/** B_{P₋} ≤ γ after a sentence and k more: Definition 2.5 asks it of every prompt. */
export const badAfterTrigger = <H>(at: Sequence<H>) => {
  const whole = followedBy(followedBy(at, y), s)
  return everySentence(
    y,
    everyPromptOf(s, k, implies(positive(Pminus(whole)), atMost(behaviourExpectation(Pminus, whole), gamma))),
  )
}

export const theorem32AtPrompt = claim({
  name: 'Theorem 3.2 (fixed prompt)',
  title: 'After a prompt with evidence X for P₊, 1 + (1/β)(log 1/α + log 1/ε + log 2 + X) sentences misalign',
  fidelity: ours('what the proof needs of the aligning prompt, which need not be a sample of P₊'),
  forAll: alignedMixtureAtPrompt,
  given: [
    positive(alpha),
    below(alpha, one),
    below(gamma, zero),
    positive(Pminus(s0)),
    positive(Pplus(s0)),
    positive(rho),
    positive(epsilon),
    positiveAt(Pplus, Pminus, s0),
    promptDistinguishableAt(Pminus, Pplus, k, s0),
    badAfterTrigger(s0),
    atMost(add(printedEvidence(two), evidenceFor(Pplus, Pminus, s0)), gathered(k)),
  ],
  then: misaligned(s0),
  doesNotSay: [
    'that the evidence X of a prompt is small: one that P₋ hardly ever writes makes it as large as one likes',
  ],
})
