/**
 * Enclosures [lo, hi] in decimal, on big.js, from the definitions. big.js rounds towards zero (0) or away from it (3);
 * which of the two is downwards, the sign says. Every operation keeps `digits` significant digits, rounded outwards.
 */
import makeBig, { type Big as Decimal } from 'big.js'
import { type Fraction, fraction } from './fraction.js'

/** A constructor of its own, whose settings nobody else changes. */
const Big = makeBig()

export interface Enclosure {
  readonly lo: Decimal
  readonly hi: Decimal
}

const zero = new Big(0)
const exactly = (n: bigint | number): Enclosure => {
  const x = new Big(n.toString())
  return { lo: x, hi: x }
}
const rounded = (x: Decimal, digits: number, direction: -1 | 1): Decimal =>
  x.eq(zero) ? x : x.prec(digits, x.s === direction ? 3 : 0)
const outward = (lo: Decimal, hi: Decimal, digits: number): Enclosure => ({
  lo: rounded(lo, digits, -1),
  hi: rounded(hi, digits, 1),
})
const least = (xs: ReadonlyArray<Decimal>): Decimal => xs.reduce((x, y) => (y.lt(x) ? y : x))
const greatest = (xs: ReadonlyArray<Decimal>): Decimal => xs.reduce((x, y) => (y.gt(x) ? y : x))

export const add = (x: Enclosure, y: Enclosure, digits: number): Enclosure =>
  outward(x.lo.plus(y.lo), x.hi.plus(y.hi), digits)

export const multiply = (x: Enclosure, y: Enclosure, digits: number): Enclosure => {
  if (x.lo.gte(zero) && y.lo.gte(zero)) return outward(x.lo.times(y.lo), x.hi.times(y.hi), digits)
  const products = [x.lo, x.hi].flatMap((a) => [a.times(y.lo), a.times(y.hi)])
  return outward(least(products), greatest(products), digits)
}

/** The quotient of decimals, rounded in the given direction; the places follow from the exponents. */
const quotient = (x: Decimal, y: Decimal, digits: number, direction: -1 | 1): Decimal => {
  if (x.eq(zero)) return zero
  Big.DP = Math.max(0, digits + 1 - (x.e - y.e))
  Big.RM = x.s * y.s === direction ? 3 : 0
  return rounded(x.div(y), digits, direction)
}

/** x/y; undefined when y may be 0. */
export const divide = (x: Enclosure, y: Enclosure, digits: number): Enclosure | undefined => {
  if (signOf(y) === undefined || y.lo.eq(zero)) return undefined
  if (x.lo.gte(zero) && y.lo.gt(zero))
    return { lo: quotient(x.lo, y.hi, digits, -1), hi: quotient(x.hi, y.lo, digits, 1) }
  const [down, up] = ([-1, 1] as const).map((direction) =>
    [x.lo, x.hi].flatMap((a) => [y.lo, y.hi].map((b) => quotient(a, b, digits, direction))),
  ) as [Array<Decimal>, Array<Decimal>]
  return { lo: least(down), hi: greatest(up) }
}

/** m·10^−places. */
const decimal = (m: bigint, places: number): Decimal => new Big(`${m}e${-places}`)
const length = (n: bigint): number => `${n < 0n ? -n : n}`.length

/** n/d, by division with remainder of as many places as the digits take. */
export const ofFraction = ({ n, d }: Fraction, digits: number): Enclosure => {
  const places = digits + 1 + length(d) - length(n)
  const [x, y] = places < 0 ? [n, d * 10n ** BigInt(-places)] : [n * 10n ** BigInt(places), d]
  const [q, rest] = [x / y, x % y]
  return outward(decimal(rest < 0n ? q - 1n : q, places), decimal(rest > 0n ? q + 1n : q, places), digits)
}

/** The sign of every number of the enclosure; undefined when it holds more than one. */
export const signOf = ({ lo, hi }: Enclosure): -1 | 0 | 1 | undefined =>
  lo.gt(zero) ? 1 : hi.lt(zero) ? -1 : lo.eq(zero) && hi.eq(zero) ? 0 : undefined

/** The larger of the two numbers, wherever in their enclosures they are. */
export const maximum = (x: Enclosure, y: Enclosure): Enclosure => ({
  lo: greatest([x.lo, y.lo]),
  hi: greatest([x.hi, y.hi]),
})

/**
 * log q = 2·artanh t = 2·Σ t^(2k+1)/(2k+1) with t = (q − 1)/(q + 1) = n/d, for 1 ≤ q ≤ 2, in units of so many places that t has
 * `digits`. Everything is rounded down. A power is less than 2 units too small, as t² ≤ 1/9 and the error of one is at most a
 * ninth of that of the one before, and 4/3; so a term is less than 2 units too small, and the terms after a vanishing power
 * are less than 2 units together.
 */
const logarithmSeries = ({ n, d }: Fraction, digits: number): Enclosure => {
  if (n === 0n) return { lo: zero, hi: zero }
  const places = digits + 6 + length(d) - length(n)
  const unit = 10n ** BigInt(places)
  const square = (unit * n * n) / (d * d)
  let [sum, terms] = [0n, 0n]
  for (let power = (unit * n) / d; power > 0n; power = (power * square) / unit, terms++)
    sum += power / (2n * terms + 1n)
  return outward(decimal(2n * sum, places), decimal(2n * (sum + 2n * terms + 2n), places), digits)
}

const known = new Map<string, Enclosure>()
const bits = (n: bigint): number => n.toString(2).length

/** log(n/d) = k·log 2 + log(n/(2ᵏd)) with 1/2 ≤ n/(2ᵏd) ≤ 2; n, d > 0. */
export const logarithm = ({ n, d }: Fraction, digits: number): Enclosure => {
  const key = `${n}/${d} ${digits}`
  const before = known.get(key)
  if (before !== undefined) return before
  const above = (a: bigint, b: bigint) => logarithmSeries(fraction(a - b, a + b), digits)
  const near = (a: bigint, b: bigint) => (a < b ? multiply(exactly(-1), above(b, a), digits) : above(a, b))
  const k = bits(n) - bits(d)
  const value =
    n <= 2n * d && d <= 2n * n
      ? near(n, d)
      : add(
          multiply(exactly(k), logarithm({ n: 2n, d: 1n }, digits), digits),
          k > 0 ? near(n, d << BigInt(k)) : near(n << BigInt(-k), d),
          digits,
        )
  if (known.size > 20_000) known.clear()
  known.set(key, value)
  return value
}

/** The fraction that a decimal is. */
const exact = (x: Decimal): Fraction => {
  const digits = BigInt(x.c.join('')) * BigInt(x.s)
  const shift = x.e - x.c.length + 1
  return shift >= 0 ? { n: digits * 10n ** BigInt(shift), d: 1n } : { n: digits, d: 10n ** BigInt(-shift) }
}

/** log of the numbers of an enclosure; undefined when one of them may not be positive. */
export const logarithmOf = ({ lo, hi }: Enclosure, digits: number): Enclosure | undefined =>
  lo.lte(zero) ? undefined : { lo: logarithm(exact(lo), digits).lo, hi: logarithm(exact(hi), digits).hi }

/** The least r with so many places and x ≤ r²: big.js proposes, the inequality disposes. */
const rootAbove = (x: Decimal, digits: number): Decimal => {
  if (x.eq(zero)) return zero
  Big.DP = Math.max(0, digits - Math.floor(x.e / 2))
  Big.RM = 0
  const unit = new Big(`1e-${Big.DP}`)
  let root: Decimal = x.sqrt()
  while (root.times(root).gt(x)) root = root.minus(unit)
  while (root.times(root).lt(x)) root = root.plus(unit)
  return root
}

/** √ of the numbers of an enclosure; undefined when one of them may be negative. */
export const squareRootOf = ({ lo, hi }: Enclosure, digits: number): Enclosure | undefined => {
  if (lo.lt(zero)) return undefined
  const above = rootAbove(lo, digits)
  const below = above.times(above).eq(lo) ? above : above.minus(new Big(`1e-${Big.DP}`))
  return outward(below, rootAbove(hi, digits), digits)
}
