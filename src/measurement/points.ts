/** The measured points of a series, exactly. */
import * as Q from '../kernel/rational.js'
import type { Measurements, Point } from './data.js'
import type { Sample } from './line.js'
import type { Axis, Points } from './statistic.js'

const joined = (
  at: ReadonlyArray<number>,
  mean: ReadonlyArray<Q.Rational>,
  error: ReadonlyArray<Q.Rational>,
): ReadonlyArray<Point> =>
  at.flatMap((n, i) => {
    const [m, e] = [mean[i], error[i]]
    return m === undefined || e === undefined ? [] : [{ at: Q.rational(n), mean: m, error: e }]
  })

const times = (points: ReadonlyArray<Point>, factor: (at: Q.Rational) => Q.Rational): ReadonlyArray<Point> =>
  points.map(({ at, mean, error }) => ({
    at,
    mean: Q.multiply(factor(at), mean),
    error: Q.multiply(factor(at), error),
  }))

export const pointsOf = (data: Measurements, points: Points): ReadonlyArray<Point> => {
  switch (points.of) {
    case 'divergence': {
      const { sentences, mean, error } = data.divergence.series[points.name]
      return joined(sentences, mean, error)
    }
    case 'variance per sentence': {
      const { sentences, mean, error } = data.variance.series[points.name]
      const measured = joined(sentences, mean, error).filter(({ at }) => Q.sign(at) > 0)
      return times(measured, (at) => Q.divide(Q.one, at))
    }
    case 'decay':
    case 'i · decay': {
      const { prefix, mean, error } = data.decay.series[points.name]
      const measured = joined(prefix, mean, error)
      return points.of === 'decay' ? measured : times(measured, (at) => at)
    }
    case 'responses': {
      const { mean, error, outOf } = data.responses.series[points.name]
      const prefix = mean.map((_, i) => i + 1)
      return times(joined(prefix, mean, error), () => Q.rational(1, outOf))
    }
  }
}

/** The finest step of a measured value: one response of all of them; 0 for averages of real numbers. */
export const resolution = (data: Measurements, points: Points): Q.Rational =>
  points.of === 'responses' ? Q.rational(1, data.responses.series[points.name].outOf) : Q.zero

/** The points over an axis; those beyond the sentence counts that are known are left out. */
export const over = (data: Measurements, points: ReadonlyArray<Point>, axis: Axis): ReadonlyArray<Point> =>
  points.flatMap((point) => {
    if (axis === 'i') return [point]
    if (axis === 'i − 1') return [{ ...point, at: Q.subtract(point.at, Q.one) }]
    const sentences = data.design.usualSentences[Number(point.at.num) - 1]
    return sentences === undefined ? [] : [{ ...point, at: Q.rational(sentences) }]
  })

export const samplesOf = (points: ReadonlyArray<Point>): ReadonlyArray<Sample> =>
  points.map(({ at, mean }) => ({ x: at, y: mean }))
