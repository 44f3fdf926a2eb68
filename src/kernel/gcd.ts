/**
 * The greatest common divisor: Euclid's algorithm, with Lehmer's acceleration for long numbers. From the leading 51 bits
 * of both alone most quotients are certain, and many steps are made with one multiplication of the whole numbers
 * (Knuth, TAOCP 2, 4.5.2, algorithm L). Very long numbers are shortened by their leading halves, and these by theirs, so
 * that it takes about as long as a few multiplications for each halving (after Schönhage; N. Möller, On Schönhage's algorithm
 * and subquadratic integer gcd computation, Mathematics of Computation 77, 2008). A step that its leading bits were too few
 * for is no error: every integer matrix of determinant ±1 keeps the greatest common divisor.
 */
import { bitLength, shift } from './bits.js'

const largestSafe = BigInt(Number.MAX_SAFE_INTEGER)

/** Below it the plain remainders are quicker. */
const long = 2n ** 192n

/** Leading bits that are looked at: their sums with cofactors are exact doubles. */
const leading = 51
const largestCofactor = 2 ** 25

/** Ax + By, Cx + Dy: a pair on the way of Euclid's algorithm from x ≥ y. */
type Cofactors = readonly [number, number, number, number]

/**
 * The steps of the algorithm that the leading bits p of x and q of y settle: x/y lies between (p + B)/(q + D) and
 * (p + A)/(q + C), and where both have one integer part, it is the quotient. Integers a, b < 2^52 with b ∤ a have a
 * quotient a/b at a distance of 1/b or more from integers, and its rounding errs by less than half of that.
 */
const settled = (x: number, y: number): Cofactors => {
  let [p, q, A, B, C, D] = [x, y, 1, 0, 0, 1]
  while (q + C > 0 && q + D > 0 && Math.abs(C) <= largestCofactor && Math.abs(D) <= largestCofactor) {
    const quotient = Math.floor((p + A) / (q + C))
    if (quotient !== Math.floor((p + B) / (q + D))) break
    ;[A, C] = [C, A - quotient * C]
    ;[B, D] = [D, B - quotient * D]
    ;[p, q] = [q, p - quotient * q]
  }
  return [A, B, C, D]
}

/** The steps that the leading bits of x ≥ y settle. */
const settledBy = (x: bigint, y: bigint): Cofactors => {
  const excess = leading - bitLength(x)
  return settled(Number(shift(x, excess)), Number(shift(y, excess)))
}

/** (x, y) = M(x₀, y₀) for an integer matrix M = (a b; c d) of determinant ±1, and x ≥ y ≥ 0. */
interface Shortened {
  readonly x: bigint
  readonly y: bigint
  readonly matrix: Matrix
}
type Matrix = readonly [bigint, bigint, bigint, bigint]
const identity: Matrix = [1n, 0n, 0n, 1n]

const ordered = (x: bigint, y: bigint, [a, b, c, d]: Matrix): Shortened => {
  if (x < 0n) return ordered(-x, y, [-a, -b, c, d])
  if (y < 0n) return ordered(x, -y, [a, b, -c, -d])
  return x < y ? { x: y, y: x, matrix: [c, d, a, b] } : { x, y, matrix: [a, b, c, d] }
}
const transformed = ([A, B, C, D]: Matrix, { x, y, matrix: [a, b, c, d] }: Shortened): Shortened =>
  ordered(A * x + B * y, C * x + D * y, [A * a + B * c, A * b + B * d, C * a + D * c, C * b + D * d])
const divided = (pair: Shortened): Shortened => transformed([0n, 1n, 1n, -(pair.x / pair.y)], pair)

/** One step of Euclid's algorithm, or as many as the leading bits settle. */
const settledStep = (pair: Shortened): Shortened => {
  const [A, B, C, D] = settledBy(pair.x, pair.y)
  return B === 0 ? divided(pair) : transformed([BigInt(A), BigInt(B), BigInt(C), BigInt(D)], pair)
}

/** Up to so many bits the steps are made one after the other. */
const short = 3000

/** A matrix by which x ≥ y ≥ 0 become about half as long. */
const halving = (x: bigint, y: bigint): Matrix => {
  const length = bitLength(x)
  const half = (length >> 1) + 1
  let pair: Shortened = { x, y, matrix: identity }
  const isDone = (): boolean => bitLength(pair.y) <= half
  if (length <= short) {
    while (!isDone()) pair = settledStep(pair)
    return pair.matrix
  }
  // by a quarter by the leading half, and by another quarter by what then leads
  const leadingBits = (cut: number): Matrix => halving(shift(pair.x, -cut), shift(pair.y, -cut))
  if (!isDone()) pair = transformed(leadingBits(length >> 1), pair)
  if (!isDone()) pair = divided(pair)
  if (!isDone()) pair = transformed(leadingBits(Math.max(0, 2 * half - bitLength(pair.x))), pair)
  return pair.matrix
}

/** Above it halving pays. */
const veryLong = 100_000

/** gcd(a, b) ≥ 0; once both fit a double exactly the remainders are the machine's. */
export const gcd = (a: bigint, b: bigint): bigint => {
  let x = a < 0n ? -a : a
  let y = b < 0n ? -b : b
  if (x === 1n || y === 1n) return 1n
  if (x < y) [x, y] = [y, x]
  while (bitLength(y) > veryLong) {
    const remainder = x % y
    if (remainder === 0n) return y
    const shortened = transformed(halving(y, remainder), { x: y, y: remainder, matrix: identity })
    ;[x, y] = shortened.x < y ? [shortened.x, shortened.y] : [y, remainder]
  }
  while (y > long) {
    const [A, B, C, D] = settledBy(x, y)
    ;[x, y] = B === 0 ? [y, x % y] : [BigInt(A) * x + BigInt(B) * y, BigInt(C) * x + BigInt(D) * y]
  }
  while (y > largestSafe) [x, y] = [y, x % y]
  if (y === 0n) return x
  let [m, n] = [Number(y), Number(x % y)]
  while (n !== 0) [m, n] = [n, m % n]
  return BigInt(m)
}
