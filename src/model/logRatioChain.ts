/**
 * What one sentence does to the log-ratio log(P₋/P₊), state by state, while one of the two speaks: the outcomes, each a
 * ratio of probabilities and the state it leads to. The conditional variance of the increment, plus a potential of the
 * next state, is enclosed; it is exactly 0 where there is one outcome.
 */
import * as O from 'fp-ts/lib/Option.js'
import { logOfRational } from '../kernel/elementary.js'
import * as I from '../kernel/interval.js'
import { add, divide, key, type Rational, zero } from '../kernel/rational.js'
import type { PairRow, PairTable } from './pairTable.js'

/** With this probability the log-ratio grows by log(ratio), and the state becomes `to`. */
export interface Outcome {
  readonly probability: Rational
  readonly ratio: Rational
  readonly to: number
}

/** The outcomes of one sentence from the speaker; none where it can say what the other cannot. */
export const outcomesOf = (row: PairRow, speaker: 'minus' | 'plus'): O.Option<ReadonlyArray<Outcome>> => {
  const found = new Map<string, Outcome>()
  for (const [i, to] of row.to.entries()) {
    const own = row[speaker][i] ?? zero
    const other = row[speaker === 'minus' ? 'plus' : 'minus'][i] ?? zero
    if (own.num === 0n) continue
    if (other.num === 0n || to === undefined) return O.none
    const ratio = divide(own, other)
    const name = `${key(ratio)} ${to}`
    const probability = add(found.get(name)?.probability ?? zero, own)
    found.set(name, { probability, ratio, to })
  }
  return O.some([...found.values()])
}

/** The outcomes of every row, or the first row where there are none. */
export const logRatioOutcomes = (
  { rows }: PairTable,
  speaker: 'minus' | 'plus',
):
  | { readonly kind: 'finite'; readonly outcomes: ReadonlyArray<ReadonlyArray<Outcome>> }
  | { readonly kind: 'infinite'; readonly row: number } => {
  const outcomes: Array<ReadonlyArray<Outcome>> = []
  for (const [i, row] of rows.entries()) {
    const found = outcomesOf(row, speaker)
    if (O.isNone(found)) return { kind: 'infinite', row: i }
    outcomes.push(found.value)
  }
  return { kind: 'finite', outcomes }
}

/** An outcome enclosed, its logarithm relative to that of the first outcome of its state. */
interface EnclosedOutcome {
  readonly probability: I.Interval
  readonly shift: I.Interval
  readonly to: number
}

export interface LogRatioChain {
  readonly bits: number
  readonly outcomes: ReadonlyArray<ReadonlyArray<EnclosedOutcome>>
}

export const logRatioChain = (outcomes: ReadonlyArray<ReadonlyArray<Outcome>>, bits: number): LogRatioChain => ({
  bits,
  outcomes: outcomes.map((each) =>
    each.map(({ probability, ratio, to }) => ({
      probability: I.fromRational(probability, bits),
      shift: logOfRational(divide(ratio, each[0]?.ratio ?? ratio), bits),
      to,
    })),
  ),
})

/** Var(log ratio + potential of the next state) in one sentence from the state, in nats². */
export const stepVariance = (
  { bits, outcomes }: LogRatioChain,
  state: number,
  potential: ReadonlyArray<I.Interval>,
): I.Interval => {
  const each = outcomes[state] ?? []
  const [first] = each
  if (first === undefined || each.length === 1) return I.zero
  const at = (to: number): I.Interval => potential[to] ?? I.zero
  const values = each.map(({ probability, shift, to }) => ({
    probability,
    value: to === first.to ? shift : I.add(shift, I.subtract(at(to), at(first.to), bits), bits),
  }))
  const mean = (of: (value: I.Interval) => I.Interval): I.Interval =>
    values.reduce((sum, { probability, value }) => I.add(sum, I.multiply(probability, of(value), bits), bits), I.zero)
  const centre = mean((value) => value)
  return mean((value) => I.power(I.subtract(value, centre, bits), 2, bits))
}
