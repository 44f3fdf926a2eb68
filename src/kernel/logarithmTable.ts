/**
 * The reduction that logarithms start with: f·R is next to 1 for a product R of three numbers from small tables, chosen by
 * a double near f, and log f = log(f·R) − log R. The logarithms of the tables are in fixed point, and are computed
 * when they are first needed. Bounds are derived in proofs/kernel/logarithm.md.
 */
import { shift } from './bits.js'
import { ln2 } from './ln2.js'
import { doubleAtanh } from './series.js'

/** R = (first/2^8)·(1 + second/2^16)·(1 + third/2^24): 180 ≤ first ≤ 366, |second| ≤ 196, |third| ≤ 132. */
export interface Reciprocal {
  readonly first: number
  readonly second: number
  readonly third: number
}

/** An R with |f·R − 1| < 2^−24.9, for f in [0.7, 1.42] known within 2^−40. */
export const reciprocal = (f: number): Reciprocal => {
  const first = Math.round(256 / f)
  const near = (f * first) / 256
  const second = Math.round(65536 / near - 65536)
  const nearer = near + near * (second / 65536)
  return { first, second, third: Math.round(16777216 / nearer - 16777216) }
}

/** R·2^48: an integer below 2^49. */
export const scaled = ({ first, second, third }: Reciprocal): number => first * (65536 + second) * (16777216 + third)
export const scaleBits = 48

/** The logarithms of the factors, and of 2, each within 1 unit of 2^−W. */
interface Table {
  readonly W: number
  readonly ln2: bigint
  readonly first: Array<bigint | undefined>
  readonly second: Array<bigint | undefined>
  readonly third: Array<bigint | undefined>
}

/** One table for every 64 bits of precision, filled entry by entry. */
const tables: Array<Table | undefined> = []

/** 2^W·log(n/d) within 1.1, for 1/2 ≤ n/d ≤ 2. */
export const logarithmOfRatio = (n: number, d: number, W: number): bigint => {
  const difference = n < d ? d - n : n - d
  // 16 bits absorb the errors of the series and of its argument
  const w = W + 16
  const { value } = doubleAtanh(shift(BigInt(difference), w) / BigInt(n + d), w)
  const rounded = shift(value, -16)
  return n < d ? -rounded : rounded
}

const entry = (column: Array<bigint | undefined>, at: number, n: number, d: number, W: number): bigint => {
  const known = column[at]
  if (known !== undefined) return known
  const value = logarithmOfRatio(n, d, W)
  column[at] = value
  return value
}

/** The bits that a table has beyond those asked for, at least: |k| < 2^12 multiples of log 2 are within 1/8 ulp. */
const extra = 16

/** 2^w·(k·log 2 − log R) within 1.2, for |k| < 2^12. */
export const tabulated = (k: number, { first, second, third }: Reciprocal, w: number): bigint => {
  const at = (w + extra + 63) >> 6
  const W = at << 6
  const table = tables[at] ?? { W, ln2: ln2(W), first: [], second: [], third: [] }
  tables[at] = table
  let sum = k === 0 ? 0n : BigInt(k) * table.ln2
  if (first !== 256) sum -= entry(table.first, first, first, 256, W)
  if (second !== 0) sum -= entry(table.second, second + 256, 65536 + second, 65536, W)
  if (third !== 0) sum -= entry(table.third, third + 256, 16777216 + third, 16777216, W)
  return sum === 0n ? sum : shift(sum, w - W)
}
