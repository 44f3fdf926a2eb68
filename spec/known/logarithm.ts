/** How far t log t lies above its tangent at 1: the inequality of numbers behind Pinsker's inequality. */
import { claim, ours } from '../../src/claim/claim.js'
import { atMost, positive } from '../../src/logic/proposition.js'
import {
  add,
  constant,
  divide,
  logarithm,
  multiply,
  one,
  scalar,
  square,
  subtract,
  type Term,
  two,
} from '../../src/logic/term.js'
import { positiveNumber } from '../domains/positiveNumber.js'

/** t > 0: a number. */
export const t = scalar('t', 't')

/** t log t − t + 1. */
export const aboveTangent = <I>(of: Term<I>) => add(subtract(multiply(of, logarithm(of)), of), one)
/** 3(t−1)²/(2(t+2)). */
export const leastAbove = <I>(of: Term<I>) =>
  divide(multiply(constant(3), square(subtract(of, one))), multiply(two, add(of, two)))

export const tangentGap = claim({
  name: 'Tangent of t log t',
  title: 't log t exceeds its tangent t − 1 at 1 by at least 3(t−1)²/(2(t+2))',
  fidelity: ours('known since Pinsker’s inequality got its constant; equal up to the third order at t = 1'),
  forAll: positiveNumber,
  given: [positive(t)],
  then: atMost(leastAbove(t), aboveTangent(t)),
  doesNotSay: ['that the two sides are near for large t: there they are about 3t/2 and t log t'],
})
