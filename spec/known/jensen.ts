/** Known facts on the mean of a positive random variable: Jensen’s inequality for the logarithm, and Markov’s. */
import { claim, clarified } from '../../src/claim/claim.js'
import { atMost, everySentence, implies, positive } from '../../src/logic/proposition.js'
import { add, divide, indicator, logarithm, one, scalar, score } from '../../src/logic/term.js'
import { c, draw, mean, nonnegativeVariable } from '../definitions/randomVariable.js'
import { lawAndLevel, positiveLaw } from '../domains/laws.js'
import { B, x } from '../symbols.js'

/** Y = c(1 + B). */
export const variable = nonnegativeVariable
/** E Y. */
export const average = mean(x, variable(x))
/** Y > 0 wherever Q may be. */
export const positiveVariable = [
  positive(c),
  everySentence(x, implies(positive(draw(x)), positive(add(one, score(B, x))))),
]

export const jensen = claim({
  name: 'Jensen for the logarithm',
  title: 'The mean of log Y is at most the logarithm of the mean of Y',
  fidelity: clarified('a known fact, for a positive random variable on a finite law'),
  forAll: positiveLaw,
  given: positiveVariable,
  then: atMost(mean(x, logarithm(variable(x))), logarithm(average)),
  doesNotSay: ['by how much: where Y is constant both sides are equal'],
})

/** A level t > 0. */
export const t = scalar('t', 't')

export const markov = claim({
  name: 'Markov’s inequality',
  title: 'P(Y ≥ t) ≤ E Y/t for a nonnegative random variable Y and t > 0',
  fidelity: clarified('a known fact, for a random variable on a finite law'),
  forAll: lawAndLevel,
  given: [positive(c), positive(t)],
  then: atMost(mean(x, indicator(atMost(t, variable(x)))), divide(average, t)),
  doesNotSay: ['anything for t ≤ E Y: there the bound is 1 or more'],
})
