/** Integer powers of dyadic numbers, rounded. */
import { bitLength } from './bits.js'
import type { Dyadic } from './dyadic.js'
import * as D from './dyadic.js'

/** A bound of xⁿ for n ≥ 1 by repeated squaring; rounding products of positive numbers one way keeps the direction. */
const bound = (x: Dyadic, n: number, rounded: (product: Dyadic) => Dyadic): Dyadic => {
  let result: Dyadic | undefined
  let square = x
  for (let rest = n; ; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = result === undefined ? square : rounded(D.multiply(result, square))
    if (rest <= 1) return result ?? square
    square = rounded(D.multiply(square, square))
  }
}

/**
 * xⁿ rounded down and up to `bits` bits, for x ≥ 0 and n ≥ 1. At most 2n of the factors 1 ± 2^(1−precision) accumulate;
 * the precision grows until both bounds round alike or nothing is rounded any more.
 */
export const powerBounds = (x: Dyadic, n: number, bits: number): { readonly down: Dyadic; readonly up: Dyadic } => {
  if (x.m === 0n) return { down: D.zero, up: D.zero }
  for (let precision = bits + 12 + bitLength(BigInt(n)); ; precision += precision >> 1) {
    const lo = bound(x, n, (product) => D.roundDown(product, precision))
    const hi = bound(x, n, (product) => D.roundUp(product, precision))
    const [down, up] = [D.roundDown(lo, bits), D.roundUp(hi, bits)]
    if (D.equality.equals(lo, hi)) return { down, up }
    if (D.equality.equals(down, D.roundDown(hi, bits)) && D.equality.equals(up, D.roundUp(lo, bits)))
      return { down, up }
  }
}
