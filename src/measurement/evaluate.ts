/** Statistics evaluated on the data: exact rationals, or enclosures where there is a root or an exponential. */
import * as O from 'fp-ts/lib/Option.js'
import * as Q from '../kernel/rational.js'
import * as T from '../kernel/truth.js'
import { heightAt } from './curve.js'
import type { Measurements, Point } from './data.js'
import { atMost, type Enclosed, exactly, quotient, squareRoot } from './enclosed.js'
import { leastSquaresHyperbola, leastSquaresLine } from './line.js'
import { crossing, steepness } from './logistic.js'
import { over, pointsOf, resolution, samplesOf } from './points.js'
import type { Inequality, Statistic } from './statistic.js'
import { allowedErrors } from './verdict.js'

/** Relative accuracy 2^−bits of enclosures. */
export const bits = 96

/** A value, and the n or i at which it is attained when it is attained at one. */
export interface Evaluated {
  readonly value: Enclosed
  readonly at: O.Option<Q.Rational>
}

const plain = (value: Enclosed): Evaluated => ({ value, at: O.none })
const exact = (q: Q.Rational): O.Option<Evaluated> => O.some(plain(exactly(q)))

const extreme = (points: ReadonlyArray<Point>, errors: number, isBetter: (x: Q.Rational, y: Q.Rational) => boolean) => {
  let best: { at: Q.Rational; value: Q.Rational } | undefined
  for (const { at, mean, error } of points) {
    const value = Q.add(mean, Q.multiply(Q.rational(errors), error))
    if (best === undefined || isBetter(value, best.value)) best = { at, value }
  }
  return best === undefined ? O.none : O.some({ value: exactly(best.value), at: O.some(best.at) })
}

const firstThree = 3

/** None when the statistic has no value on the data: a division by zero, no crossing, no certified fit. */
export const evaluate = (data: Measurements, statistic: Statistic): O.Option<Evaluated> => {
  if (statistic._tag === 'quotient') {
    const [x, y] = statistic.of.map((part) => evaluate(data, part)) as [O.Option<Evaluated>, O.Option<Evaluated>]
    return O.isSome(x) && O.isSome(y) ? O.map(plain)(quotient(x.value.value, y.value.value)) : O.none
  }
  if (statistic._tag === 'root')
    return O.chain(({ value }: Evaluated) => O.map(plain)(squareRoot(value, bits)))(evaluate(data, statistic.of))
  const points = pointsOf(data, statistic.points)
  switch (statistic._tag) {
    case 'least':
      return extreme(points, statistic.errors, Q.lessThan)
    case 'greatest':
      return extreme(points, statistic.errors, (x, y) => Q.lessThan(y, x))
    case 'first':
      return points[0] === undefined ? O.none : exact(points[0].mean)
    case 'total':
      return exact(Q.sum(points.map(({ mean }) => mean)))
    case 'hyperbola':
      return exact(leastSquaresHyperbola(samplesOf(points)))
    case 'crossing':
      return O.chain(exact)(crossing(samplesOf(points)))
    case 'steepness':
      return O.map(plain)(steepness(samplesOf(points), bits))
    default: {
      const line = leastSquaresLine(samplesOf(over(data, points, statistic.axis)).slice(0, firstThree))
      if (statistic._tag === 'height') return exact(line.height)
      if (statistic._tag === 'descent') return exact(Q.negate(line.slope))
      return O.chain(exact)(Q.quotient(Q.negate(line.height), line.slope))
    }
  }
}

/** What an inequality says of one point: the measured value, the bound, and both truths. */
export interface Comparison {
  readonly measured: Q.Rational
  readonly bound: Enclosed
  readonly holds: T.Truth
  /** With the allowance that verdict.ts states. */
  readonly holdsWithAllowance: T.Truth
}

const compared = (measured: Q.Rational, bound: O.Option<Enclosed>, allowance: Q.Rational): O.Option<Comparison> =>
  O.map((curve: Enclosed) => ({
    measured,
    bound: curve,
    holds: atMost(exactly(measured), curve),
    holdsWithAllowance: atMost(exactly(Q.subtract(measured, allowance)), curve),
  }))(bound)

const allowed = (error: Q.Rational): Q.Rational => Q.multiply(Q.rational(allowedErrors), error)

/** The inequality at each of its points; a total is one point, and its standard error at most the sum of theirs. */
export const compare = (data: Measurements, inequality: Inequality): O.Option<ReadonlyArray<Comparison>> => {
  const measured = pointsOf(data, inequality.points)
  if (inequality._tag === 'totalAtMost') {
    const sum = (of: (point: Point) => Q.Rational) => Q.sum(measured.map(of))
    const comparison = compared(
      sum(({ mean }) => mean),
      O.some(exactly(inequality.most)),
      allowed(sum(({ error }) => error)),
    )
    return O.map((only: Comparison) => [only])(comparison)
  }
  const step = resolution(data, inequality.points)
  const comparisons: Array<Comparison> = []
  for (const { at, mean, error } of over(data, measured, inequality.axis)) {
    const comparison = compared(mean, heightAt(inequality.curve, at, bits), Q.maximum(allowed(error), step))
    if (O.isNone(comparison)) return O.none
    comparisons.push(comparison.value)
  }
  return O.some(comparisons)
}

/** The truth of all of them. */
export const all = (comparisons: ReadonlyArray<Comparison>, which: 'holds' | 'holdsWithAllowance'): T.Truth =>
  comparisons.reduce<T.Truth>((truth, c) => T.conjunction.concat(truth, c[which]), T.conjunction.empty)
