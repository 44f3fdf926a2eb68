/** Appendix K (4) on average over tokens: y is a random variable with e^y = Y = c(1 + B) on a finite law of tokens. */
import { claim, clarified } from '../src/claim/claim.js'
import { below } from '../src/logic/proposition.js'
import { logarithm, one, subtract } from '../src/logic/term.js'
import { mean } from './definitions/randomVariable.js'
import { meanAboveOne } from './domains/laws.js'
import { positiveVariable, variable } from './known/jensen.js'
import { x } from './symbols.js'

/** The mean of y = log Y. */
export const meanExponent = mean(x, logarithm(variable(x)))
/** The mean of e^y − 1. */
export const meanMinusPart = mean(x, subtract(variable(x), one))

export const appendixKMean = claim({
  name: 'Appendix K (4, mean)',
  title: 'If the mean of y over the tokens is above 1, the mean of αP₋ is above the mean 1 of the expansion',
  fidelity: clarified('e^y = c(1 + B), which is any positive random variable on a finite law of tokens'),
  forAll: meanAboveOne,
  given: [...positiveVariable, below(one, meanExponent)],
  then: below(one, meanMinusPart),
  doesNotSay: ['that e^y − 1 is positive for every token'],
})
