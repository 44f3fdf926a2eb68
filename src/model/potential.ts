/**
 * The potential h of a reward per state, from the Poisson equation h = D − ḡ + Th, where ḡ is the long-run mean of D and
 * T averages over the next state; on each closed class h has stationary mean 0. It exists when no chance decides which
 * long-run mean is met; otherwise totals spread linearly in time.
 */
import * as O from 'fp-ts/lib/Option.js'
import * as I from '../kernel/interval.js'
import * as L from '../kernel/logForm.js'
import { signOf } from '../kernel/logFormSign.js'
import * as Q from '../kernel/rational.js'
import { isClosed, stronglyConnected } from './components.js'
import type { EnclosedChain } from './divergenceEnclosure.js'
import { type Arithmetic, type Elimination, eliminate, stationaryMeasure, totals } from './elimination.js'
import type { PairChain } from './pairChain.js'

/** Where a chain ends up: a set of states that is never left, with its stationary law. */
export interface ClosedClass {
  readonly states: ReadonlyArray<number>
  readonly law: ReadonlyMap<number, I.Interval>
}

export type Potential =
  | {
      readonly kind: 'found'
      /** h of every state. */
      readonly values: ReadonlyArray<I.Interval>
      readonly classes: ReadonlyArray<ClosedClass>
    }
  /** From this state chance decides between classes with different long-run means. */
  | { readonly kind: 'drifting'; readonly from: number }
  /** Too many states, or means that could not be told apart. */
  | { readonly kind: 'open' }

/** Multiplications that an elimination may take, and most states in it; most of a class whose mean is computed over ℚ. */
const mostProducts = 400_000
const mostStates = 1500
const mostExact = 40
const exactBits = 4096

const outward = (bits: number): Arithmetic<I.Interval> => ({
  add: (x, y) => I.add(x, y, bits),
  multiply: (x, y) => I.multiply(x, y, bits),
  // Divisors are probabilities of leaving a state, which are positive.
  divide: (x, y) =>
    O.getOrElse((): I.Interval => {
      throw new RangeError('potential: a divisor holds 0')
    })(I.divide(x, y, bits)),
})

/** Σ over the class of its stationary law times the values. */
const classMean = (
  { law }: ClosedClass,
  values: ReadonlyArray<I.Interval>,
  { add, multiply }: Arithmetic<I.Interval>,
) => [...law].reduce((sum, [i, mass]) => add(sum, multiply(mass, values[i] ?? I.zero)), I.zero)

/** The long-run mean on a closed class of values that are given for all states. */
export const longRunMean = (closed: ClosedClass, values: ReadonlyArray<I.Interval>, bits: number): I.Interval =>
  classMean(closed, values, outward(bits))

/** The stationary mean of D on a closed class, exactly; none when it has too many states. */
const exactMean = ({ states, common }: PairChain, members: ReadonlyArray<number>): O.Option<L.LogForm> => {
  const rows = states.map(({ moves }) => moves.map(({ to, weight }) => [to, Q.rational(weight, common)] as const))
  const kept = members[0] ?? 0
  if (members.length > mostExact) return O.none
  return O.map((elimination: Elimination<Q.Rational>) => {
    const measure = stationaryMeasure(elimination, kept, Q.one, Q)
    const total = Q.sum(measure.values())
    return L.sum(
      [...measure].map(([i, mass]) => {
        const divergence = states[i]?.divergence ?? O.none
        return O.isSome(divergence) ? L.scale(divergence.value, Q.divide(mass, total)) : L.zero
      }),
    )
  })(eliminate(rows, members, kept, Q, mostProducts))
}

/** Which classes have the same long-run mean: a number for each class; undefined where that is open. */
const groupsOf = (
  chain: PairChain,
  classes: ReadonlyArray<ClosedClass>,
  means: ReadonlyArray<I.Interval>,
): ReadonlyArray<number> | undefined => {
  const form = (c: number): O.Option<L.LogForm> => exactMean(chain, classes[c]?.states ?? [])
  const groups: Array<number> = []
  for (const [c, mean] of means.entries()) {
    let group = c
    for (let other = 0; other < c && group === c; other++) {
      if (groups[other] !== other || O.isNone(I.intersection(mean, means[other] ?? mean))) continue
      const [mine, others] = [form(c), form(other)]
      if (O.isNone(mine) || O.isNone(others)) return undefined
      const { sign } = signOf(L.subtract(mine.value, others.value), exactBits)
      if (O.isNone(sign)) return undefined
      if (sign.value === 0) group = other
    }
    groups.push(group)
  }
  return groups
}

/** For each state the groups of the classes that it leads to. */
const groupsAhead = (
  arrows: ReadonlyArray<ReadonlyArray<number>>,
  components: ReadonlyArray<ReadonlyArray<number>>,
  groupOf: ReadonlyMap<number, number>,
): ReadonlyMap<number, ReadonlySet<number>> => {
  const ahead = new Map<number, ReadonlySet<number>>()
  for (const component of components) {
    const own = component.flatMap((i) => groupOf.get(i) ?? [])
    const further = component.flatMap((i) => (arrows[i] ?? []).flatMap((to) => [...(ahead.get(to) ?? [])]))
    const groups = new Set([...own, ...further])
    for (const i of component) ahead.set(i, groups)
  }
  return ahead
}

/** The potential of D on a chain all of whose D are finite, with the chain enclosed. */
export const potentialOf = (chain: PairChain, { bits, moves, divergences }: EnclosedChain): Potential => {
  const arithmetic = outward(bits)
  const { add, multiply, divide } = arithmetic
  const arrows = moves.map((from) => from.map(({ to }) => to))
  const rows = moves.map((from) => from.map(({ to, probability }) => [to, probability] as const))
  const eliminated = (members: ReadonlyArray<number>, kept: number | undefined) =>
    members.length > mostStates ? O.none : eliminate(rows, members, kept, arithmetic, mostProducts)
  const rewards = divergences.map(O.getOrElse(() => I.zero))
  const components = stronglyConnected(arrows)

  const [classes, eliminations, means] = [[] as ClosedClass[], [] as Elimination<I.Interval>[], [] as I.Interval[]]
  for (const states of components.filter((component) => isClosed(arrows, component))) {
    const elimination = eliminated(states, states[0])
    if (O.isNone(elimination)) return { kind: 'open' }
    const measure = stationaryMeasure(elimination.value, states[0] ?? 0, I.one, arithmetic)
    const total = [...measure.values()].reduce(add)
    const found = { states, law: new Map([...measure].map(([i, mass]) => [i, divide(mass, total)])) }
    classes.push(found)
    eliminations.push(elimination.value)
    means.push(classMean(found, rewards, arithmetic))
  }
  const groups = groupsOf(chain, classes, means)
  if (groups === undefined) return { kind: 'open' }
  const groupOf = new Map(classes.flatMap(({ states }, c) => states.map((i) => [i, groups[c] ?? c] as const)))
  const ahead = groupsAhead(arrows, components, groupOf)
  for (const i of arrows.keys()) if ((ahead.get(i)?.size ?? 0) > 1) return { kind: 'drifting', from: i }
  /** D − ḡ; the classes of one group have one mean, enclosed by that of its first. */
  const excess = rewards.map((reward, i) =>
    I.subtract(reward, means[[...(ahead.get(i) ?? [])][0] ?? 0] ?? I.zero, bits),
  )
  const solution = (elimination: Elimination<I.Interval>, gains: ReadonlyMap<number, I.Interval>) =>
    totals(elimination, gains, I.zero, arithmetic)

  const values = rewards.map(() => I.zero)
  for (const [c, closed] of classes.entries()) {
    if (closed.states.length === 1) continue
    const h = solution(eliminations[c] ?? [], new Map(closed.states.map((i) => [i, excess[i] ?? I.zero])))
    for (const i of closed.states) values[i] = h.get(i) ?? I.zero
    const centre = classMean(closed, values, arithmetic)
    for (const i of closed.states) values[i] = I.subtract(values[i] ?? I.zero, centre, bits)
  }
  // Later states first: they were reached from earlier ones, and their elimination fills in little.
  const transient = [...arrows.keys()].filter((i) => !groupOf.has(i)).reverse()
  const elimination = eliminated(transient, undefined)
  if (O.isNone(elimination)) return { kind: 'open' }
  const gains = transient.map((i) => {
    const settling = (moves[i] ?? []).filter(({ to }) => groupOf.has(to))
    const later = settling.map(({ to, probability }) => multiply(probability, values[to] ?? I.zero))
    return [i, later.reduce(add, excess[i] ?? I.zero)] as const
  })
  const h = solution(elimination.value, new Map(gains))
  for (const i of transient) values[i] = h.get(i) ?? I.zero
  return { kind: 'found', values, classes }
}
