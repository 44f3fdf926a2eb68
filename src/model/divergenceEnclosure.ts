/**
 * Divergences over n sentences, outward-rounded: sentence by sentence, or for few states by powers of the transition
 * matrix in time that grows with log n; memory is independent of n.
 *
 * All that is added or multiplied is nonnegative, so that relative accuracy is lost only to roundings: about one unit for
 * each sentence and state, as the square of a matrix doubles the errors of its entries and adds those of one product. The divergences of states come from Bregman's form, which is accurate where the laws are nearly equal.
 * Values are in nats; +∞ is none.
 */
import * as O from 'fp-ts/lib/Option.js'
import { bitLength } from '../kernel/bits.js'
import * as I from '../kernel/interval.js'
import { klBregman } from '../kernel/klDivergence.js'
import type { LogForm } from '../kernel/logForm.js'
import { rational } from '../kernel/rational.js'
import { divergenceAfter } from './divergence.js'
import type { PairChain } from './pairChain.js'

/** A chain whose numbers are enclosed, each with relative accuracy 2^−bits. */
export interface EnclosedChain {
  readonly bits: number
  readonly divergences: ReadonlyArray<O.Option<I.Interval>>
  readonly moves: ReadonlyArray<ReadonlyArray<{ readonly to: number; readonly probability: I.Interval }>>
}

export const enclosedChain = ({ states, common }: PairChain, bits: number): EnclosedChain => ({
  bits,
  divergences: states.map(({ minus, plus }) => klBregman(minus, plus, bits)),
  moves: states.map(({ moves }) =>
    moves.map(({ to, weight }) => ({ to, probability: I.fromRational(rational(weight, common), bits) })),
  ),
})

/** The masses of the states after 0, 1, 2, … sentences from P₋; [0, 0] exactly where a state is out of reach. */
export function* enclosedOccupations({ moves, bits }: EnclosedChain): Generator<ReadonlyArray<I.Interval>, never> {
  let masses: ReadonlyArray<I.Interval> = moves.map((_, i) => (i === 0 ? I.one : I.zero))
  for (;;) {
    yield masses
    const next = moves.map(() => I.zero)
    for (const [i, mass] of masses.entries()) {
      if (mass.hi.m === 0n) continue
      for (const { to, probability } of moves[i] ?? []) {
        next[to] = I.add(next[to] ?? I.zero, I.multiply(mass, probability, bits), bits)
      }
    }
    masses = next
  }
}

/** Σ mass·value over the states of positive mass; none when one of them has the value +∞. */
export const enclosedMean = (
  masses: ReadonlyArray<I.Interval>,
  values: ReadonlyArray<O.Option<I.Interval>>,
  bits: number,
): O.Option<I.Interval> => {
  let total = I.zero
  for (const [i, mass] of masses.entries()) {
    if (mass.hi.m === 0n) continue
    const value = values[i] ?? O.none
    if (O.isNone(value)) return O.none
    total = I.add(total, I.multiply(mass, value.value, bits), bits)
  }
  return O.some(total)
}

/** Precision at which n sentences leave `bits` good relative bits: each costs as many roundings as there are moves. */
const working = ({ states }: PairChain, n: number, bits: number): number =>
  bits + 8 + bitLength(BigInt(n + 4)) + bitLength(BigInt(states.length))

/** A row for each state; an entry is exactly 0 where there is no way. */
type Matrix = ReadonlyArray<ReadonlyArray<I.Interval>>

const plusRow = (x: ReadonlyArray<I.Interval>, y: ReadonlyArray<I.Interval>, bits: number): ReadonlyArray<I.Interval> =>
  x.map((a, i) => I.add(a, y[i] ?? I.zero, bits))

const timesMatrix = (row: ReadonlyArray<I.Interval>, matrix: Matrix, bits: number): ReadonlyArray<I.Interval> =>
  row.reduce<ReadonlyArray<I.Interval>>(
    (sum, mass, i) =>
      mass.hi.m === 0n
        ? sum
        : plusRow(
            sum,
            (matrix[i] ?? []).map((p) => I.multiply(mass, p, bits)),
            bits,
          ),
    row.map(() => I.zero),
  )

/** The law of the state after n sentences, and the expected visits to each state in the first n, by the binary digits of n. */
const byPowers = (
  { moves, bits }: EnclosedChain,
  n: number,
): { readonly law: ReadonlyArray<I.Interval>; readonly visits: ReadonlyArray<I.Interval> } => {
  const times = (x: Matrix, y: Matrix): Matrix => x.map((row) => timesMatrix(row, y, bits))
  const unit = (i: number): ReadonlyArray<I.Interval> => moves.map((_, j) => (i === j ? I.one : I.zero))
  const step: Matrix = moves.map((each) =>
    each.reduce<ReadonlyArray<I.Interval>>(
      (row, { to, probability }) => row.with(to, I.add(row[to] ?? I.zero, probability, bits)),
      unit(-1),
    ),
  )
  const start = unit(0)
  let power: Matrix = moves.map((_, i) => unit(i))
  let visits = unit(-1)
  for (const digit of n.toString(2)) {
    visits = plusRow(visits, timesMatrix(visits, power, bits), bits)
    power = times(power, power)
    if (digit === '0') continue
    visits = plusRow(visits, timesMatrix(start, power, bits), bits)
    power = times(power, step)
  }
  return { law: timesMatrix(start, power, bits), visits }
}

/** Whether powers cost less than going sentence by sentence: 2s³ products for each binary digit of n, or one for each move. */
const powersCostLess = ({ states }: PairChain, n: number): boolean =>
  2 * states.length ** 3 * bitLength(BigInt(n)) < n * states.reduce((sum, { moves }) => sum + moves.length, 0)

/** K_n enclosed for any integer n ≥ 0, to about `bits` relative bits. */
export const enclosedDivergence = (chain: PairChain, n: number, bits: number): O.Option<I.Interval> => {
  const enclosed = enclosedChain(chain, working(chain, n, bits))
  const mean = (law: ReadonlyArray<I.Interval>) => enclosedMean(law, enclosed.divergences, enclosed.bits)
  if (powersCostLess(chain, n)) return mean(byPowers(enclosed, n).law)
  let time = 0
  for (const masses of enclosedOccupations(enclosed)) if (time++ === n) return mean(masses)
  return O.none
}

/** Σ_{n<k} K_n enclosed for any integer k ≥ 0, to about `bits` relative bits. */
export const enclosedTotal = (chain: PairChain, k: number, bits: number): O.Option<I.Interval> => {
  const enclosed = enclosedChain(chain, working(chain, k, bits))
  if (powersCostLess(chain, k)) return enclosedMean(byPowers(enclosed, k).visits, enclosed.divergences, enclosed.bits)
  let total = I.zero
  let time = 0
  for (const masses of enclosedOccupations(enclosed)) {
    if (time++ === k) break
    const mean = enclosedMean(masses, enclosed.divergences, enclosed.bits)
    if (O.isNone(mean)) return O.none
    total = I.add(total, mean.value, enclosed.bits)
  }
  return O.some(total)
}

/** Sentences, and bits of the denominator commonⁿ, up to which K_n is computed exactly. */
export const exactSentences = 1000
export const exactBits = 2 ** 18

export type DivergenceOverSentences =
  | { readonly kind: 'infinite' }
  | { readonly kind: 'exact'; readonly form: LogForm }
  | { readonly kind: 'enclosed'; readonly interval: I.Interval }

/** K_n: exactly while that is in reach, enclosed to about `bits` relative bits beyond. */
export const divergenceOver = (chain: PairChain, n: number, bits: number): DivergenceOverSentences => {
  if (n <= exactSentences && n * bitLength(chain.common) <= exactBits) {
    const form = divergenceAfter(chain, n)
    return O.isNone(form) ? { kind: 'infinite' } : { kind: 'exact', form: form.value }
  }
  const interval = enclosedDivergence(chain, n, bits)
  return O.isNone(interval) ? { kind: 'infinite' } : { kind: 'enclosed', interval: interval.value }
}
