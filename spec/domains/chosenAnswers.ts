/**
 * The setting of Theorem S with answers of another model R, of whose sentences none is likelier than κ times what P makes it:
 * κ is the largest such ratio, or a little more, and δ is what the evidence of s leaves, κⁿ times.
 */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { properFraction } from '../../src/model/arbitrary.js'
import { mixtureOf } from '../../src/model/build.js'
import { type LanguageModel, type Prompt, probability, stateAfter } from '../../src/model/languageModel.js'
import { type Opening, opening, openingSymbols } from './openings.js'
import { extended } from './pairs.js'

export interface ChosenAnswers extends Opening {
  readonly R: LanguageModel
  readonly kappa: Q.Rational
}

/** The largest R(x|h)/P(x|h) for the h = s⊕t with |t| ≤ n that R can write, and at least 1. */
export const largestGain = (R: LanguageModel, P: LanguageModel, s: Prompt, n: number): Q.Rational =>
  probability(R, s).num === 0n ? Q.one : gainFrom(R, P, { R: stateAfter(R, s), P: stateAfter(P, s) }, n)

interface States {
  readonly R: unknown
  readonly P: unknown
}
const gainFrom = (R: LanguageModel, P: LanguageModel, states: States, n: number): Q.Rational => {
  const next = P.next(states.P)
  let largest = Q.one
  for (const [x, chance] of R.next(states.R)) {
    const gain = Q.divide(chance, next.get(x) ?? Q.zero)
    const onward = n > 0 ? gainFrom(R, P, { R: R.step(states.R, x), P: P.step(states.P, x) }, n - 1) : Q.one
    largest = [gain, onward].reduce(Q.maximum, largest)
  }
  return largest
}

export const chosenSymbols = { ...openingSymbols, R: 'model', kappa: 'rational' } as const

export const chosenAnswers: Domain<ChosenAnswers> = domain<ChosenAnswers>({
  text: `${opening.text}, and a model R of which no sentence is likelier than κ times what P makes it`,
  symbols: chosenSymbols,
  families: extended(
    opening.families,
    fc.tuple(properFraction, fc.oneof(fc.constant(Q.zero), properFraction)),
    (drawn, [weight, more]): ChosenAnswers => {
      const { alpha, Pminus, Pplus, gamma, epsilon, s, n } = drawn
      const R = mixtureOf(weight, Pminus, Pplus) as LanguageModel
      const P = mixtureOf(alpha, Pminus, Pplus) as LanguageModel
      const kappa = Q.multiply(largestGain(R, P, s, n), Q.add(Q.one, more))
      const good = Q.multiply(Q.subtract(Q.one, alpha), probability(Pplus, s))
      const left = Q.divide(Q.multiply(good, Q.subtract(Q.one, gamma)), Q.multiply(probability(P, s), epsilon))
      return { ...drawn, R, kappa, delta: Q.add(Q.multiply(Q.power(kappa, n), left), more) }
    },
  ),
})

export interface ChosenTexts {
  readonly P0: LanguageModel
  readonly P1: LanguageModel
  readonly kappa: Q.Rational
  readonly s: Prompt
  readonly n: number
}
/** Two sentences on at most: the mixtures are written as models of their own, whose fractions grow fast. */
export const chosenTexts: Domain<ChosenTexts> = domain<ChosenTexts>({
  text: 'models P₀ and P₁, κ, a prompt s and n sentences after it',
  symbols: { P0: 'model', P1: 'model', kappa: 'rational', s: 'prompt', n: 'natural' },
  families: chosenAnswers.families.map((family) => ({
    ...family,
    arbitrary: family.arbitrary.map(({ R, alpha, Pminus, Pplus, kappa, s, n }) => ({
      P0: R,
      P1: mixtureOf(alpha, Pminus, Pplus) as LanguageModel,
      kappa,
      s,
      n: Math.min(n, 1),
    })),
  })),
})
