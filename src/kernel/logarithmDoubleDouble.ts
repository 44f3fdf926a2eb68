/**
 * log(n/d) in double-double arithmetic, by 2 atanh t = 2t + t·(⅔t² + …) with |t| ≤ 2^−12: for n/d near 1 with
 * t = (n − d)/(n + d), otherwise next to M = 2^k·(1 + (2j + 1)/2048) with t = (n − M·d)/(n + M·d).
 * Bounds are derived in proofs/kernel/doubleDouble.md; u = 2^−53.
 */
import { over, plus, type Register, register, times, timesDouble } from './doubleDouble.js'
import { logOfRational } from './elementary.js'
import { leadingBits, powerOfTwo } from './powersOfTwo.js'
import { rational } from './rational.js'

/** m as a double-double within u²: the nearest double, and the double nearest to what is left; ∞ beyond the doubles. */
export const ofInteger = (z: Register, m: bigint): void => {
  const hi = Number(m)
  const isWhole = (hi <= Number.MAX_SAFE_INTEGER && hi >= -Number.MAX_SAFE_INTEGER) || !Number.isFinite(hi)
  z.hi = hi
  z.lo = isWhole ? 0 : Number(m - BigInt(hi))
}

const scratch = register()
/** log(n/d) within 1.1u². */
const kernelLogarithm = (n: number, d: number): readonly [number, number] => {
  const { m, e } = logOfRational(rational(n, d), 128).lo
  ofInteger(scratch, m)
  const unit = Number(1n << BigInt(-e))
  return [scratch.hi / unit, scratch.lo / unit]
}

let logOf2: readonly [number, number] | undefined
/** log(1 + (2j + 1)/2048), where it has been needed. */
const table = new Float64Array(2048)
const fill = (j: number): void => {
  const [hi, lo] = kernelLogarithm(2049 + 2 * j, 2048)
  table[2 * j] = hi
  table[2 * j + 1] = lo
}

const [twoThirds, restOfTwoThirds] = ((): readonly [number, number] => {
  over(scratch, 2, 0, 3, 0)
  return [scratch.hi, scratch.lo]
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

/** z = log(n/d) for n and d between 1 and 1e150, within (7.1 + 9.3|log|)u². */
export const logarithmByTable = (z: Register, nHi: number, nLo: number, dHi: number, dLo: number): void => {
  const parts = leadingBits(nHi / dHi) >> 10
  const j = parts & 1023
  const k = (parts >> 10) - 1023
  const M = (1 + (2 * j + 1) / 2048) * powerOfTwo(k)
  if (table[2 * j] === 0) fill(j)
  logOf2 ??= kernelLogarithm(2, 1)
  timesDouble(v, dHi, dLo, M)
  plus(t, nHi, nLo, -v.hi, -v.lo)
  plus(g, nHi, nLo, v.hi, v.lo)
  over(t, t.hi, t.lo, g.hi, g.lo)
  doubleAtanh(z)
  timesDouble(g, logOf2[0], logOf2[1], k)
  plus(g, g.hi, g.lo, table[2 * j] as number, table[2 * j + 1] as number)
  plus(z, g.hi, g.lo, z.hi, z.lo)
}
