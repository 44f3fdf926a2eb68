/** Definition 2.4 as printed is satisfied by no pair of models: of no sentence the variance is 0, which is not below 0·σ². */
import { claim, clarified, repaired } from '../src/claim/claim.js'
import { and, equals, implies, not, positive } from '../src/logic/proposition.js'
import { number, plus, zero } from '../src/logic/term.js'
import { hasLogRatios, logRatioVariance, similar, similarAsPrinted } from './definitions/similarity.js'
import { similarModels, similarToItself } from './domains/definitions.js'
import { k, P0, P1, s0, sigma } from './symbols.js'

const next = plus(k, 1)

export const definition24 = claim({
  name: 'Definition 2.4',
  title: 'No models are σ-similar as printed, whatever σ is: the variance of no sentence is not below 0',
  fidelity: clarified(
    'after a prompt that P₀ can write; for n = 0, …, k sentences; where P₁ cannot write what P₀ can, the log-ratio is infinite and has no variance',
  ),
  forAll: similarModels,
  given: [positive(P0(s0))],
  then: and(
    not(similarAsPrinted(P0, P1, next, s0)),
    implies(hasLogRatios(P0, P1, number(0), s0), equals(logRatioVariance(P0, P1, number(0), s0), zero)),
  ),
  doesNotSay: ['anything of the repaired definition, which asks n ≥ 1: then a model is σ-similar to itself'],
})

export const definition24Repaired = claim({
  name: 'Definition 2.4 (n ≥ 1)',
  title: 'Asked of n ≥ 1 sentences, a model is σ-similar to itself for every σ > 0',
  fidelity: repaired(
    'Definition 2.4',
    'n = 0 makes it unsatisfiable, and Theorems 3.2, 3.3, B.1 and Lemma C.4 vacuous',
  ),
  forAll: similarToItself,
  given: [positive(sigma), positive(P0(s0))],
  then: similar(P0, P0, k, s0),
  doesNotSay: ['that any two models are σ-similar for some σ: after a prompt that P₁ cannot write they are for none'],
})
