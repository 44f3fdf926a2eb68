/**
 * What best-of-n sampling does to a behaviour: n independent answers to the prompt, and of them the best one. A model
 * that is bad on average only has a best answer that may be good; one that never says anything good has none.
 */
import { claim, ours } from '../src/claim/claim.js'
import { atMost, below, everySentence, implies, positive } from '../src/logic/proposition.js'
import { complement, divide, expectation, indicator, multiply, one, power, score, two } from '../src/logic/term.js'
import { behaviourExpectation } from './definitions/behaviourExpectation.js'
import { bestOf } from './definitions/bestOf.js'
import { answers, levelledAnswers } from './domains/answers.js'
import { B, gamma, n, R, s, x } from './symbols.js'

/** (1 − B_R(s))/2 ∈ [0, 1]: how bad R is on average. */
export const badness = divide(complement(behaviourExpectation(R, s)), two)

export const bestFromMean = claim({
  name: 'Best of n',
  title: 'The best of n answers scores on average at most what it would if every answer scored −1 or 1',
  fidelity: ours('the exact limit of best-of-n sampling: attained by every behaviour of two values ±1'),
  forAll: answers,
  given: [positive(R(s))],
  then: atMost(bestOf(R, s, n), complement(multiply(two, power(badness, n)))),
  doesNotSay: ['that more answers always help: what never says anything better has no better best'],
})

/** The probability that an answer is not perfect. */
export const imperfect = expectation(x, R, s, indicator(below(score(B, x), one)))

export const bestByPerfect = claim({
  name: 'Best of n (perfect answers)',
  title: 'A perfect answer among n is enough',
  fidelity: ours('what no prompt can take away as long as perfect answers keep some probability'),
  forAll: answers,
  given: [positive(R(s))],
  then: atMost(complement(multiply(two, power(imperfect, n))), bestOf(R, s, n)),
  doesNotSay: ['that without perfect answers the best of n is bad: all answers may be nearly perfect'],
})

export const bestOfBad = claim({
  name: 'Best of n (surely bad)',
  title: 'What never says anything better than γ has no better best',
  fidelity: ours('why the print is right about a component that is bad whatever it says'),
  forAll: levelledAnswers,
  given: [positive(R(s)), everySentence(x, implies(positive(R(x, s)), atMost(score(B, x), gamma)))],
  then: atMost(bestOf(R, s, n), gamma),
  doesNotSay: ['that it is enough to be bad on average: with a rare good answer the best of many is good'],
})
