/** The kernel beside the reference: decimals as exact rationals, and overlap of enclosures of either kind. */
import type { Big } from 'big.js'
import * as D from '../../src/kernel/dyadic.js'
import type { Interval } from '../../src/kernel/interval.js'
import { type Rational, rational } from '../../src/kernel/rational.js'
import type { Enclosure } from './referenceKernel.js'

/** A decimal exactly. */
export const decimalValue = ({ s, c, e }: Big): Rational => {
  const digits = BigInt(c.join('')) * BigInt(s)
  const places = e - c.length + 1
  return places >= 0 ? rational(digits * 10n ** BigInt(places)) : rational(digits, 10n ** BigInt(-places))
}

/** Have the two a point in common, as enclosures of one number must? */
export const overlaps = (x: Interval, { lo, hi }: Enclosure): boolean =>
  D.compareRational(x.lo, decimalValue(hi)) <= 0 && D.compareRational(x.hi, decimalValue(lo)) >= 0

/** Does the interval hold all of the reference's enclosure, and so surely the number? */
export const holds = (x: Interval, { lo, hi }: Enclosure): boolean =>
  D.compareRational(x.lo, decimalValue(lo)) <= 0 && D.compareRational(x.hi, decimalValue(hi)) >= 0

/** Digits that make a reference about 10⁵ times finer than an interval of that many bits. */
export const digitsFor = (bits: number): number => Math.ceil(bits * 0.302) + 6
