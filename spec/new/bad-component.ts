/**
 * A bad component makes a model misalignable; the converse is false. A model of which αP₋ with B_{P₋} ≤ γ < 0 is a part says
 * negative sentences from the start (Lemma N (dominated)); one that is misaligned by a prompt need not.
 */
import { claim, ours } from '../../src/claim/claim.js'
import { and, atMost, below, positive, somePrompt } from '../../src/logic/proposition.js'
import { empty, zero } from '../../src/logic/term.js'
import { misalignableModels } from '../domains/misalignableModels.js'
import { gamma, k, s } from '../symbols.js'
import { negativeNext } from './negative-sentence.js'
import { behaviourOfP, P } from './universal.js'

export const misalignableIsMixture = claim({
  name: 'Misalignable models have a bad component',
  title:
    'If some prompt brings B_P down to γ < 0, then P says a negative sentence with positive probability at the start',
  fidelity: ours(
    'the second half is what Lemma N (dominated) demands of a P that is αP₋ and something else, with B_{P₋} ≤ γ < 0 everywhere',
  ),
  forAll: misalignableModels,
  given: [below(gamma, zero), somePrompt(s, k, and(positive(P(s)), atMost(behaviourOfP(s), gamma)))],
  then: positive(negativeNext(P, empty)),
  doesNotSay: ['that such a model is harmless: a prompt misaligns it all the same'],
})
