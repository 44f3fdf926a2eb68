/** The order of two numbers, where log forms decide it. */
import * as O from 'fp-ts/lib/Option.js'
import * as LS from '../kernel/logFormSign.js'
import { exactSign, type Real, toExponential, toRational } from './real.js'

export interface Compared {
  /** The sign of x − y; none beyond the budget of the log form. */
  readonly order: O.Option<-1 | 0 | 1>
  readonly by: 'exact' | 'logForm'
  /** What was subtracted for it, and how the sign of the difference was found. */
  readonly of: 'sides' | 'logarithms'
  readonly found: Omit<LS.Signed, 'sign'>
}

const ofSigns = (order: -1 | 0 | 1): Compared => ({
  order: O.some(order),
  by: 'logForm',
  of: 'sides',
  found: { tier: 'exact', bits: 0, margin: 0 },
})

/** Both positive or both negative exponentials have the order of their logarithms, or the opposite one. */
const compareExponentials = (x: Real, y: Real): O.Option<Compared> => {
  const [left, right] = [toExponential(x), toExponential(y)]
  if (O.isNone(left) || O.isNone(right)) return O.none
  const { sign } = left.value
  if (sign !== right.value.sign) return O.some(ofSigns(sign))
  const { sign: ofLogs, ...found } = LS.compare(left.value.log, right.value.log)
  const order = O.isSome(ofLogs) && sign < 0 ? O.some(-ofLogs.value as -1 | 0 | 1) : ofLogs
  return O.some({ order, by: 'logForm', of: 'logarithms', found })
}

/**
 * x against y: rationals in ℚ, log forms by the sign of their difference, products of rational powers and exponentials
 * of log forms by their logarithms; none when a side is of another kind.
 */
export const compareForms = (x: Real, y: Real): O.Option<Compared> => {
  if (x._tag === 'Form' && y._tag === 'Form') {
    const by = O.isSome(toRational(x)) && O.isSome(toRational(y)) ? 'exact' : 'logForm'
    const { sign: order, ...found } = LS.compare(x.form, y.form)
    return O.some({ order, by, of: 'sides', found })
  }
  const [a, b] = [exactSign(x), exactSign(y)]
  if (O.isSome(a) && O.isSome(b) && a.value !== b.value) {
    return O.some(ofSigns(a.value < b.value ? -1 : 1))
  }
  return compareExponentials(x, y)
}
