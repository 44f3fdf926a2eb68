/**
 * Best-of-n sampling. With b(t) = (1 − max B(t))/2, the badness of the best of the answers t, b(∅) = 1 and b(t⊕x) is the
 * smaller of b(t) and b(x). So b(t)·b(x) ≤ b(t⊕x), which by induction gives the bound from the mean, and b(t⊕x) is at
 * most b(t), and 0 where x is perfect.
 */
import { badness, bestByPerfect, bestFromMean, bestOfBad, imperfect } from '../spec/best-of-n.js'
import { behaviourExpectation } from '../spec/definitions/behaviourExpectation.js'
import { bestAnswer, bestOf, overAnswers } from '../spec/definitions/bestOf.js'
import type { Answers, LevelledAnswers } from '../spec/domains/answers.js'
import { B, gamma, n, R, s, t, x } from '../spec/symbols.js'
import { evidence, guards, killed, necessary } from '../src/claim/evidence.js'
import { arbitrary, atMostBy, bySign, chain, either, equal, have, induction, type Proof } from '../src/claim/proof.js'
import { atMost, below, everyPromptOf, everySentence, implies, positive } from '../src/logic/proposition.js'
import {
  add,
  complement,
  constant,
  divide,
  expectation,
  indicator,
  maximum,
  multiply,
  number,
  one,
  plus,
  power,
  score,
  subtract,
  type Term,
  two,
  type Whole,
  zero,
} from '../src/logic/term.js'

import { q, scores } from '../src/model/written.js'
import { fair, nIsBad, onlyN, onlyP } from './smallModels.js'

const half = <I>(t: Term<I>) => divide(t, two)
/** b(t), b(x) and b(t⊕x). */
const ofAll = half(complement(bestAnswer))
const ofLast = half(complement(score(B, x)))
const ofBoth = half(complement(maximum(bestAnswer, score(B, x))))
const mean = <N>(k: Whole<N>) => overAnswers(R, s, k, ofAll)
const last = expectation(x, R, s, ofLast)

// From the mean.

const product = multiply(ofAll, ofLast)
const isLess = (because: Proof<never>, body: Proof<never>) =>
  have(everyPromptOf(t, n, everySentence(x, atMost(product, ofBoth))), arbitrary(arbitrary(because)), body)

const proofMean = have(
  atMost(power(badness, n), mean(n)),
  induction(
    n,
    chain(power(badness, number(0)), equal(mean(number(0)), 'no answer scores −1')),
    isLess(
      bySign(
        subtract(bestAnswer, score(B, x)),
        chain<never, never>(product, atMostBy(ofBoth, multiply(ofAll, half(add(score(B, x), one))), 'b(x) ≤ 1')),
        chain<never, never>(product, atMostBy(ofBoth, multiply(ofLast, half(add(bestAnswer, one))), 'b(t) ≤ 1')),
      ),
      chain<never, never>(
        power(badness, plus(n, 1)),
        atMostBy(
          overAnswers(R, s, n, expectation(x, R, s, product)),
          multiply(last, subtract(mean(n), power(badness, n))),
          'the induction hypothesis; another answer is independent',
        ),
        atMostBy(
          mean(plus(n, 1)),
          overAnswers(R, s, n, expectation(x, R, s, subtract(ofBoth, product))),
          'b(t)·b(x) ≤ b(t⊕x)',
        ),
      ),
    ),
  ),
  chain<Answers, Answers>(
    bestOf(R, s, n),
    equal(complement(multiply(two, mean(n))), 'max B(t) = 1 − 2b(t)'),
    atMostBy(
      complement(multiply(two, power(badness, n))),
      multiply(two, subtract(mean(n), power(badness, n))),
      'b of the best is at least bⁿ',
    ),
  ),
)

// By perfect answers.

const isImperfect = indicator(below(score(B, x), one))
const kept = multiply(ofAll, isImperfect)
const proofPerfect = have(
  atMost(mean(n), power(imperfect, n)),
  induction(
    n,
    chain(mean(number(0)), equal(power(imperfect, number(0)), 'no answer scores −1')),
    have(
      everyPromptOf(t, n, everySentence(x, atMost(ofBoth, kept))),
      arbitrary(
        arbitrary(
          bySign(
            subtract(bestAnswer, score(B, x)),
            either(
              below(score(B, x), one),
              chain<never, never>(ofBoth, atMostBy(kept, zero, 'the best stays')),
              chain<never, never>(
                ofBoth,
                atMostBy(
                  kept,
                  half(add(subtract(bestAnswer, score(B, x)), subtract(score(B, x), one))),
                  'x is perfect',
                ),
              ),
            ),
            either(
              below(score(B, x), one),
              chain<never, never>(ofBoth, atMostBy(kept, half(subtract(score(B, x), bestAnswer)), 'x is better')),
              chain<never, never>(ofBoth, atMostBy(kept, half(subtract(score(B, x), one)), 'x is perfect')),
            ),
          ),
        ),
      ),
      chain<never, never>(
        mean(plus(n, 1)),
        atMostBy(
          overAnswers(R, s, n, expectation(x, R, s, kept)),
          overAnswers(R, s, n, expectation(x, R, s, subtract(kept, ofBoth))),
          'b(t⊕x) ≤ b(t), and 0 where x is perfect',
        ),
        atMostBy(
          power(imperfect, plus(n, 1)),
          multiply(imperfect, subtract(power(imperfect, n), mean(n))),
          'the induction hypothesis; another answer is independent',
        ),
      ),
    ),
  ),
  chain<Answers, Answers>(
    complement(multiply(two, power(imperfect, n))),
    atMostBy(bestOf(R, s, n), multiply(two, subtract(power(imperfect, n), mean(n))), 'max B(t) = 1 − 2b(t)'),
  ),
)

// By the worst that is ever said.

const capped = maximum(bestAnswer, gamma)
const cappedMore = maximum(maximum(bestAnswer, score(B, x)), gamma)
const cappedMean = <N>(k: Whole<N>) => overAnswers(R, s, k, capped)
const noBetter = implies(positive(R(x, s)), atMost(cappedMore, capped))
const sameCap = chain(cappedMean(number(0)), equal(gamma, '−1 ≤ γ'))
const byCap = (ofAnswers: Proof<never>, ofGamma: Proof<never>) =>
  bySign(subtract(bestAnswer, gamma), ofAnswers, ofGamma)
const unchanged = chain<never, never>(cappedMore, equal(capped, 'x is no better'))
const proofSurely = have(
  atMost(constant(-1), gamma),
  chain<LevelledAnswers, LevelledAnswers>(
    constant(-1),
    atMostBy(behaviourExpectation(R, s), expectation(x, R, s, add(score(B, x), one)), 'a score'),
    atMostBy(gamma, expectation(x, R, s, subtract(gamma, score(B, x))), 'nothing better than γ is said'),
  ),
  have(
    atMost(cappedMean(n), gamma),
    induction(
      n,
      bySign(
        subtract(constant(-1), gamma),
        chain<never, never>(cappedMean(number(0)), atMostBy(gamma, add(gamma, one), '−1 ≤ γ')),
        sameCap,
      ),
      have(
        everyPromptOf(t, n, everySentence(x, noBetter)),
        arbitrary(
          arbitrary(
            arbitrary(
              bySign(
                subtract(bestAnswer, score(B, x)),
                unchanged,
                byCap(
                  bySign(
                    subtract(score(B, x), gamma),
                    chain<never, never>(
                      cappedMore,
                      atMostBy(capped, add(subtract(gamma, score(B, x)), subtract(bestAnswer, gamma)), 'B(x) ≤ γ'),
                    ),
                    chain<never, never>(cappedMore, atMostBy(capped, subtract(bestAnswer, gamma), 'B(x) ≤ γ')),
                  ),
                  bySign(
                    subtract(score(B, x), gamma),
                    chain<never, never>(cappedMore, atMostBy(capped, subtract(gamma, score(B, x)), 'B(x) ≤ γ')),
                    chain<never, never>(cappedMore, equal(capped, 'B(x) ≤ γ')),
                  ),
                ),
              ),
            ),
          ),
        ),
        chain<never, never>(
          cappedMean(plus(n, 1)),
          atMostBy(
            cappedMean(n),
            overAnswers(R, s, n, expectation(x, R, s, subtract(capped, cappedMore))),
            'another answer is no better than γ',
          ),
          atMostBy(gamma, subtract(gamma, cappedMean(n)), 'the induction hypothesis'),
        ),
      ),
    ),
    chain<LevelledAnswers, LevelledAnswers>(
      bestOf(R, s, n),
      atMostBy(cappedMean(n), overAnswers(R, s, n, subtract(capped, bestAnswer)), 'at most the larger of it and γ'),
      atMostBy(gamma, subtract(gamma, cappedMean(n)), 'no answer is better than γ'),
    ),
  ),
)

// Evidence. Of two answers of a fair model the best is n with probability 1/4.

const twice: Answers = { R: fair, B: nIsBad, s: [], n: 2 }
const unwritten = guards({ ...twice, R: onlyP, s: ['n'] })
const ofTwo = bestOf(R, s, n)

export const evidenceMean = evidence(bestFromMean, {
  proof: proofMean,
  attained: [
    { why: 'at every behaviour of two values ±1', at: twice },
    { why: 'for one answer', at: { ...twice, B: scores({ n: '-1/3', p: '1/2' }), n: 1 } },
    { why: 'for no answer', at: { ...twice, n: 0 } },
  ],
  mutants: [
    { name: '< for ≤', then: below(ofTwo, complement(multiply(two, power(badness, n)))), fate: killed(twice) },
    { name: 'no better than one answer', then: atMost(ofTwo, behaviourExpectation(R, s)), fate: killed(twice) },
    {
      name: '3 for 2',
      then: atMost(ofTwo, complement(multiply(constant(3), power(badness, n)))),
      fate: killed(twice),
    },
  ],
  needs: [unwritten],
})

export const evidencePerfect = evidence(bestByPerfect, {
  proof: proofPerfect,
  attained: [{ why: 'at every behaviour of two values ±1', at: twice }],
  mutants: [
    { name: 'without 2', then: atMost(complement(power(imperfect, n)), ofTwo), fate: killed(twice) },
    {
      name: 'one answer more',
      then: atMost(complement(multiply(two, power(imperfect, plus(n, 1)))), ofTwo),
      fate: killed(twice),
    },
  ],
  needs: [unwritten],
})

const never: LevelledAnswers = { ...twice, R: onlyN, gamma: q('-1') }
export const evidenceSurely = evidence(bestOfBad, {
  proof: proofSurely,
  attained: [{ why: 'at a model that says the same again and again', at: never }],
  mutants: [
    { name: '< for ≤', then: below(ofTwo, gamma), fate: killed(never) },
    {
      name: 'bad on average only',
      given: [positive(R(s)), atMost(behaviourExpectation(R, s), gamma)],
      fate: killed({ ...twice, gamma: q('0') }),
    },
  ],
  needs: [guards({ ...never, R: onlyP, s: ['n'] }), necessary({ ...twice, gamma: q('0') })],
})
