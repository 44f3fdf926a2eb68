/**
 * e^x in double-double arithmetic: x = (k + i/2^8 + j/2^16)·log 2 + r with |r| < 2^−17.5, and tables of 2^(i/2^8) and
 * 2^(j/2^16) − 1 (Tang, ACM Trans. Math. Softw. 15, 1989). Bounds are derived in proofs/kernel/doubleDouble.md.
 */
import { shift } from './bits.js'
import { productError, type Register, register } from './doubleDouble.js'
import { exponentialByHalving } from './exponentialFixed.js'
import { ln2 } from './ln2.js'
import { powerOfTwo } from './powersOfTwo.js'

const W = 128

/** 2^(n/2^16) − less as hi + lo. */
const power = (z: Register, n: number, less: bigint): void => {
  const m = exponentialByHalving(shift(BigInt(n) * ln2(W), -16), W) - shift(less, W)
  const hi = Number(m)
  z.hi = hi * powerOfTwo(-W)
  z.lo = Number(m - BigInt(hi)) * powerOfTwo(-W)
}

/** hi and lo at 2i and 2i + 1, where they have been needed. */
const coarse = new Float64Array(512)
const fine = new Float64Array(512)
const entry = register()
const fill = (table: Float64Array, i: number, n: number, less: bigint): void => {
  power(entry, n, less)
  table[2 * i] = entry.hi
  table[2 * i + 1] = entry.lo
}

/** log 2/2^16 in three parts: multiples of 2^−42 and 2^−68 of 26 bits, and the rest. */
const parts = ((): readonly [number, number, number] => {
  const c = ln2(192)
  const first = shift(c, 26 - 192)
  const second = shift(c - shift(first, 192 - 26), 52 - 192)
  const third = c - shift(first, 192 - 26) - shift(second, 192 - 52)
  return [
    Number(first) * powerOfTwo(-42),
    Number(second) * powerOfTwo(-68),
    Number(third) * powerOfTwo(-192) * powerOfTwo(-16),
  ]
})()
const unitsPerLog2 = 65536 * Math.LOG2E

/** The largest |x|. */
export const largestLongArgument = 700
/** The result is within so much of its size. */
export const longExponentialError = powerOfTwo(-75)

/** z with e^x = 2^k·z, for x = xh + xl, |x| ≤ 700: returns k. */
export const longExponential = (z: Register, xh: number, xl: number): number => {
  const n = Math.round(xh * unitsPerLog2)
  const i = (n >> 8) & 255
  const j = n & 255
  if (coarse[2 * i] === 0) fill(coarse, i, i << 8, 0n)
  if (fine[2 * j] === 0 && j !== 0) fill(fine, j, j, 1n)

  // r = x − n·log 2/2^16: a and b are exact
  const a = xh - n * parts[0]
  const b = -n * parts[1]
  const high = a + b
  const t = high - a
  const low = a - (high - t) + (b - t) + (xl - n * parts[2])
  const r = high + low
  const s = r - high
  const rest = high - (r - s) + (low - s)

  // w = 2^(j/2^16)·e^r − 1
  const f = fine[2 * j] as number
  const p = rest + r * r * (0.5 + r * (1 / 6 + r * (1 / 24)))
  const w = f + r
  const wRest = r - (w - f) + ((fine[2 * j + 1] as number) + p + f * (r + p))

  const c = coarse[2 * i] as number
  const cRest = coarse[2 * i + 1] as number
  const product = c * w
  const sum = c + product
  const sumRest = product - (sum - c) + (productError(c, w, product) + (cRest + c * wRest + cRest * w))
  z.hi = sum + sumRest
  z.lo = sumRest - (z.hi - sum)
  return n >> 16
}
