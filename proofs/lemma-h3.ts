/** Lemma H.3 at the prompt of Lemma C.3, which has ρᵏP₊(s) ≤ P₋(s). */
import type { DistinguishableScores } from '../spec/domains/distinguishableScores.js'
import { evidenceOfPrompt } from '../spec/lemma-h1.js'
import { leavesAtMost, lemmaH3, lemmaH3Sharp, printedBound, sharpBound } from '../spec/lemma-h3.js'
import {
  lemmaH3Strict as atPrompt,
  lemmaH3Sharp as atPromptSharply,
  printedWith,
  sharpWith,
} from '../spec/lemma-h3-prompt.js'
import { ofP } from '../spec/master-inequality.js'
import { alpha, k, Pminus, rho, s } from '../spec/symbols.js'
import { droppable, evidence, guards, isTrue, killed, meaning, necessary } from '../src/claim/evidence.js'
import { cite, evident, witness } from '../src/claim/proof.js'
import { and, below, positive, somePromptOf } from '../src/logic/proposition.js'
import { add, complement, divide, multiply, one, plus, power, two } from '../src/logic/term.js'
import { q, scores } from '../src/model/written.js'
import { hasEvidence } from './lemma-h1.js'
import { fair, onlyN, onlyP, thenOnly } from './smallModels.js'
import { fromPrompt } from './theorem-3-1.js'

const proofSharp = fromPrompt(
  hasEvidence(cite(atPromptSharply, { scalars: { Lambda: evidenceOfPrompt } }, witness(s, evident))),
)
const proofPrinted = fromPrompt(
  hasEvidence(cite(atPrompt, { scalars: { Lambda: evidenceOfPrompt } }, witness(s, evident))),
)

// Evidence. Sentence n scores 0, p scores 1.

/** P₋ says n, which is three times likelier under P₋, a little more than ρ; then P₊ says p. */
const thrice: DistinguishableScores = {
  alpha: q('1/2'),
  Pminus: onlyN,
  Pplus: thenOnly('p', '1/3', '2/3'),
  B: scores({ n: '0', p: '1' }),
  rho: q('299/100'),
  k: 1,
}
const atOnce: DistinguishableScores = { ...thrice, Pplus: onlyP, k: 0 }
const quarter = { ...atOnce, alpha: q('1/4') }
const longer = power(rho, plus(k, 1))
const strictly = (bound: typeof sharpBound) => somePromptOf(s, k, and(positive(Pminus(s)), below(ofP, bound)))

const negative = { ...thrice, alpha: q('-1'), Pplus: thenOnly('p', '1', '0'), rho: q('1/4') }
const equallyLikely = { ...thrice, Pplus: thenOnly('p', '1', '0') }
const good = { ...thrice, Pminus: onlyP, Pplus: thenOnly('p', '2/3', '1/3') }

export const evidenceH3 = evidence(lemmaH3, {
  proof: proofPrinted,
  attained: [
    {
      why: 'P₊ answers perfectly, where α is small',
      at: { ...thrice, alpha: q('1/10000'), Pplus: thenOnly('p', '1/10001', '10000/10001'), rho: q('10000') },
      within: q('1/1000'),
    },
  ],
  mutants: [
    { name: 'half the bound', then: leavesAtMost(divide(printedBound, two)), fate: killed(atOnce) },
    { name: 'one sentence more in the bound', then: leavesAtMost(printedWith(longer)), fate: killed(atOnce) },
    {
      name: 'without α',
      then: leavesAtMost(divide(one, add(one, evidenceOfPrompt))),
      fate: killed(quarter),
    },
    {
      name: 'α/(1−α) for α, and any scores',
      given: lemmaH3Sharp.given,
      then: lemmaH3Sharp.then,
      fate: isTrue(lemmaH3Sharp),
    },
  ],
  needs: [
    necessary(negative),
    meaning({ ...thrice, alpha: q('2') }),
    guards({ ...thrice, rho: q('0') }),
    necessary(equallyLikely),
    droppable(proofPrinted),
    necessary(good),
  ],
})

export const evidenceH3Sharp = evidence(lemmaH3Sharp, {
  proof: proofSharp,
  attained: [{ why: 'P₊ answers perfectly, at the empty prompt', at: atOnce }],
  mutants: [
    { name: '< for ≤', then: strictly(sharpBound), fate: killed(atOnce) },
    { name: 'one sentence more in the bound', then: leavesAtMost(sharpWith(longer)), fate: killed(thrice) },
    {
      name: 'the odds upside down',
      then: leavesAtMost(divide(one, add(one, multiply(divide(complement(alpha), alpha), evidenceOfPrompt)))),
      fate: killed(quarter),
    },
  ],
  needs: [
    necessary(negative),
    necessary({ ...atOnce, alpha: q('2'), Pminus: fair, Pplus: fair, B: scores({ n: '0', p: '0' }) }),
    guards({ ...thrice, rho: q('0') }),
    necessary(equallyLikely),
    necessary(good),
  ],
})
