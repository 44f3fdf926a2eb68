/**
 * Components of which one more sentence tells one from the other by more than log ρ nats on average, and a number k of
 * sentences. ρ is taken from certified lower bounds of the mean divergences after 0, 1, …, k−1 sentences, so that the
 * hypotheses hold.
 */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { type Domain, domain } from '../../src/claim/domain.js'
import { toRational } from '../../src/kernel/dyadic.js'
import { expOfRational } from '../../src/kernel/elementary.js'
import { enclose } from '../../src/kernel/logFormSign.js'
import * as Q from '../../src/kernel/rational.js'
import {
  behaviour,
  buildPair,
  fullSupportPair,
  pairFamilies,
  properFraction,
  tellingPair,
  tenToMinus,
} from '../../src/model/arbitrary.js'
import type { Behaviour } from '../../src/model/behaviour.js'
import { build } from '../../src/model/build.js'
import { divergenceAfter, totalDivergence } from '../../src/model/divergence.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import { pairChain } from '../../src/model/pairChain.js'
import { worstBehaviour } from '../../src/model/reachable.js'
import { extended } from './pairs.js'

export interface TwoModelsAndLength {
  readonly P0: LanguageModel
  readonly P1: LanguageModel
  readonly k: number
}
export interface Distinguishable {
  readonly P0: LanguageModel
  readonly P1: LanguageModel
  readonly rho: Q.Rational
  readonly epsilon: Q.Rational
  readonly k: number
}
export interface DistinguishableMixture {
  readonly alpha: Q.Rational
  readonly Pminus: LanguageModel
  readonly Pplus: LanguageModel
  readonly B: Behaviour
  readonly gamma: Q.Rational
  readonly epsilon: Q.Rational
  readonly rho: Q.Rational
  readonly k: number
}

const most = Q.rational(10n ** 30n)
const little = Q.rational(2n ** 40n - 1n, 2n ** 40n)

/** A rational ρ > 0 with log ρ below the mean divergence after each number of sentences below n; 10³⁰ where all are infinite. */
export const certifiedRate = (first: LanguageModel, second: LanguageModel, n: number): Q.Rational => {
  const chain = pairChain(first, second)
  if (O.isNone(chain)) return Q.rational(1, 2)
  const finite = Array.from({ length: n }, (_, m) => divergenceAfter(chain.value, m, 0)).flatMap((form) =>
    O.isSome(form) ? [toRational(enclose(form.value, 64).lo)] : [],
  )
  if (finite.length === 0) return most
  const rate = expOfRational(Q.maximum(finite.reduce(Q.minimum), Q.zero), 64)
  return Q.multiply(little, O.isSome(rate) ? Q.minimum(toRational(rate.value.lo), most) : Q.one)
}

/** Any models, and such that a sentence or two are telling; with a number of sentences. */
export const pairs = [
  { name: 'full support', share: 3, pair: fullSupportPair, least: 0 },
  { name: 'telling sentences', share: 6, pair: tellingPair, least: 1 },
  ...pairFamilies.map(({ name, arbitrary }) => ({ name: `any: ${name}`, share: 1, pair: arbitrary, least: 0 })),
].map(({ name, share, pair, least }) => ({
  name,
  share,
  arbitrary: fc.tuple(pair.map(buildPair), fc.integer({ min: least, max: 3 })),
}))
/** Those whose second model can write all that the first can. */
export const followable = pairs.filter(
  ({ name }) => /support$|telling|: (equal|near-equal|one sentence)$/.test(name) && name !== 'any: nested supports',
)
export const above = fc.oneof(fc.constant(Q.zero), tenToMinus(1, 60), properFraction)

/** P₁ can write what P₀ can. */
export const followed: Domain<TwoModelsAndLength> = domain<TwoModelsAndLength>({
  text: 'models P₀ and P₁ and a number k of sentences',
  symbols: { P0: 'model', P1: 'model', k: 'natural' },
  families: followable.map(({ name, share, arbitrary }) => ({
    name,
    share,
    arbitrary: arbitrary.map(([{ minus, plus }, k]) => ({ P0: minus, P1: plus, k })),
  })),
})

export interface Totalled extends TwoModelsAndLength {
  readonly epsilon: Q.Rational
}
/** log(1/ε) at or just below the total of the mean divergences. */
export const totals: Domain<Totalled> = domain<Totalled>({
  text: 'models P₀ and P₁, ε and a number k of sentences',
  symbols: { P0: 'model', P1: 'model', epsilon: 'rational', k: 'natural' },
  families: extended(followable, above, ([{ minus, plus }, k], more) => {
    const chain = pairChain(minus, plus)
    const total = O.isSome(chain) ? totalDivergence(chain.value, k) : O.none
    const evidence = O.isSome(total) ? expOfRational(toRational(enclose(total.value, 64).lo), 64) : O.none
    const ratio = O.isSome(evidence) ? toRational(evidence.value.lo) : Q.one
    return { P0: minus, P1: plus, epsilon: Q.divide(Q.add(Q.one, more), Q.maximum(ratio, Q.rational(1, 2))), k }
  }),
})

/** ε ≥ ρ⁻ᵏ. */
export const distinguishablePairs: Domain<Distinguishable> = domain<Distinguishable>({
  text: 'models P₀ and P₁, a rate ρ, ε and a number k of sentences',
  symbols: { P0: 'model', P1: 'model', rho: 'rational', epsilon: 'rational', k: 'natural' },
  families: extended(pairs, above, ([{ minus, plus }, k], more) => {
    const rho = certifiedRate(minus, plus, k)
    return { P0: minus, P1: plus, rho, epsilon: Q.multiply(Q.power(rho, -k), Q.add(Q.one, more)), k }
  }),
})

/** The same for k + 1 sentences. */
export const distinguishableLonger: Domain<Distinguishable> = domain<Distinguishable>({
  text: 'models P₀ and P₁, a rate ρ, ε and a number k of sentences',
  symbols: { P0: 'model', P1: 'model', rho: 'rational', epsilon: 'rational', k: 'natural' },
  families: extended(pairs, above, ([{ minus, plus }, k], more) => {
    const rho = certifiedRate(minus, plus, k + 1)
    return { P0: minus, P1: plus, rho, epsilon: Q.multiply(Q.power(rho, -k - 1), Q.add(Q.one, more)), k }
  }),
})

/** Directions and roundings that do not do: P₀ says one thing only, so that no prompt is better than the mean. */
const plain = fc.tuple(fc.oneof(tenToMinus(1, 60), properFraction), fc.integer({ min: 0, max: 3 })).map(([r, k]) => ({
  minus: build({ kind: 'iid', next: { n: Q.one, p: Q.zero } }),
  plus: build({ kind: 'iid', next: { n: r, p: Q.subtract(Q.one, r) } }),
  k,
}))

/** ε at or a little above ρ⁻ᵏ⁻¹: enough for k + 1 sentences, not for k. */
export const roundedDown: Domain<Distinguishable> = domain<Distinguishable>({
  text: 'models P₀ and P₁, a rate ρ, ε and a number k of sentences',
  symbols: { P0: 'model', P1: 'model', rho: 'rational', epsilon: 'rational', k: 'natural' },
  families: [
    {
      name: 'P₀ says one thing',
      share: 1,
      arbitrary: plain.map(({ minus, plus, k }) => {
        const rho = certifiedRate(minus, plus, 1)
        return { P0: minus, P1: plus, rho, epsilon: Q.power(rho, -k - 1), k }
      }),
    },
  ],
})

/** ε = ρ⁻ᵏ, where P₁ may say what P₀ never does: KL(P₁‖P₀) is infinite. */
export const reversed: Domain<Distinguishable> = domain<Distinguishable>({
  text: 'models P₀ and P₁, a rate ρ, ε and a number k of sentences',
  symbols: { P0: 'model', P1: 'model', rho: 'rational', epsilon: 'rational', k: 'natural' },
  families: [
    {
      name: 'P₀ says one thing',
      share: 1,
      arbitrary: plain.map(({ minus, plus, k }) => ({
        P0: minus,
        P1: plus,
        rho: most,
        epsilon: Q.power(most, -k),
        k,
      })),
    },
  ],
})

const mixtureSymbols = {
  alpha: 'rational',
  Pminus: 'model',
  Pplus: 'model',
  B: 'behaviour',
  gamma: 'rational',
  epsilon: 'rational',
  rho: 'rational',
  k: 'natural',
} as const

/** ε at or a little above what k sentences of evidence ρ need; γ the worst behaviour of P₋. */
const mixtures = (
  needed: (alpha: Q.Rational, gamma: Q.Rational, evidence: Q.Rational) => Q.Rational,
  shortest: 0 | 1 = 0,
) =>
  pairs.map(({ name, share, arbitrary }) => ({
    name,
    share,
    arbitrary: arbitrary.chain(([{ minus, plus }, drawn]) =>
      fc.tuple(properFraction, behaviour, above).map(([alpha, B, more]): DistinguishableMixture => {
        const k = Math.max(drawn, shortest)
        const rho = certifiedRate(minus, plus, k)
        const { gamma } = worstBehaviour(B, minus)
        const least = needed(alpha, gamma, Q.power(rho, k))
        const epsilon = Q.multiply(least, Q.add(Q.one, more))
        return { alpha, Pminus: minus, Pplus: plus, B, gamma, epsilon, rho, k: k - shortest }
      }),
    ),
  }))
const mixtureDomain = (families: Domain<DistinguishableMixture>['families']): Domain<DistinguishableMixture> =>
  domain<DistinguishableMixture>({
    text: 'P = αP₋ + (1−α)P₊, a behaviour B, levels γ and ε, a rate ρ and a number k of sentences',
    symbols: mixtureSymbols,
    families,
  })

/** αερᵏ ≥ 4. */
export const distinguishableFour = mixtureDomain(
  mixtures((alpha, _, evidence) => Q.divide(Q.rational(4), Q.multiply(alpha, evidence))),
)
/** αερᵏ⁺¹ = 4 for what P₋ says again and again: enough for k + 1 sentences, not for k. */
export const mixtureRoundedDown = mixtureDomain([
  {
    name: 'P₋ says one thing',
    share: 1,
    arbitrary: fc
      .tuple(properFraction, fc.integer({ min: 100, max: 10 ** 6 }), fc.integer({ min: 0, max: 3 }))
      .map(([alpha, n, k]): DistinguishableMixture => {
        const [r, rho] = [Q.rational(1, n), Q.rational(n - 1)]
        return {
          alpha,
          Pminus: build({ kind: 'iid', next: { n: Q.one, p: Q.zero } }),
          Pplus: build({ kind: 'iid', next: { n: r, p: Q.subtract(Q.one, r) } }),
          B: new Map([
            ['n', Q.rational(-1)],
            ['p', Q.one],
          ]),
          gamma: Q.rational(-1),
          epsilon: Q.divide(Q.rational(4), Q.multiply(alpha, Q.power(rho, k + 1))),
          rho,
          k,
        }
      }),
  },
])
/** αε = (19/10)ρ⁻ᵏ, where P₊ says n with a probability a little below 1/ρ for k sentences and then only p. */
export const constantBelow = mixtureDomain([
  {
    name: 'slowest',
    share: 1,
    arbitrary: fc
      .tuple(
        fc.integer({ min: 1000, max: 10 ** 6 }),
        fc.integer({ min: 100, max: 10 ** 4 }),
        fc.integer({ min: 1, max: 4 }),
      )
      .map(([n, e, k]): DistinguishableMixture => {
        const [r, epsilon] = [Q.rational(1, n), Q.rational(1, e)]
        const rho = Q.multiply(Q.rational(n), Q.rational(100_000, 100_001))
        const next = { n: r, p: Q.subtract(Q.one, r) }
        const states = Object.fromEntries(
          Array.from({ length: k }, (_, j) => [`${j}`, { next, to: { n: j + 1 < k ? `${j + 1}` : 'p', p: 'p' } }]),
        )
        return {
          alpha: Q.divide(Q.rational(19, 10), Q.multiply(epsilon, Q.power(rho, k))),
          Pminus: build({ kind: 'iid', next: { n: Q.one, p: Q.zero } }),
          Pplus: build({
            kind: 'states',
            start: '0',
            states: { ...states, p: { next: { n: Q.zero, p: Q.one }, to: {} } },
          }),
          B: new Map([
            ['n', Q.rational(-1)],
            ['p', Q.one],
          ]),
          gamma: Q.rational(-1),
          epsilon,
          rho,
          k,
        }
      }),
  },
])
/** αερᵏ ≥ 2. */
export const distinguishableTwo = mixtureDomain(
  mixtures((alpha, _, evidence) => Q.divide(Q.two, Q.multiply(alpha, evidence))),
)
/** (1−α)(1−γ−ε) ≤ αερᵏ⁺¹. */
export const distinguishableSharp = mixtureDomain(
  mixtures((alpha, gamma, evidence) => {
    const rest = Q.subtract(Q.one, alpha)
    const least = Q.multiply(rest, Q.subtract(Q.one, gamma))
    return Q.maximum(Q.divide(least, Q.add(rest, Q.multiply(alpha, evidence))), Q.rational(1, 10n ** 30n))
  }, 1),
)
