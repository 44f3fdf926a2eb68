/** P = αP₋ + (1−α)P₊ and prompts of N sentences sampled from P₋, with certified β and σ, and ε that just suffices. */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { type Domain, domain } from '../../src/claim/domain.js'
import { toRational } from '../../src/kernel/dyadic.js'
import { exp, logOfRational } from '../../src/kernel/elementary.js'
import * as I from '../../src/kernel/interval.js'
import * as Q from '../../src/kernel/rational.js'
import { behaviour, buildPair, fullSupportPair, properFraction, tellingPair } from '../../src/model/arbitrary.js'
import type { Behaviour } from '../../src/model/behaviour.js'
import { build } from '../../src/model/build.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import { worstBehaviour } from '../../src/model/reachable.js'
import { certifiedRate } from './distinguishable.js'
import { rootAbove, varianceBound } from './sampledEvidence.js'

export interface SampledMixture {
  readonly alpha: Q.Rational
  readonly Pminus: LanguageModel
  readonly Pplus: LanguageModel
  readonly B: Behaviour
  readonly gamma: Q.Rational
  readonly epsilon: Q.Rational
  readonly delta: Q.Rational
  readonly rho: Q.Rational
  readonly sigma: Q.Rational
  readonly N: number
}
export interface SampledMixtureSharp extends SampledMixture {
  readonly a: Q.Rational
}

const bits = 96
const grown = Q.rational(2n ** 40n + 1n, 2n ** 40n)

interface Pair {
  readonly minus: LanguageModel
  readonly plus: LanguageModel
}
const withPair = (pair: fc.Arbitrary<Pair>) =>
  fc.tuple(
    pair,
    fc.tuple(properFraction, behaviour),
    fc.integer({ min: 1, max: 50 }).map((n) => Q.rational(n, 51)),
    fc.integer({ min: 1, max: 2 }),
    fc.oneof(fc.constant(Q.zero), properFraction),
  )
const drawn = withPair(fc.oneof(fullSupportPair, tellingPair, tellingPair).map(buildPair))

/** With certified ρ and σ. */
const parts = ([{ minus, plus }, [alpha, B], delta, N, more]: typeof drawn extends fc.Arbitrary<infer T>
  ? T
  : never) => {
  const rho = certifiedRate(minus, plus, N)
  const perSentence = Q.divide(Q.maximum(varianceBound(minus, plus, N), Q.rational(1, 10n ** 12n)), Q.rational(N))
  const { gamma } = worstBehaviour(B, minus)
  const sigma = rootAbove(Q.multiply(grown, perSentence))
  return { alpha, Pminus: minus, Pplus: plus, B, gamma, delta, rho, sigma, N, more }
}
type Parts = ReturnType<typeof parts>

const exponential = (x: I.Interval): Q.Rational => {
  const power = exp(x, bits)
  return O.isSome(power) ? toRational(power.value.hi) : Q.one
}
const times = (c: Q.Rational, x: I.Interval): I.Interval => I.multiply(I.fromRational(c, bits), x, bits)

const symbols = {
  alpha: 'rational',
  Pminus: 'model',
  Pplus: 'model',
  B: 'behaviour',
  gamma: 'rational',
  epsilon: 'rational',
  delta: 'rational',
  rho: 'rational',
  sigma: 'rational',
  N: 'natural',
} as const
const text = 'P = αP₋ + (1−α)P₊, a behaviour B, levels γ and ε, a rate ρ, σ, δ and prompts of N sentences'

/** 4σ²/(Nβ²), or a little more: what δ must exceed. */
const leastFailure = ({ sigma, rho, N }: Parts): Q.Rational => {
  const beta = toRational(logOfRational(rho, bits).lo)
  return Q.divide(
    Q.multiply(Q.rational(4), Q.multiply(grown, Q.multiply(sigma, sigma))),
    Q.multiply(Q.rational(N), Q.multiply(beta, beta)),
  )
}
/** δ between what the spread needs and 1, and ε that just suffices for half of the mean. */
const balanced = ({ more, ...rest }: Parts): SampledMixture => {
  const { alpha, rho, N, delta } = rest
  const floor = leastFailure({ more, ...rest })
  const half = times(Q.rational(-N, 2), logOfRational(rho, bits))
  const least = Q.divide(Q.multiply(Q.rational(4), exponential(half)), alpha)
  return {
    ...rest,
    delta: Q.add(floor, Q.multiply(delta, Q.subtract(Q.one, floor))),
    epsilon: Q.multiply(Q.multiply(least, grown), Q.add(Q.one, more)),
  }
}

/** P₋ says a or b, which P₊ says 10^ℓ and 10^{ℓ+g} times more seldom, where g ≤ ℓ. */
const rareSentences = fc
  .tuple(
    fc.integer({ min: 1, max: 99 }).map((n) => Q.rational(n, 100)),
    fc.integer({ min: 1, max: 14 }),
    fc.integer({ min: 0, max: 100 }),
  )
  .map(([share, low, gap]) => {
    const times10 = (p: Q.Rational, n: number) => Q.divide(p, Q.power(Q.rational(10), n))
    const rest = Q.subtract(Q.one, share)
    const n = times10(share, low)
    const p = times10(rest, low + Math.floor((gap * low) / 100))
    const iidOf = (of: Readonly<Record<string, Q.Rational>>) => build({ kind: 'iid', next: of })
    return {
      minus: iidOf({ a: share, b: rest, c: Q.zero }),
      plus: iidOf({ a: n, b: p, c: Q.subtract(Q.one, Q.add(n, p)) }),
    }
  })

/** δ just above 4σ²/(Nβ²), or anywhere up to 1. */
export const sampledMixture: Domain<SampledMixture> = domain<SampledMixture>({
  text,
  symbols,
  families: [
    { name: 'rare sentences', share: 2, arbitrary: withPair(rareSentences).map(parts).map(balanced) },
    {
      name: 'telling sentences',
      share: 1,
      arbitrary: drawn
        .map(parts)
        .filter((one) => Q.lessThan(Q.one, one.rho) && Q.lessThan(leastFailure(one), Q.one))
        .map(balanced),
    },
  ],
})

/** a just enough for σ and δ, and ε for a. */
export const sampledMixtureSharp: Domain<SampledMixtureSharp> = domain<SampledMixtureSharp>({
  text: `${text}, and a distance a`,
  symbols: { ...symbols, a: 'rational' },
  families: [
    {
      name: 'any',
      share: 1,
      arbitrary: drawn.map(parts).map(({ more, ...rest }: Parts): SampledMixtureSharp => {
        const { alpha, rho, N, delta, sigma } = rest
        const odds = Q.divide(Q.subtract(Q.one, delta), delta)
        const a = rootAbove(Q.multiply(Q.multiply(Q.rational(N), Q.multiply(sigma, sigma)), odds))
        const exponent = I.subtract(I.fromRational(a, bits), times(Q.rational(N), logOfRational(rho, bits)), bits)
        const least = Q.divide(Q.multiply(Q.two, exponential(exponent)), alpha)
        return { ...rest, a, epsilon: Q.multiply(least, Q.add(Q.one, more)) }
      }),
    },
  ],
})

export interface SampledAtDistance {
  readonly P0: LanguageModel
  readonly P1: LanguageModel
  readonly rho: Q.Rational
  readonly sigma: Q.Rational
  readonly delta: Q.Rational
  readonly N: number
  readonly a: Q.Rational
}
/** Nσ²(1−δ) nearly δa². */
export const sampledAtDistance: Domain<SampledAtDistance> = domain<SampledAtDistance>({
  text: 'models P₀ and P₁, a rate ρ, σ, δ, a distance a and prompts of N sentences',
  symbols: {
    P0: 'model',
    P1: 'model',
    rho: 'rational',
    sigma: 'rational',
    delta: 'rational',
    N: 'natural',
    a: 'rational',
  },
  families: sampledMixtureSharp.families.map(({ name, share, arbitrary }) => ({
    name,
    share,
    arbitrary: arbitrary.map(({ Pminus, Pplus, rho, sigma, delta, N, a }) => ({
      P0: Pminus,
      P1: Pplus,
      rho,
      sigma,
      delta,
      N,
      a,
    })),
  })),
})
