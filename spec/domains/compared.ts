/** Two models, a behaviour and a prompt that both can write. */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import type { Behaviour } from '../../src/model/behaviour.js'
import { mixtureOf } from '../../src/model/build.js'
import type { LanguageModel, Prompt } from '../../src/model/languageModel.js'
import { extended } from './pairs.js'
import { type Scene, scenesOfBoth, scenesOfMinus } from './scenes.js'

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

/** P₊ as drawn, and half of the time as P₋: it can say what P₋ can. */
export const comparedFollowed: Domain<Compared> = domain<Compared>({
  ...description,
  families: extended(scenesOfMinus, fc.constant(null), (scene) => ({
    ...from(scene),
    Pplus: mixtureOf(Q.rational(1, 2), scene.minus, scene.plus) as LanguageModel,
  })),
})
