/**
 * Pinsker's inequality. With p, q for the probabilities of a sentence and D = Σ|p − q|, the tangent of t log t at t = p/q
 * gives p log(p/q) − p + q ≥ 3(p−q)²/(2(p+2q)) ≥ D|p−q| − D²(p+2q)/6, and the sum of the right sides is D²/2. Where p = 0
 * what is left is q, which is no smaller either.
 */

import { divergence } from '../../spec/definitions/divergence.js'
import { P } from '../../spec/definitions/mixture.js'
import type { ScoredPrompt } from '../../spec/domains/scoredPrompt.js'
import type { ScoredMixtureAndLength } from '../../spec/domains/textOfMinus.js'
import type { TwoModelsAfterPrompt } from '../../spec/domains/twoModelsAfterPrompt.js'
import { aboveTangent, leastAbove, tangentGap } from '../../spec/known/logarithm.js'
import { budget, evidenceBudget, spent } from '../../spec/new/evidence-budget.js'
import {
  behaviourBudget,
  behaviourLost,
  distance,
  pinsker,
  pinskerBehaviour,
  pinskerMixture,
  totalBehaviourLost,
} from '../../spec/new/pinsker.js'
import { alpha, B, h, k, m, P0, P1, Pminus, s, x, y } from '../../spec/symbols.js'
import { evidence, guards, killed } from '../../src/claim/evidence.js'
import { arbitrary, atMostBy, both, bySign, bySupport, chain, cite, evident, have } from '../../src/claim/proof.js'
import {
  and,
  atMost,
  below,
  everyNumberBelow,
  everyPromptOf,
  everySentence,
  implies,
  positive,
} from '../../src/logic/proposition.js'
import {
  absolute,
  add,
  complement,
  constant,
  divide,
  empty,
  expectationOverSequences,
  logarithm,
  multiply,
  negate,
  one,
  score,
  square,
  subtract,
  sumBelow,
  sumOver,
  type Term,
  two,
  zero,
} from '../../src/logic/term.js'
import { q as exactly, iid, scores } from '../../src/model/written.js'
import { fair, nIsBad, onlyN, onlyP } from '../smallModels.js'

// Two models.

const [p, q] = [P0(x, s), P1(x, s)]
const ratio = divide(p, q)
const total = distance(P0, P1, s)
/** p + 2q and |p − q|. */
const [weight, apart] = [add(p, multiply(two, q)), absolute(subtract(p, q))]
/** p − q + D|p−q| − D²(p+2q)/6. */
const least = subtract(
  add(subtract(p, q), multiply(total, apart)),
  divide(multiply(square(total), weight), constant(6)),
)
const bySquare = chain<never, never>(
  least,
  atMostBy(
    multiply(p, logarithm(ratio)),
    add(
      multiply(q, subtract(aboveTangent(ratio), leastAbove(ratio))),
      divide(multiply(constant(3, 2), square(subtract(apart, divide(multiply(total, weight), constant(3))))), weight),
    ),
    't log t − t + 1 ≥ 3(t−1)²/(2(t+2)) for t = p/q, and a square',
  ),
)
/** −q(1 ± D + D²/3), and what has the factor p = 0. */
const byZero = (sign: -1 | 1, quadratic: Term<TwoModelsAfterPrompt>) =>
  chain<never, never>(
    least,
    atMostBy(
      zero,
      add(
        multiply(q, quadratic),
        multiply(p, subtract(divide(square(total), constant(6)), add(one, multiply(constant(sign), total)))),
      ),
      'P₀ cannot say it',
    ),
  )
const third = divide(square(total), constant(3))
const proofPinsker = have(
  atMost(sumOver(x, least), divergence(P0, P1, s)),
  bySupport(
    cite(tangentGap, { scalars: { t: ratio } }, bySign(subtract(p, q), bySquare, bySquare)),
    bySign(
      subtract(p, q),
      byZero(1, add(add(one, total), third)),
      byZero(-1, add(square(complement(divide(total, two))), divide(square(total), constant(12)))),
    ),
  ),
  chain<TwoModelsAfterPrompt, TwoModelsAfterPrompt>(
    square(total),
    atMostBy(
      multiply(two, divergence(P0, P1, s)),
      multiply(two, subtract(divergence(P0, P1, s), sumOver(x, least))),
      'the left sides add up to D²/2',
    ),
  ),
)

// The mixture.

const proofMixture = cite(pinsker, { models: { P0: Pminus, P1: P } }, evident)

const difference = subtract(Pminus(y, s), P(y, s))
const scored = multiply(score(B, y), difference)
const ofMixture = distance(Pminus, P, s)
/** |d| − Bd and |d| + Bd, for d > 0 and for d ≤ 0. */
const spareOf = (sign: 1 | -1) =>
  sign === 1 ? subtract(absolute(difference), scored) : add(absolute(difference), scored)
const isSpare = (sign: 1 | -1) => {
  const scoredBy = sign === 1 ? complement(score(B, y)) : add(score(B, y), one)
  const otherwise = sign === 1 ? add(score(B, y), one) : complement(score(B, y))
  return bySign(
    difference,
    chain<never, never>(zero, atMostBy(spareOf(sign), multiply(difference, scoredBy), 'B lies in [−1, 1]')),
    chain<never, never>(
      zero,
      atMostBy(spareOf(sign), multiply(subtract(zero, difference), otherwise), 'B lies in [−1, 1]'),
    ),
  )
}
const proofBehaviour = cite(
  pinskerMixture,
  {},
  have(
    everySentence(y, and(atMost(zero, spareOf(1)), atMost(zero, spareOf(-1)))),
    arbitrary(both(isSpare(1), isSpare(-1))),
    chain<ScoredPrompt, ScoredPrompt>(
      square(behaviourLost(s)),
      atMostBy(square(ofMixture), multiply(sumOver(y, spareOf(1)), sumOver(y, spareOf(-1))), 'scores lie in [−1, 1]'),
      atMostBy(
        multiply(two, divergence(Pminus, P, s)),
        subtract(multiply(two, divergence(Pminus, P, s)), square(ofMixture)),
        'Pinsker',
      ),
    ),
  ),
)

const afterText = atMost(square(behaviourLost(h)), multiply(two, divergence(Pminus, P, h)))
const proofBudget = have(
  everyNumberBelow(m, k, everyPromptOf(h, m, implies(positive(Pminus(h)), afterText))),
  arbitrary(arbitrary(arbitrary(cite(pinskerBehaviour, { sequences: { s: h } }, evident)))),
  cite(
    evidenceBudget,
    {},
    chain<ScoredMixtureAndLength, ScoredMixtureAndLength>(
      totalBehaviourLost(k),
      atMostBy(
        multiply(two, budget),
        add(
          sumBelow(
            m,
            k,
            expectationOverSequences(
              h,
              m,
              Pminus,
              empty,
              subtract(multiply(two, divergence(Pminus, P, h)), square(behaviourLost(h))),
            ),
          ),
          multiply(two, subtract(budget, spent(k))),
        ),
        'Pinsker after each beginning, and the budget',
      ),
    ),
  ),
)

// Evidence. Nearly fair coins are where the constant 2 is needed.

const close = exactly('1/100000')
const nearly: TwoModelsAfterPrompt = { P0: fair, P1: iid({ n: '501/1000', p: '499/1000' }), s: [] }
const equal: TwoModelsAfterPrompt = { ...nearly, P1: fair }

export const evidencePinsker = evidence(pinsker, {
  proof: proofPinsker,
  attained: [
    { why: 'the models are equal', at: equal },
    { why: 'they are coins that are nearly fair', at: nearly, within: close },
  ],
  mutants: [
    { name: '< for ≤', then: below(square(total), multiply(two, divergence(P0, P1, s))), fate: killed(equal) },
    { name: 'without the 2', then: atMost(square(total), divergence(P0, P1, s)), fate: killed(nearly) },
    {
      name: 'the distance for its square',
      then: atMost(total, multiply(two, divergence(P0, P1, s))),
      fate: killed(nearly),
    },
  ],
  needs: [
    guards({ P0: onlyN, P1: fair, s: ['p'] }),
    guards({ P0: fair, P1: onlyN, s: ['p'] }),
    guards({ P0: fair, P1: onlyN, s: [] }),
  ],
})

/** P is a coin that lands on n with probability 501/1000. */
const mixture = (changes: Partial<ScoredPrompt>): ScoredPrompt => ({
  alpha: exactly('998/1000'),
  Pminus: fair,
  Pplus: onlyN,
  B: nIsBad,
  s: [],
  ...changes,
})
const opposed = { Pminus: onlyN, Pplus: onlyP }
/** P(n) = 2·1/2 − 1 = 0 for a sentence that P₋ can say. */
const overweight = { alpha: exactly('2') }
const needs = [
  guards(mixture({ ...opposed, alpha: exactly('0') })),
  guards(mixture(overweight)),
  guards(mixture({ ...opposed, s: ['p'] })),
]
const [bound, single] = [multiply(two, divergence(Pminus, P, s)), divergence(Pminus, P, s)]
const attained = [
  { why: 'P₊ is P₋', at: mixture({ Pplus: fair }) },
  { why: 'the mixture and P₋ are coins that are nearly fair', at: mixture({}), within: close },
]

export const evidencePinskerMixture = evidence(pinskerMixture, {
  proof: proofMixture,
  attained,
  mutants: [
    { name: '< for ≤', then: below(square(ofMixture), bound), fate: killed(mixture({ Pplus: fair })) },
    { name: 'without the 2', then: atMost(square(ofMixture), single), fate: killed(mixture({})) },
    { name: 'the distance for its square', then: atMost(ofMixture, bound), fate: killed(mixture({})) },
  ],
  needs,
})

export const evidencePinskerBehaviour = evidence(pinskerBehaviour, {
  proof: proofBehaviour,
  attained,
  mutants: [
    { name: '< for ≤', then: below(square(behaviourLost(s)), bound), fate: killed(mixture({ Pplus: fair })) },
    { name: 'without the 2', then: atMost(square(behaviourLost(s)), single), fate: killed(mixture({})) },
    {
      name: 'the difference for its square',
      then: atMost(negate(behaviourLost(s)), bound),
      fate: killed(mixture({ Pplus: onlyP, B: scores({ n: '-1', p: '1' }) })),
    },
  ],
  needs,
})

/** P₋ says n, P₊ tosses a coin: about one squared difference of behaviour, and log 2 nats, until log₂ 99 sentences. */
const slowly: ScoredMixtureAndLength = { alpha: exactly('1/100'), Pminus: onlyN, Pplus: fair, B: nIsBad, k: 8 }

export const evidenceBehaviourBudget = evidence(behaviourBudget, {
  proof: proofBudget,
  attained: [
    {
      why: 'coins of 4/5 and 1/10; longer texts of coins that are more alike come as near as one likes',
      at: {
        ...slowly,
        alpha: exactly('1/2'),
        Pminus: iid({ n: '4/5', p: '1/5' }),
        Pplus: iid({ n: '1/10', p: '9/10' }),
      },
      within: exactly('27/200'),
      nearestKnown: true,
    },
  ],
  mutants: [
    { name: 'log(1/α) for 2·log(1/α)', then: atMost(totalBehaviourLost(k), budget), fate: killed(slowly) },
    {
      name: 'the odds for 1/α',
      then: atMost(totalBehaviourLost(k), multiply(two, logarithm(divide(complement(alpha), alpha)))),
      fate: killed({ ...slowly, alpha: exactly('1/2'), k: 1 }),
    },
  ],
  needs: [
    guards({ ...slowly, alpha: exactly('0') }),
    guards({ ...slowly, alpha: exactly('2'), Pminus: fair, Pplus: onlyN, k: 2 }),
  ],
})
