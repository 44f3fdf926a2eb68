/** Small models written by hand: q('3/4'), iid({ n: '3/4', p: '1/4' }), automaton(…), scores({ n: '-1', p: '1' }). */
import * as O from 'fp-ts/lib/Option.js'
import { type Rational, read } from '../kernel/rational.js'
import type { Behaviour } from './behaviour.js'
import { build } from './build.js'
import type { LanguageModel, Sentence } from './languageModel.js'
import type { Row } from './modelData.js'

/** The rational with this text; throws TypeError for anything but "n" or "n/d", as the text stands in the source. */
export const q = (text: string): Rational => {
  const value = read(text)
  if (O.isNone(value)) throw new TypeError(`q: "${text}" is not a rational n/d`)
  return value.value
}

type WrittenRow = Readonly<Record<Sentence, string>>
const row = (written: WrittenRow): Row => Object.fromEntries(Object.entries(written).map(([x, p]) => [x, q(p)]))

/** Every sentence is drawn from the same distribution. */
export const iid = (next: WrittenRow): LanguageModel => build({ kind: 'iid', next: row(next) })

/** A finite automaton: the first state is the start; a sentence leads to a state, by default it stays. */
export const automaton = (
  states: Readonly<Record<string, { readonly next: WrittenRow; readonly to?: Readonly<Record<Sentence, string>> }>>,
): LanguageModel =>
  build({
    kind: 'states',
    start: Object.keys(states)[0] ?? '',
    states: Object.fromEntries(
      Object.entries(states).map(([name, { next, to }]) => [name, { next: row(next), to: to ?? {} }]),
    ),
  })

export const scores = (written: WrittenRow): Behaviour => new Map(Object.entries(row(written)))
