/** Numbers of sentences: what is known of them, and the smaller of two. */

/** Longer lengths are not written out. */
export const largestBits = 4096

export type Sentences =
  /** Proven; `isTie` when the real length is itself an integer. */
  | { readonly kind: 'exactly'; readonly value: bigint; readonly isTie: boolean }
  /** `least`, or one more: no precision that was tried tells. */
  | { readonly kind: 'open'; readonly least: bigint }
  /** More than 2^4096. */
  | { readonly kind: 'beyond' }

export const exactly = (value: bigint, isTie = false): Sentences => ({ kind: 'exactly', value, isTie })

/** The greatest number that it may be; none for infinitely far. */
const most = (x: Sentences): bigint | undefined =>
  x.kind === 'exactly' ? x.value : x.kind === 'open' ? x.least + 1n : undefined
const least = (x: Sentences): bigint | undefined =>
  x.kind === 'exactly' ? x.value : x.kind === 'open' ? x.least : undefined

/** Certainly x ≤ y. */
const isAtMost = (x: Sentences, y: Sentences): boolean => {
  const [greatest, other] = [most(x), least(y)]
  return other === undefined || (greatest !== undefined && greatest <= other)
}

/** The smaller of two numbers; two that are open and cannot be told apart are open between the same integers. */
export const smaller = (x: Sentences, y: Sentences): Sentences => (isAtMost(x, y) || !isAtMost(y, x) ? x : y)
