/** Answers of N sentences to a prompt s₀ that both components can write: the domains of sampled prompts, after a prompt. */
import * as fc from 'fast-check'
import { type Domain, domain, ofFamilies } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { properFraction } from '../../src/model/arbitrary.js'
import type { LanguageModel, Prompt } from '../../src/model/languageModel.js'
import { afterPrompts, from } from './afterPrompts.js'
import { type AlignedAtDistance, alignedAtDistance } from './aligned.js'
import { extended } from './pairs.js'
import { rootAbove, type SampledEvidence, varianceBound } from './sampledEvidence.js'
import { type TailsOfMixture, tailsOfMixture } from './tails.js'

export interface SampledAfter extends SampledEvidence {
  readonly s0: Prompt
}
export interface AlignedAfter extends AlignedAtDistance {
  readonly s0: Prompt
}
export interface TailsAfter extends TailsOfMixture {
  readonly s0: Prompt
}

/** v(1−δ) nearly δa². */
export const sampledAfter: Domain<SampledAfter> = domain<SampledAfter>({
  text: 'models P₀ and P₁, a prompt s₀, a number N of sentences after it, δ, a bound v of the variance and a distance a',
  symbols: { P0: 'model', P1: 'model', N: 'natural', delta: 'rational', v: 'rational', a: 'rational', s0: 'prompt' },
  families: extended(afterPrompts.families, properFraction, ({ P0, P1, s0, k: N }, delta): SampledAfter => {
    const v = varianceBound(from(P0, s0), from(P1, s0), N)
    const needed = Q.divide(Q.multiply(v, Q.subtract(Q.one, delta)), delta)
    return { P0, P1, s0, N, delta, v, a: Q.maximum(rootAbove(needed), Q.rational(1, 10n ** 9n)) }
  }),
})

/** At most two sentences of those that both can say. */
export const promptOfBoth = (P: LanguageModel, R: LanguageModel, picks: ReadonlyArray<number>): Prompt => {
  const said: Array<string> = []
  for (const i of picks) {
    const there = R.next(from(R, said).start)
    const common = [...P.next(from(P, said).start).keys()].filter((x) => there.has(x))
    const x = common[i % Math.max(1, common.length)]
    if (x === undefined) break
    said.push(x)
  }
  return said
}
const picks = fc.array(fc.nat(2), { maxLength: 2 })

/** Nσ²(1−δ) nearly δa². */
export const alignedAfter: Domain<AlignedAfter> = domain<AlignedAfter>({
  text: 'models P₀ and P₁, a prompt s₀, a rate ρ′, σ, δ, a distance a and an answer of N sentences',
  symbols: {
    P0: 'model',
    P1: 'model',
    rhoPrime: 'rational',
    sigma: 'rational',
    delta: 'rational',
    N: 'natural',
    a: 'rational',
    s0: 'prompt',
  },
  // with memory the rates after s₀ could be others
  families: extended(
    ofFamilies(alignedAtDistance, 'independent sentences').families,
    picks,
    (drawn, chosen): AlignedAfter => ({
      ...drawn,
      s0: promptOfBoth(drawn.P0, drawn.P1, chosen),
    }),
  ),
})

export const tailsAfter: Domain<TailsAfter> = domain<TailsAfter>({
  text: 'P = αP₋ + (1−α)P₊, a prompt s₀, a level c of evidence and answers of N sentences',
  symbols: { Pminus: 'model', Pplus: 'model', c: 'rational', N: 'natural', alpha: 'rational', s0: 'prompt' },
  families: extended(
    tailsOfMixture.families,
    picks,
    (drawn, chosen): TailsAfter => ({
      ...drawn,
      s0: promptOfBoth(drawn.Pminus, drawn.Pplus, chosen),
    }),
  ),
})
