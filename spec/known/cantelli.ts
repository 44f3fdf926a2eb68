/** Known facts on the variance of a random variable: Cantelli’s one-sided inequality. */
import { claim, clarified } from '../../src/claim/claim.js'
import { atMost, positive } from '../../src/logic/proposition.js'
import { add, divide, indicator, type SentenceVariable, square, subtract } from '../../src/logic/term.js'
import { anyVariable, mean } from '../definitions/randomVariable.js'
import { lawAndExcess } from '../domains/laws.js'
import { x, y } from '../symbols.js'
import { t } from './jensen.js'

/** E Z. */
const centre = mean(y, anyVariable(y))
/** Z − E Z, at a sentence. */
export const deviation = <K extends string>(at: SentenceVariable<K>) => subtract(anyVariable(at), centre)
/** Var Z. */
export const variance = mean(x, square(deviation(x)))

export const cantelli = claim({
  name: 'Cantelli’s inequality',
  title: 'P(Z ≥ E Z + t) ≤ Var Z/(Var Z + t²) for t > 0',
  fidelity: clarified('a known fact, for a random variable on a finite law'),
  forAll: lawAndExcess,
  given: [positive(t)],
  then: atMost(mean(x, indicator(atMost(t, deviation(x)))), divide(variance, add(variance, square(t)))),
  doesNotSay: ['anything of the lower tail: for that −Z takes the place of Z'],
})
