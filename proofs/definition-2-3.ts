/** Nothing negative: the definition has no case. Otherwise a divergence of a model from itself, which is 0, would exceed β ≥ 0. */
import { definition23, fromItself, saysNothingNegative } from '../spec/definition-2-3.js'
import { distinguishable, meanDivergence } from '../spec/definitions/distinguishable.js'
import type { ScoredModel } from '../spec/domains/definitions.js'
import { B, k, P0, rho, u, y } from '../spec/symbols.js'
import { evidence, killed, necessary } from '../src/claim/evidence.js'
import {
  absurd,
  arbitrary,
  atMostBy,
  belowBy,
  both,
  chain,
  either,
  equal,
  evident,
  specialise,
} from '../src/claim/proof.js'
import { and, atMost, below, implies } from '../src/logic/proposition.js'
import { constant, followedBy, logarithm, negate, number, plus, score, subtract, zero } from '../src/logic/term.js'
import { q, scores } from '../src/model/written.js'
import { fair, nIsBad } from './smallModels.js'

const b = score(B, y)
const here = followedBy(u, y)
const beta = logarithm(rho)
const itself = distinguishable(P0, P0, plus(k, 1), here)
const atStart = meanDivergence(P0, P0, number(0), here)

const vacuous = absurd(
  chain<never, never>(zero, atMostBy(b, b, 'nothing negative is said'), belowBy(zero, negate(b), 'this is')),
)
const impossible = specialise(
  itself,
  number(0),
  absurd(
    chain<never, never>(
      zero,
      atMostBy(beta, beta, '1 ≤ ρ'),
      belowBy(atStart, subtract(atStart, beta), 'the definition, right after u⊕y'),
      equal(zero, 'log 1 = 0'),
    ),
  ),
)
const proof = both(
  arbitrary(arbitrary(arbitrary(arbitrary(vacuous)))),
  arbitrary(arbitrary(arbitrary(arbitrary(either(below(b, zero), impossible, evident))))),
)

const mild: ScoredModel = { P0: fair, B: scores({ n: '0', p: '1' }), rho: q('1'), k: 0 }
const harsh: ScoredModel = { ...mild, B: nIsBad }
export const evidence23 = evidence(definition23, {
  proof,
  mutants: [
    { name: 'whatever it says', then: and(fromItself, implies(fromItself, saysNothingNegative)), fate: killed(harsh) },
    {
      name: 'distinguishable, without a prompt',
      then: and(
        implies(saysNothingNegative, distinguishable(P0, P0, plus(k, 1))),
        implies(fromItself, saysNothingNegative),
      ),
      fate: killed(mild),
    },
    { name: '1/2 ≤ ρ for 1 ≤ ρ', given: [atMost(constant(1, 2), rho)], fate: killed({ ...harsh, rho: q('1/2') }) },
  ],
  needs: [necessary({ ...harsh, rho: q('1/2') })],
})
