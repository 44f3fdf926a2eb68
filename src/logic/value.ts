/**
 * Values of terms: exact rationals for as long as possible, log forms where a logarithm enters, or none.
 * No operation rounds. What lies outside the log forms (a product of two logarithms, log log 2) has no value here:
 * comparisons of it are unknown, never true and never a counterexample.
 */
import * as O from 'fp-ts/lib/Option.js'
import { toRational } from '../kernel/dyadic.js'
import * as L from '../kernel/logForm.js'
import { rationalValue } from '../kernel/logFormBasis.js'
import { compare, enclose } from '../kernel/logFormSign.js'
import * as Q from '../kernel/rational.js'

/** Σ c log q + a, not seen to be rational. */
export interface Irrational {
  readonly form: L.LogForm
}
/** Why a term has no value. */
export interface Undefined {
  readonly undefined: string
}
export type Defined = Q.Rational | Irrational
export type Value = Defined | Undefined

export const isRational = (value: Value): value is Q.Rational => 'num' in value
export const isDefined = (value: Value): value is Defined => !('undefined' in value)
export const undefinedAs = (why: string): Undefined => ({ undefined: why })
const outside = undefinedAs('a number outside the log forms')

const formOf = (x: Defined): L.LogForm => (isRational(x) ? L.fromRational(x) : x.form)

/** The order of two values; none when they cannot be told apart within the kernel's budget. */
export const order = (x: Defined, y: Defined): O.Option<-1 | 0 | 1> =>
  isRational(x) && isRational(y) ? O.some(Q.order.compare(x, y)) : compare(formOf(x), formOf(y)).sign

export const add = (x: Defined, y: Defined): Value =>
  isRational(x) && isRational(y) ? Q.add(x, y) : { form: L.add(formOf(x), formOf(y)) }
export const subtract = (x: Defined, y: Defined): Value =>
  isRational(x) && isRational(y) ? Q.subtract(x, y) : { form: L.subtract(formOf(x), formOf(y)) }

/** The rational that the value is, if it is one. */
const rationalOf = (x: Defined): O.Option<Q.Rational> => (isRational(x) ? O.some(x) : rationalValue(x.form))

export const multiply = (x: Defined, y: Defined): Value => {
  if (isRational(x)) return isRational(y) ? Q.multiply(x, y) : { form: L.scale(y.form, x) }
  const [left, right] = [rationalOf(x), rationalOf(y)]
  if (O.isSome(right)) return { form: L.scale(x.form, right.value) }
  return O.isSome(left) ? { form: L.scale(formOf(y), left.value) } : outside
}

export const divide = (x: Defined, y: Defined): Value => {
  const below = rationalOf(y)
  if (O.isNone(below)) return outside
  if (below.value.num === 0n) return undefinedAs('a quotient by zero')
  return isRational(x) ? Q.divide(x, below.value) : { form: L.scale(x.form, Q.divide(Q.one, below.value)) }
}

export const maximum = (x: Defined, y: Defined): Value => {
  const sign = order(x, y)
  return O.isNone(sign) ? outside : sign.value < 0 ? y : x
}
export const minimum = (x: Defined, y: Defined): Value => {
  const sign = order(x, y)
  return O.isNone(sign) ? outside : sign.value < 0 ? x : y
}
export const absolute = (x: Defined): Value => (isRational(x) ? Q.absolute(x) : maximum(x, { form: L.negate(x.form) }))

/** xⁿ; x⁰ = 1, and 0 has no negative powers. */
export const power = (x: Defined, n: number): Value => {
  const base = rationalOf(x)
  if (O.isNone(base)) return n === 0 ? Q.one : n === 1 ? x : outside
  return base.value.num === 0n && n < 0 ? undefinedAs('a quotient by zero') : Q.power(base.value, n)
}

/** A rational within about 2^−bits of the size of the value's parts: for showing how large it is, not for deciding. */
export const approximate = (x: Defined, bits: number): Q.Rational =>
  isRational(x) ? x : toRational(enclose(x.form, bits).lo)

/** log x for a rational x > 0. */
export const logarithm = (x: Defined): Value => {
  const argument = rationalOf(x)
  if (O.isNone(argument)) return outside
  return argument.value.num <= 0n
    ? undefinedAs('a logarithm of what is not positive')
    : { form: L.logOf(argument.value) }
}
