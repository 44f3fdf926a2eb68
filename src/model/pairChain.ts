/**
 * Two finite-state models side by side while P₋ speaks: the pairs of states that prompts s with P₋(s) > 0 lead to, and
 * at each the divergence D = KL(P₋(·|s)‖P₊(·|s)) in nats, +∞ where P₋ can say what P₊ cannot.
 *
 * Every model is a table of one-step laws for all prompts, so that D is defined also after a prompt that P₊ cannot say.
 * The divergence after n sentences is the mean of D over the pair of states at time n (divergence.ts).
 */
import * as O from 'fp-ts/lib/Option.js'
import { klForm, type Masses } from '../kernel/klDivergence.js'
import type { LogForm } from '../kernel/logForm.js'
import { gcd, zero } from '../kernel/rational.js'
import type { LanguageModel } from './languageModel.js'

/** One sentence leads to the state `to` with probability weight/common under P₋; weight > 0. */
export interface Move {
  readonly to: number
  readonly weight: bigint
}

export interface PairState {
  /** P₋(·|s) and P₊(·|s) over the same sentences. */
  readonly minus: Masses
  readonly plus: Masses
  /** D as a log form; none for +∞. */
  readonly divergence: O.Option<LogForm>
  readonly moves: ReadonlyArray<Move>
}

export interface PairChain {
  /** The start is the first. */
  readonly states: ReadonlyArray<PairState>
  /** A common denominator of all P₋(x|s). */
  readonly common: bigint
}

/** Most entries, pairs of states times sentences, that are looked at. */
export const mostEntries = 100_000

const leastCommonMultiple = (m: bigint, n: bigint): bigint => (m / gcd(m, n)) * n

/** The pairs that are reached, or none when they have more than `most` entries (mixtures may have infinitely many). */
export const pairChain = (
  minus: LanguageModel,
  plus: LanguageModel,
  most: number = mostEntries,
): O.Option<PairChain> => {
  const sentences = [...new Set([...minus.sentences, ...plus.sentences])]
  const keyOf = (m: unknown, p: unknown): string => JSON.stringify([minus.key(m), plus.key(p)])
  const index = new Map([[keyOf(minus.start, plus.start), 0]])
  const reached: Array<{ readonly minus: unknown; readonly plus: unknown }> = [{ minus: minus.start, plus: plus.start }]
  const rows = []
  for (const at of reached) {
    const [bad, good] = [minus.next(at.minus), plus.next(at.plus)]
    const successors = new Map<number, Array<number>>()
    for (const [i, x] of sentences.entries()) {
      if (!bad.has(x)) continue
      const next = { minus: minus.step(at.minus, x), plus: plus.step(at.plus, x) }
      const key = keyOf(next.minus, next.plus)
      const to = index.get(key) ?? reached.push(next) - 1
      index.set(key, to)
      successors.set(to, [...(successors.get(to) ?? []), i])
    }
    if (reached.length * sentences.length > most) return O.none
    rows.push({
      minus: sentences.map((x) => bad.get(x) ?? zero),
      plus: sentences.map((x) => good.get(x) ?? zero),
      successors,
    })
  }
  const common = rows.flatMap((row) => row.minus).reduce((lcm, { den }) => leastCommonMultiple(lcm, den), 1n)
  const weight = (row: Masses, i: number): bigint => {
    const { num, den } = row[i] ?? zero
    return num * (common / den)
  }
  const states = rows.map((row) => ({
    minus: row.minus,
    plus: row.plus,
    divergence: klForm(row.minus, row.plus),
    moves: [...row.successors].map(([to, via]) => ({ to, weight: via.reduce((w, i) => w + weight(row.minus, i), 0n) })),
  }))
  return O.some({ states, common })
}

/** Is D zero: P₋(·|s) = P₊(·|s)? A divergence vanishes for equal laws alone. */
export const hasEqualLaws = ({ minus, plus }: PairState): boolean =>
  minus.every(({ num, den }, i) => num === plus[i]?.num && den === plus[i]?.den)
