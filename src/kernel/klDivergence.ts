/**
 * The Kullback–Leibler divergence KL(p‖q) = Σ p log(p/q) of distributions on a finite set (0 log 0 = 0; +∞ where
 * q = 0 < p), in two forms: a log form, to be compared exactly, and an enclosure by Bregman's form
 *   KL(p‖q) = Σ q·h((p − q)/q),   h(d) = (1 + d) log(1 + d) − d ≥ 0   (d ≥ −1, h(−1) = 1),
 * equal to it because Σp = Σq; its terms do not cancel, so nearly equal distributions need no further precision.
 */
import * as O from 'fp-ts/lib/Option.js'
import { bitLength } from './bits.js'
import * as D from './dyadic.js'
import { log, logOfRational } from './elementary.js'
import * as I from './interval.js'
import { fromLogs, type LogForm } from './logForm.js'
import * as Q from './rational.js'

/** Nonnegative masses of equal total, in the same order of outcomes. */
export type Masses = ReadonlyArray<Q.Rational>

/** The outcomes with p or q positive; throws RangeError unless both are nonnegative, of equal length and total. */
const outcomes = (p: Masses, q: Masses): ReadonlyArray<readonly [Q.Rational, Q.Rational]> => {
  if (p.length !== q.length) throw new RangeError('klDivergence: the distributions have different lengths')
  if ([...p, ...q].some(({ num }) => num < 0n)) throw new RangeError('klDivergence: a mass is negative')
  if (!Q.equality.equals(Q.sum(p), Q.sum(q))) throw new RangeError('klDivergence: the totals differ')
  return p.map((mass, index) => [mass, q[index] as Q.Rational] as const)
}

/** Σ p log(p/q) as a log form, or none for +∞. */
export const klForm = (p: Masses, q: Masses): O.Option<LogForm> => {
  const pairs = outcomes(p, q)
  if (pairs.some(([a, b]) => b.num === 0n && a.num > 0n)) return O.none
  const supported = pairs.filter(([a]) => a.num > 0n)
  return O.some(fromLogs(supported.map(([a, b]) => ({ coefficient: a, argument: Q.divide(a, b) }))))
}

/** A j with |d| ≤ 2^-j, for d ≠ 0; at most one too small. */
const smallness = ({ num, den }: Q.Rational): number => bitLength(den) - bitLength(num) - 1

/**
 * h(d)/d² = Σ_{k≥0} (−d)^k/((k+1)(k+2)) for 0 < |d| ≤ 2^-j, j ≥ 3, by Horner's rule from the first n terms. What
 * follows them sums to at most 1/((n+1)(n+2)·(1−|d|)) < 1, which is where the rule starts: it ends up times dⁿ.
 */
const series = (d: I.Interval, j: number, bits: number): I.Interval => {
  let value: I.Interval = { lo: { m: -1n, e: 0 }, hi: { m: 1n, e: 0 } }
  for (let k = Math.ceil((bits + 2) / j) - 1; k >= 0; k--) {
    const coefficient = I.fromRational(Q.rational(1, (k + 1) * (k + 2)), bits)
    value = I.subtract(coefficient, I.multiply(d, value, bits), bits)
  }
  return value
}

/** q·h(d) with relative accuracy near 2^-bits. Where |d| > 1/16, the difference in h loses at most 9 bits. */
const term = (p: Q.Rational, q: Q.Rational, bits: number): I.Interval => {
  const d = Q.divide(Q.subtract(p, q), q)
  const exact = I.fromRational(d, bits + 10)
  if (smallness(d) >= 3) {
    const square = I.fromRational(Q.multiply(q, Q.multiply(d, d)), bits)
    return I.multiply(square, series(exact, smallness(d), bits), bits)
  }
  const grown = I.multiply(I.fromRational(p, bits + 10), logOfRational(Q.divide(p, q), bits + 10), bits + 10)
  return I.subtract(grown, I.fromRational(Q.subtract(p, q), bits + 10), bits)
}

/** An enclosure of KL(p‖q) no wider than 2^-bits times its value, or none for +∞; it is [0, 0] exactly where p = q. */
export const klBregman = (p: Masses, q: Masses, bits: number): O.Option<I.Interval> => {
  const pairs = outcomes(p, q)
  if (pairs.some(([a, b]) => b.num === 0n && a.num > 0n)) return O.none
  const working = bits + 8 + bitLength(BigInt(pairs.length))
  const terms = pairs
    .filter(([a, b]) => !Q.equality.equals(a, b))
    .map(([a, b]) => (a.num === 0n ? I.fromRational(b, working) : term(a, b, working)))
  return O.some(terms.reduce((total, part) => I.add(total, part, working), I.zero))
}

/**
 * KL(p‖up + vr) for shares u + v = 1, u > 0, that are themselves only enclosed, each however small: in d = v(p − r)/q for
 * q = up + vr nothing cancels but p − r, which is exact. As accurate as the shares are, up to 2^-bits.
 */
export const klToMixture = (
  p: Masses,
  r: Masses,
  [u, v]: readonly [I.Interval, I.Interval],
  bits: number,
): I.Interval => {
  const working = bits + 20 + bitLength(BigInt(p.length))
  const times = (x: I.Interval, y: I.Interval): I.Interval => I.multiply(x, y, working)
  const given = <A>(x: O.Option<A>): A => {
    if (O.isNone(x)) throw new RangeError('klToMixture: the shares are positive')
    return x.value
  }
  const terms = outcomes(p, r).flatMap(([a, b]) => {
    if (Q.equality.equals(a, b)) return []
    const moved = times(v, I.fromRational(Q.subtract(a, b), working))
    const q = I.add(times(u, I.fromRational(a, working)), times(v, I.fromRational(b, working)), working)
    if (a.num === 0n) return [q]
    const mass = I.fromRational(a, working)
    const d = given(I.divide(moved, q, working))
    const j = -D.magnitude(I.absolute(d).hi)
    if (j >= 3) return [times(times(q, times(d, d)), series(d, j, working))]
    return [I.subtract(times(mass, given(log(given(I.divide(mass, q, working)), working))), moved, working)]
  })
  return terms.reduce((total, part) => I.add(total, part, working), I.zero)
}
