/** Exact roots: which integers and rationals are k-th powers. */
import * as O from 'fp-ts/lib/Option.js'
import { bitLength } from './bits.js'
import { integerRoot } from './integerRoot.js'
import { type Rational, rational } from './rational.js'

/** The 12 squares modulo 64, as a mask: the last bits of most integers show that they are no squares. */
const squares = [0n, 1n, 4n, 9n, 16n, 17n, 25n, 33n, 36n, 41n, 49n, 57n].reduce((mask, r) => mask | (1n << r), 0n)

/** ᵏ√n when that is an integer; n ≥ 0 and k ≥ 1. */
export const exactRoot = (n: bigint, k: number): O.Option<bigint> => {
  if (n < 2n) return O.some(n)
  if (k >= bitLength(n) || (k === 2 && ((squares >> (n & 63n)) & 1n) === 0n)) return O.none
  const root = integerRoot(n, k)
  return root ** BigInt(k) === n ? O.some(root) : O.none
}

/** ᵏ√q when that is rational; q ≥ 0 and k ≥ 1. In lowest terms, numerator and denominator must both be k-th powers. */
export const rationalRoot = (q: Rational, k: number): O.Option<Rational> => {
  const den = exactRoot(q.den, k)
  if (O.isNone(den)) return O.none
  const num = exactRoot(q.num, k)
  return O.isNone(num) ? O.none : O.some(rational(num.value, den.value))
}
