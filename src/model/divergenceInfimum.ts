/**
 * The largest β of Definition 2.2: inf_n K_n, in nats, over every n ≥ 0. P₋ is β-distinguishable from P₊ (K_n > β for
 * every n) for each β below it, for none above it, and for itself only if it is not attained.
 *
 * K_0, K_1, … are compared one by one; what follows them is bounded by the squeeze (divergenceSqueeze.ts), deeper and
 * deeper, until it lies above the least of them. Equalities, as of i.i.d. models, are decided by log forms.
 */
import * as O from 'fp-ts/lib/Option.js'
import * as D from '../kernel/dyadic.js'
import type { Interval } from '../kernel/interval.js'
import type { LogForm } from '../kernel/logForm.js'
import { compare } from '../kernel/logFormSign.js'
import { stronglyConnected } from './components.js'
import { divergenceAfter } from './divergence.js'
import { type EnclosedChain, enclosedChain, enclosedMean, enclosedOccupations } from './divergenceEnclosure.js'
import { averagings, boundFromHereOn, type Values } from './divergenceSqueeze.js'
import { supportFacts, tendsToZero } from './divergenceSupport.js'
import type { PairChain } from './pairChain.js'

export type LargestBeta =
  /** K_n = +∞ for every n: any β. */
  | { readonly kind: 'infinite' }
  /** inf K_n = 0, so that there is no β: K_n = 0 at the n given, or K_n only tends to 0. */
  | { readonly kind: 'none'; readonly at: O.Option<number> }
  /** inf K_n = K_at, and K_n ≥ K_at was shown one by one for n < checked, by the squeeze from there on. */
  | { readonly kind: 'attained'; readonly at: number; readonly form: LogForm; readonly checked: number }
  /** 0 < lower ≤ inf K_n ≤ K_at: what of it is proven (the gap between them need not close when nothing is attained). */
  | {
      readonly kind: 'bounded'
      readonly lower: D.Dyadic
      readonly at: number
      readonly upper: Interval
      readonly checked: number
    }
  /** Only that 0 < K_n for n < checked: nothing positive was shown to bound all of them. */
  | { readonly kind: 'horizon'; readonly checked: number }

const bits = 192
/** Depth of the squeeze, and multiplications of enclosures that may be spent on it. */
const deepest = 256
const mostProducts = 300_000
/** A gap of 2^−closed times the value is no longer narrowed. */
const closed = 80
/** Where log forms stay cheap: at these times, to these depths, with this many states. */
const lastExact = 64
const deepestExact = 4
const mostExact = 200
const exactBits = 4096

const formOf = (chain: PairChain, n: number, from = 0): LogForm | undefined =>
  n > lastExact ? undefined : O.toUndefined(divergenceAfter(chain, n, from))

/** Is x ≤ y, as log forms? Undefined where that is open. */
const atMost = (x: LogForm, y: LogForm): boolean | undefined => {
  const { sign } = compare(x, y, exactBits)
  return O.isNone(sign) ? undefined : sign.value <= 0
}

/** The first of the times n whose K_n is least, with its log form; undefined where that is open. */
const leastOf = (chain: PairChain, times: ReadonlyArray<number>) => {
  let least: { readonly at: number; readonly form: LogForm } | undefined
  for (const at of times) {
    const form = formOf(chain, at)
    if (form === undefined) return undefined
    const keeps = least === undefined ? false : atMost(least.form, form)
    if (keeps === undefined) return undefined
    if (!keeps) least = { at, form }
  }
  return least
}

/** Is (TᵐD)(state) ≥ K for every state, by log forms where the enclosures do not tell? */
const isBelowAll = (chain: PairChain, m: number, values: Values, least: LogForm, most: D.Dyadic): boolean =>
  values.every((value, i) => {
    if (O.isNone(value) || D.lessThan(most, value.value.lo)) return true
    const form = formOf(chain, m, i)
    return form !== undefined && atMost(least, form) === true
  })

const productsIn = ({ moves }: EnclosedChain): number => moves.reduce((n, { length }) => n + length, 0)

const isClosedGap = (lower: D.Dyadic, upper: D.Dyadic): boolean =>
  D.atMost(D.subtract(upper, lower), D.scale(upper, -closed))

/** inf_n K_n of a chain, or what is proven of it. */
export const largestBeta = (chain: PairChain): LargestBeta => {
  const components = stronglyConnected(chain.states.map(({ moves }) => moves.map(({ to }) => to)))
  const { isInfiniteForEver, zeroAt } = supportFacts(chain)
  if (isInfiniteForEver) return { kind: 'infinite' }
  if (O.isSome(zeroAt) || tendsToZero(chain, components)) return { kind: 'none', at: zeroAt }

  const enclosed = enclosedChain(chain, bits)
  const depth = Math.min(deepest, Math.max(4, Math.floor(mostProducts / (3 * productsIn(enclosed)))))
  const [laws, forwards] = [[] as Array<ReadonlyArray<Interval>>, enclosedOccupations(enclosed)]
  /** The finite ones among K_0, K_1, … */
  const known: Array<{ readonly n: number; readonly value: Interval }> = []
  let lower = D.zero
  let m = 0
  for (const values of averagings(enclosed)) {
    while (laws.length <= 2 * m) {
      const law = forwards.next().value
      const mean = enclosedMean(law, enclosed.divergences, bits)
      if (O.isSome(mean)) known.push({ n: laws.length, value: mean.value })
      laws.push(law)
    }
    // K_0, …, K_2m one by one, and a bound of the others.
    const tail = boundFromHereOn(enclosed, components, laws[m] ?? [], values)
    const best = known.reduce<(typeof known)[0] | undefined>(
      (x, y) => (x === undefined || D.lessThan(y.value.hi, x.value.hi) ? y : x),
      undefined,
    )
    if (best !== undefined) {
      const { hi } = best.value
      const near = known.filter(({ value }) => D.atMost(value.lo, hi)).map(({ n }) => n)
      const isTailAbove = O.isNone(tail) || D.lessThan(hi, tail.value)
      const bounded = known.reduce((low, { value }) => D.minimum(low, value.lo), O.isSome(tail) ? tail.value : hi)
      lower = D.maximum(lower, bounded)
      // Where enclosures tell no more, either they meet in an equality, or nothing is attained.
      const isLast = m === depth || isClosedGap(lower, hi)
      if (isTailAbove || ((isLast || m <= deepestExact) && values.length <= mostExact)) {
        const least = leastOf(chain, near)
        if (least !== undefined && (isTailAbove || isBelowAll(chain, m, values, least.form, hi))) {
          return { kind: 'attained', ...least, checked: isTailAbove ? 2 * m + 1 : Math.max(m, least.at + 1) }
        }
      }
      if (isLast) {
        return lower.m > 0n
          ? { kind: 'bounded', lower, at: best.n, upper: best.value, checked: laws.length }
          : { kind: 'horizon', checked: laws.length }
      }
    } else if (m === depth) break
    m++
  }
  return { kind: 'horizon', checked: laws.length }
}
