/** Lemma H.2: components with disjoint supports. The divergence of P₋ from the mixture is then exactly log(1/α). */
import { claim, ours, verbatim } from '../src/claim/claim.js'
import { below, equals, everySentence, positive, someSentence } from '../src/logic/proposition.js'
import { divide, empty, logarithm, multiply, one, zero } from '../src/logic/term.js'
import { divergence } from './definitions/divergence.js'
import { P } from './definitions/mixture.js'
import { disjointMixture, overlappingMixture } from './domains/afterPrompt.js'
import { alpha, Pminus, Pplus, y } from './symbols.js'

/** KL(P₋‖P), of the first sentence. */
export const first = divergence(Pminus, P, empty)

/** No sentence can be said by both. */
export const disjoint = everySentence(y, equals(multiply(Pminus(y), Pplus(y)), zero))

export const lemmaH2 = claim({
  name: 'Lemma H.2',
  title: 'With disjoint supports KL(P₋‖P) = log(1/α)',
  fidelity: verbatim,
  forAll: disjointMixture,
  given: [positive(alpha), below(alpha, one), disjoint],
  then: equals(first, logarithm(divide(one, alpha))),
  doesNotSay: ['anything about prompts: after one that P₋ alone can write the divergence is 0'],
})

/** Some sentence can be said by both. */
export const overlapping = someSentence(y, positive(multiply(Pminus(y), Pplus(y))))

export const lemmaH2Converse = claim({
  name: 'Lemma H.2 (converse)',
  title: 'If some sentence can be said by both components then KL(P₋‖P) < log(1/α)',
  fidelity: ours('so that the divergence is log(1/α) for components with disjoint supports and for no others'),
  forAll: overlappingMixture,
  given: [positive(alpha), below(alpha, one), overlapping],
  then: below(first, logarithm(divide(one, alpha))),
  doesNotSay: ['by how much: a rare common sentence changes little'],
})
