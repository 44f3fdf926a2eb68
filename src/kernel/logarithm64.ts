/**
 * log of a ratio in doubles, from + − × ÷ and the bits of a double alone: these are fixed by IEEE 754, whereas nothing is
 * promised about Math.log. Table-driven (Tang, ACM Trans. Math. Softw. 16, 1990): for 2^k·z with z ∈ [1, 2),
 * k·log 2 + log F + 2 atanh((z − F)/(z + F)) with F = 1 + (2j + 1)/256 next to z; near 1 the series of
 * 2 atanh((a − b)/(a + b)), with relative accuracy. Bounds are derived in proofs/kernel/filter.md; u = 2^−53.
 */
import { logOfRational } from './elementary.js'
import { binaryExponent, leadingBits, powerOfTwo } from './powersOfTwo.js'
import { rational } from './rational.js'

/** The double nearest to log(n/d), or as good as that: within 0.51 units in the last place. */
const nearest = (n: number, d: number): number => {
  const { m, e } = logOfRational(rational(n, d), 64).lo
  return Number(m) / Number(1n << BigInt(-e))
}

const log2 = nearest(2, 1)
/** log(1 + (2j + 1)/256), where it has been needed. */
const logs = new Float64Array(128)
const entry = (j: number): number => {
  const known = logs[j] as number
  if (known !== 0) return known
  logs[j] = nearest(257 + 2 * j, 256)
  return logs[j] as number
}

/** atanh t = t + t·v·tail(v) for v = t² ≤ 1/64, but for less than u/30 of t: Σ v^(k−1)/(2k+1) for 1 ≤ k ≤ 8. */
export const tail = (v: number): number =>
  1 / 3 + v * (1 / 5 + v * (1 / 7 + v * (1 / 9 + v * (1 / 11 + v * (1 / 13 + v * (1 / 15 + v * (1 / 17)))))))

/** 2 atanh t for |t| ≤ 1/8, within 1.2u of its size. */
export const doubleAtanh64 = (t: number): number => {
  const v = t * t
  const w = t + t
  return w + w * v * tail(v)
}

/** log(2^n·y) for a normal y > 0 and an integer |n| < 2^40, within (1.76 + 3.75|log(2^n·y)|)u. */
export const logarithm64 = (y: number, n = 0): number => {
  const top = leadingBits(y)
  const e = (top >> 20) - 1023
  const j = (top >> 13) & 127
  const z = y * powerOfTwo(-e)
  const F = 1.00390625 + j * 0.0078125
  const t = (z - F) / (z + F)
  const v = t * t
  return (e + n) * log2 + entry(j) + t * (2 + v * (2 / 3 + v * 0.4))
}

/** A power of two 2^−w ≤ 2^−extra·y for a normal y < 2^extra with w ≤ 1000, and w itself. */
export const binaryScale = (y: number, extra: number): { readonly w: number; readonly ulp: number } => {
  const w = Math.min(1000, Math.max(0, extra - binaryExponent(y)))
  return { w, ulp: powerOfTwo(-w) }
}
