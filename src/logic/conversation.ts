/** Chances along a text: that a model ever writes, or a conversation with it ever reaches, something of a kind. */
import type { Proposition } from './proposition.js'
import type { Bound, Model, PromptVariable, SentenceVariable, Sequence, Term, Whole } from './term.js'

/** The chance that P(· | given) ever writes a t, of at most n sentences, that is as the event says. */
export const ever = <K extends string, N, I, H, J>(
  t: PromptVariable<K>,
  n: Whole<N>,
  from: Model<I>,
  given: Sequence<H>,
  event: Proposition<J>,
): Term<I & N & H & Bound<J, K>> => ({
  node: {
    _tag: 'Ever',
    over: { sort: 'prompt', letter: t.letter, atMost: n.natural },
    model: from.model,
    given: given.parts,
    body: event.statement,
    lines: null,
  },
})

/** The same where a user may, whenever and however chosen, say a sentence x that is allowed after what has been written. */
export const everInConversation = <K extends string, X extends string, N, I, H, J, L>(
  t: PromptVariable<K>,
  n: Whole<N>,
  from: Model<I>,
  given: Sequence<H>,
  [x, allowed]: readonly [SentenceVariable<X>, Proposition<L>],
  event: Proposition<J>,
): Term<I & N & H & Bound<J, K> & Bound<Bound<L, X>, K>> => ({
  node: {
    _tag: 'Ever',
    over: { sort: 'prompt', letter: t.letter, atMost: n.natural },
    model: from.model,
    given: given.parts,
    body: event.statement,
    lines: { over: { sort: 'sentence', letter: x.letter }, body: allowed.statement },
  },
})

/**
 * The chance that n turns of a conversation with P(· | given), each a prompt of k sentences that P might write and an answer of
 * N, all end with a text t that is as the event says, for a user who always finds the best prompt.
 */
export const everyTurn = <K extends string, T, A, N, I, H, J>(
  t: PromptVariable<K>,
  { turns, prompt, answer }: { readonly turns: Whole<N>; readonly prompt: Whole<T>; readonly answer: Whole<A> },
  from: Model<I>,
  given: Sequence<H>,
  event: Proposition<J>,
): Term<I & N & T & A & H & Bound<J, K>> => ({
  node: {
    _tag: 'Turns',
    over: { sort: 'prompt', letter: t.letter, turns: turns.natural, prompt: prompt.natural, answer: answer.natural },
    model: from.model,
    given: given.parts,
    body: event.statement,
  },
})
