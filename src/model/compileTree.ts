/**
 * A history tree as an automaton: its nodes are the histories that have a row of their own, and a sentence without
 * a child leads into the tail, which absorbs. A node without a tail has its parent's; the root's is "repeat",
 * which keeps the row of the node it leaves for ever.
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
  mostStates,
  type Path,
  type StatesData,
} from './checked.js'
import type { Component, Tree } from './codec.js'
import type { Prompt } from './languageModel.js'
import type { Row, StateData } from './modelData.js'

/** Where sentences without a child lead; null repeats the row of the node. */
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
  let states = 0
  const counted = (made: ReadonlyArray<Named>): ReadonlyArray<Named> => {
    states += made.length
    return made
  }
  const tailOf = (at: Path, history: Prompt, given: Component): Checked<readonly [Tail, ReadonlyArray<Named>]> => {
    // A history's name is self-delimiting JSON, so that no two states of different tails share a name.
    const rename = (state: string): string => `${nodeName(history)} then ${state}`
    return pipe(
      compileTail([...at, 'tail'], given),
      E.map((tail) => [
        { start: rename(tail.start) },
        Object.entries(tail.states).map(([name, { next, to }]): Named => {
          const renamed = Object.entries(to).map(([x, state]) => [x, rename(state)] as const)
          return [rename(name), { next, to: Object.fromEntries(renamed) }]
        }),
      ]),
    )
  }
  const node = (at: Path, history: Prompt, tree: Tree, inherited: Tail): Checked<ReadonlyArray<Named>> => {
    // Beyond the limit nothing more is made: the tree is refused below.
    if (states > mostStates) return E.right([])
    const { next, after = {}, tail } = tree
    const tailHere: Checked<readonly [Tail, ReadonlyArray<Named>]> =
      tail === undefined || tail === 'repeat'
        ? E.right([tail === undefined ? inherited : null, []])
        : tailOf(at, history, tail)
    return pipe(
      tailHere,
      E.chain(([absorbing, tailStates]) => {
        const name = nodeName(history)
        // A node with children cannot absorb: "b" and then "a" is not the history "a".
        const forEver = Object.keys(after).length === 0 ? name : `${name} for ever`
        const successor = (x: string): string =>
          after[x] === undefined ? (absorbing?.start ?? forEver) : nodeName([...history, x])
        const own = (row: Row): ReadonlyArray<Named> => [
          [name, { next: row, to: Object.fromEntries(Array.from(alphabet, (x) => [x, successor(x)])) }],
          ...(absorbing === null && forEver !== name ? [[forEver, { next: row, to: {} }] as const] : []),
          ...tailStates,
        ]
        const checkedOwn = pipe(
          checkRow(alphabet, [...at, 'next'], next),
          E.map((row) => counted(own(row))),
        )
        const children = every(Object.entries(after), ([x, subtree]) =>
          pipe(
            both(
              checkSentence(alphabet, [...at, 'after', x], x),
              node([...at, 'after', x], [...history, x], subtree, absorbing),
            ),
            E.map(([, below]) => below),
          ),
        )
        return pipe(
          both(checkedOwn, children),
          E.map(([here, below]) => [...here, ...below.flat()]),
        )
      }),
    )
  }
  return pipe(
    node(path, [], tree, null),
    E.chain((made) =>
      pipe(
        checkSize(alphabet, path, states),
        E.map(() => ({ kind: 'states', start: nodeName([]), states: Object.fromEntries(made) })),
      ),
    ),
  )
}
