/**
 * A log form in doubles. Of every argument n/d the numbers n, d and n − d, each within 1.01u of its size; coefficients and
 * the other parts within 7.6u, or within 2^−1000 where they are smaller than that. u = 2^−53.
 */
import { bitLength, shift } from './bits.js'
import type { LogForm } from './logForm.js'
import type { Rational } from './rational.js'

/** Σ c log(n/d·2^e) + Σ parts, in columns that are used again from form to form. */
export interface Operands {
  count: number
  c: Float64Array
  n: Float64Array
  d: Float64Array
  /** n − d, or ∞ where e ≠ 0. */
  gap: Float64Array
  e: Float64Array
  /** Rationals and square roots. */
  parts: ReadonlyArray<number>
  /** Every n, d and n − d is exact, and coefficients and parts are within u: no integer has more than 53 bits. */
  isExact: boolean
}

export const operands = (): Operands => {
  const column = (): Float64Array => new Float64Array(32)
  return { count: 0, c: column(), n: column(), d: column(), gap: column(), e: column(), parts: [], isExact: true }
}

/** Sums of more terms are not approximated. */
export const mostTerms = 1 << 20

const grow = (x: Operands, count: number): void => {
  if (x.c.length >= count) return
  for (const name of ['c', 'n', 'd', 'gap', 'e'] as const) x[name] = new Float64Array(2 * count)
}

/** Integers up to here are doubles. */
const largestExact = Number.MAX_SAFE_INTEGER
/** Longer integers are cut down; what is left has at least 900 bits. */
const largest = 1e300
const kept = 900

/** q within 3.01u of its size; 0 where it is below 2^−1000, NaN where it is above 1e300. */
export const toDouble = ({ num, den }: Rational): number => {
  const [n, d] = [Number(num), Number(den)]
  if (n <= largest && n >= -largest && d <= largest) return n / d
  const magnitude = bitLength(num) - bitLength(den)
  if (magnitude < -1001) return 0
  const excess = Math.max(bitLength(num), bitLength(den)) - kept - 90
  // Numerator and denominator keep 64 bits or more unless they are far apart.
  const [above, below] = [shift(num < 0n ? -num : num, -excess), shift(den, -excess)]
  if (bitLength(above) < 64 || bitLength(below) < 64) return Number.NaN
  return (num < 0n ? -Number(above) : Number(above)) / Number(below)
}

/** Enters n/d > 0 at i; false when both are long and agree in all but their last bits. */
const enter = (x: Operands, i: number, { num, den }: Rational): boolean => {
  const [n, d] = [Number(num), Number(den)]
  x.e[i] = 0
  if (n <= largest && d <= largest) {
    x.n[i] = n
    x.d[i] = d
    x.gap[i] = n <= largestExact && d <= largestExact ? n - d : Number(num - den)
    return true
  }
  const [above, below] = [bitLength(num) - kept, bitLength(den) - kept]
  if (Math.abs(above - below) > 2) {
    const [s, t] = [Math.max(0, above), Math.max(0, below)]
    x.n[i] = Number(shift(num, -s))
    x.d[i] = Number(shift(den, -t))
    x.gap[i] = Number.POSITIVE_INFINITY
    x.e[i] = s - t
    return true
  }
  const excess = Math.max(above, below)
  const gap = shift(num - den, -excess)
  x.n[i] = Number(shift(num, -excess))
  x.d[i] = Number(shift(den, -excess))
  x.gap[i] = Number(gap)
  return bitLength(gap) >= 64
}

/** c√n within 7.6u for an integer n; NaN where it is out of reach. The square root is not trusted: √n lies between r and n/r. */
const root = (coefficient: Rational, radicand: bigint): number => {
  const n = Number(radicand)
  const r = Math.sqrt(n)
  const isRoot = n <= largest && Math.abs(n / r - r) <= 1.01 * Number.EPSILON * r
  return isRoot ? toDouble(coefficient) * r : Number.NaN
}

const isShort = ({ num, den }: Rational): boolean => num <= largestExact && num >= -largestExact && den <= largestExact

/** Loads a form; false when a number in it is out of reach. */
export const load = (x: Operands, { logs, algebraic: { rational, roots } }: LogForm): boolean => {
  if (logs.length + roots.length > mostTerms) return false
  grow(x, logs.length)
  x.count = logs.length
  x.isExact = roots.length === 0 && isShort(rational)
  for (let i = 0; i < logs.length; i++) {
    const { coefficient, argument } = logs[i] as LogForm['logs'][number]
    x.c[i] = toDouble(coefficient)
    if (!enter(x, i, argument)) return false
    if (x.isExact && !(isShort(coefficient) && isShort(argument))) x.isExact = false
  }
  x.parts =
    rational.num === 0n && roots.length === 0
      ? []
      : [toDouble(rational), ...roots.map(({ coefficient, radicand }) => root(coefficient, radicand))]
  return true
}
