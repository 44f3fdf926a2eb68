/** ⌊√N⌋ with its remainder, and ⌊N^(1/n)⌋ by Newton's iteration from above on a root of the leading digits. */
import { bitLength, shift } from './bits.js'

/** ⌊√N⌋, and what N is more than its square. */
export interface SquareRoot {
  readonly root: bigint
  readonly remainder: bigint
}

/** The remainder of a guess that is a little off is brought into [0, 2·root]. */
const settled = (N: bigint, guess: bigint): SquareRoot => {
  let root = guess
  let remainder = N - root * root
  while (remainder < 0n) {
    root -= 1n
    remainder += root + root + 1n
  }
  while (remainder > root + root) {
    remainder -= root + root + 1n
    root += 1n
  }
  return { root, remainder }
}

/** Lengths up to which roots come from doubles. */
const short = 330

/**
 * The root of an N of few bits: doubles give its leading 52 bits, and each step of Newton's method r + (N − r²)/2r, with the
 * quotient in doubles, as many more; what is left when the quotient is below 2^50 is at most a few units.
 */
const fromDoubles = (N: bigint): SquareRoot => {
  const approximation = Math.sqrt(Number(N))
  let root = BigInt(Math.floor(approximation))
  if (approximation > 2 ** 52) {
    for (;;) {
      const step = Math.floor(Number(N - root * root) / (2 * approximation))
      root += BigInt(step)
      if (Math.abs(step) < 2 ** 50) break
    }
  }
  return settled(N, root)
}

/**
 * Zimmermann's Karatsuba square root (proved by Bertot, Magaud and Zimmermann, J. Automat. Reason. 29, 2002): from the root
 * r and the remainder of N without its last 2l bits, the next l bits are those of a quotient by 2r, at most one too many.
 */
const squareRootOfLength = (N: bigint, length: number): SquareRoot => {
  if (length <= short) return fromDoubles(N)
  const l = length >> 2
  const leading = squareRootOfLength(shift(N, -2 * l), length - 2 * l)
  const rest = shift(leading.remainder, 2 * l) + BigInt.asUintN(2 * l, N)
  const quotient = shift(rest, -l - 1) / leading.root
  const shifted = shift(leading.root, l)
  let root = shifted + quotient
  let remainder = rest - quotient * (shifted + root)
  while (remainder < 0n) {
    root -= 1n
    remainder += root + root + 1n
  }
  return { root, remainder }
}

/** ⌊√N⌋ and N − ⌊√N⌋², for N ≥ 0. */
export const squareRoot = (N: bigint): SquareRoot => squareRootOfLength(N, bitLength(N))

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
  if (n === 2) return squareRoot(N).root
  const bits = Math.ceil(bitLength(N) / n)
  const lengthOfDegree = bitLength(BigInt(n))
  if (bits <= lengthOfDegree + 8) return digitByDigit(N, n, bits)
  const dropped = Math.floor((bits - lengthOfDegree - 4) / 2)
  const start = shift(integerRoot(shift(N, -n * dropped), n) + 1n, dropped)
  const degree = BigInt(n)
  let root = ((degree - 1n) * start + N / start ** (degree - 1n)) / degree
  while (root ** degree > N) root -= 1n
  return root
}
