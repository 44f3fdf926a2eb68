/**
 * States of a Markov chain are eliminated one by one: of what remains, the law of the next remaining state is computed
 * without a subtraction (Grassmann, Taksar and Heyman, Oper. Res. 33, 1985), so that enclosures keep their relative
 * accuracy. It gives stationary laws and expected totals, exactly over ℚ or outward-rounded.
 */
import * as O from 'fp-ts/lib/Option.js'

/** What elimination computes with: positive numbers, added, multiplied and divided. */
export interface Arithmetic<N> {
  readonly add: (x: N, y: N) => N
  readonly multiply: (x: N, y: N) => N
  readonly divide: (x: N, y: N) => N
}

/** One state as it was eliminated: its way out, given that it is left, and the ways into it from those that remained. */
interface Eliminated<N> {
  readonly state: number
  readonly leaving: N
  readonly out: ReadonlyMap<number, N>
  readonly into: ReadonlyMap<number, N>
}
export type Elimination<N> = ReadonlyArray<Eliminated<N>>

/** Stands for every state outside. */
const outside = -1

const gathered = <N>(entries: Iterable<readonly [number, N]>, add: Arithmetic<N>['add']): Map<number, N> => {
  const row = new Map<number, N>()
  for (const [j, p] of entries) {
    const before = row.get(j)
    row.set(j, before === undefined ? p : add(before, p))
  }
  return row
}

/**
 * The members eliminated in their order, all but `kept`; every one of them must lead to the outside or to `kept` with
 * positive probability. Rows hold the positive probabilities of the next state. None beyond `most` multiplications.
 */
export const eliminate = <N>(
  rows: ReadonlyArray<ReadonlyArray<readonly [number, N]>>,
  members: ReadonlyArray<number>,
  kept: number | undefined,
  { add, multiply, divide }: Arithmetic<N>,
  most: number,
): O.Option<Elimination<N>> => {
  const inside = new Set(members)
  const left = new Map(
    members.map((i) => [
      i,
      gathered(
        (rows[i] ?? []).map(([j, p]) => [inside.has(j) ? j : outside, p] as const),
        add,
      ),
    ]),
  )
  const done: Array<Eliminated<N>> = []
  let spent = 0
  for (const state of members) {
    if (state === kept) continue
    const row = left.get(state) ?? new Map<number, N>()
    left.delete(state)
    row.delete(state)
    const [first, ...others] = row.values()
    if (first === undefined) throw new RangeError('eliminate: a state is never left')
    const leaving = others.reduce(add, first)
    const out = new Map([...row].map(([j, p]) => [j, divide(p, leaving)]))
    const into = new Map<number, N>()
    for (const [i, from] of left) {
      const p = from.get(state)
      if (p === undefined) continue
      spent += out.size
      if (spent > most) return O.none
      into.set(i, p)
      from.delete(state)
      for (const [j, q] of out) {
        const before = from.get(j)
        from.set(j, before === undefined ? multiply(p, q) : add(before, multiply(p, q)))
      }
    }
    out.delete(outside)
    done.push({ state, leaving, out, into })
  }
  return O.some(done)
}

/** Expected visits to each state between two visits to `kept`, where all others were eliminated: a stationary measure. */
export const stationaryMeasure = <N>(
  elimination: Elimination<N>,
  kept: number,
  one: N,
  { add, multiply, divide }: Arithmetic<N>,
): ReadonlyMap<number, N> => {
  const measure = new Map([[kept, one]])
  for (const { state, leaving, into } of [...elimination].reverse()) {
    const [first, ...others] = [...into].flatMap(([i, p]) => {
      const mass = measure.get(i)
      return mass === undefined ? [] : [multiply(mass, p)]
    })
    if (first === undefined) throw new RangeError('stationaryMeasure: a state is never entered')
    measure.set(state, divide(others.reduce(add, first), leaving))
  }
  return measure
}

/** The x with xᵢ = fᵢ + Σ pᵢⱼxⱼ over the eliminated states i and j: expected totals of f until they are left. */
export const totals = <N>(
  elimination: Elimination<N>,
  gains: ReadonlyMap<number, N>,
  zero: N,
  { add, multiply, divide }: Arithmetic<N>,
): ReadonlyMap<number, N> => {
  const f = new Map(gains)
  const each = new Map<number, N>()
  for (const { state, leaving, into } of elimination) {
    const gain = divide(f.get(state) ?? zero, leaving)
    each.set(state, gain)
    for (const [i, p] of into) f.set(i, add(f.get(i) ?? zero, multiply(p, gain)))
  }
  const x = new Map<number, N>()
  for (const { state, out } of [...elimination].reverse()) {
    let total = each.get(state) ?? zero
    for (const [j, p] of out) {
      const ahead = x.get(j)
      if (ahead !== undefined) total = add(total, multiply(p, ahead))
    }
    x.set(state, total)
  }
  return x
}
