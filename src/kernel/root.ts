/** n-th roots of dyadic numbers, as exact values or stand-ins for directed roundings. */
import { bitLength, shift } from './bits.js'
import { type Dyadic, dyadic, zero } from './dyadic.js'
import { integerRoot, squareRoot } from './integerRoot.js'

/** ⌊N^(1/n)⌋, and whether it is the root. */
const rootOf = (N: bigint, n: number): { readonly root: bigint; readonly isExact: boolean } => {
  if (n === 2) {
    const { root, remainder } = squareRoot(N)
    return { root, isExact: remainder === 0n }
  }
  const root = integerRoot(N, n)
  return { root, isExact: root ** BigInt(n) === N }
}

/** x^(1/n) for x ≥ 0 and an integer n ≥ 1 exactly, or a stand-in in directed roundings to at most `bits` bits. */
export const rootToOdd = ({ m, e }: Dyadic, n: number, bits: number): Dyadic => {
  if (m === 0n) return zero
  // m·2^s has n·bits + 1 bits or more, so that its root has bits + 1; and n divides e − s.
  const least = n * bits + 1 - bitLength(m)
  const s = least + ((((e - least) % n) + n) % n)
  const radicand = shift(m, s)
  const { root, isExact } = rootOf(radicand, n)
  const exact = isExact && (s >= 0 || shift(radicand, -s) === m)
  return dyadic(exact ? root << 1n : (root << 1n) | 1n, (e - s) / n - 1)
}

/** x^(1/n) for x ≥ 0 if that is dyadic, or undefined: then it is irrational. */
export const exactRoot = (x: Dyadic, n: number): Dyadic | undefined => {
  if (x.m === 0n) return zero
  const trailing = bitLength(x.m & -x.m) - 1
  const [m, e] = [shift(x.m, -trailing), x.e + trailing]
  if (e % n !== 0) return undefined
  // 1 < m < 2^n has no integral n-th root.
  if (m !== 1n && bitLength(m) <= n) return undefined
  const root = m === 1n ? 1n : integerRoot(m, n)
  return m === 1n || root ** BigInt(n) === m ? dyadic(root, e / n) : undefined
}
