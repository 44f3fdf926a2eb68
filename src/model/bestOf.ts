/**
 * The best of n independent answers, of equals the first: its expected score, 1 − ∫ F(v)ⁿ dv over [−1, 1] for the distribution
 * function F of one score, and its law.
 */
import * as Q from '../kernel/rational.js'
import { type Behaviour, score } from './behaviour.js'
import type { Distribution, Sentence } from './languageModel.js'

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

/**
 * The law of the answer itself, for n ≥ 1: a share of F(B(x))ⁿ − F(B(x)−)ⁿ, the chance that the best score is that of x, as large as
 * the share of x in the sentences of that score.
 */
export const lawOfChosen = (behaviour: Behaviour, answers: Distribution, n: number): Distribution => {
  const mass = (is: (order: number) => boolean, x: Sentence): Q.Rational =>
    Q.sum([...answers].flatMap(([y, p]) => (is(Q.order.compare(score(behaviour, y), score(behaviour, x))) ? [p] : [])))
  return new Map(
    [...answers]
      .filter(([, p]) => p.num !== 0n)
      .map(([x, p]) => {
        const [worse, asGood] = [mass((order) => order < 0, x), mass((order) => order === 0, x)]
        const best = Q.subtract(Q.power(Q.add(worse, asGood), n), Q.power(worse, n))
        return [x, Q.multiply(p, Q.divide(best, asGood))] as const
      }),
  )
}
