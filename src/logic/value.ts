/**
 * Values of terms: exact rationals for as long as possible, log forms where a logarithm enters, numbers known by their
 * enclosures beyond (a product of two logarithms, log log 2), or none.
 * No operation rounds: an enclosure is asked for at any precision, and two of them that meet decide nothing.
 */
import * as O from 'fp-ts/lib/Option.js'
import { bitLength } from '../kernel/bits.js'
import { toRational } from '../kernel/dyadic.js'
import { log } from '../kernel/elementary.js'
import * as I from '../kernel/interval.js'
import * as L from '../kernel/logForm.js'
import { rationalValue } from '../kernel/logFormBasis.js'
import { compare, enclose } from '../kernel/logFormSign.js'
import * as Q from '../kernel/rational.js'
import * as R from '../kernel/rootSum.js'

/** Σ c log q + a, not seen to be rational. */
export interface Irrational {
  readonly form: L.LogForm
}
/** A number outside the log forms, by an enclosure at each precision; none where that precision tells nothing. */
export interface Enclosed {
  readonly enclosure: (bits: number) => O.Option<I.Interval>
}
/** Why a term has no value. */
export interface Undefined {
  readonly undefined: string
}
/** A number that would take too long to compute: it has a value, and no enclosure of it is known. */
export const uncomputed: Enclosed = { enclosure: () => O.none }

export type Defined = Q.Rational | Irrational | Enclosed
export type Value = Defined | Undefined

export const isRational = (value: Value): value is Q.Rational => 'num' in value
export const isDefined = (value: Value): value is Defined => !('undefined' in value)
export const undefinedAs = (why: string): Undefined => ({ undefined: why })

type Exact = Q.Rational | Irrational
const isExact = (x: Defined): x is Exact => !('enclosure' in x)
const formOf = (x: Exact): L.LogForm => (isRational(x) ? L.fromRational(x) : x.form)

/** The number lies between; none where this precision tells nothing. */
export const enclosed = (x: Defined, bits: number): O.Option<I.Interval> =>
  isRational(x) ? O.some(I.fromRational(x, bits)) : 'form' in x ? O.some(enclose(x.form, bits)) : x.enclosure(bits)

const by =
  (operation: (x: I.Interval, y: I.Interval, bits: number) => O.Option<I.Interval>) =>
  (x: Defined, y: Defined): Enclosed => ({
    enclosure: (bits) => {
      const [left, right] = [enclosed(x, bits), enclosed(y, bits)]
      return O.isNone(left) || O.isNone(right) ? O.none : operation(left.value, right.value, bits)
    },
  })
const surely = (operation: (x: I.Interval, y: I.Interval, bits: number) => I.Interval) =>
  by((x, y, bits) => O.some(operation(x, y, bits)))

/** Enclosures are compared at 64, 128, … bits up to these. */
const mostBits = 2048

const orderOfEnclosures = (x: Defined, y: Defined): O.Option<-1 | 0 | 1> => {
  for (let bits = 64; bits <= mostBits; bits *= 2) {
    const [left, right] = [enclosed(x, bits), enclosed(y, bits)]
    if (O.isNone(left) || O.isNone(right)) continue
    if (I.below(left.value, right.value)) return O.some(-1)
    if (I.below(right.value, left.value)) return O.some(1)
  }
  return O.none
}

/** The order of two values; none when they cannot be told apart within the kernel's budget. */
export const order = (x: Defined, y: Defined): O.Option<-1 | 0 | 1> => {
  if (isRational(x) && isRational(y)) return O.some(Q.order.compare(x, y))
  return isExact(x) && isExact(y) ? compare(formOf(x), formOf(y)).sign : orderOfEnclosures(x, y)
}

const linear =
  (
    ofRationals: (x: Q.Rational, y: Q.Rational) => Q.Rational,
    ofForms: (x: L.LogForm, y: L.LogForm) => L.LogForm,
    ofIntervals: (x: I.Interval, y: I.Interval, bits: number) => I.Interval,
  ) =>
  (x: Defined, y: Defined): Defined => {
    if (isRational(x) && isRational(y)) return ofRationals(x, y)
    return isExact(x) && isExact(y) ? { form: ofForms(formOf(x), formOf(y)) } : surely(ofIntervals)(x, y)
  }
export const add = linear(Q.add, L.add, I.add)
export const subtract = linear(Q.subtract, L.subtract, I.subtract)

/** The rational that the value is, if it is seen to be one. */
const rationalOf = (x: Defined): O.Option<Q.Rational> =>
  isRational(x) ? O.some(x) : 'form' in x ? rationalValue(x.form) : O.none

export const multiply = (x: Defined, y: Defined): Defined => {
  if (isRational(x) && isRational(y)) return Q.multiply(x, y)
  if (isExact(x) && isExact(y)) {
    const [f, g] = [formOf(x), formOf(y)]
    if (isRational(y)) return { form: L.scale(f, y) }
    if (isRational(x)) return { form: L.scale(g, x) }
    const [left, right] = [rationalOf(x), rationalOf(y)]
    if (O.isSome(right)) return { form: L.scale(f, right.value) }
    if (O.isSome(left)) return { form: L.scale(g, left.value) }
    if (f.logs.length === 0 && g.logs.length === 0) return { form: L.fromRootSum(R.multiply(f.algebraic, g.algebraic)) }
  }
  return surely(I.multiply)(x, y)
}

export const divide = (x: Defined, y: Defined): Value => {
  const below = rationalOf(y)
  if (O.isNone(below)) return by(I.divide)(x, y)
  if (below.value.num === 0n) return undefinedAs('a quotient by zero')
  return multiply(x, Q.divide(Q.one, below.value))
}

export const maximum = (x: Defined, y: Defined): Defined => {
  const sign = order(x, y)
  return O.isNone(sign) ? surely(I.maximum)(x, y) : sign.value < 0 ? y : x
}
export const minimum = (x: Defined, y: Defined): Defined => {
  const sign = order(x, y)
  return O.isNone(sign) ? surely(I.minimum)(x, y) : sign.value < 0 ? x : y
}
export const absolute = (x: Defined): Defined =>
  isRational(x) ? Q.absolute(x) : maximum(x, multiply(Q.rational(-1), x))

/** Powers of more bits, or of more irrational factors, are not computed. */
const mostBitsOfPower = 2 ** 24
const mostFactors = 4096

/** xⁿ; x⁰ = 1, and 0 has no negative powers. */
export const power = (x: Defined, n: number): Value => {
  const base = rationalOf(x)
  if (O.isSome(base)) {
    const { num, den } = base.value
    if (num === 0n && n < 0) return undefinedAs('a quotient by zero')
    const bits = Math.max(bitLength(num), bitLength(den)) - 1
    return bits * Math.abs(n) > mostBitsOfPower ? uncomputed : Q.power(base.value, n)
  }
  if (Math.abs(n) > mostFactors) return uncomputed
  // what is known by enclosures alone may yet have no value
  let product: Defined = isExact(x) ? Q.one : by((_base, _, bits) => O.some(I.fromRational(Q.one, bits)))(x, Q.zero)
  for (let i = 0; i < Math.abs(n); i++) product = multiply(product, x)
  return n < 0 ? divide(Q.one, product) : product
}

/**
 * A rational within about 2^−bits of the size of the value's parts, of one that is enclosed at that precision: for
 * showing how large it is, not for deciding.
 */
export const approximate = (x: Defined, bits: number): Q.Rational => {
  const enclosure = enclosed(x, bits)
  return isRational(x) ? x : O.isSome(enclosure) ? toRational(enclosure.value.lo) : Q.zero
}

const isBelowZero = (x: Defined): boolean => O.toUndefined(order(x, Q.zero)) === -1

/** log x for x > 0. */
export const logarithm = (x: Defined): Value => {
  const argument = rationalOf(x)
  if (O.isNone(argument))
    return isBelowZero(x)
      ? undefinedAs('a logarithm of what is not positive')
      : by((of, _, bits) => log(of, bits))(x, Q.zero)
  return argument.value.num <= 0n
    ? undefinedAs('a logarithm of what is not positive')
    : { form: L.logOf(argument.value) }
}

/** √x for x ≥ 0. */
export const squareRoot = (x: Defined): Value => {
  const radicand = rationalOf(x)
  if (O.isNone(radicand))
    return isBelowZero(x)
      ? undefinedAs('a square root of what is negative')
      : by((of, _, bits) => I.squareRoot(of, bits))(x, Q.zero)
  if (radicand.value.num < 0n) return undefinedAs('a square root of what is negative')
  const form = L.squareRootOf(radicand.value)
  const root = rationalValue(form)
  return O.isSome(root) ? root.value : { form }
}
