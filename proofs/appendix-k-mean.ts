/** By Jensen’s inequality log E Y ≥ E log Y > 1 > log 2, so that E Y > 2. */
import { appendixKMean, meanExponent, meanMinusPart } from '../spec/appendix-k-mean.js'
import type { Law } from '../spec/domains/laws.js'
import { average, jensen } from '../spec/known/jensen.js'
import { evidence, guards, killed, necessary } from '../src/claim/evidence.js'
import { atMostBy, belowBy, byLogarithm, chain, cite, have } from '../src/claim/proof.js'
import { below } from '../src/logic/proposition.js'
import { constant, divide, logarithm, one, subtract, two } from '../src/logic/term.js'
import { q, scores } from '../src/model/written.js'
import { fair, nIsBad, onlyN } from './smallModels.js'

const log2 = logarithm(two)
const proof = cite(
  jensen,
  {},
  have(
    below(two, average),
    byLogarithm(
      chain<Law, Law>(
        log2,
        belowBy(one, subtract(one, log2), 'log 2 < 1'),
        atMostBy(meanExponent, subtract(meanExponent, one), 'the hypothesis'),
        atMostBy(logarithm(average), subtract(logarithm(average), meanExponent), 'Jensen’s inequality'),
      ),
    ),
    chain<Law, Law>(one, belowBy(meanMinusPart, subtract(average, two), 'E Y > 2')),
  ),
)

/** Y is constant. */
const constantly = (c: string): Law => ({ draw: onlyN, B: scores({ n: '0', p: '0' }), c: q(c) })
export const evidenceKMean = evidence(appendixKMean, {
  proof,
  attained: [
    {
      why: 'y just above 1 for every token: the mean of αP₋ is above e − 1 in any case',
      at: constantly('2719/1000'),
      within: q('1/2'),
      nearestKnown: true,
    },
  ],
  mutants: [
    {
      name: '1/2 for 1 in the hypothesis',
      given: [...appendixKMean.given.slice(0, 2), below(divide(one, two), meanExponent)],
      fate: killed(constantly('7/4')),
    },
    { name: '2 for 1', then: below(two, meanMinusPart), fate: killed(constantly('11/4')) },
    { name: 'log for the linear mean', then: below(constant(2), logarithm(average)), fate: killed(constantly('3')) },
  ],
  needs: [
    guards({ ...constantly('0'), draw: fair }),
    guards({ draw: fair, B: nIsBad, c: q('4') }),
    necessary(constantly('1')),
  ],
})
