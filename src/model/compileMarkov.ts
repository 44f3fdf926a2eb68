/**
 * A Markov chain of order k as an automaton: its states are the contexts, the last k sentences; while fewer have
 * been said, all of them. Every context has a row, its own or `otherwise`; one without is a fault that names it.
 */
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import {
  type Alphabet,
  both,
  type Checked,
  checkRow,
  checkSentence,
  checkSize,
  every,
  fail,
  mostStates,
  type Path,
  type StatesData,
} from './checked.js'
import type { Markov } from './codec.js'
import { quoted } from './fault.js'
import type { Prompt, Sentence } from './languageModel.js'
import type { Row, StateData } from './modelData.js'

/** A state's name is its context as JSON: unambiguous whatever the sentences contain. */
export const contextName = (context: Prompt): string => JSON.stringify(context)

const contextText = (context: Prompt): string => `[${context.map((name) => quoted(name)).join(', ')}]`

/** The contexts of at most `order` sentences, shorter ones first; cut off as soon as there are too many. */
const contextsUpTo = (alphabet: Alphabet, order: number): ReadonlyArray<Prompt> => {
  const contexts: Array<Prompt> = [[]]
  let start = 0
  for (let length = 1; length <= order; length++) {
    const end = contexts.length
    for (let i = start; i < end; i++) {
      for (const x of alphabet) contexts.push([...(contexts[i] ?? []), x])
      if (contexts.length > mostStates) return contexts
    }
    start = end
  }
  return contexts
}

const checkContext = (alphabet: Alphabet, path: Path, order: number, context: Prompt): Checked<unknown> =>
  context.length > order
    ? fail(path, `a context of ${context.length} sentences; expected at most ${order}, the order of the chain`)
    : every(context, (x, i) => checkSentence(alphabet, [...path, i], x))

const checkRows = (alphabet: Alphabet, path: Path, { order, rows }: Markov): Checked<ReadonlyMap<string, Row>> => {
  const seen = new Map<string, number>()
  return pipe(
    every(rows, ({ after, next }, i) => {
      const name = contextName(after)
      const earlier = seen.get(name)
      seen.set(name, earlier ?? i)
      if (earlier !== undefined) {
        return fail([...path, i, 'after'], `the context ${contextText(after)} has a row already; expected one row each`)
      }
      return pipe(
        both(
          checkContext(alphabet, [...path, i, 'after'], order, after),
          checkRow(alphabet, [...path, i, 'next'], next),
        ),
        E.map(([, row]) => [name, row] as const),
      )
    }),
    E.map((entries) => new Map(entries)),
  )
}

export const compileMarkov = (alphabet: Alphabet, path: Path, markov: Markov): Checked<StatesData> => {
  const { order, otherwise } = markov
  const contexts = contextsUpTo(alphabet, order)
  const fallback: Checked<Row | null> =
    otherwise === undefined ? E.right(null) : checkRow(alphabet, [...path, 'otherwise'], otherwise)
  const successor = (context: Prompt, x: Sentence): string =>
    contextName(order === 0 ? [] : [...context, x].slice(-order))
  return pipe(
    checkSize(alphabet, path, contexts.length),
    E.chain(() => both(checkRows(alphabet, [...path, 'rows'], markov), fallback)),
    E.chain(([rows, row]) => {
      const missing = contexts.filter((context) => !rows.has(contextName(context)))
      if (row !== null || missing[0] === undefined) return E.right({ rows, row })
      const more = missing.length > 1 ? ` and ${missing.length - 1} more` : ''
      const wanted = `expected one for each context of at most ${order} sentences, or an "otherwise"`
      return fail([...path, 'rows'], `no row for the context ${contextText(missing[0])}${more}; ${wanted}`)
    }),
    E.map(({ rows, row }) => {
      const states = contexts.map((context): readonly [string, StateData] => {
        const next = rows.get(contextName(context)) ?? row ?? {}
        return [
          contextName(context),
          { next, to: Object.fromEntries(Array.from(alphabet, (x) => [x, successor(context, x)])) },
        ]
      })
      return { kind: 'states', start: contextName([]), states: Object.fromEntries(states) }
    }),
  )
}
