/**
 * Dyadic numbers m·2^e (m an integer, e a safe integer): exact arithmetic, and rounding to `bits` significant bits.
 *
 * Exact operations can be as long as the distance of the exponents; the rounded ones never are. Where an exact value
 * is out of reach (quotients, roots, sums of numbers far apart) a *stand-in* takes its place: the value truncated
 * beyond the precision asked for, with an odd last bit when something was cut off. Rounding to odd commutes with every
 * later directed rounding to that precision or less (Boldo and Melquiond, IEEE Trans. Comput. 57, 2008, Theorem 3).
 */
import type { Eq } from 'fp-ts/lib/Eq.js'
import * as O from 'fp-ts/lib/Option.js'
import * as Ord from 'fp-ts/lib/Ord.js'
import { bitLength, shift } from './bits.js'
import type { Rational } from './rational.js'

export interface Dyadic {
  readonly m: bigint
  readonly e: number
}

/** m·2^e; throws RangeError when an exponent leaves the safe integers, which no value within 2^(±2^52) does. */
export const dyadic = (m: bigint, e: number): Dyadic => {
  if (!Number.isSafeInteger(e)) throw new RangeError('dyadic: the exponent is not a safe integer')
  return { m, e }
}

export const zero: Dyadic = { m: 0n, e: 0 }
export const one: Dyadic = { m: 1n, e: 0 }

/** The same number with m odd, or 0·2^0: equal numbers have equal normal forms. */
export const normalise = ({ m, e }: Dyadic): Dyadic => {
  if (m === 0n) return zero
  const trailing = bitLength(m & -m) - 1
  return dyadic(shift(m, -trailing), e + trailing)
}

export const sign = ({ m }: Dyadic): -1 | 0 | 1 => (m > 0n ? 1 : m < 0n ? -1 : 0)
export const negate = ({ m, e }: Dyadic): Dyadic => ({ m: -m, e })
export const absolute = (x: Dyadic): Dyadic => (x.m < 0n ? negate(x) : x)

/** The least k with |x| < 2^k; −∞ for 0. */
export const magnitude = ({ m, e }: Dyadic): number => (m === 0n ? Number.NEGATIVE_INFINITY : bitLength(m) + e)

/** x ≤ y as numbers, whatever their representations; costs no more than their mantissas. */
export const order: Ord.Ord<Dyadic> = Ord.fromCompare((x, y) => {
  if (x.e === y.e) return x.m < y.m ? -1 : x.m > y.m ? 1 : 0
  const signs = Math.sign(sign(x) - sign(y))
  if (signs !== 0 || x.m === 0n) return signs as -1 | 0 | 1
  const magnitudes = magnitude(x) - magnitude(y)
  if (magnitudes !== 0) return magnitudes > 0 === x.m > 0n ? 1 : -1
  const lowest = Math.min(x.e, y.e)
  const left = shift(x.m, x.e - lowest)
  const right = shift(y.m, y.e - lowest)
  return left < right ? -1 : left > right ? 1 : 0
})
export const equality: Eq<Dyadic> = { equals: (x, y) => order.compare(x, y) === 0 }
export const lessThan = Ord.lt(order)
export const atMost = Ord.leq(order)
export const minimum = Ord.min(order)
export const maximum = Ord.max(order)

/** x + y exactly. */
export const add = (x: Dyadic, y: Dyadic): Dyadic => {
  if (x.m === 0n) return y
  if (y.m === 0n) return x
  return x.e >= y.e ? { m: shift(x.m, x.e - y.e) + y.m, e: y.e } : { m: x.m + shift(y.m, y.e - x.e), e: x.e }
}
export const subtract = (x: Dyadic, y: Dyadic): Dyadic => add(x, negate(y))
export const multiply = (x: Dyadic, y: Dyadic): Dyadic => dyadic(x.m * y.m, x.e + y.e)

/** x·2^k exactly. */
export const scale = ({ m, e }: Dyadic, k: number): Dyadic => dyadic(m, e + k)

/** The greatest number of at most `bits` ≥ 1 significant bits that is ≤ x. */
export const roundDown = (x: Dyadic, bits: number): Dyadic => {
  const excess = bitLength(x.m) - bits
  return excess <= 0 ? x : dyadic(shift(x.m, -excess), x.e + excess)
}

/** The least number of at most `bits` ≥ 1 significant bits that is ≥ x. */
export const roundUp = (x: Dyadic, bits: number): Dyadic => {
  const excess = bitLength(x.m) - bits
  if (excess <= 0) return x
  const down = shift(x.m, -excess)
  return dyadic(BigInt.asUintN(excess, x.m) === 0n ? down : down + 1n, x.e + excess)
}

/**
 * A stand-in for x + δ (x ≠ 0, 0 < |δ| < 2^below, δ of the stated sign) in directed roundings to at most `bits` bits;
 * none when δ may reach a number of that precision. x and all such numbers near it are multiples of
 * G = 2^min(e, magnitude − 1 − bits), so that x + δ and x ± G/2 lie in the same open gap as soon as 2^below ≤ G.
 */
export const nudged = (x: Dyadic, direction: -1 | 1, below: number, bits: number): O.Option<Dyadic> => {
  const gap = Math.min(x.e, magnitude(x) - 1 - bits)
  return below > gap ? O.none : O.some(dyadic(shift(x.m, x.e - gap + 1) + (direction > 0 ? 1n : -1n), gap - 1))
}

/** x + y exactly, or a stand-in for it in directed roundings to at most `bits` bits. */
export const sumToOdd = (x: Dyadic, y: Dyadic, bits: number): Dyadic => {
  if (x.m === 0n) return y
  if (y.m === 0n) return x
  // Exponents that are near make a short sum.
  if (Math.abs(x.e - y.e) <= bits) return add(x, y)
  const [large, small] = magnitude(x) >= magnitude(y) ? [x, y] : [y, x]
  const standIn = nudged(large, small.m > 0n ? 1 : -1, magnitude(small), bits)
  return O.isSome(standIn) ? standIn.value : add(x, y)
}

/** n·2^e/d for d > 0 exactly, or a stand-in for it in directed roundings to at most `bits` bits. */
export const quotientToOdd = (n: bigint, d: bigint, bits: number, e = 0): Dyadic => {
  if (d === 1n || n === 0n) return dyadic(n, e)
  const magnitude = n < 0n ? -n : n
  // 2^bits < |n|·2^s/d: the quotient has bits + 1 bits or more.
  const s = bits + 1 + bitLength(d) - bitLength(magnitude)
  const dividend = shift(magnitude, s)
  const q = dividend / d
  const exact = q * d === dividend && (s >= 0 || shift(dividend, -s) === magnitude)
  const odd = exact ? q << 1n : (q << 1n) | 1n
  return dyadic(n < 0n ? -odd : odd, e - s - 1)
}

/** ⌊x⌋; as long as x is large. */
export const floor = ({ m, e }: Dyadic): bigint => shift(m, e)

/** ⌈x⌉ = −⌊−x⌋. */
export const ceiling = (x: Dyadic): bigint => -floor(negate(x))

/** x exactly, in lowest terms; as long as its exponent is large. */
export const toRational = (x: Dyadic): Rational => {
  const { m, e } = normalise(x)
  return e >= 0 ? { num: shift(m, e), den: 1n } : { num: m, den: shift(1n, -e) }
}

/** x against a rational, by cross-multiplication once signs and magnitudes agree. */
export const compareRational = (x: Dyadic, q: Rational): -1 | 0 | 1 => {
  if (x.m === 0n || q.num === 0n || x.m > 0n !== q.num > 0n) {
    return Math.sign(sign(x) - (q.num > 0n ? 1 : q.num < 0n ? -1 : 0)) as -1 | 0 | 1
  }
  // 2^(k−1) < |q| < 2^(k+1)
  const k = bitLength(q.num) - bitLength(q.den)
  const magnitudes = magnitude(x) - k
  if (magnitudes > 1 || magnitudes < 0) return magnitudes > 1 === x.m > 0n ? 1 : -1
  const left = shift(x.m * q.den, Math.max(x.e, 0))
  const right = shift(q.num, Math.max(-x.e, 0))
  return left < right ? -1 : left > right ? 1 : 0
}

const view = new DataView(new ArrayBuffer(8))

/** The value of a finite double exactly; none for NaN and the infinities. */
export const fromFloat64 = (x: number): O.Option<Dyadic> => {
  if (!Number.isFinite(x)) return O.none
  view.setFloat64(0, x)
  const encoded = view.getBigUint64(0)
  const exponent = Number((encoded >> 52n) & 0x7ffn)
  const fraction = encoded & 0xfffffffffffffn
  const m = exponent === 0 ? fraction : fraction | (1n << 52n)
  return O.some(normalise({ m: x < 0 ? -m : m, e: Math.max(exponent, 1) - 1075 }))
}

/** A double that is at most x ≥ 0: the greatest one, or 0 where that is no normal number. */
export const lowerFloat64 = (x: Dyadic): number => {
  const { m, e } = roundDown(x, 53)
  const exponent = magnitude({ m, e })
  if (exponent > 1024) return Number.MAX_VALUE
  if (exponent < -1021) return 0
  view.setBigUint64(0, (BigInt(exponent + 1022) << 52n) | (shift(m, 53 - bitLength(m)) & 0xfffffffffffffn))
  return view.getFloat64(0)
}

/** "m*2^e" with m odd, or "0*2^0". */
export const show = (x: Dyadic): string => {
  const { m, e } = normalise(x)
  return `${m}*2^${e}`
}

/** The number that a text "m*2^e" denotes; none for any other text. */
export const read = (text: string): O.Option<Dyadic> => {
  const match = /^(-?[0-9]+)\*2\^(-?[0-9]+)$/.exec(text)
  if (match === null) return O.none
  const e = Number(match[2])
  return Number.isSafeInteger(e) ? O.some({ m: BigInt(match[1] as string), e }) : O.none
}
