/**
 * The double-double tier: the sign of Σ c log q + a for a rational a, with a proven error of about 2^−99 of the sizes of
 * its terms, or 'unknown'. The constants are derived in proofs/kernel/doubleDouble.md; u = 2^−53.
 */
import { over, plus, register, times } from './doubleDouble.js'
import { type Approximation, type Filtered, marginOf, signOfApproximation } from './filter.js'
import { logarithmByTable, logarithmNearOne, ofInteger } from './logarithmDoubleDouble.js'
import type { LogForm } from './logForm.js'
import type { Rational } from './rational.js'

/** c, n, d and n − d of each term as double-doubles; n − d is 0 where n/d is not near 1. */
export interface LongOperands {
  count: number
  columns: Float64Array
  /** The rational part. */
  hi: number
  lo: number
}

export const longOperands = (): LongOperands => ({ count: 0, columns: new Float64Array(256), hi: 0, lo: 0 })

const mostTerms = 1 << 20
/** Integers are at most this, so that no product overflows or loses its error to underflow. */
const largest = 1e120
const nearOne = 1 / 4096

const z = register()
const quotientOf = ({ num, den }: Rational): boolean => {
  ofInteger(z, den)
  const [hi, lo] = [z.hi, z.lo]
  ofInteger(z, num)
  if (!(hi <= largest && Math.abs(z.hi) <= largest)) return false
  over(z, z.hi, z.lo, hi, lo)
  return true
}

/** Loads a form; false when it has roots, or integers that are too long. */
export const loadLong = (x: LongOperands, { logs, algebraic: { rational, roots } }: LogForm): boolean => {
  if (roots.length > 0 || logs.length > mostTerms || !quotientOf(rational)) return false
  x.hi = z.hi
  x.lo = z.lo
  x.count = logs.length
  if (x.columns.length < 8 * logs.length) x.columns = new Float64Array(16 * logs.length)
  const put = (at: number): void => {
    x.columns[at] = z.hi
    x.columns[at + 1] = z.lo
  }
  for (let i = 0; i < logs.length; i++) {
    const { coefficient, argument } = logs[i] as LogForm['logs'][number]
    if (!quotientOf(coefficient)) return false
    put(8 * i)
    ofInteger(z, argument.num)
    const n = z.hi
    put(8 * i + 2)
    ofInteger(z, argument.den)
    put(8 * i + 4)
    if (!(n <= largest && z.hi <= largest)) return false
    const isNear = Math.abs(n / z.hi - 1) <= nearOne
    if (isNear) ofInteger(z, argument.num - argument.den)
    else z.hi = z.lo = 0
    put(8 * i + 6)
  }
  return true
}

/** u², and 2^−20 of it for the roundings of the error itself. */
const unit = (Number.EPSILON / 2) * (Number.EPSILON / 2) * (1 + 1 / 1048576)
const tiny = 1e-280

const sum = register()
/** hi + lo of a sum, and the bound of its error. */
export interface LongApproximation extends Approximation {
  readonly rest: number
}

/** Σ c log(n/d) + a: a term is within 56u² of its size and, not near 1, another 48u²·|c|; an addition within 3.1u² of its result. */
export const longSumOfLogarithms = ({ count, columns, hi, lo }: LongOperands): LongApproximation => {
  let terms = Math.abs(hi)
  let far = 0
  let partial = 0
  sum.hi = hi
  sum.lo = lo
  for (let i = 0; i < 8 * count; i += 8) {
    const cHi = columns[i] as number
    const nHi = columns[i + 2] as number
    const nLo = columns[i + 3] as number
    const dHi = columns[i + 4] as number
    const dLo = columns[i + 5] as number
    const gap = columns[i + 6] as number
    if (gap !== 0) logarithmNearOne(z, gap, columns[i + 7] as number, nHi, nLo, dHi, dLo)
    else {
      logarithmByTable(z, nHi, nLo, dHi, dLo)
      far += Math.abs(cHi)
    }
    times(z, cHi, columns[i + 1] as number, z.hi, z.lo)
    terms += Math.abs(z.hi)
    plus(sum, sum.hi, sum.lo, z.hi, z.lo)
    partial += Math.abs(sum.hi)
  }
  const error = unit * (56 * terms + 48 * far + 3.1 * partial) + (count + 1) * tiny
  return { value: sum.hi, rest: sum.lo, error }
}

const loaded = longOperands()

/** The sign where double-doubles show it: by the leading part, which is within u of the sum. */
export const longFilter = (x: LogForm): Filtered | 'unknown' => {
  if (!loadLong(loaded, x)) return 'unknown'
  const { value, error } = longSumOfLogarithms(loaded)
  const leading = { value, error: error + Number.EPSILON * Math.abs(value) }
  const sign = signOfApproximation(leading)
  return sign === 'unknown' ? sign : { sign, margin: marginOf(leading) }
}
