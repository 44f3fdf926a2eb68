/** Bounded evidence: where no sentence is more than μ times likelier under P₋ than under P₊, no prompt of k sentences is more than μᵏ. */
import { claim, ours } from '../../src/claim/claim.js'
import {
  and,
  atMost,
  everyNumberBelow,
  everyPrompt,
  everyPromptOf,
  everySentence,
  implies,
  positive,
} from '../../src/logic/proposition.js'
import { followedBy, multiply, power, type Sequence, scalar, type Whole } from '../../src/logic/term.js'
import { boundedRatios } from '../domains/guarded.js'
import { h, k, m, Pminus, Pplus, s, s0, y } from '../symbols.js'

/** μ = e^M: how many times likelier one sentence can be under P₋. */
export const mu = scalar('mu', 'μ', '\\mu')
/** P₋(y|h) ≤ μP₊(y|h) for each of the next n sentences y, wherever both can be. */
export const boundedRatio = <N, H>(n: Whole<N>, after: Sequence<H>) => {
  const at = followedBy(after, h)
  return everyNumberBelow(
    m,
    n,
    everyPromptOf(
      h,
      m,
      implies(
        and(positive(Pminus(at)), positive(Pplus(at))),
        everySentence(y, atMost(Pminus(y, at), multiply(mu, Pplus(y, at)))),
      ),
    ),
  )
}
const whole = followedBy(s0, s)
export const boundedEvidence = claim({
  name: 'Guardrail (evidence)',
  title: 'If no sentence has a ratio above μ, prompts of at most k sentences have none above μᵏ',
  fidelity: ours('the chain rule; after a prompt s₀, whatever its own evidence'),
  forAll: boundedRatios,
  given: [boundedRatio(k, s0)],
  then: everyPrompt(
    s,
    k,
    implies(
      positive(Pminus(whole)),
      atMost(multiply(Pminus(whole), Pplus(s0)), multiply(multiply(power(mu, k), Pminus(s0)), Pplus(whole))),
    ),
  ),
  doesNotSay: [
    'that some prompt reaches μᵏ: that takes a sentence with the ratio μ after every prompt (Guardrail (evidence, attained))',
  ],
})
