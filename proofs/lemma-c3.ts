/**
 * Lemma C.3. By the chain rule the mean of log P₀(s)/P₁(s) over k sentences of P₀ is the total of the mean divergences,
 * which is at least kβ ≥ log(1/ε); and a mean is attained. Where a divergence is infinite there is a sequence that P₀ can
 * write and P₁ cannot.
 */
import { chainRule, meanEvidence, totalDivergence } from '../spec/chain-rule.js'
import { canFollow, canFollowExactly, meanDivergence } from '../spec/definitions/distinguishable.js'
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
import { epsilon, h, k, m, P0, P1, rho, s, u, x } from '../spec/symbols.js'
import { evidence, guards, killed, necessary } from '../src/claim/evidence.js'
import {
  arbitrary,
  atMostBy,
  attained,
  belowBy,
  both,
  byLogarithm,
  chain,
  cite,
  either,
  equal,
  equalBy,
  evident,
  have,
  induction,
  last,
  obtain,
  type Proof,
  specialise,
  witness,
} from '../src/claim/proof.js'
import { and, atMost, below, implies, positive, somePromptOf, someSentence } from '../src/logic/proposition.js'
import {
  divide,
  empty,
  expectation,
  expectationOverSequences,
  followedBy,
  logarithm,
  multiply,
  negate,
  number,
  plus,
  subtract,
  sumBelow,
  type Whole,
  zero,
} from '../src/logic/term.js'
import { automaton, iid, q } from '../src/model/written.js'
import { fair, onlyN, onlyP } from './smallModels.js'

// What P₁ can follow for k sentences it can follow from the start.

/** Some sentence goes on. */
const goesOn = someSentence(x, and(positive(P0(x, u)), atMost(zero, zero)))
const proofFollowed = have(
  implies(canFollowExactly(P1, P0, k, h), canFollow(P1, P0, k)),
  induction(
    k,
    arbitrary(evident),
    arbitrary(
      have(
        canFollowExactly(P1, P0, k, u),
        arbitrary(
          arbitrary(
            have(
              goesOn,
              attained(chain(zero, equal(expectation(x, P0, u, subtract(zero, zero)), 'nothing is lost'))),
              obtain(goesOn, specialise(canFollowExactly(P1, P0, plus(k, 1), h), followedBy(u, x), evident)),
            ),
          ),
        ),
        last(evident, evident),
      ),
    ),
  ),
  evident,
)

// From the total divergence.

/** log P₀(u)/P₁(u), of a prompt u that reaches the mean. */
const evidenceOf = logarithm(divide(P0(u), P1(u)))
const reachesMean = <N>(n: Whole<N>) => somePromptOf(u, n, and(positive(P0(u)), atMost(needed, evidenceOf)))
const exceedsMean = <N>(n: Whole<N>) => somePromptOf(u, n, and(positive(P0(u)), below(needed, evidenceOf)))
const meanExcess = <N>(n: Whole<N>) => expectationOverSequences(u, n, P0, empty, subtract(evidenceOf, needed))

const bounded = multiply(epsilon, P0(u))
const proofTotal = cite(
  chainRule,
  {},
  have(
    reachesMean(k),
    attained(
      chain<Totalled, Totalled>(
        zero,
        atMostBy(subtract(totalDivergence(k), needed), subtract(totalDivergence(k), needed), 'the hypothesis'),
        equalBy(meanExcess(k), subtract(meanEvidence(k), totalDivergence(k)), 'the chain rule'),
      ),
    ),
    obtain(
      reachesMean(k),
      witness(
        u,
        both(
          evident,
          byLogarithm(
            chain<never, never>(
              logarithm(P1(u)),
              atMostBy(logarithm(bounded), subtract(evidenceOf, needed), 'u reaches the mean'),
            ),
          ),
        ),
      ),
    ),
  ),
)

// Lemma C.3, where all divergences are finite, and where one is not.

/** A prompt that P₀ can write and P₁ cannot. */
const unfollowed = <N>(n: Whole<N>) => somePromptOf(h, n, and(positive(P0(h)), atMost(P1(h), zero)))
const excess = <N>(n: Whole<N>) => sumBelow(m, n, subtract(meanDivergence(P0, P1, m), logarithm(rho)))

/** By what holds if P₁ can follow P₀ for n sentences, and otherwise by a prompt that it cannot. */
const followedOrNot = (n: Whole<Distinguishable>, ifFollowed: Proof<Distinguishable>, ifNot: Proof<never>) =>
  either(
    canFollowExactly(P1, P0, n, h),
    cite(followedThroughout, { naturals: { k: n } }, ifFollowed),
    obtain(unfollowed(n), witness(h, both(evident, ifNot))),
  )

const proofC3 = followedOrNot(
  k,
  have(
    atMost(needed, totalDivergence(k)),
    chain<Distinguishable, Distinguishable>(
      needed,
      atMostBy(gathered(k), subtract(gathered(k), needed), 'the length'),
      atMostBy(totalDivergence(k), excess(k), 'more than β for each sentence'),
    ),
    cite(lemmaC3Total, {}, evident),
  ),
  chain<never, never>(
    P1(h),
    atMostBy(zero, negate(P1(h)), 'P₁ cannot write it'),
    atMostBy(multiply(epsilon, P0(h)), multiply(epsilon, P0(h)), 'P₀ can'),
  ),
)

const longer = plus(k, 1)
const proofStrict = followedOrNot(
  longer,
  cite(
    chainRule,
    { naturals: { k: longer } },
    have(
      exceedsMean(longer),
      attained(
        chain<Distinguishable, Distinguishable>(
          zero,
          atMostBy(subtract(gathered(longer), needed), subtract(gathered(longer), needed), 'the length'),
          belowBy(subtract(totalDivergence(longer), needed), excess(longer), 'more than β for each sentence'),
          equalBy(meanExcess(longer), subtract(meanEvidence(longer), totalDivergence(longer)), 'the chain rule'),
        ),
      ),
      obtain(
        exceedsMean(longer),
        witness(
          u,
          both(
            evident,
            byLogarithm(
              chain<never, never>(
                logarithm(P1(u)),
                belowBy(logarithm(bounded), subtract(evidenceOf, needed), 'u exceeds the mean'),
              ),
            ),
          ),
        ),
      ),
    ),
  ),
  chain<never, never>(
    P1(h),
    atMostBy(zero, negate(P1(h)), 'P₁ cannot write it'),
    belowBy(multiply(epsilon, P0(h)), multiply(epsilon, P0(h)), 'P₀ can'),
  ),
)

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
  ],
  needs: [
    guards(instance({ rho: q('0') })),
    guards(instance({ epsilon: q('0') })),
    necessary(instance({ P0: fair, P1: fair, k: 0 })),
    necessary(instance({ epsilon: q('1/9'), k: 0 })),
  ],
})

export const evidenceC3Floor = evidence(lemmaC3Floor, { counterexample: instance({ epsilon: q('1/5') }) })
export const evidenceC3Direction = evidence(lemmaC3Direction, {
  counterexample: instance({ P1: rarelyP, epsilon: q('1/2'), k: 3 }),
})
