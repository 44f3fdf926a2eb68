/** Independent sentences n and p, of which P₊ says n less often than P₋; so the ratio of n is the greatest, and the behaviours are constant. */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { properFraction } from '../../src/model/arbitrary.js'
import type { Behaviour } from '../../src/model/behaviour.js'
import { build } from '../../src/model/build.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import { certifiedRate } from './distinguishable.js'
import type { Guarded } from './guarded.js'

export type Reached = Pick<Guarded, 'Pminus' | 'Pplus' | 'mu' | 'k'>
export interface Squeezed extends Omit<Guarded, 'gamma0' | 'tau'> {
  readonly gamma: Q.Rational
  readonly epsilon: Q.Rational
  readonly rho: Q.Rational
  readonly D: number
}

const saying = (n: Q.Rational): LanguageModel => build({ kind: 'iid', next: { n, p: Q.subtract(Q.one, n) } })
const nIsBad: Behaviour = new Map([
  ['n', Q.rational(-1)],
  ['p', Q.one],
])
const expected = (n: Q.Rational): Q.Rational => Q.subtract(Q.one, Q.multiply(Q.two, n))

/** P₋(n), and by what P₊(n) is less. */
const drawn = fc.tuple(
  fc.integer({ min: 10, max: 19 }).map((n) => Q.rational(n, 20)),
  fc.integer({ min: 10, max: 10 ** 6 }).map((n) => Q.rational(n)),
  properFraction,
  fc.integer({ min: 0, max: 2 }),
)
type Drawn = typeof drawn extends fc.Arbitrary<infer A> ? A : never
const parts = ([bad, mu, alpha, k]: Drawn) => ({
  alpha,
  Pminus: saying(bad),
  Pplus: saying(Q.divide(bad, mu)),
  B: nIsBad,
  mu,
  bplus: expected(Q.divide(bad, mu)),
  k,
})
/** The excess over γ₀ that k sentences just do not reach. */
const excess = ({ alpha, mu, bplus, k }: ReturnType<typeof parts>, gamma0: Q.Rational): Q.Rational => {
  const [bad, good] = [Q.multiply(alpha, Q.power(mu, k)), Q.subtract(Q.one, alpha)]
  return Q.divide(Q.multiply(good, Q.subtract(bplus, gamma0)), Q.add(bad, good))
}

const symbols = {
  alpha: 'rational',
  Pminus: 'model',
  Pplus: 'model',
  B: 'behaviour',
  mu: 'rational',
  gamma0: 'rational',
  bplus: 'rational',
  tau: 'rational',
  k: 'natural',
} as const
const family = <I>(name: string, arbitrary: fc.Arbitrary<I>) => [{ name, share: 1, arbitrary }]

/** τ at the level that k sentences just do not reach, or a part of it above or below. */
export const steady: Domain<Guarded> = domain<Guarded>({
  text: 'P = αP₋ + (1−α)P₊, a behaviour B, a ratio μ, levels γ₀, b₊ and τ, a number k of sentences',
  symbols,
  families: family(
    'independent sentences',
    fc.tuple(drawn, properFraction, fc.constantFrom(-1, 0, 1)).map(([chosen, r, side]): Guarded => {
      const of = parts(chosen)
      const gamma0 = expected(chosen[0])
      const reach = excess(of, gamma0)
      const tau = Q.add(gamma0, Q.multiply(reach, Q.add(Q.one, Q.multiply(Q.rational(side), r))))
      return { ...of, gamma0, tau }
    }),
  ),
})

export const reached: Domain<Reached> = domain<Reached>({
  text: 'models P₋ and P₊, a ratio μ and a number k of sentences',
  symbols: { Pminus: 'model', Pplus: 'model', mu: 'rational', k: 'natural' },
  families: family(
    'independent sentences',
    drawn.map(parts).map(({ Pminus, Pplus, mu, k }) => ({ Pminus, Pplus, mu, k })),
  ),
})

/** ε that k sentences just do not reach, and the least D for which D + 1 sentences suffice by Theorem 3.1. */
export const squeezed: Domain<Squeezed> = domain<Squeezed>({
  text: 'P = αP₋ + (1−α)P₊, a behaviour B, levels γ, ε and b₊, a rate ρ, a ratio μ, numbers k and D of sentences',
  symbols: {
    alpha: 'rational',
    Pminus: 'model',
    Pplus: 'model',
    B: 'behaviour',
    gamma: 'rational',
    epsilon: 'rational',
    rho: 'rational',
    mu: 'rational',
    bplus: 'rational',
    k: 'natural',
    D: 'natural',
  },
  families: family(
    'independent sentences',
    fc.tuple(drawn, fc.integer({ min: 1, max: 19 }), fc.nat(1)).map(([chosen, share, k]): Squeezed => {
      const of = { ...parts(chosen), alpha: Q.rational(share, 20), k }
      const gamma = expected(chosen[0])
      const epsilon = excess(of, gamma)
      const rho = certifiedRate(of.Pminus, of.Pplus, 1)
      const needed = Q.multiply(Q.subtract(Q.one, of.alpha), Q.subtract(Q.subtract(Q.one, gamma), epsilon))
      const suffices = (n: number) =>
        !Q.lessThan(Q.multiply(Q.multiply(of.alpha, epsilon), Q.power(rho, n + 1)), needed)
      const D = Array.from({ length: 9 }, (_, n) => n).find(suffices) ?? 9
      return { ...of, gamma, epsilon, rho, D }
    }),
  ),
})
