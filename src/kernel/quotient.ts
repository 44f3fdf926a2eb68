/** Numbers num/den·2^e: what the elementary functions take, dyadic numbers and rationals alike. */
import { bitLength, lastBits, shift } from './bits.js'
import type { Dyadic } from './dyadic.js'
import type { Rational } from './rational.js'

export interface Quotient {
  readonly num: bigint
  /** Positive; 1 whenever the number is dyadic. */
  readonly den: bigint
  readonly e: number
}

export const ofDyadic = ({ m, e }: Dyadic): Quotient => ({ num: m, den: 1n, e })

export const ofRational = ({ num, den }: Rational): Quotient => {
  const last = lastBits(den)
  // two bits among the last ones are enough for den to be no power of two
  const isDyadic = (last & (last - 1)) === 0 && (den & (den - 1n)) === 0n
  return isDyadic ? { num, den: 1n, e: 1 - bitLength(den) } : { num, den, e: 0 }
}

/** ⌊x·2^s⌋. */
export const scaledFloor = ({ num, den, e }: Quotient, s: number): bigint => {
  if (den === 1n) return shift(num, e + s)
  const k = e + s
  const [dividend, divisor] = k >= 0 ? [shift(num, k), den] : [num, shift(den, -k)]
  const truncated = dividend / divisor
  return dividend < 0n && truncated * divisor !== dividend ? truncated - 1n : truncated
}

/** An exponent k with 2^(k−1) < |x| < 2^(k+1), or 2^(k−1) ≤ |x| < 2^k for a dyadic number; x ≠ 0. */
export const exponent = ({ num, den, e }: Quotient): number => bitLength(num) + e - (den === 1n ? 0 : bitLength(den))

/** x + n for an integer n, exactly. */
export const plus = ({ num, den, e }: Quotient, n: bigint): Quotient =>
  e >= 0 ? { num: shift(num, e) + n * den, den, e: 0 } : { num: num + shift(n * den, -e), den, e }
