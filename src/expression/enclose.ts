/**
 * Enclosures of real numbers at a working precision. Whether a number that its form does not decide is defined shows
 * here: a divisor, an argument of a logarithm or of a root must be seen on one side of zero.
 */
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import * as D from '../kernel/dyadic.js'
import * as elementary from '../kernel/elementary.js'
import * as I from '../kernel/interval.js'
import { enclose as encloseForm } from '../kernel/logFormSign.js'
import type * as Q from '../kernel/rational.js'
import { rationalPower } from '../kernel/roots.js'
import type { Real } from './real.js'
import type { Complaint } from './syntax.js'

/** Numbers beyond 2^(±2^33) are refused: written out, they need a gigabyte and more. */
export const largestMagnitude = 2 ** 33

/** Why there is no enclosure: none exists, it would be too large, or this precision does not tell. */
export interface Obstacle extends Complaint {
  readonly kind: 'undefined' | 'refused' | 'undecided'
}
export type Enclosed = E.Either<Obstacle, I.Interval>

export const obstacle = (kind: Obstacle['kind'], at: number, message: string): E.Either<Obstacle, never> =>
  E.left({ kind, at, message })

const isZero = ({ lo, hi }: I.Interval): boolean => lo.m === 0n && hi.m === 0n
const isNegative = ({ hi }: I.Interval): boolean => hi.m < 0n
const magnitude = ({ lo, hi }: I.Interval): number => Math.max(D.magnitude(lo), D.magnitude(hi))

/** Refuses a number of about 2^(±bits). */
const tooLarge = (at: number, bits: number): E.Either<Obstacle, never> => {
  const estimate = Number.isFinite(bits) ? `about ${bits.toExponential(1).replace('e+', 'e')}` : 'more than 1e300'
  return obstacle('refused', at, `written out, this number takes ${estimate} bits; at most 2^33 (1 GiB) are computed`)
}

/** The enclosure itself, unless it lies beyond 2^(±2^33). */
export const within = (x: I.Interval, at: number): Enclosed => {
  const sizes = [x.lo, x.hi].map((d) => (d.m === 0n ? 0 : Math.abs(D.magnitude(d))))
  const size = Math.max(...sizes)
  return size > largestMagnitude ? tooLarge(at, size) : E.right(x)
}

/** exp x, for |x| < 2^33·log 2. */
const exponentialOf = (x: I.Interval, bits: number, at: number): Enclosed => {
  const top = magnitude(x)
  if (top > 33) return tooLarge(at, 1.5 * 2 ** (top - 1))
  const value = elementary.exp(x, bits)
  return O.isSome(value) ? E.right(value.value) : obstacle('undecided', at, 'exp has no enclosure')
}

/** ±exp(log), with as many more bits for the logarithm as it has before the point. */
const encloseExponential = ({ sign, log, at }: Extract<Real, { _tag: 'Exponential' }>, bits: number): Enclosed => {
  const top = Math.min(34, Math.max(0, magnitude(encloseForm(log, 32))))
  const power = exponentialOf(encloseForm(log, bits + top + 2), bits, at)
  return sign > 0 ? power : E.map(I.negate)(power)
}

const logarithm = (name: 'log' | 'log1p', x: I.Interval, bits: number, at: number): Enclosed => {
  const value = name === 'log' ? elementary.log(x, bits) : elementary.log1p(x, bits)
  if (O.isSome(value)) return E.right(value.value)
  const argument = name === 'log' ? x : I.add(x, I.one, bits)
  if (isNegative(argument)) return obstacle('undefined', at, 'the logarithm of a negative number is undefined')
  if (isZero(argument)) return obstacle('undefined', at, 'the logarithm of zero is undefined')
  return obstacle('undecided', at, 'the argument of this logarithm cannot be told from zero')
}

const squareRoot = (x: I.Interval, bits: number, at: number): Enclosed => {
  const value = I.squareRoot(x, bits)
  if (O.isSome(value)) return E.right(value.value)
  return isNegative(x)
    ? obstacle('undefined', at, 'the square root of a negative number is undefined')
    : obstacle('undecided', at, 'the argument of this root cannot be told from zero')
}

/** x^c for a rational c, with 0⁰ = 1. */
const power = (x: I.Interval, c: Q.Rational, bits: number, at: number): Enclosed => {
  const value = rationalPower(x, c, bits)
  if (O.isSome(value)) return within(value.value, at)
  if (c.den !== 1n && isNegative(x)) {
    return obstacle('undefined', at, 'a fractional power of a negative number is undefined')
  }
  if (c.num < 0n && isZero(x)) return obstacle('undefined', at, 'division by zero is undefined')
  if (c.num < 0n && I.sign(x) === undefined) return obstacle('undecided', at, 'this divisor cannot be told from zero')
  if (c.den !== 1n && I.sign(x) === undefined) {
    return obstacle('undecided', at, 'the base of this fractional power cannot be told from zero')
  }
  return tooLarge(at, Number.POSITIVE_INFINITY)
}

const encloseAll = (xs: ReadonlyArray<Real>, bits: number): E.Either<Obstacle, ReadonlyArray<I.Interval>> => {
  const enclosures: Array<I.Interval> = []
  for (const x of xs) {
    const enclosure = enclose(x, bits)
    if (E.isLeft(enclosure)) return enclosure
    enclosures.push(enclosure.right)
  }
  return E.right(enclosures)
}

const applied = (
  { name, at }: Extract<Real, { _tag: 'Apply' }>,
  [x, ...others]: ReadonlyArray<I.Interval>,
  bits: number,
): Enclosed => {
  if (x === undefined) return E.right(I.zero)
  switch (name) {
    case 'add':
      return E.right(others.reduce((total, y) => I.add(total, y, bits), x))
    case 'multiply':
      return E.right(others.reduce((total, y) => I.multiply(total, y, bits), x))
    case 'min':
      return E.right(others.reduce(I.minimum, x))
    case 'max':
      return E.right(others.reduce(I.maximum, x))
    case 'abs':
      return E.right(I.absolute(x))
    case 'sqrt':
      return squareRoot(x, bits, at)
    case 'log':
    case 'log1p':
      return logarithm(name, x, bits, at)
    case 'exp':
      return exponentialOf(x, bits, at)
    case 'expm1': {
      if (magnitude(x) > 33) return tooLarge(at, 1.5 * 2 ** (magnitude(x) - 1))
      const value = elementary.expm1(x, bits)
      return O.isSome(value) ? E.right(value.value) : obstacle('undecided', at, 'expm1 has no enclosure')
    }
  }
}

/** An enclosure from operations of relative accuracy near 2^-bits; what cancels between them is lost. */
export const enclose = (x: Real, bits: number): Enclosed => {
  switch (x._tag) {
    case 'Form':
      return E.right(encloseForm(x.form, bits))
    case 'Exponential':
      return encloseExponential(x, bits)
    case 'Apply':
      return E.chain((of: ReadonlyArray<I.Interval>) => applied(x, of, bits))(encloseAll(x.of, bits))
    case 'Raise':
      return E.chain((base: I.Interval) => power(base, x.exponent, bits, x.at))(enclose(x.base, bits))
  }
}
