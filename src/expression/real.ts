/** The numbers that expressions denote, kept exact for as long as mathematics decides about them. */
import * as O from 'fp-ts/lib/Option.js'
import { bitLength } from '../kernel/bits.js'
import * as L from '../kernel/logForm.js'
import { rationalProduct } from '../kernel/logFormBasis.js'
import { signOf } from '../kernel/logFormSign.js'
import * as Q from '../kernel/rational.js'
import type { FunctionName } from './syntax.js'

/**
 * - Form: a log form, rationals and sums of square roots among them.
 * - Exponential: ±exp of a log form. Products of rational powers are among them; never a rational of moderate size.
 * - Apply and Raise: what lies outside, to be enclosed; whether it is defined shows then. `at` is a place in the text.
 */
export type Real =
  | { readonly _tag: 'Form'; readonly form: L.LogForm }
  | { readonly _tag: 'Exponential'; readonly sign: 1 | -1; readonly log: L.LogForm; readonly at: number }
  | {
      readonly _tag: 'Apply'
      readonly name: FunctionName | 'add' | 'multiply'
      readonly of: ReadonlyArray<Real>
      readonly at: number
    }
  | { readonly _tag: 'Raise'; readonly base: Real; readonly exponent: Q.Rational; readonly at: number }

/** Exact rationals with more bits are kept as exponentials of their logarithms, or enclosed. */
export const largestExact = 2 ** 18

export const sizeOf = ({ num, den }: Q.Rational): number => bitLength(num) + bitLength(den)

/** Together they are of moderate size, so that their sum and their product are. */
export const fits = (x: Q.Rational, y: Q.Rational): boolean => sizeOf(x) + sizeOf(y) <= largestExact

export const form = (x: L.LogForm): Real => ({ _tag: 'Form', form: x })
export const fromRational = (q: Q.Rational): Real => form(L.fromRational(q))
export const zero: Real = fromRational(Q.zero)
export const one: Real = fromRational(Q.one)

/** The rational that a number is by its form; sums that cancel to a rational are not seen. */
export const toRational = (x: Real): O.Option<Q.Rational> =>
  x._tag === 'Form' && x.form.logs.length === 0 && x.form.algebraic.roots.length === 0
    ? O.some(x.form.algebraic.rational)
    : O.none

export const isZero = (x: Real): boolean => O.exists((q: Q.Rational) => q.num === 0n)(toRational(x))

/** ±exp(log), as a rational or the square root of one where it is one of at most `largestExact` bits. */
export const exponential = (sign: 1 | -1, log: L.LogForm, at: number): Real => {
  const whole: Real = { _tag: 'Exponential', sign, log, at }
  if (log.algebraic.rational.num !== 0n || log.algebraic.roots.length > 0) return whole
  const product = rationalProduct(log.logs, largestExact)
  if (O.isSome(product)) return fromRational(sign < 0 ? Q.negate(product.value) : product.value)
  const square = rationalProduct(L.scale(log, Q.two).logs, largestExact)
  return O.isSome(square) ? form(L.scale(L.squareRootOf(square.value), Q.rational(sign))) : whole
}

/** ±exp(log). */
export interface SignedLog {
  readonly sign: 1 | -1
  readonly log: L.LogForm
}

/** A number as ±exp of a log form: exponentials, and nonzero c and c√n. */
export const toExponential = (x: Real): O.Option<SignedLog> => {
  if (x._tag === 'Exponential') return O.some(x)
  if (x._tag !== 'Form' || x.form.logs.length > 0) return O.none
  const { rational, roots } = x.form.algebraic
  const [root] = roots
  if (roots.length > 1 || (rational.num === 0n) === (root === undefined)) return O.none
  const coefficient = root?.coefficient ?? rational
  const powers = [
    { base: Q.absolute(coefficient), exponent: Q.one },
    { base: Q.rational(root?.radicand ?? 1n), exponent: Q.rational(1, 2) },
  ]
  return O.some({ sign: coefficient.num < 0n ? -1 : 1, log: L.logOfProduct(powers) })
}

/** The sign, where the form decides it. */
export const exactSign = (x: Real): O.Option<-1 | 0 | 1> => {
  if (x._tag === 'Exponential') return O.some(x.sign)
  return x._tag === 'Form' ? signOf(x.form).sign : O.none
}

/** A number outside the forms; operands that are zero are seen to be zero. */
export const apply = (name: FunctionName | 'add' | 'multiply', of: ReadonlyArray<Real>, at: number): Real => ({
  _tag: 'Apply',
  name,
  of: of.map((x) => (x._tag === 'Form' && O.toUndefined(exactSign(x)) === 0 ? zero : x)),
  at,
})
