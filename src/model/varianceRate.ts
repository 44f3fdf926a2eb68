/**
 * The least σ² of Definition 2.4, n ≥ 1: the supremum of Var_n(s)/n, in nats², over every state s and every n.
 *
 * Var_1, …, Var_2m are enclosed one by one; the others lie below a line (varianceLine.ts), which comes as near to them
 * as one likes with m. Where every divergence is the same, the variances of single sentences add up, and n = 1 decides.
 */
import * as O from 'fp-ts/lib/Option.js'
import * as D from '../kernel/dyadic.js'
import * as I from '../kernel/interval.js'
import { logOf, subtract } from '../kernel/logForm.js'
import { isZero, ratio } from '../kernel/logFormBasis.js'
import * as Q from '../kernel/rational.js'
import { type EnclosedChain, enclosedChain } from './divergenceEnclosure.js'
import { type LogRatioChain, logRatioChain, logRatioOutcomes, type Outcome, stepVariance } from './logRatioChain.js'
import { clamped, expectedNext, logRatioVariances, type Numbers } from './logRatioVariance.js'
import { chainOn, type PairChain } from './pairChain.js'
import type { PairTable } from './pairTable.js'
import { longRunMean, potentialOf } from './potential.js'
import { lineAbove, longRun } from './varianceLine.js'

/** coefficient·(log argument)². */
export interface SquaredLog {
  readonly coefficient: Q.Rational
  readonly argument: Q.Rational
}

export type VarianceRate =
  /** After this row's prompt the speaker can say what the other cannot: the log-ratio is +∞ with positive probability. */
  | { readonly kind: 'infinite'; readonly because: 'support'; readonly row: number }
  /** After it chance decides which divergence is met for ever: Var_n grows like n². */
  | { readonly kind: 'infinite'; readonly because: 'drift'; readonly row: number }
  /** Var_n(s)/n is greatest after this row's prompt, at n = at. */
  | {
      readonly kind: 'attained'
      readonly value: I.Interval
      readonly row: number
      readonly at: number
      /** Every divergence is the same, so that the greatest variance of one sentence is the answer. */
      readonly isStationary: boolean
      readonly exactly: O.Option<SquaredLog>
      readonly checked: number
    }
  /** The supremum lies between the two; `lower` is Var_at/at of a row, or a limit n → ∞. */
  | {
      readonly kind: 'bounded'
      readonly lower: D.Dyadic
      readonly upper: D.Dyadic
      readonly place: O.Option<{ readonly row: number; readonly at: number }>
      readonly checked: number
    }
  /** Only that it is at least `lower`, from n ≤ checked. */
  | {
      readonly kind: 'horizon'
      readonly lower: D.Dyadic
      readonly row: number
      readonly at: number
      readonly checked: number
    }

const bits = 192
/** Sentences to which variances are enclosed, and multiplications that may be spent on them. */
const deepest = 128
const shallow = 8
const mostProducts = 400_000
/** A gap of 2^−closed times the value is no longer narrowed. */
const closed = 40
const mostExact = 64
/** The variance of one sentence if it is positive, and all its logarithms are rational multiples of one. */
const squaredLog = (outcomes: ReadonlyArray<Outcome>): O.Option<SquaredLog> => {
  const other = outcomes.find(({ ratio: { num, den } }) => num !== den)?.ratio
  if (other === undefined) return O.none
  const argument = other.num > other.den ? other : Q.divide(Q.one, other)
  const multiples: Array<readonly [probability: Q.Rational, multiple: Q.Rational]> = []
  for (const each of outcomes) {
    const multiple = ratio(logOf(each.ratio), logOf(argument))
    if (O.isNone(multiple)) return O.none
    multiples.push([each.probability, multiple.value])
  }
  const mean = Q.sum(multiples.map(([p, e]) => Q.multiply(p, e)))
  const square = Q.sum(multiples.map(([p, e]) => Q.multiply(p, Q.multiply(e, e))))
  const coefficient = Q.subtract(square, Q.multiply(mean, mean))
  return coefficient.num === 0n ? O.none : O.some({ coefficient, argument })
}

/** Is the divergence the same in every state, by log forms? */
const isConstant = ({ states }: PairChain): boolean => {
  const [first, ...others] = states.map(({ divergence }) => divergence)
  if (first === undefined || O.isNone(first) || others.length >= mostExact) return false
  return others.every((each) => O.isSome(each) && isZero(subtract(each.value, first.value)))
}

/** The rate where every increment has the same mean: Σ over the sentences of their variances, by the chain rule. */
const stationaryRate = (outcomes: ReadonlyArray<ReadonlyArray<Outcome>>, variances: Numbers): VarianceRate => {
  const row = variances.reduce((best, { hi }, i) => (D.lessThan(variances[best]?.hi ?? D.zero, hi) ? i : best), 0)
  const value = variances[row] ?? I.zero
  const near = [...variances.keys()].filter((i) => D.atMost(value.lo, variances[i]?.hi ?? D.zero))
  const forms = near.slice(0, mostExact).map((i) => squaredLog(outcomes[i] ?? []))
  const [first = O.none] = forms
  const isSame = (form: O.Option<SquaredLog>): boolean =>
    O.isSome(first) &&
    O.isSome(form) &&
    Q.equality.equals(form.value.coefficient, first.value.coefficient) &&
    Q.equality.equals(form.value.argument, first.value.argument)
  const exactly = near.length <= mostExact && forms.every(isSame) ? first : O.none
  return { kind: 'attained', value, row, at: 1, isStationary: true, exactly, checked: 1 }
}

const isClosedGap = (lower: D.Dyadic, upper: D.Dyadic): boolean =>
  D.atMost(D.subtract(upper, lower), D.scale(upper, -closed))

const byCount = (x: D.Dyadic, n: number): I.Interval =>
  O.getOrElse(() => I.zero)(I.divide(I.point(x), I.fromRational(Q.rational(n), bits), bits))

/** Var_n/n at its greatest among those that were enclosed. */
interface Greatest {
  readonly row: number
  readonly at: number
  readonly value: I.Interval
}

const searched = (chain: PairChain, enclosed: EnclosedChain, steps: LogRatioChain): VarianceRate => {
  const divergences = enclosed.divergences.map(O.getOrElse(() => I.zero))
  const products = steps.outcomes.reduce((n, each) => n + 6 * each.length, 0)
  const depth = Math.min(deepest, Math.max(shallow, Math.floor(mostProducts / (4 * products))))
  const forwards = logRatioVariances(enclosed, steps, divergences)
  const all: Array<Numbers> = []
  let best: Greatest = { row: 0, at: 1, value: I.zero }
  const checkTo = (n: number): void => {
    while (all.length < n) {
      const variances = forwards.next().value.map(clamped)
      all.push(variances)
      const at = all.length
      for (const [row, { lo, hi }] of variances.entries()) {
        const value = { lo: byCount(lo, at).lo, hi: byCount(hi, at).hi }
        const isGreater = D.lessThan(best.value.lo, value.lo)
        best = {
          ...(isGreater ? { row, at } : { row: best.row, at: best.at }),
          value: I.maximum(best.value, value),
        }
      }
    }
  }
  const potential = potentialOf(chain, enclosed)
  if (potential.kind === 'drifting') return { kind: 'infinite', because: 'drift', row: potential.from }
  if (potential.kind === 'open') {
    checkTo(shallow)
    return { kind: 'horizon', lower: best.value.lo, row: best.row, at: best.at, checked: shallow }
  }
  const { values, classes } = potential
  const known = longRun(enclosed, steps, values, classes)
  const limit = classes.map((each) => longRunMean(each, known.variances, bits).lo).reduce(D.maximum, D.zero)
  let later: Numbers = values
  let reached = 0
  let upper: D.Dyadic | undefined
  for (let m = 4; ; m *= 2) {
    checkTo(2 * m)
    for (; reached < m; reached++) later = expectedNext(enclosed, later)
    const { slope, offset } = lineAbove(known, m, all[m - 1] ?? [], later)
    const beyond = D.maximum(slope, I.add(I.point(slope), byCount(D.maximum(offset, D.zero), 2 * m + 1), bits).hi)
    const [{ lo, hi }, lower] = [best.value, D.maximum(best.value.lo, limit)]
    if (D.atMost(beyond, lo)) {
      return { kind: 'attained', ...best, isStationary: false, exactly: O.none, checked: 2 * m }
    }
    upper = D.minimum(upper ?? D.maximum(beyond, hi), D.maximum(beyond, hi))
    if (4 * m > depth || isClosedGap(lower, upper)) {
      const place = D.lessThan(lo, limit) ? O.none : O.some({ row: best.row, at: best.at })
      return { kind: 'bounded', lower, upper, place, checked: 2 * m }
    }
  }
}

/** Most outcomes of which variances are computed. */
const mostOutcomes = 20_000

/** The rate while one of the components speaks, over every row of the table of prompts that P₋ admits; none when it is too large. */
export const varianceRate = (table: PairTable, speaker: 'minus' | 'plus'): O.Option<VarianceRate> => {
  const found = logRatioOutcomes(table, speaker)
  if (found.kind === 'infinite') return O.some({ kind: 'infinite', because: 'support', row: found.row })
  if (found.outcomes.reduce((n, { length }) => n + length, 0) > mostOutcomes) return O.none
  const chain = chainOn(table, speaker)
  const steps = logRatioChain(found.outcomes, bits)
  if (isConstant(chain)) {
    const zeros = chain.states.map(() => I.zero)
    return O.some(
      stationaryRate(
        found.outcomes,
        zeros.map((_, i) => clamped(stepVariance(steps, i, zeros))),
      ),
    )
  }
  return O.some(searched(chain, enclosedChain(chain, bits), steps))
}
