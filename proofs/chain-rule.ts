/**
 * The chain rule by induction on k: log P₀(h⊕x)/P₁(h⊕x) = log P₀(h)/P₁(h) + log P₀(x|h)/P₁(x|h), whose means over x∼P₀(·|h)
 * are the log-ratio of h and the divergence after h.
 */
import { chainRule, meanEvidence, totalDivergence } from '../spec/chain-rule.js'
import { canFollow } from '../spec/definitions/distinguishable.js'
import type { TwoModelsAndLength } from '../spec/domains/distinguishable.js'
import { k, P0, P1 } from '../spec/symbols.js'
import { evidence, guards, killed } from '../src/claim/evidence.js'
import { arbitrary, chain, equal, equalBy, evident, have, induction } from '../src/claim/proof.js'
import { equals, implies } from '../src/logic/proposition.js'
import { number, plus, subtract } from '../src/logic/term.js'
import { iid } from '../src/model/written.js'
import { fair, onlyN, onlyP } from './smallModels.js'

const proofChainRule = have(
  implies(canFollow(P1, P0, k), equals(meanEvidence(k), totalDivergence(k))),
  induction(
    k,
    arbitrary(
      chain(meanEvidence(number(0)), equal(totalDivergence(number(0)), 'of no sentence, log 1 and an empty sum')),
    ),
    arbitrary(
      chain(
        meanEvidence(plus(k, 1)),
        equalBy(
          totalDivergence(plus(k, 1)),
          subtract(totalDivergence(k), meanEvidence(k)),
          'one more sentence, and its mean log-ratio is a divergence',
        ),
      ),
    ),
  ),
  evident,
)

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
