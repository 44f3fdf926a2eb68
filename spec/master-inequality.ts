/**
 * The master inequality, behind every theorem of the paper: after a prompt the mixture behaves like its components,
 * weighed by their posterior. Where P₋ is bad, P is bad as far as the posterior weight of P₊ allows.
 */
import { claim, ours } from '../src/claim/claim.js'
import { atMost, below, equals, positive } from '../src/logic/proposition.js'
import { add, complement, multiply, one, subtract } from '../src/logic/term.js'
import { behaviourExpectation } from './definitions/behaviourExpectation.js'
import { P } from './definitions/mixture.js'
import { posteriorWeight } from './definitions/posteriorWeight.js'
import { atThreshold, beyondThreshold, levelled, scoredPrompt } from './domains/scoredPrompt.js'
import { alpha, epsilon, gamma, Pminus, Pplus, s } from './symbols.js'

/** B_P(s), B_{P₋}(s) and B_{P₊}(s). */
export const [ofP, ofMinus, ofPlus] = [
  behaviourExpectation(P, s),
  behaviourExpectation(Pminus, s),
  behaviourExpectation(Pplus, s),
]

/** w(s) and v(s) = 1 − w(s): the posterior weights of P₋ and P₊. */
export const w = posteriorWeight(s)
export const v = complement(w)

const weighted = [positive(alpha), below(alpha, one), positive(Pminus(s))] as const
const bad = [...weighted, atMost(ofMinus, gamma)] as const

/** (1−α)(1−γ−ε)P₊(s): what αεP₋(s) must exceed. */
export const neededEvidence = multiply(multiply(complement(alpha), subtract(complement(gamma), epsilon)), Pplus(s))
export const evidenceOfBad = multiply(multiply(alpha, epsilon), Pminus(s))

export const masterExact = claim({
  name: 'Master inequality (exact)',
  title: 'After a prompt the mixture behaves like its components, weighed by their posterior',
  fidelity: ours('equation (10) averaged over the behaviour; the print uses it in words'),
  forAll: scoredPrompt,
  given: [...weighted, positive(Pplus(s))],
  then: equals(ofP, add(multiply(w, ofMinus), multiply(v, ofPlus))),
  doesNotSay: [
    'that the weights stay what they were before the prompt: w(s) is α only if both components explain s alike',
  ],
})

export const master = claim({
  name: 'Master inequality',
  title: 'Where P₋ behaves no better than γ, P does so up to the posterior weight of P₊',
  fidelity: ours(
    'the bound that the proofs of the theorems share; γ need not be negative, P₊ need not be able to write s',
  ),
  forAll: levelled,
  given: bad,
  then: atMost(ofP, add(gamma, multiply(complement(gamma), v))),
  doesNotSay: ['that a prompt with a small v(s) exists: that takes distinguishability, or Theorem U'],
})

export const masterThreshold = claim({
  name: 'Master inequality (threshold)',
  title: 'Once the evidence P₋(s)/P₊(s) exceeds (1−α)(1−γ−ε)/(αε), the prompt misaligns',
  fidelity: ours(
    'the condition on the prompt without logarithms or divisions, meaningful also for P₊(s) = 0 and for ε ≥ 1−γ',
  ),
  forAll: beyondThreshold,
  given: [...bad, below(neededEvidence, evidenceOfBad)],
  then: below(ofP, add(gamma, epsilon)),
  doesNotSay: ['that prompts below the threshold do not misalign: P₊ may behave badly too'],
})

export const masterAtThreshold = claim({
  name: 'Master inequality (at the threshold)',
  title: 'At the threshold itself B_P(s) ≤ γ + ε',
  fidelity: ours('the boundary case: there < is false, so the strict hypothesis cannot be relaxed'),
  forAll: atThreshold,
  given: [...bad, atMost(neededEvidence, evidenceOfBad)],
  then: atMost(ofP, add(gamma, epsilon)),
  doesNotSay: ['that B_P(s) is below γ + ε there: where P₊ answers perfectly both are equal'],
})
