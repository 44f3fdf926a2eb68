/**
 * Divergences over n sentences, outward-rounded: time linear in n, however large, and memory independent of it.
 *
 * All that is added or multiplied is nonnegative, so that relative accuracy is lost only to roundings: about one unit for
 * each sentence. The divergences of states come from Bregman's form, which is accurate where the laws are nearly equal.
 * Values are in nats; +∞ is none.
 */
import * as O from 'fp-ts/lib/Option.js'
import { bitLength } from '../kernel/bits.js'
import * as I from '../kernel/interval.js'
import { klBregman } from '../kernel/klDivergence.js'
import type { LogForm } from '../kernel/logForm.js'
import { rational } from '../kernel/rational.js'
import { divergenceAfter } from './divergence.js'
import type { PairChain } from './pairChain.js'

/** A chain whose numbers are enclosed, each with relative accuracy 2^−bits. */
export interface EnclosedChain {
  readonly bits: number
  readonly divergences: ReadonlyArray<O.Option<I.Interval>>
  readonly moves: ReadonlyArray<ReadonlyArray<{ readonly to: number; readonly probability: I.Interval }>>
}

export const enclosedChain = ({ states, common }: PairChain, bits: number): EnclosedChain => ({
  bits,
  divergences: states.map(({ minus, plus }) => klBregman(minus, plus, bits)),
  moves: states.map(({ moves }) =>
    moves.map(({ to, weight }) => ({ to, probability: I.fromRational(rational(weight, common), bits) })),
  ),
})

/** The masses of the states after 0, 1, 2, … sentences from P₋; [0, 0] exactly where a state is out of reach. */
export function* enclosedOccupations({ moves, bits }: EnclosedChain): Generator<ReadonlyArray<I.Interval>, never> {
  let masses: ReadonlyArray<I.Interval> = moves.map((_, i) => (i === 0 ? I.one : I.zero))
  for (;;) {
    yield masses
    const next = moves.map(() => I.zero)
    for (const [i, mass] of masses.entries()) {
      if (mass.hi.m === 0n) continue
      for (const { to, probability } of moves[i] ?? []) {
        next[to] = I.add(next[to] ?? I.zero, I.multiply(mass, probability, bits), bits)
      }
    }
    masses = next
  }
}

/** Σ mass·value over the states of positive mass; none when one of them has the value +∞. */
export const enclosedMean = (
  masses: ReadonlyArray<I.Interval>,
  values: ReadonlyArray<O.Option<I.Interval>>,
  bits: number,
): O.Option<I.Interval> => {
  let total = I.zero
  for (const [i, mass] of masses.entries()) {
    if (mass.hi.m === 0n) continue
    const value = values[i] ?? O.none
    if (O.isNone(value)) return O.none
    total = I.add(total, I.multiply(mass, value.value, bits), bits)
  }
  return O.some(total)
}

/** Precision at which n sentences leave `bits` good relative bits: each costs as many roundings as there are moves. */
const working = ({ states }: PairChain, n: number, bits: number): number =>
  bits + 8 + bitLength(BigInt(n + 4)) + bitLength(BigInt(states.length))

/** K_n enclosed for any integer n ≥ 0, to about `bits` relative bits. */
export const enclosedDivergence = (chain: PairChain, n: number, bits: number): O.Option<I.Interval> => {
  const enclosed = enclosedChain(chain, working(chain, n, bits))
  let time = 0
  for (const masses of enclosedOccupations(enclosed)) {
    if (time++ === n) return enclosedMean(masses, enclosed.divergences, enclosed.bits)
  }
  return O.none
}

/** Σ_{n<k} K_n enclosed for any integer k ≥ 0, to about `bits` relative bits. */
export const enclosedTotal = (chain: PairChain, k: number, bits: number): O.Option<I.Interval> => {
  const enclosed = enclosedChain(chain, working(chain, k, bits))
  let total = I.zero
  let time = 0
  for (const masses of enclosedOccupations(enclosed)) {
    if (time++ === k) break
    const mean = enclosedMean(masses, enclosed.divergences, enclosed.bits)
    if (O.isNone(mean)) return O.none
    total = I.add(total, mean.value, enclosed.bits)
  }
  return O.some(total)
}

/** Sentences, and bits of the denominator commonⁿ, up to which K_n is computed exactly. */
export const exactSentences = 1000
export const exactBits = 2 ** 18

export type DivergenceOverSentences =
  | { readonly kind: 'infinite' }
  | { readonly kind: 'exact'; readonly form: LogForm }
  | { readonly kind: 'enclosed'; readonly interval: I.Interval }

/** K_n: exactly while that is in reach, enclosed to about `bits` relative bits beyond. */
export const divergenceOver = (chain: PairChain, n: number, bits: number): DivergenceOverSentences => {
  if (n <= exactSentences && n * bitLength(chain.common) <= exactBits) {
    const form = divergenceAfter(chain, n)
    return O.isNone(form) ? { kind: 'infinite' } : { kind: 'exact', form: form.value }
  }
  const interval = enclosedDivergence(chain, n, bits)
  return O.isNone(interval) ? { kind: 'infinite' } : { kind: 'enclosed', interval: interval.value }
}
