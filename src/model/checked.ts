/**
 * A check gives a value or faults, never both; checks of parts that do not depend on each other report all of their
 * faults. Here are the two checks that every component needs: a sentence that exists, a row that sums to 1.
 */
import * as E from 'fp-ts/lib/Either.js'
import { equality, one, sum, zero } from '../kernel/rational.js'
import { type Fault, pathOf, quoted, suggestion } from './fault.js'
import type { Sentence } from './languageModel.js'
import type { ModelData, Row } from './modelData.js'
import { wrongSum } from './quantity.js'

export type Checked<A> = E.Either<ReadonlyArray<Fault>, A>
export type Path = ReadonlyArray<string | number>
/** The sentences in their fixed order. */
export type Alphabet = ReadonlySet<Sentence>
export type StatesData = ModelData & { readonly kind: 'states' }

export const fail = (path: Path, message: string): Checked<never> => E.left([{ path: pathOf(path), message }])

/** Every element checked; all faults, or all values in order. */
export const every = <A, B>(xs: Iterable<A>, check: (x: A, i: number) => Checked<B>): Checked<ReadonlyArray<B>> => {
  const faults: Array<Fault> = []
  const values: Array<B> = []
  let i = 0
  for (const x of xs) {
    const result = check(x, i++)
    if (E.isLeft(result)) faults.push(...result.left)
    else values.push(result.right)
  }
  return faults.length > 0 ? E.left(faults) : E.right(values)
}

/** Two independent checks: the faults of both, or the pair. */
export const both = <A, B>(first: Checked<A>, second: Checked<B>): Checked<readonly [A, B]> => {
  if (E.isRight(first) && E.isRight(second)) return E.right([first.right, second.right])
  return E.left([...(E.isLeft(first) ? first.left : []), ...(E.isLeft(second) ? second.left : [])])
}

export const checkSentence = (alphabet: Alphabet, path: Path, x: Sentence): Checked<Sentence> =>
  alphabet.has(x)
    ? E.right(x)
    : fail(path, `${quoted(x)} is not a sentence of the behaviour${suggestion(x, [...alphabet])}`)

/** The same row over the whole alphabet, in its order, if it is a distribution on it. */
export const checkRow = (alphabet: Alphabet, path: Path, given: Row): Checked<Row> => {
  const names = every(Object.keys(given), (x) => checkSentence(alphabet, [...path, x], x))
  if (E.isLeft(names)) return names
  const total = sum(Object.values(given))
  return equality.equals(total, one)
    ? E.right(Object.fromEntries(Array.from(alphabet, (x) => [x, given[x] ?? zero])))
    : fail(path, wrongSum(total))
}

/** Most states of a component, and most entries (states × sentences) of its table. */
export const mostStates = 10_000
export const mostEntries = 1_000_000

/** The number of states, if a table of that many is still read. */
export const checkSize = (alphabet: Alphabet, path: Path, states: number): Checked<number> => {
  if (states > mostStates) return fail(path, `this model has more than ${mostStates} states, the most that is read`)
  return states * alphabet.size > mostEntries
    ? fail(path, `this model has more than ${mostEntries} table entries (states × sentences), the most that is read`)
    : E.right(states)
}
