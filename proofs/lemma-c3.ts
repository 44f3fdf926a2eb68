/** Lemma C.3 from the empty prompt on, and what becomes of its other readings. */
import { c3After, c3StrictAfter, c3TotalAfter, followedAfter } from '../spec/after-a-prompt.js'
import { totalDivergence } from '../spec/chain-rule.js'
import { canFollow } from '../spec/definitions/distinguishable.js'
import type { Distinguishable, Totalled, TwoModelsAndLength } from '../spec/domains/distinguishable.js'
import {
  followedThroughout,
  gathered,
  lemmaC3,
  lemmaC3Direction,
  lemmaC3Floor,
  lemmaC3Strict,
  lemmaC3Total,
  needed,
  toldApart,
} from '../spec/lemma-c3.js'
import { epsilon, k, P0, P1, s } from '../spec/symbols.js'
import { evidence, guards, killed, necessary, notABound } from '../src/claim/evidence.js'
import { cite, evident } from '../src/claim/proof.js'
import { and, atMost, below, positive, somePromptOf } from '../src/logic/proposition.js'
import { empty, multiply, number, plus } from '../src/logic/term.js'
import { automaton, iid, q } from '../src/model/written.js'
import { fair, onlyN, onlyP } from './smallModels.js'

const fromTheStart = { sequences: { s0: empty } }
const proofFollowed = cite(followedAfter, fromTheStart, evident)
const proofTotal = cite(c3TotalAfter, fromTheStart, evident)
const proofC3 = cite(c3After, fromTheStart, evident)
const proofStrict = cite(c3StrictAfter, fromTheStart, evident)
const longer = plus(k, 1)

// Evidence. P₀ says n, P₁ says it with probability 1/3: log 3 nats a sentence, and a little less is asked for.

const third = iid({ n: '1/3', p: '2/3' })
const instance = (changes: Partial<Distinguishable>): Distinguishable => ({
  P0: onlyN,
  P1: third,
  rho: q('29/10'),
  epsilon: q('10/29'),
  k: 1,
  ...changes,
})
const given = lemmaC3.given

/** P₁ says n, or p with probability 1/4, 1/16, 1/64: its divergence from P₀ is infinite, and little tells them apart. */
const rarelyP = automaton({
  0: { next: { n: '3/4', p: '1/4' }, to: { n: '1', p: '1' } },
  1: { next: { n: '15/16', p: '1/16' }, to: { n: '2', p: '2' } },
  2: { next: { n: '63/64', p: '1/64' } },
})

export const evidenceFollowed = evidence(followedThroughout, {
  proof: proofFollowed,
  tightness: [notABound('it says what can be written, not how likely that is')],
  mutants: [
    {
      name: 'one sentence more',
      then: canFollow(P1, P0, plus(k, 1)),
      fate: killed<TwoModelsAndLength>({ P0: onlyN, P1: onlyP, k: 0 }),
    },
    {
      name: 'the other way round',
      then: canFollow(P0, P1, k),
      fate: killed<TwoModelsAndLength>({ P0: onlyN, P1: fair, k: 1 }),
    },
  ],
  needs: [necessary<TwoModelsAndLength>({ P0: onlyN, P1: onlyP, k: 1 })],
})

const totalled = (changes: Partial<Totalled>): Totalled => ({
  P0: onlyN,
  P1: third,
  epsilon: q('1/9'),
  k: 2,
  ...changes,
})

export const evidenceC3Total = evidence(lemmaC3Total, {
  proof: proofTotal,
  attained: [{ why: 'log 3 nats for each of two sentences, and ε = 1/9', at: totalled({}) }],
  mutants: [
    {
      name: '< for ≤',
      then: somePromptOf(s, k, and(positive(P0(s)), below(P1(s), multiply(epsilon, P0(s))))),
      fate: killed(totalled({})),
    },
    {
      name: 'one divergence more',
      given: [positive(epsilon), canFollow(P1, P0, plus(k, 1)), atMost(needed, totalDivergence(plus(k, 1)))],
      fate: killed(totalled({ k: 1 })),
    },
  ],
  needs: [
    guards(totalled({ epsilon: q('0') })),
    guards(totalled({ P0: fair, P1: onlyP })),
    necessary(totalled({ epsilon: q('1/10') })),
  ],
})

export const evidenceC3 = evidence(lemmaC3, {
  proof: proofC3,
  attained: [
    {
      why: 'hardly less than the log 3 nats of a sentence are asked for',
      at: instance({ rho: q('2999/1000'), epsilon: q('1000/2999') }),
      within: q('1/1000'),
    },
  ],
  mutants: [
    { name: 'the floor for the ceiling', given: lemmaC3Floor.given, fate: killed(instance({ epsilon: q('1/5') })) },
    {
      name: 'the divergence of P₁ from P₀',
      given: lemmaC3Direction.given,
      fate: killed(instance({ P1: rarelyP, epsilon: q('1/2'), k: 3 })),
    },
    {
      name: 'ε² for ε',
      then: somePromptOf(s, k, and(positive(P0(s)), atMost(P1(s), multiply(multiply(epsilon, epsilon), P0(s))))),
      fate: killed(instance({})),
    },
    {
      name: 'with a sentence less',
      then: toldApart(number(0)),
      fate: killed(instance({})),
    },
  ],
  needs: [
    guards(instance({ rho: q('0'), epsilon: q('1'), k: 0 })),
    guards(instance({ epsilon: q('0') })),
    necessary(instance({ P0: fair, P1: fair })),
    necessary(instance({ epsilon: q('1/9') })),
  ],
})

export const evidenceC3Strict = evidence(lemmaC3Strict, {
  proof: proofStrict,
  attained: [
    {
      why: 'hardly less than the log 3 nats of a sentence are asked for',
      at: instance({ rho: q('2999/1000'), epsilon: q('1000/2999'), k: 0 }),
      within: q('1/1000'),
    },
  ],
  mutants: [
    {
      name: 'at least β for more than β',
      given: [
        ...given.slice(0, 2),
        canFollow(P1, P0, longer),
        atMost(gathered(longer), totalDivergence(longer)),
        atMost(needed, gathered(longer)),
      ],
      fate: killed(instance({ rho: q('3'), epsilon: q('1/3'), k: 0 })),
    },
    {
      name: 'ε² for ε',
      then: somePromptOf(s, longer, and(positive(P0(s)), below(P1(s), multiply(multiply(epsilon, epsilon), P0(s))))),
      fate: killed(instance({ k: 0 })),
    },
  ],
  needs: [
    guards(instance({ rho: q('0') })),
    guards(instance({ epsilon: q('0') })),
    necessary(instance({ P0: fair, P1: fair, k: 0 })),
    necessary(instance({ epsilon: q('1/9'), k: 0 })),
  ],
})

export const evidenceC3Floor = evidence(lemmaC3Floor, {
  counterexample: instance({ rho: q('2'), epsilon: q('1/4') }),
})
export const evidenceC3Direction = evidence(lemmaC3Direction, {
  counterexample: instance({ P1: iid({ n: '2/3', p: '1/3' }), rho: q('2'), epsilon: q('1/2') }),
})
