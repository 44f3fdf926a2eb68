/** A model P₋ with a level γ of its behaviour after a prompt h; and a model P that dominates αP₋ next to it. */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { properFraction } from '../../src/model/arbitrary.js'
import { type Behaviour, behaviourAfter } from '../../src/model/behaviour.js'
import { mixtureOf } from '../../src/model/build.js'
import type { LanguageModel, Prompt } from '../../src/model/languageModel.js'
import { extended } from './pairs.js'
import { type Scene, scenesOfMinus } from './scenes.js'

export interface BadModel {
  readonly Pminus: LanguageModel
  readonly B: Behaviour
  readonly h: Prompt
  readonly gamma: Q.Rational
}
export interface DominatedBadModel extends BadModel {
  readonly alpha: Q.Rational
  readonly P: LanguageModel
}

/** B_{P₋}(h), or a part of the way from there to 1. */
const part = fc.oneof(fc.constant(Q.zero), properFraction)
const bad = ({ minus, behaviour, prompt }: Scene, above: Q.Rational): BadModel => {
  const least = behaviourAfter(behaviour, minus, prompt)
  return {
    Pminus: minus,
    B: behaviour,
    h: prompt,
    gamma: Q.add(least, Q.multiply(above, Q.subtract(Q.one, least))),
  }
}

export const badModel: Domain<BadModel> = domain<BadModel>({
  text: 'a model P₋, a behaviour B, a prompt h, a level γ',
  symbols: { Pminus: 'model', B: 'behaviour', h: 'prompt', gamma: 'rational' },
  families: extended(scenesOfMinus, part, bad),
})

/** Scores moved into [−1, 0], and −1/2 where all are 0: every behaviour is negative. */
const negative = (scene: Scene): Scene => ({
  ...scene,
  behaviour: new Map([...scene.behaviour].map(([x, b]) => [x, Q.divide(Q.subtract(b, Q.two), Q.rational(3))])),
})
export const negativeModel: Domain<BadModel> = domain<BadModel>({
  text: 'a model P₋, a behaviour B, a prompt h, a level γ',
  symbols: { Pminus: 'model', B: 'behaviour', h: 'prompt', gamma: 'rational' },
  families: extended(scenesOfMinus, properFraction, (scene, above) => {
    const { gamma, ...rest } = bad(negative(scene), Q.zero)
    return { ...rest, gamma: Q.multiply(gamma, above) }
  }),
})

export const dominatedBadModel: Domain<DominatedBadModel> = domain<DominatedBadModel>({
  text: 'a model P and a model P₋ with P ≥ αP₋ on sequences, a behaviour B, a prompt h, a level γ',
  symbols: { alpha: 'rational', P: 'model', Pminus: 'model', B: 'behaviour', h: 'prompt', gamma: 'rational' },
  families: extended(scenesOfMinus, part, (scene, above) => ({
    ...bad(scene, above),
    alpha: scene.alpha,
    P: mixtureOf(scene.alpha, scene.minus, scene.plus) as LanguageModel,
  })),
})
