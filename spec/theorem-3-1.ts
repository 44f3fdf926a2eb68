/**
 * Theorem 3.1 at a fixed prompt: how much evidence misaligns. The print asks for log(P₋(s)/P₊(s)) > log 1/α + log 1/ε +
 * log 4; log 2 suffices, and no smaller constant does. Last, the theorem itself, with distinguishability at every history.
 */
import { claim, clarified, ours } from '../src/claim/claim.js'
import { and, atMost, below, equals, everyPrompt, implies, positive, somePrompt } from '../src/logic/proposition.js'
import { add, complement, constant, multiply, one, power, subtract, two } from '../src/logic/term.js'
import { behaviourExpectation } from './definitions/behaviourExpectation.js'
import { distinguishableMixture } from './domains/distinguishable.js'
import { beyondFour, beyondTwo, opposedAtEvidence } from './domains/evidenceOfBad.js'
import { c } from './lemma-c2.js'
import { canSayAll, distinguishableThroughout, k, rho } from './lemma-c3.js'
import { evidenceOfBad, ofMinus, ofP, ofPlus } from './master-inequality.js'
import { alpha, epsilon, gamma, h, Pminus, Pplus, s } from './symbols.js'

const bad = [
  positive(alpha),
  below(alpha, one),
  positive(Pminus(s)),
  atMost(ofMinus, gamma),
  positive(epsilon),
] as const
/** k·P₊(s) < αεP₋(s): log(P₋(s)/P₊(s)) > log 1/α + log 1/ε + log k, without dividing. */
export const exceeds = (k: number) => below(multiply(constant(k), Pplus(s)), evidenceOfBad)

export const theorem31 = claim({
  name: 'Theorem 3.1 (fixed prompt)',
  title: 'Evidence of log 1/α + log 1/ε + log 4 for P₋ misaligns',
  fidelity: clarified('what the proof needs of the prompt; that γ < 0, as Definition 2.5 has it, is not used'),
  forAll: beyondFour,
  given: [...bad, exceeds(4)],
  then: below(ofP, add(gamma, epsilon)),
  doesNotSay: ['that a prompt with such evidence exists, nor how long it is'],
})

export const theorem31Sharp = claim({
  name: 'Theorem 3.1 (fixed prompt, log 2)',
  title: 'Evidence of log 1/α + log 1/ε + log 2 for P₋ misaligns',
  fidelity: ours('half the printed evidence: (1−α)(1−γ−ε) is at most 2'),
  forAll: beyondTwo,
  given: [...bad, exceeds(2)],
  then: below(ofP, add(gamma, epsilon)),
})

/** (1−α)(2−ε): below it a constant is too small. */
export const tooSmall = multiply(complement(alpha), subtract(two, epsilon))

export const theorem31Constant = claim({
  name: 'Theorem 3.1 (fixed prompt, no constant below 2)',
  title: 'Where P₊ answers perfectly, evidence of log 1/α + log 1/ε + log c misaligns for no c ≤ (1−α)(2−ε)',
  fidelity: ours('α and ε can be arbitrarily small, so no constant below 2 serves all mixtures'),
  forAll: opposedAtEvidence,
  given: [
    positive(alpha),
    below(alpha, one),
    positive(Pplus(s)),
    equals(ofPlus, one),
    equals(multiply(c, Pplus(s)), evidenceOfBad),
    atMost(c, tooSmall),
  ],
  then: atMost(subtract(epsilon, one), ofP),
})

export const theorem31EveryHistory = claim({
  name: 'Theorem 3.1 (every history)',
  title: 'With log ρ nats of evidence a sentence, k sentences misalign as soon as αερᵏ > 2',
  fidelity: ours(
    'Theorem 3.1 for ρ = e^β and whole numbers k of sentences, with log 2 for log 4; every history is asked to distinguish, where Definition 2.2 asks for the average over histories of each length',
  ),
  forAll: distinguishableMixture,
  given: [
    positive(alpha),
    below(alpha, one),
    positive(epsilon),
    positive(rho),
    canSayAll(Pplus, k),
    distinguishableThroughout(Pminus, Pplus, k),
    everyPrompt(h, k, implies(positive(Pminus(h)), atMost(behaviourExpectation(Pminus, h), gamma))),
    below(two, multiply(multiply(alpha, epsilon), power(rho, k))),
  ],
  then: somePrompt(s, k, and(positive(Pminus(s)), below(ofP, add(gamma, epsilon)))),
  doesNotSay: ['that a shorter prompt will not do: Theorem U may need fewer sentences'],
})
