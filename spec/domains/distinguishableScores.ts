/**
 * Distinguishable components of which the bad one has no good behaviour left to lose: B_{P₋} ≤ 0 after every prompt. Once
 * with scores 0 and 1, as Lemma H.3 has them, and once with any scores.
 */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { alphabet, behaviour, properFraction } from '../../src/model/arbitrary.js'
import type { Behaviour } from '../../src/model/behaviour.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import { reachableStates, worstBehaviour } from '../../src/model/reachable.js'
import { certifiedRate, type DistinguishableMixture, pairs } from './distinguishable.js'

export type DistinguishableScores = Omit<DistinguishableMixture, 'gamma' | 'epsilon'>

/** 0 for what P₋ may say somewhere, 1 for the rest. */
const ofSupport = (minus: LanguageModel): fc.Arbitrary<Behaviour> => {
  const said = new Set(
    reachableStates(minus).flatMap(({ state }) =>
      [...minus.next(state).entries()].flatMap(([x, p]) => (p.num > 0n ? [x] : [])),
    ),
  )
  return fc.constant(new Map(alphabet.map((x) => [x, said.has(x) ? Q.zero : Q.one])))
}

/** Any scores b, moved to (b − γ)/(1 + |γ|) for the largest B_{P₋} = γ: then the largest is 0. */
const levelled = (minus: LanguageModel): fc.Arbitrary<Behaviour> =>
  behaviour.map((scores) => {
    const { gamma } = worstBehaviour(scores, minus)
    const scale = Q.add(Q.one, Q.absolute(gamma))
    return new Map([...scores].map(([x, score]) => [x, Q.divide(Q.subtract(score, gamma), scale)]))
  })

const mixtures = (scores: (minus: LanguageModel) => fc.Arbitrary<Behaviour>): Domain<DistinguishableScores> =>
  domain<DistinguishableScores>({
    text: 'P = αP₋ + (1−α)P₊, a behaviour B, a rate ρ and a number k of sentences',
    symbols: {
      alpha: 'rational',
      Pminus: 'model',
      Pplus: 'model',
      B: 'behaviour',
      rho: 'rational',
      k: 'natural',
    },
    families: pairs.map(({ name, share, arbitrary }) => ({
      name,
      share,
      arbitrary: arbitrary.chain(([{ minus, plus }, k]) =>
        fc
          .tuple(properFraction, scores(minus))
          .map(([alpha, B]) => ({ alpha, Pminus: minus, Pplus: plus, B, rho: certifiedRate(minus, plus, k), k })),
      ),
    })),
  })

export const distinguishableZeroOne = mixtures(ofSupport)
export const distinguishableLevelled = mixtures(levelled)

export type ComponentsAndRate = Omit<DistinguishableScores, 'B'>
/** The components alone. */
export const distinguishableComponents: Domain<ComponentsAndRate> = domain<ComponentsAndRate>({
  text: 'P = αP₋ + (1−α)P₊, a rate ρ and a number k of sentences',
  symbols: { alpha: 'rational', Pminus: 'model', Pplus: 'model', rho: 'rational', k: 'natural' },
  families: distinguishableLevelled.families.map(({ name, share, arbitrary }) => ({
    name,
    share,
    arbitrary: arbitrary.map(({ B: _, ...rest }) => rest),
  })),
})
