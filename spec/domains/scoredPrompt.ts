/** The main text's mixture with a behaviour: with no prompt, with one that both components can write, and with a level γ. */
import * as fc from 'fast-check'
import { type Domain, domain, type Family } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { properFraction } from '../../src/model/arbitrary.js'
import { type Behaviour, behaviourAfter } from '../../src/model/behaviour.js'
import { type LanguageModel, type Prompt, probability } from '../../src/model/languageModel.js'
import { extended } from './pairs.js'
import { type Scene, scenesOfBoth, scenesOfMinus } from './scenes.js'

export interface Scored {
  readonly alpha: Q.Rational
  readonly Pminus: LanguageModel
  readonly Pplus: LanguageModel
  readonly B: Behaviour
}
export interface ScoredPrompt extends Scored {
  readonly s: Prompt
}
export interface Levelled extends ScoredPrompt {
  readonly gamma: Q.Rational
}
export interface Thresholded extends Levelled {
  readonly epsilon: Q.Rational
}

const scored = ({ alpha, minus, plus, behaviour }: Scene): Scored => ({
  alpha,
  Pminus: minus,
  Pplus: plus,
  B: behaviour,
})
const prompted = (scene: Scene): ScoredPrompt => ({ ...scored(scene), s: scene.prompt })
const families = <I>(scenes: ReadonlyArray<Family<Scene>>, instance: (scene: Scene) => I): ReadonlyArray<Family<I>> =>
  scenes.map(({ arbitrary, ...family }) => ({ ...family, arbitrary: arbitrary.map(instance) }))

const symbols = { alpha: 'rational', Pminus: 'model', Pplus: 'model', B: 'behaviour' } as const
const mixture = 'P = αP₋ + (1−α)P₊ and a behaviour B'
const prompt = 'P = αP₋ + (1−α)P₊, a behaviour B, a prompt s'

export const scoredMixture: Domain<Scored> = domain<Scored>({
  text: mixture,
  symbols,
  families: families(scenesOfMinus, scored),
})

/** A prompt that both components can write. */
export const scoredPrompt: Domain<ScoredPrompt> = domain<ScoredPrompt>({
  text: prompt,
  symbols: { ...symbols, s: 'prompt' },
  families: families(scenesOfBoth, prompted),
})

/** A prompt that P₋ can write. */
export const scoredPromptOfMinus: Domain<ScoredPrompt> = domain<ScoredPrompt>({
  text: prompt,
  symbols: { ...symbols, s: 'prompt' },
  families: families(scenesOfMinus, prompted),
})

/** B_{P₋}(s), or a part of the way from there to 1. */
const levelAbove = (behaviour: Q.Rational, part: Q.Rational): Q.Rational =>
  Q.add(behaviour, Q.multiply(part, Q.subtract(Q.one, behaviour)))
const part = fc.oneof(fc.constant(Q.zero), properFraction)

const atLevel = (scene: Scene, above: Q.Rational): Levelled => ({
  ...prompted(scene),
  gamma: levelAbove(behaviourAfter(scene.behaviour, scene.minus, scene.prompt), above),
})

/** A prompt that P₋ can write, and a level γ at or above B_{P₋}(s). */
export const levelled: Domain<Levelled> = domain<Levelled>({
  text: `${prompt}, a level γ`,
  symbols: { ...symbols, s: 'prompt', gamma: 'rational' },
  families: extended(scenesOfMinus, part, atLevel),
})

/** (1 − γ)(1−α)P₊(s)/P(s): the ε at which the prompt is at the threshold. */
const thresholdOf = ({ alpha, Pminus, Pplus, s, gamma }: Levelled): Q.Rational => {
  const [bad, good] = [
    Q.multiply(alpha, probability(Pminus, s)),
    Q.multiply(Q.subtract(Q.one, alpha), probability(Pplus, s)),
  ]
  return Q.divide(Q.multiply(Q.subtract(Q.one, gamma), good), Q.add(bad, good))
}

const thresholded = (beyond: fc.Arbitrary<Q.Rational>): Domain<Thresholded> =>
  domain<Thresholded>({
    text: `${prompt}, a level γ, ε`,
    symbols: { ...symbols, s: 'prompt', gamma: 'rational', epsilon: 'rational' },
    families: extended(scenesOfMinus, fc.tuple(part, beyond), (scene, [above, further]) => {
      const instance = atLevel(scene, above)
      return { ...instance, epsilon: Q.add(thresholdOf(instance), further) }
    }),
  })

/** The evidence of the prompt is beyond the threshold that γ and ε set. */
export const beyondThreshold = thresholded(properFraction)

/** At the threshold, or beyond. */
export const atThreshold = thresholded(part)
