/** Evidence for Theorem 3.3 as a whole conversation: what one turn needs, and what the others add to it. */
import { gathered } from '../spec/after-a-prompt.js'
import { behaviourExpectation } from '../spec/definitions/behaviourExpectation.js'
import { P } from '../spec/definitions/mixture.js'
import { costlyTrigger, half } from '../spec/domains/conversations.js'
import type { SeveralTurns } from '../spec/domains/severalTurns.js'
import { cost } from '../spec/evidence-of-prompts.js'
import { printedSpread } from '../spec/lemma-c4.js'
import { alpha, D, delta, gamma, k, N, n } from '../spec/symbols.js'
import { theorem33 } from '../spec/theorem-3-3.js'
import { a, allTurns, begun, laterTurns, madeUp, q as prompt, theorem33Turns } from '../spec/theorem-3-3-turns.js'
import { evidence, guards, killed, meaning, necessary, sharp } from '../src/claim/evidence.js'
import * as Q from '../src/kernel/rational.js'
import { and, atMost, below, type Proposition, positive, somePromptOf } from '../src/logic/proposition.js'
import {
  add,
  complement,
  count,
  divide,
  expectationOverSequences,
  indicator,
  logarithm,
  multiply,
  one,
  plus,
  power,
  subtract,
  type Term,
  type Whole,
} from '../src/logic/term.js'
import { iid, q } from '../src/model/written.js'
import { nothingNegative, smallWeight, spoken, tooShort } from './repairedConversation.js'
import { proofSeveralTurns } from './severalTurns.js'
import { byPosition, nIsBad } from './smallModels.js'
import { tenTo } from './theorem-3-2-prompt.js'
import { four } from './theorem-3-3.js'

/** One turn, and no other: "aca" succeeds, and no shorter prompt does. */
const alone: SeveralTurns = { ...spoken, j: 1, n: 0 }
const talking = (changes: Partial<SeveralTurns>): SeveralTurns => ({ ...alone, ...changes })
const [likely, rare] = ['999999/1000000', '1/1000000']
/** Everything is bad up to a number of sentences, and nothing afterwards. */
const badFor = (sentences: number): SeveralTurns => {
  const often = (share: string) => Array.from({ length: sentences - 1 }, () => share)
  return talking({
    Pminus: byPosition('1', ...often(likely), '0'),
    Pplus: byPosition(likely, ...often(rare), '0'),
    B: nIsBad,
    gamma: q('-999/1000'),
    alpha: q('1/2'),
    epsilon: q('1'),
    rho: q('999000'),
    rhoPrime: q('1000000'),
    sigma: q('3/100'),
    delta: q('1/2'),
    k: 2,
    j: 2,
  })
}
/** The conditions hold for two sentences, and later nothing is bad. */
const outlived: SeveralTurns = { ...badFor(3), D: 0 }
/** They hold as long as the first turn takes. */
const oneTurnLong: SeveralTurns = { ...badFor(6), D: 3, n: 1 }
/** Two turns, of which nobody can say that they fail with probability 3. */
const twoTurns = talking({
  Pminus: iid({ n: '9/10', p: '1/10' }),
  Pplus: iid({ n: '9/1000000', p: '999991/1000000' }),
  B: nIsBad,
  gamma: q('-4/5'),
  alpha: q('1/2'),
  epsilon: q('1'),
  // KL(P₋‖P₊) ≈ 10.1, KL(P₊‖P₋) ≈ 2.3, and the variance under P₊ is about 0.0018
  rho: q('22026'),
  rhoPrime: q('11'),
  sigma: q('1/20'),
  delta: q('3'),
  k: 1,
  j: 1,
  n: 1,
  D: 6,
})

const { given } = theorem33Turns
const lengthsOf = (evidence: Term<SeveralTurns>) => [
  ...given.slice(0, -1),
  and(atMost(add(evidence, cost(printedSpread)), gathered(k)), madeUp),
]
const firstPromptOf = (longest: Whole<SeveralTurns>, chance: Term<never>, event: Term<never>) =>
  somePromptOf(prompt, longest, and(positive(P(prompt)), atMost(chance, event))) as Proposition<SeveralTurns>
const wanted = power(complement(delta), plus(n, 1)) as Term<never>
/** Where the first answer leaves B_P below γ. */
const atLevel = expectationOverSequences(
  a,
  N,
  P,
  prompt,
  multiply(indicator(below(behaviourExpectation(P, begun), gamma)), laterTurns(begun)),
)

export const evidence33Turns = evidence(theorem33Turns, {
  proof: proofSeveralTurns,
  tightness: [sharp(theorem33, 'with one sentence less a turn it is false, of one turn already')],
  mutants: [
    {
      name: 'one sentence more a turn',
      then: firstPromptOf(plus(k, 1), wanted, allTurns as Term<never>),
      fate: killed(alone),
    },
    { name: 'γ for γ + ε', then: firstPromptOf(plus(k, 2), wanted, atLevel as Term<never>), fate: killed(alone) },
    {
      name: 'without log 1/α',
      given: lengthsOf(subtract(four, logarithm(divide(one, alpha)))),
      fate: killed(talking(smallWeight)),
    },
    {
      name: 'conditions for the first turn alone',
      given: [...given.slice(0, -2), atMost(add(count(plus(k, 2)), count(N)), count(plus(D, 2))), ...given.slice(-1)],
      fate: killed(oneTurnLong),
    },
  ],
  needs: [
    guards(talking({ alpha: q('0') })),
    meaning(talking({ alpha: q('2') })),
    necessary(talking(nothingNegative)),
    guards(talking({ rho: q('0') })),
    guards(talking({ rhoPrime: q('0') })),
    guards(talking({ epsilon: q('0') })),
    guards(talking({ delta: q('0') })),
    necessary(twoTurns),
    necessary(talking({ ...tooShort, sigma: q('-10') })),
    necessary(talking({ gamma: q('-1') })),
    necessary(talking({ ...smallWeight, rho: tenTo(51) })),
    necessary(talking({ ...tooShort, rhoPrime: Q.divide(q('1'), tenTo(20)) })),
    necessary(talking({ ...costlyTrigger, gamma: Q.negate(half(81)) })),
    necessary(outlived),
    necessary(talking(smallWeight)),
  ],
})
