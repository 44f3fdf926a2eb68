/** Least squares in exact arithmetic: the line through given points, and the hyperbola c/x. */
import * as Q from '../kernel/rational.js'

export interface Sample {
  readonly x: Q.Rational
  readonly y: Q.Rational
}

/** y = height + slope·x. */
export interface Line {
  readonly height: Q.Rational
  readonly slope: Q.Rational
}

const mean = (qs: ReadonlyArray<Q.Rational>): Q.Rational => Q.divide(Q.sum(qs), Q.rational(qs.length))

/** The line with the least sum of squared vertical distances; throws RangeError unless two of the x differ. */
export const leastSquaresLine = (samples: ReadonlyArray<Sample>): Line => {
  const [xMean, yMean] = [mean(samples.map(({ x }) => x)), mean(samples.map(({ y }) => y))]
  const deviations = samples.map(({ x, y }) => [Q.subtract(x, xMean), Q.subtract(y, yMean)] as const)
  const slope = Q.divide(
    Q.sum(deviations.map(([dx, dy]) => Q.multiply(dx, dy))),
    Q.sum(deviations.map(([dx]) => Q.multiply(dx, dx))),
  )
  return { height: Q.subtract(yMean, Q.multiply(slope, xMean)), slope }
}

/** c of the hyperbola c/x with the least sum of squared vertical distances; throws RangeError when an x is 0. */
export const leastSquaresHyperbola = (samples: ReadonlyArray<Sample>): Q.Rational =>
  Q.divide(
    Q.sum(samples.map(({ x, y }) => Q.divide(y, x))),
    Q.sum(samples.map(({ x }) => Q.divide(Q.one, Q.multiply(x, x)))),
  )
