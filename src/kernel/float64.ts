/** Rationals seen through doubles: what plain floating-point code would compute with. */
import type { Rational } from './rational.js'

const bitLength = (n: bigint): number => n.toString(16).length * 4

/**
 * num/den rounded to a double, within one unit in the last place; overflows to ±Infinity and underflows to ±0.
 * The quotient is formed with 64 bits or more before its only roundings.
 */
export const toFloat64 = ({ num, den }: Rational): number => {
  const magnitude = num < 0n ? -num : num
  const shift = 128 + bitLength(den) - bitLength(magnitude)
  const quotient = shift >= 0 ? (magnitude << BigInt(shift)) / den : magnitude / (den << BigInt(-shift))
  // Two factors, so that neither leaves the exponent range before the product does.
  const half = Math.trunc(-shift / 2)
  const value = Number(quotient) * 2 ** half * 2 ** (-shift - half)
  return num < 0n ? -value : value
}
