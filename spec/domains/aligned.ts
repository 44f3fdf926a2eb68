/**
 * Aligning prompts: components of independent sentences, Markov chains and state machines, of which P₁ says the negative sentence
 * less often than P₀, with certified β, β′ and σ, and an ε that just suffices.
 */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { type Domain, domain, type Family } from '../../src/claim/domain.js'
import { toRational } from '../../src/kernel/dyadic.js'
import { exp, expOfRational, logOfRational } from '../../src/kernel/elementary.js'
import * as I from '../../src/kernel/interval.js'
import { klForm } from '../../src/kernel/klDivergence.js'
import { enclose } from '../../src/kernel/logFormSign.js'
import * as Q from '../../src/kernel/rational.js'
import { properFraction } from '../../src/model/arbitrary.js'
import type { Behaviour } from '../../src/model/behaviour.js'
import { build } from '../../src/model/build.js'
import { type LanguageModel, type Prompt, probability } from '../../src/model/languageModel.js'
import { leastRate, machinePair, markovPair, mostRate, type Remembering } from './remembering.js'
import { rootAbove, varianceBound } from './sampledEvidence.js'

export interface Aligned {
  readonly P0: LanguageModel
  readonly P1: LanguageModel
  readonly B: Behaviour
  readonly rho: Q.Rational
  readonly rhoPrime: Q.Rational
  readonly sigma: Q.Rational
  readonly delta: Q.Rational
  readonly epsilon: Q.Rational
  readonly N: number
  readonly k: number
}
export interface AlignedAtPrompt extends Omit<Aligned, 'rhoPrime' | 'sigma' | 'delta' | 'N'> {
  readonly s0: Prompt
}

const bits = 64
const alphabet = ['n', 'p', 'c'] as const
const row = (weights: ReadonlyArray<number>): Q.Rational[] => {
  const total = weights.reduce((x, w) => x + w, 0)
  return weights.map((w) => Q.rational(w, total))
}
const iidOf = (p: ReadonlyArray<Q.Rational>): LanguageModel =>
  build({ kind: 'iid', next: Object.fromEntries(p.map((x, i) => [alphabet[i] ?? '', x])) })

/** Two rows of two or three sentences; the first is negative, and rarer under P₁. */
const pair = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 3 }),
    fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 3 }),
    fc.integer({ min: 2, max: 10 ** 6 }),
  )
  .map(([bad, good, less]) => {
    const length = Math.min(bad.length, good.length)
    const first = row(bad.slice(0, length))
    const rest = row(good.slice(1, length))
    const rare = Q.divide(first[0] ?? Q.one, Q.rational(less))
    return { P0: first, P1: [rare, ...rest.map((x) => Q.multiply(x, Q.subtract(Q.one, rare)))] }
  })

const shrunk = Q.rational(2n ** 40n - 1n, 2n ** 40n)
const grown = Q.divide(Q.one, shrunk)
/** e^KL, from below or from above, and strictly so. */
export const rate = (p: ReadonlyArray<Q.Rational>, q: ReadonlyArray<Q.Rational>, above: boolean): Q.Rational => {
  const form = klForm(p, q)
  if (O.isNone(form)) return Q.one
  const { lo, hi } = enclose(form.value, bits)
  const power = expOfRational(toRational(above ? hi : lo), bits)
  if (O.isNone(power)) return Q.one
  return Q.multiply(toRational(above ? power.value.hi : power.value.lo), above ? grown : shrunk)
}

/** A rational a little above e^x for x in an interval. */
export const expAbove = (x: I.Interval): Q.Rational => {
  const power = exp(x, bits)
  return O.isSome(power) ? toRational(power.value.hi) : Q.one
}
const log = (q: Q.Rational): I.Interval => logOfRational(q, bits)
const times = (n: number, x: I.Interval): I.Interval => I.multiply(I.fromRational(Q.rational(n), bits), x, bits)

/** ε at or a little above exp(cost − kβ). */
const epsilonFor = (cost: I.Interval, k: number, rho: Q.Rational, more: Q.Rational): Q.Rational =>
  Q.multiply(expAbove(I.subtract(cost, times(k, log(rho)), bits)), Q.add(Q.one, more))

const scoresFrom = (scores: ReadonlyArray<Q.Rational>): Behaviour =>
  new Map(alphabet.map((x, i) => [x, scores[i] ?? Q.zero]))
const negative = fc.integer({ min: 1, max: 10 }).map((n) => Q.rational(-n, 10))
const kind = fc.integer({ min: 0, max: 10 }).map((n) => Q.rational(n, 10))
const more = fc.oneof(fc.constant(Q.zero), properFraction)

const symbols = {
  P0: 'model',
  P1: 'model',
  B: 'behaviour',
  rho: 'rational',
  rhoPrime: 'rational',
  sigma: 'rational',
  delta: 'rational',
  epsilon: 'rational',
  N: 'natural',
  k: 'natural',
} as const
const text = 'models P₀ and P₁, a behaviour B, rates ρ and ρ′, σ, δ, ε, an aligning prompt of N sentences and k more'

/** Components with rates for N sentences of P₁, and k of P₀ after a negative one. */
interface Rated extends Remembering {
  readonly rates: (N: number, k: number) => { readonly rho: Q.Rational; readonly rhoPrime: Q.Rational }
}
const independent: fc.Arbitrary<Rated> = pair.map(({ P0, P1 }) => ({
  P0: iidOf(P0),
  P1: iidOf(P1),
  rates: () => ({ rho: rate(P0, P1, false), rhoPrime: rate(P1, P0, true) }),
}))
const remembering = (one: fc.Arbitrary<Remembering>): fc.Arbitrary<Rated> =>
  one.map((models) => ({
    ...models,
    rates: (N, k) => ({ rho: leastRate(models, k), rhoPrime: mostRate(models, N) }),
  }))
const components = [
  { name: 'independent sentences', share: 2, pair: independent },
  { name: 'Markov chains', share: 1, pair: remembering(markovPair) },
  { name: 'state machines', share: 1, pair: remembering(machinePair) },
] as const

const drawn = (of: fc.Arbitrary<Rated>) =>
  fc.tuple(
    of,
    fc.tuple(negative, kind, kind),
    fc.integer({ min: 1, max: 50 }).map((n) => Q.rational(n, 51)),
    fc.integer({ min: 1, max: 2 }),
    fc.integer({ min: 0, max: 2 }),
    more,
  )
type Drawn = ReturnType<typeof drawn> extends fc.Arbitrary<infer T> ? T : never
const instance =
  (spread: (delta: Q.Rational) => Q.Rational) =>
  ([{ P0, P1, rates }, scores, delta, N, k, excess]: Drawn): Aligned => {
    const { rho, rhoPrime } = rates(N, k)
    const variance = Q.divide(varianceBound(P1, P0, N), Q.rational(N))
    const sigma = rootAbove(Q.multiply(grown, Q.maximum(variance, Q.rational(1, 10n ** 12n))))
    const root = I.fromRational(rootAbove(Q.multiply(Q.rational(N), spread(delta))), bits)
    const cost = I.add(times(N, log(rhoPrime)), I.multiply(I.fromRational(sigma, bits), root, bits), bits)
    return {
      P0,
      P1,
      B: scoresFrom(scores),
      rho,
      rhoPrime,
      sigma,
      delta,
      epsilon: epsilonFor(cost, k, rho, excess),
      N,
      k,
    }
  }
const inverse = (delta: Q.Rational): Q.Rational => Q.divide(Q.one, delta)
const oneLess = (delta: Q.Rational): Q.Rational => Q.subtract(inverse(delta), Q.one)
const familiesOf = <I>(one: (drawn: Drawn) => I): ReadonlyArray<Family<I>> =>
  components.map(({ name, share, pair: of }) => ({ name, share, arbitrary: drawn(of).map(one) }))
const domainOf = (spread: (delta: Q.Rational) => Q.Rational): Domain<Aligned> =>
  domain<Aligned>({ text, symbols, families: familiesOf(instance(spread)) })

/** ε just suffices for σ√(N/δ). */
export const aligned = domainOf(inverse)
/** ε just suffices for σ√(N(1−δ)/δ). */
export const alignedSharp = domainOf(oneLess)

/** Nothing is negative, and nothing tells the models apart; or as in `aligned`. */
export const harmless: Domain<Aligned> = domain<Aligned>({
  text,
  symbols,
  families: [
    {
      name: 'nothing negative',
      share: 4,
      arbitrary: fc
        .tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 3 }))
        .map(([share, N, k]) => {
          const delta = Q.rational(share, 51)
          const only = build({ kind: 'iid', next: { z: Q.one } })
          const [rhoPrime, sigma] = [Q.rational(2), Q.rational(1, 2)]
          const spread = I.fromRational(rootAbove(Q.divide(Q.rational(N), delta)), bits)
          const cost = I.add(times(N, log(rhoPrime)), I.multiply(I.fromRational(sigma, bits), spread, bits), bits)
          const epsilon = Q.rational(1, 2)
          // kβ ≥ cost + log 2
          const rho = Q.multiply(Q.two, expAbove(cost))
          return { P0: only, P1: only, B: new Map([['z', Q.zero]]), rho, rhoPrime, sigma, delta, epsilon, N, k }
        }),
    },
    ...familiesOf(instance(inverse)),
  ],
})

/** A prompt of both, and ε that just suffices for its evidence. */
export const alignedAtPrompt: Domain<AlignedAtPrompt> = domain<AlignedAtPrompt>({
  text: 'models P₀ and P₁, a behaviour B, a rate ρ, ε, a prompt s₀ and a number k of sentences',
  symbols: {
    P0: 'model',
    P1: 'model',
    B: 'behaviour',
    rho: 'rational',
    epsilon: 'rational',
    s0: 'prompt',
    k: 'natural',
  },
  families: components.map(({ name, share, pair: of }) => ({
    name,
    share,
    arbitrary: fc
      .tuple(drawn(of), fc.array(fc.nat(2), { maxLength: 3 }))
      .map(([[{ P0, P1, rates }, scores, , N, k, excess], picks]): AlignedAtPrompt => {
        const s0 = picks.map((i) => P0.sentences[i % P0.sentences.length] ?? 'n')
        const { rho } = rates(N, k)
        const evidence = log(Q.divide(probability(P1, s0), probability(P0, s0)))
        return { P0, P1, B: scoresFrom(scores), rho, epsilon: epsilonFor(evidence, k, rho, excess), s0, k }
      }),
  })),
})

export interface AlignedAtDistance extends Omit<Aligned, 'B' | 'rho' | 'epsilon' | 'k'> {
  readonly a: Q.Rational
}
/** Nσ²(1−δ) nearly δa². */
export const alignedAtDistance: Domain<AlignedAtDistance> = domain<AlignedAtDistance>({
  text: 'models P₀ and P₁, a rate ρ′, σ, δ, a distance a and an aligning prompt of N sentences',
  symbols: {
    P0: 'model',
    P1: 'model',
    rhoPrime: 'rational',
    sigma: 'rational',
    delta: 'rational',
    N: 'natural',
    a: 'rational',
  },
  families: alignedSharp.families.map(({ arbitrary, ...family }) => ({
    ...family,
    arbitrary: arbitrary.map(({ P0, P1, rhoPrime, sigma, delta, N }) => {
      const variance = Q.multiply(Q.rational(N), Q.multiply(sigma, sigma))
      return { P0, P1, rhoPrime, sigma, delta, N, a: rootAbove(Q.multiply(variance, oneLess(delta))) }
    }),
  })),
})
