/**
 * Descriptions of finite language models as plain data: what is generated, shrunk, stored and replayed.
 * `build` turns a description into a model; a description that is not a model never gets that far (codec.ts).
 */
import type { Rational } from '../kernel/rational.js'
import type { Sentence } from './languageModel.js'

export type Row = Readonly<Record<Sentence, Rational>>

export type ModelData =
  /** Every sentence is drawn from the same distribution. */
  | { readonly kind: 'iid'; readonly next: Row }
  /** A finite automaton: each state has a distribution, and a sentence leads to a state (by default it stays). */
  | { readonly kind: 'states'; readonly start: string; readonly states: Readonly<Record<string, StateData>> }
  /** αP₋ + (1−α)P₊ on sequences, 0 < α < 1; its own next-sentence law is the posterior mixture. */
  | { readonly kind: 'mixture'; readonly alpha: Rational; readonly minus: ModelData; readonly plus: ModelData }

export interface StateData {
  readonly next: Row
  readonly to: Readonly<Record<Sentence, string>>
}
