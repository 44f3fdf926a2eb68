/** log w(s⊕x) − log w(s) is the log-ratio log P₋(x|s)/P(x|s), sentence by sentence; and αP₋(s) ≤ P(s). */

import { chainRule } from '../../spec/chain-rule.js'
import { P } from '../../spec/definitions/mixture.js'
import { posteriorWeight } from '../../spec/definitions/posteriorWeight.js'
import type { AfterPrompt } from '../../spec/domains/afterPrompt.js'
import type { MixtureAndLength } from '../../spec/domains/textOfMinus.js'
import {
  budget,
  budgetEnd,
  budgetExact,
  budgetStep,
  evidenceBudget,
  fromMinus,
  logWeight,
  meanLogWeight,
  nextLogWeight,
  spent,
} from '../../spec/new/evidence-budget.js'
import { alpha, h, k, Pminus, Pplus, s } from '../../spec/symbols.js'
import { evidence, guards, killed, necessary } from '../../src/claim/evidence.js'
import { arbitrary, atMostBy, chain, cite, equal, equalBy, have, type Proof } from '../../src/claim/proof.js'
import { atMost, below, equals, everyPromptOf } from '../../src/logic/proposition.js'
import {
  add,
  complement,
  divide,
  empty,
  expectationOverSequences,
  logarithm,
  multiply,
  plus,
  subtract,
  two,
  zero,
} from '../../src/logic/term.js'
import { q } from '../../src/model/written.js'
import { fair, onlyN, onlyP } from '../smallModels.js'

const bad = multiply(alpha, Pminus(s))
const proofStep = chain(fromMinus, equal(subtract(nextLogWeight, logWeight), 'the chain rule of log-ratios'))
const proofEnd = have(
  atMost(bad, P(s)),
  chain(bad, atMostBy(P(s), multiply(complement(alpha), Pplus(s)), 'drop P₊')),
  chain(logWeight, atMostBy(zero, logarithm(divide(P(s), bad)), 'αP₋(s) ≤ P(s)')),
)

// Along a text: the chain rule with P for the second model.

const meanEvidence = expectationOverSequences(h, k, Pminus, empty, logarithm(divide(Pminus(h), P(h))))
const toEvidence = equalBy(meanEvidence, subtract(meanEvidence, spent(k)), 'the chain rule')
const withChainRule = (body: Proof<MixtureAndLength>) => cite(chainRule, { models: { P0: Pminus, P1: P } }, body)
const proofExact = withChainRule(
  chain<MixtureAndLength, MixtureAndLength>(
    spent(k),
    toEvidence,
    equal(add(budget, meanLogWeight(k)), 'w(h) = αP₋(h)/P(h)'),
  ),
)
const badOf = multiply(alpha, Pminus(h))
const proofBudget = have(
  everyPromptOf(h, k, atMost(badOf, P(h))),
  arbitrary(chain<never, never>(badOf, atMostBy(P(h), multiply(complement(alpha), Pplus(h)), 'drop P₊'))),
  withChainRule(
    chain<MixtureAndLength, MixtureAndLength>(
      spent(k),
      toEvidence,
      atMostBy(budget, expectationOverSequences(h, k, Pminus, empty, logarithm(divide(P(h), badOf))), 'αP₋(h) ≤ P(h)'),
    ),
  ),
)

// Evidence. P₋ says n, P₊ says p or tosses a coin.

const instance = (changes: Partial<AfterPrompt>): AfterPrompt => ({
  alpha: q('1/2'),
  Pminus: onlyN,
  Pplus: onlyP,
  s: [],
  ...changes,
})
/** P(n) = 2·1/2 − 1 = 0 for a sentence that P₋ can say. */
const overweight = { alpha: q('2'), Pminus: fair, Pplus: onlyN }
/** P = 2P₋ − P₊ after n is 2·1 − 1/2: w = 4/3. */
const tooLikely = instance({ alpha: q('2'), Pplus: fair, s: ['n'] })

export const evidenceBudgetStep = evidence(budgetStep, {
  proof: proofStep,
  mutants: [
    { name: 'without the start', then: equals(fromMinus, nextLogWeight), fate: killed(instance({})) },
    {
      name: 'the loss for the gain',
      then: equals(fromMinus, subtract(logWeight, nextLogWeight)),
      fate: killed(instance({})),
    },
    {
      name: '1 for α',
      then: equals(fromMinus, subtract(nextLogWeight, logarithm(divide(posteriorWeight(s), alpha)))),
      fate: killed(instance({})),
    },
  ],
  needs: [guards(instance({ alpha: q('0') })), guards(instance(overweight)), guards(instance({ s: ['p'] }))],
})

export const evidenceBudgetEnd = evidence(budgetEnd, {
  proof: proofEnd,
  attained: [{ why: 'only P₋ can write the prompt', at: instance({ s: ['n'] }) }],
  mutants: [
    { name: '< for ≤', then: below(logWeight, zero), fate: killed(instance({ s: ['n'] })) },
    { name: 'log α for 0', then: atMost(logWeight, logarithm(alpha)), fate: killed(instance({ s: ['n'] })) },
  ],
  needs: [guards(instance({ alpha: q('0') })), necessary(tooLikely), guards(instance({ s: ['p'] }))],
})

const text = (changes: Partial<MixtureAndLength>): MixtureAndLength => ({
  alpha: q('1/2'),
  Pminus: onlyN,
  Pplus: fair,
  k: 1,
  ...changes,
})

const withoutOverlap = text({ Pplus: onlyP })
const needs = [guards(text({ alpha: q('0') })), guards(text(overweight))]

export const evidenceBudgetExact = evidence(budgetExact, {
  proof: proofExact,
  mutants: [
    { name: 'without the start', then: equals(spent(k), meanLogWeight(k)), fate: killed(text({})) },
    {
      name: 'one sentence more',
      then: equals(spent(plus(k, 1)), add(budget, meanLogWeight(k))),
      fate: killed(text({})),
    },
    { name: 'the sign lost', then: equals(spent(k), add(logarithm(alpha), meanLogWeight(k))), fate: killed(text({})) },
  ],
  needs,
})

export const evidenceEvidenceBudget = evidence(evidenceBudget, {
  proof: proofBudget,
  attained: [
    { why: 'with disjoint supports the first sentence spends it all', at: withoutOverlap },
    { why: 'and the next ones nothing', at: { ...withoutOverlap, k: 3 } },
  ],
  mutants: [
    { name: '< for ≤', then: below(spent(k), budget), fate: killed(withoutOverlap) },
    { name: 'half the budget', then: atMost(spent(k), divide(budget, two)), fate: killed(withoutOverlap) },
    {
      name: 'the odds for 1/α',
      then: atMost(spent(k), logarithm(divide(complement(alpha), alpha))),
      fate: killed(withoutOverlap),
    },
  ],
  needs,
})
