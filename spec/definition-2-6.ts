/** Definition 2.6 makes P₋ able to say every negative sentence after every prompt. */
import { claim, clarified } from '../src/claim/claim.js'
import { and, below, everyPrompt, everySentence, implies, positive } from '../src/logic/proposition.js'
import { score, zero } from '../src/logic/term.js'
import { positiveWithRespectTo } from './definitions/positivity.js'
import { positiveModels } from './domains/definitions.js'
import { B, h, k, Pminus, Pplus, y } from './symbols.js'

export const definition26 = claim({
  name: 'Definition 2.6',
  title: 'If P₊ is positive with respect to P₋, then P₋ can say every negative sentence after every prompt',
  fidelity: clarified('up to k sentences, for prompts that both can write; the print asks it of every prompt'),
  forAll: positiveModels,
  given: [positiveWithRespectTo(Pplus, Pminus, k)],
  then: everyPrompt(
    h,
    k,
    implies(
      and(positive(Pminus(h)), positive(Pplus(h))),
      everySentence(y, implies(below(score(B, y), zero), positive(Pminus(y, h)))),
    ),
  ),
  doesNotSay: ['that P₊ can say none of them'],
})
