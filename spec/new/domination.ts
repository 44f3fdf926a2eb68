/**
 * The domination lemma: P is a mixture of αP₋ and something else exactly when P ≥ αP₋ on sequences. The something else is
 * (P − αP₋)/(1−α): it has total 1, it is consistent along sequences, and it is nonnegative exactly when P dominates αP₋.
 */
import { claim, ours } from '../../src/claim/claim.js'
import { and, atMost, below, equals, everyPrompt } from '../../src/logic/proposition.js'
import {
  add,
  complement,
  divide,
  empty,
  followedBy,
  multiply,
  one,
  type Sequence,
  subtract,
  sumOver,
  zero,
} from '../../src/logic/term.js'
import { P as mixture } from '../definitions/mixture.js'
import { afterPrompt } from '../domains/afterPrompt.js'
import { dominating, domineered } from '../domains/dominating.js'
import { alpha, k, Pminus, s, y } from '../symbols.js'
import { P } from './universal.js'

/** (P(s) − αP₋(s))/(1−α), what is left for P₊. */
export const rest = <I>(prompt: Sequence<I>) =>
  divide(subtract(P(prompt), multiply(alpha, Pminus(prompt))), complement(alpha))

export const dominationNecessary = claim({
  name: 'Domination lemma (necessary)',
  title: 'A mixture αP₋ + (1−α)P₊ dominates αP₋ on every sequence',
  fidelity: ours('Theorem U and what follows it assume no more than this of a bad component'),
  forAll: afterPrompt,
  given: [atMost(alpha, one)],
  then: atMost(multiply(alpha, Pminus(s)), mixture(s)),
  doesNotSay: ['the converse: that is the Domination lemma, and takes every sequence'],
})

/** What remains has total 1, is consistent, nonnegative, and makes P a mixture. */
const isLanguageModel = and(
  equals(rest(empty), one),
  everyPrompt(
    s,
    k,
    and(
      atMost(zero, rest(s)),
      and(
        equals(sumOver(y, rest(followedBy(s, y))), rest(s)),
        equals(add(multiply(alpha, Pminus(s)), multiply(complement(alpha), rest(s))), P(s)),
      ),
    ),
  ),
)

export const domination = claim({
  name: 'Domination lemma',
  title:
    'If P ≥ αP₋ up to k sentences, then P = αP₋ + (1−α)P₊ there for a P₊ ≥ 0 with total 1 and consistent likelihoods',
  fidelity: ours('so “a component of weight α” is P₋ ≤ P/α, and no more'),
  forAll: dominating,
  given: [below(alpha, one), everyPrompt(s, k, atMost(multiply(alpha, Pminus(s)), P(s)))],
  then: isLanguageModel,
  doesNotSay: [
    'that P₊ is a model of the language of statements: it is written out, as (P − αP₋)/(1−α)',
    'that it is enough to compare next sentences after each prompt (Appendix K (sequence mixture))',
  ],
})

export const dominationEveryWeight = claim({
  name: 'Domination lemma (every weight)',
  title: 'The same for every weight α < 1, without domination',
  fidelity: ours('what a reader of equation (3) may take for granted: that any P₋ can be split off'),
  forAll: domineered,
  given: [below(alpha, one)],
  then: isLanguageModel,
  doesNotSay: ['that no weight serves: those with αP₋(s) ≤ P(s) for every s do'],
})
