/**
 * Conversations of n + 1 turns: a prompt of k + 2 sentences and n of j + 2, with an answer of one sentence each. Components of
 * independent sentences, one of two, with certified rates, where j sentences tell at least what an answer may cost.
 */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import { logOfRational } from '../../src/kernel/elementary.js'
import * as I from '../../src/kernel/interval.js'
import * as Q from '../../src/kernel/rational.js'
import { properFraction } from '../../src/model/arbitrary.js'
import { iid } from '../../src/model/written.js'
import { expAbove, rate } from './aligned.js'
import { type Conversation, symbols } from './conversations.js'
import { rootAbove, varianceBound } from './sampledEvidence.js'

export interface SeveralTurns extends Conversation {
  readonly j: number
  readonly n: number
}

const bits = 64
const times = (n: number, x: I.Interval) => I.multiply(I.fromRational(Q.rational(n), bits), x, bits)

type Components = Pick<SeveralTurns, 'Pminus' | 'Pplus' | 'rho' | 'rhoPrime' | 'sigma'> & { readonly share: Q.Rational }
/** P₋ says n with probability i/10, P₊ with 10⁻ᵉ of that; β, β′ and σ are just right for all prompts. */
const components = (i: number, e: number): Components => {
  const share = Q.rational(i, 10)
  const rare = Q.divide(share, Q.rational(10n ** BigInt(e)))
  const [minus, plus] = [share, rare].map((n) => [n, Q.subtract(Q.one, n)] as const) as [
    readonly [Q.Rational, Q.Rational],
    readonly [Q.Rational, Q.Rational],
  ]
  const [Pminus, Pplus] = [
    iid({ n: Q.show(minus[0]), p: Q.show(minus[1]) }),
    iid({ n: Q.show(plus[0]), p: Q.show(plus[1]) }),
  ]
  const sigma = rootAbove(Q.multiply(Q.rational(1_000_001, 1_000_000), varianceBound(Pplus, Pminus, 1)))
  return { Pminus, Pplus, share, sigma, rho: rate(minus, plus, false), rhoPrime: rate(plus, minus, true) }
}
const certified = new Map<string, Components>()
const certifiedComponents = ([i, e]: readonly [number, number]): Components => {
  const key = `${i} ${e}`
  const made = certified.get(key) ?? components(i, e)
  certified.set(key, made)
  return made
}

/** β′ + σ/√δ, what an answer may cost. */
const costOf = ({ rhoPrime, sigma }: Components, delta: Q.Rational): I.Interval => {
  const spread = I.fromRational(Q.multiply(sigma, rootAbove(Q.divide(Q.one, delta))), bits)
  return I.add(logOfRational(rhoPrime, bits), spread, bits)
}
/** The least j for which surely the cost is at most jβ; none where it would be more than 2. */
const enough = (cost: I.Interval, { rho }: Components): number | undefined =>
  [1, 2].find((j) => I.sign(I.subtract(times(j, logOfRational(rho, bits)), cost, bits)) === 1)

/** So many turns after the first one, and so many sentences that the first prompt is longer. */
const lengths = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom([0, 0], [0, 1], [0, 1]) },
  { weight: 4, arbitrary: fc.constant([1, 1]) },
  { weight: 1, arbitrary: fc.constant([2, 1]) },
)
const drawn = fc.record({
  of: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 2, max: 6 })).map(certifiedComponents),
  alpha: properFraction,
  delta: fc.integer({ min: 1, max: 50 }).map((m) => Q.rational(m, 51)),
  level: fc.integer({ min: 1, max: 10 }),
  excess: fc.oneof(fc.constant(Q.zero), properFraction),
  lengths,
})
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never

/** The first prompt has i sentences more than the others, and ε is what that just suffices for, or a little more. */
const instance = ({ of, alpha, delta, level, excess, lengths: [n = 0, i = 0] }: Drawn, j: number): SeveralTurns => {
  const { share, ...rest } = of
  const kind = Q.multiply(share, Q.rational(level, 10))
  const k = i + j
  const left = I.subtract(costOf(of, delta), times(k, logOfRational(of.rho, bits)), bits)
  const least = Q.divide(Q.multiply(Q.rational(4), expAbove(left)), alpha)
  return {
    ...rest,
    alpha,
    B: new Map([
      ['n', Q.rational(-1)],
      ['p', kind],
    ]),
    gamma: Q.subtract(Q.multiply(Q.subtract(Q.one, share), kind), share),
    delta,
    epsilon: Q.multiply(least, Q.add(Q.one, excess)),
    N: 1,
    k,
    j,
    n,
    D: k + 1 + n * (j + 3),
  }
}

export const severalTurns: Domain<SeveralTurns> = domain<SeveralTurns>({
  text: 'P = αP₋ + (1−α)P₊, a behaviour B, levels γ and ε, rates ρ and ρ′, σ, δ, a prompt of k + 2 sentences, n prompts of j + 2, an answer of N after each, and D + 2 sentences in all',
  symbols: { ...symbols, j: 'natural', n: 'natural' },
  families: [
    {
      name: 'independent sentences',
      share: 1,
      arbitrary: drawn
        .map((one) => ({ one, j: enough(costOf(one.of, one.delta), one.of) }))
        .filter(({ one, j }) => j === 1 || (j === 2 && one.lengths[0] === 0))
        .map(({ one, j }) => instance(one, j ?? 0)),
    },
  ],
})
