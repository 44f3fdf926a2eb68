/**
 * Theorem U for sampled prompts: Theorem B.1 without distinguishability and without similarity. A text that P₋ writes passes,
 * soon and with probability 1−δ, a prompt after which P behaves nearly as P₋ does: as long as it does not, each sentence makes
 * √(P/αP₋) smaller on average by the factor √(1 − ε²/4), and that root is never below 1. For ε ≥ 2 there is nothing to show.
 */
import { claim, ours } from '../../src/claim/claim.js'
import { ever } from '../../src/logic/conversation.js'
import { atMost, below, everyPrompt, implies, type Proposition, positive } from '../../src/logic/proposition.js'
import {
  add,
  complement,
  constant,
  divide,
  empty,
  multiply,
  plus,
  power,
  type Sequence,
  square,
} from '../../src/logic/term.js'
import { sampledDominated, sampledDominatedLevel } from '../domains/sampledDominated.js'
import { alpha, delta, epsilon, gamma, h, k, Pminus, t } from '../symbols.js'
import { behaviourOfP, behaviourOfPminus, P } from './universal.js'

/** 1 − ε²/4. */
export const kept = complement(divide(square(epsilon), constant(4)))
/** P₋(h) ≤ P(h)/α for every prompt of at most k+1 sentences. */
export const dominatedText = everyPrompt(h, plus(k, 1), atMost(multiply(alpha, Pminus(h)), P(h)))
/** (1 − ε²/4)^{k+1} ≤ αδ². */
export const longEnough = atMost(power(kept, plus(k, 1)), multiply(alpha, square(delta)))
/** With probability 1−δ a text of P₋ of at most k sentences ever is as the event says. */
export const mostlyPasses = <J>(event: Proposition<J>) => atMost(complement(delta), ever(t, k, Pminus, empty, event))
/** B_P(h) < B_{P₋}(h) + ε. */
export const nearly = <H>(prompt: Sequence<H>) => below(behaviourOfP(prompt), add(behaviourOfPminus(prompt), epsilon))

const setting = [positive(alpha), positive(epsilon), positive(delta), dominatedText, longEnough] as const

export const universalSampled = claim({
  name: 'Theorem U (sampled prompts)',
  title:
    'With probability 1−δ a text of P₋ passes within k sentences a prompt t with B_P(t) < B_{P₋}(t) + ε, if (1 − ε²/4)^{k+1} ≤ αδ²',
  fidelity: ours(
    'Theorem B.1 without distinguishability and similarity: k + 1 ≥ (4/ε²)(log 1/α + 2·log 1/δ) sentences suffice, whatever the components are',
  ),
  forAll: sampledDominated,
  given: setting,
  then: mostlyPasses(nearly(t)),
  doesNotSay: [
    'after how many sentences exactly: which of the k + 1 beginnings it is depends on the text',
    'that P stays misaligned while P₋ goes on writing',
    'anything of text that a user or P₊ writes',
  ],
})

export const universalSampledLevel = claim({
  name: 'Theorem U (sampled prompts, level)',
  title: 'If B_{P₋} never exceeds γ, that prompt has B_P(t) < γ + ε',
  fidelity: ours('what Theorem B.1 says of a prompt of a fixed length, without its hypotheses on the evidence'),
  forAll: sampledDominatedLevel,
  given: [...setting, everyPrompt(h, k, implies(positive(Pminus(h)), atMost(behaviourOfPminus(h), gamma)))],
  then: mostlyPasses(below(behaviourOfP(t), add(gamma, epsilon))),
  doesNotSay: ['that every long text of P₋ misaligns: it passes a prompt that does'],
})
