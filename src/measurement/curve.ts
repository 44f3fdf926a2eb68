/** The curves that equations (7) and (8) of the paper draw above KL and behaviour, for given β and log 1/α. */
import * as O from 'fp-ts/lib/Option.js'
import { exp, log1p } from '../kernel/elementary.js'
import * as I from '../kernel/interval.js'
import * as Q from '../kernel/rational.js'
import { type Enclosed, fromInterval } from './enclosed.js'

export interface Curve {
  /** (7) bounds the divergence by log(1 + e^(log(1/α) − βn)), (8) the behaviour by 1/(1 + e^(βn − log(1/α))). */
  readonly equation: 7 | 8
  readonly beta: Q.Rational
  readonly logInverseAlpha: Q.Rational
}

/** The curve at n, to a relative 2^−bits; none when |log(1/α) − βn| ≥ 2^45. */
export const heightAt = (
  { equation, beta, logInverseAlpha }: Curve,
  n: Q.Rational,
  bits: number,
): O.Option<Enclosed> => {
  const excess = Q.subtract(logInverseAlpha, Q.multiply(beta, n))
  if (equation === 7) {
    const inner = exp(I.fromRational(excess, 2 * bits), 2 * bits)
    return O.map(fromInterval)(O.chain((x: I.Interval) => log1p(x, bits))(inner))
  }
  const inner = exp(I.fromRational(Q.negate(excess), 2 * bits), 2 * bits)
  return O.map(fromInterval)(O.chain((x: I.Interval) => I.divide(I.one, I.add(I.one, x, 2 * bits), bits))(inner))
}
