/**
 * Var over n sentences of the log-ratio, from every state at once, in nats², outward-rounded. With u_n the expected
 * log-ratio over n sentences, Doob's decomposition gives Var_{n+1} = v_n + T Var_n, where v_n is the variance in one
 * sentence of the increment plus u_n of the next state, and T averages over the next state.
 */
import * as D from '../kernel/dyadic.js'
import * as I from '../kernel/interval.js'
import type { EnclosedChain } from './divergenceEnclosure.js'
import { type LogRatioChain, stepVariance } from './logRatioChain.js'

/** A number for each state. */
export type Numbers = ReadonlyArray<I.Interval>

/** The numbers of x that are ≥ 0, for an x that is but for its rounding. */
export const clamped = ({ lo, hi }: I.Interval): I.Interval => ({
  lo: D.maximum(lo, D.zero),
  hi: D.maximum(hi, D.zero),
})

/** T of the numbers: what is expected of them after one more sentence. */
export const expectedNext = ({ moves, bits }: EnclosedChain, values: Numbers): Numbers =>
  moves.map((from) =>
    from.reduce(
      (sum, { to, probability }) => I.add(sum, I.multiply(probability, values[to] ?? I.zero, bits), bits),
      I.zero,
    ),
  )

export const sumOf = (xs: Numbers, ys: Numbers, bits: number): Numbers =>
  xs.map((x, i) => I.add(x, ys[i] ?? I.zero, bits))

/** Var_1, Var_2, …, from each state, of a chain whose divergences are these. */
export function* logRatioVariances(
  chain: EnclosedChain,
  steps: LogRatioChain,
  divergences: Numbers,
): Generator<Numbers, never> {
  let expected: Numbers = divergences.map(() => I.zero)
  let variances = expected
  for (;;) {
    const potential = expected
    const own = steps.outcomes.map((_, i) => stepVariance(steps, i, potential))
    variances = sumOf(own, expectedNext(chain, variances), chain.bits)
    expected = sumOf(divergences, expectedNext(chain, expected), chain.bits)
    yield variances
  }
}
