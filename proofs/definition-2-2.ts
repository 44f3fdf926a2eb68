/** The divergence of a model from itself is 0, already before the first sentence. */
import { definition22 } from '../spec/definition-2-2.js'
import { distinguishable, meanDivergence } from '../spec/definitions/distinguishable.js'
import type { OneModel } from '../spec/domains/definitions.js'
import { k, P0, rho } from '../spec/symbols.js'
import { evidence, killed, necessary } from '../src/claim/evidence.js'
import { absurd, atMostBy, belowBy, chain, either, equal, evident, specialise } from '../src/claim/proof.js'
import { atMost, not } from '../src/logic/proposition.js'
import { constant, logarithm, number, plus, subtract, zero } from '../src/logic/term.js'
import { q } from '../src/model/written.js'
import { fair } from './smallModels.js'

const itself = distinguishable(P0, P0, plus(k, 1))
const atStart = meanDivergence(P0, P0, number(0))
const beta = logarithm(rho)
const proof = either(
  itself,
  specialise(
    itself,
    number(0),
    absurd(
      chain<OneModel, OneModel>(
        zero,
        atMostBy(beta, beta, '1 ≤ ρ'),
        belowBy(atStart, subtract(atStart, beta), 'the definition, before the first sentence'),
        equal(zero, 'log 1 = 0'),
      ),
    ),
  ),
  evident,
)

const coin: OneModel = { P0: fair, rho: q('1'), k: 0 }
export const evidence22 = evidence(definition22, {
  proof,
  attained: [{ why: 'ρ = 1: the divergence 0 is not above 0', at: coin }],
  mutants: [
    { name: 'of no sentence', then: not(distinguishable(P0, P0, k)), fate: killed(coin) },
    { name: '1/2 ≤ ρ for 1 ≤ ρ', given: [atMost(constant(1, 2), rho)], fate: killed({ ...coin, rho: q('1/2') }) },
  ],
  needs: [necessary({ ...coin, rho: q('1/2') })],
})
