/** The expected score of the best of n independent answers, 1 − ∫ F(v)ⁿ dv over [−1, 1] for the distribution function F. */
import * as Q from '../kernel/rational.js'
import { type Behaviour, score } from './behaviour.js'
import type { Distribution } from './languageModel.js'

/** Of a distribution of single sentences; n ≥ 0, and −1 for n = 0. */
export const expectedBest = (behaviour: Behaviour, answers: Distribution, n: number): Q.Rational => {
  const jumps = [...answers]
    .filter(([, p]) => p.num !== 0n)
    .map(([x, p]) => ({ at: score(behaviour, x), p }))
    .sort((a, b) => Q.order.compare(a.at, b.at))
  let [integral, reached, from] = [Q.zero, Q.zero, Q.rational(-1)]
  for (const { at, p } of [...jumps, { at: Q.one, p: Q.zero }]) {
    integral = Q.add(integral, Q.multiply(Q.subtract(at, from), Q.power(reached, n)))
    reached = Q.add(reached, p)
    from = at
  }
  return Q.subtract(Q.one, integral)
}
