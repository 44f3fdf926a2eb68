/** Sampled: two models that are equal until the first n show that the bound is attained, and what it does not say. */
import type { Sleeper } from '../../spec/domains/sleepers.js'
import { after, awake, fewWasted, together, waking, wakingTotal } from '../../spec/new/waking.js'
import { gamma, k, rho } from '../../spec/symbols.js'
import { evidence, killed } from '../../src/claim/evidence.js'
import { atMost } from '../../src/logic/proposition.js'
import { count, logarithm, multiply, negate, plus } from '../../src/logic/term.js'
import { automaton, q, scores } from '../../src/model/written.js'

/** n or p with equal chances until the first n; then the given ones. */
const sleeper = (n: string, p: string) =>
  automaton({
    asleep: { next: { n: '1/2', p: '1/2' }, to: { n: 'awake', p: 'asleep' } },
    awake: { next: { n, p }, to: { n: 'awake', p: 'awake' } },
  })
/** Equal until the first n, then P₋ says n and P₊ says it with probability 1/3: log 3 nats a sentence. */
const equalAtFirst: Sleeper = {
  Pminus: sleeper('1', '0'),
  Pplus: sleeper('1/3', '2/3'),
  B: scores({ n: '-1', p: '0' }),
  gamma: q('-1/2'),
  rho: q('2999/1000'),
  k: 0,
}
const beta = logarithm(rho)
const [next, two] = [plus(k, 1), plus(k, 2)]

export const evidenceWaking = evidence(waking, {
  attained: [{ why: 'equal until the first n, then log 3 a sentence', at: equalAtFirst, within: q('1/1000') }],
  mutants: [
    { name: 'β at once', then: atMost(beta, after(next)), fate: killed(equalAtFirst) },
    {
      name: 'β(1 − (1+γ)ⁿ) before the last sentence',
      then: atMost(awake(two), after(next)),
      fate: killed(equalAtFirst),
    },
    { name: 'before any sentence', then: atMost(multiply(beta, negate(gamma)), after(k)), fate: killed(equalAtFirst) },
  ],
})
export const evidenceWakingTotal = evidence(wakingTotal, {
  mutants: [
    { name: 'no sentence wasted', then: atMost(multiply(beta, count(two)), together(two)), fate: killed(equalAtFirst) },
    { name: 'one summand less', then: atMost(fewWasted(plus(k, 4)), together(two)), fate: killed(equalAtFirst) },
  ],
})
