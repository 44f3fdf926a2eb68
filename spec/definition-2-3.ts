/** Definition 2.3 says nothing where no sentence is negative: then any two models meet it, equal ones included. */
import { claim, clarified } from '../src/claim/claim.js'
import { and, atMost, everyPrompt, everySentence, implies, positive } from '../src/logic/proposition.js'
import { followedBy, one, score, zero } from '../src/logic/term.js'
import { promptDistinguishable } from './definitions/promptDistinguishable.js'
import { scoredModel } from './domains/definitions.js'
import { B, k, P0, rho, u, y } from './symbols.js'

/** P₀ says no negative sentence among its first k + 1. */
export const saysNothingNegative = everyPrompt(
  u,
  k,
  everySentence(y, implies(positive(P0(followedBy(u, y))), atMost(zero, score(B, y)))),
)
/** P₀ is β-prompt-distinguishable from itself. */
export const fromItself = promptDistinguishable(P0, P0, k)

export const definition23 = claim({
  name: 'Definition 2.3',
  title: 'A model is β-prompt-distinguishable from itself exactly where it says nothing negative',
  fidelity: clarified(
    'β = log ρ ≥ 0; up to k + 1 sentences of prompt and as many after it; so the definition is vacuous without a negative sentence, which is harmless where γ < 0 (Lemma N (a sentence))',
  ),
  forAll: scoredModel,
  given: [atMost(one, rho)],
  then: and(implies(saysNothingNegative, fromItself), implies(fromItself, saysNothingNegative)),
  doesNotSay: ['that such a model can be told from itself: where it says nothing negative nothing is asked'],
})
