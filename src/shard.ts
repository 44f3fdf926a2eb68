/** Slices of the runs: the i-th of n takes those from ⌊(i−1)·runs/n⌋ to ⌊i·runs/n⌋, so that n slices are all runs, each once. */
import * as O from 'fp-ts/lib/Option.js'

/** The slice `index` of `of`, 1 ≤ index ≤ of. */
export interface Shard {
  readonly index: number
  readonly of: number
}

/** The most slices. */
export const mostShards = 100_000

/** The slice that "i/n" names. */
export const readShard = (text: string): O.Option<Shard> => {
  const [, index = '', of = ''] = /^([1-9][0-9]{0,5})\/([1-9][0-9]{0,5})$/.exec(text) ?? []
  const shard = { index: Number(index), of: Number(of) }
  return shard.index >= 1 && shard.index <= shard.of && shard.of <= mostShards ? O.some(shard) : O.none
}

export const showShard = ({ index, of }: Shard): string => `${index}/${of}`

/** The runs of a slice, from (inclusive) to (exclusive). */
export const sliceOf = ({ index, of }: Shard, runs: number): { readonly from: number; readonly to: number } => {
  const end = (i: number): number => Number((BigInt(i) * BigInt(runs)) / BigInt(of))
  return { from: end(index - 1), to: end(index) }
}
