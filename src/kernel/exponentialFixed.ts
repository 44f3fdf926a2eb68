/**
 * e^x in fixed point for 0 ≤ x < 1: by tables of e^(i/2^8) and e^(j/2^16) at usual precisions, by halving the argument
 * and squaring the result (Brent, J. ACM 23, 1976) at high ones. Bounds are derived in proofs/kernel/exponential.md.
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

/** ⌊2^W·e^(i/2^8)⌋ and ⌊2^W·e^(i/2^16)⌋ for 0 ≤ i < 256, or 1 less, where they have been needed. */
interface Table {
  readonly coarse: Array<bigint | undefined>
  readonly fine: Array<bigint | undefined>
}

/** One table for every 64 bits of precision, filled entry by entry. */
const tables: Array<Table | undefined> = []

const tableOf = (W: number): Table => {
  const table = tables[W >> 6] ?? { coarse: [], fine: [] }
  tables[W >> 6] = table
  return table
}

const entry = (column: Array<bigint | undefined>, i: number, step: number, W: number): bigint => {
  const known = column[i]
  if (known !== undefined) return known
  const value = exponentialByHalving(shift(BigInt(i), W - step), W)
  column[i] = value
  return value
}

/** 2^w·e^x − result ∈ [0, 2) for x = X·2^−w in [0, 1), w ≥ 16: x = i/2^8 + j/2^16 + t with t < 2^−16. */
export const exponentialByTable = (X: bigint, w: number): bigint => {
  const working = w + guard
  const W = (working + 63) & ~63
  const table = tableOf(W)
  const leading = Number(shift(X, 16 - w))
  const factor = entry(table.coarse, leading >> 8, 8, W) * entry(table.fine, leading & 255, 16, W)
  const rest = exponentialSeries(shift(BigInt.asUintN(w - 16, X), guard), working)
  return shift(shift(factor, working - 2 * W) * rest, w - 2 * working)
}

/** The precision beyond which tables cost more than they save. */
const largestTabulated = 1100

/** 2^w·e^x − result ∈ [0, 2) for x = X·2^−w in [0, 1). */
export const exponentialFixed = (X: bigint, w: number): bigint =>
  w <= largestTabulated && w >= 16 ? exponentialByTable(X, w) : exponentialByHalving(X, w)
