/**
 * The reduction that logarithms and exponentials start with: f·R is next to 1 for a product R of four or five numbers from small
 * tables, chosen by a double near f, and log f = log(f·R) − log R. The logarithms of the tables are in fixed point, and are
 * computed when they are first needed. Bounds are derived in proofs/kernel/logarithm.md.
 */
import { ofSafe, shift } from './bits.js'
import { ln2 } from './ln2.js'
import { doubleAtanh } from './series.js'

/** R = (first/2^8)·(1 + second/2^16)·(1 + third/2^24)·(1 + fourth/2^32)·(1 + fifth/2^40), the last factor of long numbers only. */
export interface Reciprocal {
  readonly first: number
  readonly second: number
  readonly third: number
  readonly fourth: number
  readonly fifth: number
}

/** An R with |f·R − 1| < 2^−32.9, or 2^−40.9 if it is long, for f in [0.7, 1.42] known within 2^−46. */
export const reciprocal = (f: number, isLong: boolean): Reciprocal => {
  const first = Math.round(256 / f)
  const near = (f * first) / 256
  const second = Math.round(65536 / near - 65536)
  const nearer = near + near * (second / 65536)
  const third = Math.round(16777216 / nearer - 16777216)
  const next = nearer + nearer * (third / 16777216)
  const fourth = Math.round(4294967296 / next - 4294967296)
  if (!isLong) return { first, second, third, fourth, fifth: 0 }
  const last = next + next * (fourth / 4294967296)
  return { first, second, third, fourth, fifth: Math.round(1099511627776 / last - 1099511627776) }
}

/** 2^32 + fourth, and 2^40 + fifth, where they have been needed. */
const fourths: Array<bigint | undefined> = []
const fifths: Array<bigint | undefined> = []

const factor = (known: Array<bigint | undefined>, at: number, unit: number): bigint => {
  const found = known[at + 256]
  if (found !== undefined) return found
  const value = BigInt(unit + at)
  known[at + 256] = value
  return value
}

/** R·2^80, or R·2^120 if it is long. */
export const scaled = ({ first, second, third, fourth, fifth }: Reciprocal, isLong: boolean): bigint => {
  // below 2^49: exact
  const short = ofSafe(first * (65536 + second) * (16777216 + third)) * factor(fourths, fourth, 4294967296)
  return isLong ? short * factor(fifths, fifth, 1099511627776) : short
}
export const scaleBits = (isLong: boolean): number => (isLong ? 120 : 80)
/** |f·R − 1| is below 2^−reduced. */
export const reduced = (isLong: boolean): number => (isLong ? 40 : 32)

type Column = Array<bigint | undefined>

/** The logarithms of the factors, each within 1.1 units of 2^−W, and multiples of ⌊2^W·log 2⌋. */
export interface Table {
  readonly W: number
  readonly isLong: boolean
  readonly ln2: bigint
  readonly multiples: Column
  readonly columns: readonly [Column, Column, Column, Column, Column]
}

/** One table for every 64 bits of precision, filled entry by entry. */
const tables: Array<Table | undefined> = []

/** The bits that a table has beyond those asked for, at least. */
const extra = 16
/** Tables from here on are for long numbers. */
const long = 256

/** The table for w bits: W ≥ w + 16 is a multiple of 64. */
export const tableFor = (w: number): Table => {
  const at = (w + extra + 63) >> 6
  const known = tables[at]
  if (known !== undefined) return known
  const W = at << 6
  const table: Table = { W, isLong: W >= long, ln2: ln2(W), multiples: [], columns: [[], [], [], [], []] }
  tables[at] = table
  return table
}

/** 2^W·log(n/d) within 1.1, for 1/2 ≤ n/d ≤ 2. */
export const logarithmOfRatio = (n: number, d: number, W: number): bigint => {
  const difference = n < d ? d - n : n - d
  // 16 bits absorb the errors of the series and of its argument
  const w = W + 16
  const { value } = doubleAtanh(shift(BigInt(difference), w) / BigInt(n + d), w)
  const rounded = shift(value, -16)
  return n < d ? -rounded : rounded
}

const entry = (column: Column, at: number, n: number, d: number, W: number): bigint => {
  const known = column[at]
  if (known !== undefined) return known
  const value = logarithmOfRatio(n, d, W)
  column[at] = value
  return value
}

/** Multiples of log 2 up to here are remembered. */
const mostRemembered = 64

/** k·⌊2^W·log 2⌋. */
export const multipleOfLog2 = ({ ln2: L, multiples }: Table, k: number): bigint => {
  if (k > mostRemembered || k < -mostRemembered) return BigInt(k) * L
  const known = multiples[k + mostRemembered]
  if (known !== undefined) return known
  const value = BigInt(k) * L
  multiples[k + mostRemembered] = value
  return value
}

/** start − 2^W·log R within 5.5. */
export const minusLogarithm = (start: bigint, R: Reciprocal, { W, columns }: Table): bigint => {
  const { first, second, third, fourth, fifth } = R
  let sum = start
  if (first !== 256) sum -= entry(columns[0], first, first, 256, W)
  if (second !== 0) sum -= entry(columns[1], second + 256, 65536 + second, 65536, W)
  if (third !== 0) sum -= entry(columns[2], third + 256, 16777216 + third, 16777216, W)
  if (fourth !== 0) sum -= entry(columns[3], fourth + 256, 4294967296 + fourth, 4294967296, W)
  if (fifth !== 0) sum -= entry(columns[4], fifth + 256, 1099511627776 + fifth, 1099511627776, W)
  return sum
}
