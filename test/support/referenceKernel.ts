/**
 * An independent reference for the kernel: enclosures in decimal, on big.js, from the definitions. It shares no code with
 * src/kernel. Numbers are rounded to `digits` significant digits in a stated direction; as big.js rounds towards zero (0)
 * or away from it (3), the sign says which of the two that is. Series are summed as they stand in a textbook, with their
 * remainders. Slow and plain is what it is for.
 */
import makeBig, { type Big as Decimal } from 'big.js'

/** A constructor of its own, whose settings nobody else can change; DP is set before each division. */
const Big = makeBig()
Big.RM = 0
Big.NE = -7
Big.PE = 21

export interface Enclosure {
  readonly lo: Decimal
  readonly hi: Decimal
}

const number = (n: bigint | number): Decimal => new Big(n.toString())
const zero = number(0)
const exactly = (n: bigint | number): Enclosure => ({ lo: number(n), hi: number(n) })

/** x rounded towards −∞ or +∞. */
const rounded = (x: Decimal, digits: number, direction: -1 | 1): Decimal =>
  x.eq(zero) ? x : x.prec(digits, x.s === direction ? 3 : 0)

const outward = (lo: Decimal, hi: Decimal, digits: number): Enclosure => ({
  lo: rounded(lo, digits, -1),
  hi: rounded(hi, digits, 1),
})

const smallest = (xs: ReadonlyArray<Decimal>): Decimal => xs.reduce((x, y) => (y.lt(x) ? y : x))
const largest = (xs: ReadonlyArray<Decimal>): Decimal => xs.reduce((x, y) => (y.gt(x) ? y : x))

export const add = (x: Enclosure, y: Enclosure, digits: number): Enclosure =>
  outward(x.lo.plus(y.lo), x.hi.plus(y.hi), digits)

export const negate = ({ lo, hi }: Enclosure): Enclosure => ({ lo: hi.times(-1), hi: lo.times(-1) })

export const subtract = (x: Enclosure, y: Enclosure, digits: number): Enclosure => add(x, negate(y), digits)

export const multiply = (x: Enclosure, y: Enclosure, digits: number): Enclosure => {
  if (x.hi.lt(zero)) return negate(multiply(negate(x), y, digits))
  if (y.hi.lt(zero)) return negate(multiply(x, negate(y), digits))
  if (x.lo.gte(zero) && y.lo.gte(zero)) return outward(x.lo.times(y.lo), x.hi.times(y.hi), digits)
  const products = [x.lo.times(y.lo), x.lo.times(y.hi), x.hi.times(y.lo), x.hi.times(y.hi)]
  return outward(smallest(products), largest(products), digits)
}

/** x/y with `digits` digits or more, in the stated direction: the truncated quotient, one unit further out if needed. */
const quotient = (x: Decimal, y: Decimal, digits: number, direction: -1 | 1): Decimal => {
  if (x.eq(zero)) return zero
  Big.DP = Math.max(0, digits + 1 - (x.e - y.e))
  Big.RM = x.s * y.s === direction ? 3 : 0
  return rounded(x.div(y), digits, direction)
}

/** x/y for an enclosure y without 0. */
export const divide = (x: Enclosure, y: Enclosure, digits: number): Enclosure => {
  if (y.hi.lt(zero)) return divide(negate(x), negate(y), digits)
  return {
    lo: quotient(x.lo, x.lo.gte(zero) ? y.hi : y.lo, digits, -1),
    hi: quotient(x.hi, x.hi.gte(zero) ? y.lo : y.hi, digits, 1),
  }
}

/** n/d. */
export const fraction = (n: bigint, d: bigint, digits: number): Enclosure => divide(exactly(n), exactly(d), digits)

/** The greatest decimal r with the given places and r² ≤ x: big.js proposes, the inequality disposes. */
const rootBelow = (x: Decimal, places: number): Decimal => {
  Big.DP = Math.max(0, places)
  Big.RM = 0
  const unit = new Big(`1e-${Math.max(0, places)}`)
  let root: Decimal = x.sqrt()
  while (root.times(root).gt(x)) root = root.minus(unit)
  while (root.plus(unit).times(root.plus(unit)).lte(x)) root = root.plus(unit)
  return root
}

/** √x for x ≥ 0. */
export const sqrt = (x: Enclosure, digits: number): Enclosure => {
  const placesOf = (t: Decimal): number => Math.max(0, digits - Math.floor(t.e / 2))
  const up = (t: Decimal): Decimal => {
    const root = rootBelow(t, placesOf(t))
    return root.times(root).eq(t) ? root : root.plus(new Big(`1e-${placesOf(t)}`))
  }
  return outward(x.lo.eq(zero) ? zero : rootBelow(x.lo, placesOf(x.lo)), x.hi.eq(zero) ? zero : up(x.hi), digits)
}

const magnitude = ({ lo, hi }: Enclosure): Decimal => largest([lo.abs(), hi.abs()])

/** x widened by r ≥ 0 on both sides. */
const widened = (x: Enclosure, r: Decimal, digits: number): Enclosure => outward(x.lo.minus(r), x.hi.plus(r), digits)

/**
 * e^x − 1 = Σ_{n ≥ 1} xⁿ/n! for |x| ≤ 1/2. The terms from n = N on sum to at most 2·|x|^N/N! in magnitude
 * (each is at most half of the one before).
 */
const exponentialSeries = (x: Enclosure, digits: number): Enclosure => {
  let term = x
  let sum = x
  for (let n = 2; ; n += 1) {
    term = divide(multiply(term, x, digits), exactly(n), digits)
    const size = magnitude(term)
    if (size.eq(zero) || size.e < magnitude(x).e - digits) return widened(sum, size.times(2), digits)
    sum = add(sum, term, digits)
  }
}

/** e^x = (e^(x/2^k))^(2^k), with |x/2^k| ≤ 1/2; each squaring doubles the relative error. */
const exponential = (x: Enclosure, digits: number): Enclosure => {
  let halvings = 0
  for (let size = magnitude(x); size.gt(0.5); size = size.times(0.5)) halvings += 1
  const working = digits + halvings + 3
  const power = divide(x, exactly(2n ** BigInt(halvings)), working)
  let value = add(exactly(1), exponentialSeries(power, working), working)
  for (let i = 0; i < halvings; i += 1) value = multiply(value, value, working)
  return value
}

export const exp = (n: bigint, d: bigint, digits: number): Enclosure =>
  exponential(fraction(n, d, digits + decimalLength(n / d) + 5), digits + 5)

export const expm1 = (n: bigint, d: bigint, digits: number): Enclosure => {
  const working = digits + decimalLength(n / d) + 5
  const x = fraction(n, d, working)
  if (magnitude(x).lte(0.5)) return exponentialSeries(x, working)
  return subtract(exponential(x, working), exactly(1), working)
}

/** A number of decimal digits, and a little more for the error that e^x makes of the one in x. */
const decimalLength = (n: bigint): number => n.toString().length

/**
 * log x = 2·Σ t^(2k+1)/(2k+1) with t = (x−1)/(x+1), |t| ≤ 1/3. The terms from k = N on sum to at most 9/8 of the first
 * of them (each is at most a ninth of the one before).
 */
const atanhSeries = (t: Enclosure, digits: number): Enclosure => {
  const square = multiply(t, t, digits)
  let power = t
  let sum = t
  for (let d = 3; ; d += 2) {
    power = multiply(power, square, digits)
    const term = divide(power, exactly(d), digits)
    const size = magnitude(term)
    if (size.eq(zero) || size.e < magnitude(t).e - digits) {
      return multiply(exactly(2), widened(sum, size.times(2), digits), digits)
    }
    sum = add(sum, term, digits)
  }
}

const logarithmsOf2 = new Map<number, Enclosure>()

/** log 2 = 2·atanh(1/3), kept for each number of digits. */
const logarithmOf2 = (digits: number): Enclosure => {
  const value = logarithmsOf2.get(digits) ?? atanhSeries(fraction(1n, 3n, digits), digits)
  logarithmsOf2.set(digits, value)
  return value
}

const bitLength = (n: bigint): number => n.toString(2).length

/** log(n/d) = k·log 2 + log(n/(2^k·d)) for n, d > 0, where k = 0 when n/d is between 1/2 and 2. */
export const log = (n: bigint, d: bigint, digits: number): Enclosure => {
  const working = digits + 5
  if (n <= 2n * d && d <= 2n * n) return atanhSeries(fraction(n - d, n + d, working), working)
  const k = bitLength(n) - bitLength(d)
  const [a, b] = k >= 0 ? [n, d << BigInt(k)] : [n << BigInt(-k), d]
  const rest = atanhSeries(fraction(a - b, a + b, working), working)
  return add(multiply(exactly(k), logarithmOf2(working), working), rest, working)
}

export const log1p = (n: bigint, d: bigint, digits: number): Enclosure => log(n + d, d, digits)
