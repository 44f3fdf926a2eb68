/**
 * e^x in fixed point for 0 ≤ x < 1, by halving the argument and squaring the result (Brent, J. ACM 23, 1976). Bounds are derived
 * in proofs/kernel/exponential.md.
 */
import { bitLength, shift } from './bits.js'
import { exponentialSeries } from './series.js'

/** Bits that absorb the roundings between the argument and the result. */
const guard = 6

/** How often the argument is halved: about the cube root of the precision balances squarings and terms. */
const halvings = (w: number): number => Math.round(1.2 * Math.cbrt(w))

/** 2^w·e^x − result ∈ [0, 2) for x = X·2^−w in [0, 1). */
export const exponentialByHalving = (X: bigint, w: number): bigint => {
  // x < 2^−zeros needs so many fewer halvings; none are left only when x < 1/2.
  const zeros = w - bitLength(X)
  const h = Math.max(0, halvings(w) - zeros)
  const working = w + h + guard
  let power = exponentialSeries(shift(X, guard), working)
  for (let i = 0; i < h; i += 1) power = shift(power * power, -working)
  return shift(power, w - working)
}
