/** From a double-double to the tightest interval around the number that it approximates, where that is beyond doubt. */
import type { Interval } from './interval.js'
import { binaryExponent, powerOfTwo } from './powersOfTwo.js'

/** Precisions up to here are attempted: double-doubles leave it open for fewer than one number in 2^20. */
export const mostBits = 64

/**
 * The tightest interval with bits + 1 ≤ 65 significant bits around 2^power·x for a number x within error of hi + lo, |lo| ≤ ulp(hi)/2, hi normal and not 0,
 * below 2^900 and above 2^−900; undefined where a number of bits + 1 bits is not certainly farther away than `error`.
 */
export const roundedDoubleDouble = (
  hi: number,
  lo: number,
  error: number,
  bits: number,
  power = 0,
): Interval | undefined => {
  const isNegative = hi < 0
  const size = isNegative ? -hi : hi
  const e = binaryExponent(size) - bits
  const scale = powerOfTwo(-e)
  // Scaling is exact; so is the sum when the whole part has taken all of hi, as from 52 bits on.
  const scaled = size * scale
  const whole = Math.floor(scaled)
  const rest = scaled - whole + (isNegative ? -lo : lo) * scale
  const below = Math.floor(rest)
  const fraction = rest - below
  const reach = error * scale + Number.EPSILON
  // Where hi is a power of two and lo points below it, the steps are half as long.
  if (!(fraction > reach && fraction + reach < 1) || (below < 0 && whole === powerOfTwo(bits))) return undefined
  const m = below === 0 ? BigInt(whole) : BigInt(whole) + BigInt(below)
  const unit = e + power
  return isNegative
    ? { lo: { m: -m - 1n, e: unit }, hi: { m: -m, e: unit } }
    : { lo: { m, e: unit }, hi: { m: m + 1n, e: unit } }
}
