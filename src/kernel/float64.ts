/** Rationals seen through doubles: what plain floating-point code would compute with. */
import * as O from 'fp-ts/lib/Option.js'
import { bitLength } from './bits.js'
import { register } from './doubleDouble.js'
import { fromFloat64, toRational } from './dyadic.js'
import { logOfRational } from './elementary.js'
import { logarithmByTable, logarithmNearOne } from './logarithmDoubleDouble.js'
import { powerOfTwo } from './powersOfTwo.js'
import type { Rational } from './rational.js'

/** Integers of this size are doubles. */
const largestExact = BigInt(Number.MAX_SAFE_INTEGER)

/** Numerator and denominator are doubles: one division is all that its double takes. */
export const isShort = ({ num, den }: Rational): boolean =>
  num <= largestExact && num >= -largestExact && den <= largestExact

/**
 * num/den as a double, within one unit in the last place; ±Infinity on overflow and ±0 on underflow. The quotient is
 * formed with more than 120 bits before its first rounding, and scaled in steps that overflow only if the result does.
 */
export const toFloat64 = (q: Rational): number => {
  const { num, den } = q
  // one rounding of two exact doubles; the quotient of so small numbers is never near a midpoint, so the way below agrees
  if (isShort(q)) return Number(num) / Number(den)
  const magnitude = num < 0n ? -num : num
  const shift = 128 + bitLength(den) - bitLength(magnitude)
  const quotient = shift >= 0 ? (magnitude << BigInt(shift)) / den : magnitude / (den << BigInt(-shift))
  let value = Number(quotient)
  for (let rest = -shift; rest !== 0 && value !== 0 && value !== Infinity; ) {
    const step = Math.max(-1000, Math.min(1000, rest))
    value *= powerOfTwo(step)
    rest -= step
  }
  return num < 0n ? -value : value
}

/** xⁿ by repeated multiplication, n ≥ 0, as every conforming engine computes it. */
export const floatPower = (x: number, n: number): number => {
  let product = 1
  for (let i = 0; i < n; i++) product *= x
  return product
}

const largeScale = powerOfTwo(470)
const z = register()

/**
 * The double nearest to log x, from double-doubles, where 60 bits of the logarithm are enough to tell it: they are within
 * 2^−90 of its size. x is written as n/d with n and d between 1 and 1e150.
 */
const quickLogarithm = (x: number): number | undefined => {
  if (!(x >= 1e-140 && x <= 1e140)) return undefined
  if (Math.abs(x - 1) <= 1 / 4096) logarithmNearOne(z, x - 1, 0, x, 0, 1, 0)
  else if (x > 1) logarithmByTable(z, x, 0, 1, 0)
  else logarithmByTable(z, x * largeScale, 0, largeScale, 0)
  const margin = Math.abs(z.hi) * powerOfTwo(-60)
  return z.hi + (z.lo + margin) === z.hi && z.hi + (z.lo - margin) === z.hi ? z.hi : undefined
}

/**
 * log x within one unit in the last place, by the kernel: the language promises nothing about Math.log, and the same
 * double should come out of every engine. NaN below 0, −∞ at 0, as Math.log has it.
 */
export const floatLogarithm = (x: number): number => {
  if (x === 0) return Number.NEGATIVE_INFINITY
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return x > 0 ? x : Number.NaN
  const quick = quickLogarithm(x)
  if (quick !== undefined) return quick
  const argument = fromFloat64(x)
  return O.isNone(argument) ? Number.NaN : toFloat64(toRational(logOfRational(toRational(argument.value), 64).lo))
}
