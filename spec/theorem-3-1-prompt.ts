/**
 * Theorem 3.1 at a fixed prompt: how much evidence misaligns. The print asks for log(P₋(s)/P₊(s)) > log 1/α + log 1/ε +
 * log 4; log 2 suffices, and no smaller constant does.
 */
import { claim, clarified, ours } from '../src/claim/claim.js'
import { atMost, below, equals, positive } from '../src/logic/proposition.js'
import { add, complement, constant, multiply, one, subtract, two } from '../src/logic/term.js'
import { atTwo, beyondFour, beyondTwo, opposedAtEvidence } from './domains/evidenceOfBad.js'
import { c } from './lemma-c2.js'
import { evidenceOfBad, ofMinus, ofP, ofPlus } from './master-inequality.js'
import { alpha, epsilon, gamma, Pminus, Pplus, s } from './symbols.js'

const bad = [
  positive(alpha),
  below(alpha, one),
  positive(Pminus(s)),
  atMost(ofMinus, gamma),
  positive(epsilon),
] as const
/** c·P₊(s) < αεP₋(s): log(P₋(s)/P₊(s)) > log 1/α + log 1/ε + log c, without dividing. */
export const exceeds = (c: number) => below(multiply(constant(c), Pplus(s)), evidenceOfBad)

export const theorem31Fixed = claim({
  name: 'Theorem 3.1 (fixed prompt)',
  title: 'Evidence of log 1/α + log 1/ε + log 4 for P₋ misaligns',
  fidelity: clarified('what the proof needs of the prompt; that γ < 0, as Definition 2.5 has it, is not used'),
  forAll: beyondFour,
  given: [...bad, exceeds(4)],
  then: below(ofP, add(gamma, epsilon)),
  doesNotSay: ['that a prompt with such evidence exists, nor how long it is'],
})

export const theorem31FixedTwo = claim({
  name: 'Theorem 3.1 (fixed prompt, log 2)',
  title: 'Evidence of log 1/α + log 1/ε + log 2 for P₋ misaligns',
  fidelity: ours('half the printed evidence: (1−α)(1−γ−ε) is at most 2'),
  forAll: beyondTwo,
  given: [...bad, exceeds(2)],
  then: below(ofP, add(gamma, epsilon)),
  doesNotSay: ['that a prompt with such evidence exists, nor how long it is'],
})

export const theorem31AtTwo = claim({
  name: 'Theorem 3.1 (fixed prompt, at log 2)',
  title: 'Evidence of exactly log 1/α + log 1/ε + log 2 misaligns as well',
  fidelity: ours('(1−α)(1−γ−ε) is less than 2, as α > 0'),
  forAll: atTwo,
  given: [...bad, atMost(multiply(two, Pplus(s)), evidenceOfBad)],
  then: below(ofP, add(gamma, epsilon)),
  doesNotSay: ['that less evidence never misaligns: P₊ may behave badly too'],
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
  doesNotSay: ['that less evidence never misaligns: here P₊ answers perfectly'],
})
