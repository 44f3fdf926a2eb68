/** ⌊N^(1/n)⌋ for integers: Newton's iteration from above on a root of the leading digits. */
import { bitLength, shift } from './bits.js'

const digitByDigit = (N: bigint, n: number, bits: number): bigint => {
  let root = 0n
  for (let bit = bits - 1; bit >= 0; bit -= 1) {
    const candidate = root | (1n << BigInt(bit))
    if (candidate ** BigInt(n) <= N) root = candidate
  }
  return root
}

/**
 * ⌊N^(1/n)⌋ for N ≥ 0 and an integer n ≥ 1.
 *
 * From any r > 0 the Newton value ⌊((n−1)r + ⌊N/r^(n−1)⌋)/n⌋ is ≥ ⌊N^(1/n)⌋, because the arithmetic mean of n − 1
 * copies of r and N/r^(n−1) is at least their geometric mean. Hence stepping down while r^n > N ends at the root. The
 * start, the root of the leading digits plus one, has an error so small that few steps (usually none) are left.
 */
export const integerRoot = (N: bigint, n: number): bigint => {
  if (n === 1 || N < 2n) return N
  const bits = Math.ceil(bitLength(N) / n)
  // sqrt is correctly rounded in IEEE arithmetic, and below 2^52 no root rounds up to an integer it does not reach.
  if (n === 2 && bits <= 26) return BigInt(Math.floor(Math.sqrt(Number(N))))
  const lengthOfDegree = bitLength(BigInt(n))
  if (bits <= lengthOfDegree + 8) return digitByDigit(N, n, bits)
  const dropped = Math.floor((bits - lengthOfDegree - 4) / 2)
  const start = shift(integerRoot(shift(N, -n * dropped), n) + 1n, dropped)
  const degree = BigInt(n)
  let root = n === 2 ? (start + N / start) >> 1n : ((degree - 1n) * start + N / start ** (degree - 1n)) / degree
  while (n === 2 ? root * root > N : root ** degree > N) root -= 1n
  return root
}
