/** Two models with nothing known between them, a behaviour, and a prompt that both can write. */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import { behaviour, choices, walkInBoth } from '../../src/model/arbitrary.js'
import type { Behaviour } from '../../src/model/behaviour.js'
import type { LanguageModel, Prompt } from '../../src/model/languageModel.js'
import { fromPairs } from './pairs.js'

export interface TwoModels {
  readonly P: LanguageModel
  readonly Pminus: LanguageModel
  readonly B: Behaviour
  readonly s: Prompt
}

export const twoModels: Domain<TwoModels> = domain<TwoModels>({
  text: 'two models P and P₋, a behaviour B, a prompt s',
  symbols: { P: 'model', Pminus: 'model', B: 'behaviour', s: 'prompt' },
  families: fromPairs(fc.tuple(behaviour, choices(3)), ({ minus, plus }, [B, picks]) => ({
    P: plus,
    Pminus: minus,
    B,
    s: walkInBoth(minus, plus, picks),
  })),
})
