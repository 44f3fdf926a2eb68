/**
 * An imperfect answer is one of P₋, so the best of n is at least 1 − 2wⁿ; and (1−v)ⁿ(1 + nv) ≤ 1 for v = 1 − w. The length
 * follows by contradiction.
 */
import { bestByPerfect } from '../spec/best-of-n.js'
import { allowed, bestNeeds, bestNeedsLength, needed } from '../spec/best-of-n-needed.js'
import { bestAnswer, bestOf, overAnswers } from '../spec/definitions/bestOf.js'
import { P } from '../spec/definitions/mixture.js'
import type { PerfectAnswers, PerfectForLong } from '../spec/domains/perfectAnswers.js'
import { powersGrow } from '../spec/known/powers.js'
import { v, w } from '../spec/master-inequality.js'
import { alpha, B, gamma, k, n, Pminus, Pplus, rho, s, x } from '../spec/symbols.js'
import { evidence, guards, killed, meaning, necessary } from '../src/claim/evidence.js'
import {
  absurd,
  arbitrary,
  atMostBy,
  belowBy,
  bySupport,
  chain,
  cite,
  either,
  equal,
  evident,
  have,
  induction,
  type Proof,
} from '../src/claim/proof.js'
import { atMost, below, type Proposition, positive } from '../src/logic/proposition.js'
import {
  add,
  complement,
  count,
  divide,
  expectation,
  followedBy,
  indicator,
  multiply,
  negate,
  number,
  one,
  plus,
  power,
  score,
  square,
  subtract,
  sumOver,
  type Term,
  two,
  type Whole,
  zero,
} from '../src/logic/term.js'
import { q } from '../src/model/written.js'
import { nIsBad, onlyN, onlyP, thenOnly } from './smallModels.js'

const imperfect = indicator(below(score(B, x), one))
const ofP = expectation(x, P, s, imperfect)
const ofPlus = sumOver(x, multiply(Pplus(x, s), imperfect))
/** w(s) E_{x∼P₋(·|s)} f(x), written without the condition. */
const byMinus = <I>(f: Term<I>) => divide(multiply(alpha, sumOver(x, multiply(Pminus(followedBy(s, x)), f))), P(s))
const never = atMost(ofPlus, zero)
const proofNever = have(
  atMost(ofPlus, expectation(x, Pplus, s, zero)),
  bySupport(
    chain<never, never>(multiply(Pplus(x, s), imperfect), equal(multiply(Pplus(x, s), zero), 'it is perfect')),
    chain<never, never>(
      multiply(Pplus(x, s), imperfect),
      atMostBy(zero, multiply(Pplus(x, s), negate(imperfect)), 'P₊ cannot say it'),
    ),
  ),
  chain<PerfectAnswers, PerfectAnswers>(
    ofPlus,
    atMostBy(zero, subtract(expectation(x, Pplus, s, zero), ofPlus), 'a mean of zeros'),
  ),
)
/** wⁿ(1 + n(1−w)). */
const shrunk = <N>(m: Whole<N>) => multiply(power(w, m), add(one, multiply(count(m), v)))
const proofShrunk = induction(
  n,
  chain<never, never>(shrunk(number(0)), equal(one, 'both factors are 1')),
  chain<never, never>(
    shrunk(plus(n, 1)),
    atMostBy(
      shrunk(n),
      multiply(multiply(power(w, n), square(v)), count(plus(n, 1))),
      '(1−v)(1 + (n+1)v) = 1 + nv − (n+1)v²',
    ),
    atMostBy(one, subtract(one, shrunk(n)), 'the induction hypothesis'),
  ),
)
const byPerfect = complement(multiply(two, power(ofP, n)))
const [growth, level] = [add(one, multiply(count(n), v)), complement(gamma)]
/** 1 − γ < 2wⁿ. */
const allBad = below(level, multiply(two, power(w, n)))
const proof: Proof<PerfectAnswers> = have(
  atMost(zero, v),
  chain<PerfectAnswers, PerfectAnswers>(
    zero,
    atMostBy(v, divide(multiply(complement(alpha), Pplus(s)), P(s)), 'the weight of P₊'),
  ),
  have(
    never,
    proofNever,
    have(
      atMost(ofP, w),
      chain<PerfectAnswers, PerfectAnswers>(
        ofP,
        atMostBy(byMinus(imperfect), multiply(v, subtract(zero, ofPlus)), 'an imperfect answer is one of P₋'),
        atMostBy(w, byMinus(subtract(one, imperfect)), 'a probability'),
      ),
      cite(
        bestByPerfect,
        { models: { R: P } },
        cite(
          powersGrow,
          { scalars: { a: ofP, b: w } },
          have(
            allBad,
            chain<PerfectAnswers, PerfectAnswers>(
              level,
              belowBy(complement(bestOf(P, s, n)), subtract(gamma, bestOf(P, s, n)), 'the best of n is below γ'),
              atMostBy(multiply(two, power(ofP, n)), subtract(bestOf(P, s, n), byPerfect), 'no answer is perfect'),
              atMostBy(
                multiply(two, power(w, n)),
                multiply(two, subtract(power(w, n), power(ofP, n))),
                'all are of P₋',
              ),
            ),
            have(
              atMost(shrunk(n), one),
              proofShrunk,
              chain<PerfectAnswers, PerfectAnswers>(
                needed,
                belowBy(
                  multiply(P(s), subtract(multiply(two, shrunk(n)), level)),
                  multiply(multiply(P(s), growth), subtract(multiply(two, power(w, n)), level)),
                  '1 − γ < 2wⁿ',
                ),
                atMostBy(allowed, multiply(multiply(two, P(s)), subtract(one, shrunk(n))), 'wⁿ(1 + n(1−w)) ≤ 1'),
              ),
            ),
          ),
        ),
      ),
    ),
  ),
)

const lowerLevel = add(one, gamma)
const proofLength: Proof<PerfectForLong> = arbitrary(
  arbitrary(
    either(
      below(bestOf(P, s, n), gamma),
      absurd(
        cite(
          bestNeeds,
          {},
          have(
            positive(lowerLevel),
            chain<never, never>(
              zero,
              atMostBy(add(one, bestOf(P, s, n)), overAnswers(P, s, n, add(bestAnswer, one)), 'no score is below −1'),
              belowBy(lowerLevel, subtract(gamma, bestOf(P, s, n)), 'by assumption'),
            ),
            chain<never, never>(
              zero,
              belowBy(subtract(allowed, needed), subtract(allowed, needed), 'what the best of n needs'),
              atMostBy(
                multiply(multiply(lowerLevel, alpha), subtract(Pminus(s), multiply(power(rho, k), Pplus(s)))),
                multiply(
                  subtract(
                    multiply(complement(alpha), subtract(multiply(count(n), complement(gamma)), lowerLevel)),
                    multiply(multiply(alpha, lowerLevel), power(rho, k)),
                  ),
                  Pplus(s),
                ),
                'the length',
              ),
              atMostBy(
                zero,
                multiply(multiply(lowerLevel, alpha), subtract(multiply(power(rho, k), Pplus(s)), Pminus(s))),
                'the evidence of k sentences',
              ),
            ),
          ),
        ),
      ),
      evident,
    ) as Proof<never>,
  ),
)

/** P₋ says n, P₊ says p; the weight of P₊ is one in a million, and fifty answers are a little better than −1 + 10⁻⁴. */
const hardly: PerfectAnswers = {
  alpha: q('999999/1000000'),
  Pminus: onlyN,
  Pplus: onlyP,
  B: nIsBad,
  s: [],
  n: 50,
  gamma: q('-9999/10000'),
}
const half: PerfectAnswers = { ...hardly, alpha: q('1/2'), n: 2, gamma: q('3/5') }
const ofAnswers = <I>(answers: Term<I>) =>
  below(multiply(multiply(multiply(answers, complement(gamma)), complement(alpha)), Pplus(s)), allowed)
export const evidenceNeeds = evidence(bestNeeds, {
  proof,
  attained: [{ why: 'fifty answers, where P₊ has hardly any weight', at: hardly, within: q('1/1000') }],
  mutants: [
    { name: 'one answer more', then: ofAnswers(count(plus(n, 1))), fate: killed(hardly) },
    { name: 'n² for n', then: ofAnswers(square(count(n))), fate: killed(hardly) },
    { name: 'γ for 1 + γ', then: below(needed, multiply(gamma, P(s))), fate: killed(hardly) },
  ],
  needs: [
    meaning({ ...half, alpha: q('-1') }),
    meaning({ ...half, alpha: q('2') }),
    guards({ ...half, Pplus: thenOnly('p', '0', '1'), s: ['n'] }),
    necessary({ ...half, Pplus: onlyN, gamma: q('-9/10') }),
    necessary({ ...half, gamma: q('-1') }),
  ],
})

/** P₊ says n once, half as often as P₋, and then p. */
const once: PerfectForLong = {
  alpha: q('1/2'),
  Pminus: onlyN,
  Pplus: thenOnly('p', '1/2', '1/2'),
  B: nIsBad,
  gamma: q('-1/2'),
  rho: q('2'),
  k: 1,
  n: 1,
}
/** P₊ says n once in a million times. */
const seldom: PerfectForLong = {
  ...once,
  Pplus: thenOnly('p', '1/1000000', '999999/1000000'),
  gamma: q('0'),
  rho: q('1000000'),
  n: 2,
}
const { s: _, ...unprompted } = hardly
const shortFor = (evidenceOfLength: Term<PerfectForLong>, answers: Term<PerfectForLong>) =>
  atMost(
    multiply(multiply(alpha, lowerLevel), evidenceOfLength),
    multiply(complement(alpha), subtract(multiply(answers, complement(gamma)), lowerLevel)),
  )
const upTo = (length: Proposition<PerfectForLong>) => [...bestNeedsLength.given.slice(0, 4), length]
export const evidenceNeedsLength = evidence(bestNeedsLength, {
  proof: proofLength,
  attained: [
    {
      why: 'fifty answers, where P₊ has hardly any weight',
      at: { ...unprompted, gamma: q('-99990001/100000000'), rho: q('1'), k: 0 },
      within: q('1/1000'),
    },
  ],
  mutants: [
    {
      name: 'one answer more',
      given: upTo(shortFor(power(rho, k), count(plus(n, 1)))),
      fate: killed({ ...unprompted, rho: q('1'), k: 0 }),
    },
    { name: 'without ρᵏ', given: upTo(shortFor(one, count(n))), fate: killed(seldom) },
  ],
  needs: [
    meaning({ ...once, alpha: q('-1') }),
    meaning({ ...once, alpha: q('2'), gamma: q('-1'), n: 0 }),
    necessary({ ...seldom, rho: q('1') }),
    necessary({ ...once, Pplus: thenOnly('n', '1/2', '1/2') }),
    necessary({ ...once, n: 0 }),
  ],
})
