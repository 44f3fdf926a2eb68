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

/** n/d. */
export const ofFraction = ({ n, d }: Fraction, digits: number): Enclosure => {
  const [x, y] = [new Big(n.toString()), new Big(d.toString())]
  return { lo: quotient(x, y, digits, -1), hi: quotient(x, y, digits, 1) }
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
 * 2·artanh t = 2·Σ t^(2k+1)/(2k+1) for 0 ≤ t ≤ 1/3. From each term on the series sums to at most 9/8 of that term, as each
 * is at most a ninth of the one before. The smaller a term, the fewer of its digits matter; t² = a/b is written in few
 * digits or soon small.
 */
const logarithmSeries = (of: Fraction, digits: number): Enclosure => {
  const [t, isShort] = [ofFraction(of, digits), bits(of.d) < Math.max(50, digits / 4)]
  const [a, b] = [exactly(of.n * of.n), exactly(of.d * of.d)]
  const square = multiply(t, t, digits)
  let [power, sum] = [t, t]
  for (let k = 3; ; k += 2) {
    const needed = Math.max(3, digits + power.hi.e - t.hi.e)
    power = isShort ? (divide(multiply(power, a, needed), b, needed) as Enclosure) : multiply(power, square, needed)
    const term = divide(power, exactly(k), needed) as Enclosure
    if (term.hi.eq(zero) || term.hi.e < t.hi.e - digits)
      return multiply(exactly(2), { lo: sum.lo, hi: rounded(sum.hi.plus(term.hi.times(2)), digits, 1) }, digits)
    sum = add(sum, term, digits)
  }
}

const known = new Map<string, Enclosure>()
const bits = (n: bigint): number => n.toString(2).length

/** log(n/d) = k·log 2 + log(n/(2ᵏd)) with 1/2 ≤ n/(2ᵏd) ≤ 2, and log q = 2·artanh((q − 1)/(q + 1)); n, d > 0. */
export const logarithm = ({ n, d }: Fraction, digits: number): Enclosure => {
  const key = `${n}/${d} ${digits}`
  const before = known.get(key)
  if (before !== undefined) return before
  const series = (a: bigint, b: bigint) => logarithmSeries(fraction(a - b, a + b), digits)
  // of a long a/b ≥ 1 the first 28 bits are taken apart: what is left is so near 1 that a few terms do
  const above = (a: bigint, b: bigint) => {
    const beginning = (a << 28n) / b
    return bits(b) < 80 ? series(a, b) : add(series(beginning, 1n << 28n), series(a << 28n, b * beginning), digits)
  }
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
