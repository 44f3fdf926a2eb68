/**
 * The sign of a log form, and the order of log forms: always decided within the budget. Doubles with a proven bound decide
 * most, double-doubles most of the rest; where they do not, the exact test of logFormBasis.ts says whether the form is zero; if it is not, enclosures of
 * growing precision must come to exclude zero.
 */
import * as O from 'fp-ts/lib/Option.js'
import { longFilter } from './doubleDoubleFilter.js'
import * as D from './dyadic.js'
import { logOfRational } from './elementary.js'
import { filter } from './filter.js'
import * as I from './interval.js'
import { type LogForm, size, subtract } from './logForm.js'
import { isZero } from './logFormBasis.js'
import * as Q from './rational.js'

/** The precision of the first enclosure, in bits; each further one has twice as many. */
export const firstBits = 64

/**
 * The precision that is spent before the answer is unknown: 65,536 bits, and 8 more for each bit that it takes to write
 * the form down. For integer coefficients c the form is log(A/B) for integers A ≠ B, at least 1/max(A, B) in magnitude;
 * with a rational or algebraic constant it is nearer to zero only where a number of few digits approximates a logarithm
 * far better than is expected of any (log 2 has an irrationality exponent below 3.58: Marcovecchio, Acta Arith. 139,
 * 2009). Baker's theorem gives a bound for every form, in constants too large to be of use here.
 */
export const budget = (x: LogForm): number => 65_536 + 8 * size(x)

const rootOf = (radicand: bigint, bits: number): I.Interval => {
  const root = I.squareRoot(I.fromRational(Q.rational(radicand), bits), bits)
  if (O.isNone(root)) throw new RangeError('logFormSign: a radicand is negative')
  return root.value
}

const times = (coefficient: Q.Rational, x: I.Interval, bits: number): I.Interval =>
  coefficient.num === coefficient.den ? x : I.multiply(I.fromRational(coefficient, bits), x, bits)

/** An enclosure from terms of relative accuracy near 2^-bits; what cancels between them is lost. */
export const enclose = ({ logs, algebraic: { rational, roots } }: LogForm, bits: number): I.Interval => {
  const parts = [
    ...roots.map(({ coefficient, radicand }) => times(coefficient, rootOf(radicand, bits), bits)),
    ...logs.map(({ coefficient, argument }) => times(coefficient, logOfRational(argument, bits), bits)),
  ]
  if (parts.length === 0 || rational.num !== 0n) parts.push(I.fromRational(rational, bits))
  return parts.reduce((total, part) => I.add(total, part, bits))
}

/** The arithmetic that settled a sign, from the quickest: each climbs to the next only when it does not know. */
export type Tier = 'exact' | 'float64' | 'double-double' | 'interval'

/** A sign, or none beyond the budget, and how it was found. */
export interface Signed {
  readonly sign: O.Option<-1 | 0 | 1>
  /** The last tier that was asked. */
  readonly tier: Tier
  /** Its precision in bits; 0 for exact arithmetic. */
  readonly bits: number
  /** The form is at least so large in magnitude: a double, rounded down. */
  readonly margin: number
}

const zeroSign: Signed = { sign: O.some(0), tier: 'exact', bits: 0, margin: 0 }

const signOfRational = (q: Q.Rational): Signed => {
  const sign = Q.sign(q)
  return { sign: O.some(sign), tier: 'exact', bits: 0, margin: D.lowerFloat64(I.mignitude(I.fromRational(q, 64))) }
}

/** The sign of Σ c log q + a; none only when it is not zero and enclosures of `limit` bits do not show its side. */
export const signOf = (x: LogForm, limit?: number): Signed => {
  if (x.logs.length === 0 && x.algebraic.roots.length === 0) return signOfRational(x.algebraic.rational)
  const filtered = filter(x)
  if (filtered !== 'unknown') {
    return { sign: O.some(filtered.sign), tier: 'float64', bits: 53, margin: filtered.margin }
  }
  const longer = longFilter(x)
  if (longer !== 'unknown')
    return { sign: O.some(longer.sign), tier: 'double-double', bits: 106, margin: longer.margin }
  const most = limit ?? budget(x)
  for (let bits = Math.min(firstBits, most); ; bits = Math.min(2 * bits, most)) {
    const enclosure = enclose(x, bits)
    const sign = I.sign(enclosure)
    if (sign !== undefined) {
      return { sign: O.some(sign), tier: 'interval', bits, margin: D.lowerFloat64(I.mignitude(enclosure)) }
    }
    if (bits <= firstBits && isZero(x)) return zeroSign
    if (bits >= most) return { sign: O.none, tier: 'interval', bits, margin: 0 }
  }
}

/** The sign of x − y: −1 for x < y, 0 for equality, 1 for x > y. */
export const compare = (x: LogForm, y: LogForm, limit?: number): Signed => signOf(subtract(x, y), limit)

/** The greatest of a nonempty list; none when two of them cannot be told apart within the budget. */
export const maximum = (xs: readonly [LogForm, ...ReadonlyArray<LogForm>], limit?: number): O.Option<LogForm> => {
  let [greatest] = xs
  for (const x of xs.slice(1)) {
    const { sign } = compare(x, greatest, limit)
    if (O.isNone(sign)) return O.none
    if (sign.value > 0) greatest = x
  }
  return O.some(greatest)
}
