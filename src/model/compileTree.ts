/**
 * A history tree as an automaton: its nodes are the histories that have a row of their own, and a sentence without
 * a child leads into the tail, which absorbs. A node without a tail has its parent's; the root's is "repeat",
 * which keeps the node's own row for ever.
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
  type Path,
  type StatesData,
} from './checked.js'
import type { Component, Tree } from './codec.js'
import type { Prompt } from './languageModel.js'
import type { StateData } from './modelData.js'

/** Where sentences without a child lead: null stays at the node. */
type Tail = { readonly start: string } | null
type Named = readonly [string, StateData]

const nodeName = (history: Prompt): string => JSON.stringify(history)

/** `compileTail` compiles a component to an automaton: a tail may be any model. */
export const compileTree = (
  alphabet: Alphabet,
  path: Path,
  tree: Tree,
  compileTail: (path: Path, component: Component) => Checked<StatesData>,
): Checked<StatesData> => {
  const tailOf = (
    at: Path,
    history: Prompt,
    given: Tree['tail'],
    inherited: Tail,
  ): Checked<readonly [Tail, ReadonlyArray<Named>]> => {
    if (given === undefined) return E.right([inherited, []])
    if (given === 'repeat') return E.right([null, []])
    // A history's name is self-delimiting JSON, so that no two states of different tails share a name.
    const rename = (state: string): string => `${nodeName(history)} then ${state}`
    return pipe(
      compileTail([...at, 'tail'], given),
      E.map(({ start, states }) => [
        { start: rename(start) },
        Object.entries(states).map(
          ([name, { next, to }]): Named => [
            rename(name),
            { next, to: Object.fromEntries(Object.entries(to).map(([x, state]) => [x, rename(state)])) },
          ],
        ),
      ]),
    )
  }
  const node = (
    at: Path,
    history: Prompt,
    { next, after = {}, tail }: Tree,
    inherited: Tail,
  ): Checked<ReadonlyArray<Named>> =>
    pipe(
      tailOf(at, history, tail, inherited),
      E.chain(([absorbing, tailStates]) => {
        const child = (x: string): string =>
          after[x] === undefined ? (absorbing?.start ?? nodeName(history)) : nodeName([...history, x])
        const children = every(Object.entries(after), ([x, subtree]) =>
          pipe(
            both(
              checkSentence(alphabet, [...at, 'after', x], x),
              node([...at, 'after', x], [...history, x], subtree, absorbing),
            ),
            E.map(([, states]) => states),
          ),
        )
        return pipe(
          both(checkRow(alphabet, [...at, 'next'], next), children),
          E.map(
            ([row, below]): ReadonlyArray<Named> => [
              [nodeName(history), { next: row, to: Object.fromEntries(Array.from(alphabet, (x) => [x, child(x)])) }],
              ...tailStates,
              ...below.flat(),
            ],
          ),
        )
      }),
    )
  return pipe(
    node(path, [], tree, null),
    E.chain((states) =>
      pipe(
        checkSize(alphabet, path, states.length),
        E.map(() => ({ kind: 'states', start: nodeName([]), states: Object.fromEntries(states) })),
      ),
    ),
  )
}
