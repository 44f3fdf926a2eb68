/** P = αP₋ + (1−α)P₊ with an aligning prompt: components as in `aligned`, γ the behaviour of P₋, and ε that just suffices. */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { properFraction } from '../../src/model/arbitrary.js'
import { worstBehaviour } from '../../src/model/reachable.js'
import { type Aligned, aligned, alignedSharp } from './aligned.js'

export interface AlignedMixture extends Omit<Aligned, 'P0' | 'P1'> {
  readonly alpha: Q.Rational
  readonly gamma: Q.Rational
  readonly Pminus: Aligned['P0']
  readonly Pplus: Aligned['P1']
}

const symbols = {
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

/** ε of the aligned models is what k sentences leave; c/α times as much is asked for here. */
const mixtures = (from: Domain<Aligned>, c: number): Domain<AlignedMixture> =>
  domain<AlignedMixture>({
    text,
    symbols,
    families: from.families.map(({ name, share, arbitrary }) => ({
      name,
      share,
      arbitrary: fc
        .tuple(arbitrary, properFraction, fc.integer({ min: 1, max: 10 }))
        .map(([{ P0, P1, B, epsilon, ...rest }, alpha, level]): AlignedMixture => {
          // the first sentence alone is negative, and outweighs the others: p·b + (1−p)·p|b|·level/10 < 0
          const bad = B.get('n') ?? Q.zero
          const p = P0.next(P0.start).get('n') ?? Q.zero
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
        }),
    })),
  })

export const alignedMixture = mixtures(aligned, 4)
export const alignedMixtureSharp = mixtures(alignedSharp, 2)

/** Components that meet all hypotheses, and others. */
export const mixedWith = (name: string, others: fc.Arbitrary<AlignedMixture>): Domain<AlignedMixture> =>
  domain<AlignedMixture>({
    text,
    symbols,
    families: [{ name, share: 1, arbitrary: others }, ...alignedMixture.families],
  })
