/** Numbers made to deceive floating-point arithmetic. */
import * as Q from '../../src/kernel/rational.js'

/** The next k random bits of a fixed linear congruence. */
export type Next = (bits: number) => bigint

export const sequence = (start: bigint): Next => {
  let state = start
  return (bits) => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n)
    return (state >> 8n) & ((1n << BigInt(bits)) - 1n)
  }
}

/** Integers of a given length that lie almost halfway between two doubles, to be rounded up or down as far as can be. */
export const rounding =
  (next: Next) =>
  (length: number, up: boolean): bigint => {
    const k = BigInt(length - 1)
    return (1n << k) + (next(4) << (k - 52n)) + (1n << (k - 53n)) + (up ? 1n : -1n)
  }

/** Convergents p/r of log 3/log 2, from its continued fraction (OEIS A028507). */
export const convergents = (count: number): ReadonlyArray<readonly [bigint, bigint]> => {
  const quotients = [
    1n,
    1n,
    1n,
    2n,
    2n,
    3n,
    1n,
    5n,
    2n,
    23n,
    2n,
    2n,
    1n,
    1n,
    55n,
    1n,
    4n,
    3n,
    1n,
    1n,
    15n,
    1n,
    9n,
    2n,
    5n,
    7n,
    1n,
    1n,
    4n,
    8n,
    1n,
    11n,
    1n,
    20n,
    2n,
    1n,
    10n,
    1n,
    4n,
    1n,
  ]
  const found: Array<readonly [bigint, bigint]> = []
  let [p, p0, r, r0] = [1n, 0n, 0n, 1n]
  for (const a of quotients.slice(0, count)) {
    ;[p, p0, r, r0] = [a * p + p0, p, a * r + r0, r]
    found.push([p, r])
  }
  return found
}

/** Two distributions whose masses differ by parts of about 10^−k, one of them possibly tiny. */
export const nearlyEqual = (
  next: Next,
  size: number,
  k: number,
): readonly [ReadonlyArray<Q.Rational>, ReadonlyArray<Q.Rational>] => {
  const weights = Array.from({ length: size }, () => 1n + next(20))
  if (next(2) === 0n) weights[0] = 10n ** 300n
  const total = weights.reduce((a, b) => a + b)
  const scale = 10n ** BigInt(k)
  const p = weights.map((w) => w * scale)
  const last = size - 1
  const r = p.map((w, i) => (i === 0 ? w + 1n : i === last ? w - 1n : w))
  const of = (masses: ReadonlyArray<bigint>): ReadonlyArray<Q.Rational> =>
    masses.map((m) => Q.rational(m, total * scale))
  return [of(p), of(r)]
}
