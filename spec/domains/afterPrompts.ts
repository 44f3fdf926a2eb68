/** Two models after a prompt that both can write, with rates and totals of the divergences from there on. */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { type Domain, domain } from '../../src/claim/domain.js'
import { toRational } from '../../src/kernel/dyadic.js'
import { expOfRational } from '../../src/kernel/elementary.js'
import { enclose } from '../../src/kernel/logFormSign.js'
import * as Q from '../../src/kernel/rational.js'
import {
  buildPair,
  choices,
  fullSupportPair,
  pairFamilies,
  tellingPair,
  walkInBoth,
} from '../../src/model/arbitrary.js'
import { totalDivergence } from '../../src/model/divergence.js'
import { type LanguageModel, type Prompt, stateAfter } from '../../src/model/languageModel.js'
import { pairChain } from '../../src/model/pairChain.js'
import { above, certifiedRate } from './distinguishable.js'
import { extended } from './pairs.js'

export interface AfterPrompts {
  readonly P0: LanguageModel
  readonly P1: LanguageModel
  readonly s0: Prompt
  readonly k: number
}
export interface AfterPromptsTotal extends AfterPrompts {
  readonly epsilon: Q.Rational
}
export interface AfterPromptsAtRate extends AfterPromptsTotal {
  readonly rho: Q.Rational
}

/** The model from where the prompt leads. */
export const from = (model: LanguageModel, s: Prompt): LanguageModel => ({ ...model, start: stateAfter(model, s) })

const named = [
  { name: 'full support', share: 3, pair: fullSupportPair },
  { name: 'telling sentences', share: 6, pair: tellingPair },
  ...pairFamilies.map(({ name, arbitrary }) => ({ name: `any: ${name}`, share: 1, pair: arbitrary })),
]
const scenes = (families: typeof named) =>
  families.map(({ name, share, pair }) => ({
    name,
    share,
    arbitrary: fc
      .tuple(pair.map(buildPair), choices(2), fc.integer({ min: 0, max: 2 }))
      .map(
        ([{ minus, plus }, picks, k]): AfterPrompts => ({ P0: minus, P1: plus, s0: walkInBoth(minus, plus, picks), k }),
      ),
  }))
const anyPair = scenes(named)
/** Those whose second model can write all that the first can. */
const followable = scenes(named.filter(({ name }) => /^full|^telling|: (equal|near-equal|one sentence)$/.test(name)))

const symbols = { P0: 'model', P1: 'model', s0: 'prompt', k: 'natural' } as const

export const afterPrompts: Domain<AfterPrompts> = domain<AfterPrompts>({
  text: 'models P₀ and P₁, a prompt s₀ and a number k of sentences',
  symbols,
  families: followable,
})

/** log(1/ε) at or just below the total of the mean divergences. */
export const afterPromptsTotal: Domain<AfterPromptsTotal> = domain<AfterPromptsTotal>({
  text: 'models P₀ and P₁, a prompt s₀, ε and a number k of sentences',
  symbols: { ...symbols, epsilon: 'rational' },
  families: extended(followable, above, (drawn, more) => {
    const { P0, P1, s0, k } = drawn
    const chain = pairChain(from(P0, s0), from(P1, s0))
    const total = O.isSome(chain) ? totalDivergence(chain.value, k) : O.none
    const evidence = O.isSome(total) ? expOfRational(toRational(enclose(total.value, 64).lo), 64) : O.none
    const ratio = O.isSome(evidence) ? toRational(evidence.value.lo) : Q.one
    return { ...drawn, epsilon: Q.divide(Q.add(Q.one, more), Q.maximum(ratio, Q.rational(1, 2))) }
  }),
})

/** ε ≥ ρ⁻ᵏ⁻ʲ for a rate ρ of the next k + j sentences. */
const atRate = (more: 0 | 1): Domain<AfterPromptsAtRate> =>
  domain<AfterPromptsAtRate>({
    text: 'models P₀ and P₁, a prompt s₀, a rate ρ, ε and a number k of sentences',
    symbols: { ...symbols, rho: 'rational', epsilon: 'rational' },
    families: extended(anyPair, above, (drawn, excess) => {
      const { P0, P1, s0, k } = drawn
      const rho = certifiedRate(from(P0, s0), from(P1, s0), k + more)
      return { ...drawn, rho, epsilon: Q.multiply(Q.power(rho, -k - more), Q.add(Q.one, excess)) }
    }),
  })
export const afterPromptsAtRate = atRate(0)
export const afterPromptsLonger = atRate(1)
