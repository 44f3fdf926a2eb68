/**
 * Components with memory: state machines whose next sentence depends on what was said, with certified rates. P₁ says the negative
 * sentence n less often than P₀ whatever each of them remembers. The rates are the least mean divergence after a negative
 * sentence, for P₀, and the largest from the start, for P₁, over the lengths that are used, of all pairs of states.
 */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { toRational } from '../../src/kernel/dyadic.js'
import { exp } from '../../src/kernel/elementary.js'
import * as I from '../../src/kernel/interval.js'
import { klForm } from '../../src/kernel/klDivergence.js'
import { enclose } from '../../src/kernel/logFormSign.js'
import * as Q from '../../src/kernel/rational.js'
import { build } from '../../src/model/build.js'
import type { LanguageModel, Sentence } from '../../src/model/languageModel.js'
import type { StateData } from '../../src/model/modelData.js'

/** The first is negative. */
const sentences: ReadonlyArray<Sentence> = ['n', 'p', 'c']
export interface Remembering {
  readonly P0: LanguageModel
  readonly P1: LanguageModel
}

const machine = (
  rows: ReadonlyArray<ReadonlyArray<Q.Rational>>,
  to: (state: number, sentence: number) => number,
): LanguageModel => {
  const states = Object.fromEntries(
    rows.map((row, i): readonly [string, StateData] => [
      `${i}`,
      {
        next: Object.fromEntries(sentences.map((x, j) => [x, row[j] ?? Q.zero])),
        to: Object.fromEntries(sentences.map((x, j) => [x, `${to(i, j)}`])),
      },
    ]),
  )
  return build({ kind: 'states', start: '0', states })
}

const share = fc.integer({ min: 1, max: 30 })
const three = <A>(one: fc.Arbitrary<A>) => fc.tuple(one, one, one)
const normalised = (weights: ReadonlyArray<number>): ReadonlyArray<Q.Rational> => {
  const total = weights.reduce((x, y) => x + y, 0)
  return weights.map((w) => Q.rational(w, total))
}

/** Three rows for P₀, and three for P₁ in which n is rarer than in any of those. */
const rows = fc
  .tuple(three(three(share)), three(fc.tuple(share, share)), three(fc.integer({ min: 2, max: 1000 })))
  .map(([bad, good, less]) => {
    const first = bad.map(normalised)
    const rarest = first.map(([n]) => n ?? Q.one).reduce(Q.minimum)
    const second = good.map((weights, i) => {
      const n = Q.divide(rarest, Q.rational(less[i] ?? 2))
      return [n, ...normalised(weights).map((p) => Q.multiply(p, Q.subtract(Q.one, n)))]
    })
    return { first, second }
  })

/** Both remember the last sentence: a Markov chain. */
export const markovPair: fc.Arbitrary<Remembering> = rows.map(({ first, second }) => {
  const last = (_: number, sentence: number) => sentence
  return { P0: machine(first, last), P1: machine(second, last) }
})

/** Each is a machine of its own. */
export const machinePair: fc.Arbitrary<Remembering> = fc
  .tuple(rows, three(three(fc.nat(2))), three(three(fc.nat(2))))
  .map(([{ first, second }, to0, to1]) => ({
    P0: machine(first, (i, x) => to0[i]?.[x] ?? 0),
    P1: machine(second, (i, x) => to1[i]?.[x] ?? 0),
  }))

// Rates.

const bits = 64
const shrunk = Q.rational(2n ** 40n - 1n, 2n ** 40n)
const grown = Q.divide(Q.one, shrunk)

type States = readonly [unknown, unknown]
const advance = ({ P0, P1 }: Remembering, [a, b]: States, x: Sentence): States => [P0.step(a, x), P1.step(b, x)]
const keyOf = ({ P0, P1 }: Remembering, [a, b]: States): string => `${P0.key(a)} ${P1.key(b)}`

/** The pairs of states that some sequence leads to. */
const reachable = (pair: Remembering): ReadonlyArray<States> => {
  const start: States = [pair.P0.start, pair.P1.start]
  const seen = new Map([[keyOf(pair, start), start]])
  for (const states of seen.values())
    for (const x of sentences) {
      const next = advance(pair, states, x)
      if (!seen.has(keyOf(pair, next))) seen.set(keyOf(pair, next), next)
    }
  return [...seen.values()]
}

const lawsOf = ({ P0, P1 }: Remembering, [a, b]: States) =>
  [P0.next(a), P1.next(b)].map((law) => sentences.map((x) => law.get(x) ?? Q.zero))

/** The mean divergence after m sentences, of the first component from the second, or of the second from the first. */
const meanDivergence = (pair: Remembering, from: 0 | 1, states: States, m: number): I.Interval => {
  const laws = lawsOf(pair, states)
  const [own, other] = [laws[from] ?? [], laws[1 - from] ?? []]
  if (m === 0) {
    const form = klForm(own, other)
    return O.isSome(form) ? enclose(form.value, bits) : I.zero
  }
  return sentences.reduce((sum, x, i) => {
    const rest = meanDivergence(pair, from, advance(pair, states, x), m - 1)
    return I.add(sum, I.multiply(I.fromRational(own[i] ?? Q.zero, bits), rest, bits), bits)
  }, I.zero)
}
const exponential = (x: I.Interval): I.Interval => O.getOrElse(() => I.one)(exp(x, bits))

/** e^β a little below what each of k sentences of P₀ tells on average after a negative sentence. */
export const leastRate = (pair: Remembering, k: number): Q.Rational => {
  const triggered = reachable(pair).map((states) => advance(pair, states, 'n'))
  const means = triggered.flatMap((states) =>
    Array.from({ length: Math.max(k, 1) }, (_, m) => exponential(meanDivergence(pair, 0, states, m)).lo),
  )
  return Q.multiply(means.map(toRational).reduce(Q.minimum), shrunk)
}
/** e^β′ a little above what each of N sentences of P₁ tells on average from the start. */
export const mostRate = (pair: Remembering, N: number): Q.Rational => {
  const start: States = [pair.P0.start, pair.P1.start]
  const means = Array.from({ length: Math.max(N, 1) }, (_, m) => exponential(meanDivergence(pair, 1, start, m)).hi)
  return Q.multiply(means.map(toRational).reduce(Q.maximum), grown)
}
