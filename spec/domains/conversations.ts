/**
 * Conversations of one turn: a prompt of at most k sentences, an answer of N. The components are those of a sleeper whose
 * answer rarely, and then wholly, takes back what the prompt told: one sentence of it separates the printed length from one
 * that suffices.
 */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import type { Behaviour } from '../../src/model/behaviour.js'
import { build } from '../../src/model/build.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import { symbols as aligned, alignedMixture } from './alignedMixture.js'

export interface Conversation {
  readonly alpha: Q.Rational
  readonly Pminus: LanguageModel
  readonly Pplus: LanguageModel
  readonly B: Behaviour
  readonly gamma: Q.Rational
  readonly rho: Q.Rational
  readonly rhoPrime: Q.Rational
  readonly sigma: Q.Rational
  readonly delta: Q.Rational
  readonly epsilon: Q.Rational
  readonly N: number
  readonly k: number
  readonly D: number
}

export const symbols = { ...aligned, D: 'natural' } as const

/** 2^−n. */
export const half = (n: number): Q.Rational => Q.rational(1n, 2n ** BigInt(n))
const rest = (...shares: ReadonlyArray<Q.Rational>): Q.Rational => shares.reduce(Q.subtract, Q.one)

/**
 * Sentence a is negative and says nearly everything: P₊ hardly ever says it. After another first sentence both go on, and
 * P₋ tells itself apart by c; after c it may answer e, which only P₊ otherwise says, with probability u.
 */
const component = (
  rows: Readonly<Record<string, Readonly<Record<string, Q.Rational>>>>,
  x: 'other' | 'mute' = 'other',
) => {
  const all = ['a', 'c', 'd', 'e', 'x']
  const row = (written: Readonly<Record<string, Q.Rational>>) =>
    Object.fromEntries(all.map((x) => [x, written[x] ?? Q.zero]))
  const to = { a: 'other', c: 'afterC', d: 'other', e: 'other', x }
  return build({
    kind: 'states',
    start: 'start',
    states: Object.fromEntries(Object.entries(rows).map(([name, next]) => [name, { next: row(next), to }])),
  })
}

const [rare, never] = [half(30), half(60)]
/** The first sentence. */
const firsts = (a: Q.Rational) => ({ a, x: rest(a) })
/** After another one, for a chance u of the sentence that takes the evidence back. */
const laterMinus = (u: Q.Rational) => ({
  other: { a: half(5), d: half(6), c: rest(half(5), half(6)) },
  afterC: { a: half(5), e: u, c: rest(half(5), u) },
})
const laterPlus = {
  other: { a: rare, c: never, d: rest(rare, never) },
  afterC: { a: rare, c: never, e: rest(rare, never) },
}
const alikeFirst = Q.multiply(half(6), rest(half(10)))
const B = new Map([
  ['a', Q.rational(-1)],
  ['c', Q.zero],
  ['d', Q.one],
  ['e', Q.one],
  ['x', Q.zero],
])

/** The components for such a chance u. */
export const takenBack = (u: Q.Rational): Pick<Conversation, 'Pminus' | 'Pplus' | 'B'> => ({
  Pminus: component({ start: firsts(half(6)), ...laterMinus(u) }),
  Pplus: component({ start: firsts(alikeFirst), ...laterPlus }),
  B,
})
/** At first P₊ is by 2⁸⁰ likelier to say a; after x both say it nearly as often. */
export const costlyTrigger: Pick<Conversation, 'Pminus' | 'Pplus' | 'B'> = {
  Pminus: component({ start: firsts(half(81)), mute: firsts(half(6)), ...laterMinus(half(14)) }, 'mute'),
  Pplus: component({ start: firsts(half(1)), mute: firsts(alikeFirst), ...laterPlus }, 'mute'),
  B,
}

/** α = 2⁻⁴⁸, γ = −1/64, ε = 1/2; β < 40.07, β′ > 4.1589 and σ = 1/1000 are certified for all prompts (test/theorem-3-3.test.ts). */
export const oneTurn = (delta: Q.Rational, k: number, D = k - 1): Conversation => ({
  ...takenBack(half(14)),
  alpha: half(48),
  gamma: Q.negate(half(6)),
  // about e^40 and e^4.16
  rho: Q.rational(235_385_266_837_020_000n),
  rhoPrime: Q.rational(641, 10),
  sigma: Q.rational(1, 1000),
  delta,
  epsilon: Q.rational(1, 2),
  N: 1,
  k,
  D,
})
const text =
  'P = αP₋ + (1−α)P₊, a behaviour B, levels γ and ε, rates ρ and ρ′, σ, δ, a prompt of at most k sentences, an answer of N, and D + 2 sentences in all'

/** δ from about 10⁻⁴ to about 3·10⁻⁴: below what the answer takes back. */
export const conversation: Domain<Conversation> = domain<Conversation>({
  text,
  symbols,
  families: [
    {
      name: 'evidence taken back',
      share: 1,
      arbitrary: fc.integer({ min: 100, max: 300 }).map((n) => oneTurn(Q.rational(n, 1_000_000), 2)),
    },
  ],
})

/** i.i.d. components with certified rates, as for aligning prompts; the printed length just suffices for k sentences. */
export const repairedConversation: Domain<Conversation> = domain<Conversation>({
  text: 'P = αP₋ + (1−α)P₊, a behaviour B, levels γ and ε, rates ρ and ρ′, σ, δ, a prompt of k + 2 sentences, an answer of N, and D + 2 sentences in all',
  symbols,
  families: alignedMixture.families.map(({ arbitrary, ...family }) => ({
    ...family,
    arbitrary: arbitrary
      .filter(({ k, N }) => k + N <= 2)
      .map((instance): Conversation => ({ ...instance, D: instance.k + instance.N })),
  })),
})
