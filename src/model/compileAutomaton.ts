/** An automaton as it was written, once its rows are distributions and its start and edges lead to states that exist. */
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
  type Path,
  type StatesData,
} from './checked.js'
import type { Automaton } from './codec.js'
import { quoted, suggestion } from './fault.js'

export const compileAutomaton = (alphabet: Alphabet, path: Path, automaton: Automaton): Checked<StatesData> => {
  const names = new Set(Object.keys(automaton.states))
  const checkState = (at: Path, name: string): Checked<string> =>
    names.has(name) ? E.right(name) : fail(at, `${quoted(name)} is not a state${suggestion(name, [...names])}`)
  const states = (): Checked<StatesData['states']> =>
    pipe(
      every(Object.entries(automaton.states), ([name, { next, to = {} }]) => {
        const at = [...path, 'states', name]
        const edges = every(Object.entries(to), ([x, target]) =>
          both(checkSentence(alphabet, [...at, 'to', x], x), checkState([...at, 'to', x], target)),
        )
        return pipe(
          both(checkRow(alphabet, [...at, 'next'], next), edges),
          E.map(([row, pairs]) => [name, { next: row, to: Object.fromEntries(pairs) }] as const),
        )
      }),
      E.map((entries) => Object.fromEntries(entries)),
    )
  return pipe(
    checkSize(alphabet, path, names.size),
    E.chain(() => both(checkState([...path, 'start'], automaton.start), states())),
    E.map(([start, checked]) => ({ kind: 'states', start, states: checked })),
  )
}
