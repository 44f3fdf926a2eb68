/**
 * Enclosures of nonnegative numbers in doubles, with a power of two beside them: m·2^e with m between two doubles. Long
 * products neither overflow nor underflow, and lose about one unit in the last place for each factor.
 *
 * e is a multiple of 500 and, unless the number is 0, the upper end of m lies in [2^−250, 2^250]; scaling by 2^±500 is exact
 * there, as long as the lower end is not tiny beside the upper one.
 */
import { bitLength, shift } from './bits.js'
import * as E from './enclosure64.js'
import { powerOfTwo } from './powersOfTwo.js'
import type { Truth } from './truth.js'

export interface Scaled64 {
  readonly mantissa: E.Enclosure64
  readonly exponent: number
}

const step = 500
const [up, down, largest, least] = [powerOfTwo(step), powerOfTwo(-step), powerOfTwo(250), powerOfTwo(-250)]

/** From here on, scaling down by 2^500 is exact too. */
const tiny = powerOfTwo(-400)

const normal = (mantissa: E.Enclosure64, exponent: number): Scaled64 => {
  const { lo, hi } = mantissa
  if (E.isZero(mantissa) || !E.isKnown(mantissa) || lo < 0) return { mantissa, exponent: 0 }
  if (hi > largest && lo >= tiny) return normal({ lo: lo * down, hi: hi * down }, exponent + step)
  if (hi < least) return normal({ lo: lo * up, hi: hi * up }, exponent - step)
  return { mantissa, exponent }
}

export const scaled = (x: E.Enclosure64): Scaled64 => normal(x, 0)

/** n/d ≥ 0 for d > 0, in lowest terms or not. */
export const quotient = (num: bigint, den: bigint): Scaled64 => {
  const exponent = step * Math.round((bitLength(num) - bitLength(den)) / step)
  return normal(E.quotient(shift(num, -Math.min(0, exponent)), shift(den, Math.max(0, exponent))), exponent)
}

export const multiply = (x: Scaled64, y: Scaled64): Scaled64 =>
  normal(E.multiply(x.mantissa, y.mantissa), x.exponent + y.exponent)

/** x < y where the enclosures tell. */
export const isBelow = (x: Scaled64, y: Scaled64): Truth => {
  if (x.exponent === y.exponent || E.isZero(x.mantissa) || E.isZero(y.mantissa))
    return E.isBelow(x.mantissa, y.mantissa)
  return isFarBelow(x, y) ? 'true' : isFarBelow(y, x) ? 'false' : 'unknown'
}

/** x < y as y's exponent is larger, so that y is its mantissa times 2^500 or more in the scale of x. */
const isFarBelow = (x: Scaled64, y: Scaled64): boolean =>
  x.exponent < y.exponent && y.mantissa.lo >= tiny && x.mantissa.hi < y.mantissa.lo * up

/** The number itself, where doubles have it; between 0 and the least double, or unbounded above, where they do not. */
export const enclosure = ({ mantissa, exponent }: Scaled64): E.Enclosure64 => {
  if (exponent === 0) return mantissa
  if (!E.isKnown(mantissa) || mantissa.lo < 0) return E.nothing
  return exponent < 0 ? { lo: 0, hi: mantissa.hi * down } : { lo: mantissa.lo * up, hi: Number.POSITIVE_INFINITY }
}
