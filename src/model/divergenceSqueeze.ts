/**
 * What holds of K_n for every n at once. With T the transition operator of P₋ and D the divergence per state, K_{n+m} is
 * the mean of TᵐD over the states at time n, hence between its minimum and its maximum over reachable states. The minimum
 * does not decrease in m, and the maximum does not increase, since T averages. Values in nats, outward-rounded; +∞ is none.
 */
import * as O from 'fp-ts/lib/Option.js'
import * as D from '../kernel/dyadic.js'
import * as I from '../kernel/interval.js'
import { type EnclosedChain, enclosedMean } from './divergenceEnclosure.js'

/** A value for each state. */
export type Values = ReadonlyArray<O.Option<I.Interval>>

/** T of the values: what is expected of them after one more sentence; none where a successor has none. */
export const averaged = ({ moves, bits }: EnclosedChain, values: Values): Values =>
  moves.map((from) => {
    let total = I.zero
    for (const { to, probability } of from) {
      const value = values[to] ?? O.none
      if (O.isNone(value)) return O.none
      total = I.add(total, I.multiply(probability, value.value, bits), bits)
    }
    return O.some(total)
  })

/** D, TD, T²D, …: state by state the divergence expected after 0, 1, 2, … more sentences from P₋. */
export function* averagings(chain: EnclosedChain): Generator<Values, never> {
  for (let values: Values = chain.divergences; ; values = averaged(chain, values)) yield values
}

/** The lesser of two values, +∞ being the greatest. */
const lesser = (x: O.Option<I.Interval>, y: O.Option<I.Interval>): O.Option<I.Interval> =>
  O.isNone(x) ? y : O.isNone(y) ? x : O.some(I.minimum(x.value, y.value))
const greater = (x: O.Option<I.Interval>, y: O.Option<I.Interval>): O.Option<I.Interval> =>
  O.isNone(x) || O.isNone(y) ? O.none : O.some(I.maximum(x.value, y.value))

/** The minimum and the maximum of TᵐD over the states of a chain, all of which are reachable: K_{n+m} lies between. */
export const squeeze = (values: Values) => ({
  least: values.reduce(lesser, O.none),
  greatest: values.reduce(greater, O.some(I.zero)),
})

/**
 * For each state the least value among the states that it leads to, itself included: a lower bound of its (TⁿD), n ≥ m,
 * if the values are TᵐD. `components` are those of the chain, each after all that it leads to.
 */
export const leastAhead = (
  { moves }: EnclosedChain,
  components: ReadonlyArray<ReadonlyArray<number>>,
  values: Values,
): Values => {
  const least = new Map<number, O.Option<I.Interval>>()
  for (const component of components) {
    let value: O.Option<I.Interval> = O.none
    for (const i of component) {
      value = lesser(value, values[i] ?? O.none)
      for (const { to } of moves[i] ?? []) value = lesser(value, least.get(to) ?? O.none)
    }
    for (const i of component) least.set(i, value)
  }
  return values.map((_, i) => least.get(i) ?? O.none)
}

/**
 * A lower bound of K_N for every N ≥ n+m, from the law of the state at time n and TᵐD: states from which others are no
 * longer reached are bounded by their own futures. It does not decrease in n or in m; none is +∞.
 */
export const boundFromHereOn = (
  chain: EnclosedChain,
  components: ReadonlyArray<ReadonlyArray<number>>,
  law: ReadonlyArray<I.Interval>,
  values: Values,
): O.Option<D.Dyadic> =>
  O.map(({ lo }: I.Interval) => D.maximum(lo, D.zero))(
    enclosedMean(law, leastAhead(chain, components, values), chain.bits),
  )
