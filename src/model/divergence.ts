/**
 * Divergences over n sentences, exactly, in nats: K_n = E_{s∼P₋,|s|=n} KL(P₋(·|s)‖P₊(·|s)) of Definition 2.2 as a log
 * form, by propagating the law of the state under P₋ instead of enumerating texts. +∞ is none.
 *
 * The law after n sentences is held as integers over commonⁿ, so that nothing is reduced to lowest terms on the way. Its
 * size grows with n: exact to about 10³ sentences, and enclosed beyond (divergenceEnclosure.ts).
 */
import * as O from 'fp-ts/lib/Option.js'
import { fromLogs, type LogForm, type LogTerm } from '../kernel/logForm.js'
import { rational } from '../kernel/rational.js'
import type { PairChain } from './pairChain.js'

/** Masses over the states of a chain: that of state i is masses[i]/total. */
export interface Occupation {
  readonly masses: ReadonlyArray<bigint>
  readonly total: bigint
}

/** The law of the state after one more sentence from P₋. */
const propagated = ({ states, common }: PairChain, { masses, total }: Occupation): Occupation => {
  const next = states.map(() => 0n)
  for (const [i, { moves }] of states.entries()) {
    const mass = masses[i] ?? 0n
    if (mass === 0n) continue
    for (const { to, weight } of moves) next[to] = (next[to] ?? 0n) + mass * weight
  }
  return { masses: next, total: total * common }
}

/** The laws of the state after 0, 1, 2, … sentences from P₋, begun in a state. */
export function* occupations(chain: PairChain, from = 0): Generator<Occupation, never> {
  let occupation: Occupation = { masses: chain.states.map((_, i) => (i === from ? 1n : 0n)), total: 1n }
  for (;;) {
    yield occupation
    occupation = propagated(chain, occupation)
  }
}

/** q or 1/q, whichever is at least 1, and which of them it is: log(1/q) = −log q. */
const upright = ({ argument: { num, den } }: LogTerm) =>
  num >= den ? { num, den, sign: 1n } : { num: den, den: num, sign: -1n }

/** Σ mass·D over the states, one term for each argument; none when a state of positive mass has D = +∞. */
export const meanDivergence = (chain: PairChain, { masses, total }: Occupation): O.Option<LogForm> => {
  const gathered = new Map<string, { readonly num: bigint; readonly den: bigint; readonly coefficient: bigint }>()
  for (const [i, { divergence }] of chain.states.entries()) {
    const mass = masses[i] ?? 0n
    if (mass === 0n) continue
    if (O.isNone(divergence)) return O.none
    for (const term of divergence.value.logs) {
      const { num, den, sign } = upright(term)
      const key = `${num.toString(16)}/${den.toString(16)}`
      // The coefficients of D are probabilities P₋(x|s), whose denominators divide the common one.
      const added = sign * mass * term.coefficient.num * (chain.common / term.coefficient.den)
      gathered.set(key, { num, den, coefficient: (gathered.get(key)?.coefficient ?? 0n) + added })
    }
  }
  const terms = [...gathered.values()].map(({ num, den, coefficient }) => ({
    coefficient: rational(coefficient, total * chain.common),
    argument: rational(num, den),
  }))
  return O.some(fromLogs(terms))
}

/** K_n for an integer n ≥ 0, or the same from another state on: (TⁿD)(from). */
export const divergenceAfter = (chain: PairChain, n: number, from = 0): O.Option<LogForm> => {
  let time = 0
  for (const occupation of occupations(chain, from)) if (time++ === n) return meanDivergence(chain, occupation)
  return O.none
}

/** Σ_{n<k} K_n: the divergence accumulated over k sentences, from the expected number of visits to each state. */
export const totalDivergence = (chain: PairChain, k: number): O.Option<LogForm> => {
  let visits: Occupation = { masses: chain.states.map(() => 0n), total: 1n }
  let time = 0
  for (const { masses, total } of occupations(chain)) {
    if (time++ === k) break
    visits = { masses: masses.map((mass, i) => (visits.masses[i] ?? 0n) * (total / visits.total) + mass), total }
  }
  return meanDivergence(chain, visits)
}
