/** log w(s⊕x) − log w(s) is the log-ratio log P₋(x|s)/P(x|s), sentence by sentence; and αP₋(s) ≤ P(s). */
import { P } from '../../spec/definitions/mixture.js'
import { posteriorWeight } from '../../spec/definitions/posteriorWeight.js'
import type { AfterPrompt } from '../../spec/domains/afterPrompt.js'
import { budgetEnd, budgetStep, fromMinus, logWeight, nextLogWeight } from '../../spec/new/evidence-budget.js'
import { alpha, Pminus, Pplus, s } from '../../spec/symbols.js'
import { evidence, guards, killed, necessary } from '../../src/claim/evidence.js'
import { atMostBy, chain, equal, have } from '../../src/claim/proof.js'
import { atMost, below, equals } from '../../src/logic/proposition.js'
import { complement, divide, logarithm, multiply, subtract, zero } from '../../src/logic/term.js'
import { q } from '../../src/model/written.js'
import { fair, onlyN, onlyP } from '../smallModels.js'

const bad = multiply(alpha, Pminus(s))
const proofStep = chain(fromMinus, equal(subtract(nextLogWeight, logWeight), 'the chain rule of log-ratios'))
const proofEnd = have(
  atMost(bad, P(s)),
  chain(bad, atMostBy(P(s), multiply(complement(alpha), Pplus(s)), 'drop P₊')),
  chain(logWeight, atMostBy(zero, logarithm(divide(P(s), bad)), 'αP₋(s) ≤ P(s)')),
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
