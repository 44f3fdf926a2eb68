/** The order of two numbers, where log forms decide it. */
import * as O from 'fp-ts/lib/Option.js'
import * as LS from '../kernel/logFormSign.js'
import * as Q from '../kernel/rational.js'
import { exactSign, type Real, toExponential, toRational } from './real.js'

export interface Compared {
  /** The sign of x − y; none beyond the budget of the log form. */
  readonly order: O.Option<-1 | 0 | 1>
  readonly by: 'exact' | 'logForm'
  /** The precision of the last enclosure; 0 when there was none. */
  readonly bits: number
}

/** Both positive or both negative exponentials have the order of their logarithms, or the opposite one. */
const compareExponentials = (x: Real, y: Real): O.Option<Compared> => {
  const [left, right] = [toExponential(x), toExponential(y)]
  if (O.isNone(left) || O.isNone(right)) return O.none
  const { sign } = left.value
  if (sign !== right.value.sign) return O.some({ order: O.some(sign), by: 'logForm', bits: 0 })
  const logs = LS.compare(left.value.log, right.value.log)
  const order = O.isSome(logs.sign) && sign < 0 ? O.some(-logs.sign.value as -1 | 0 | 1) : logs.sign
  return O.some({ order, by: 'logForm', bits: logs.bits })
}

/**
 * x against y: rationals in ℚ, log forms by the sign of their difference, products of rational powers and exponentials
 * of log forms by their logarithms; none when a side is of another kind.
 */
export const compareForms = (x: Real, y: Real): O.Option<Compared> => {
  const [p, q] = [toRational(x), toRational(y)]
  if (O.isSome(p) && O.isSome(q))
    return O.some({ order: O.some(Q.order.compare(p.value, q.value)), by: 'exact', bits: 0 })
  if (x._tag === 'Form' && y._tag === 'Form') {
    const { sign, bits } = LS.compare(x.form, y.form)
    return O.some({ order: sign, by: 'logForm', bits })
  }
  const [a, b] = [exactSign(x), exactSign(y)]
  if (O.isSome(a) && O.isSome(b) && a.value !== b.value) {
    return O.some({ order: O.some(a.value < b.value ? -1 : 1), by: 'logForm', bits: 0 })
  }
  return compareExponentials(x, y)
}
