/** Roots and rational powers of intervals, with the contract of interval.ts. */
import * as O from 'fp-ts/lib/Option.js'
import { bitLength } from './bits.js'
import type { Dyadic } from './dyadic.js'
import * as D from './dyadic.js'
import { exp, log } from './elementary.js'
import type { Interval } from './interval.js'
import * as I from './interval.js'
import { type Rational, rational } from './rational.js'
import { exactRoot, rootToOdd } from './root.js'
import { increasing, tightened } from './tightest.js'

/** Degrees up to which a root is taken of an integer; beyond, exp and log are quicker. */
const largestDegree = 64
/** Powers up to which a number is squared repeatedly. */
const largestPower = 2n ** 20n
/** Powers of two are given to 2^(±2^45), as by exp. */
const largestExponent = 2 ** 45

/** x^(1/n) for x ≥ 0; none when x holds a negative number, or unless n ≥ 1 is an integer. */
export const root = (x: Interval, n: number, bits: number): O.Option<Interval> => {
  if (x.lo.m < 0n || !Number.isSafeInteger(n) || n < 1) return O.none
  if (n > largestDegree) return rationalPower(x, rational(1, n), bits)
  const rounded = (d: Dyadic): Interval => {
    const standIn = rootToOdd(d, n, bits + 1)
    return I.outward(standIn, standIn, bits)
  }
  return O.some(increasing(rounded, x))
}

/** d^c = exp(c·log d) for d > 0, where the logarithm has as many more bits as the product has before the point. */
const throughLogarithm = (d: Dyadic, c: Rational, precision: number): O.Option<Interval> => {
  const product = (bits: number): O.Option<Interval> =>
    O.map((logarithm: Interval) => I.multiply(I.fromRational(c, bits), logarithm, bits))(log(I.point(d), bits))
  const size = O.map((y: Interval) => Math.max(0, D.magnitude(I.absolute(y).hi)))(product(8))
  return O.isNone(size) || size.value > 46
    ? O.none
    : O.chain((y: Interval) => exp(y, precision + 2))(product(precision + size.value + 4))
}

/** The same rounded tightly; d^c must be no dyadic of bits + 1 bits. */
const inexactPower = (d: Dyadic, c: Rational, bits: number): O.Option<Interval> => {
  const coarse = throughLogarithm(d, c, bits)
  if (O.isNone(coarse)) return O.none
  // Finer arguments lie within coarser ones, so that exp takes them too.
  const finer = (precision: number): Interval => O.getOrElse(() => coarse.value)(throughLogarithm(d, c, precision))
  return O.some(tightened(finer, bits))
}

/** 1/dⁿ for d > 0 no power of two: never dyadic. */
const reciprocalPower = (d: Dyadic, n: number, bits: number): Interval =>
  tightened((precision) => {
    const { lo, hi } = I.power(I.point(d), n, precision + 2)
    const reciprocal = ({ m, e }: Dyadic): Dyadic => D.quotientToOdd(1n, m, precision + 3, -e)
    return I.outward(reciprocal(hi), reciprocal(lo), precision + 2)
  }, bits)

/** d^c for d > 0 and c ≠ 0: the root of d is dyadic or irrational; a power of it is short, or not dyadic of bits + 1 bits. */
const powerOfPositive = (d: Dyadic, c: Rational, bits: number): O.Option<Interval> => {
  const found = bitLength(c.den) <= 53 ? exactRoot(d, Number(c.den)) : D.equality.equals(d, D.one) ? D.one : undefined
  if (found === undefined) return inexactPower(d, c, bits)
  const { m, e } = D.normalise(found)
  if (m === 1n) {
    const exponent = BigInt(e) * c.num
    const isWithin = Math.abs(Number(exponent)) <= largestExponent
    return isWithin ? O.some(I.point({ m, e: Number(exponent) })) : O.none
  }
  const n = c.num < 0n ? -c.num : c.num
  if (n > largestPower) return inexactPower(d, c, bits)
  if (Math.abs(D.magnitude(found)) * Number(n) > largestExponent) return O.none
  return O.some(c.num > 0n ? I.power(I.point(found), Number(n), bits) : reciprocalPower(found, Number(n), bits))
}

/** x^n for an integer n, as for other rational exponents, and for negative x as well. */
const integralPower = (x: Interval, n: bigint, bits: number): O.Option<Interval> => {
  const positive = (y: Interval): O.Option<Interval> => rationalPowerOfPositive(y, rational(n), bits)
  if (x.lo.m > 0n) return positive(x)
  if (x.hi.m < 0n) return O.map((y: Interval) => (n % 2n === 0n ? y : I.negate(y)))(positive(I.negate(x)))
  if (n < 0n) return O.none
  const upTo = (d: Dyadic): O.Option<Dyadic> =>
    d.m === 0n ? O.some(D.zero) : O.map((y: Interval) => y.hi)(powerOfPositive(d, rational(n), bits))
  const [left, right] = [upTo(D.negate(x.lo)), upTo(x.hi)]
  if (O.isNone(left) || O.isNone(right)) return O.none
  return O.some(
    n % 2n === 0n
      ? { lo: D.zero, hi: D.maximum(left.value, right.value) }
      : { lo: D.negate(left.value), hi: right.value },
  )
}

const rationalPowerOfPositive = (x: Interval, c: Rational, bits: number): O.Option<Interval> => {
  const [atLeast, atMost] = c.num > 0n ? [x.lo, x.hi] : [x.hi, x.lo]
  const lo = powerOfPositive(atLeast, c, bits)
  const hi = powerOfPositive(atMost, c, bits)
  return O.isNone(lo) || O.isNone(hi) ? O.none : O.some({ lo: lo.value.lo, hi: hi.value.hi })
}

/**
 * x^c for a rational c: 1 for c = 0; for integral c of any x (without 0 if c < 0), for others of x ≥ 0 (x > 0 if c < 0).
 * None outside that domain, and where the exponent of the answer passes ±2^45.
 */
export const rationalPower = (x: Interval, c: Rational, bits: number): O.Option<Interval> => {
  if (c.num === 0n) return O.some(I.one)
  if (c.den === 1n) return integralPower(x, c.num, bits)
  if (x.lo.m > 0n) return rationalPowerOfPositive(x, c, bits)
  if (x.lo.m < 0n || c.num < 0n) return O.none
  if (x.hi.m === 0n) return O.some(I.zero)
  return O.map(({ hi }: Interval) => ({ lo: D.zero, hi }))(powerOfPositive(x.hi, c, bits))
}
