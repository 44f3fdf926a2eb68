/** What a decider of a definition answers, for which prefixes and lengths, and how that was shown. */

/** Shown; refuted; true of nothing, as there is nothing it speaks of; neither shown nor refuted. */
export type Answer = 'yes' | 'no' | 'vacuous' | 'open'

export type Reach =
  /** Every prefix and every n, one state after another. */
  | { readonly over: 'everything'; readonly by: 'reachable states' }
  /** Every prefix and every n: n < checked one by one, the others by the monotone squeeze. */
  | { readonly over: 'everything'; readonly by: 'squeeze'; readonly checked: number }
  /** Every prefix and every n: n ≤ checked one by one, the others by Doob's decomposition. */
  | { readonly over: 'everything'; readonly by: 'Doob decomposition'; readonly checked: number }
  /** Only n up to this many sentences. */
  | { readonly over: 'horizon'; readonly sentences: number }
  /** Nothing: the model is too large. */
  | { readonly over: 'nothing' }

export const overStates: Reach = { over: 'everything', by: 'reachable states' }

/** All of them: "no" beats "open", and what is vacuous holds. */
export const all = (answers: ReadonlyArray<Answer>): Answer =>
  answers.includes('no') ? 'no' : answers.includes('open') ? 'open' : 'yes'
