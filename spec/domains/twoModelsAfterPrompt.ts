/** Two models and a prompt that both can write, where the second can say next what the first can. */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import { buildPair, choices, fullSupportPair, pairFamilies, tellingPair, walkIn } from '../../src/model/arbitrary.js'
import type { LanguageModel, Prompt } from '../../src/model/languageModel.js'

export interface TwoModelsAfterPrompt {
  readonly P0: LanguageModel
  readonly P1: LanguageModel
  readonly s: Prompt
}

const followed = pairFamilies.filter(({ name }) => ['near-equal', 'equal', 'one sentence'].includes(name))
const families = [
  { name: 'full support', share: 5, arbitrary: fullSupportPair },
  { name: 'telling sentences', share: 3, arbitrary: tellingPair },
  ...followed,
]

export const twoModelsAfterPrompt: Domain<TwoModelsAfterPrompt> = domain<TwoModelsAfterPrompt>({
  text: 'models P₀ and P₁ and a prompt s',
  symbols: { P0: 'model', P1: 'model', s: 'prompt' },
  families: families.map(({ name, share, arbitrary }) => ({
    name,
    share,
    arbitrary: fc
      .tuple(arbitrary.map(buildPair), choices(3))
      .map(([{ minus, plus }, picks]) => ({ P0: minus, P1: plus, s: walkIn(minus, picks) })),
  })),
})
