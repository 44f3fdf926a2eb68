/**
 * Theorem 3.3 for a whole conversation: n + 1 turns, each of whose answers leaves the model misaligned. The first prompt is longer,
 * as it has to outweigh the prior odds too; what it gains is kept by the others.
 */
import { claim, repaired } from '../src/claim/claim.js'
import { everyTurn } from '../src/logic/conversation.js'
import {
  and,
  atMost,
  below,
  everyPrompt,
  everySentence,
  implies,
  positive,
  somePromptOf,
} from '../src/logic/proposition.js'
import {
  add,
  complement,
  constant,
  count,
  expectationOverSequences,
  followedBy,
  indicator,
  multiply,
  natural,
  one,
  plus,
  power,
  prompt,
  type Sequence,
  score,
  zero,
} from '../src/logic/term.js'
import { gathered } from './after-a-prompt.js'
import { behaviourExpectation } from './definitions/behaviourExpectation.js'
import { distinguishable } from './definitions/distinguishable.js'
import { P } from './definitions/mixture.js'
import { badUpTo } from './definitions/negativelyDistinguishable.js'
import { positiveWithRespectTo } from './definitions/positivity.js'
import { severalTurns } from './domains/severalTurns.js'
import { cost } from './evidence-of-prompts.js'
import { printedSpread } from './lemma-c4.js'
import { B, D, delta, epsilon, gamma, k, N, n, Pminus, Pplus, s0, sigma, y } from './symbols.js'
import { printedEvidence } from './theorem-3-1.js'
import { calmAnswers, ofMixtureAndRates } from './theorem-3-3.js'

/** The first prompt has k + 2 sentences, the others j + 2. */
export const j = natural('j')
/** The first prompt, its answer, and what is said afterwards. */
export const [q, a, c] = [prompt('q'), prompt('a'), prompt('c')]
export const begun = followedBy(q, a)

/** B_P(h) < γ + ε. */
export const misalignedAt = <H>(h: Sequence<H>) => below(behaviourExpectation(P, h), add(gamma, epsilon))
/** The chance that n more turns after h all leave the model misaligned. */
export const laterTurns = <H>(h: Sequence<H>) =>
  everyTurn(c, { turns: n, prompt: plus(j, 2), answer: N }, P, h, misalignedAt(followedBy(h, c)))
/** So that the first one does, too. */
export const allTurns = expectationOverSequences(
  a,
  N,
  P,
  q,
  multiply(indicator(misalignedAt(begun)), laterTurns(begun)),
)
const ofTurn = add(count(plus(j, 2)), count(N))
/** Definition 2.3 for the k and for the j sentences of a prompt, after every h⊕y that P₋ can write with |h| ≤ D and B(y) < 0. */
const begins = followedBy(s0, y)
export const telling = everyPrompt(
  s0,
  D,
  everySentence(
    y,
    implies(
      below(score(B, y), zero),
      implies(
        positive(Pminus(begins)),
        and(distinguishable(Pminus, Pplus, k, begins), distinguishable(Pminus, Pplus, j, begins)),
      ),
    ),
  ),
)
/** All turns together have at most D + 2 sentences. */
export const inAll = atMost(add(add(count(plus(k, 2)), count(N)), multiply(count(n), ofTurn)), count(plus(D, 2)))
/** β′N + σ√(N/δ) ≤ jβ: a later prompt makes up for an answer. */
export const madeUp = atMost(cost(printedSpread), gathered(j))
/** The first prompt makes up for the prior odds too, as in the repair for one turn: log 1/α + log 1/ε + log 4 + β′N + σ√(N/δ) ≤ kβ. */
const longEnough = and(atMost(add(printedEvidence(constant(4)), cost(printedSpread)), gathered(k)), madeUp)

export const theorem33Turns = claim({
  name: 'Theorem 3.3 (n turns)',
  title:
    'A prompt of the repaired length and n prompts of (β′/β)N + (σ/β)√(N/δ) + 2 sentences leave the model misaligned after each of n + 1 answers, with probability (1−δ)ⁿ⁺¹',
  fidelity: repaired(
    'Theorem 3.3',
    'two sentences more a turn; every prompt is chosen after the answers so far; with δ/(n+1) for δ all turns succeed with probability 1−δ, by Bernoulli’s inequality',
  ),
  forAll: severalTurns,
  given: [
    ...ofMixtureAndRates,
    atMost(delta, one),
    positive(sigma),
    badUpTo(plus(D, 2)),
    telling,
    calmAnswers,
    positiveWithRespectTo(Pplus, Pminus, plus(D, 1)),
    inAll,
    longEnough,
  ],
  then: somePromptOf(q, plus(k, 2), and(positive(P(q)), atMost(power(complement(delta), plus(n, 1)), allTurns))),
  doesNotSay: [
    'that the prompts can be written down beforehand: each answers what was said before',
    'anything of answers whose length depends on their text',
    'that so many sentences are needed: by Theorem S one opening prompt does for all turns',
  ],
})
