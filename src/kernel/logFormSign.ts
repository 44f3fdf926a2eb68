/**
 * The sign of a log form, and the order of log forms: always decided within the budget. One enclosure decides most;
 * if it straddles zero, the exact test of logFormBasis.ts says whether the form is zero; if it is not, enclosures of
 * growing precision must come to exclude zero.
 */
import * as O from 'fp-ts/lib/Option.js'
import { logOfRational } from './elementary.js'
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

/** A sign, or none beyond the budget, and the precision that was reached; 0 bits where no enclosure was needed. */
export interface Signed {
  readonly sign: O.Option<-1 | 0 | 1>
  readonly bits: number
}

/** The sign of Σ c log q + a; none only when it is not zero and `limit` bits do not show on which side it lies. */
export const signOf = (x: LogForm, limit?: number): Signed => {
  if (x.logs.length === 0 && x.algebraic.roots.length === 0) {
    return { sign: O.some(Q.sign(x.algebraic.rational)), bits: 0 }
  }
  const most = limit ?? budget(x)
  for (let bits = Math.min(firstBits, most); ; bits = Math.min(2 * bits, most)) {
    const sign = I.sign(enclose(x, bits))
    if (sign !== undefined) return { sign: O.some(sign), bits }
    if (bits <= firstBits && isZero(x)) return { sign: O.some(0), bits }
    if (bits >= most) return { sign: O.none, bits }
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
