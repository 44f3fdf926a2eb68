/**
 * Σ a_n·t^n in fixed point for small t of either sign: t = T·2^−W is represented by T, and one unit is 2^−W. Rectangular splitting
 * (Smith, Math. Comp. 52, 1989) in blocks that are brought to common denominators; every block has only as many digits as
 * the power of t that it is multiplied by leaves over. The error bounds are derived in proofs/kernel/series.md.
 */
import { bitLength, floorLog2, shift } from './bits.js'
import { powerOfTwo } from './powersOfTwo.js'

/** A_k = (Σ_{first ≤ i < count} cᵢ·t^i + link·t^count·A_{k + count})/denominator, for the sum A_0. */
interface Block {
  readonly coefficients: readonly bigint[]
  /** 1, or the denominator: then the tail is added after the division. */
  readonly link: bigint
  readonly denominator: bigint
}

/** The blocks of a series by length and place, where they have been needed. */
type Blocks = (k: number, count: number) => Block

const remembered = (make: Blocks): Blocks => {
  const known: Array<Array<Block | undefined>> = []
  return (k, count) => {
    known[count] ??= []
    const row = known[count] as Array<Block | undefined>
    const block = row[k] ?? make(k, count)
    row[k] = block
    return block
  }
}

/** e^t: A_k = Σ_{i < count} t^i/((k+1)…(k+i)) + t^count·A_{k + count}/((k+1)…(k+count)). */
const exponentialBlock = remembered((k, count) => {
  const coefficients = [1n]
  for (let i = count; i > 0; i -= 1) coefficients.unshift((coefficients[0] as bigint) * BigInt(k + i))
  return { coefficients, link: 1n, denominator: coefficients[0] as bigint }
})

/** −log(1 − t): A_k = Σ_{i < count} t^i/(k+i) + t^count·A_{k + count}, without the term of i = 0 for k = 0. */
const logarithmBlock = remembered((k, count) => {
  const divisors = Array.from({ length: count }, (_, i) => BigInt(k + i === 0 ? 1 : k + i))
  const denominator = divisors.reduce((a, b) => a * b)
  return { coefficients: divisors.map((d) => denominator / d), link: denominator, denominator }
})

/** The number of terms that a block has, where N terms are summed; below √N, as the products of sums are shorter than the powers. */
const blockLength = (N: number): number => (N < 7 ? N : N < 10 ? 3 : Math.round(0.85 * Math.sqrt(N)))

/** 2^W·Σ_{1 ≤ n < N} a_n·t^n for |t| < 2^−tau, tau ≥ 32, N ≥ 3. */
const sumOfBlocks = (T: bigint, W: number, tau: number, N: number, blockOf: Blocks): bigint => {
  const m = blockLength(N)
  const power = [0n, T]
  for (let i = 2; i <= m && i < N; i += 1) {
    const half = power[i >> 1] as bigint
    power.push(shift(i & 1 ? (power[i - 1] as bigint) * T : half * half, -W))
  }
  let sum = 0n
  for (let k = N - 1 - ((N - 1) % m); ; k -= m) {
    const count = Math.min(m, N - k)
    const { coefficients, link, denominator } = blockOf(k, count)
    let block = 0n
    for (let i = 1; i < count; i += 1) block += (power[i] as bigint) * (coefficients[i] as bigint)
    // A_k is multiplied by t^k: it is a multiple of 2^(tau·k − W) only
    const dropped = tau * k
    block = shift(block, -dropped)
    if (k > 0) block += shift(coefficients[0] as bigint, W - dropped)
    const tail = sum === 0n ? sum : shift(sum * (power[m] as bigint), tau * m - W)
    if (link === 1n) block += tail
    sum = denominator === 1n ? block : block / denominator
    if (link !== 1n) sum += tail
    if (k === 0) return sum
  }
}

/** What is left of a series of N terms is added up in doubles when it is below 2^50·2^−w for N ≤ 4, or 2^47·2^−w. */
const doubled = (N: number): number => (N <= 4 ? 50 : 47)

/** t with an error below 2^(−tau − 100) or 2^−53 of its size. */
const double = (T: bigint, W: number, tau: number): number =>
  W <= 900 ? Number(T) * powerOfTwo(-W) : Number(shift(T, tau + 100 - W)) * powerOfTwo(-tau - 100)

/** 2^W·Σ_{1 ≤ n < N}, for the least numbers of terms in the shortest way; a_2 = 1/2 and a_3 = sixths/6. */
const sum = (T: bigint, W: number, tau: number, N: number, blockOf: Blocks, sixths: bigint): bigint => {
  if (N === 2) return T
  if (N === 3) return T + shift(T * T, -W - 1)
  if (N > 4) return sumOfBlocks(T, W, tau, N, blockOf)
  const square = shift(T * T, -W)
  return T + (3n * square + sixths * shift(square * T, -W)) / 6n
}

/** 2^W·t^N/N! or 2^W·t^N, for the first term that is left to doubles. */
const powerInDoubles = (t: number, W: number, tau: number, N: number, isFactorial: boolean): number => {
  const scaled = t * powerOfTwo(tau)
  let head = powerOfTwo(W - tau * N)
  for (let n = 1; n <= N; n += 1) head *= isFactorial ? scaled / n : scaled
  return head
}

/** log₂ of n!, rounded down term by term. */
const bitsOfFactorials = [0, 0]
for (let n = 2; n < 64; n += 1) bitsOfFactorials.push((bitsOfFactorials[n - 1] as number) + 31 - Math.clz32(n))

/** 2^W·(e^t − 1) for t = T·2^−W, |t| < 2^−tau, tau ≥ 32, within 8 + 1.7·2^(W − w), for w ≤ W ≤ w + 80 and w ≤ 1203. */
export const exponentialMinusOneOfSmall = (T: bigint, W: number, w: number, tau: number): bigint => {
  let N = 2
  while (tau * N + (bitsOfFactorials[N] as number) < w - doubled(N)) N += 1
  const t = double(T, W, tau)
  const rest = powerInDoubles(t, W, tau, N, true) * (1 + t / (N + 1))
  return sum(T, W, tau, N, exponentialBlock, 1n) + BigInt(Math.round(rest))
}

/** −2^W·log(1 − t) for t = T·2^−W, |t| < 2^−tau, tau ≥ 32, within 37 + 2^(W − w − 1), for the same w and W. */
export const logarithmOfSmall = (T: bigint, W: number, w: number, tau: number): bigint => {
  let N = 2
  while (tau * N < w - doubled(N)) N += 1
  const t = double(T, W, tau)
  const rest = powerInDoubles(t, W, tau, N, false) * (1 / N + t / (N + 1))
  return sum(T, W, tau, N, logarithmBlock, 2n) + BigInt(Math.round(rest))
}

/** t^N a_N ≤ 2^−W for the terms that are left out; never fewer than two. */
const termsFor = (tau: number, W: number, isFactorial: boolean): number => {
  if (!isFactorial) return Math.max(2, Math.ceil(W / tau))
  let N = 1
  for (let gained = tau; gained < W || N < 2; gained += tau + floorLog2(N)) N += 1
  return N
}

/** 2^W·(e^t − 1) for t = T·2^−W ≠ 0 of any length, |t| < 2^−32, within 9. */
export const longExponentialMinusOneOfSmall = (T: bigint, W: number): bigint => {
  const tau = W - bitLength(T)
  return sumOfBlocks(T, W, tau, termsFor(tau, W, true), exponentialBlock)
}

/** −2^W·log(1 − t) likewise, within 16 for every block. */
export const longLogarithmOfSmall = (T: bigint, W: number): bigint => {
  const tau = W - bitLength(T)
  return sumOfBlocks(T, W, tau, termsFor(tau, W, false), logarithmBlock)
}

const inverseFactorials = [1]
for (let n = 1; n <= 13; n += 1) inverseFactorials.push((inverseFactorials[n - 1] as number) / n)

/** e^r within 2^−50, for |r| < 0.42: the remainder is below 2^−53. */
export const exponentialOfDouble = (r: number): number => {
  let sum = inverseFactorials[13] as number
  for (let n = 12; n >= 0; n -= 1) sum = sum * r + (inverseFactorials[n] as number)
  return sum
}
