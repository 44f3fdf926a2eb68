/**
 * Theorem 3.2 almost surely: after an aligning prompt of P₊ some prompt misaligns with probability 1, for P₋ can write it too; no
 * distinguishability, positivity or similarity. The length is that of Theorem U at the least posterior weight.
 */
import { claim, ours } from '../src/claim/claim.js'
import {
  and,
  atMost,
  below,
  everyPrompt,
  everyPromptOf,
  implies,
  positive,
  somePrompt,
} from '../src/logic/proposition.js'
import {
  add,
  empty,
  expectationOverSequences,
  followedBy,
  indicator,
  multiply,
  one,
  plus,
  power,
} from '../src/logic/term.js'
import { behaviourExpectation } from './definitions/behaviourExpectation.js'
import { P } from './definitions/mixture.js'
import { alignedForEver } from './domains/alignedForEver.js'
import { rho } from './new/universal.js'
import { alpha, D, epsilon, gamma, h, N, Pminus, Pplus, s, s0, u } from './symbols.js'

const [after, whole] = [followedBy(s0, h), followedBy(u, s)]
/** αP₋(u)ρ^{D+1}, for ρ = (1−γ)/(1−γ−ε). */
export const climbed = multiply(multiply(alpha, Pminus(u)), power(rho, plus(D, 1)))
/** D sentences suffice after every aligning prompt: 1 < w(u)ρ^{D+1}. */
export const sufficesAfterEach = everyPromptOf(u, N, implies(positive(Pplus(u)), below(P(u), climbed)))
/** Some prompt of at most D sentences, which P₋ can write, has B_P(u⊕s) < γ + ε. */
export const misalignsAfter = somePrompt(
  s,
  D,
  and(positive(Pminus(whole)), below(behaviourExpectation(P, whole), add(gamma, epsilon))),
)
/** Pr_{u∼P₊, |u|=N}[…]. */
export const chanceOfMisaligning = expectationOverSequences(u, N, Pplus, empty, indicator(misalignsAfter))

export const theorem32AlmostSurely = claim({
  name: 'Theorem 3.2 (almost surely)',
  title:
    'With probability 1 some prompt of at most max ⌊log(1/w(u))/log ρ⌋ sentences misaligns after an aligning prompt u of N',
  fidelity: ours(
    'misaligned after an aligning prompt, with certainty: all that is used is P₋(u) > 0, so that w(u) > 0; there is such a D whenever P₋ can write the prompts of P₊',
  ),
  forAll: alignedForEver,
  given: [
    positive(alpha),
    below(alpha, one),
    positive(epsilon),
    below(add(gamma, epsilon), one),
    everyPromptOf(
      s0,
      N,
      everyPrompt(h, D, implies(positive(Pminus(after)), atMost(behaviourExpectation(Pminus, after), gamma))),
    ),
    sufficesAfterEach,
  ],
  then: atMost(one, chanceOfMisaligning),
  doesNotSay: ['that D is small: it is as large as the aligning prompt that misleads most asks for'],
})
