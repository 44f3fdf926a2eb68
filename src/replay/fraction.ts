/** Exact fractions of BigInts: d > 0, in lowest terms. */
export interface Fraction {
  readonly n: bigint
  readonly d: bigint
}

export const gcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** n/d for d ≠ 0. */
export const fraction = (n: bigint, d: bigint): Fraction => {
  const g = d < 0n ? -gcd(n, d) : gcd(n, d)
  return { n: n / g, d: d / g }
}
export const whole = (n: number): Fraction => ({ n: BigInt(n), d: 1n })
export const [zero, one] = [whole(0), whole(1)]

/** The fraction that "n" or "n/d" denotes. */
export const readFraction = (text: unknown): Fraction | undefined => {
  const [, n, d = '1'] = /^(-?[0-9]+)(?:\/([0-9]+))?$/.exec(typeof text === 'string' ? text : '') ?? []
  return n === undefined || BigInt(d) === 0n ? undefined : fraction(BigInt(n), BigInt(d))
}

export const add = (x: Fraction, y: Fraction): Fraction => fraction(x.n * y.d + y.n * x.d, x.d * y.d)
export const negate = ({ n, d }: Fraction): Fraction => ({ n: -n, d })
export const subtract = (x: Fraction, y: Fraction): Fraction => add(x, negate(y))
export const multiply = (x: Fraction, y: Fraction): Fraction => fraction(x.n * y.n, x.d * y.d)
/** x/y for y ≠ 0. */
export const divide = (x: Fraction, y: Fraction): Fraction => fraction(x.n * y.d, x.d * y.n)
export const sign = ({ n }: Fraction): -1 | 0 | 1 => (n < 0n ? -1 : n > 0n ? 1 : 0)
