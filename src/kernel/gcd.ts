/**
 * The greatest common divisor: Euclid's algorithm, with Lehmer's acceleration for long numbers. From the leading 51 bits
 * of both alone most quotients are certain, and many steps are made with one multiplication of the whole numbers
 * (Knuth, TAOCP 2, 4.5.2, algorithm L).
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

/** gcd(a, b) ≥ 0; once both fit a double exactly the remainders are the machine's. */
export const gcd = (a: bigint, b: bigint): bigint => {
  let x = a < 0n ? -a : a
  let y = b < 0n ? -b : b
  if (x === 1n || y === 1n) return 1n
  if (x < y) [x, y] = [y, x]
  while (y > long) {
    const excess = leading - bitLength(x)
    const [A, B, C, D] = settled(Number(shift(x, excess)), Number(shift(y, excess)))
    ;[x, y] = B === 0 ? [y, x % y] : [BigInt(A) * x + BigInt(B) * y, BigInt(C) * x + BigInt(D) * y]
  }
  while (y > largestSafe) [x, y] = [y, x % y]
  if (y === 0n) return x
  let [m, n] = [Number(y), Number(x % y)]
  while (n !== 0) [m, n] = [n, m % n]
  return BigInt(m)
}
