/**
 * Intervals [lo, hi] of dyadic numbers, rounded outward; `bits` is an argument of every operation that rounds.
 *
 * One contract for all of them: a result is {f(x, y)} enclosed, each endpoint the tightest dyadic of bits + 1 significant
 * bits. So on points the width is at most 2^−bits·|value|, and a result depends on its operands only: x ⊆ x′ implies
 * f(x) ⊆ f(x′). Intervals are no ring (distributivity fails), and get no instance.
 */
import * as O from 'fp-ts/lib/Option.js'
import { bitLength, shift } from './bits.js'
import { over, register } from './doubleDouble.js'
import type { Dyadic } from './dyadic.js'
import * as D from './dyadic.js'
import { powerBounds } from './power.js'
import { powerOfTwo } from './powersOfTwo.js'
import type { Rational } from './rational.js'
import { rootToOdd } from './root.js'
import { mostBits, roundedDoubleDouble } from './roundedDoubleDouble.js'
import { unit } from './series.js'

export type { Dyadic } from './dyadic.js'

export interface Interval {
  readonly lo: Dyadic
  readonly hi: Dyadic
}

/** [d, d]. */
export const point = (d: Dyadic): Interval => ({ lo: d, hi: d })

export const zero: Interval = point(D.zero)
export const one: Interval = point(D.one)

/** [lo, hi]; throws RangeError when lo > hi. */
export const interval = (lo: Dyadic, hi: Dyadic): Interval => {
  if (D.lessThan(hi, lo)) throw new RangeError('interval: the endpoints are in the wrong order')
  return { lo, hi }
}

/** Do the endpoints coincide? */
export const isPoint = ({ lo, hi }: Interval): boolean => lo === hi || D.equality.equals(lo, hi)

/** Are they written alike, too? Then one rounding serves both. */
const isSamePoint = ({ lo, hi }: Interval): boolean => lo === hi || (lo.e === hi.e && lo.m === hi.m)

/** One number rounded both ways: the upper end is the lower one, or the next. */
const neighbours = (x: Dyadic, bits: number): Interval => {
  const excess = bitLength(x.m) - bits
  if (excess <= 0) return point(x)
  const down = shift(x.m, -excess)
  const lo = D.dyadic(down, x.e + excess)
  return { lo, hi: BigInt.asUintN(excess, x.m) === 0n ? lo : D.dyadic(down + 1n, x.e + excess) }
}

/** [lo, hi] rounded outward, for exact endpoints or stand-ins good to bits + 1 bits. */
export const outward = (lo: Dyadic, hi: Dyadic, bits: number): Interval => {
  if (lo === hi) return neighbours(lo, bits + 1)
  if (lo.e === hi.e && lo.m > 0n) {
    const excess = bitLength(lo.m) - bits - 1
    // hi ≥ lo is no longer than lo if it has no more bits before the cut
    const top = shift(hi.m, -excess)
    if (excess > 0 && top < unit(bits + 1)) {
      const e = lo.e + excess
      return {
        lo: D.dyadic(shift(lo.m, -excess), e),
        hi: D.dyadic(BigInt.asUintN(excess, hi.m) === 0n ? top : top + 1n, e),
      }
    }
  }
  return { lo: D.roundDown(lo, bits + 1), hi: D.roundUp(hi, bits + 1) }
}

const largestDouble = BigInt(Number.MAX_SAFE_INTEGER)
const z = register()

/** num/den for integers that are doubles, where a double-double quotient, within 16·2^−106 of it, shows the rounding. */
const ofShort = ({ num, den }: Rational, bits: number): Interval | undefined => {
  over(z, Number(num), 0, Number(den), 0)
  return roundedDoubleDouble(z.hi, z.lo, Math.abs(z.hi) * quotientError, bits)
}
const quotientError = powerOfTwo(-101)

/** q enclosed; a point when q = m·2^e with a short m. */
export const fromRational = (q: Rational, bits: number): Interval => {
  const { num, den } = q
  if (bits <= mostBits && den !== 1n && den <= largestDouble && num <= largestDouble && num >= -largestDouble) {
    const found = ofShort(q, bits)
    if (found !== undefined) return found
  }
  if (num <= 0n || den === 1n) {
    const d = D.quotientToOdd(num, den, bits + 1)
    return outward(d, d, bits)
  }
  // 2^bits < num·2^s/den < 2^(bits+2)
  const s = bits + 1 + bitLength(den) - bitLength(num)
  const quotient = shift(num, s) / den
  const isLonger = quotient >= unit(bits + 1)
  // a bit more than asked for is cut
  const down = isLonger ? quotient >> 1n : quotient
  const e = isLonger ? 1 - s : -s
  const lo = D.dyadic(down, e)
  return isExact(num, den, down, -e) ? point(lo) : { lo, hi: D.dyadic(down + 1n, e) }
}
/** num·2^s = quotient·den? */
const isExact = (num: bigint, den: bigint, quotient: bigint, s: number): boolean =>
  s >= 0 ? shift(num, s) === quotient * den : num === shift(quotient * den, -s)

/** −1, 0 or 1 when all members have that sign; undefined otherwise. */
export const sign = ({ lo, hi }: Interval): -1 | 0 | 1 | undefined =>
  lo.m > 0n ? 1 : hi.m < 0n ? -1 : lo.m === 0n && hi.m === 0n ? 0 : undefined

const holdsZero = ({ lo, hi }: Interval): boolean => lo.m <= 0n && hi.m >= 0n

export const negate = ({ lo, hi }: Interval): Interval => ({ lo: D.negate(hi), hi: D.negate(lo) })

/** {|t| : t ∈ x}. */
export const absolute = (x: Interval): Interval => {
  if (x.lo.m >= 0n) return x
  return x.hi.m <= 0n ? negate(x) : { lo: D.zero, hi: D.maximum(D.negate(x.lo), x.hi) }
}

export const minimum = (x: Interval, y: Interval): Interval => ({
  lo: D.minimum(x.lo, y.lo),
  hi: D.minimum(x.hi, y.hi),
})
export const maximum = (x: Interval, y: Interval): Interval => ({
  lo: D.maximum(x.lo, y.lo),
  hi: D.maximum(x.hi, y.hi),
})

/** x ∩ y, or none when they are disjoint. */
export const intersection = (x: Interval, y: Interval): O.Option<Interval> => {
  const lo = D.maximum(x.lo, y.lo)
  const hi = D.minimum(x.hi, y.hi)
  return D.atMost(lo, hi) ? O.some({ lo, hi }) : O.none
}

/** The least interval that holds both. */
export const hull = (x: Interval, y: Interval): Interval => ({
  lo: D.minimum(x.lo, y.lo),
  hi: D.maximum(x.hi, y.hi),
})

/** q ∈ x. */
export const contains = ({ lo, hi }: Interval, q: Rational): boolean =>
  D.compareRational(lo, q) <= 0 && D.compareRational(hi, q) >= 0

/** y ⊆ x. */
export const includes = (x: Interval, y: Interval): boolean => D.atMost(x.lo, y.lo) && D.atMost(y.hi, x.hi)

/** All members of x lie below all members of y. */
export const below = (x: Interval, y: Interval): boolean => D.lessThan(x.hi, y.lo)

export const add = (x: Interval, y: Interval, bits: number): Interval => {
  const lo = D.sumToOdd(x.lo, y.lo, bits + 1)
  return outward(lo, isSamePoint(x) && isSamePoint(y) ? lo : D.sumToOdd(x.hi, y.hi, bits + 1), bits)
}
export const subtract = (x: Interval, y: Interval, bits: number): Interval => add(x, negate(y), bits)

/** Widths of so few units take less time to multiply by than long numbers. */
const fewUnits = 1n << 64n
/** Where numbers are short, there is nothing to be gained. */
const long = 512

/** hi·hi, by what it is more than the product lo·lo where the intervals are narrow. */
const upperProduct = (x: Interval, y: Interval, lowest: Dyadic, bits: number): Dyadic => {
  if (bits >= long && x.lo.e === x.hi.e && y.lo.e === y.hi.e) {
    const [dx, dy] = [x.hi.m - x.lo.m, y.hi.m - y.lo.m]
    if (dx < fewUnits && dy < fewUnits) return { m: lowest.m + dx * y.lo.m + dy * x.hi.m, e: lowest.e }
  }
  return D.multiply(x.hi, y.hi)
}

export const multiply = (x: Interval, y: Interval, bits: number): Interval => {
  const [isXPositive, isYPositive] = [x.lo.m >= 0n, y.lo.m >= 0n]
  if ((isXPositive || x.hi.m <= 0n) && (isYPositive || y.hi.m <= 0n)) {
    // The product grows with x where y ≥ 0 and with y where x ≥ 0, and falls otherwise.
    const lo = D.multiply(isYPositive ? x.lo : x.hi, isXPositive ? y.lo : y.hi)
    if (isSamePoint(x) && isSamePoint(y)) return outward(lo, lo, bits)
    const hi =
      isXPositive && isYPositive
        ? upperProduct(x, y, lo, bits)
        : D.multiply(isYPositive ? x.hi : x.lo, isXPositive ? y.hi : y.lo)
    return outward(lo, hi, bits)
  }
  // One factor has both signs: the extremes are among the mixed products and, when both have, the like ones.
  const products = [
    D.multiply(x.lo, y.lo),
    D.multiply(x.lo, y.hi),
    D.multiply(x.hi, y.lo),
    D.multiply(x.hi, y.hi),
  ] as const
  return outward(products.reduce(D.minimum), products.reduce(D.maximum), bits)
}

/** x/y for exact numbers and y > 0, or a stand-in for directed roundings to bits + 1 bits. */
const ratio = (x: Dyadic, y: Dyadic, bits: number): Dyadic => D.quotientToOdd(x.m, y.m, bits + 1, x.e - y.e)

/** x/y, or none when 0 ∈ y. */
export const divide = (x: Interval, y: Interval, bits: number): O.Option<Interval> => {
  if (holdsZero(y)) return O.none
  if (y.hi.m < 0n) return divide(negate(x), negate(y), bits)
  const lo = ratio(x.lo, x.lo.m >= 0n ? y.hi : y.lo, bits)
  const hi = isSamePoint(x) && isSamePoint(y) ? lo : ratio(x.hi, x.hi.m >= 0n ? y.lo : y.hi, bits)
  return O.some(outward(lo, hi, bits))
}

/** √x, or none unless x ≥ 0. */
export const squareRoot = (x: Interval, bits: number): O.Option<Interval> => {
  if (x.lo.m < 0n) return O.none
  const lo = rootToOdd(x.lo, 2, bits + 1)
  return O.some(outward(lo, isSamePoint(x) ? lo : rootToOdd(x.hi, 2, bits + 1), bits))
}

/** xⁿ for an integer n ≥ 0 (0⁰ = 1); throws RangeError for other n, or when the exponent leaves the safe integers. */
export const power = (x: Interval, n: number, bits: number): Interval => {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError('power: n is an integer ≥ 0')
  if (n === 0) return one
  if (x.hi.m <= 0n && x.lo.m < 0n) return n % 2 === 0 ? power(negate(x), n, bits) : negate(power(negate(x), n, bits))
  const { down, up } = powerBounds(x.hi, n, bits + 1)
  if (isSamePoint(x)) return { lo: down, hi: up }
  if (x.lo.m >= 0n) return { lo: powerBounds(x.lo, n, bits + 1).down, hi: up }
  const other = powerBounds(D.negate(x.lo), n, bits + 1).up
  return n % 2 === 0 ? { lo: D.zero, hi: D.maximum(up, other) } : { lo: D.negate(other), hi: up }
}

/** hi − lo, rounded up to `bits` bits. */
export const width = ({ lo, hi }: Interval, bits: number): Dyadic => D.roundUp(D.sumToOdd(hi, D.negate(lo), bits), bits)

/** min{|t| : t ∈ x}. */
export const mignitude = (x: Interval): Dyadic => absolute(x).lo

/** Is hi − lo ≤ 2^−bits·|t| for every t ∈ x? */
export const isAccurate = (x: Interval, bits: number): boolean => {
  if (isPoint(x)) return true
  const least = mignitude(x)
  // A number is ≤ one of n bits exactly when it is so rounded up to n bits.
  return least.m !== 0n && D.atMost(width(x, bitLength(least.m)), D.scale(least, -bits))
}

/** The greatest k with hi − lo ≤ 2^−k·|t| for every t ∈ x: ∞ for a point, −∞ when another interval holds 0. */
export const relativeAccuracy = (x: Interval): number => {
  if (isPoint(x)) return Number.POSITIVE_INFINITY
  const least = mignitude(x)
  if (least.m === 0n) return Number.NEGATIVE_INFINITY
  // 2^(d−1) < |t|/(hi − lo) < 2^(d+2), as rounding up to 8 bits adds at most 1 to the magnitude.
  const d = D.magnitude(least) - D.magnitude(width(x, 8))
  return isAccurate(x, d + 1) ? d + 1 : isAccurate(x, d) ? d : d - 1
}

/** "[m*2^e, m*2^e]". */
export const show = ({ lo, hi }: Interval): string => `[${D.show(lo)}, ${D.show(hi)}]`
