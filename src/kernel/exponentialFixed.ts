/**
 * e^x in fixed point for 0 ≤ x < 1: by tables of e^(h/2^8), e^(i/2^16) and e^(j/2^24) at usual precisions, by halving the argument
 * and squaring the result (Brent, J. ACM 23, 1976) at high ones. Bounds are derived in proofs/kernel/exponential.md.
 */
import { bitLength, shift } from './bits.js'
import { exponentialOfSmall, exponentialSeries } from './series.js'

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

/** 2^W·e^(i/2^8), 2^W·e^(i/2^16) and 2^W·e^(i/2^24) for 0 ≤ i < 256, less than 2 below, where they have been needed. */
type Table = readonly [Column, Column, Column]
type Column = Array<bigint | undefined>

/** One table for every 64 bits of precision, filled entry by entry. */
const tables: Array<Table | undefined> = []

const tableOf = (W: number): Table => {
  const table: Table = tables[W >> 6] ?? [[], [], []]
  tables[W >> 6] = table
  return table
}

const entry = (column: Column, i: number, step: number, W: number): bigint => {
  const known = column[i]
  if (known !== undefined) return known
  const value = exponentialByHalving(shift(BigInt(i), W - step), W)
  column[i] = value
  return value
}

/** The precision beyond which tables cost more than they save. */
export const largestTabulated = 1152

/**
 * 2^W·e^x − result ∈ (−2^(W−w+2), 60 + 2^(W−w+2)) for x = X·2^−W in [0, 1), W ≤ 1152 a multiple of 64, w ≤ W:
 * x = h/2^8 + i/2^16 + j/2^24 + t with t < 2^−24.
 */
export const exponentialByTable = (X: bigint, W: number, w: number): bigint => {
  const [first, second, third] = tableOf(W)
  const leading = Number(shift(X, 24 - W))
  const j = leading & 255
  let factor = shift(entry(first, leading >> 16, 8, W) * entry(second, (leading >> 8) & 255, 16, W), -W)
  if (j !== 0) factor = shift(factor * entry(third, j, 24, W), -W)
  return shift(factor * exponentialOfSmall(BigInt.asUintN(W - 24, X), W, w), -W)
}
