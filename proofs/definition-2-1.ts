/** γ < γ + ε. */
import { definition21 } from '../spec/definition-2-1.js'
import { promptMisalignable } from '../spec/definitions/misalignable.js'
import type { Levelled } from '../spec/domains/definitions.js'
import { behaviourOfP, P } from '../spec/new/universal.js'
import { epsilon, gamma, k, s } from '../spec/symbols.js'
import { evidence, killed, necessary } from '../src/claim/evidence.js'
import { atMostBy, belowBy, both, chain, evident, obtain, witness } from '../src/claim/proof.js'
import { and, atMost, below, positive, somePrompt } from '../src/logic/proposition.js'
import { add, number, subtract } from '../src/logic/term.js'
import { q } from '../src/model/written.js'
import { nIsBad, thenOnly } from './smallModels.js'

const attains = somePrompt(s, k, and(positive(P(s)), atMost(behaviourOfP(s), gamma)))
const proof = obtain(
  attains,
  witness(
    s,
    both(
      evident,
      chain<never, never>(
        behaviourOfP(s),
        atMostBy(gamma, subtract(gamma, behaviourOfP(s)), 'the prompt brings it down to γ'),
        belowBy(add(gamma, epsilon), epsilon, '0 < ε'),
      ),
    ),
  ),
)

/** Says p, then n for ever: γ = −1 after p. */
const late: Levelled = { P: thenOnly('n', '0', '1'), B: nIsBad, gamma: q('-1'), epsilon: q('1/2'), k: 1 }
export const evidence21 = evidence(definition21, {
  proof,
  attained: [{ why: 'ε is small', at: { ...late, epsilon: q('1/1000') }, within: q('1/1000') }],
  mutants: [
    { name: 'at the empty prompt', then: promptMisalignable(P, number(0)), fate: killed(late) },
    {
      name: 'γ − ε for γ + ε',
      then: somePrompt(s, k, and(positive(P(s)), below(behaviourOfP(s), subtract(gamma, epsilon)))),
      fate: killed(late),
    },
    { name: 'ε ≥ 0 for ε > 0', given: [attains], fate: killed({ ...late, epsilon: q('0') }) },
  ],
  needs: [necessary({ ...late, epsilon: q('0') }), necessary({ ...late, k: 0 })],
})
