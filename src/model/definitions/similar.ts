/**
 * Definition 2.4 on finite-state models: the least σ² with Var over n sentences of the log-ratio below nσ², in nats², for
 * every prefix s with P₋(s) > 0 and every n ≥ 1. As printed it asks for n = 0 too, where 0 < 0 is false for every pair.
 */
import * as O from 'fp-ts/lib/Option.js'
import { promptOf } from '../grown.js'
import type { Prompt } from '../languageModel.js'
import type { PairTable } from '../pairTable.js'
import { type VarianceRate, varianceRate } from '../varianceRate.js'
import { type Answer, overStates, type Reach } from './verdict.js'

export interface Similar {
  /** Is there such a σ? */
  readonly answer: Answer
  readonly reach: Reach
  /** None where the model is too large. */
  readonly rate: O.Option<VarianceRate>
  /** The prefix of the largest variance found, or of an infinite one. */
  readonly after: O.Option<Prompt>
  /** No pair of models meets the definition with n = 0. */
  readonly asPrinted: 'no'
}

const reachOf = (rate: VarianceRate): Reach => {
  switch (rate.kind) {
    case 'infinite':
      return overStates
    case 'attained':
      return rate.isStationary ? overStates : { over: 'everything', by: 'Doob decomposition', checked: rate.checked }
    case 'bounded':
      return { over: 'everything', by: 'Doob decomposition', checked: rate.checked }
    case 'horizon':
      return { over: 'horizon', sentences: rate.checked }
  }
}

const rowOf = (rate: VarianceRate): number | undefined =>
  rate.kind === 'bounded' ? O.toUndefined(rate.place)?.row : rate.row

/** Is P₋ (or P₊), while it speaks, σ-similar to the other for some σ? */
export const similar = (table: PairTable, speaker: 'minus' | 'plus'): Similar => {
  const rate = varianceRate(table, speaker)
  if (O.isNone(rate)) {
    return { answer: 'open', reach: { over: 'nothing' }, rate, after: O.none, asPrinted: 'no' }
  }
  const row = rowOf(rate.value)
  return {
    answer: rate.value.kind === 'infinite' ? 'no' : rate.value.kind === 'horizon' ? 'open' : 'yes',
    reach: reachOf(rate.value),
    rate,
    after: row === undefined ? O.none : O.some(promptOf(table.rows[row]?.prompt ?? null)),
    asPrinted: 'no',
  }
}
