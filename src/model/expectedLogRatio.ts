/**
 * E_{s∼P₋,|s|=k} log(P₋(s)/P₊(s)), in nats, as the difference of the two expected log-likelihoods of whole texts. By the
 * chain rule it is Σ_{n<k} K_n (divergence.ts), which is computed by divergences per state and forwards in time; here
 * time runs backwards, and likelihoods are taken apart, so that each computation checks the other.
 */
import * as O from 'fp-ts/lib/Option.js'
import { fromLogs, type LogForm, type LogTerm, subtract } from '../kernel/logForm.js'
import { add, key, multiply, type Rational, rational } from '../kernel/rational.js'
import type { PairChain, PairState } from './pairChain.js'

/** Log forms by their arguments, as they grow. */
type Coefficients = ReadonlyMap<string, LogTerm>

const increase = (form: Map<string, LogTerm>, { coefficient, argument }: LogTerm): void => {
  const name = key(argument)
  const before = form.get(name)
  form.set(name, { argument, coefficient: before === undefined ? coefficient : add(before.coefficient, coefficient) })
}

/** E log Q(s) over k sentences from P₋, begun in the start; `rowOf` is Q's row. All of P₋'s sentences are Q's too. */
const expectedLogLikelihood = (chain: PairChain, rowOf: (state: PairState) => ReadonlyArray<Rational>, k: number) => {
  let values: ReadonlyArray<Coefficients> = chain.states.map(() => new Map())
  for (let time = 0; time < k; time++) {
    values = chain.states.map((state) => {
      const value = new Map<string, LogTerm>()
      for (const [i, argument] of rowOf(state).entries()) {
        const coefficient = state.minus[i]
        if (coefficient !== undefined && coefficient.num > 0n) increase(value, { coefficient, argument })
      }
      for (const { to, weight } of state.moves) {
        const probability = rational(weight, chain.common)
        for (const { coefficient, argument } of values[to]?.values() ?? []) {
          increase(value, { coefficient: multiply(probability, coefficient), argument })
        }
      }
      return value
    })
  }
  return fromLogs([...(values[0]?.values() ?? [])])
}

/** The states that P₋ visits before time k. */
const visited = ({ states }: PairChain, k: number): ReadonlySet<number> => {
  const seen = new Set<number>()
  let now: ReadonlySet<number> = new Set([0])
  for (let time = 0; time < k; time++) {
    for (const i of now) seen.add(i)
    now = new Set([...now].flatMap((i) => states[i]?.moves.map(({ to }) => to) ?? []))
  }
  return seen
}

/** E_{P₋} log(P₋(s)/P₊(s)) over k ≥ 0 sentences as a log form; none for +∞: P₋ then writes a text that P₊ cannot. */
export const expectedLogRatio = (chain: PairChain, k: number): O.Option<LogForm> => {
  const reached = visited(chain, k)
  if (chain.states.some(({ divergence }, i) => reached.has(i) && O.isNone(divergence))) return O.none
  // What is not reached in time is left out: its sentences need not be P₊'s.
  const finite = { ...chain, states: chain.states.map((s, i) => (reached.has(i) ? s : { ...s, minus: [], moves: [] })) }
  const minus = expectedLogLikelihood(finite, (state) => state.minus, k)
  const plus = expectedLogLikelihood(finite, (state) => state.plus, k)
  return O.some(subtract(minus, plus))
}
