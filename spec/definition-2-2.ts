/** Definition 2.2: no model is β-distinguishable from itself, for β ≥ 0. */
import { claim, clarified } from '../src/claim/claim.js'
import { atMost, not } from '../src/logic/proposition.js'
import { one, plus } from '../src/logic/term.js'
import { distinguishable } from './definitions/distinguishable.js'
import { oneModel } from './domains/definitions.js'
import { k, P0, rho } from './symbols.js'

export const definition22 = claim({
  name: 'Definition 2.2',
  title: 'No model is β-distinguishable from itself',
  fidelity: clarified('β = log ρ ≥ 0; up to k + 1 sentences, of which the first decides'),
  forAll: oneModel,
  given: [atMost(one, rho)],
  then: not(distinguishable(P0, P0, plus(k, 1))),
  doesNotSay: ['that models which are not distinguishable are equal'],
})
