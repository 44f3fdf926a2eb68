/**
 * Two finite-state models side by side while one of them speaks: the pairs of states that its texts lead to, and at each
 * the divergence D of the speaker from the other, KL(P₋(·|s)‖P₊(·|s)) in nats when P₋ speaks, +∞ where it can say what
 * the other cannot.
 *
 * Every model is a table of one-step laws for all prompts, so that D is defined also after a prompt that the other cannot
 * say. The divergence after n sentences is the mean of D over the pair of states at time n (divergence.ts).
 */
import * as O from 'fp-ts/lib/Option.js'
import { gcd } from '../kernel/gcd.js'
import { klForm, type Masses } from '../kernel/klDivergence.js'
import type { LogForm } from '../kernel/logForm.js'
import { zero } from '../kernel/rational.js'
import type { LanguageModel } from './languageModel.js'
import { admissible, mostEntries, type PairTable, pairTable } from './pairTable.js'

/** One sentence leads to the state `to` with probability weight/common under the speaker; weight > 0. */
export interface Move {
  readonly to: number
  readonly weight: bigint
}

export interface PairState {
  /** The laws of the speaker and of the other over the same sentences. */
  readonly minus: Masses
  readonly plus: Masses
  /** D as a log form; none for +∞. */
  readonly divergence: O.Option<LogForm>
  readonly moves: ReadonlyArray<Move>
}

export interface PairChain {
  /** The start is the first. */
  readonly states: ReadonlyArray<PairState>
  /** A common denominator of all probabilities of the speaker. */
  readonly common: bigint
}

const leastCommonMultiple = (m: bigint, n: bigint): bigint => (m / gcd(m, n)) * n

/**
 * The chain on the rows of a table while P₋ or P₊ speaks. A row without a successor for what the speaker may say has
 * D = +∞ if the table is that of the prompts the other admits.
 */
export const chainOn = ({ rows }: PairTable, speaker: 'minus' | 'plus'): PairChain => {
  const laws = rows.map((row) => row[speaker])
  const common = laws.flat().reduce((lcm, { den }) => leastCommonMultiple(lcm, den), 1n)
  const states = rows.map(({ minus, plus, to }) => {
    const [own, other] = speaker === 'minus' ? [minus, plus] : [plus, minus]
    const weights = new Map<number, bigint>()
    for (const [i, target] of to.entries()) {
      const { num, den } = own[i] ?? zero
      if (target !== undefined && num > 0n) weights.set(target, (weights.get(target) ?? 0n) + num * (common / den))
    }
    return {
      minus: own,
      plus: other,
      divergence: klForm(own, other),
      moves: [...weights].map(([to, weight]) => ({ to, weight })),
    }
  })
  return { states, common }
}

/** The chain of P₋ from the empty prompt; none when it has more than `most` entries. */
export const pairChain = (minus: LanguageModel, plus: LanguageModel, most: number = mostEntries): O.Option<PairChain> =>
  O.map((table: PairTable) => chainOn(table, 'minus'))(pairTable(minus, plus, admissible, most))

/** Is D zero: P₋(·|s) = P₊(·|s)? A divergence vanishes for equal laws alone. */
export const hasEqualLaws = ({ minus, plus }: PairState): boolean =>
  minus.every(({ num, den }, i) => num === plus[i]?.num && den === plus[i]?.den)
