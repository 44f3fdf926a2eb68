/**
 * Enclosures in doubles: lo ≤ x ≤ hi for a real number x that is surely there, or nothing.
 *
 * Only + − × ÷ are relied on, which IEEE 754 and ECMAScript fix to the bit. A result r in round-to-nearest lies within
 * ulp(r)/2 ≤ |r|·2^−53 of the truth, or within 2^−1075 where it is subnormal; so r − d ≤ truth ≤ r + d for d = |r|·2^−52 + 2^−1074,
 * also after the rounding of d and of r ∓ d: d ≥ ulp(r), r ∓ ulp(r) is a double, and rounding is monotone. Where r overflows,
 * an end is NaN. Comparisons with NaN are false, so that nothing is ever concluded from it.
 */

import { toFloat64 } from './float64.js'
import { logarithm64 } from './logarithm64.js'
import type { Rational } from './rational.js'
import type { Truth } from './truth.js'

export interface Enclosure64 {
  readonly lo: number
  readonly hi: number
}

/** Nothing is known, perhaps not even that there is a value. */
export const nothing: Enclosure64 = { lo: Number.NaN, hi: Number.NaN }
export const exactly = (x: number): Enclosure64 => ({ lo: x, hi: x })
export const zero = exactly(0)
export const one = exactly(1)

const spread = (r: number): number => (r < 0 ? -r : r) * Number.EPSILON + Number.MIN_VALUE
const down = (r: number): number => r - spread(r)
const up = (r: number): number => r + spread(r)

/** Some value is enclosed. */
export const isKnown = ({ lo, hi }: Enclosure64): boolean => lo <= hi
export const isZero = ({ lo, hi }: Enclosure64): boolean => lo === 0 && hi === 0
export const isPositive = ({ lo, hi }: Enclosure64): boolean => lo > 0 && lo <= hi

const largestExact = BigInt(Number.MAX_SAFE_INTEGER)
const isSmall = (n: bigint): boolean => n <= largestExact && n >= -largestExact

/** n/d for integers that are doubles. */
const ofDoubles = (n: number, d: number): Enclosure64 => {
  const r = n / d
  return d === 1 || n === 0 ? exactly(r) : { lo: down(r), hi: up(r) }
}

const enclosed = (q: Rational): Enclosure64 => {
  // within one unit in the last place, two of the spreads
  const r = toFloat64(q)
  const [lo, hi] = [down(down(r)), up(up(r))]
  return q.num > 0n ? { lo: Math.max(0, lo), hi } : { lo, hi: Math.min(0, hi) }
}

/** n/d for d > 0, in lowest terms or not. */
export const quotient = (num: bigint, den: bigint): Enclosure64 =>
  isSmall(num) && isSmall(den) ? ofDoubles(Number(num), Number(den)) : enclosed({ num, den })

const known = new WeakMap<Rational, Enclosure64>()

/** The enclosure of a rational; remembered where it takes longer to find than to remember. */
export const enclosure64 = (q: Rational): Enclosure64 => {
  if (isSmall(q.num) && isSmall(q.den)) return ofDoubles(Number(q.num), Number(q.den))
  const before = known.get(q)
  if (before !== undefined) return before
  const enclosure = enclosed(q)
  known.set(q, enclosure)
  return enclosure
}

export const add = (x: Enclosure64, y: Enclosure64): Enclosure64 =>
  isZero(x) ? y : isZero(y) ? x : { lo: down(x.lo + y.lo), hi: up(x.hi + y.hi) }

export const negate = ({ lo, hi }: Enclosure64): Enclosure64 => ({ lo: -hi, hi: -lo })

export const subtract = (x: Enclosure64, y: Enclosure64): Enclosure64 => add(x, negate(y))

/** Products of bounds: the least and the greatest of the four, or NaN. */
const hull = (a: number, b: number, c: number, d: number): Enclosure64 => ({
  lo: down(Math.min(a, b, c, d)),
  hi: up(Math.max(a, b, c, d)),
})

export const multiply = (x: Enclosure64, y: Enclosure64): Enclosure64 => {
  if (isZero(x)) return isKnown(y) ? x : nothing
  if (isZero(y)) return isKnown(x) ? y : nothing
  if (x.lo >= 0 && y.lo >= 0) {
    const lo = down(x.lo * y.lo)
    return { lo: lo < 0 ? 0 : lo, hi: up(x.hi * y.hi) }
  }
  return hull(x.lo * y.lo, x.lo * y.hi, x.hi * y.lo, x.hi * y.hi)
}

/** x/y; nothing unless y is surely not 0. */
export const divide = (x: Enclosure64, y: Enclosure64): Enclosure64 => {
  if (!(y.lo > 0 || y.hi < 0)) return nothing
  if (isZero(x)) return isKnown(y) ? x : nothing
  if (x.lo >= 0 && y.lo > 0) {
    const lo = down(x.lo / y.hi)
    return { lo: lo < 0 ? 0 : lo, hi: up(x.hi / y.lo) }
  }
  return hull(x.lo / y.lo, x.lo / y.hi, x.hi / y.lo, x.hi / y.hi)
}

export const maximum = (x: Enclosure64, y: Enclosure64): Enclosure64 => ({
  lo: Math.max(x.lo, y.lo),
  hi: Math.max(x.hi, y.hi),
})
export const minimum = (x: Enclosure64, y: Enclosure64): Enclosure64 => ({
  lo: Math.min(x.lo, y.lo),
  hi: Math.min(x.hi, y.hi),
})
export const absolute = (x: Enclosure64): Enclosure64 =>
  x.lo >= 0 ? x : x.hi <= 0 ? negate(x) : maximum({ lo: 0, hi: x.hi }, negate(x))

/** √v lies between r and v/r for every r > 0: nothing is asked of Math.sqrt but that it is near. */
const rootBetween = (v: number): Enclosure64 => {
  if (v === 0) return zero
  const r = Math.sqrt(v)
  const other = v / r
  return { lo: Math.min(r, down(other)), hi: Math.max(r, up(other)) }
}

/** √x; nothing unless x is surely not negative. */
export const squareRoot = ({ lo, hi }: Enclosure64): Enclosure64 =>
  lo >= 0 ? { lo: Math.max(0, rootBetween(lo).lo), hi: rootBetween(hi).hi } : nothing

const leastNormal = 2.2250738585072014e-308

/** log x; nothing unless x is surely positive, and normal. */
export const logarithm = ({ lo, hi }: Enclosure64): Enclosure64 => {
  if (!(lo >= leastNormal && hi <= Number.MAX_VALUE)) return nothing
  if (lo === 1 && hi === 1) return zero
  const [low, high] = [logarithm64(lo), logarithm64(hi)]
  return { lo: low - logarithmError(low), hi: high + logarithmError(high) }
}
/** logarithm64 is within (2 + 4|log y|)·2^−53; this is twice that, for the roundings of the bound and of the ends. */
const logarithmError = (value: number): number => (2 + 4 * Math.abs(value)) * Number.EPSILON

/** No powers beyond these. */
const mostFactors = 4096

/** xⁿ for an integer n; x⁰ = 1. */
export const power = (x: Enclosure64, n: number): Enclosure64 => {
  if (!isKnown(x) || Math.abs(n) > mostFactors) return nothing
  if (n < 0) return divide(one, power(x, -n))
  let [product, square] = [one, x]
  for (let k = n; k > 0; k = Math.floor(k / 2)) {
    if (k % 2 === 1) product = multiply(product, square)
    square = multiply(square, square)
  }
  return product
}

/** x < y, x ≤ y, x = y where the enclosures tell. */
export const isBelow = (x: Enclosure64, y: Enclosure64): Truth =>
  x.hi < y.lo ? 'true' : x.lo >= y.hi ? 'false' : 'unknown'
export const isAtMost = (x: Enclosure64, y: Enclosure64): Truth =>
  x.hi <= y.lo ? 'true' : x.lo > y.hi ? 'false' : 'unknown'
export const isEqual = (x: Enclosure64, y: Enclosure64): Truth =>
  x.lo === x.hi && y.lo === y.hi && x.lo === y.lo ? 'true' : x.hi < y.lo || y.hi < x.lo ? 'false' : 'unknown'
