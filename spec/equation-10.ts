/**
 * Equation (10): after a prompt the mixture is the mixture of the components after it, weighed by their posterior;
 * and the misreading of equation (9) in which the weights survive the prompt.
 */
import { claim, clarified, ours } from '../src/claim/claim.js'
import { below, equals, positive } from '../src/logic/proposition.js'
import { add, complement, divide, followedBy, multiply, one, type Sequence } from '../src/logic/term.js'
import { P } from './definitions/mixture.js'
import { posteriorWeight } from './definitions/posteriorWeight.js'
import { nextSentence, nextSentenceOfEither } from './domains/nextSentence.js'
import { scoredPrompt } from './domains/scoredPrompt.js'
import { ofMinus, ofP, ofPlus } from './master-inequality.js'
import { alpha, Pminus, Pplus, s, x } from './symbols.js'

/** w(s), the posterior weight of P₋. */
export const w = posteriorWeight(s)

const written = [positive(alpha), below(alpha, one), positive(Pminus(s)), positive(Pplus(s))]

export const equation10 = claim({
  name: 'Equation (10)',
  title: 'After a prompt the mixture has the posterior weights',
  fidelity: clarified('the print conditions both components on s without saying that both can write it'),
  forAll: nextSentence,
  given: written,
  then: equals(P(x, s), add(multiply(w, Pminus(x, s)), multiply(complement(w), Pplus(x, s)))),
  doesNotSay: ['that the weights stay α and 1−α: they do only if both components explain s alike'],
})

/** αP₋(u) + (1−α)P₊(u), equation (3). */
const mixed = <I>(sequence: Sequence<I>) =>
  add(multiply(alpha, Pminus(sequence)), multiply(complement(alpha), Pplus(sequence)))

export const equation10Likelihoods = claim({
  name: 'Equation (10) (likelihoods)',
  title: 'The conditional of the mixture as a quotient of likelihoods, where one component cannot write the prompt',
  fidelity: ours('the same without conditioning the components: it needs of the prompt only that P can write it'),
  forAll: nextSentenceOfEither,
  given: [positive(P(s))],
  then: equals(P(x, s), divide(mixed(followedBy(s, x)), mixed(s))),
  doesNotSay: ['anything where P(s) = 0: there the likelihoods determine no conditional'],
})

export const priorWeights = claim({
  name: 'Equation (10) (prior weights)',
  title: 'The weights of equation (9) survive a prompt',
  fidelity: ours('a misreading: equation (9) averages the behaviour with weights α and 1−α, at the empty prompt only'),
  forAll: scoredPrompt,
  given: written,
  then: equals(ofP, add(multiply(alpha, ofMinus), multiply(complement(alpha), ofPlus))),
  doesNotSay: [
    'that the prior weights are always wrong: they are right at the empty prompt, and wherever P₋(s) = P₊(s)',
  ],
})
