/**
 * The two power series in fixed point: t = T·2^−w is represented by T, and one ulp is 2^−w.
 * Rectangular splitting (Smith, Math. Comp. 52, 1989): about 2√N multiplications of full length for N terms.
 * All roundings go down, so that a result is never above the true value. The error bounds are derived in
 * proofs/kernel/series.md.
 */
import { bitLength, floorLog2, shift } from './bits.js'
import { powerOfTwo } from './powersOfTwo.js'

/** 2^w, where it has been needed. */
const units: Array<bigint | undefined> = []
export const unit = (w: number): bigint => {
  const known = units[w]
  if (known !== undefined) return known
  const value = shift(1n, w)
  if (w <= 2048) units[w] = value
  return value
}

/** 1, t, …, t^count, each within 2 ulps below the truth when 0 ≤ t ≤ 1/2 and T is exact. */
const powers = (T: bigint, count: number, w: number): readonly bigint[] => {
  const list = [unit(w), T]
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

/** Terms brought to a common denominator: one division for all of them. */
interface Block {
  readonly coefficients: readonly bigint[]
  readonly denominator: bigint
}

/** Integers longer than this may be too large for a double. */
const longest = 1000

/** A fixed-point number: |truth − value| ≤ error ulps. */
export interface Fixed {
  readonly value: bigint
  readonly error: number
}

/** What is left of a sum when it is below 2^40 ulps is added up in doubles. */
const doubled = 40

/** Σ_{j ≥ 0} u^j/(2(n + j) + 1) for 0 ≤ u < 2^−tau, within 2^−48 of its size. */
const tailOfAtanh = (u: number, n: number, tau: number): number => {
  let sum = 0
  for (let k = n + Math.ceil(50 / tau); k >= n; k -= 1) sum = sum * u + 1 / (2 * k + 1)
  return sum
}

/** Σ_{i < count} P_i/(2(k + i) + 1) = Σ cᵢ·P_i / denominator. */
const blocks: Array<Array<Block | undefined>> = []

const blockOf = (k: number, count: number): Block => {
  blocks[count] ??= []
  const row = blocks[count] as Array<Block | undefined>
  const known = row[k]
  if (known !== undefined) return known
  const divisors = Array.from({ length: count }, (_, i) => BigInt(2 * (k + i) + 1))
  const denominator = divisors.reduce((a, b) => a * b)
  const block = { coefficients: divisors.map((d) => denominator / d), denominator }
  row[k] = block
  return block
}

/** The most terms that are brought to a common denominator. */
const longestBlock = 8

/** 2^w·Σ_{i < count} Pᵢ/(2(k + i) + 1), rounded down. */
const blockSum = (power: readonly bigint[], k: number, count: number): bigint => {
  let sum = 0n
  if (count > longestBlock) {
    for (let i = 0; i < count; i += 1) sum += (power[i] as bigint) / BigInt(2 * (k + i) + 1)
    return sum
  }
  const { coefficients, denominator } = blockOf(k, count)
  for (let i = 0; i < count; i += 1) sum += (power[i] as bigint) * (coefficients[i] as bigint)
  return denominator === 1n ? sum : sum / denominator
}

/**
 * 2·atanh(t) = 2t·Σ t^(2k)/(2k+1) for t = T·2^−w, |t| ≤ 1/2. The terms that together are below 2^40 ulps are added up in
 * doubles.
 */
export const doubleAtanh = (T: bigint, w: number): Fixed => {
  const length = bitLength(T)
  const tau = w - length
  if (w - 3 * tau <= doubled && length <= longest) {
    // 2t·Σ_{k ≥ 1} t^(2k)/(2k+1) < 2^(−3·tau)
    if (tau > longest) return { value: T << 1n, error: 1 }
    const size = Number(T)
    const t = size * powerOfTwo(-(w >> 1)) * powerOfTwo((w >> 1) - w)
    const u = t * t
    return { value: (T << 1n) + BigInt(Math.round(2 * size * u * tailOfAtanh(u, 1, Math.max(1, 2 * tau)))), error: 1 }
  }
  const U = shift(T * T, -w)
  const lengthOfU = bitLength(U)
  const tauOfU = w - lengthOfU
  const terms = Math.max(1, Math.ceil((w - doubled) / tauOfU))
  const m = terms <= 3 ? terms : Math.round(Math.sqrt(terms))
  const power = powers(U, Math.min(m, terms - 1), w)
  const last = terms - 1 - ((terms - 1) % m)
  let sum = blockSum(power, last, terms - last)
  for (let k = last - m; k >= 0; k -= m) sum = blockSum(power, k, m) + shift(sum * (power[m] as bigint), -w)
  // u^terms·2^w < 2^40, from u·2^tau in [1/2, 1)
  const fraction = Number(shift(U, 60 - lengthOfU)) * powerOfTwo(-60)
  let head = powerOfTwo(Math.max(-longest, w - terms * tauOfU))
  for (let k = 0; k < terms; k += 1) head *= fraction
  sum += BigInt(Math.round(head * tailOfAtanh(fraction * powerOfTwo(-Math.min(longest, tauOfU)), terms, tauOfU)))
  const error = 6 + 2 * m + (terms >> 10)
  return { value: shift(T * sum, 1 - w), error: tau >= 16 && m <= 1000 ? 2 : error }
}
