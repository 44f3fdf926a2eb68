/** Jensen: log(Y/E Y) ≤ Y/E Y − 1, whose mean is 0. Markov: t·1{Y ≥ t} ≤ Y. */
import { mean } from '../../spec/definitions/randomVariable.js'
import type { Law, LawAndLevel } from '../../spec/domains/laws.js'
import { average, jensen, markov, t, variable } from '../../spec/known/jensen.js'
import { x, y } from '../../spec/symbols.js'
import { evidence, guards, killed, necessary } from '../../src/claim/evidence.js'
import { atMostBy, chain } from '../../src/claim/proof.js'
import { atMost, below } from '../../src/logic/proposition.js'
import {
  add,
  complement,
  divide,
  indicator,
  logarithm,
  multiply,
  one,
  square,
  subtract,
  two,
} from '../../src/logic/term.js'
import { iid, q, scores } from '../../src/model/written.js'
import { fair, nIsBad, onlyN } from '../smallModels.js'

const meanLog = mean(x, logarithm(variable(x)))
const relative = divide(variable(y), average)

const proofJensen = chain<Law, Law>(
  meanLog,
  atMostBy(
    logarithm(average),
    mean(y, subtract(subtract(relative, one), logarithm(relative))),
    'log t ≤ t − 1 at Y/E Y',
  ),
)
const reaches = indicator(atMost(t, variable(x)))
const proofMarkov = chain<LawAndLevel, LawAndLevel>(
  mean(x, reaches),
  atMostBy(
    divide(average, t),
    divide(mean(x, add(multiply(reaches, subtract(variable(x), t)), multiply(complement(reaches), variable(x)))), t),
    't·1{Y ≥ t} ≤ Y',
  ),
)

/** n and p with equal chances, Y(n) = 1 and Y(p) = 3. */
const coin: Law = { draw: fair, B: scores({ n: '-1/2', p: '1/2' }), c: q('2') }
const constantly: Law = { draw: onlyN, B: scores({ n: '0', p: '1' }), c: q('2') }

export const evidenceJensen = evidence(jensen, {
  proof: proofJensen,
  attained: [{ why: 'Y is constant', at: constantly }],
  mutants: [
    { name: '< for ≤', then: below(meanLog, logarithm(average)), fate: killed(constantly) },
    { name: '≥ for ≤', then: atMost(logarithm(average), meanLog), fate: killed(coin) },
    { name: 'half the mean', then: atMost(meanLog, logarithm(divide(average, two))), fate: killed(constantly) },
  ],
  needs: [guards({ ...coin, c: q('0') }), guards({ ...coin, B: nIsBad })],
})

/** Y is 0 or 1. */
const event: LawAndLevel = { draw: fair, B: scores({ n: '-1', p: '0' }), c: q('1'), t: q('1') }
export const evidenceMarkov = evidence(markov, {
  proof: proofMarkov,
  attained: [{ why: 'Y is 0 or t', at: event }],
  mutants: [
    { name: 'half the bound', then: atMost(mean(x, reaches), divide(average, multiply(two, t))), fate: killed(event) },
    {
      name: 't² for t',
      then: atMost(mean(x, reaches), divide(average, square(t))),
      fate: killed({ ...event, c: q('2'), t: q('2') }),
    },
  ],
  needs: [
    necessary({ ...event, c: q('-1'), t: q('1/2'), draw: iid({ n: '1/2', p: '1/2' }) }),
    guards({ ...event, t: q('0') }),
  ],
})
