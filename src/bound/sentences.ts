/** Numbers of sentences: what is known of them, and the smaller of two. */

/** Longer lengths are not written out. */
export const largestBits = 4096

export type Sentences =
  /** Proven; `isTie` when the real length is itself an integer. */
  | { readonly kind: 'exactly'; readonly value: bigint; readonly isTie: boolean }
  /** `least`, or `most`, one more if not given: no precision that was tried tells. */
  | { readonly kind: 'open'; readonly least: bigint; readonly most?: bigint }
  /** More than 2^4096. */
  | { readonly kind: 'beyond' }

export const exactly = (value: bigint, isTie = false): Sentences => ({ kind: 'exactly', value, isTie })

/** The greatest number that it may be; none for infinitely far. */
const most = (x: Sentences): bigint | undefined =>
  x.kind === 'exactly' ? x.value : x.kind === 'open' ? (x.most ?? x.least + 1n) : undefined
const least = (x: Sentences): bigint | undefined =>
  x.kind === 'exactly' ? x.value : x.kind === 'open' ? x.least : undefined

/** Certainly x ≤ y. */
const isAtMost = (x: Sentences, y: Sentences): boolean => {
  const [greatest, other] = [most(x), least(y)]
  return other === undefined || (greatest !== undefined && greatest <= other)
}

/** The smaller of two numbers; two that are open and cannot be told apart are open between the same integers. */
export const smaller = (x: Sentences, y: Sentences): Sentences => (isAtMost(x, y) || !isAtMost(y, x) ? x : y)

/** So many times as many. */
export const times = (x: Sentences, n: bigint): Sentences => {
  if (n === 1n || x.kind === 'beyond') return x
  return x.kind === 'exactly' ? exactly(x.value * n, x.isTie) : { ...x, least: x.least * n, most: (x.least + 1n) * n }
}
