/**
 * log and log1p of exact numbers, as tightest intervals. Near 1 by log x = 2 atanh((x−1)/(x+1)); elsewhere one Newton step
 * of the same form, log x = y + 2 atanh((x−e^y)/(x+e^y)), from an approximation y whose quality the result does not
 * depend on. Bounds are derived in proofs/kernel/logarithm.md.
 */
import * as O from 'fp-ts/lib/Option.js'
import { bitLength, shift } from './bits.js'
import * as D from './dyadic.js'
import { exponentialFixed } from './exponentialFixed.js'
import { type Interval, outward, zero } from './interval.js'
import { ln2 } from './ln2.js'
import { exponent, plus, type Quotient, scaledFloor } from './quotient.js'
import { doubleAtanh } from './series.js'
import { type Ball, linearBall, tightest } from './tightest.js'

/** A fixed-point number with an error on both sides: |truth − value| ≤ error ulps. */
interface Fixed {
  readonly value: bigint
  readonly error: number
}

/** Precision up to which a double starts Newton's step. */
const seedPrecision = 300

/** About log(F·2^−w) for F·2^−w in [1/2, 2], as a multiple of 2^−50; + − × ÷ only, so the same on every machine. */
const seed = (F: bigint, w: number): bigint => {
  const f = Number(shift(F, 52 - w)) / 2 ** 52
  const t = (f - 1) / (f + 1)
  const u = t * t
  let sum = 0
  for (let d = 31; d >= 1; d -= 2) sum = sum * u + 1 / d
  return BigInt(Math.round(2 * t * sum * 2 ** 50))
}

/** log f for f·2^w − F ∈ [0, 1), f ∈ [0.7, 1.42]. */
const logarithmFixed = (F: bigint, w: number): Fixed => {
  const v = w <= seedPrecision ? 50 : Math.ceil(w / 6) + 10
  const Y = w <= seedPrecision ? seed(F, w) : logarithmFixed(shift(F, v - w), v).value
  const y = shift(Y, w - v)
  const E = exponentialFixed(y < 0n ? -y : y, w)
  const one = shift(1n, w)
  // t = (f − e^y)/(f + e^y), or with both sides times e^−y when y < 0.
  const [left, right] = y < 0n ? [shift(F * E, -w), one] : [F, E]
  const difference = left - right
  const T = shift(difference < 0n ? -difference : difference, w) / (left + right)
  const { value, error } = doubleAtanh(T, w)
  return { value: difference < 0n ? y - value : y + value, error: error + 16 }
}

/** Newton's step pays off when the atanh series at 1 + d would need more terms than this. */
const fewTerms = 12

/**
 * A ball around log(a/b·2^e), a, b > 0, a·2^e ≠ b, of relative radius ≤ 2^−precision.
 * d = a·2^e/b − 1 has 2^(−K−1) < |d| < 2^(1−K), and |log(1+d)| > 2^(−K−2) when |d| < 1/2.
 */
export const logarithmBall = ({ num: a, den: b, e }: Quotient, precision: number): Ball => {
  const top = bitLength(a) + e - bitLength(b)
  const isNearOne = -1 <= top && top <= 1
  const [left, right] = isNearOne ? [shift(a, Math.max(e, 0)), shift(b, Math.max(-e, 0))] : [1n, 1n]
  const difference = left - right
  const K = isNearOne ? Math.max(0, bitLength(right) - bitLength(difference)) : 0
  const w = precision + K + 8
  if (K >= 2 && w <= 2 * fewTerms * K) {
    const T = shift(difference < 0n ? -difference : difference, w) / (left + right)
    const { value, error } = doubleAtanh(T, w)
    return { mid: difference < 0n ? -value : value, radius: BigInt(error), e: -w }
  }
  // x = 2^k·f with f in [0.7, 1.42]; a leading part of 20 bits decides, within 2^−18, between f and f/2.
  const leading = scaledFloor({ num: a, den: b, e }, 20 - top)
  const k = top + (leading < 741455n ? -1 : leading < 1482910n ? 0 : 1)
  const { value, error } = logarithmFixed(scaledFloor({ num: a, den: b, e }, w - k), w)
  if (k === 0) return { mid: value, radius: BigInt(error), e: -w }
  const extra = bitLength(BigInt(k))
  return { mid: value + shift(BigInt(k) * ln2(w + extra), -extra), radius: BigInt(error + 2), e: -w }
}

/** log(1 + d) where 1 + d and d differ from a short dyadic number by less than any rounding can tell. */
const nearZero = (d: Quotient, bits: number): O.Option<Interval> => {
  const k = exponent(d)
  // −d² < log(1 + d) − d < 0 for 0 < |d| ≤ 1/2.
  const near = d.den === 1n && k < 0 ? D.nudged({ m: d.num, e: d.e }, -1, 2 * k, bits + 1) : O.none
  return O.map((standIn: D.Dyadic) => outward(standIn, standIn, bits))(near)
}

/** log x for x > 0, with relative accuracy near 1 too; exactly 0 for x = 1. */
export const logarithm = (x: Quotient, bits: number): Interval => {
  const top = exponent(x)
  if (-1 <= top && top <= 1) {
    const d = plus(x, -1n)
    if (d.num === 0n) return zero
    const near = nearZero(d, bits)
    if (O.isSome(near)) return near.value
    return tightest((precision) => linearBall(d, precision) ?? logarithmBall(x, precision), bits)
  }
  return tightest((precision) => logarithmBall(x, precision), bits)
}

/** A ball around log(1 + d): d itself when d is tiny, log d when d is huge (it is within 1/d), and log(1 + d) between. */
export const logarithmOfSuccessorBall = (d: Quotient, precision: number): Ball => {
  const linear = linearBall(d, precision)
  if (linear !== undefined) return linear
  if (exponent(d) <= 2 * precision) return logarithmBall(plus(d, 1n), precision)
  const { mid, radius, e } = logarithmBall(d, precision)
  return { mid, radius: radius + 1n, e }
}

/** log(1 + d) for d > −1, with relative accuracy near d = 0; exactly 0 for d = 0. */
export const logarithmOfSuccessor = (d: Quotient, bits: number): Interval => {
  if (d.num === 0n) return zero
  const near = nearZero(d, bits)
  return O.isSome(near) ? near.value : tightest((precision) => logarithmOfSuccessorBall(d, precision), bits)
}
