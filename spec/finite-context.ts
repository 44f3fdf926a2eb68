/**
 * The footnote on finite context: prompts of at most C sentences for all prompts. Refuted as it stands, for with
 * bounded evidence only some levels can be reached; which ones is the obstruction.
 */
import { claim, clarified, ours } from '../src/claim/claim.js'
import {
  and,
  atMost,
  below,
  equals,
  everyPrompt,
  implies,
  not,
  positive,
  somePrompt,
  someSentence,
} from '../src/logic/proposition.js'
import { add, complement, followedBy, multiply, natural, one, scalar, subtract, zero } from '../src/logic/term.js'
import { boundedEvidence, finiteContext } from './domains/finiteContext.js'
import { Lambda } from './lemma-h3-prompt.js'
import { ofMinus, ofP, ofPlus } from './master-inequality.js'
import { alpha, epsilon, gamma, Pminus, Pplus, s, y } from './symbols.js'

/** The number of sentences that fit the context. */
export const C = natural('C')

/** b₊: a level that P₊ keeps. */
export const bplus = scalar('bplus', 'b₊', 'b_+')

const writable = positive(Pminus(s))
const byBoth = and(writable, positive(Pplus(s)))
const longer = followedBy(s, y)

/** B_{P₋}(s) ≤ γ after every prompt that fits. */
const badWithin = everyPrompt(s, C, implies(writable, atMost(ofMinus, gamma)))

/** After every prompt that fits, some sentence y has P₋(y|s) ≠ P₊(y|s): then KL(P₋(·|s)‖P₊(·|s)) > 0. */
const distinguishable = everyPrompt(
  s,
  C,
  implies(byBoth, someSentence(y, not(equals(multiply(Pminus(longer), Pplus(s)), multiply(Pplus(longer), Pminus(s)))))),
)

export const finiteContextClaim = claim({
  name: 'Footnote on finite context',
  title: 'Prompts that fit a context of C sentences misalign as all prompts do',
  fidelity: clarified(
    'the footnote read literally: Theorem 3.1 with prompts of at most C sentences; distinguishability for some β > 0 means that the next-sentence laws differ',
  ),
  forAll: finiteContext,
  given: [
    positive(alpha),
    below(alpha, one),
    below(gamma, zero),
    positive(epsilon),
    below(epsilon, complement(gamma)),
    badWithin,
    distinguishable,
  ],
  then: somePrompt(s, C, and(writable, below(ofP, add(gamma, epsilon)))),
  doesNotSay: [
    'that a context of given length is safe: which levels it reaches depends on α and on the evidence it fits',
  ],
})

/** After every prompt that fits and P₋ can write, P₊ can write it too, and less than Λ times less likely. */
const boundedWithin = everyPrompt(
  s,
  C,
  implies(writable, and(positive(Pplus(s)), atMost(Pminus(s), multiply(Lambda, Pplus(s))))),
)
const levelsWithin = everyPrompt(s, C, implies(byBoth, and(atMost(gamma, ofMinus), atMost(bplus, ofPlus))))

export const finiteContextObstruction = claim({
  name: 'Footnote on finite context (obstruction)',
  title: 'If the prompts that fit carry no more evidence than Λ, none of them pushes the behaviour below γ + ε',
  fidelity: ours(
    'the converse of the master inequality: a context too short for the evidence that γ + ε takes is safe',
  ),
  forAll: boundedEvidence,
  given: [
    positive(alpha),
    below(alpha, one),
    positive(epsilon),
    boundedWithin,
    levelsWithin,
    atMost(
      multiply(multiply(alpha, epsilon), Lambda),
      multiply(complement(alpha), subtract(subtract(bplus, gamma), epsilon)),
    ),
  ],
  then: everyPrompt(s, C, implies(writable, atMost(add(gamma, epsilon), ofP))),
  doesNotSay: ['that the evidence is bounded for prompts of any length: as a rule it grows exponentially'],
})
