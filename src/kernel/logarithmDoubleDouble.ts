/**
 * log(n/d) in double-double arithmetic, by 2 atanh t = 2t + t·(⅔t² + …): for n/d near 1 with t = (n − d)/(n + d), otherwise
 * by two tables, with t = (nP − d)/(nP + d) for a P of 25 bits near d/n.
 * Bounds are derived in proofs/kernel/doubleDouble.md; u = 2^−53.
 */
import { shift } from './bits.js'
import { over, plus, productError, type Register, register, splitter, times, timesDouble } from './doubleDouble.js'
import { ln2 } from './ln2.js'
import { logarithmOfRatio } from './logarithmTable.js'
import { binaryExponent, powerOfTwo } from './powersOfTwo.js'

/** m as a double-double within u²: the nearest double, and the double nearest to what is left; ∞ beyond the doubles. */
export const ofInteger = (z: Register, m: bigint): void => {
  const hi = Number(m)
  const isWhole = (hi <= Number.MAX_SAFE_INTEGER && hi >= -Number.MAX_SAFE_INTEGER) || !Number.isFinite(hi)
  z.hi = hi
  z.lo = isWhole ? 0 : Number(m - BigInt(hi))
}

/** Logarithms are tabulated as a multiple of 2^−52 and a rest: sums of multiples below 2 are exact. */
const multiple = 52
const W = 128

/** hi and lo of m·2^−W at 2i and 2i + 1. */
const enter = (table: Float64Array, i: number, m: bigint): void => {
  const hi = shift(m + shift(1n, W - multiple - 1), multiple - W)
  table[2 * i] = Number(hi) * powerOfTwo(-multiple)
  table[2 * i + 1] = Number(m - shift(hi, W - multiple)) * powerOfTwo(-W)
}

const logOf2 = new Float64Array(2)
enter(logOf2, 0, ln2(W))
/** −log(first/2^8) and −log(1 + second/2^16), where they have been needed: the only rest that is 0 is that of log 1. */
const firsts = new Float64Array(1024)
const seconds = new Float64Array(1024)

const [twoThirds, restOfTwoThirds] = ((): readonly [number, number] => {
  const z = register()
  over(z, 2, 0, 3, 0)
  return [z.hi, z.lo]
})()

const [t, v, g] = [register(), register(), register()]

/** z = 2 atanh t for the |t| ≤ 2^−12 in its register. */
const doubleAtanh = (z: Register): void => {
  times(v, t.hi, t.lo, t.hi, t.lo)
  const s = v.hi
  times(g, twoThirds, restOfTwoThirds, v.hi, v.lo)
  const rest = g.lo + s * s * (0.4 + s * (2 / 7 + s * (2 / 9)))
  const sum = g.hi + rest
  times(g, t.hi, t.lo, sum, rest - (sum - g.hi))
  plus(z, 2 * t.hi, 2 * t.lo, g.hi, g.lo)
}

/** z = log(n/d) from n − d, n and d, for |n − d| ≤ 2^−12·d: within 30u² of its size. */
export const logarithmNearOne = (
  z: Register,
  gapHi: number,
  gapLo: number,
  nHi: number,
  nLo: number,
  dHi: number,
  dLo: number,
): void => {
  plus(z, nHi, nLo, dHi, dLo)
  over(t, gapHi, gapLo, z.hi, z.lo)
  doubleAtanh(z)
}

const far = register()

/**
 * z = log(n/d·2^e) for n and d between 1 and 1e150, |log| > 2^−12.1 and |e| < 2^20, within (48 + 9|log|)u². By the R of
 * logarithmTable.ts, with its first two factors only: R has 25 bits, and products with halves of doubles are exact.
 */
export const logarithmByTable = (z: Register, nHi: number, nLo: number, dHi: number, dLo: number, e = 0): void => {
  const q = nHi / dHi
  const top = binaryExponent(q)
  const half = q * powerOfTwo(-top)
  const k = half < 1.41 ? top : top + 1
  const f = half < 1.41 ? half : half / 2
  const first = Math.round(256 / f)
  const second = Math.round(16777216 / (f * first) - 65536)
  if (firsts[2 * first + 1] === 0 && first !== 256) enter(firsts, first, -logarithmOfRatio(first, 256, W))
  if (seconds[2 * second + 513] === 0 && second !== 0)
    enter(seconds, second + 256, -logarithmOfRatio(65536 + second, 65536, W))
  const P = first * (65536 + second) * powerOfTwo(-24 - k)

  // gap = nP − d
  const s = splitter * nHi
  const leading = s - (s - nHi)
  const a = leading * P - dHi
  const b = (nHi - leading) * P
  const gap = a + b
  const t1 = gap - a
  const rest = a - (gap - t1) + (b - t1) + (nLo * P - dLo)
  // t = gap/(2d + gap)
  const double = 2 * dHi
  const sum = double + gap
  const sumRest = double - sum + gap + (2 * dLo + rest)
  const t = gap / sum
  const p = t * sum
  const tRest = (gap - p - productError(t, sum, p) + rest - t * sumRest) / sum
  const v = t * t
  const w = t + t

  const [m1, m2] = [firsts[2 * first] as number, seconds[2 * second + 512] as number]
  const low = (firsts[2 * first + 1] as number) + (seconds[2 * second + 513] as number)
  const curved = 2 * tRest * (1 + v) + w * v * (1 / 3 + v * 0.2)
  const power = k + e
  let hi = m1 + m2
  let lo = low
  if (power > 2 || power < -2) {
    timesDouble(far, logOf2[0] as number, logOf2[1] as number, power)
    plus(far, far.hi, far.lo, hi, lo)
    hi = far.hi
    lo = far.lo
  } else if (power !== 0) {
    hi += power * (logOf2[0] as number)
    lo += power * (logOf2[1] as number)
  }
  const total = hi + w
  const low2 = w - (total - hi) + (lo + curved)
  z.hi = total + low2
  z.lo = low2 - (z.hi - total)
}
