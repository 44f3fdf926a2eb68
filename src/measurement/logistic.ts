/**
 * Where fractions cross one half, and how steep the logistic curve is that fits them.
 *
 * The crossing is on the straight line between the two neighbours of 1/2, exactly. The fit 1/(1 + e^(a + bx)) has the
 * least sum of squares near it: a point where the gradient vanishes and the second derivative is positive definite,
 * both certified. Its steepness is b, per step of x.
 */
import * as O from 'fp-ts/lib/Option.js'
import { exp } from '../kernel/elementary.js'
import * as I from '../kernel/interval.js'
import * as Q from '../kernel/rational.js'
import { type Enclosed, fromInterval } from './enclosed.js'
import type { Sample } from './line.js'
import { type Field, type Symmetric, zeroNear } from './stationary.js'

const half = Q.rational(1, 2)

/** The neighbours between which the fractions first fall from at least 1/2 to below it. */
const neighbours = (samples: ReadonlyArray<Sample>): O.Option<readonly [Sample, Sample]> => {
  for (const [i, before] of samples.entries()) {
    const after = samples[i + 1]
    if (after !== undefined && Q.atMost(half, before.y) && Q.lessThan(after.y, half)) return O.some([before, after])
  }
  return O.none
}

/** The x at which the broken line through the samples first falls below 1/2; none when it does not. */
export const crossing = (samples: ReadonlyArray<Sample>): O.Option<Q.Rational> =>
  O.map(([before, after]: readonly [Sample, Sample]) => {
    const part = Q.divide(Q.subtract(before.y, half), Q.subtract(before.y, after.y))
    return Q.add(before.x, Q.multiply(part, Q.subtract(after.x, before.x)))
  })(neighbours(samples))

const sum = (xs: ReadonlyArray<I.Interval>, bits: number): I.Interval =>
  xs.reduce((total, x) => I.add(total, x, bits), I.zero)

/** Half the gradient of Σ (μ(x) − y)², μ(x) = 1/(1 + e^(a + bx)), and half its second derivative. */
const gradient =
  (samples: ReadonlyArray<Sample>, bits: number): Field =>
  ([a, b]) => {
    const terms: Array<{ x: I.Interval; slope: I.Interval; bend: I.Interval }> = []
    for (const sample of samples) {
      const [x, y] = [I.fromRational(sample.x, bits), I.fromRational(sample.y, bits)]
      const e = exp(I.add(a, I.multiply(b, x, bits), bits), bits)
      const mu = O.chain((z: I.Interval) => I.divide(I.one, I.add(I.one, z, bits), bits))(e)
      if (O.isNone(mu)) return O.none
      const rest = I.subtract(I.one, mu.value, bits)
      const spread = I.multiply(mu.value, rest, bits)
      const residual = I.subtract(mu.value, y, bits)
      // ∂μ/∂a = −μ(1−μ), ∂²μ/∂a² = μ(1−μ)(1−2μ).
      const curvature = I.multiply(residual, I.subtract(rest, mu.value, bits), bits)
      const [slope, bend] = [
        I.negate(I.multiply(residual, spread, bits)),
        I.multiply(spread, I.add(spread, curvature, bits), bits),
      ]
      terms.push({ x, slope, bend })
    }
    const moment = (k: number, of: 'slope' | 'bend') =>
      sum(
        terms.map((term) => I.multiply(term[of], I.power(term.x, k, bits), bits)),
        bits,
      )
    return O.some({
      value: [moment(0, 'slope'), moment(1, 'slope')],
      derivative: { p: moment(0, 'bend'), q: moment(1, 'bend'), r: moment(2, 'bend') },
    })
  }

const isPositiveDefinite = ({ p, q, r }: Symmetric, bits: number): boolean =>
  I.sign(p) === 1 && I.sign(I.subtract(I.multiply(p, r, bits), I.multiply(q, q, bits), bits)) === 1

/** Slopes at the crossing from which the fit is sought, per step of x. */
const starts = [1, 2, 4, 8].map((k) => Q.rational(k, 2))

/** The steepness of the fitted logistic curve; none when no minimum of the sum of squares is certified. */
export const steepness = (samples: ReadonlyArray<Sample>, bits: number): O.Option<Enclosed> => {
  const centre = crossing(samples)
  if (O.isNone(centre)) return O.none
  const field = gradient(samples, bits)
  for (const slope of starts) {
    const start = [Q.negate(Q.multiply(slope, centre.value)), slope] as const
    const zero = zeroNear(field, [I.fromRational(start[0], bits), I.fromRational(start[1], bits)], bits)
    if (O.isNone(zero)) continue
    const there = field(zero.value)
    if (O.isSome(there) && isPositiveDefinite(there.value.derivative, bits)) return O.some(fromInterval(zero.value[1]))
  }
  return O.none
}
