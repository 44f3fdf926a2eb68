/** The chain rule from the empty prompt on. */
import { chainRuleAfter } from '../spec/after-a-prompt.js'
import { chainRule, meanEvidence, totalDivergence } from '../spec/chain-rule.js'
import type { TwoModelsAndLength } from '../spec/domains/distinguishable.js'
import { k } from '../spec/symbols.js'
import { evidence, guards, killed } from '../src/claim/evidence.js'
import { cite, evident } from '../src/claim/proof.js'
import { equals } from '../src/logic/proposition.js'
import { empty, plus } from '../src/logic/term.js'
import { iid } from '../src/model/written.js'
import { fair, onlyN, onlyP } from './smallModels.js'

const proofChainRule = cite(chainRuleAfter, { sequences: { s0: empty } }, evident)

// Evidence. P₀ says n, P₁ says it with probability 1/3.

const instance = (changes: Partial<TwoModelsAndLength>): TwoModelsAndLength => ({
  P0: onlyN,
  P1: iid({ n: '1/3', p: '2/3' }),
  k: 2,
  ...changes,
})

export const evidenceChainRule = evidence(chainRule, {
  proof: proofChainRule,
  mutants: [
    {
      name: 'one summand more',
      then: equals(meanEvidence(k), totalDivergence(plus(k, 1))),
      fate: killed(instance({})),
    },
    {
      name: 'one sentence more',
      then: equals(meanEvidence(plus(k, 1)), totalDivergence(k)),
      fate: killed(instance({})),
    },
  ],
  needs: [guards(instance({ P1: onlyP, P0: fair }))],
})
