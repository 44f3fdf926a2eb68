/**
 * Exact rationals num/den on BigInt, in lowest terms with den > 0: the ordered field ℚ.
 *
 * Laws (test/kernel/rational.test.ts): (ℚ, add, zero) and (ℚ∖0, multiply, one) are commutative groups,
 * multiplication distributes, the order is total and compatible with both, equality is structural.
 */
import type { Eq } from 'fp-ts/lib/Eq.js'
import type { Field } from 'fp-ts/lib/Field.js'
import * as O from 'fp-ts/lib/Option.js'
import * as Ord from 'fp-ts/lib/Ord.js'
import { gcd } from './gcd.js'

export interface Rational {
  readonly num: bigint
  readonly den: bigint
}

const reduced = (num: bigint, den: bigint): Rational => {
  if (den === 1n) return { num, den }
  const divisor = gcd(num, den)
  const sign = den < 0n ? -divisor : divisor
  return { num: num / sign, den: den / sign }
}

/** num/den for integers; throws RangeError when den = 0 or an argument is not an integer. */
export const rational = (num: bigint | number, den: bigint | number = 1n): Rational => {
  const divisor = BigInt(den)
  if (divisor === 0n) throw new RangeError('rational: the denominator is zero')
  return reduced(BigInt(num), divisor)
}

export const zero: Rational = rational(0)
export const one: Rational = rational(1)
export const two: Rational = rational(2)

/** x + y. Only the greatest common divisor of the denominators can cancel (Knuth, TAOCP 2, 4.5.1). */
export const add = (x: Rational, y: Rational): Rational => {
  const shared = x.den === y.den ? x.den : x.den === 1n || y.den === 1n ? 1n : gcd(x.den, y.den)
  if (shared === 1n) return { num: x.num * y.den + y.num * x.den, den: x.den * y.den }
  const own = x.den / shared
  const num = x.num * (y.den / shared) + y.num * own
  const cancelled = gcd(num, shared)
  return { num: num / cancelled, den: own * (y.den / cancelled) }
}
export const negate = (x: Rational): Rational => ({ num: -x.num, den: x.den })
export const subtract = (x: Rational, y: Rational): Rational => add(x, negate(y))
/** x · y. Each numerator cancels against the other's denominator, so nothing larger than the factors is reduced. */
export const multiply = (x: Rational, y: Rational): Rational => {
  const left = y.den === 1n ? 1n : gcd(x.num, y.den)
  const right = x.den === 1n ? 1n : gcd(y.num, x.den)
  if (left === 1n && right === 1n) return { num: x.num * y.num, den: x.den * y.den }
  return { num: (x.num / left) * (y.num / right), den: (x.den / right) * (y.den / left) }
}

/** x/y; throws RangeError when y = 0. */
export const divide = (x: Rational, y: Rational): Rational => {
  if (y.num === 0n) throw new RangeError('divide: the divisor is zero')
  return multiply(x, y.num < 0n ? { num: -y.den, den: -y.num } : { num: y.den, den: y.num })
}

/** x/y, or none when y = 0. */
export const quotient = (x: Rational, y: Rational): O.Option<Rational> => (y.num === 0n ? O.none : O.some(divide(x, y)))

/** xⁿ for an integer n (0⁰ = 1); throws RangeError for 0 to a negative power. */
export const power = (x: Rational, n: number): Rational => {
  const num = x.num ** BigInt(Math.abs(n))
  const den = x.den ** BigInt(Math.abs(n))
  return n >= 0 ? { num, den } : rational(den, num)
}

export const order: Ord.Ord<Rational> = Ord.fromCompare((x, y) => {
  const [left, right] = x.den === y.den ? [x.num, y.num] : [x.num * y.den, y.num * x.den]
  return left < right ? -1 : left > right ? 1 : 0
})
export const equality: Eq<Rational> = { equals: (x, y) => x.num === y.num && x.den === y.den }
export const lessThan = Ord.lt(order)
export const atMost = Ord.leq(order)
export const minimum = Ord.min(order)
export const maximum = Ord.max(order)
export const absolute = (x: Rational): Rational => (x.num < 0n ? negate(x) : x)
export const sign = (x: Rational): -1 | 0 | 1 => (x.num > 0n ? 1 : x.num < 0n ? -1 : 0)
export const sum = (xs: Iterable<Rational>): Rational => {
  let total = zero
  for (const x of xs) total = add(total, x)
  return total
}

/** fp-ts's Field; `div` and `mod` throw RangeError on a zero divisor, as the mathematics has no answer. */
export const field: Field<Rational> = {
  zero,
  one,
  add,
  sub: subtract,
  mul: multiply,
  div: divide,
  mod: (x, y) => multiply(zero, divide(x, y)),
  degree: () => 1,
}

/** ⌊x⌋. */
export const floor = (x: Rational): bigint => {
  const quotientTowardsZero = x.num / x.den
  return x.num < 0n && x.num % x.den !== 0n ? quotientTowardsZero - 1n : quotientTowardsZero
}

/** ⌈x⌉ = −⌊−x⌋. */
export const ceiling = (x: Rational): bigint => -floor(negate(x))

/** "n/d" in lowest terms, or "n" when d = 1. */
export const show = (x: Rational): string => (x.den === 1n ? `${x.num}` : `${x.num}/${x.den}`)

/** A name that equal rationals share and others do not, in hexadecimal: linear in the size, where decimal is not. */
export const key = (x: Rational): string => `${x.num.toString(16)}/${x.den.toString(16)}`

/** The same rational from its text "n/d" or "n" with decimal integers n and d ≠ 0; none for any other text. */
export const read = (text: string): O.Option<Rational> => {
  const match = /^(-?[0-9]+)(?:\/([0-9]+))?$/.exec(text)
  if (match === null) return O.none
  const den = BigInt(match[2] ?? '1')
  return den === 0n ? O.none : O.some(rational(BigInt(match[1] as string), den))
}
