/**
 * Prompt lengths, in sentences, of the theorems that need σ-similarity: Theorem 3.2 (an aligning prompt of N sentences
 * comes first) and Theorem B.1 (a prompt sampled from P₋). Each suffices for every β, β′ and σ on the right side of the
 * certified bounds b ≤ inf, b′ ≥ sup, v ≥ sup, so that the real length is rounded to the next integer above it.
 */
import * as O from 'fp-ts/lib/Option.js'
import * as D from '../kernel/dyadic.js'
import * as I from '../kernel/interval.js'
import { logOf } from '../kernel/logForm.js'
import { enclose } from '../kernel/logFormSign.js'
import { divide, multiply, one, type Rational, subtract } from '../kernel/rational.js'
import { printedEvidence, sharpEvidence } from './evidenceLength.js'

/** Certified bounds: 0 < b ≤ every divergence of P₋ that counts, none for +∞; b′ in nats, v = σ² in nats². */
export interface Constants {
  readonly b: O.Option<D.Dyadic>
  readonly bPrime: D.Dyadic
  readonly variance: D.Dyadic
}

export interface TwoLengths {
  readonly printed: bigint
  readonly sharp: bigint
}

const bits = 192

const times = (x: I.Interval, y: I.Interval): I.Interval => I.multiply(x, y, bits)
const plus = (x: I.Interval, y: I.Interval): I.Interval => I.add(x, y, bits)
const over = (x: I.Interval, y: I.Interval): I.Interval =>
  O.getOrElse((): I.Interval => {
    throw new RangeError('similarityLength: a divisor holds 0')
  })(I.divide(x, y, bits))
const of = (q: Rational): I.Interval => I.fromRational(q, bits)
/** √x for an x that is ≥ 0 but for its rounding. */
const root = ({ lo, hi }: I.Interval): I.Interval =>
  O.getOrElse(() => I.zero)(I.squareRoot({ lo: D.maximum(lo, D.zero), hi: D.maximum(hi, D.zero) }, bits))

/** An integer k ≥ 0 with kb > evidence: the least, unless rounding hides it. */
const sentencesFor = (evidence: I.Interval, b: O.Option<D.Dyadic>): bigint => {
  if (evidence.hi.m < 0n) return 0n
  return O.isNone(b) ? 1n : D.floor(over(evidence, I.point(b.value)).hi) + 1n
}

/**
 * Theorem 3.2, with an aligning prompt of N sentences and failure probability 0 < δ < 1: as printed, and
 * 1 + max(0, ⌈(G + Nβ′ + σ√(N(1−δ)/δ))/β⌉), G = log((1−α)(1−γ−ε)/(αε)).
 */
export const alignedLengths = (
  { alpha, gamma, epsilon }: { readonly alpha: Rational; readonly gamma: Rational; readonly epsilon: Rational },
  { b, bPrime, variance }: Constants,
  length: Rational,
  delta: Rational,
): TwoLengths => {
  const mean = times(I.point(bPrime), of(length))
  const deviation = (odds: Rational): I.Interval => root(times(I.point(variance), of(multiply(length, odds))))
  const printed = plus(enclose(printedEvidence(alpha, epsilon), bits), plus(mean, deviation(divide(one, delta))))
  const sharp = sharpEvidence(alpha, gamma, epsilon)
  return {
    printed: 1n + sentencesFor(printed, b),
    sharp: O.isNone(sharp)
      ? 0n
      : 1n +
        sentencesFor(plus(enclose(sharp.value, bits), plus(mean, deviation(divide(subtract(one, delta), delta)))), b),
  }
}

/**
 * Lemma C.4: a prompt with P₊/P₋ ≤ ε after an aligning prompt of N sentences, 1 + max(0, ⌈(log 1/ε + Nβ′ + σ√(N/δ))/β⌉) as
 * printed, and with σ√(N(1−δ)/δ).
 */
export const tellingLengths = (
  epsilon: Rational,
  { b, bPrime, variance }: Constants,
  length: Rational,
  delta: Rational,
): TwoLengths => {
  const mean = plus(enclose(logOf(divide(one, epsilon)), bits), times(I.point(bPrime), of(length)))
  const sentences = (odds: Rational): bigint =>
    1n + sentencesFor(plus(mean, root(times(I.point(variance), of(multiply(length, odds))))), b)
  return { printed: sentences(divide(one, delta)), sharp: sentences(divide(subtract(one, delta), delta)) }
}

/**
 * Theorem B.1, with failure probability 0 < δ < 1: more than max(2·log(4/(αε))/β, 4σ²/(β²δ)) as printed, and at least
 * ((s + √(s² + 4βG⁺))/(2β))² with s = σ√((1−δ)/δ).
 */
export const sampledLengths = (
  { alpha, gamma, epsilon }: { readonly alpha: Rational; readonly gamma: Rational; readonly epsilon: Rational },
  b: D.Dyadic,
  variance: D.Dyadic,
  delta: Rational,
): TwoLengths => {
  const [each, spread] = [I.point(b), I.point(variance)]
  const next = ({ hi }: I.Interval): bigint => (hi.m < 0n ? 0n : D.floor(hi) + 1n)
  const twice = (x: I.Interval): I.Interval => ({ lo: D.scale(x.lo, 1), hi: D.scale(x.hi, 1) })
  const byEvidence = over(twice(enclose(printedEvidence(alpha, epsilon), bits)), each)
  const bySpread = over(twice(twice(spread)), times(times(each, each), of(delta)))
  const sharp = sharpEvidence(alpha, gamma, epsilon)
  const gain = O.isNone(sharp) ? I.zero : I.maximum(enclose(sharp.value, bits), I.zero)
  const square = times(spread, of(divide(subtract(one, delta), delta)))
  const sum = plus(root(square), root(plus(square, times(twice(twice(each)), gain))))
  return {
    printed: next(I.maximum(byEvidence, bySpread)),
    sharp: O.isNone(sharp) ? 0n : next(I.power(over(sum, twice(each)), 2, bits)),
  }
}
