/** Of no sentence the log-ratio is log 1, so that its variance is 0; and log P₀/P₀ = 0 for any number of them. */
import { definition24, definition24Repaired } from '../spec/definition-2-4.js'
import {
  hasLogRatios,
  logRatioVariance,
  similar,
  similarAsPrinted,
  varianceBound,
} from '../spec/definitions/similarity.js'
import type { Similar } from '../spec/domains/definitions.js'
import { k, m, P0, P1, s0 } from '../spec/symbols.js'
import { evidence, guards, killed, necessary, sharp } from '../src/claim/evidence.js'
import { arbitrary, belowBy, both, chain, equal, evident, have, witness } from '../src/claim/proof.js'
import { and, atMost, equals, implies, not, someNumberBelow } from '../src/logic/proposition.js'
import { number, plus, zero } from '../src/logic/term.js'
import { q } from '../src/model/written.js'
import { fair, onlyN, onlyP } from './smallModels.js'

const isZero = equals(logRatioVariance(P0, P0, number(0), s0), zero)
/** n = 0 is such a number. */
const someFails = someNumberBelow(
  m,
  plus(k, 1),
  implies(hasLogRatios(P0, P1, m, s0), atMost(varianceBound(m), logRatioVariance(P0, P1, m, s0))),
)
const proof = have(someFails, witness(number(0), arbitrary(evident)), both(evident, arbitrary(evident)))
const proofRepaired = arbitrary(
  both(
    evident,
    chain<never, never>(
      logRatioVariance(P0, P0, plus(m, 1), s0),
      equal(zero, 'log 1 = 0'),
      belowBy(varianceBound(plus(m, 1)), varianceBound(plus(m, 1)), 'σ > 0'),
    ),
  ),
)

const coins: Similar = { P0: fair, P1: fair, sigma: q('1'), s0: [], k: 1 }
export const evidence24 = evidence(definition24, {
  proof,
  attained: [{ why: 'the variance of no sentence is 0, and has to be below 0', at: coins }],
  mutants: [
    { name: 'for n ≥ 1', then: and(not(similar(P0, P1, k, s0)), isZero), fate: killed(coins) },
    {
      name: 'of no number at all',
      then: and(not(similarAsPrinted(P0, P1, number(0), s0)), isZero),
      fate: killed(coins),
    },
  ],
  needs: [guards({ ...coins, P0: onlyN, s0: ['p'] })],
})
export const evidence24Repaired = evidence(definition24Repaired, {
  proof: proofRepaired,
  tightness: [sharp(definition24, 'asked from n = 0 on, no models are similar')],
  mutants: [
    { name: 'from n = 0 on', then: similarAsPrinted(P0, P0, plus(k, 1), s0), fate: killed(coins) },
    { name: 'to every model', then: similar(P0, P1, k, s0), fate: killed({ ...coins, P1: onlyP }) },
  ],
  needs: [necessary({ ...coins, sigma: q('0') }), necessary({ ...coins, P0: onlyN, s0: ['p'] })],
})
