/**
 * What `beb check` finds out about the theorems on best-of-n answers (3.4), scores from 0 to 1 (H.3), fading divergences
 * (Appendix I), whole conversations (S, in place of 3.3) and texts of P₋ (U for sampled prompts): whether they apply to a user's
 * model, and the lengths that they give for the certified β.
 */
import * as O from 'fp-ts/lib/Option.js'
import * as D from '../kernel/dyadic.js'
import { logOfRational } from '../kernel/elementary.js'
import { greatestExponent } from '../kernel/greatestExponent.js'
import * as I from '../kernel/interval.js'
import { type LogForm, logOf } from '../kernel/logForm.js'
import { enclose } from '../kernel/logFormSign.js'
import {
  divide,
  equality,
  lessThan,
  multiply,
  one,
  type Rational,
  rational,
  subtract,
  zero,
} from '../kernel/rational.js'
import { type Accumulated, accumulatedOn } from './accumulated.js'
import type { Behaviour } from './behaviour.js'
import { type BestOfAnswers, bestOfAnswers } from './bestOfAnswers.js'
import type { Theorem31 } from './checkDistinguishable.js'
import { evidenceLength, type PerSentence, printedEvidence, sharpEvidence } from './evidenceLength.js'
import type { Decomposition } from './odds.js'
import { type PairChain, pairChain } from './pairChain.js'

/** Sentences; none within: undecided. None: no β > 0 is certified. */
type Length = O.Option<O.Option<bigint>>

/** Lemma H.3: some prompt of each length k ≥ 1 has B_P ≤ 1/(1 + e^{β(k−c)}). */
export interface ZeroOne {
  readonly hasScoresZeroAndOne: boolean
  /** sup B_{P₋} ≤ 0, the exact one. */
  readonly isBoundedByZero: boolean
  /** c = log(1/α)/β as printed, and log((1−α)/α)/β; none for β = +∞. */
  readonly centre: O.Option<{ readonly printed: I.Interval; readonly sharp: I.Interval }>
  /** From this length on the bound is at most ε. */
  readonly printed: Length
  readonly sharp: Length
}

/** Theorem S: an opening prompt after which B_P stays below γ+ε with probability 1−δ. */
export interface Sticky {
  readonly delta: Rational
  /** ⌈log((1−α)(1−γ−δε)/(αδε))/β⌉. */
  readonly sentences: Length
}

export interface TheoremsReport {
  readonly bestOf: BestOfAnswers
  readonly zeroOne: ZeroOne
  /** None when there are too many pairs of states, or with γ = 1. */
  readonly accumulated: O.Option<Accumulated>
  readonly sticky: Sticky
  /** The largest k with αδ² ≤ (1 − ε²/4)^k: a text of P₋ passes within k sentences a prompt with B_P < γ+ε; none when huge. */
  readonly sampled: O.Option<bigint>
}

export interface TheoremsAsked {
  readonly gamma: Rational
  readonly epsilon: Rational
  readonly delta: Rational
  readonly answers: number
  readonly eta: Rational
  /** The exact supremum of B_{P₋}, at most γ. */
  readonly supremum: Rational
}

const bits = 128

const centresOf = (alpha: Rational, each: PerSentence): ZeroOne['centre'] => {
  if (each === 'infinite') return O.none
  const b = 'num' in each ? I.fromRational(each, bits) : each.enclosure(bits)
  const over = (odds: Rational): O.Option<I.Interval> => I.divide(logOfRational(odds, bits), b, bits)
  const [printed, sharp] = [over(divide(one, alpha)), over(divide(subtract(one, alpha), alpha))]
  return O.isSome(printed) && O.isSome(sharp) ? O.some({ printed: printed.value, sharp: sharp.value }) : O.none
}

const zeroOneOn = (
  alpha: Rational,
  behaviour: Behaviour,
  { epsilon, supremum }: TheoremsAsked,
  each: O.Option<PerSentence>,
): ZeroOne => {
  const needed = (odds: Rational): Length =>
    O.map((b: PerSentence) => {
      const rest = multiply(odds, subtract(one, epsilon))
      return rest.num <= 0n ? O.some(0n) : evidenceLength(logOf(divide(rest, epsilon)), b)
    })(each)
  return {
    hasScoresZeroAndOne: [...behaviour.values()].every((b) => equality.equals(b, zero) || equality.equals(b, one)),
    isBoundedByZero: supremum.num <= 0n,
    centre: O.chain((b: PerSentence) => centresOf(alpha, b))(each),
    printed: needed(divide(one, alpha)),
    sharp: needed(divide(subtract(one, alpha), alpha)),
  }
}

const stickyOn = (alpha: Rational, { gamma, epsilon, delta }: TheoremsAsked, each: O.Option<PerSentence>): Sticky => {
  const evidence = sharpEvidence(alpha, gamma, multiply(delta, epsilon))
  return {
    delta,
    sentences: lessThan(gamma, one)
      ? O.map((b: PerSentence) => (O.isNone(evidence) ? O.some(0n) : evidenceLength(evidence.value, b)))(each)
      : O.none,
  }
}

const sampledOn = (alpha: Rational, { epsilon, delta }: TheoremsAsked): O.Option<bigint> => {
  const kept = subtract(one, divide(multiply(epsilon, epsilon), rational(4)))
  return kept.num <= 0n
    ? O.some(0n)
    : greatestExponent(divide(one, kept), divide(one, multiply(alpha, multiply(delta, delta))))
}

/** A number that no K_n is below. */
const leastOf = (each: O.Option<PerSentence>): D.Dyadic | 'infinite' => {
  if (O.isNone(each)) return D.zero
  if (each.value === 'infinite') return 'infinite'
  return 'num' in each.value ? I.fromRational(each.value, bits).lo : each.value.enclosure(bits).lo
}

export const theoremsOn = (
  decomposition: Decomposition,
  behaviour: Behaviour,
  asked: TheoremsAsked,
  { each }: Theorem31,
): TheoremsReport => {
  const { alpha, minus, plus } = decomposition
  const { gamma, epsilon, eta } = asked
  const chain = lessThan(gamma, one) ? pairChain(minus, plus) : O.none
  const sharp = sharpEvidence(alpha, gamma, epsilon)
  return {
    bestOf: bestOfAnswers(minus, behaviour, { alpha, ...asked }, each),
    zeroOne: zeroOneOn(alpha, behaviour, asked, each),
    accumulated: O.map((pairs: PairChain) =>
      accumulatedOn(pairs, {
        eta,
        printedEvidence: enclose(printedEvidence(alpha, epsilon), bits),
        sharpEvidence: O.map((form: LogForm) => enclose(form, bits))(sharp),
        least: leastOf(each),
      }),
    )(chain),
    sticky: stickyOn(alpha, asked, each),
    sampled: sampledOn(alpha, asked),
  }
}
