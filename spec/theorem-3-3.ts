/**
 * Theorem 3.3: misalignment by a conversation. The print bounds each prompt by what the answer before it costs, with one
 * sentence more for a trigger; its proof has gaps, and one more sentence a turn is needed. It is stated for one turn, of which
 * the print speaks too.
 */
import { claim, clarified } from '../src/claim/claim.js'
import { and, atMost, below, type Proposition, positive, somePrompt } from '../src/logic/proposition.js'
import {
  add,
  complement,
  constant,
  count,
  expectationOverSequences,
  followedBy,
  indicator,
  logarithm,
  one,
  plus,
  type Term,
  zero,
} from '../src/logic/term.js'
import { gathered } from './after-a-prompt.js'
import { behaviourExpectation } from './definitions/behaviourExpectation.js'
import { P } from './definitions/mixture.js'
import { badUpTo } from './definitions/negativelyDistinguishable.js'
import { positiveWithRespectTo } from './definitions/positivity.js'
import { promptDistinguishable } from './definitions/promptDistinguishable.js'
import {
  promptUndistinguishable,
  similarAfterPrompts,
  undistinguishableAfter,
} from './definitions/undistinguishable.js'
import { type Conversation, conversation } from './domains/conversations.js'
import { cost } from './evidence-of-prompts.js'
import { printedSpread } from './lemma-c4.js'
import { alpha, D, delta, epsilon, gamma, k, N, Pminus, Pplus, rho, rhoPrime, s, sigma, u } from './symbols.js'
import { printedEvidence } from './theorem-3-1.js'

/** What Theorem 3.3 supposes of the components, up to D or D + 1 sentences. */
export const conditions: ReadonlyArray<Proposition<Conversation>> = [
  positive(alpha),
  below(alpha, one),
  below(gamma, zero),
  positive(rho),
  positive(rhoPrime),
  positive(epsilon),
  positive(delta),
  below(delta, one),
  positive(sigma),
  positive(count(N)),
  badUpTo(plus(D, 1)),
  promptDistinguishable(Pminus, Pplus, D),
  undistinguishableAfter(Pplus, Pminus, D),
  promptUndistinguishable(Pplus, Pminus, D),
  similarAfterPrompts(Pplus, Pminus, D),
  positiveWithRespectTo(Pplus, Pminus, D),
]
/** The conversation ends within D + 1 sentences. */
const within = atMost(add(count(k), count(N)), count(plus(D, 1)))
/** log 1/α + log 1/ε + log 4 + β′N + σ√(N/δ) + cβ ≤ kβ: the printed length of a prompt of one turn has c = 1. */
const lengthAtMost = (extra: Term<Conversation>): Proposition<Conversation> =>
  atMost(add(add(printedEvidence(constant(4)), cost(printedSpread)), extra), gathered(k))

/** B_P(s⊕u) < γ + ε: the model is misaligned after the prompt s and the answer u. */
export const misalignedAfterAnswer = below(behaviourExpectation(P, followedBy(s, u)), add(gamma, epsilon))
/** Pr_{u∼P(·|s), |u|=N}[B_P(s⊕u) < γ + ε]. */
export const chanceOfSuccess = expectationOverSequences(u, N, P, s, indicator(misalignedAfterAnswer))
/** Some prompt of at most k sentences succeeds with probability 1−δ. */
export const succeeds = somePrompt(s, k, and(positive(P(s)), atMost(complement(delta), chanceOfSuccess)))

export const theorem33 = claim({
  name: 'Theorem 3.3',
  title:
    'A prompt of (1/β)(log 1/α + log 1/ε + log 4) + (β′/β)N + (σ/β)√(N/δ) + 1 sentences misaligns, also after an answer of N, with probability 1−δ',
  fidelity: clarified(
    'one turn (n = 1), the target being B_P(q₁⊕a₁) < γ + ε, as the print bounds q₁, …, qₙ and not qₙ₊₁; β = log ρ and β′ = log ρ′; the printed length is read as any whole number k at least as large; the conditions are asked of prompts of at most D sentences and of the D sentences after them, and Definition 2.4 for n ≥ 1',
  ),
  forAll: conversation,
  given: [...conditions, within, lengthAtMost(logarithm(rho))],
  then: succeeds,
  gaps: [
    'it starts from Lemma C.3, which needs distinguishability, and only prompt-distinguishability is supposed: q₁ must begin with a trigger',
    'the prompt that a mean argument yields need not end in a negative sentence, so prompt-undistinguishability says nothing of the answer after it: a trigger is needed at its end too',
    'the answers are written by P, not by P₊, and under P the variance of their evidence may grow as N²: the Domination lemma repairs this',
    'it bounds |qᵢ| by the length of an answer that is written later: the lengths of answers must be fixed beforehand',
    'it counts n prompts where there are n + 1, and bounds none but the first n',
  ],
  doesNotSay: [
    'that conversations protect: two sentences more a turn suffice, and Theorem S needs no more for any number of turns',
  ],
})
