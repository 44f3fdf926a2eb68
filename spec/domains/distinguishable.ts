/**
 * Components between which every history gives at least log ρ nats of evidence a sentence, and a number k of sentences.
 * ρ is taken from a certified lower bound of the divergences at all reachable states, so that the hypotheses hold.
 */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { type Domain, domain } from '../../src/claim/domain.js'
import { toRational } from '../../src/kernel/dyadic.js'
import { expOfRational } from '../../src/kernel/elementary.js'
import { klForm } from '../../src/kernel/klDivergence.js'
import { enclose } from '../../src/kernel/logFormSign.js'
import * as Q from '../../src/kernel/rational.js'
import {
  behaviour,
  buildPair,
  fullSupportPair,
  properFraction,
  tellingPair,
  tenToMinus,
} from '../../src/model/arbitrary.js'
import type { Behaviour } from '../../src/model/behaviour.js'
import type { LanguageModel, Prompt } from '../../src/model/languageModel.js'
import { worstBehaviour } from '../../src/model/reachable.js'
import { extended } from './pairs.js'

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

/** The prompts of at most n sentences that the model can write. */
const admissible = (model: LanguageModel, n: number): ReadonlyArray<Prompt> => {
  const walk = (state: unknown, prompt: Prompt, left: number): ReadonlyArray<Prompt> =>
    left === 0
      ? [prompt]
      : [prompt, ...[...model.next(state).keys()].flatMap((x) => walk(model.step(state, x), [...prompt, x], left - 1))]
  return walk(model.start, [], n)
}

/** A rational ρ ≥ 1 with log ρ ≤ KL(P₀(·|h)‖P₁(·|h)) after every prompt h of at most n sentences that P₀ can write. */
const certifiedRate = (first: LanguageModel, second: LanguageModel, n: number): Q.Rational => {
  const sentences = [...new Set([...first.sentences, ...second.sentences])]
  const row = (model: LanguageModel, h: Prompt): ReadonlyArray<Q.Rational> => {
    const next = model.next(h.reduce((state, x) => model.step(state, x), model.start))
    return sentences.map((x) => next.get(x) ?? Q.zero)
  }
  const divergences = admissible(first, n).map((h) => klForm(row(first, h), row(second, h)))
  const least = divergences
    .flatMap((form) => (O.isSome(form) ? [toRational(enclose(form.value, 64).lo)] : []))
    .reduce(Q.minimum)
  const rate = expOfRational(Q.maximum(least, Q.zero), 64)
  return O.isSome(rate) ? Q.maximum(toRational(rate.value.lo), Q.one) : Q.one
}

/** Any models, and such that a sentence or two are telling; with a number of sentences. */
const pairs = [
  { name: 'full support', share: 1, pair: fullSupportPair, least: 0 },
  { name: 'telling sentences', share: 2, pair: tellingPair, least: 1 },
].map(({ name, share, pair, least }) => ({
  name,
  share,
  arbitrary: fc.tuple(pair.map(buildPair), fc.integer({ min: least, max: 3 })),
}))
const above = fc.oneof(fc.constant(Q.zero), tenToMinus(1, 60), properFraction)

/** ε ≥ ρ⁻ᵏ. */
export const distinguishable: Domain<Distinguishable> = domain<Distinguishable>({
  text: 'models P₀ and P₁, a rate ρ, ε and a number k of sentences',
  symbols: { P0: 'model', P1: 'model', rho: 'rational', epsilon: 'rational', k: 'natural' },
  families: extended(pairs, above, ([{ minus, plus }, k], more) => {
    const rho = certifiedRate(minus, plus, k)
    return { P0: minus, P1: plus, rho, epsilon: Q.multiply(Q.power(rho, -k), Q.add(Q.one, more)), k }
  }),
})

/** ε a little above 2/(αρᵏ), and γ the worst behaviour of P₋. */
export const distinguishableMixture: Domain<DistinguishableMixture> = domain<DistinguishableMixture>({
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
  families: extended(
    pairs,
    fc.tuple(properFraction, behaviour, fc.oneof(tenToMinus(1, 60), properFraction)),
    ([{ minus, plus }, k], [alpha, B, more]) => {
      const rho = certifiedRate(minus, plus, k)
      const least = Q.divide(Q.two, Q.multiply(alpha, Q.power(rho, k)))
      return {
        alpha,
        Pminus: minus,
        Pplus: plus,
        B,
        gamma: worstBehaviour(B, minus).gamma,
        epsilon: Q.multiply(least, Q.add(Q.one, more)),
        rho,
        k,
      }
    },
  ),
})
