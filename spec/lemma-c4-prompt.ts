/**
 * Lemma C.4 after a given prompt: however much evidence it gives for P₁, a negative sentence and enough sentences after it
 * tell P₀ from P₁.
 */

import { claim, ours } from '../src/claim/claim.js'
import { and, atMost, below, positive, somePromptOf, someSentence } from '../src/logic/proposition.js'
import { add, followedBy, multiply, type Sequence, score, zero } from '../src/logic/term.js'
import { gathered, needed } from './after-a-prompt.js'
import { evidenceFor, positiveAt, promptDistinguishableAt } from './definitions/evidence.js'
import { alignedAtPrompt } from './domains/aligned.js'
import { B, epsilon, k, P0, P1, rho, s, s0, y } from './symbols.js'

/** Some negative sentence and k more after it, which P₀ can write, have P₁(at⊕y⊕s) ≤ εP₀(at⊕y⊕s). */
export const triggered = <H>(at: Sequence<H>) => {
  const whole = followedBy(followedBy(at, y), s)
  return someSentence(
    y,
    and(
      below(score(B, y), zero),
      somePromptOf(s, k, and(positive(P0(whole)), atMost(P1(whole), multiply(epsilon, P0(whole))))),
    ),
  )
}
/** Some sentence is negative. */
export const someNegative = someSentence(y, below(score(B, y), zero))

export const lemmaC4AtPrompt = claim({
  name: 'Lemma C.4 (fixed prompt)',
  title: 'After a prompt with evidence X for P₁, a trigger and k ≥ (1/β)(log(1/ε) + X) sentences tell P₀ from P₁',
  fidelity: ours('what the proof needs of the aligning prompt'),
  forAll: alignedAtPrompt,
  given: [
    positive(P0(s0)),
    positive(P1(s0)),
    positive(rho),
    positive(epsilon),
    someNegative,
    positiveAt(P1, P0, s0),
    promptDistinguishableAt(P0, P1, k, s0),
    atMost(add(needed, evidenceFor(P1, P0, s0)), gathered(k)),
  ],
  then: triggered(s0),
  doesNotSay: ['how large the evidence X is: for sampled prompts that is Evidence of an aligning prompt'],
})
