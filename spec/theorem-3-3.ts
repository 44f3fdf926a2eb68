/**
 * Theorem 3.3: misalignment by a conversation. The print bounds each prompt by what the answer before it costs, with one
 * sentence more for a trigger; its proof has gaps, and one more sentence a turn is needed. It is stated for one turn, of which
 * the print speaks too; the repair is proved.
 */
import { claim, clarified, repaired } from '../src/claim/claim.js'
import { ofFamilies } from '../src/claim/domain.js'
import {
  and,
  atMost,
  below,
  everyPrompt,
  everyPromptOf,
  everySentence,
  implies,
  type Proposition,
  positive,
  somePrompt,
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
  logarithm,
  one,
  plus,
  score,
  type Term,
  two,
  zero,
} from '../src/logic/term.js'
import { gathered } from './after-a-prompt.js'
import { behaviourExpectation } from './definitions/behaviourExpectation.js'
import { canFollow } from './definitions/distinguishable.js'
import {
  evidenceFor,
  positiveAt,
  promptDistinguishableAt,
  undistinguishable,
  varianceOfEvidence,
} from './definitions/evidence.js'
import { P } from './definitions/mixture.js'
import { badUpTo } from './definitions/negativelyDistinguishable.js'
import { positiveWithRespectTo } from './definitions/positivity.js'
import { promptDistinguishable } from './definitions/promptDistinguishable.js'
import {
  promptUndistinguishable,
  similarAfterPrompts,
  undistinguishableAfter,
} from './definitions/undistinguishable.js'
import { alignedMixture } from './domains/alignedMixture.js'
import { type Conversation, conversation, repairedConversation } from './domains/conversations.js'
import { cost, mostly, totalVariance } from './evidence-of-prompts.js'
import { printedSpread } from './lemma-c4.js'
import { alpha, B, D, delta, epsilon, gamma, k, N, Pminus, Pplus, rho, rhoPrime, s, sigma, u } from './symbols.js'
import { printedEvidence } from './theorem-3-1.js'
import { lengthOf } from './theorem-3-2.js'
import { badAfterTrigger, misaligned } from './theorem-3-2-prompt.js'
import { calmAfter, e, r } from './theorem-3-3-turn.js'

export const ofMixtureAndRates: ReadonlyArray<Proposition<Conversation>> = [
  positive(alpha),
  below(alpha, one),
  below(gamma, zero),
  positive(rho),
  positive(rhoPrime),
  positive(epsilon),
  positive(delta),
]
/** What Theorem 3.3 supposes of the components, for a conversation of at most D + 2 sentences with an answer of N. */
const conditions: ReadonlyArray<Proposition<Conversation>> = [
  ...ofMixtureAndRates,
  below(delta, one),
  positive(sigma),
  positive(count(N)),
  badUpTo(plus(D, 2)),
  promptDistinguishable(Pminus, Pplus, D),
  undistinguishableAfter(Pplus, Pminus, N),
  promptUndistinguishable(Pplus, Pminus, plus(D, 1), N),
  similarAfterPrompts(Pplus, Pminus, plus(D, 1), N),
  positiveWithRespectTo(Pplus, Pminus, plus(D, 1)),
]
/** Definitions 2.2 and 2.4 of an answer of N sentences, after every prompt whose last sentence is negative. */
export const calmAnswers = everyPrompt(
  r,
  plus(D, 1),
  everySentence(
    e,
    implies(
      and(below(score(B, e), zero), and(positive(Pminus(followedBy(r, e))), positive(Pplus(followedBy(r, e))))),
      calmAfter(followedBy(r, e)),
    ),
  ),
)
/** The conversation ends within D + 2 sentences. */
const within = atMost(add(count(k), count(N)), count(plus(D, 2)))
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
    'one turn (n = 1), the target being B_P(q₁⊕a₁) < γ + ε, as the print bounds q₁, …, qₙ and not qₙ₊₁; β = log ρ and β′ = log ρ′; the printed length is read as any whole number k at least as large; the conditions are asked up to the D + 2 sentences of the conversation, and Definition 2.4 for n ≥ 1',
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

// What is true of it.

const byBoth = and(positive(Pminus(u)), positive(Pplus(u)))
const ofMixture = [positive(alpha), below(alpha, one), below(gamma, zero), positive(rho)] as const
const afterEach = [
  everyPromptOf(u, N, implies(byBoth, positiveAt(Pplus, Pminus, u))),
  everyPromptOf(u, N, implies(byBoth, promptDistinguishableAt(Pminus, Pplus, k, u))),
  everyPromptOf(u, N, implies(positive(Pminus(u)), badAfterTrigger(u))),
] as const

export const theorem33Total = claim({
  name: 'Theorem 3.3 (total only)',
  title:
    'After answers of N sentences, and no prompt before, 1 + (1/β)(log 1/α + log 1/ε + log 4 + β′N + σ√(N/δ)) sentences misalign with probability 1−δ',
  fidelity: repaired(
    'Theorem 3.3',
    'read as a bound of the total length alone, n + 1 prompts together, it is true: all but the last may be empty',
  ),
  forAll: alignedMixture,
  given: [
    ...ofMixture,
    positive(rhoPrime),
    positive(epsilon),
    positive(delta),
    positive(sigma),
    positive(count(N)),
    canFollow(Pminus, Pplus, N),
    undistinguishable(Pplus, Pminus, N),
    below(varianceOfEvidence(Pplus, Pminus, N), totalVariance),
    ...afterEach,
    lengthOf(printedEvidence(constant(4)), printedSpread),
  ],
  then: mostly(P, misaligned(u)),
  doesNotSay: ['that the last prompt is short: it makes up for all answers'],
})

export const theorem33Free = claim({
  name: 'Theorem 3.3 (free last prompt)',
  title: 'After any answers that both components can write, a last prompt that makes up for their evidence misaligns',
  fidelity: clarified(
    'the print bounds q₁, …, qₙ and not qₙ₊₁: read so, it needs neither β′ nor σ, and no probability enters; β = log ρ',
  ),
  forAll: alignedMixture,
  given: [...ofMixture, positive(epsilon), ...afterEach],
  then: everyPromptOf(
    u,
    N,
    implies(
      byBoth,
      implies(atMost(add(printedEvidence(two), evidenceFor(Pplus, Pminus, u)), gathered(k)), misaligned(u)),
    ),
  ),
  doesNotSay: [
    'how long the last prompt is before the answers are known: it makes up for their evidence, which may be large',
  ],
})

export const theorem33Repaired = claim({
  name: 'Theorem 3.3 (repaired)',
  title: 'Two sentences more a turn, a trigger before the evidence and one after it, and the printed length suffices',
  fidelity: repaired('Theorem 3.3', 'a prompt must begin with a trigger, and end with one: + 2 a turn for + 1'),
  forAll: ofFamilies(repairedConversation, 'independent sentences'),
  given: [
    ...ofMixtureAndRates,
    positive(sigma),
    badUpTo(plus(D, 2)),
    promptDistinguishable(Pminus, Pplus, D),
    calmAnswers,
    positiveWithRespectTo(Pplus, Pminus, plus(D, 1)),
    atMost(add(count(plus(k, 2)), count(N)), count(plus(D, 2))),
    lengthAtMost(zero as Term<Conversation>),
  ],
  then: somePromptOf(s, plus(k, 2), and(positive(P(s)), atMost(complement(delta), chanceOfSuccess))),
  doesNotSay: [
    'anything of several turns: Theorem 3.3 (a turn) is what each of them takes, after any history, with δ/n for δ',
  ],
})
