/**
 * The law of the best of n answers. The best of them is no better than x when each one is, and worse when each one is; so its
 * score is that of x with probability aⁿ − cⁿ for the chances a and c that one answer is so.
 */
import { asGood, bestAsGood, jump, lawOfBestScore, noBetter, worse, y } from '../spec/best-of-n-law.js'
import { bestAnswer, chanceOfAnswers, overAnswers } from '../spec/definitions/bestOf.js'
import type { ScoredAnswers } from '../spec/domains/scoredAnswers.js'
import { B, n, R, s, t, x } from '../spec/symbols.js'
import { evidence, guards, killed, necessary } from '../src/claim/evidence.js'
import {
  absurd,
  antisymmetry,
  arbitrary,
  atMostBy,
  belowBy,
  bySign,
  chain,
  either,
  equal,
  equalBy,
  evident,
  have,
  induction,
  type Proof,
} from '../src/claim/proof.js'
import { atMost, below, equals, everyPromptOf, everySentence } from '../src/logic/proposition.js'
import {
  add,
  best,
  constant,
  count,
  divide,
  expectation,
  followedBy,
  indicator,
  maximum,
  multiply,
  negate,
  number,
  one,
  plus,
  power,
  score,
  subtract,
  type Term,
  type Whole,
  zero,
} from '../src/logic/term.js'
import { fair, nIsBad, onlyP } from './smallModels.js'

const [ofX, ofY] = [score(B, x), score(B, y)]
/** 1[v = B(x)] = 1[v ≤ B(x)] − 1[v < B(x)], in each case. */
export const asGoodIs = <I>(v: Term<I>) => {
  const isSo = indicator(equals(v, ofX))
  const difference = subtract(indicator(atMost(v, ofX)), indicator(below(v, ofX)))
  const same = antisymmetry(
    chain<never, never>(isSo, atMostBy(difference, subtract(difference, isSo), 'in each case')),
    chain<never, never>(difference, atMostBy(isSo, subtract(isSo, difference), 'in each case')),
  )
  const because: Proof<never> = bySign(
    subtract(v, ofX),
    same,
    either(below(v, ofX), same, have(equals(v, ofX), antisymmetry(evident, evident), same)),
  )
  return { isSo, difference, because }
}

const [a, c] = [noBetter(R, s), worse(R, s)]
const both = best(B, followedBy(t, y))
const larger = maximum(bestAnswer, ofY)
const bestNoBetter = <N>(k: Whole<N>) => chanceOfAnswers(R, s, k, atMost(bestAnswer, ofX))
const bestWorse = <N>(k: Whole<N>) => chanceOfAnswers(R, s, k, below(bestAnswer, ofX))

/** No better, or worse: in either sense the best of the answers t and y is so when both are. */
const senses = { atMost, below } as const
const splits = (sense: 'atMost' | 'below') => {
  const is = senses[sense]
  const [ofBoth, ofT, ofOne] = [is(both, ofX), is(bestAnswer, ofX), is(ofY, ofX)]
  const step = sense === 'atMost' ? atMostBy : belowBy
  const product = multiply(indicator(ofT), indicator(ofOne))
  const same = chain<never, never>(indicator(ofBoth), equal(product, 'both are, or one is not'))
  const isSo = (part: Term<never>) =>
    chain<never, never>(
      part,
      atMostBy(both, subtract(larger, part), 'the larger one'),
      step(ofX, subtract(ofX, both), 'which is so'),
    )
  const contradiction = (part: Term<never>) =>
    chain<never, never>(zero, belowBy(zero, add(subtract(both, ofX), subtract(ofX, part)), 'the larger one is so'))
  const parts = either(
    ofT,
    either(ofOne, absurd(bySign(subtract(bestAnswer, ofY), contradiction(bestAnswer), contradiction(ofY))), same),
    same,
  )
  return {
    fact: everyPromptOf(t, n, everySentence(y, equals(indicator(ofBoth), product))),
    because: arbitrary(
      arbitrary(either(ofBoth, have(ofT, isSo(bestAnswer), have(ofOne, isSo(ofY), same)), parts) as Proof<never>),
    ),
    vanishing: overAnswers(R, s, n, expectation(y, R, s, subtract(product, indicator(ofBoth)))),
  }
}
const [isNoBetter, isWorse] = [splits('atMost'), splits('below')]

/** b(∅) = −1, the least score. */
const leastOr = (atLeast: Proof<never>) =>
  either(
    atMost(constant(-1), ofX),
    atLeast,
    absurd(chain<never, never>(zero, belowBy(zero, add(subtract(constant(-1), ofX), add(ofX, one)), '−1 ≤ B(x)'))),
  ) as Proof<never>
const proofNoBetter = induction(
  n,
  leastOr(chain<never, never>(bestNoBetter(number(0)), equal(power(a, number(0)), 'no answer scores −1'))),
  have(
    isNoBetter.fact,
    isNoBetter.because,
    chain<never, never>(
      bestNoBetter(plus(n, 1)),
      equalBy(multiply(bestNoBetter(n), a), isNoBetter.vanishing, 'another answer is independent'),
      equalBy(power(a, plus(n, 1)), multiply(a, subtract(power(a, n), bestNoBetter(n))), 'the induction hypothesis'),
    ),
  ) as Proof<never>,
)

/** No answers score −1, which is not below the least score; but then nothing is worse than that. */
const nothingWorse = everySentence(y, equals(indicator(below(ofY, ofX)), zero))
const timesWorse = equals(multiply(bestWorse(n), c), power(c, plus(n, 1)))
const proofTimesWorse = induction(
  n,
  either(
    below(constant(-1), ofX),
    chain<never, never>(multiply(bestWorse(number(0)), c), equal(power(c, number(1)), 'b(∅) = −1 < B(x)')),
    have(
      nothingWorse,
      arbitrary(
        either(
          below(ofY, ofX),
          absurd(
            chain<never, never>(
              zero,
              belowBy(zero, add(add(subtract(ofX, ofY), subtract(constant(-1), ofX)), add(ofY, one)), '−1 ≤ B(y)'),
            ),
          ),
          evident,
        ) as Proof<never>,
      ),
      chain<never, never>(
        multiply(bestWorse(number(0)), c),
        equalBy(zero, negate(multiply(bestWorse(number(0)), c)), 'nothing is worse'),
        equalBy(power(c, number(1)), c, 'nothing is worse'),
      ),
    ),
  ) as Proof<never>,
  have(
    isWorse.fact,
    isWorse.because,
    chain<never, never>(
      multiply(bestWorse(plus(n, 1)), c),
      equalBy(multiply(multiply(bestWorse(n), c), c), multiply(isWorse.vanishing, c), 'another answer is independent'),
      equalBy(
        power(c, plus(n, 2)),
        multiply(c, subtract(power(c, plus(n, 1)), multiply(bestWorse(n), c))),
        'the induction hypothesis',
      ),
    ),
  ) as Proof<never>,
)
/** n·Pr[max B(t) < B(x)] = ncⁿ: of no answers it says nothing. */
const [worseTimes, powerTimes] = [multiply(count(n), bestWorse(n)), multiply(count(n), power(c, n))]
const isPower = equals(worseTimes, powerTimes)
const another = count(plus(n, 1))
const proofWorse = induction(
  n,
  evident,
  have(
    timesWorse,
    proofTimesWorse,
    have(
      isWorse.fact,
      isWorse.because,
      chain<never, never>(
        multiply(another, bestWorse(plus(n, 1))),
        equalBy(
          multiply(another, multiply(bestWorse(n), c)),
          multiply(another, isWorse.vanishing),
          'another answer is independent',
        ),
        equalBy(
          multiply(another, power(c, plus(n, 1))),
          multiply(another, subtract(power(c, plus(n, 1)), multiply(bestWorse(n), c))),
          'of the others',
        ),
      ),
    ),
  ) as Proof<never>,
)

const ofBest = asGoodIs(bestAnswer)
const proofScore = have(
  equals(bestNoBetter(n), power(a, n)),
  proofNoBetter,
  have(
    isPower,
    proofWorse,
    have(
      everyPromptOf(t, n, equals(ofBest.isSo, ofBest.difference)),
      arbitrary(ofBest.because),
      chain<never, never>(
        bestAsGood(R, s),
        equalBy(
          subtract(bestNoBetter(n), bestWorse(n)),
          overAnswers(R, s, n, subtract(ofBest.difference, ofBest.isSo)),
          'no better, and not worse',
        ),
        equalBy(
          jump(R, s),
          add(subtract(power(a, n), bestNoBetter(n)), divide(subtract(worseTimes, powerTimes), count(n))),
          'each of the answers is',
        ),
      ),
    ),
  ),
)

const twice: ScoredAnswers = { R: fair, B: nIsBad, s: [], n: 2, x: 'p' }
export const evidenceBestScore = evidence(lawOfBestScore, {
  proof: proofScore as Proof<ScoredAnswers>,
  mutants: [
    { name: 'no better', then: equals(bestAsGood(R, s), power(a, n)), fate: killed(twice) },
    { name: 'all of them', then: equals(bestAsGood(R, s), power(asGood(R, s), n)), fate: killed(twice) },
    {
      name: 'n times as likely',
      then: equals(bestAsGood(R, s), multiply(count(n), asGood(R, s))),
      fate: killed(twice),
    },
  ],
  needs: [guards({ ...twice, R: onlyP, s: ['n'] }), necessary({ ...twice, R: onlyP, n: 0, x: 'n' })],
})
