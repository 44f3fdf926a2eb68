/** Rational powers: integer powers of every number (0⁰ = 1), fractional powers of nonnegative ones. */
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import { bitLength } from '../kernel/bits.js'
import * as L from '../kernel/logForm.js'
import { rationalRoot } from '../kernel/perfectPower.js'
import * as Q from '../kernel/rational.js'
import { multiply, reciprocal } from './product.js'
import {
  exactSign,
  exponential,
  form,
  fromRational,
  largestExact,
  one,
  type Real,
  toExponential,
  toRational,
  zero,
} from './real.js'
import { type Result, undefinedAt } from './result.js'

/** Bits of q^n at most: n·log₂ of numerator and denominator, rounded up. */
const sizeOfPower = (q: Q.Rational, n: bigint): number =>
  Number(n < 0n ? -n : n) * (bitLength(Q.absolute(q).num - 1n) + bitLength(q.den - 1n))

/** q^n for q ≠ 0, as an exponential when it would have too many bits. */
const rationalPower = (q: Q.Rational, n: bigint, at: number): Real => {
  if (Q.absolute(q).num === q.den) return fromRational(n % 2n === 0n ? Q.one : q)
  if (sizeOfPower(q, n) <= largestExact) return fromRational(Q.power(q, Number(n)))
  const log = L.logOfProduct([{ base: Q.absolute(q), exponent: Q.rational(n) }])
  return { _tag: 'Exponential', sign: q.num < 0n && n % 2n !== 0n ? -1 : 1, log, at }
}

/** q^c for a rational q > 0 and c = n/d: q^⌊c⌋·(ᵈ√q)^(n mod d), with ᵈ√q rational, a square root or an exponential. */
const fractionalPower = (q: Q.Rational, c: Q.Rational, at: number): Real => {
  const root = c.den > BigInt(largestExact) ? O.none : rationalRoot(q, Number(c.den))
  if (O.isSome(root)) return rationalPower(root.value, c.num, at)
  const whole = rationalPower(q, Q.floor(c), at)
  if (c.den === 2n && whole._tag === 'Form') return multiply([whole, form(L.squareRootOf(q))], at)
  return exponential(1, L.logOfProduct([{ base: q, exponent: c }]), at)
}

/** Powers of sums of roots, multiplied out while there are few factors. */
const largestExpanded = 16n

/** xⁿ for an integer n. */
const integerPower = (x: Real, n: bigint, at: number): Result => {
  const q = toRational(x)
  if (O.isSome(q) && q.value.num !== 0n) return E.right(rationalPower(q.value, n, at))
  const sign = exactSign(x)
  if (O.isSome(sign) && sign.value === 0) {
    return n < 0n ? undefinedAt(at, 'zero to a negative power') : E.right(n === 0n ? one : zero)
  }
  if (n === 0n && O.isSome(sign)) return E.right(one)
  if (n === 1n) return E.right(x)
  const power = toExponential(x)
  if (O.isSome(power) && !(n > 0n && n <= largestExpanded && x._tag === 'Form')) {
    return E.right(exponential(n % 2n === 0n ? 1 : power.value.sign, L.scale(power.value.log, Q.rational(n)), at))
  }
  if (n === -1n) return reciprocal(x, at)
  const isSmall = (n < 0n ? -n : n) <= largestExpanded
  if (x._tag === 'Form' && x.form.logs.length === 0 && isSmall) {
    const product = multiply(
      Array.from({ length: Number(n < 0n ? -n : n) }, () => x),
      at,
    )
    return n < 0n ? reciprocal(product, at) : E.right(product)
  }
  return E.right({ _tag: 'Raise', base: x, exponent: Q.rational(n), at })
}

/** x^c for a rational c. */
export const raise = (x: Real, c: Q.Rational, at: number): Result => {
  if (c.den === 1n) return integerPower(x, c.num, at)
  const sign = O.toUndefined(exactSign(x))
  if (sign === -1) return undefinedAt(at, 'a fractional power of a negative number')
  if (sign === 0) return c.num < 0n ? undefinedAt(at, 'zero to a negative power') : E.right(zero)
  const q = toRational(x)
  if (O.isSome(q)) return E.right(fractionalPower(q.value, c, at))
  const power = toExponential(x)
  if (O.isSome(power)) return E.right(exponential(1, L.scale(power.value.log, c), at))
  return E.right({ _tag: 'Raise', base: x, exponent: c, at })
}
