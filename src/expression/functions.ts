/** The functions of the language, exact wherever their forms allow it. */
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import * as L from '../kernel/logForm.js'
import * as Q from '../kernel/rational.js'
import { compareForms } from './compare.js'
import { negate } from './product.js'
import { raise } from './raise.js'
import { apply, exactSign, exponential, form, one, type Real, toExponential, toRational, zero } from './real.js'
import { type Result, undefinedAt } from './result.js'
import { add } from './sum.js'
import type { FunctionName } from './syntax.js'

/** log x of a number whose sign is known to be positive, or is not known. */
const logOf = (x: Real): O.Option<Real> => {
  const q = toRational(x)
  if (O.isSome(q)) return O.some(form(L.logOf(q.value)))
  return O.map(({ log }: { readonly log: L.LogForm }) => form(log))(toExponential(x))
}

/** log exp x and log1p expm1 x. */
const undone = (x: Real, name: 'exp' | 'expm1'): O.Option<Real> =>
  x._tag === 'Apply' && x.name === name ? O.fromNullable(x.of[0]) : O.none

const log = (x: Real, at: number): Result => {
  const inner = undone(x, 'exp')
  if (O.isSome(inner)) return E.right(inner.value)
  const sign = O.toUndefined(exactSign(x))
  if (sign === 0) return undefinedAt(at, 'the logarithm of zero')
  if (sign === -1) return undefinedAt(at, 'the logarithm of a negative number')
  return E.right(O.getOrElse(() => apply('log', [x], at))(logOf(x)))
}

const log1p = (x: Real, at: number): Result => {
  const inner = undone(x, 'expm1')
  if (O.isSome(inner)) return E.right(inner.value)
  if (x._tag === 'Apply' || x._tag === 'Raise') return E.right(apply('log1p', [x], at))
  const shifted = add([one, x], at)
  const result = log(shifted, at)
  const isOutside = E.isRight(result) && result.right._tag === 'Apply'
  return isOutside ? E.right(apply('log1p', [x], at)) : result
}

const exp = (x: Real, at: number): Real => (x._tag === 'Form' ? exponential(1, x.form, at) : apply('exp', [x], at))

const expm1 = (x: Real, at: number): Real => {
  const grown = exp(x, at)
  return grown._tag === 'Form' ? add([grown, negate(one, at)], at) : apply('expm1', [x], at)
}

/** |x|, by the sign of x. */
const abs = (x: Real, at: number): Real => {
  const sign = O.toUndefined(exactSign(x))
  return sign === undefined ? apply('abs', [x], at) : sign === 0 ? zero : sign > 0 ? x : negate(x, at)
}

/** The least (−1) or the greatest (1); those that cannot be compared by their forms are left to enclosures. */
const extreme = (xs: ReadonlyArray<Real>, side: -1 | 1, at: number): Real => {
  const kept: Array<Real> = []
  for (const x of xs) {
    const order = (y: Real): -1 | 0 | 1 | undefined =>
      O.toUndefined(O.chain(({ order }: { readonly order: O.Option<-1 | 0 | 1> }) => order)(compareForms(x, y)))
    const index = kept.findIndex((y) => order(y) !== undefined)
    if (index < 0) kept.push(x)
    else if (order(kept[index] as Real) === side) kept[index] = x
  }
  const [first] = kept
  return kept.length === 1 && first !== undefined ? first : apply(side < 0 ? 'min' : 'max', kept, at)
}

const squareRoot = (x: Real, at: number): Result =>
  O.toUndefined(exactSign(x)) === -1
    ? undefinedAt(at, 'the square root of a negative number')
    : raise(x, Q.rational(1, 2), at)

/** f(x), or f(x, y, …) for min and max. */
export const call = (name: FunctionName, of: readonly [Real, ...ReadonlyArray<Real>], at: number): Result => {
  const [x] = of
  switch (name) {
    case 'abs':
      return E.right(abs(x, at))
    case 'min':
    case 'max':
      return E.right(extreme(of, name === 'min' ? -1 : 1, at))
    case 'sqrt':
      return squareRoot(x, at)
    case 'exp':
      return E.right(exp(x, at))
    case 'log':
      return log(x, at)
    case 'log1p':
      return log1p(x, at)
    case 'expm1':
      return E.right(expm1(x, at))
  }
}
