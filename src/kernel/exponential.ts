/**
 * exp and expm1 of exact numbers, as tightest intervals: e^x = 2^k·e^r with r = x − k·ln 2 in [0, ln 2).
 * Bounds are derived in proofs/kernel/exponential.md.
 */
import * as O from 'fp-ts/lib/Option.js'
import { bitLength, shift } from './bits.js'
import { over, register } from './doubleDouble.js'
import * as D from './dyadic.js'
import { largestLongArgument, longExponential, longExponentialError } from './exponentialDoubleDouble.js'
import { type Interval, one, outward, zero } from './interval.js'
import { ln2 } from './ln2.js'
import { ofInteger } from './logarithmDoubleDouble.js'
import { minusLogarithm, multipleOfLog2, reciprocal, reduced, scaleBits, scaled, tableFor } from './logarithmTable.js'
import { exponentialMinusOneOfSmall, exponentialOfDouble, longExponentialMinusOneOfSmall } from './powerSeries.js'
import { binaryExponent, powerOfTwo } from './powersOfTwo.js'
import { primeLogarithms } from './primeLogarithms.js'
import { chosenAt, exponentsFor, logarithmOfProduct, productOf } from './primeReduction.js'
import { exponent, type Quotient, scaledFloor } from './quotient.js'
import { roundedDoubleDouble } from './roundedDoubleDouble.js'
import { unit } from './series.js'
import { type Ball, linearBall, tightest } from './tightest.js'

/** exp(x) is given when |x| < 2^45, so that its exponent stays far inside the safe integers. */
export const largestArgument = 2 ** 45

/** x as a double, within 2^−53 of its size, for short dyadic numbers; NaN for others. */
const doubleOfShort = (x: Quotient): number => {
  const num = Number(x.num)
  return x.den === 1n && num <= 1e100 && num >= -1e100 && x.e >= -900 && x.e <= 46 ? num * powerOfTwo(x.e) : Number.NaN
}

/** x as a double, within 2^−52 of its size or 2^−59, where `short` is what doubleOfShort says. */
const double = (x: Quotient, short: number): number =>
  Number.isNaN(short) ? Number(scaledFloor(x, 60)) * powerOfTwo(-60) : short

/** ⌊2^s·log 2⌋ for the last s that was asked for. */
let last = { s: -1, value: 0n }
const logarithmOf2 = (s: number): bigint => {
  if (s !== last.s) last = { s, value: ln2(s) }
  return last.value
}

/** Beyond this precision tables cost more than they save. */
const largestTabulated = 1200
/** Arguments of larger exponents take so many more bits of log 2. */
const largestExponent = 11
/** Arguments up to this exponent are reduced in doubles, too. */
const exponentOfDoubles = 4

/** Where f = e^−r is so far from 1, the length of e^r in fixed point is beyond doubt. */
const farFromOne = powerOfTwo(-30)

/** A ball around e^x = 2^k·R·e^t with a product R from the tables of logarithms, t = x − k·log 2 − log R. */
const ballByTable = (x: Quotient, near: number, n: number, precision: number): Ball => {
  const w = precision + 3
  const table = tableFor(w)
  const { W, isLong } = table
  const k = Math.round(near * Math.LOG2E)
  const extra = n - largestExponent
  const rest =
    extra <= 0
      ? scaledFloor(x, W) - multipleOfLog2(table, k)
      : shift(scaledFloor(x, W + extra) - BigInt(k) * logarithmOf2(W + extra), -extra)
  const r = n <= exponentOfDoubles ? near - k * Math.LN2 : Number(shift(rest, 60 - W)) * powerOfTwo(-60)
  const f = exponentialOfDouble(-r)
  const R = reciprocal(f, isLong)
  const small = exponentialMinusOneOfSmall(minusLogarithm(rest, R, table), W, w, reduced(isLong))
  const mid = (unit(W) + small) * scaled(R, isLong)
  const bits = W + scaleBits(isLong)
  const length = f < 1 - farFromOne ? bits + 1 : f > 1 + farFromOne ? bits : bitLength(mid)
  return { mid, radius: powerOfTwo(bits - precision - 1), e: k - bits, length }
}

/** Bits that absorb the errors of the logarithms of primes and of long series. */
const guard = 16

/** The same, beyond the tables: e^x = P·e^t for a product P of small primes, t = x − log P. */
const ballByPrimes = (x: Quotient, near: number, n: number, precision: number): Ball => {
  const W = precision + guard + Math.max(0, n)
  const X = scaledFloor(x, W)
  const k = Math.round(near * Math.LOG2E)
  const rest = X - BigInt(k) * (primeLogarithms(W)[0] as bigint)
  const exponents = exponentsFor(shift(rest, chosenAt - W))
  const { above, below, power } = productOf(exponents)
  const small = longExponentialMinusOneOfSmall(rest - logarithmOfProduct(exponents, W), W)
  // e^x = 2^k·2^power·above/below·e^t, where 2^power·above/below is near e^r
  return { mid: shift((unit(W) + small) * above, power) / below, radius: powerOfTwo(W - precision - 1), e: k - W }
}

/** An n with |x| < 2^(n+1), mostly from the double of a short x. */
const exponentNear = (x: Quotient, short: number): number => {
  const size = short < 0 ? -short : short
  return size > leastDouble && size < mostDouble ? binaryExponent(size) + 1 : exponent(x)
}
const [leastDouble, mostDouble] = [powerOfTwo(-50), powerOfTwo(40)]

const ballNear = (x: Quotient, near: number, n: number, precision: number): Ball =>
  precision <= largestTabulated ? ballByTable(x, near, n, precision) : ballByPrimes(x, near, n, precision)

/** A ball around e^x of relative radius ≤ 2^−precision, for 0 < |x| < 2^46 and precision ≥ 7. */
export const exponentialBall = (x: Quotient, precision: number): Ball =>
  ballNear(x, double(x, doubleOfShort(x)), exponent(x), precision)

const isOutOfRange = (x: Quotient): boolean => {
  const k = exponent(x)
  return k > 46 || (k >= 44 && bitLength(scaledFloor({ ...x, num: x.num < 0n ? -x.num : x.num }, -45)) > 0)
}

const [argument, divisor, z] = [register(), register(), register()]
/** Precisions at which double-doubles are asked: they leave it open for one number in 2^18. */
const mostBits = 56

/** The tightest enclosure of e^x, where double-doubles show it. */
const byDoubleDouble = (x: Quotient, bits: number): Interval | undefined => {
  if (x.e > 10 || x.e < -700) return undefined
  ofInteger(argument, x.num)
  if (x.den !== 1n) {
    ofInteger(divisor, x.den)
    if (!(Math.abs(argument.hi) <= 1e100 && divisor.hi <= 1e100)) return undefined
    over(argument, argument.hi, argument.lo, divisor.hi, divisor.lo)
  }
  const scale = powerOfTwo(x.e)
  const xh = argument.hi * scale
  if (!(xh <= largestLongArgument && xh >= -largestLongArgument)) return undefined
  const k = longExponential(z, xh, argument.lo * scale)
  return roundedDoubleDouble(z.hi, z.lo, z.hi * longExponentialError, bits, k)
}

/** e^x, or none when |x| ≥ 2^45: the answer would have an exponent of more than 45 bits. */
export const exponential = (x: Quotient, bits: number): O.Option<Interval> => {
  if (x.num === 0n) return O.some(one)
  if (bits <= mostBits) {
    const found = byDoubleDouble(x, bits)
    if (found !== undefined) return O.some(found)
  }
  const short = doubleOfShort(x)
  const k = exponentNear(x, short)
  if (k >= 44 && isOutOfRange(x)) return O.none
  // |e^x − 1| < 2|x| for |x| < 1: too close to 1 for any number of bits + 1 bits to lie between.
  const near = k < 0 ? D.nudged(D.one, x.num > 0n ? 1 : -1, k + 2, bits + 1) : O.none
  if (O.isSome(near)) return O.some(outward(near.value, near.value, bits))
  const approximation = double(x, short)
  return O.some(tightest((precision) => ballNear(x, approximation, k, precision), bits))
}

/** A ball around e^x − 1 of relative radius ≤ 2^−precision, for −precision ≤ x < 2^46, x ≠ 0: as long as |x|. */
export const exponentialMinusOneBall = (x: Quotient, precision: number): Ball => {
  const linear = linearBall(x, precision)
  if (linear !== undefined) return linear
  // With exponent k ≤ 0, a relative error η of e^x is one of at most η·2^(4−k) of e^x − 1.
  const { mid, radius, e } = exponentialBall(x, precision + 3 + Math.max(0, 1 - exponent(x)))
  // For e > 0, 1 is at most half a unit 2^e; the radius has more than that to spare.
  return e > 0 ? { mid, radius, e } : { mid: mid - shift(1n, -e), radius, e }
}

/** e^x − 1 with relative accuracy near 0 too, or none when x ≥ 2^45. */
export const exponentialMinusOne = (x: Quotient, bits: number): O.Option<Interval> => {
  if (x.num === 0n) return O.some(zero)
  const k = exponent(x)
  // 0 < e^x − 1 − x < x² for 0 < |x| ≤ 1.
  const near = x.den === 1n && k < 0 ? D.nudged({ m: x.num, e: x.e }, 1, 2 * k + 2, bits + 1) : O.none
  if (O.isSome(near)) return O.some(outward(near.value, near.value, bits))
  if (x.num < 0n && (k > 46 || scaledFloor(x, 0) < -(bits + 4))) {
    // 0 < e^x < 2^x.
    const farLeft = D.nudged({ m: -1n, e: 0 }, 1, -(bits + 4), bits + 1)
    if (O.isSome(farLeft)) return O.some(outward(farLeft.value, farLeft.value, bits))
  }
  if (isOutOfRange(x)) return O.none
  return O.some(tightest((precision) => exponentialMinusOneBall(x, precision), bits))
}
