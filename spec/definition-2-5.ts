/** Definition 2.5: what it takes of single sentences, and what α = 1, which the print allows, would make of it. */
import { claim, clarified, ours } from '../src/claim/claim.js'
import { and, below, equals, everyPrompt, implies, positive, someSentence } from '../src/logic/proposition.js'
import { one, score, subtract, zero } from '../src/logic/term.js'
import { P } from './definitions/mixture.js'
import { negativelyDistinguishable } from './definitions/negativelyDistinguishable.js'
import { negativelyDistinguishableModels, wholeWeight } from './domains/definitions.js'
import { alpha, B, h, k, Pminus, s, x } from './symbols.js'

export const definition25 = claim({
  name: 'Definition 2.5',
  title: 'If B is α,β,γ-negatively-distinguishable in P, then after every prompt P₋ can say a negative sentence',
  fidelity: clarified(
    'β = log ρ; up to k sentences, for prompts that P₋ can write; of the definition γ < 0 and B_{P₋} ≤ γ are used',
  ),
  forAll: negativelyDistinguishableModels,
  given: negativelyDistinguishable(k),
  then: everyPrompt(
    h,
    k,
    implies(positive(Pminus(h)), someSentence(x, and(positive(Pminus(x, h)), below(score(B, x), zero)))),
  ),
  doesNotSay: ['that P₊ can say it, or that P₋ is likely to: its probability is at least −γ (Lemma N)'],
})

export const definition25Whole = claim({
  name: 'Definition 2.5 (α = 1)',
  title: 'With α = 1 the mixture is P₋ itself, and P₊ does not matter',
  fidelity: ours('the print asks for α > 0 only; all its theorems divide what is left between P₋ and P₊'),
  forAll: wholeWeight,
  given: [equals(alpha, one)],
  then: equals(subtract(P(s), Pminus(s)), zero),
  doesNotSay: ['anything of α near 1: then P₊ still decides what P says after a prompt that P₋ cannot write'],
})
