/** Equal numbers outside the log forms, where equal operands show it: f(x, …) = f(y, …) if x = y, …. */
import * as O from 'fp-ts/lib/Option.js'
import * as Q from '../kernel/rational.js'
import { compareForms } from './compare.js'
import type { Real } from './real.js'

/** Longer sums and products are not compared. */
const mostOperands = 64

/** A one-to-one correspondence of equal operands, whatever their order: each takes the first equal one that is left. */
const sameOperands = (xs: ReadonlyArray<Real>, ys: ReadonlyArray<Real>): boolean => {
  if (xs.length !== ys.length || xs.length > mostOperands) return false
  const left = [...ys]
  return xs.every((x) => {
    const index = left.findIndex((y) => isSame(x, y))
    if (index >= 0) left.splice(index, 1)
    return index >= 0
  })
}

/** True only if x = y or neither is defined; sums, products and extremes may have their operands in any order. */
export const isSame = (x: Real, y: Real): boolean => {
  if (x._tag === 'Apply' && y._tag === 'Apply') return x.name === y.name && sameOperands(x.of, y.of)
  if (x._tag === 'Raise' && y._tag === 'Raise') {
    return Q.equality.equals(x.exponent, y.exponent) && isSame(x.base, y.base)
  }
  const forms = compareForms(x, y)
  return O.isSome(forms) && O.toUndefined(forms.value.order) === 0
}
