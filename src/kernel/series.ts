/**
 * The two power series in fixed point: t = T·2^−w is represented by T, and one ulp is 2^−w.
 * Rectangular splitting (Smith, Math. Comp. 52, 1989): about 2√N multiplications of full length for N terms.
 * All roundings go down, so that a result is never above the true value. The error bounds are derived in
 * proofs/kernel/series.md.
 */
import { bitLength, floorLog2, shift } from './bits.js'

/** 1, t, …, t^count, each within 2 ulps below the truth when 0 ≤ t ≤ 1/2 and T is exact. */
const powers = (T: bigint, count: number, w: number): readonly bigint[] => {
  const list = [shift(1n, w), T]
  for (let i = 2; i <= count; i += 1) {
    const half = list[i >> 1] as bigint
    list.push(shift(i & 1 ? (list[i - 1] as bigint) * T : half * half, -w))
  }
  return list
}

/** The least N for which N·tau + Σ_{n≤N} ⌊log₂ n⌋ ≥ w + 1: then t^N/N! ≤ 2^(−w−1) for t < 2^−tau. */
export const exponentialTerms = (tau: number, w: number): number => {
  let terms = 1
  for (let gained = tau; gained <= w; gained += tau + floorLog2(terms)) terms += 1
  return terms
}

/** Below this, integers are exact as doubles. */
const exactDouble = 2 ** 53

/**
 * e^t − result ∈ [0, 12) ulps, for 0 ≤ t ≤ 1/2.
 * The remainder is at most 2·t^N/N! ≤ 1 ulp (geometric majorant, as t ≤ 1/2); 11 ulps are roundings.
 */
export const exponentialSeries = (T: bigint, w: number): bigint => {
  const terms = exponentialTerms(w - bitLength(T), w)
  const m = Math.max(1, Math.round(Math.sqrt(terms)))
  const power = powers(T, m, w)
  // sum = scalar·Σ_{j ≥ n} (n!/j!)·t^(j − m⌊n/m⌋)
  let sum = 0n
  let scalar = 1
  for (let n = terms - 1; ; n -= 1) {
    const i = n % m
    sum += scalar === 1 ? (power[i] as bigint) : BigInt(scalar) * (power[i] as bigint)
    if (n === 0) return scalar === 1 ? sum : sum / BigInt(scalar)
    if (i === 0) sum = shift(sum * (power[m] as bigint), -w)
    if (scalar * n < exactDouble) {
      scalar *= n
    } else {
      sum /= BigInt(scalar)
      scalar = n
    }
  }
}

/** A fixed-point number from below: truth − value ∈ [0, error] ulps. */
export interface Below {
  readonly value: bigint
  readonly error: number
}

/**
 * 2·atanh(t) = 2t·Σ t^(2k)/(2k+1) from below, for 0 ≤ t ≤ 1/2 with t·2^w − T ∈ [0, 1).
 * The remainder of the sum after N terms is at most u^N·4/9 for u = t² ≤ 1/4 (geometric majorant).
 */
export const doubleAtanh = (T: bigint, w: number): Below => {
  const U = shift(T * T, -w)
  if (U === 0n) return { value: T << 1n, error: 5 }
  const terms = Math.ceil(w / (w - bitLength(U)))
  const m = Math.max(1, Math.round(Math.sqrt(terms)))
  const power = powers(U, m, w)
  let sum = 0n
  for (let k = terms - 1; k >= 0; k -= 1) {
    const i = k % m
    sum += (power[i] as bigint) / BigInt(2 * k + 1)
    if (i === 0 && k > 0) sum = shift(sum * (power[m] as bigint), -w)
  }
  return { value: shift(T * sum, 1 - w), error: 10 + 3 * m }
}
