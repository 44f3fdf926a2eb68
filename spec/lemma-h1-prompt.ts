/**
 * Lemma H.1 at a fixed prompt: the more evidence a prompt gives for P₋, the less the answers of the model differ from
 * those of P₋. Lemma H.1 has the evidence Λ = e^{β|s|}, for the prompt of Theorem 3.1.
 */
import { claim, clarified, ours } from '../src/claim/claim.js'
import { atMost, below, positive } from '../src/logic/proposition.js'
import { add, complement, divide, logarithm, multiply, one, type Term } from '../src/logic/term.js'
import { divergence } from './definitions/divergence.js'
import { P } from './definitions/mixture.js'
import { posteriorWeight } from './definitions/posteriorWeight.js'
import { afterPrompt, withEvidence } from './domains/afterPrompt.js'
import { Lambda } from './lemma-h3-prompt.js'
import { alpha, Pminus, Pplus, s } from './symbols.js'

/** KL(P₋(·|s)‖P(·|s)). */
export const fromMinus = divergence(Pminus, P, s)

/** log(1 + 1/(αΛ)), as printed, with e^{log(1/α) − β|s|} = 1/(αΛ). */
export const printedWith = <I>(evidence: Term<I>) => logarithm(add(one, divide(one, multiply(alpha, evidence))))
export const printedBound = printedWith(Lambda)

/** log(1 + (1−α)/(αΛ)). */
export const sharpWith = <I>(evidence: Term<I>) =>
  logarithm(add(one, divide(complement(alpha), multiply(alpha, evidence))))
export const sharpBound = sharpWith(Lambda)

const weighted = [positive(alpha), below(alpha, one), positive(Pminus(s))]
const evidence = [positive(Lambda), atMost(multiply(Lambda, Pplus(s)), Pminus(s))]

export const posteriorDivergence = claim({
  name: 'Posterior divergence',
  title: 'After a prompt P₋ and the mixture diverge by at most the logarithm of the inverse posterior weight',
  fidelity: ours('P(·|s) ≥ w(s)P₋(·|s), so no log-ratio exceeds log 1/w(s); Lemmas H.1 and H.2 follow'),
  forAll: afterPrompt,
  given: weighted,
  then: atMost(fromMinus, logarithm(divide(one, posteriorWeight(s)))),
  doesNotSay: ['anything about the reverse divergence KL(P‖P₋), which may be infinite'],
})

export const lemmaH1 = claim({
  name: 'Lemma H.1 (fixed prompt)',
  title: 'KL(P₋(·|s)‖P(·|s)) ≤ log(1 + 1/(αΛ)) when the prompt is Λ times likelier under P₋',
  fidelity: clarified(
    'what the print uses of distinguishability is the evidence Λ = e^{β|s|} of a prompt, whose existence is a claim of its own',
  ),
  forAll: withEvidence,
  given: [...weighted, ...evidence],
  then: atMost(fromMinus, printedBound),
  doesNotSay: ['that a prompt with such evidence exists'],
})

export const lemmaH1Sharp = claim({
  name: 'Lemma H.1 (fixed prompt, sharp)',
  title: 'The bound with the odds (1−α)/α for 1/α',
  fidelity: ours('never larger than the printed bound, and attained when P₊ says nothing that P₋ can say'),
  forAll: withEvidence,
  given: [...weighted, ...evidence],
  then: atMost(fromMinus, sharpBound),
  doesNotSay: ['that a prompt with such evidence exists'],
})
