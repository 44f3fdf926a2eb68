/** Known facts on the logarithm: it lies below its tangent at 1, so that (1 + t/n)ⁿ ≤ e^t. */
import { claim, clarified } from '../../src/claim/claim.js'
import { atMost, positive } from '../../src/logic/proposition.js'
import { add, count, divide, logarithm, multiply, one, plus, scalar, subtract } from '../../src/logic/term.js'
import { growth, positiveNumber } from '../domains/numbersAndLengths.js'
import { k } from '../symbols.js'

/** A real number. */
export const t = scalar('t', 't')
/** A whole number n = k + 1 ≥ 1. */
export const n = plus(k, 1)

export const tangent = claim({
  name: 'Logarithm below its tangent',
  title: 'log t ≤ t − 1',
  fidelity: clarified('a known fact, built into the checker: what is said of logarithms rests on it'),
  forAll: positiveNumber,
  given: [positive(t)],
  then: atMost(logarithm(t), subtract(t, one)),
  doesNotSay: ['that the two sides are near far from t = 1: log t falls below every bound as t falls to 0'],
})

/** n·log(1 + t/n). */
export const compounded = multiply(count(n), logarithm(add(one, divide(t, count(n)))))

export const compoundGrowth = claim({
  name: 'Compound growth',
  title: '(1 + t/n)ⁿ ≤ e^t, by logarithms',
  fidelity: clarified('a known fact, which the proof of Theorem 3.4 uses'),
  forAll: growth,
  given: [positive(add(one, divide(t, count(n))))],
  then: atMost(compounded, t),
  doesNotSay: ['that the two sides are near for a given n: for large t they are not'],
})
