/**
 * log and log1p of exact numbers, as tightest intervals. Near 1 by log x = 2 atanh((x−1)/(x+1)); elsewhere log x = log(xR) − log R
 * with xR next to 1, R from tables or, at high precisions, a product of small primes. Bounds are derived in
 * proofs/kernel/logarithm.md.
 */
import * as O from 'fp-ts/lib/Option.js'
import { bitLength, shift } from './bits.js'
import { register } from './doubleDouble.js'
import * as D from './dyadic.js'
import { type Interval, outward, zero } from './interval.js'
import { logarithmByTable, ofInteger } from './logarithmDoubleDouble.js'
import {
  minusLogarithm,
  multipleOfLog2,
  reciprocal,
  reduced,
  scaleBits,
  scaled,
  type Table,
  tableFor,
} from './logarithmTable.js'
import { logarithmOfSmall, longLogarithmOfSmall } from './powerSeries.js'
import { binaryExponent, powerOfTwo } from './powersOfTwo.js'
import { chosenAt, exponentsFor, logarithmOfProduct, productOf } from './primeReduction.js'
import { exponent, plus, type Quotient, scaledFloor } from './quotient.js'
import { mostBits, roundedDoubleDouble } from './roundedDoubleDouble.js'
import { doubleAtanh, unit } from './series.js'
import { type Ball, linearBall, tightest } from './tightest.js'

/** The precision up to which tables are used; beyond, they cost more than they save. */
const largestTabulated = 1200

/** 2^w·2·atanh((left − right)/(left + right)) for left/right near 1: within 2.01 + 2. */
const doubleAtanhOf = (left: bigint, right: bigint, w: number): bigint =>
  doubleAtanh(shift(left - right, w) / (left + right), w).value

/** x = 2^k·f with f ∈ (0.7, 1.42), up to 2^−50 of it; numerator and denominator are at most `size`. */
interface Leading {
  readonly k: number
  readonly f: number
  readonly size: number
}

const largest = 1e300

const leading = (x: Quotient): Leading => {
  const num = Number(x.num)
  const den = x.den === 1n ? 1 : Number(x.den)
  const size = num > den ? num : den
  const top = size <= largest ? 0 : exponent(x)
  const q = size <= largest ? num / den : Number(scaledFloor(x, 60 - top)) * powerOfTwo(-60)
  const j = binaryExponent(q)
  const z = q * powerOfTwo(-j)
  const k = j + (size <= largest ? x.e : top)
  return z < 1.41 ? { k, f: z, size } : { k: k + 1, f: z / 2, size }
}

/** 2^W·(1 − left·2^e/right) within 2, near 0. */
const gap = (left: bigint, right: bigint, e: number, W: number): bigint => {
  if (right === 1n) return unit(W) - shift(left, e + W)
  const difference = e < 0 ? shift(right, -e) - left : right - shift(left, e)
  return shift(difference, e < 0 ? e + W : W) / right
}

/**
 * 2^W·(log(left·2^e/right) + k·log 2) within 0.6·2^(W − w), for left·2^e/right = f·(1 + η) ∈ (0.7, 1.42), |η| < 2^−46: by the R with
 * f·R next to 1, as log(fR) − log R. The quotient may be one unit 2^−W too small.
 */
const byTable = (left: bigint, right: bigint, e: number, f: number, k: number, w: number, table: Table): bigint => {
  const { W, isLong } = table
  const R = reciprocal(f, isLong)
  const small = logarithmOfSmall(gap(left * scaled(R, isLong), right, e - scaleBits(isLong), W), W, w, reduced(isLong))
  return minusLogarithm(k === 0 ? -small : multipleOfLog2(table, k) - small, R, table)
}

/** Bits that absorb the errors of the logarithms of primes and of long series. */
const guard = 20
/** The precision in which a product of primes near f is looked for. */
const roughly = 100

/** A ball around log(2^k·f) = log P + log(2^k·f/P) for a product P of small primes, where 2^−w is small enough as a radius. */
const ballByPrimes = (x: Quotient, { k, f }: Leading, w: number): Ball => {
  const W = w + guard + bitLength(BigInt(k))
  const table = tableFor(roughly)
  const y = byTable(scaledFloor(x, table.W - k), 1n, -table.W, f, 0, roughly, table)
  const exponents = exponentsFor(shift(y, chosenAt - table.W))
  const { above, below, power } = productOf(exponents)
  const isShort = bitLength(x.num) + bitLength(x.den) <= W + 64
  const [left, right, e] = isShort ? [x.num, x.den, x.e - k] : [scaledFloor(x, W - k), 1n, -W]
  const small = longLogarithmOfSmall(gap(left * below, right * above, e - power, W), W)
  exponents[0] = (exponents[0] as number) + k
  return { mid: logarithmOfProduct(exponents, W) - small, radius: powerOfTwo(W - w), e: -W }
}

/** Multiples of log 2 up to here are in the tables' range. */
const largestMultiple = 4095

/** A ball around log(2^k·f), for |log(2^k·f)| > 1.5·2^(−K−1). */
const ballByReduction = (x: Quotient, { k, f, size }: Leading, K: number, precision: number): Ball => {
  const w = precision + K + 1
  const isSmall = k <= largestMultiple && k >= -largestMultiple
  if (w <= largestTabulated && isSmall) {
    const table = tableFor(w)
    const { W } = table
    const isShort = size <= largest && size <= powerOfTwo(W + 64 > 1000 ? 1000 : W + 64)
    const mid = isShort
      ? byTable(x.num, x.den, x.e - k, f, k, w, table)
      : byTable(scaledFloor(x, W - k), 1n, -W, f, k, w, table)
    return { mid, radius: powerOfTwo(W - w), e: -W }
  }
  return ballByPrimes(x, { k, f, size }, w)
}

/** Arguments so near to 1 that no reduction brings them nearer. */
const nearOne = powerOfTwo(-24)
/** Where tables are too long, the series alone is summed up to so many terms. */
const fewTerms = 12

/** A ball around log x, x > 0, x ≠ 1, of relative radius ≤ 2^−precision. */
const ballOf = (x: Quotient, lead: Leading, precision: number): Ball => {
  // |log x| > 0.34
  if (lead.k !== 0) return ballByReduction(x, lead, 1, precision)
  const d = lead.f < 1 ? 1 - lead.f : lead.f - 1
  // |log(1 + d)| > 0.79|d|
  if (d >= nearOne) return ballByReduction(x, lead, -binaryExponent(d), precision)
  const [left, right] = [shift(x.num, Math.max(x.e, 0)), shift(x.den, Math.max(-x.e, 0))]
  // 2^(−K−1) < |d| < 2^(1−K)
  const K = bitLength(right) - bitLength(left - right)
  const w = precision + K + 4
  if (w > largestTabulated && w > 2 * fewTerms * K) return ballByReduction(x, lead, K, precision)
  return { mid: doubleAtanhOf(left, right, w), radius: 5, e: -w }
}

export const logarithmBall = (x: Quotient, precision: number): Ball => ballOf(x, leading(x), precision)

/** log(1 + d) where 1 + d and d differ from a short dyadic number by less than any rounding can tell. */
const nearZero = (d: Quotient, bits: number): O.Option<Interval> => {
  const k = exponent(d)
  // −d² < log(1 + d) − d < 0 for 0 < |d| ≤ 1/2.
  const near = d.den === 1n && k < 0 ? D.nudged({ m: d.num, e: d.e }, -1, 2 * k, bits + 1) : O.none
  return O.map((standIn: D.Dyadic) => outward(standIn, standIn, bits))(near)
}

const [num, den, z] = [register(), register(), register()]
/** (48 + 9|log|)u² for u = 2^−53, and a little for its roundings. */
const errorOf = (log: number): number => (48.1 + 9.1 * (log < 0 ? -log : log)) * powerOfTwo(-106)
/** What double-doubles take: arguments that are not too near to 1, nor too far away. */
const [leastGap, mostSize, mostPower] = [powerOfTwo(-12), 1e100, 1 << 19]

/** The tightest enclosure of log x, where double-doubles show it. */
const byDoubleDouble = (x: Quotient, { k, f, size }: Leading, bits: number): Interval | undefined => {
  const isNear = k === 0 && f - 1 < leastGap && 1 - f < leastGap
  if (isNear || size > mostSize || k > mostPower || k < -mostPower) return undefined
  ofInteger(num, x.num)
  ofInteger(den, x.den)
  logarithmByTable(z, num.hi, num.lo, den.hi, den.lo, x.e)
  return roundedDoubleDouble(z.hi, z.lo, errorOf(z.hi), bits)
}

/** log x for x > 0, with relative accuracy near 1 too; exactly 0 for x = 1. */
export const logarithm = (x: Quotient, bits: number): Interval => {
  const lead = leading(x)
  if (bits <= mostBits) {
    const found = byDoubleDouble(x, lead, bits)
    if (found !== undefined) return found
  }
  if (lead.k === 0 && lead.f > 1 - nearOne && lead.f < 1 + nearOne) {
    const d = plus(x, -1n)
    if (d.num === 0n) return zero
    const near = nearZero(d, bits)
    if (O.isSome(near)) return near.value
    return tightest((precision) => linearBall(d, precision) ?? ballOf(x, lead, precision), bits)
  }
  return tightest((precision) => ballOf(x, lead, precision), bits)
}

/** A ball around log(1 + d): d itself when d is tiny, log d when d is huge (it is within 1/d), and log(1 + d) between. */
export const logarithmOfSuccessorBall = (d: Quotient, precision: number): Ball => {
  const linear = linearBall(d, precision)
  if (linear !== undefined) return linear
  if (exponent(d) <= 2 * precision) return logarithmBall(plus(d, 1n), precision)
  const { mid, radius, e } = logarithmBall(d, precision)
  return { mid, radius: 2 * radius, e }
}

/** log(1 + d) for d > −1, with relative accuracy near d = 0; exactly 0 for d = 0. */
export const logarithmOfSuccessor = (d: Quotient, bits: number): Interval => {
  if (d.num === 0n) return zero
  const near = nearZero(d, bits)
  return O.isSome(near) ? near.value : tightest((precision) => logarithmOfSuccessorBall(d, precision), bits)
}
