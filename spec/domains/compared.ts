/** Two models, a behaviour and a prompt that both can write. */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import type { Behaviour } from '../../src/model/behaviour.js'
import type { LanguageModel, Prompt } from '../../src/model/languageModel.js'
import { extended } from './pairs.js'
import { type Scene, scenesOfBoth } from './scenes.js'

export interface Compared {
  readonly Pminus: LanguageModel
  readonly Pplus: LanguageModel
  readonly B: Behaviour
  readonly s: Prompt
}
const from = ({ minus, plus, behaviour, prompt }: Scene): Compared => ({
  Pminus: minus,
  Pplus: plus,
  B: behaviour,
  s: prompt,
})
const description = {
  text: 'models P₋ and P₊, a behaviour B, a prompt s',
  symbols: { Pminus: 'model', Pplus: 'model', B: 'behaviour', s: 'prompt' },
} as const

export const compared: Domain<Compared> = domain<Compared>({
  ...description,
  families: extended(scenesOfBoth, fc.constant(null), from),
})
