/** P = αP₋ + (1−α)P₊ with an aligning prompt: components as in `aligned`, γ the behaviour of P₋, and ε that just suffices. */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { properFraction } from '../../src/model/arbitrary.js'
import { reachableStates, worstBehaviour } from '../../src/model/reachable.js'
import { type Aligned, type AlignedAtPrompt, aligned, alignedAtPrompt, alignedSharp } from './aligned.js'

export interface AlignedMixture extends Omit<Aligned, 'P0' | 'P1'> {
  readonly alpha: Q.Rational
  readonly gamma: Q.Rational
  readonly Pminus: Aligned['P0']
  readonly Pplus: Aligned['P1']
}

export interface AlignedMixtureAtPrompt extends Omit<AlignedAtPrompt, 'P0' | 'P1'> {
  readonly alpha: Q.Rational
  readonly gamma: Q.Rational
  readonly Pminus: Aligned['P0']
  readonly Pplus: Aligned['P1']
}

export const symbols = {
  alpha: 'rational',
  Pminus: 'model',
  Pplus: 'model',
  B: 'behaviour',
  gamma: 'rational',
  rho: 'rational',
  rhoPrime: 'rational',
  sigma: 'rational',
  delta: 'rational',
  epsilon: 'rational',
  N: 'natural',
  k: 'natural',
} as const
const text =
  'P = αP₋ + (1−α)P₊, a behaviour B, levels γ and ε, rates ρ and ρ′, σ, δ, an aligning prompt of N sentences and k more'

/** ε of aligned models is what k sentences leave; c/α times as much is asked for here. */
const mixed =
  <A extends AlignedAtPrompt | Aligned>(c: number) =>
  ([aligned, alpha, level]: readonly [A, Q.Rational, number]) => {
    const { P0, P1, B, epsilon, ...rest } = aligned
    // the first sentence alone is negative, and outweighs the others in every state: p·b + (1−p)·p|b|·level/10 < 0
    const bad = B.get('n') ?? Q.zero
    const p = reachableStates(P0)
      .map(({ state }) => P0.next(state).get('n') ?? Q.zero)
      .reduce(Q.minimum)
    const kind = Q.multiply(Q.multiply(p, Q.absolute(bad)), Q.rational(level, 10))
    const scores = new Map([...B].map(([x]) => [x, x === 'n' ? bad : kind] as const))
    return {
      ...rest,
      Pminus: P0,
      Pplus: P1,
      B: scores,
      alpha,
      gamma: worstBehaviour(scores, P0).gamma,
      epsilon: Q.divide(Q.multiply(Q.rational(c), epsilon), alpha),
    }
  }
const withWeight = <A>(arbitrary: fc.Arbitrary<A>) =>
  fc.tuple(arbitrary, properFraction, fc.integer({ min: 1, max: 10 }))
const mixtures = (from: Domain<Aligned>, c: number): Domain<AlignedMixture> =>
  domain<AlignedMixture>({
    text,
    symbols,
    families: from.families.map(({ arbitrary, ...family }) => ({
      ...family,
      arbitrary: withWeight(arbitrary).map(mixed<Aligned>(c)),
    })),
  })

export const alignedMixture = mixtures(aligned, 4)
export const alignedMixtureSharp = mixtures(alignedSharp, 2)

/** A prompt of both components, and ε that just suffices for its evidence. */
export const alignedMixtureAtPrompt: Domain<AlignedMixtureAtPrompt> = domain<AlignedMixtureAtPrompt>({
  text: 'P = αP₋ + (1−α)P₊, a behaviour B, levels γ and ε, a rate ρ, a prompt s₀ and a number k of sentences',
  symbols: {
    alpha: 'rational',
    Pminus: 'model',
    Pplus: 'model',
    B: 'behaviour',
    gamma: 'rational',
    rho: 'rational',
    epsilon: 'rational',
    s0: 'prompt',
    k: 'natural',
  },
  families: alignedAtPrompt.families.map(({ arbitrary, ...family }) => ({
    ...family,
    arbitrary: withWeight(arbitrary).map(mixed<AlignedAtPrompt>(2)),
  })),
})

/** Components that meet all hypotheses, and others. */
export const mixedWith = (name: string, others: fc.Arbitrary<AlignedMixture>): Domain<AlignedMixture> =>
  domain<AlignedMixture>({
    text,
    symbols,
    families: [{ name, share: 1, arbitrary: others }, ...alignedMixture.families],
  })
