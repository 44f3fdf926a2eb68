/**
 * ⌊2^w·ln 2⌋ for every w, from ln 2 = 18 atanh(1/26) − 2 atanh(1/4801) + 8 atanh(1/8749). As 2 atanh(1/q) is
 * log((q+1)/(q−1)), this says 2 = (27/25)^9·(4802/4800)^−1·(8750/8748)^4, which test/kernel/ln2.test.ts checks.
 */
import { bitLength, shift } from './bits.js'

interface Split {
  readonly factors: bigint
  readonly power: bigint
  readonly sum: bigint
}

/** Σ_{a ≤ k < b} 1/((2k+1)·Q^(k−a+1)) = sum/(factors·power), by binary splitting. */
const split = (Q: bigint, a: number, b: number): Split => {
  if (b - a === 1) return { factors: BigInt(2 * a + 1), power: Q, sum: 1n }
  const middle = (a + b) >> 1
  const left = split(Q, a, middle)
  const right = split(Q, middle, b)
  return {
    factors: left.factors * right.factors,
    power: left.power * right.power,
    sum: left.sum * right.factors * right.power + left.factors * right.sum,
  }
}

/**
 * 2^w·atanh(1/q) − result ∈ [0, 2) for q ≥ 2: the floor of the first N terms q·Σ 1/((2k+1)·q^(2k+2)), whose remainder is
 * at most q^(−2N−1)/(1 − q^−2) < 2^−w when q^(2N) ≥ 2^w.
 */
export const atanhOfReciprocal = (q: bigint, w: number): bigint => {
  const Q = q * q
  const terms = Math.ceil((w + 1) / (bitLength(Q) - 1))
  const { factors, power, sum } = split(Q, 0, terms)
  return shift(q * sum, w) / (factors * power)
}

/** Integers around 2^w·ln 2: the errors 18·[0, 2), −2·[0, 2) and 8·[0, 2) add up to (−4, 52). */
export const aroundLn2 = (w: number): readonly [bigint, bigint] => {
  const value = 18n * atanhOfReciprocal(26n, w) - 2n * atanhOfReciprocal(4801n, w) + 8n * atanhOfReciprocal(8749n, w)
  return [value - 4n, value + 52n]
}

const floorAt = (w: number): bigint => {
  for (let guard = 32; ; guard *= 2) {
    const [low, high] = aroundLn2(w + guard)
    if (shift(low, -guard) === shift(high, -guard)) return shift(low, -guard)
  }
}

/** The longest value so far; shorter ones are its leading bits, since ⌊⌊x·2^(w+k)⌋/2^k⌋ = ⌊x·2^w⌋. */
let longest = { w: -1, value: 0n }

/** ⌊2^w·ln 2⌋, for w ≥ 0. */
export const ln2 = (w: number): bigint => {
  if (w > longest.w) {
    const reserve = w + (w >> 2) + 64
    longest = { w: reserve, value: floorAt(reserve) }
  }
  return shift(longest.value, w - longest.w)
}
