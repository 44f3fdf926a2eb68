/**
 * The float64 filter: the sign of a log form from doubles and a proven bound of their error, or 'unknown'.
 *
 * Only + − × ÷ and conversions are used, which IEEE 754 and ECMAScript fix to the bit, so that every engine answers alike.
 * In two forms: Σ c log q, and after Bregman Σ c φ(q) + Σ c (1 − 1/q) with φ(q) = log q + 1/q − 1 ≥ 0, whose terms do not
 * cancel in a divergence Σ p log(p/q): there the second sum is Σ(p − q), and it is added up in integers.
 * The bounds are derived in proofs/kernel/filter.md; u = 2^−53.
 */
import { shift } from './bits.js'
import { binaryScale, doubleAtanh64, logarithm64, tail } from './logarithm64.js'
import type { LogForm } from './logForm.js'
import { load, type Operands, operands } from './operands64.js'

/** |truth − value| ≤ error; nothing is known where one of them is NaN or ∞. */
export interface Approximation {
  readonly value: number
  readonly error: number
}

export const signOfApproximation = ({ value, error }: Approximation): -1 | 1 | 'unknown' =>
  value > error ? 1 : -value > error ? -1 : 'unknown'

/** u, and 2^−20 of it for the roundings of the error itself in sums of up to 2^20 terms. */
const unit = (Number.EPSILON / 2) * (1 + 1 / 1048576)
/** More than all that underflow takes from a term. */
const tiny = 1e-280

/** |n − d| ≤ (n + d)/8: the argument is near 1. */
const nearby = 0.125

/** What a term may be off, in u: so often its size, and where its argument is not near 1 so often c, or c(|log q| + |1 − 1/q|). */
interface Bound {
  readonly size: number
  readonly coefficient: number
  readonly parts: number
}
const ofLogarithms = (isExact: boolean): Bound =>
  isExact ? { size: 5.8, coefficient: 2.8, parts: 0 } : { size: 9.4, coefficient: 4.9, parts: 0 }
const ofDivergences = (isExact: boolean): Bound =>
  isExact ? { size: 7.7, coefficient: 2.8, parts: 6.8 } : { size: 14.4, coefficient: 4.9, parts: 8.9 }

/**
 * Σ c log q + Σ parts; each addition is within u of its result.
 */
export const sumOfLogarithms = ({ count, c, n, d, gap, e, parts, isExact }: Operands): Approximation => {
  const bound = ofLogarithms(isExact)
  let value = 0
  let terms = 0
  let far = 0
  let partial = 0
  for (const part of parts) {
    value += part
    terms += Math.abs(part)
    partial += Math.abs(value)
  }
  for (let i = 0; i < count; i++) {
    const a = n[i] as number
    const b = d[i] as number
    const k = c[i] as number
    const t = (gap[i] as number) / (a + b)
    const isNear = t <= nearby && t >= -nearby
    const term = k * (isNear ? doubleAtanh64(t) : logarithm64(a / b, e[i] as number))
    value += term
    terms += Math.abs(term)
    partial += Math.abs(value)
    if (!isNear) far += Math.abs(k)
  }
  return {
    value,
    error: unit * (bound.size * terms + bound.coefficient * far + partial) + (count + parts.length + 1) * tiny,
  }
}

/** Beyond these, φ would underflow, or be too large for what underflows in c. */
const [leastGap, greatestSlope] = [1e-140, 1e9]

/**
 * Σ c φ(q) with φ(q) = log q + 1/q − 1. With t = (n − d)/(n + d), φ = 2t²/(1 + t) + 2t·t²·tail(t²) near 1.
 */
export const sumOfDivergences = ({ count, c, n, d, gap, e, isExact }: Operands): Approximation => {
  const bound = ofDivergences(isExact)
  let value = 0
  let terms = 0
  let far = 0
  let partial = 0
  for (let i = 0; i < count; i++) {
    const a = n[i] as number
    const b = d[i] as number
    const g = gap[i] as number
    const k = c[i] as number
    const t = g / (a + b)
    const slope = g / a
    let term: number
    if (t <= nearby && t >= -nearby) {
      const v = t * t
      term = k * (t * slope + (t + t) * v * tail(v))
      terms += t > leastGap || t < -leastGap ? Math.abs(term) : Number.NaN
    } else {
      const log = logarithm64(a / b, e[i] as number)
      term = k * (log - slope)
      far += Math.abs(k) * (bound.coefficient + bound.parts * (Math.abs(log) + Math.abs(slope)))
      if (!(slope > -greatestSlope)) far = Number.NaN
    }
    value += term
    partial += Math.abs(value)
  }
  return { value, error: unit * (bound.size * terms + far + partial) + (count + 1) * tiny }
}

/** Σ c (1 − 1/q) + a for a rational a, in units of 2^−w from below: the truth is less than one unit per summand more. */
const linearPart = ({ logs, algebraic: { rational } }: LogForm, w: number): bigint => {
  let sum = 0n
  const enter = (num: bigint, den: bigint): void => {
    const scaled = shift(num, w)
    const truncated = scaled / den
    sum += scaled < 0n && truncated * den !== scaled ? truncated - 1n : truncated
  }
  if (rational.num !== 0n) enter(rational.num, rational.den)
  for (const { coefficient, argument } of logs)
    enter(coefficient.num * (argument.num - argument.den), coefficient.den * argument.num)
  return sum
}

/** The least sum that is refined by a linear part. */
const leastSum = 1e-270

/** The form by Bregman's terms; nothing is known where it has square roots. */
const byDivergences = (x: LogForm, loaded: Operands): Approximation => {
  const { value: curved, error } = sumOfDivergences(loaded)
  const isKnown = x.algebraic.roots.length === 0 && Math.abs(curved) > error && Math.abs(curved) >= leastSum
  if (!isKnown) return { value: 0, error: Number.POSITIVE_INFINITY }
  const { w, ulp } = binaryScale(Math.abs(curved), 80)
  const linear = Number(linearPart(x, w)) * ulp
  const value = curved + linear
  return { value, error: error + unit * (2 * Math.abs(linear) + Math.abs(value)) + 2 * (loaded.count + 1) * ulp }
}

/** A sign that doubles show, and a proven lower bound of the form's size. */
export interface Filtered {
  readonly sign: -1 | 1
  readonly margin: number
}

const scratch = operands()

/** The sign of Σ c log q + a where doubles show it. */
export const filter = (x: LogForm): Filtered | 'unknown' => {
  if (!load(scratch, x)) return 'unknown'
  for (const approximation of [sumOfLogarithms, () => byDivergences(x, scratch)]) {
    const found = approximation(scratch)
    const sign = signOfApproximation(found)
    if (sign !== 'unknown') return { sign, margin: marginOf(found) }
  }
  return 'unknown'
}

/** |value| − error, rounded down. */
export const marginOf = ({ value, error }: Approximation): number =>
  (Math.abs(value) - error) * (1 - 2 * Number.EPSILON)
