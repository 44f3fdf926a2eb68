/** Small models written by hand: q('3/4'), iid({ n: '3/4', p: '1/4' }), automaton(…), scores({ n: '-1', p: '1' }). */
import * as O from 'fp-ts/lib/Option.js'
import { type Rational, read } from '../kernel/rational.js'
import type { Behaviour } from './behaviour.js'
import { build } from './build.js'
import type { LanguageModel, Sentence } from './languageModel.js'
import type { Row } from './modelData.js'

/**
 * The rational with this text, exactly. Throws TypeError for anything but "n" or "n/d" with d > 0, as the text stands in
 * the source; a text from elsewhere goes through `fromDecimal`, which throws nothing.
 *
 * @example
 * ```ts
 * import { q, rational } from 'beb'
 * console.log(rational.show(q('6/8'))) // 3/4
 * try { q('0.75') } catch (error) { console.log(error.message) } // q: "0.75" is not a rational n/d
 * ```
 */
export const q = (text: string): Rational => {
  const value = read(text)
  if (O.isNone(value)) throw new TypeError(`q: "${text}" is not a rational n/d`)
  return value.value
}

type WrittenRow = Readonly<Record<Sentence, string>>
const row = (written: WrittenRow): Row => Object.fromEntries(Object.entries(written).map(([x, p]) => [x, q(p)]))

/**
 * The model that draws every sentence from the same distribution. The probabilities lie in [0, 1] and add up to 1; that is
 * the writer's promise, which `checkModel` asks of a file.
 *
 * @example
 * ```ts
 * import { iid, probability, rational } from 'beb'
 * const coin = iid({ n: '3/4', p: '1/4' })
 * console.log(rational.show(probability(coin, ['n', 'n', 'p']))) // 9/64
 * ```
 */
export const iid = (next: WrittenRow): LanguageModel => build({ kind: 'iid', next: row(next) })

/**
 * A finite automaton: the first state is the start; a sentence leads to a state, by default it stays. Every state has a
 * distribution as in `iid`, and `to` names states.
 *
 * @example
 * ```ts
 * import { automaton, probability, rational } from 'beb'
 * const once = automaton({
 *   calm: { next: { n: '1/2', p: '1/2' }, to: { n: 'warned' } },
 *   warned: { next: { n: '0', p: '1' } },
 * })
 * console.log(rational.show(probability(once, ['p', 'n', 'p']))) // 1/4
 * console.log(rational.show(probability(once, ['n', 'n']))) // 0
 * ```
 */
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

/**
 * A behaviour B: the score of each sentence, in [−1, 1], −1 very bad and +1 very good (equation (1)); sentences that are
 * not named score 0.
 *
 * @example
 * ```ts
 * import { behaviourAfter, iid, rational, scores } from 'beb'
 * const B = scores({ n: '-1', p: '1' })
 * console.log(rational.show(behaviourAfter(B, iid({ n: '3/4', p: '1/4' }), []))) // -1/2
 * ```
 */
export const scores = (written: WrittenRow): Behaviour => new Map(Object.entries(row(written)))
