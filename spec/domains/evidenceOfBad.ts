/** A prompt whose evidence for P₋ exceeds c/(αε) for a constant c; and opposed components at such evidence exactly. */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { properFraction, tenToMinus } from '../../src/model/arbitrary.js'
import { behaviourAfter } from '../../src/model/behaviour.js'
import { probability } from '../../src/model/languageModel.js'
import { extended } from './pairs.js'
import { opposed, type Scene, scenesOfMinus } from './scenes.js'
import type { Thresholded } from './scoredPrompt.js'

const symbols = {
  alpha: 'rational',
  Pminus: 'model',
  Pplus: 'model',
  B: 'behaviour',
  s: 'prompt',
  gamma: 'rational',
  epsilon: 'rational',
} as const

const models = ({ alpha, minus, plus, behaviour, prompt }: Scene) => ({
  alpha,
  Pminus: minus,
  Pplus: plus,
  B: behaviour,
  s: prompt,
})

/** ε a little above c·P₊(s)/(αP₋(s)), or any where P₊ cannot write s; γ = B_{P₋}(s). */
const beyond = (c: number, further = fc.oneof(properFraction, tenToMinus(1, 60))): Domain<Thresholded> =>
  domain<Thresholded>({
    text: 'P = αP₋ + (1−α)P₊, a behaviour B, a prompt s, levels γ and ε',
    symbols,
    families: extended(scenesOfMinus, further, (scene, more) => {
      const [bad, good] = [probability(scene.minus, scene.prompt), probability(scene.plus, scene.prompt)]
      const least = Q.divide(Q.multiply(Q.rational(c), good), Q.multiply(scene.alpha, bad))
      return {
        ...models(scene),
        gamma: behaviourAfter(scene.behaviour, scene.minus, scene.prompt),
        epsilon: good.num === 0n ? Q.add(more, Q.rational(1, 100)) : Q.multiply(least, Q.add(Q.one, more)),
      }
    }),
  })

export const beyondTwo = beyond(2)
export const beyondFour = beyond(4)
export const atTwo = beyond(2, fc.constant(Q.zero))

export interface Opposed extends Omit<Thresholded, 'gamma'> {
  readonly c: Q.Rational
}
const { gamma: _, ...withoutLevel } = symbols
const part = fc.oneof(fc.constant(Q.one), properFraction)

/** ε ≤ 2(1−α)P₊(s)/P(s), and c = αεP₋(s)/P₊(s) ≤ (1−α)(2−ε). */
export const opposedAtEvidence: Domain<Opposed> = domain<Opposed>({
  text: 'P = αP₋ + (1−α)P₊ with opposed answers, a prompt s, ε and a constant c',
  symbols: { ...withoutLevel, c: 'rational' },
  families: extended(
    [{ name: 'opposed answers', share: 1, arbitrary: opposed(fc.constant(Q.rational(-1))) }],
    part,
    (scene, of) => {
      const ratio = Q.divide(probability(scene.minus, scene.prompt), probability(scene.plus, scene.prompt))
      const rest = Q.subtract(Q.one, scene.alpha)
      const odds = Q.multiply(scene.alpha, ratio)
      const epsilon = Q.multiply(of, Q.divide(Q.multiply(Q.two, rest), Q.add(odds, rest)))
      return { ...models(scene), epsilon, c: Q.multiply(odds, epsilon) }
    },
  ),
})
