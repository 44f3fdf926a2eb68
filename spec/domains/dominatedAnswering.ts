/** The setting of Theorem U for n answers: γₙ the best of n of P₋ where that is largest, ε a little beyond (1−γₙ)(1−ρ⁻ⁿ). */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { tenToMinus } from '../../src/model/arbitrary.js'
import type { Behaviour } from '../../src/model/behaviour.js'
import { expectedBest } from '../../src/model/bestOf.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import { reachableStates } from '../../src/model/reachable.js'
import { dominated } from './dominated.js'
import { few } from './numbers.js'
import { extended } from './pairs.js'

export interface DominatedAnswering {
  readonly alpha: Q.Rational
  readonly P: LanguageModel
  readonly Pminus: LanguageModel
  readonly B: Behaviour
  readonly gammaN: Q.Rational
  readonly epsilon: Q.Rational
  readonly rho: Q.Rational
  readonly D: number
  readonly n: number
}

export const dominatedAnswering: Domain<DominatedAnswering> = domain<DominatedAnswering>({
  text: 'a model P, a model P₋ and α with P ≥ αP₋ on sequences; a behaviour B, levels γₙ and ε, a rate ρ, a number D of sentences and a number n of answers',
  symbols: {
    alpha: 'rational',
    P: 'model',
    Pminus: 'model',
    B: 'behaviour',
    gammaN: 'rational',
    epsilon: 'rational',
    rho: 'rational',
    D: 'natural',
    n: 'natural',
  },
  families: extended(
    dominated.families,
    fc.tuple(few, tenToMinus(1, 40)),
    ({ alpha, P, Pminus, B, gamma, epsilon, D }, [n, more]): DominatedAnswering => {
      const room = Q.subtract(Q.one, gamma)
      const rho = Q.divide(room, Q.subtract(room, epsilon))
      const gammaN = reachableStates(Pminus)
        .map(({ state }) => expectedBest(B, Pminus.next(state), n))
        .reduce(Q.maximum)
      const least = Q.multiply(Q.subtract(Q.one, gammaN), Q.subtract(Q.one, Q.power(rho, -n)))
      return { alpha, P, Pminus, B, gammaN, epsilon: Q.add(least, more), rho, D, n }
    },
  ),
})
