/** A turn after a history s₀: i.i.d. components with certified rates, and odds ω and ω′ before and after that just suffice. */
import * as fc from 'fast-check'
import { type Domain, domain, ofFamilies } from '../../src/claim/domain.js'
import { logOfRational } from '../../src/kernel/elementary.js'
import * as I from '../../src/kernel/interval.js'
import * as Q from '../../src/kernel/rational.js'
import { properFraction } from '../../src/model/arbitrary.js'
import { type Prompt, probability } from '../../src/model/languageModel.js'
import { expAbove } from './aligned.js'
import { type AlignedMixture, symbols as aligned, alignedMixture } from './alignedMixture.js'
import { promptOfBoth } from './answersAfter.js'
import { extended } from './pairs.js'
import { rootAbove } from './sampledEvidence.js'

export interface Turn extends Omit<AlignedMixture, 'epsilon'> {
  readonly s0: Prompt
  readonly omega: Q.Rational
  readonly omegaAfter: Q.Rational
}
export type PromptOfTurn = Pick<Turn, 'Pminus' | 'Pplus' | 'B' | 'gamma' | 'rho' | 's0' | 'omega' | 'k'>
export type AnswerOfTurn = Omit<Turn, 'B' | 'gamma' | 'rho' | 'k'>

const { epsilon: _, ...symbols } = { ...aligned, s0: 'prompt', omega: 'rational', omegaAfter: 'rational' } as const
const bits = 64

/** ω at or above P₊(s₀)/P₋(s₀), and ω′ at or a little above ωρ^{-k}e^{Nβ′ + σ√(N/δ)}. */
const instance =
  (gathers: boolean) =>
  (drawn: AlignedMixture, [picks, more, excess]: Drawn): Turn => {
    const { epsilon: __, ...rest } = drawn
    const { Pminus, Pplus, rho, rhoPrime, sigma, delta, N, k } = rest
    const s0 = promptOfBoth(Pminus, Pplus, picks)
    const omega = Q.multiply(Q.divide(probability(Pplus, s0), probability(Pminus, s0)), Q.add(Q.one, more))
    const log = (x: Q.Rational) => logOfRational(x, bits)
    const times = (n: number, x: I.Interval) => I.multiply(I.fromRational(Q.rational(n), bits), x, bits)
    const spread = I.multiply(
      I.fromRational(sigma, bits),
      I.fromRational(rootAbove(Q.divide(Q.rational(N), delta)), bits),
      bits,
    )
    const costs = I.add(I.add(log(omega), times(N, log(rhoPrime)), bits), spread, bits)
    const left = gathers ? I.subtract(costs, times(k, log(rho)), bits) : costs
    return { ...rest, s0, omega, omegaAfter: Q.multiply(expAbove(left), Q.add(Q.one, excess)) }
  }
type Drawn = readonly [ReadonlyArray<number>, Q.Rational, Q.Rational]
const more = fc.oneof(fc.constant(Q.zero), properFraction)
const drawn = fc.tuple(fc.array(fc.nat(2), { maxLength: 1 }), more, more)
/** With memory the rates after s₀ could be others. */
const { families: independent } = ofFamilies(alignedMixture, 'independent sentences')
const families = (gathers: boolean) => extended(independent, drawn, instance(gathers))

export const turns: Domain<Turn> = domain<Turn>({
  text: 'P = αP₋ + (1−α)P₊, a behaviour B, a level γ, rates ρ and ρ′, σ, δ, odds ω and ω′, a history s₀, a prompt of k + 2 sentences and an answer of N',
  symbols,
  families: families(true),
})
export const promptsOfTurns: Domain<PromptOfTurn> = domain<PromptOfTurn>({
  text: 'models P₋ and P₊, a behaviour B, a level γ, a rate ρ, odds ω, a history s₀ and a prompt of k + 2 sentences',
  symbols: {
    Pminus: 'model',
    Pplus: 'model',
    B: 'behaviour',
    gamma: 'rational',
    rho: 'rational',
    s0: 'prompt',
    omega: 'rational',
    k: 'natural',
  },
  families: families(true).map((family) => ({
    ...family,
    arbitrary: family.arbitrary.map(({ Pminus, Pplus, B, gamma, rho, s0, omega, k }) => ({
      Pminus,
      Pplus,
      B,
      gamma,
      rho,
      s0,
      omega,
      k,
    })),
  })),
})
export const answersOfMixture: Domain<AnswerOfTurn> = domain<AnswerOfTurn>({
  text: 'P = αP₋ + (1−α)P₊, a rate ρ′, σ, δ, odds ω and ω′, a history s₀ and an answer of N sentences',
  symbols: {
    alpha: 'rational',
    Pminus: 'model',
    Pplus: 'model',
    rhoPrime: 'rational',
    sigma: 'rational',
    delta: 'rational',
    N: 'natural',
    s0: 'prompt',
    omega: 'rational',
    omegaAfter: 'rational',
  },
  families: families(false).map((family) => ({
    ...family,
    arbitrary: family.arbitrary.map(({ B: ___, gamma: ____, rho: _____, k: ______, ...rest }) => rest),
  })),
})
