/**
 * Appendix K. All comparisons come from log t ≤ t − 1: with weights X − 1 and Y − X at t = Y/X and t = 1/X it says that
 * (log t)/(t − 1) decreases, and with t = Y/2 that (log Y)/Y ≤ 1/2 < log 2.
 */
import {
  appendixK,
  appendixK1,
  appendixK2,
  appendixK2Repaired,
  appendixK2Sharp,
  appendixK3,
  appendixK3Exact,
  appendixK3Repaired,
  appendixK4,
  appendixKExpansion,
  appendixKNotSmall,
  appendixKShare,
  appendixKSplit,
  logX,
  logY,
  minusPart,
  mixed,
  mixedBound,
  mixedPrinted,
  mixedTimes,
  plusPart,
  pureX,
  share,
  shareExact,
  X,
  Y,
} from '../spec/appendix-k.js'
import type { Exponentials } from '../spec/domains/exponentials.js'
import { evidence, guards, isTrue, killed, loose, necessary } from '../src/claim/evidence.js'
import {
  arbitrary,
  atMostBy,
  belowBy,
  both,
  byLogarithm,
  chain,
  cite,
  equal,
  evident,
  have,
  type Proof,
} from '../src/claim/proof.js'
import { and, atMost, below, equals, implies, positive } from '../src/logic/proposition.js'
import {
  add,
  constant,
  divide,
  logarithm,
  multiply,
  number,
  one,
  power,
  square,
  subtract,
  type Term,
  two,
  zero,
} from '../src/logic/term.js'
import { q } from '../src/model/written.js'

type E = Exponentials
/** (t − 1) − log t ≥ 0. */
const tangent = <I>(t: Term<I>) => subtract(subtract(t, one), logarithm(t))
const at = (X: string, Y: string): Exponentials => ({ X: q(X), Y: q(Y) })
const log2 = logarithm(two)
const excessX = subtract(X, one)
const excessY = subtract(Y, one)

export const evidenceK = evidence(appendixK, { counterexample: at('1', '1/2') })

const proofSplit = both(
  evident,
  chain<E, E>(zero, atMostBy(plusPart, add(one, add(excessX, multiply(excessX, excessY))), 'XY − Y + 1')),
)
export const evidenceKSplit = evidence(appendixKSplit, {
  proof: proofSplit,
  attained: [{ why: 'y = 0: the first part is 0', at: at('1', '1') }],
  mutants: [
    {
      name: '< for ≤ in the first part',
      then: and(below(zero, minusPart), atMost(zero, plusPart)),
      fate: killed(at('1', '1')),
    },
    { name: 'a 2 for the 1', then: and(atMost(zero, minusPart), atMost(two, plusPart)), fate: killed(at('1', '1')) },
  ],
  needs: [necessary(at('1/4', '4')), necessary(at('1', '1/2'))],
})

export const evidenceKExpansion = evidence(appendixKExpansion, {
  proof: chain<E, E>(multiply(X, Y), equal(add(add(one, pureX), add(minusPart, mixed)), 'written out')),
  mutants: [
    {
      name: 'without the mixed sum',
      then: equals(multiply(X, Y), add(add(one, pureX), minusPart)),
      fate: killed(at('2', '2')),
    },
    {
      name: 'without the 1',
      then: equals(multiply(X, Y), add(pureX, add(minusPart, mixed))),
      fate: killed(at('1', '1')),
    },
  ],
})

// (1)

const proofOrder = have(
  below(X, Y),
  byLogarithm(evident),
  chain<E, E>(pureX, belowBy(minusPart, subtract(Y, X), 'log is increasing')),
)
export const evidenceK1 = evidence(appendixK1, {
  proof: proofOrder,
  attained: [{ why: 'y just above x', at: at('10000', '10001'), within: q('1/1000') }],
  mutants: [
    { name: 'the mixed sum for the pure one', then: below(mixed, minusPart), fate: killed(at('2', '3')) },
    {
      name: '≤ for < in the hypothesis',
      given: [...appendixK1.given.slice(0, 2), atMost(logX, logY)],
      fate: killed(at('1', '1')),
    },
  ],
  needs: [guards(at('0', '1')), guards(at('1', '-1')), necessary(at('1', '1'))],
})

// (2): (X−1)·log Y ≤ (Y−1)·log X.

const concave = add(multiply(excessX, tangent(divide(Y, X))), multiply(subtract(Y, X), tangent(divide(one, X))))
const toSharp = atMostBy(mixedBound, multiply(excessY, concave), 'log t ≤ t − 1 at Y/X and at 1/X')
/** 1 ≤ X < Y. */
const beyondOne = (then: Proof<E>) =>
  have(
    atMost(zero, excessY),
    chain<E, E>(zero, atMostBy(excessX, excessX, '1 ≤ X'), atMostBy(excessY, subtract(Y, X), 'X < Y')),
    then,
  )
const proofSharp = beyondOne(chain<E, E>(mixedTimes, toSharp))
const proofK2 = beyondOne(
  have(
    atMost(zero, logX),
    chain<E, E>(zero, atMostBy(logX, logarithm(divide(X, one)), '1 ≤ X')),
    chain<E, E>(
      mixedTimes,
      toSharp,
      atMostBy(mixedPrinted, multiply(logX, add(multiply(two, excessY), one)), '(e^y − 1)² ≤ e^{2y}'),
    ),
  ),
)

export const evidenceK2 = evidence(appendixK2, { counterexample: at('1/2', '2') })
export const evidenceK2Repaired = evidence(appendixK2Repaired, {
  proof: proofK2,
  attained: [{ why: 'x = 0: both sides are 0', at: at('1', '2') }],
  mutants: [
    { name: '(e^y − 1)² for e^{2y}', then: appendixK2Sharp.then, fate: isTrue(appendixK2Sharp) },
    { name: 'e^y for e^{2y}', then: atMost(mixedTimes, multiply(logX, Y)), fate: killed(at('4', '5')) },
    { name: 'half the bound', then: atMost(mixedTimes, divide(mixedPrinted, two)), fate: killed(at('4', '5')) },
    { name: '< for ≤', then: below(mixedTimes, mixedPrinted), fate: killed(at('1', '2')) },
  ],
  needs: [necessary(at('1/2', '2')), necessary(at('4', '1/2'))],
})
export const evidenceK2Sharp = evidence(appendixK2Sharp, {
  proof: proofSharp,
  attained: [{ why: 'x = 0: both sides are 0', at: at('1', '2') }],
  mutants: [
    { name: 'half the bound', then: atMost(mixedTimes, divide(mixedBound, two)), fate: killed(at('4', '5')) },
    { name: '≥ for ≤', then: atMost(mixedBound, mixedTimes), fate: killed(at('2', '4')) },
    { name: '< for ≤', then: below(mixedTimes, mixedBound), fate: killed(at('1', '2')) },
  ],
  needs: [necessary(at('1/2', '2')), necessary(at('4', '2'))],
})

// (3): x < 1/2 < log 2.

const half = constant(1, 2)
const proofExact = have(
  below(X, two),
  byLogarithm(evident),
  chain<E, E>(mixed, belowBy(minusPart, multiply(subtract(two, X), excessY), 'e^x < 2')),
)
const proofK3 = have(
  below(logX, log2),
  chain<E, E>(
    logX,
    belowBy(divide(logY, Y), divide(subtract(logY, multiply(logX, Y)), Y), 'the hypothesis'),
    atMostBy(half, divide(add(tangent(divide(Y, two)), subtract(one, log2)), Y), 'log(Y/2) ≤ Y/2 − 1, and log 2 < 1'),
    belowBy(log2, subtract(log2, half), '1/2 < log 2'),
  ),
  cite(appendixK3Exact, {}, evident),
)
export const evidenceK3 = evidence(appendixK3, { counterexample: at('1/3', '1/2') })
export const evidenceK3Repaired = evidence(appendixK3Repaired, {
  proof: proofK3,
  tightness: [loose(appendixK3Exact, 'x < log 2 is enough')],
  mutants: [
    { name: 'half of αP₋', then: below(mixed, divide(minusPart, constant(4))), fate: killed(at('5/4', '2')) },
    {
      name: 'x/y < 1 for (x/y)e^y < 1',
      given: [...appendixK3Repaired.given.slice(0, 2), below(logX, logY)],
      fate: killed(at('3', '4')),
    },
  ],
  needs: [guards(at('0', '2')), necessary(at('1/8', '1/2')), necessary(at('3', '4'))],
})
export const evidenceK3Exact = evidence(appendixK3Exact, {
  proof: proofExact,
  attained: [{ why: 'x just below log 2', at: at('1999/1000', '2'), within: q('1/1000') }],
  mutants: [
    {
      name: '≤ for < in the hypothesis',
      given: [...appendixK3Exact.given.slice(0, 2), atMost(logX, log2)],
      fate: killed(at('2', '3')),
    },
    {
      name: 'y < log 2 for x < log 2',
      given: [...appendixK3Exact.given.slice(0, 2), below(logY, log2)],
      fate: killed(at('3', '3/2')),
    },
  ],
  needs: [guards(at('0', '2')), necessary(at('1/2', '1/2')), necessary(at('2', '3'))],
})

// (4)

const proofK4 = both(
  arbitrary(
    have(below(two, Y), byLogarithm(evident), chain<E, E>(one, belowBy(minusPart, subtract(Y, two), 'e^y > 2'))),
  ),
  arbitrary(
    have(
      below(two, Y),
      chain<E, E>(two, belowBy(Y, subtract(minusPart, one), 'e^y − 1 > 1')),
      chain<E, E>(log2, belowBy(logY, logarithm(divide(Y, two)), 'log is increasing')),
    ),
  ),
)
export const evidenceK4 = evidence(appendixK4, {
  proof: proofK4,
  mutants: [
    {
      name: 'y > 1 for y > log 2',
      then: and(implies(below(one, logY), below(one, minusPart)), implies(below(one, minusPart), below(one, logY))),
      fate: killed(at('1', '5/2')),
    },
    {
      name: '≤ for <',
      then: and(implies(atMost(log2, logY), below(one, minusPart)), implies(below(one, minusPart), below(log2, logY))),
      fate: killed(at('1', '2')),
    },
  ],
  needs: [guards(at('1', '0'))],
})

// The share of αP₋.

export const evidenceKShare = evidence(appendixKShare, {
  proof: chain<E, E>(share, equal(shareExact, 'one quotient')),
  mutants: [
    {
      name: 'the share without the other exponent',
      then: equals(share, subtract(one, divide(one, Y))),
      fate: killed(at('2', '2')),
    },
    {
      name: '1 + e^{−y} for 1 − e^{−y}',
      then: equals(share, multiply(divide(one, X), add(one, divide(one, Y)))),
      fate: killed(at('1', '1')),
    },
  ],
  needs: [guards(at('0', '1')), guards(at('1', '0'))],
})

const logShare = logarithm(square(share))
const eighth = divide(one, power(two, number(3)))
const beyond = subtract(Y, two)
const proofNotSmall = have(
  below(one, Y),
  chain<E, E>(one, belowBy(two, one, '1 < 2'), atMostBy(Y, beyond, 'the hypothesis')),
  byLogarithm(
    chain<E, E>(
      logarithm(eighth),
      belowBy(
        logShare,
        multiply(
          two,
          add(
            add(
              divide(subtract(logY, multiply(logX, Y)), Y),
              add(divide(tangent(divide(Y, two)), Y), tangent(divide(Y, multiply(two, excessY)))),
            ),
            add(divide(multiply(log2, beyond), multiply(two, Y)), divide(beyond, multiply(two, multiply(Y, excessY)))),
          ),
        ),
        'log t ≤ t − 1 at Y/2 and at Y/(2(Y − 1))',
      ),
    ),
  ),
)
export const evidenceKNotSmall = evidence(appendixKNotSmall, {
  proof: proofNotSmall,
  attained: [{ why: 'y = log 2, and x just below (log 2)/2', at: at('707/500', '2'), within: q('1/1000') }],
  mutants: [
    { name: '2^{−1} for 2^{−3/2}', then: below(constant(1, 4), square(share)), fate: killed(at('5/4', '2')) },
    {
      name: 'without y ≥ log 2',
      given: [atMost(one, X), positive(minusPart), below(multiply(logX, Y), logY)],
      fate: killed(at('1', '5/4')),
    },
  ],
  needs: [guards(at('0', '2')), necessary(at('1', '5/4')), necessary(at('4', '2'))],
})
