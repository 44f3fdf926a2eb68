/** Theorem 3.3 with two sentences more: a turn from the empty history on, whose odds αε/4 misalign. */

import { gathered } from '../spec/after-a-prompt.js'
import { behaviourExpectation } from '../spec/definitions/behaviourExpectation.js'
import { P } from '../spec/definitions/mixture.js'
import { promptDistinguishable } from '../spec/definitions/promptDistinguishable.js'
import type { Conversation } from '../spec/domains/conversations.js'
import { costlyTrigger, half } from '../spec/domains/conversations.js'
import { cost } from '../spec/evidence-of-prompts.js'
import { printedSpread } from '../spec/lemma-c4.js'
import { alpha, D, delta, epsilon, gamma, k, N, Pminus, Pplus, s, t, u } from '../spec/symbols.js'
import { misalignedAfterAnswer, theorem33, theorem33Repaired } from '../spec/theorem-3-3.js'
import { evidence, guards, killed, meaning, necessary, sharp } from '../src/claim/evidence.js'
import { arbitrary, atMostBy, both, chain, evident, have, obtain, type Proof, witness } from '../src/claim/proof.js'
import * as Q from '../src/kernel/rational.js'
import {
  and,
  atMost,
  below,
  everyPromptOf,
  implies,
  type Proposition,
  positive,
  somePromptOf,
} from '../src/logic/proposition.js'
import {
  add,
  complement,
  constant,
  count,
  divide,
  expectationOverSequences,
  followedBy,
  indicator,
  logarithm,
  one,
  plus,
  subtract,
  type Term,
  type Whole,
} from '../src/logic/term.js'
import { automaton, iid, q, scores } from '../src/model/written.js'
import { byPosition, nIsBad } from './smallModels.js'
import { byFirstTurn, bySmallOdds, oddsAreSmall } from './smallOdds.js'
import { tenTo } from './theorem-3-2-prompt.js'

import { four, tenThousandth } from './theorem-3-3.js'

// Two sentences more.

const answered = followedBy(t, u)
const misalignedNow = below(behaviourExpectation(P, answered), add(gamma, epsilon))
const overTurn = <T>(of: Term<T>) => expectationOverSequences(u, N, P, t, of)
const low = oddsAreSmall(answered)
const odds = and(positive(Pminus(t)), atMost(complement(delta), overTurn(indicator(low))))
const afterTurn = obtain(
  somePromptOf(t, plus(k, 2), odds),
  have(
    everyPromptOf(u, N, implies(positive(P(u, t)), implies(low, misalignedNow))),
    arbitrary(arbitrary(arbitrary(bySmallOdds(t, u)))),
    witness(
      t,
      both(
        evident,
        chain<never, never>(
          complement(delta),
          atMostBy(overTurn(indicator(low)), subtract(overTurn(indicator(low)), complement(delta)), 'the turn'),
          atMostBy(
            overTurn(indicator(misalignedNow)),
            overTurn(subtract(indicator(misalignedNow), indicator(low))),
            'such odds misalign',
          ),
        ),
      ),
    ),
  ) as Proof<never>,
) as Proof<never>
/** k + i ≤ D + j, for i ≤ j. */
const fits = (i: number, j: number, body: Proof<never>): Proof<never> =>
  have(
    atMost(count(plus(k, i)), count(plus(D, j))),
    chain<never, never>(
      count(plus(k, i)),
      atMostBy(
        count(plus(D, j)),
        add(add(subtract(count(plus(D, 2)), add(count(plus(k, 2)), count(N))), count(N)), constant(j - i)),
        'k + N ≤ D',
      ),
    ),
    body,
  ) as Proof<never>
const proofRepaired = fits(
  0,
  0,
  fits(0, 1, fits(1, 2, byFirstTurn(promptDistinguishable(Pminus, Pplus, D), afterTurn))),
) as Proof<Conversation>

// Evidence: the components of the counterexample. "aca" succeeds, and no shorter prompt does.

export const spoken: Conversation = { ...tenThousandth, k: 1, D: 2 }
const talking = (changes: Partial<Conversation>): Conversation => ({ ...spoken, ...changes })
/** Two sentences fail. */
export const tooShort = talking({ k: 0 })
export const smallWeight = talking({ alpha: half(160) })
/** Nothing is negative; P₋ says z, and P₊ z four times and then p. */
export const nothingNegative = talking({
  Pminus: iid({ z: '1', p: '0' }),
  Pplus: automaton(
    Object.fromEntries(
      [0, 1, 2, 3, 4].map((i) => [
        i,
        i < 4 ? { next: { z: '1', p: '0' }, to: { z: String(i + 1), p: String(i + 1) } } : { next: { z: '0', p: '1' } },
      ]),
    ),
  ),
  B: scores({ z: '0', p: '1' }),
  gamma: q('0'),
  alpha: q('1/4'),
  rho: q('1000'),
  rhoPrime: q('2'),
  sigma: q('1/2'),
  delta: q('1/2'),
})
/** The conditions hold for two sentences, and later nothing is bad. */
const outlived = talking({
  Pminus: byPosition('1', '999999/1000000', '1', '0'),
  Pplus: byPosition('999999/1000000', '1/1000000', '1', '0'),
  B: nIsBad,
  gamma: q('-999/1000'),
  alpha: q('1/2'),
  epsilon: q('1'),
  rho: q('999000'),
  rhoPrime: q('1000000'),
  sigma: q('3/100'),
  delta: q('1/2'),
  k: 2,
  D: 0,
})
const repairedGiven = theorem33Repaired.given
const lengthOfTurn = (evidence: Term<Conversation>) => [
  ...repairedGiven.slice(0, -1),
  atMost(add(evidence, cost(printedSpread)), gathered(k)),
]
const promptOf = (longest: Whole<Conversation>, event: Proposition<never>) =>
  somePromptOf(
    s,
    longest,
    and(positive(P(s)), atMost(complement(delta), expectationOverSequences(u, N, P, s, indicator(event)))),
  ) as Proposition<Conversation>
export const spokenTo = followedBy(s, u)

export const evidence33Repaired = evidence(theorem33Repaired, {
  proof: proofRepaired,
  tightness: [sharp(theorem33, 'with one sentence less a turn it is false')],
  mutants: [
    { name: 'one sentence more a turn', then: promptOf(plus(k, 1), misalignedAfterAnswer), fate: killed(spoken) },
    {
      name: 'γ for γ + ε',
      then: promptOf(plus(k, 2), below(behaviourExpectation(P, spokenTo), gamma)),
      fate: killed(spoken),
    },
    {
      name: 'without log 1/α',
      given: lengthOfTurn(subtract(four, logarithm(divide(one, alpha)))),
      fate: killed(smallWeight),
    },
  ],
  needs: [
    guards(talking({ alpha: q('0') })),
    meaning(talking({ alpha: q('2') })),
    necessary(nothingNegative),
    guards(talking({ rho: q('0') })),
    guards(talking({ rhoPrime: q('0') })),
    guards(talking({ epsilon: q('0') })),
    guards(talking({ delta: q('0') })),
    necessary({ ...tooShort, sigma: q('-10') }),
    necessary(talking({ gamma: q('-1') })),
    necessary({ ...smallWeight, rho: tenTo(51) }),
    necessary({ ...tooShort, rhoPrime: Q.divide(q('1'), tenTo(20)) }),
    necessary(talking({ ...costlyTrigger, gamma: Q.negate(half(81)) })),
    necessary(outlived),
    necessary(smallWeight),
  ],
})
