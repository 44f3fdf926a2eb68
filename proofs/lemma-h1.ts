/**
 * Lemma H.1 takes its prompt from Lemma C.3, as Theorem 3.1 does, with ρ⁻ᵏ for ε: then ρᵏP₊(s) ≤ P₋(s), which is the
 * evidence that the inequality at a fixed prompt asks for.
 */
import type { ComponentsAndRate } from '../spec/domains/distinguishableScores.js'
import {
  evidenceOfPrompt,
  lemmaH1,
  lemmaH1Alone,
  lemmaH1Sharp,
  near,
  nearAndMisaligned,
  printedBound,
  sharpBound,
} from '../spec/lemma-h1.js'
import {
  lemmaH1 as atPrompt,
  lemmaH1Sharp as atPromptSharply,
  fromMinus,
  printedWith,
  sharpWith,
} from '../spec/lemma-h1-prompt.js'
import { alpha, k, Pminus, Pplus, rho, s } from '../spec/symbols.js'
import { evidence, guards, isTrue, killed, meaning, necessary } from '../src/claim/evidence.js'
import { atMostBy, chain, cite, evident, have, type Proof, witness } from '../src/claim/proof.js'
import { and, atMost, below, positive, somePromptOf } from '../src/logic/proposition.js'
import { add, complement, divide, logarithm, multiply, one, plus, power, subtract, two } from '../src/logic/term.js'
import { q } from '../src/model/written.js'
import { onlyN, onlyP, thenOnly } from './smallModels.js'
import { atOnce, four, fromPrompt, longEnough, misaligning, needsOf31, ratio } from './theorem-3-1.js'

/** ρᵏP₊(s) ≤ P₋(s). */
export const hasEvidence = (body: Proof<never>) =>
  have(
    atMost(multiply(evidenceOfPrompt, Pplus(s)), Pminus(s)),
    chain<never, never>(
      multiply(evidenceOfPrompt, Pplus(s)),
      atMostBy(
        Pminus(s),
        multiply(evidenceOfPrompt, subtract(multiply(ratio(k), Pminus(s)), Pplus(s))),
        'P₊(s) ≤ ρ⁻ᵏP₋(s)',
      ),
    ),
    body,
  )

const proofOf = (fixed: typeof atPrompt) =>
  longEnough(
    four,
    fromPrompt(hasEvidence(cite(fixed, { scalars: { Lambda: evidenceOfPrompt } }, misaligning(witness(s, evident))))),
  )
const proofAlone = fromPrompt(
  hasEvidence(cite(atPromptSharply, { scalars: { Lambda: evidenceOfPrompt } }, witness(s, evident))),
)

// Evidence. P₋ says n; P₊ says p, or n once in a hundred times. No sentence, or one.

const opposed = { ...atOnce, Pplus: onlyP }
/** The prompt n is three times likelier under P₋, a little more than ρ; then the answers are opposed. */
const thrice = { ...atOnce, Pplus: thenOnly('p', '1/3', '2/3'), rho: q('299/100'), epsilon: q('3'), k: 1 }
const longer = power(rho, plus(k, 1))

export const evidenceH1 = evidence(lemmaH1, {
  proof: proofOf(atPrompt),
  attained: [
    {
      why: 'opposed answers after the prompt, where α is small',
      at: {
        ...thrice,
        alpha: q('1/10000'),
        Pplus: thenOnly('p', '1/10001', '10000/10001'),
        rho: q('10000'),
        epsilon: q('4'),
      },
      within: q('1/1000'),
    },
  ],
  mutants: [
    { name: 'half the bound', then: nearAndMisaligned(divide(printedBound, two)), fate: killed(atOnce) },
    {
      name: 'without the 1',
      then: nearAndMisaligned(logarithm(divide(one, multiply(alpha, evidenceOfPrompt)))),
      fate: killed(thrice),
    },
    { name: 'one sentence more in the bound', then: nearAndMisaligned(printedWith(longer)), fate: killed(atOnce) },
    { name: 'the odds (1−α)/α for 1/α', then: lemmaH1Sharp.then, fate: isTrue(lemmaH1Sharp) },
  ],
  needs: needsOf31,
})

export const evidenceH1Sharp = evidence(lemmaH1Sharp, {
  proof: proofOf(atPromptSharply),
  attained: [{ why: 'opposed components, at the empty prompt', at: opposed }],
  mutants: [
    {
      name: '< for ≤',
      then: somePromptOf(s, k, and(positive(Pminus(s)), below(fromMinus, sharpBound))),
      fate: killed(opposed),
    },
    { name: 'one sentence more in the bound', then: nearAndMisaligned(sharpWith(longer)), fate: killed(atOnce) },
    {
      name: 'the odds upside down',
      then: nearAndMisaligned(logarithm(add(one, divide(alpha, multiply(complement(alpha), evidenceOfPrompt))))),
      fate: killed({ ...opposed, alpha: q('1/4'), epsilon: q('16') }),
    },
  ],
  needs: needsOf31,
})

const components = (changes: Partial<ComponentsAndRate>): ComponentsAndRate => ({
  alpha: q('1/2'),
  Pminus: onlyN,
  Pplus: thenOnly('p', '1/3', '2/3'),
  rho: q('299/100'),
  k: 1,
  ...changes,
})

export const evidenceH1Alone = evidence(lemmaH1Alone, {
  proof: proofAlone,
  attained: [{ why: 'opposed components, at the empty prompt', at: components({ Pplus: onlyP, k: 0 }) }],
  mutants: [
    {
      name: '< for ≤',
      then: somePromptOf(s, k, and(positive(Pminus(s)), below(fromMinus, sharpBound))),
      fate: killed(components({ Pplus: onlyP, k: 0 })),
    },
    { name: 'one sentence more in the bound', then: near(sharpWith(longer)), fate: killed(components({})) },
    { name: 'half the bound', then: near(divide(sharpBound, two)), fate: killed(components({})) },
  ],
  needs: [
    guards(components({ alpha: q('0') })),
    meaning(components({ alpha: q('2') })),
    guards(components({ rho: q('0') })),
    necessary(components({ Pplus: thenOnly('p', '1', '0') })),
  ],
})
