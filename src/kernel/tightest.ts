/**
 * Ziv's strategy: approximate a little finer than asked, and again finer while the rounding is still open
 * (Ziv, ACM Trans. Math. Softw. 17, 1991). The results are the tightest intervals, whatever the approximation was.
 */
import { bitLength, lastBits, shift } from './bits.js'
import type { Dyadic } from './dyadic.js'
import * as D from './dyadic.js'
import { type Interval, isPoint, outward } from './interval.js'
import { powerOfTwo } from './powersOfTwo.js'
import { exponent, type Quotient, scaledFloor } from './quotient.js'

/** The real numbers within radius·2^e of mid·2^e. */
export interface Ball {
  readonly mid: bigint
  readonly radius: number
  readonly e: number
  /** The length of mid, where it is known. */
  readonly length?: number
}

/**
 * A ball of relative radius < 2^−precision around every f with |f − x| ≤ x², when x is so small that x itself will do:
 * x² < 2^(2k+2) ≤ ulp for the ulp 2^(k−precision−3), and |x| > 2^(k−1) is 2^(precision+2) ulps.
 */
export const linearBall = (x: Quotient, precision: number): Ball | undefined => {
  const k = exponent(x)
  const e = k - precision - 3
  return 2 * k + 2 <= e ? { mid: scaledFloor(x, -e), radius: 2, e } : undefined
}

/** Bits beyond the precision asked for: the first attempt fails for about one value in 2^guard. */
const guard = 10

/** Is radius ≤ rest ≤ 2^excess − radius? */
const isInside = (rest: bigint, radius: number, excess: number): boolean => {
  if (excess <= 1000) {
    const double = Number(rest)
    const power = powerOfTwo(excess)
    if (excess <= 50) return double >= radius && double + radius <= power
    // double is within 2^−53 of its size; where that does not tell, the integers do
    if (double * (1 - 2 * Number.EPSILON) > radius && double + radius < power * (1 - 4 * Number.EPSILON)) return true
  }
  return rest >= BigInt(radius) && rest + BigInt(radius) <= shift(1n, excess)
}

/** So many bits below the rounding position tell where it is, but for one number in millions. */
const told = 32

/** The enclosure of a real number ≥ 0 within radius·2^e of mid·2^e by one step of `bits` significant bits, when it is open. */
const oneStep = (mid: bigint, radius: number, e: number, length: number, bits: number): Interval | undefined => {
  const excess = length - bits
  if (excess > told && excess < 1000) {
    const leading = shift(mid, told - excess)
    // mid without its leading bits, in units of 2^(excess − 32): rest ≤ that < rest + 1; another 1 is for the sum in doubles
    const rest = lastBits(leading)
    const reach = radius * powerOfTwo(told - excess)
    if (rest >= reach && rest + 2 + reach <= 4294967296) {
      const down = shift(leading, -told)
      return { lo: { m: down, e: e + excess }, hi: { m: down + 1n, e: e + excess } }
    }
  }
  if (excess <= 0 || !isInside(BigInt.asUintN(excess, mid), radius, excess)) return undefined
  const down = shift(mid, -excess)
  return { lo: D.dyadic(down, e + excess), hi: D.dyadic(down + 1n, e + excess) }
}

/**
 * The tightest enclosure with bits + 1 significant bits of a number that no such dyadic equals (an irrational one, say),
 * from balls around it of relative radius about 2^−precision. It ends because the value is no endpoint: both sides of
 * a ball that is small enough fall between the same two neighbours.
 */
export const tightest = (ball: (precision: number) => Ball, bits: number): Interval => {
  for (let precision = bits + guard; ; precision += precision >> 1) {
    const { mid, radius, e, length } = ball(precision)
    if (mid >= 0n) {
      const found = oneStep(mid, radius, e, length ?? bitLength(mid), bits + 1)
      if (found !== undefined) return found
    } else {
      const found = oneStep(-mid, radius, e, length ?? bitLength(mid), bits + 1)
      if (found !== undefined) return { lo: D.negate(found.hi), hi: D.negate(found.lo) }
    }
  }
}

/**
 * The same from enclosures, for a number that may be a short dyadic if the enclosures then become points:
 * the tightest interval with bits + 1 significant bits.
 */
export const tightened = (enclosure: (precision: number) => Interval, bits: number): Interval => {
  for (let precision = bits + guard; ; precision += precision >> 1) {
    const x = enclosure(precision)
    const [fromLo, fromHi] = [outward(x.lo, x.lo, bits), outward(x.hi, x.hi, bits)]
    if (isPoint(x)) return fromLo
    if (D.equality.equals(fromLo.lo, fromHi.lo) && D.equality.equals(fromLo.hi, fromHi.hi)) return fromLo
  }
}

/** f(x) for an increasing f given on exact numbers by its tightest enclosures. */
export const increasing = (f: (d: Dyadic) => Interval, { lo, hi }: Interval): Interval => {
  const atLo = f(lo)
  return lo === hi || (lo.e === hi.e && lo.m === hi.m) ? atLo : { lo: atLo.lo, hi: f(hi).hi }
}
