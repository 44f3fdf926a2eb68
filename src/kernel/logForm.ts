/**
 * Log forms Σ cᵢ log qᵢ + a: rational cᵢ, positive rationals qᵢ, and a a sum of square roots (rootSum.ts).
 * They are a vector space over ℚ in which equality is decidable (logFormBasis.ts), so that every comparison is
 * (logFormSign.ts). Divergences of finite models, expected log-ratios, thresholds on lengths and products of rational
 * powers are among them; products of logarithms and exponentials of sums are not.
 */
import { bitLength } from './bits.js'
import * as Q from './rational.js'
import * as R from './rootSum.js'

/** c log q with q > 0. */
export interface LogTerm {
  readonly coefficient: Q.Rational
  readonly argument: Q.Rational
}

/** Σ c log q + a. */
export interface LogForm {
  readonly logs: ReadonlyArray<LogTerm>
  readonly algebraic: R.RootSum
}

export const fromRootSum = (algebraic: R.RootSum): LogForm => ({ logs: [], algebraic })
export const fromRational = (q: Q.Rational): LogForm => fromRootSum(R.fromRational(q))
export const zero: LogForm = fromRational(Q.zero)

/** Σ c log q; terms with c = 0 or q = 1 are left out; throws RangeError unless every q > 0. */
export const fromLogs = (terms: ReadonlyArray<LogTerm>): LogForm => {
  if (terms.some(({ argument }) => argument.num <= 0n)) throw new RangeError('fromLogs: positive arguments only')
  const kept = terms.filter(({ coefficient, argument }) => coefficient.num !== 0n && argument.num !== argument.den)
  return { logs: kept, algebraic: R.zero }
}

/** log q for q > 0; throws RangeError otherwise. */
export const logOf = (argument: Q.Rational): LogForm => fromLogs([{ coefficient: Q.one, argument }])

/** √q for q ≥ 0; throws RangeError below 0. */
export const squareRootOf = (q: Q.Rational): LogForm => fromRootSum(R.squareRoot(q))

export const scale = (x: LogForm, q: Q.Rational): LogForm =>
  q.num === 0n
    ? zero
    : {
        logs: x.logs.map(({ coefficient, argument }) => ({ coefficient: Q.multiply(coefficient, q), argument })),
        algebraic: R.scale(x.algebraic, q),
      }
export const negate = (x: LogForm): LogForm => scale(x, Q.rational(-1))
export const sum = (xs: ReadonlyArray<LogForm>): LogForm => ({
  logs: xs.flatMap(({ logs }) => logs),
  algebraic: R.sum(xs.map(({ algebraic }) => algebraic)),
})
export const add = (x: LogForm, y: LogForm): LogForm => sum([x, y])
export const subtract = (x: LogForm, y: LogForm): LogForm => sum([x, negate(y)])

/** q^c. */
export interface RationalPower {
  readonly base: Q.Rational
  readonly exponent: Q.Rational
}

/** log Π qᵢ^cᵢ, for positive qᵢ: products of rational powers are compared by their logarithms. */
export const logOfProduct = (factors: ReadonlyArray<RationalPower>): LogForm =>
  fromLogs(factors.map(({ base, exponent }) => ({ coefficient: exponent, argument: base })))

const sizeOf = ({ num, den }: Q.Rational): number => bitLength(num) + bitLength(den)

/** The number of bits it takes to write the form down. */
export const size = ({ logs, algebraic: { rational, roots } }: LogForm): number =>
  logs.reduce((n, { coefficient, argument }) => n + sizeOf(coefficient) + sizeOf(argument), 0) +
  roots.reduce((n, { coefficient, radicand }) => n + sizeOf(coefficient) + bitLength(radicand), sizeOf(rational))
