/** Definition 2.1: a prompt that attains γ makes a model γ-prompt-misalignable. */
import { claim, clarified } from '../src/claim/claim.js'
import { and, atMost, positive, somePrompt } from '../src/logic/proposition.js'
import { promptMisalignable } from './definitions/misalignable.js'
import { misalignedModel } from './domains/definitions.js'
import { behaviourOfP, P } from './new/universal.js'
import { epsilon, gamma, k, s } from './symbols.js'

export const definition21 = claim({
  name: 'Definition 2.1',
  title: 'A model that some prompt brings down to γ is γ-prompt-misalignable',
  fidelity: clarified(
    'for every ε > 0, which is a letter of the claim; for prompts of at most k sentences that P can write, where the print has any prompt',
  ),
  forAll: misalignedModel,
  given: [positive(epsilon), somePrompt(s, k, and(positive(P(s)), atMost(behaviourOfP(s), gamma)))],
  then: promptMisalignable(P, k),
  doesNotSay: [
    'the converse: for prompts of any length γ may be approached and never attained',
    'that the prompt is short, or likely',
  ],
})
