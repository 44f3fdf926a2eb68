/** Appendix C: two components, a prompt and a string after it. */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import type { Rational } from '../../src/kernel/rational.js'
import { choices, walkIn, walkInBoth } from '../../src/model/arbitrary.js'
import type { LanguageModel, Prompt } from '../../src/model/languageModel.js'
import { fromPairs } from './pairs.js'

export interface TwoComponents {
  readonly alpha: Rational
  readonly P0: LanguageModel
  readonly P1: LanguageModel
  readonly s0: Prompt
  readonly s: Prompt
}

/** P = αP₀ + (1−α)P₁, a prompt s₀ and a string s that P₀ may write. */
export const twoComponents: Domain<TwoComponents> = domain<TwoComponents>({
  text: 'P = αP₀ + (1−α)P₁, a prompt s₀ and a string s',
  symbols: { alpha: 'rational', P0: 'model', P1: 'model', s0: 'prompt', s: 'prompt' },
  families: fromPairs(fc.tuple(choices(3), choices(3)), ({ alpha, minus, plus }, [before, after]) => {
    const s0 = walkInBoth(minus, plus, before)
    return { alpha, P0: minus, P1: plus, s0, s: walkIn(minus, after, s0) }
  }),
})
