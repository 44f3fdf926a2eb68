/** Mixtures of components whose mean divergences may decay, as in `relaxed`, with ε that just suffices for 2/α as much. */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { behaviour, properFraction } from '../../src/model/arbitrary.js'
import { worstBehaviour } from '../../src/model/reachable.js'
import type { DistinguishableMixture } from './distinguishable.js'
import { type Relaxed, relaxedHarmonic, relaxedIntegral, relaxedRoot } from './relaxed.js'

const mixtures = (of: Domain<Relaxed>): Domain<DistinguishableMixture> =>
  domain<DistinguishableMixture>({
    text: 'P = αP₋ + (1−α)P₊, a behaviour B, levels γ and ε, a rate ρ and a number k of sentences',
    symbols: {
      alpha: 'rational',
      Pminus: 'model',
      Pplus: 'model',
      B: 'behaviour',
      gamma: 'rational',
      epsilon: 'rational',
      rho: 'rational',
      k: 'natural',
    },
    families: of.families.map(({ arbitrary, ...family }) => ({
      ...family,
      arbitrary: fc.tuple(arbitrary, behaviour, properFraction).map(
        ([{ P0, P1, rho, epsilon, k }, B, alpha]): DistinguishableMixture => ({
          alpha,
          Pminus: P0,
          Pplus: P1,
          B,
          gamma: worstBehaviour(B, P0).gamma,
          epsilon: Q.divide(Q.multiply(Q.two, epsilon), alpha),
          rho,
          k,
        }),
      ),
    })),
  })

export const relaxedMixtureRoot = mixtures(relaxedRoot)
export const relaxedMixtureIntegral = mixtures(relaxedIntegral)
export const relaxedMixtureHarmonic = mixtures(relaxedHarmonic)
