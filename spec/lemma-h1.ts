/**
 * Lemma H.1: after the prompt of Theorem 3.1 the answers of the model are nearly those of its bad component. With β = log ρ
 * its e^{log(1/α) − β|s|} is 1/(αρᵏ) for a prompt of k sentences.
 */
import { claim, clarified, ours } from '../src/claim/claim.js'
import { and, atMost, below, positive, somePromptOf } from '../src/logic/proposition.js'
import { add, one, power, type Term } from '../src/logic/term.js'
import { distinguishable } from './definitions/distinguishable.js'
import { distinguishableFour } from './domains/distinguishable.js'
import { distinguishableComponents } from './domains/distinguishableScores.js'
import { fromMinus, printedWith, sharpWith } from './lemma-h1-prompt.js'
import { ofP } from './master-inequality.js'
import { alpha, epsilon, gamma, k, Pminus, Pplus, rho, s } from './symbols.js'
import { theorem31 } from './theorem-3-1.js'

/** ρᵏ. */
export const evidenceOfPrompt = power(rho, k)
export const [printedBound, sharpBound] = [printedWith(evidenceOfPrompt), sharpWith(evidenceOfPrompt)]

/** Some prompt of exactly k sentences, which P₋ can write, has KL(P₋(·|s)‖P(·|s)) at most this, and B_P(s) < γ + ε. */
export const nearAndMisaligned = <I>(bound: Term<I>) =>
  somePromptOf(s, k, and(positive(Pminus(s)), and(atMost(fromMinus, bound), below(ofP, add(gamma, epsilon)))))
/** Some prompt of exactly k sentences, which P₋ can write, has KL(P₋(·|s)‖P(·|s)) at most this. */
export const near = <I>(bound: Term<I>) => somePromptOf(s, k, and(positive(Pminus(s)), atMost(fromMinus, bound)))

export const lemmaH1 = claim({
  name: 'Lemma H.1',
  title: 'The prompt s of Theorem 3.1 has KL(P₋(·|s)‖P(·|s)) ≤ log(1 + e^{log(1/α) − β|s|})',
  fidelity: clarified(
    'β = log ρ; that it is the prompt of Theorem 3.1 is said by claiming both of one prompt, of any length that Theorem 3.1 allows',
  ),
  forAll: distinguishableFour,
  given: theorem31.given,
  then: nearAndMisaligned(printedBound),
  doesNotSay: [
    'that every prompt with B_P(s) < γ + ε has such a divergence',
    'anything about the reverse divergence KL(P‖P₋), which may be infinite',
  ],
})

export const lemmaH1Sharp = claim({
  name: 'Lemma H.1 (sharp)',
  title: 'The same with the odds (1−α)/α for 1/α',
  fidelity: ours(
    'never larger than the printed bound, and attained at the empty prompt by components that are opposed',
  ),
  forAll: distinguishableFour,
  given: theorem31.given,
  then: nearAndMisaligned(sharpBound),
  doesNotSay: ['that equality is usual: it takes a P₊ that after s says nothing which P₋ can say'],
})

export const lemmaH1Alone = claim({
  name: 'Lemma H.1 (divergence alone)',
  title: 'Whatever the behaviour, k sentences bring the divergence down to log(1 + (1−α)/(αρᵏ))',
  fidelity: ours(
    'what Lemma H.1 takes of its hypotheses when nothing is said of a behaviour: any number of sentences will do',
  ),
  forAll: distinguishableComponents,
  given: [positive(alpha), below(alpha, one), positive(rho), distinguishable(Pminus, Pplus, k)],
  then: near(sharpBound),
  doesNotSay: ['that the behaviour is bad after s: P₋ may behave well'],
})
