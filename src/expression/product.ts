/** Products and reciprocals of real numbers, exact wherever their forms allow it. */
import { compact } from 'fp-ts/lib/Array.js'
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import * as L from '../kernel/logForm.js'
import { ratio } from '../kernel/logFormBasis.js'
import * as Q from '../kernel/rational.js'
import * as R from '../kernel/rootSum.js'
import { balanced } from './balanced.js'
import {
  apply,
  exactSign,
  exponential,
  fits,
  form,
  fromRational,
  largestExact,
  type Real,
  toExponential,
  toRational,
} from './real.js'
import { type Result, undefinedAt } from './result.js'

type Product = (x: Real, y: Real, at: number) => O.Option<Real>

/** q·y for a rational q, unless the result would grow too large. */
const scaled: Product = (x, y) => {
  const q = toRational(x)
  if (O.isNone(q) || y._tag !== 'Form') return O.none
  return q.value.num === 0n || fits(q.value, y.form.algebraic.rational)
    ? O.some(form(L.scale(y.form, q.value)))
    : O.none
}

/** (a + Σ b√m)(c + Σ d√n), unless the result would grow too large. */
const rootProduct: Product = (x, y) => {
  if (x._tag !== 'Form' || y._tag !== 'Form' || x.form.logs.length + y.form.logs.length > 0) return O.none
  const [a, b] = [x.form.algebraic, y.form.algebraic]
  const size = L.size(x.form) * (b.roots.length + 1) + L.size(y.form) * (a.roots.length + 1)
  return size <= largestExact ? O.some(form(L.fromRootSum(R.multiply(a, b)))) : O.none
}

/** f·(1/g) where it is rational. */
const cancelled: Product = (x, y) =>
  x._tag === 'Form' && y._tag === 'Raise' && y.base._tag === 'Form' && Q.equality.equals(y.exponent, Q.rational(-1))
    ? O.map(fromRational)(ratio(x.form, y.base.form))
    : O.none

const exponentialProduct: Product = (x, y, at) => {
  const [a, b] = [toExponential(x), toExponential(y)]
  if (O.isNone(a) || O.isNone(b)) return O.none
  const log = L.add(a.value.log, b.value.log)
  return O.some({ _tag: 'Exponential', sign: a.value.sign === b.value.sign ? 1 : -1, log, at })
}

const ways: ReadonlyArray<Product> = [
  scaled,
  (x, y, at) => scaled(y, x, at),
  rootProduct,
  cancelled,
  (x, y, at) => cancelled(y, x, at),
  exponentialProduct,
]

/** xy where it is a form or an exponential. */
const times: Product = (x, y, at) => {
  for (const way of ways) {
    const product = way(x, y, at)
    if (O.isSome(product)) return product
  }
  return O.none
}

/** Multiplies the factor into the first of the kept ones with which it stays exact, or keeps it apart. */
const include = (kept: Array<Real>, factor: Real, at: number): void => {
  for (const [index, other] of kept.entries()) {
    const product = times(other, factor, at)
    if (O.isSome(product)) {
      kept[index] = product.value
      return
    }
  }
  kept.push(factor)
}

/** The product; each factor is multiplied into an earlier one where that stays exact. */
export const multiply = (factors: ReadonlyArray<Real>, at: number): Real => {
  const rationals = compact(factors.map(toRational))
  const coefficient = balanced(rationals, Q.multiply, Q.one)
  const others = O.isSome(coefficient) ? factors.filter((factor) => O.isNone(toRational(factor))) : factors
  const kept: Array<Real> = O.isSome(coefficient) ? [fromRational(coefficient.value)] : []
  for (const factor of others) include(kept, factor, at)
  const simplified = kept.map((x) => (x._tag === 'Exponential' ? exponential(x.sign, x.log, x.at) : x))
  const [first] = simplified
  return simplified.length === 1 && first !== undefined ? first : apply('multiply', simplified, at)
}

/** −x. */
export const negate = (x: Real, at: number): Real => multiply([fromRational(Q.rational(-1)), x], at)

/** 1/(a + b√n) = (a − b√n)/(a² − b²n); none for more roots. */
const conjugate = (x: R.RootSum): O.Option<R.RootSum> => {
  const [root] = x.roots
  if (x.roots.length > 1) return O.none
  if (root === undefined) return O.map(R.fromRational)(Q.quotient(Q.one, x.rational))
  const square = Q.multiply(Q.multiply(root.coefficient, root.coefficient), Q.rational(root.radicand))
  const norm = Q.subtract(Q.multiply(x.rational, x.rational), square)
  const turned = { rational: x.rational, roots: [{ ...root, coefficient: Q.negate(root.coefficient) }] }
  return O.map((inverse: Q.Rational) => R.scale(turned, inverse))(Q.quotient(Q.one, norm))
}

/** 1/x. */
export const reciprocal = (x: Real, at: number): Result => {
  if (x._tag === 'Exponential') return E.right({ ...x, log: L.negate(x.log), at })
  if (x._tag === 'Form') {
    if (O.toUndefined(exactSign(x)) === 0) return undefinedAt(at, 'division by zero')
    const inverse = x.form.logs.length === 0 ? conjugate(x.form.algebraic) : O.none
    if (O.isSome(inverse)) return E.right(form(L.fromRootSum(inverse.value)))
  }
  return E.right({ _tag: 'Raise', base: x, exponent: Q.rational(-1), at })
}
