/** Aligning prompts of `aligned` without σ, where ε is what k sentences leave after (Nβ′ + 3/8)/δ nats for the good component. */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { type Domain, domain } from '../../src/claim/domain.js'
import { toRational } from '../../src/kernel/dyadic.js'
import { exp, logOfRational } from '../../src/kernel/elementary.js'
import * as I from '../../src/kernel/interval.js'
import * as Q from '../../src/kernel/rational.js'
import { properFraction } from '../../src/model/arbitrary.js'
import { type Aligned, aligned } from './aligned.js'
import { type AlignedMixture, alignedMixture } from './alignedMixture.js'

export type AlignedWithoutSimilarity = Pick<Aligned, 'P0' | 'P1' | 'rhoPrime' | 'delta' | 'N'>
export type AlignedMixtureWithoutSimilarity = Omit<AlignedMixture, 'sigma'>

const bits = 64
const times = (q: Q.Rational, x: I.Interval): I.Interval => I.multiply(I.fromRational(q, bits), x, bits)
/** A rational at least, and nearly, (2/α) exp((Nβ′ + 3/8)/δ − kβ). */
const leastEpsilon = ({ alpha, delta, rho, rhoPrime, N, k }: AlignedMixtureWithoutSimilarity): Q.Rational => {
  const mean = I.add(times(Q.rational(N), logOfRational(rhoPrime, bits)), I.fromRational(Q.rational(3, 8), bits), bits)
  const gathered = times(Q.rational(k), logOfRational(rho, bits))
  const power = exp(I.subtract(times(Q.divide(Q.one, delta), mean), gathered, bits), bits)
  return Q.divide(Q.multiply(Q.two, O.isSome(power) ? toRational(power.value.hi) : Q.one), alpha)
}
const more = fc.oneof(fc.constant(Q.zero), properFraction)

export const alignedWithoutSimilarity: Domain<AlignedWithoutSimilarity> = domain<AlignedWithoutSimilarity>({
  text: 'models P₀ and P₁, a rate ρ′, δ and an aligning prompt of N sentences',
  symbols: { P0: 'model', P1: 'model', rhoPrime: 'rational', delta: 'rational', N: 'natural' },
  families: aligned.families.map(({ arbitrary, ...family }) => ({
    ...family,
    arbitrary: arbitrary.map(({ P0, P1, rhoPrime, delta, N }) => ({ P0, P1, rhoPrime, delta, N })),
  })),
})

export const alignedMixtureWithoutSimilarity: Domain<AlignedMixtureWithoutSimilarity> =
  domain<AlignedMixtureWithoutSimilarity>({
    text: 'P = αP₋ + (1−α)P₊, a behaviour B, levels γ and ε, rates ρ and ρ′, δ, an aligning prompt of N sentences and k more',
    symbols: {
      alpha: 'rational',
      Pminus: 'model',
      Pplus: 'model',
      B: 'behaviour',
      gamma: 'rational',
      rho: 'rational',
      rhoPrime: 'rational',
      delta: 'rational',
      epsilon: 'rational',
      N: 'natural',
      k: 'natural',
    },
    families: alignedMixture.families.map(({ arbitrary, ...family }) => ({
      ...family,
      arbitrary: fc.tuple(arbitrary, more).map(([{ sigma: _, ...rest }, excess]) => ({
        ...rest,
        epsilon: Q.multiply(leastEpsilon(rest), Q.add(Q.one, excess)),
      })),
    })),
  })
