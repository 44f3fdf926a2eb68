/**
 * The least and the greatest of K_n(s) = (TⁿD)(s), in nats, over several starting states s and every n ≥ 0: T averages over
 * the next state, D is the divergence per state. They are the largest β and the least β′ of Definitions 2.2 and 2.3.
 *
 * K_0, …, K_2m are compared one by one. What follows them is bounded by Tᵐ of the least value that TᵐD takes on the states
 * ahead, which does not decrease in m. Equalities are decided by log forms. A greatest value is a least one of −D.
 */
import * as O from 'fp-ts/lib/Option.js'
import * as D from '../kernel/dyadic.js'
import * as I from '../kernel/interval.js'
import { type LogForm, negate } from '../kernel/logForm.js'
import { compare } from '../kernel/logFormSign.js'
import { reachedFrom, stronglyConnected } from './components.js'
import { divergenceAfter } from './divergence.js'
import { enclosedChain } from './divergenceEnclosure.js'
import { averaged, averagings, leastAhead, type Values } from './divergenceSqueeze.js'
import { mostSteps, supportFacts, tendsToZero } from './divergenceSupport.js'
import type { PairChain } from './pairChain.js'

/** K_at of the start `from`, enclosed. */
export interface Place {
  readonly from: number
  readonly at: number
  readonly value: I.Interval
}

export type Extreme =
  /** The value is that of the place, exactly; K_n was compared with it one by one for n < checked, by the squeeze beyond. */
  | { readonly kind: 'attained'; readonly place: Place; readonly form: LogForm; readonly checked: number }
  /** The value lies between that of the place and the bound, which holds for every start and every n. */
  | { readonly kind: 'bounded'; readonly bound: D.Dyadic; readonly place: Place; readonly checked: number }

export type Least =
  | Extreme
  /** K_n = +∞ for every start and every n. */
  | { readonly kind: 'infinite' }
  /** inf K_n = 0 for this start: K_n = 0 at the n given, or K_n only tends to 0. */
  | { readonly kind: 'zero'; readonly from: number; readonly at: O.Option<number> }
  /** Only that 0 < K_n for n < checked. */
  | { readonly kind: 'horizon'; readonly checked: number }

export type Greatest =
  | Extreme
  /** K_at = +∞ for this start. */
  | { readonly kind: 'infinite'; readonly from: number; readonly at: number }

const bits = 192
/** Depth of the squeeze, and multiplications of enclosures that may be spent on it. */
const deepest = 256
const mostProducts = 300_000
/** A gap of 2^−closed times the value is no longer narrowed. */
const closed = 80
/** Where log forms stay cheap: at these times, to these depths, for so many candidates and states. */
const lastExact = 64
const deepestExact = 4
const mostExact = 64
const mostVisited = 20_000
const exactBits = 4096

type Side = 'least' | 'greatest'

const oriented = (side: Side, x: I.Interval): I.Interval => (side === 'least' ? x : I.negate(x))

/** K_n from a state, or −K_n. */
const formOf = (chain: PairChain, side: Side, at: number, from: number): LogForm | undefined => {
  if (at > lastExact) return undefined
  const form = O.toUndefined(divergenceAfter(chain, at, from))
  return form === undefined || side === 'least' ? form : negate(form)
}

/** Is x ≤ y, as log forms? Undefined where that is open. */
const atMost = (x: LogForm, y: LogForm): boolean | undefined => {
  const { sign } = compare(x, y, exactBits)
  return O.isNone(sign) ? undefined : sign.value <= 0
}

/** The first least of the candidates, by log forms; undefined where that is open. */
const leastOf = (chain: PairChain, side: Side, places: ReadonlyArray<Place>) => {
  let least: { readonly place: Place; readonly form: LogForm } | undefined
  if (places.length > mostExact || places.length * chain.states.length > mostVisited) return undefined
  for (const place of places) {
    const form = formOf(chain, side, place.at, place.from)
    if (form === undefined) return undefined
    const keeps = least === undefined ? false : atMost(least.form, form)
    if (keeps === undefined) return undefined
    if (!keeps) least = { place, form }
  }
  return least
}

/** Is (TᵐD)(s) ≥ the least for every state s that matters, by log forms where enclosures do not tell? */
const isBelowAll = (
  chain: PairChain,
  side: Side,
  m: number,
  values: Values,
  within: ReadonlySet<number>,
  least: LogForm,
  most: D.Dyadic,
): boolean =>
  within.size <= mostExact &&
  [...within].every((i) => {
    const value = values[i] ?? O.none
    if (O.isNone(value) || D.lessThan(most, value.value.lo)) return true
    const form = formOf(chain, side, m, i)
    return form !== undefined && atMost(least, form) === true
  })

const isClosedGap = (lower: D.Dyadic, upper: D.Dyadic): boolean =>
  D.atMost(D.subtract(upper, lower), D.scale(D.absolute(upper), -closed))

/** The least of ±K_n, or a lower bound of all; undefined when no finite value and no bound was found. */
const search = (chain: PairChain, starts: ReadonlyArray<number>, side: Side): Extreme | undefined => {
  const arrows = chain.states.map(({ moves }) => moves.map(({ to }) => to))
  const [components, within] = [stronglyConnected(arrows), reachedFrom(arrows, starts)]
  const enclosed = enclosedChain(chain, bits)
  const products = chain.states.length + arrows.reduce((n, { length }) => n + length, 0)
  const depth = Math.min(deepest, Math.max(4, Math.floor(mostProducts / (6 * products))))
  const orientedValues = (values: Values): Values => values.map(O.map((x: I.Interval) => oriented(side, x)))
  const [forwards, all] = [averagings(enclosed), [] as Array<Values>]
  let known: ReadonlyArray<Place> = []
  let lower: D.Dyadic | undefined
  for (let m = 0; ; m = Math.min(Math.max(1, 2 * m), depth)) {
    while (all.length <= 2 * m) {
      const at = all.length
      const values = orientedValues(forwards.next().value)
      all.push(values)
      const finite = starts.flatMap((from): ReadonlyArray<Place> => {
        const value = values[from] ?? O.none
        return O.isSome(value) ? [{ from, at, value: value.value }] : []
      })
      // Of each n the near-least are kept: no other can be the least of all.
      const highest = finite.reduce<D.Dyadic | undefined>(
        (x, { value }) => (x === undefined || D.lessThan(value.hi, x) ? value.hi : x),
        undefined,
      )
      known = [...known, ...finite.filter(({ value }) => highest !== undefined && D.atMost(value.lo, highest))]
    }
    const values = all[m] ?? []
    let ahead = leastAhead(enclosed, components, values)
    for (let n = 0; n < m; n++) ahead = averaged(enclosed, ahead)
    const tails = starts.flatMap((i) => {
      const value = ahead[i] ?? O.none
      return O.isSome(value) ? [value.value.lo] : []
    })
    const tail = tails.reduce<D.Dyadic | undefined>((x, y) => (x === undefined ? y : D.minimum(x, y)), undefined)
    const best = known.reduce<Place | undefined>(
      (x, y) => (x === undefined || D.lessThan(y.value.hi, x.value.hi) ? y : x),
      undefined,
    )
    const isLast = m === depth
    if (best === undefined) {
      if (isLast) return undefined
      continue
    }
    const { hi } = best.value
    const bound = known.reduce((low, { value }) => D.minimum(low, value.lo), tail ?? hi)
    lower = lower === undefined ? bound : D.maximum(lower, bound)
    const isTailAbove = tail === undefined || D.lessThan(hi, tail)
    const isClosed = isClosedGap(lower, hi)
    if (isTailAbove || isLast || isClosed || m <= deepestExact) {
      const near = known.filter(({ value }) => D.atMost(value.lo, hi))
      const least = leastOf(chain, side, near)
      if (least !== undefined && (isTailAbove || isBelowAll(chain, side, m, values, within, least.form, hi))) {
        const form = side === 'least' ? least.form : negate(least.form)
        const place = { ...least.place, value: oriented(side, least.place.value) }
        return { kind: 'attained', place, form, checked: isTailAbove ? 2 * m + 1 : Math.max(m, place.at + 1) }
      }
    }
    if (isLast || isClosed) {
      const place = { ...best, value: oriented(side, best.value) }
      return { kind: 'bounded', bound: side === 'least' ? lower : D.negate(lower), place, checked: 2 * m + 1 }
    }
  }
}

/** inf of K_n over the starts, at least one, and every n; what is proven of it. */
export const leastDivergence = (chain: PairChain, starts: ReadonlyArray<number>): Least => {
  const arrows = chain.states.map(({ moves }) => moves.map(({ to }) => to))
  const components = stronglyConnected(arrows)
  const facts = starts.map((from) => ({ from, ...supportFacts(chain, from, mostSteps / starts.length) }))
  for (const { from, zeroAt } of facts) {
    if (O.isSome(zeroAt) || tendsToZero(chain, components, reachedFrom(arrows, [from]))) {
      return { kind: 'zero', from, at: zeroAt }
    }
  }
  const finite = facts.flatMap(({ from, isInfiniteForEver }) => (isInfiniteForEver ? [] : [from]))
  if (finite.length === 0) return { kind: 'infinite' }
  const found = search(chain, finite, 'least')
  if (found === undefined) return { kind: 'horizon', checked: 1 }
  return found.kind === 'bounded' && found.bound.m <= 0n ? { kind: 'horizon', checked: found.checked } : found
}

/** The first n at which a state with D = +∞ is reached from one of the starts, which is said first. */
const firstInfinite = ({ states }: PairChain, starts: ReadonlyArray<number>): Greatest | undefined => {
  const seen = new Set<number>()
  let now = starts.map((from) => ({ from, i: from }))
  for (let at = 0; now.length > 0; at++) {
    const next: Array<{ readonly from: number; readonly i: number }> = []
    for (const { from, i } of now) {
      if (seen.has(i)) continue
      seen.add(i)
      const { divergence, moves } = states[i] ?? { divergence: O.none, moves: [] }
      if (O.isNone(divergence)) return { kind: 'infinite', from, at }
      next.push(...moves.map(({ to }) => ({ from, i: to })))
    }
    now = next
  }
  return undefined
}

/** sup of K_n over the starts, at least one, and every n; what is proven of it. */
export const greatestDivergence = (chain: PairChain, starts: ReadonlyArray<number>): Greatest => {
  const infinite = firstInfinite(chain, starts)
  if (infinite !== undefined) return infinite
  const found = search(chain, starts, 'greatest')
  if (found === undefined) throw new RangeError('greatestDivergence: no start')
  return found
}
