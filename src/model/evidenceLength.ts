/**
 * Theorem 3.1's prompt lengths, in sentences, for the largest β: how much evidence log L, in nats, is needed, at β or more
 * a sentence.
 *
 * K_n ≥ b for every n gives some prompt of k ≥ 1 sentences with log L ≥ kb, so the least k with kb > evidence suffices:
 * max(0, ⌊evidence/b⌋ + 1). It is the least of the ⌈evidence/β⌉ over the admitted β < b.
 */
import * as O from 'fp-ts/lib/Option.js'
import { floorOf } from '../kernel/integerPart.js'
import * as I from '../kernel/interval.js'
import { type LogForm, logOf, scale } from '../kernel/logForm.js'
import { ratio } from '../kernel/logFormBasis.js'
import { floor } from '../kernel/logFormRound.js'
import { enclose, signOf } from '../kernel/logFormSign.js'
import {
  divide,
  floor as floorOfRational,
  multiply,
  one,
  type Rational,
  rational,
  subtract,
} from '../kernel/rational.js'

/** log(4/(αε)), as printed, for α, ε > 0. */
export const printedEvidence = (alpha: Rational, epsilon: Rational): LogForm =>
  logOf(divide(rational(4), multiply(alpha, epsilon)))

/** log((1−α)(1−γ−ε)/(αε)): L above its exponential gives B_P < γ+ε. None for −∞, ε ≥ 1−γ: no evidence is needed. */
export const sharpEvidence = (alpha: Rational, gamma: Rational, epsilon: Rational): O.Option<LogForm> => {
  const rest = subtract(subtract(one, gamma), epsilon)
  if (rest.num <= 0n) return O.none
  return O.some(logOf(divide(multiply(subtract(one, alpha), rest), multiply(alpha, epsilon))))
}

/** b > 0: +∞, a rational, or a log form with enclosures of good relative accuracy. */
export type PerSentence =
  | 'infinite'
  | Rational
  | { readonly form: LogForm; readonly enclosure: (bits: number) => I.Interval }

const budget = 2 ** 15

/** ⌊evidence/b⌋; none only when the budget does not tell an integer from its neighbourhood. */
const floorOfRatio = (evidence: LogForm, b: Exclude<PerSentence, 'infinite'>): O.Option<bigint> => {
  if ('num' in b) return floor(scale(evidence, divide(one, b)))
  const exactly = ratio(evidence, b.form)
  if (O.isSome(exactly)) return O.some(floorOfRational(exactly.value))
  const unbounded: I.Interval = { lo: { m: -1n, e: budget * 4 }, hi: { m: 1n, e: budget * 4 } }
  const enclosure = (bits: number): I.Interval =>
    O.getOrElse(() => unbounded)(I.divide(enclose(evidence, bits), b.enclosure(bits), bits))
  const part = floorOf(enclosure, budget)
  return part._tag === 'Decided' ? O.some(part.value) : O.none
}

/** The least k ≥ 0 with kb > evidence; none when that is open within the budget. */
export const evidenceLength = (evidence: LogForm, b: PerSentence): O.Option<bigint> =>
  b === 'infinite'
    ? O.map((sign: -1 | 0 | 1) => (sign < 0 ? 0n : 1n))(signOf(evidence).sign)
    : O.map((n: bigint) => (n < 0n ? 0n : n + 1n))(floorOfRatio(evidence, b))
