/**
 * The guardrail for prompts of N sentences sampled from P₋, and after those sampled from P₊: independent sentences, with certified
 * β′, or β and σ, and τ the greatest level that the bound keeps.
 */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import { logOfRational } from '../../src/kernel/elementary.js'
import * as I from '../../src/kernel/interval.js'
import * as Q from '../../src/kernel/rational.js'
import { properFraction } from '../../src/model/arbitrary.js'
import { type Behaviour, behaviourAfter } from '../../src/model/behaviour.js'
import { build } from '../../src/model/build.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import { expAbove, rate } from './aligned.js'
import type { Guarded } from './guarded.js'
import { rootAbove, varianceBound } from './sampledEvidence.js'

export interface SampledGuarded extends Omit<Guarded, 'mu' | 'k'> {
  readonly rhoPrime: Q.Rational
  readonly delta: Q.Rational
  readonly N: number
}
export interface AlignedGuarded extends Guarded {
  readonly rho: Q.Rational
  readonly sigma: Q.Rational
  readonly delta: Q.Rational
  readonly a: Q.Rational
  readonly N: number
}

const bits = 64
const log = (q: Q.Rational): I.Interval => logOfRational(q, bits)
const exactly = (q: Q.Rational): I.Interval => I.fromRational(q, bits)
const times = (q: Q.Rational, x: I.Interval): I.Interval => I.multiply(exactly(q), x, bits)

const B: Behaviour = new Map([
  ['n', Q.rational(-1)],
  ['p', Q.one],
  ['c', Q.zero],
])
type Row = readonly [Q.Rational, Q.Rational, Q.Rational]
const saying = ([n, p, c]: Row): LanguageModel => build({ kind: 'iid', next: { n, p, c } })

/** P₋ prefers n, P₊ prefers p, and c is rare under both, much rarer under one of them. */
const rows = fc
  .tuple(
    fc.integer({ min: 11, max: 18 }),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 2, max: 12 }),
    fc.integer({ min: 2, max: 12 }),
  )
  .map(([bad, good, rare, rarer]) => {
    const row = (n: number, digits: number): Row => {
      const c = Q.power(Q.rational(1, 10), digits)
      const first = Q.multiply(Q.rational(n, 20), Q.subtract(Q.one, c))
      return [first, Q.subtract(Q.subtract(Q.one, first), c), c]
    }
    return { minus: row(bad, rare), plus: row(good, rarer) }
  })
const drawn = fc.tuple(
  rows,
  properFraction,
  fc.integer({ min: 1, max: 50 }).map((n) => Q.rational(n, 51)),
  fc.integer({ min: 0, max: 2 }),
  fc.integer({ min: 0, max: 2 }),
)
type Drawn = typeof drawn extends fc.Arbitrary<infer A> ? A : never

/** α(τ−γ₀)E = (1−α)(b₊−τ), for E at least, and nearly, the exponential of some nats of evidence. */
const levelled = ([{ minus, plus }, alpha]: Drawn, nats: I.Interval) => {
  const [Pminus, Pplus] = [saying(minus), saying(plus)]
  const [gamma0, bplus] = [behaviourAfter(B, Pminus, []), behaviourAfter(B, Pplus, [])]
  const [bad, good] = [Q.multiply(alpha, expAbove(nats)), Q.subtract(Q.one, alpha)]
  const tau = Q.divide(Q.add(Q.multiply(bad, gamma0), Q.multiply(good, bplus)), Q.add(bad, good))
  return { alpha, Pminus, Pplus, B, gamma0, bplus, tau }
}

const levels = { gamma0: 'rational', bplus: 'rational', tau: 'rational', delta: 'rational' } as const
const mixture = { alpha: 'rational', Pminus: 'model', Pplus: 'model', B: 'behaviour', ...levels } as const
const text = 'P = αP₋ + (1−α)P₊, a behaviour B, levels γ₀, b₊ and τ, δ'

export const sampledGuarded: Domain<SampledGuarded> = domain<SampledGuarded>({
  text: `${text}, a rate ρ′ and prompts of N sentences`,
  symbols: { ...mixture, rhoPrime: 'rational', N: 'natural' },
  families: [
    {
      name: 'independent sentences',
      share: 1,
      arbitrary: drawn.map((chosen): SampledGuarded => {
        const [{ minus, plus }, , delta, N] = chosen
        const rhoPrime = rate(minus, plus, true)
        const mean = I.add(times(Q.rational(N), log(rhoPrime)), exactly(Q.rational(3, 8)), bits)
        return { ...levelled(chosen, times(Q.divide(Q.one, delta), mean)), rhoPrime, delta, N }
      }),
    },
  ],
})

export const alignedGuarded: Domain<AlignedGuarded> = domain<AlignedGuarded>({
  text: `${text}, a rate ρ, σ, a distance a, a ratio μ, aligning prompts of N sentences and k more`,
  symbols: {
    ...mixture,
    rho: 'rational',
    sigma: 'rational',
    a: 'rational',
    mu: 'rational',
    N: 'natural',
    k: 'natural',
  },
  families: [
    {
      name: 'independent sentences',
      share: 1,
      arbitrary: drawn.map((chosen): AlignedGuarded => {
        const [{ minus, plus }, , delta, N, k] = chosen
        const rho = rate(plus, minus, false)
        const sigma = rootAbove(varianceBound(saying(plus), saying(minus), 1))
        const variance = Q.multiply(Q.rational(N), Q.multiply(sigma, sigma))
        const needed = Q.divide(Q.multiply(variance, Q.subtract(Q.one, delta)), delta)
        const a = Q.maximum(rootAbove(needed), Q.rational(1, 10n ** 9n))
        const mu = minus.map((p, i) => Q.divide(p, plus[i] ?? Q.one)).reduce(Q.maximum)
        const gained = I.subtract(times(Q.rational(N), log(rho)), exactly(a), bits)
        const nats = I.subtract(times(Q.rational(k), log(mu)), gained, bits)
        return { ...levelled(chosen, nats), rho, sigma, delta, a, mu, N, k }
      }),
    },
  ],
})

/** c is 10ʲ times likelier under P₋ and so rare that the mean divergence stays below log 2, whatever j. */
export const rareRatio: Domain<Guarded> = domain<Guarded>({
  text: 'P = αP₋ + (1−α)P₊, a behaviour B, a ratio μ, levels γ₀, b₊ and τ, a number k of sentences',
  symbols: {
    alpha: 'rational',
    Pminus: 'model',
    Pplus: 'model',
    B: 'behaviour',
    mu: 'rational',
    gamma0: 'rational',
    bplus: 'rational',
    tau: 'rational',
    k: 'natural',
  },
  families: [
    {
      name: 'a rare sentence',
      share: 1,
      arbitrary: fc
        .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 12 }), fc.integer({ min: 1, max: 19 }))
        .map(([digits, more, share]): Guarded => {
          const tenTo = (n: number) => Q.power(Q.rational(1, 10), n)
          const row = (n: Q.Rational, c: Q.Rational) =>
            [Q.subtract(n, c), Q.subtract(Q.one, n), c] as const satisfies Row
          const [minus, plus] = [row(Q.rational(3, 4), tenTo(digits)), row(Q.rational(1, 4), tenTo(digits + more))]
          const [alpha, mu, k] = [Q.rational(share, 20), Q.two, 1]
          const [Pminus, Pplus] = [saying(minus), saying(plus)]
          const [gamma0, bplus] = [behaviourAfter(B, Pminus, []), behaviourAfter(B, Pplus, [])]
          const [bad, good] = [Q.multiply(alpha, mu), Q.subtract(Q.one, alpha)]
          const tau = Q.divide(Q.add(Q.multiply(bad, gamma0), Q.multiply(good, bplus)), Q.add(bad, good))
          return { alpha, Pminus, Pplus, B, mu, gamma0, bplus, tau, k }
        }),
    },
  ],
})
