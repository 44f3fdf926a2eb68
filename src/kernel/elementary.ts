/**
 * exp, log, log1p and expm1 of intervals and of exact rationals.
 *
 * Every result is the tightest interval whose endpoints have bits + 1 significant bits, so that its width is at most
 * 2^−bits·|value| at an exact argument, near the zeros of the function as anywhere, and that x ⊆ x′ implies f(x) ⊆ f(x′).
 * `bits` may be anything from 1 to 100,000 and beyond; the answer of a larger one is the answer of a smaller, refined.
 */
import * as O from 'fp-ts/lib/Option.js'
import * as D from './dyadic.js'
import { exponential, exponentialMinusOne } from './exponential.js'
import { type Interval, interval } from './interval.js'
import { logarithm, logarithmOfSuccessor } from './logarithm.js'
import { ofDyadic, ofRational, type Quotient } from './quotient.js'
import { one, type Rational, add as sumOf } from './rational.js'
import { increasing } from './tightest.js'

export type { Dyadic, Interval } from './interval.js'

const increasingOption = (
  f: (x: Quotient, bits: number) => O.Option<Interval>,
  { lo, hi }: Interval,
  bits: number,
): O.Option<Interval> => {
  const atLo = f(ofDyadic(lo), bits)
  if (O.isNone(atLo) || (lo.e === hi.e && lo.m === hi.m)) return atLo
  return O.map((atHi: Interval) => interval(atLo.value.lo, atHi.hi))(f(ofDyadic(hi), bits))
}

/** e^x; none when x reaches beyond ±2^45 (`largestArgument`), where the exponent of the answer leaves its range. */
export const exp = (x: Interval, bits: number): O.Option<Interval> => increasingOption(exponential, x, bits)

/** e^x − 1; none when x reaches beyond 2^45. */
export const expm1 = (x: Interval, bits: number): O.Option<Interval> => increasingOption(exponentialMinusOne, x, bits)

/** log x; none unless x > 0. */
export const log = (x: Interval, bits: number): O.Option<Interval> =>
  x.lo.m <= 0n ? O.none : O.some(increasing((d) => logarithm(ofDyadic(d), bits), x))

/** log(1 + x); none unless x > −1. */
export const log1p = (x: Interval, bits: number): O.Option<Interval> =>
  D.atMost(x.lo, D.negate(D.one)) ? O.none : O.some(increasing((d) => logarithmOfSuccessor(ofDyadic(d), bits), x))

/** log q, exactly [0, 0] for q = 1; throws RangeError unless q > 0. */
export const logOfRational = (q: Rational, bits: number): Interval => {
  if (q.num <= 0n) throw new RangeError('logOfRational: q > 0')
  return logarithm(ofRational(q), bits)
}

/** log(1 + q), exactly [0, 0] for q = 0; throws RangeError unless q > −1. */
export const log1pOfRational = (q: Rational, bits: number): Interval => {
  if (sumOf(q, one).num <= 0n) throw new RangeError('log1pOfRational: q > −1')
  return logarithmOfSuccessor(ofRational(q), bits)
}

/** e^q, exactly [1, 1] for q = 0; none when |q| ≥ 2^45. */
export const expOfRational = (q: Rational, bits: number): O.Option<Interval> => exponential(ofRational(q), bits)

/** e^q − 1, exactly [0, 0] for q = 0; none when q ≥ 2^45. */
export const expm1OfRational = (q: Rational, bits: number): O.Option<Interval> =>
  exponentialMinusOne(ofRational(q), bits)
