/**
 * A prompt with evidence Λ for P₋: ΛP₊(s) ≤ P₋(s), where B_{P₋}(s) ≤ 0. Once with scores 0 and 1 alone, as Lemma H.3
 * has them, and once with any scores.
 */
import * as fc from 'fast-check'
import { type Domain, domain, type Family } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { properFraction } from '../../src/model/arbitrary.js'
import { type Behaviour, behaviourAfter } from '../../src/model/behaviour.js'
import { type LanguageModel, type Prompt, probability, probabilityOfNext } from '../../src/model/languageModel.js'
import { extended } from './pairs.js'
import { opposed, type Scene, scenesOfMinus } from './scenes.js'

export interface Evidenced {
  readonly alpha: Q.Rational
  readonly Pminus: LanguageModel
  readonly Pplus: LanguageModel
  readonly B: Behaviour
  readonly s: Prompt
  readonly Lambda: Q.Rational
}

const mapScores = (behaviour: Behaviour, f: (score: Q.Rational, x: string) => Q.Rational): Behaviour =>
  new Map([...behaviour].map(([x, score]) => [x, f(score, x)]))

/** 0 for what P₋ may say next, and where the score is negative; otherwise 1. */
const zeroOne = ({ behaviour, minus, prompt }: Scene): Behaviour =>
  mapScores(behaviour, (score, x) => (score.num < 0n || probabilityOfNext(minus, prompt, x).num > 0n ? Q.zero : Q.one))

/** The scores, or their negatives, so that B_{P₋}(s) ≤ 0. */
const turned = ({ behaviour, minus, prompt }: Scene): Behaviour =>
  behaviourAfter(behaviour, minus, prompt).num > 0n ? mapScores(behaviour, Q.negate) : behaviour

const part = fc.oneof(fc.constant(Q.one), fc.constant(Q.zero), properFraction)

/** The part of the likelihood ratio P₋(s)/P₊(s), or any number where P₊ cannot write s. */
const evidenceFor = ({ minus, plus, prompt }: Scene, of: Q.Rational): Q.Rational => {
  const good = probability(plus, prompt)
  return good.num === 0n ? of : Q.multiply(of, Q.divide(probability(minus, prompt), good))
}

const opposedScores: Family<Scene> = { name: 'opposed answers', share: 3, arbitrary: opposed(fc.constant(Q.zero)) }

const evidenced = (scores: (scene: Scene) => Behaviour): Domain<Evidenced> =>
  domain<Evidenced>({
    text: 'P = αP₋ + (1−α)P₊, a behaviour B, a prompt s and evidence Λ',
    symbols: {
      alpha: 'rational',
      Pminus: 'model',
      Pplus: 'model',
      B: 'behaviour',
      s: 'prompt',
      Lambda: 'rational',
    },
    families: extended(
      [...scenesOfMinus.filter(({ name }) => name !== opposedScores.name), opposedScores],
      part,
      (scene, of) => ({
        alpha: scene.alpha,
        Pminus: scene.minus,
        Pplus: scene.plus,
        B: scores(scene),
        s: scene.prompt,
        Lambda: evidenceFor(scene, of),
      }),
    ),
  })

/** Scores 0 and 1. */
export const evidencedZeroOne = evidenced(zeroOne)
/** Scores in [−1, 1]. */
export const evidencedAnyScores = evidenced(turned)
