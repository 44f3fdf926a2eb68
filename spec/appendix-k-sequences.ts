/**
 * Appendix K splits the distribution of one token, after each prompt anew. A component of weight α is more: it keeps its
 * weight along whole sequences, P ≥ αP₋. Shares of single tokens are multiplied instead.
 */
import { claim, ours } from '../src/claim/claim.js'
import { and, atMost, below, everyPrompt, everySentence, implies, positive } from '../src/logic/proposition.js'
import { followedBy, multiply, one, plus, scalar } from '../src/logic/term.js'
import { stepwise, stepwiseDominated } from './domains/stepwise.js'
import { P } from './new/universal.js'
import { alpha, h, k, Pminus, s, x } from './symbols.js'

/** λ: a share of the prompt’s likelihood. */
export const lambda = scalar('lambda', 'λ', '\\lambda')

/** αP₋(x|h) ≤ P(x|h) for every sentence x: at h a part P₋ of weight α can be split off. */
const splitsAt = everySentence(x, atMost(multiply(alpha, Pminus(x, h)), P(x, h)))

export const appendixKSequences = claim({
  name: 'Appendix K (sequence mixture)',
  title: 'If P₋ has the share α of every next sentence, it has the share α of every sequence',
  fidelity: ours('what the theorems would need of the appendix: equation (3) is about sequences'),
  forAll: stepwise,
  given: [
    positive(alpha),
    below(alpha, one),
    everyPrompt(h, k, implies(and(positive(P(h)), positive(Pminus(h))), splitsAt)),
  ],
  then: everyPrompt(s, plus(k, 1), atMost(multiply(alpha, Pminus(s)), P(s))),
  doesNotSay: [
    'that the split is useless for sequences: the shares of their sentences multiply (Appendix K (product of shares))',
  ],
})

export const appendixKProduct = claim({
  name: 'Appendix K (product of shares)',
  title: 'If P₋ has the share λ of a prompt and the share α of the next sentence, it has the share αλ of both',
  fidelity: ours('what the split of single tokens gives: after n tokens the share αⁿ, which may vanish'),
  forAll: stepwiseDominated,
  given: [
    positive(lambda),
    positive(Pminus(h)),
    atMost(multiply(lambda, Pminus(h)), P(h)),
    atMost(multiply(alpha, Pminus(x, h)), P(x, h)),
  ],
  then: atMost(multiply(multiply(alpha, lambda), Pminus(followedBy(h, x))), P(followedBy(h, x))),
  doesNotSay: ['that the share stays above any bound: the product may vanish as the text grows'],
})
