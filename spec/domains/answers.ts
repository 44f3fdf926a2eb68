/** Several answers to one prompt: of a model, of two of which one has a share of the other, of a mixture. */
import * as fc from 'fast-check'
import { type Domain, domain, type Family } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { properFraction } from '../../src/model/arbitrary.js'
import { type Behaviour, best } from '../../src/model/behaviour.js'
import { expectedBest } from '../../src/model/bestOf.js'
import { build } from '../../src/model/build.js'
import {
  type LanguageModel,
  type Prompt,
  probability,
  type Sentence,
  stateAfter,
} from '../../src/model/languageModel.js'
import { few, fewOrMany } from './numbers.js'
import { extended } from './pairs.js'
import { type Scene, scenesOfBoth, scenesOfMinus } from './scenes.js'

export interface Answers {
  readonly R: LanguageModel
  readonly B: Behaviour
  readonly s: Prompt
  readonly n: number
}
export interface MixtureAnswers {
  readonly alpha: Q.Rational
  readonly Pminus: LanguageModel
  readonly Pplus: LanguageModel
  readonly B: Behaviour
  readonly s: Prompt
  readonly n: number
}
export interface DominatedAnswers {
  readonly P0: LanguageModel
  readonly P1: LanguageModel
  readonly B: Behaviour
  readonly s: Prompt
  readonly n: number
  readonly theta: Q.Rational
}

const withAnswers =
  (number: (family: string) => fc.Arbitrary<number>) =>
  <A, I>(
    scenes: ReadonlyArray<Family<Scene>>,
    more: fc.Arbitrary<A>,
    instance: (scene: Scene, n: number, more: A) => I,
  ): ReadonlyArray<Family<I>> =>
    scenes.flatMap((family) =>
      extended([family], fc.tuple(number(family.name), more), (scene, [n, rest]) => instance(scene, n, rest)),
    )
/** The hundredth power of a likelihood of 1e-300 has thirty thousand digits. */
const ofOne = withAnswers((family) => (family === 'extreme ratios' ? few : fewOrMany))
/** The likelihoods of a mixture have as many as those of its components and its weight together. */
const ofTwo = withAnswers(() => few)

/** A prompt that the model can write. */
export const answers: Domain<Answers> = domain<Answers>({
  text: 'a model R, a behaviour B, a prompt s and a number n of answers',
  symbols: { R: 'model', B: 'behaviour', s: 'prompt', n: 'natural' },
  families: ofOne(scenesOfMinus, fc.constant(null), ({ minus, behaviour, prompt }, n) => ({
    R: minus,
    B: behaviour,
    s: prompt,
    n,
  })),
})

export interface LevelledAnswers extends Answers {
  readonly gamma: Q.Rational
}
/** The best score that the model may have after the prompt, or a level above it. */
export const levelledAnswers: Domain<LevelledAnswers> = domain<LevelledAnswers>({
  text: 'a model R, a behaviour B, a prompt s, a number n of answers and a level γ',
  symbols: { R: 'model', B: 'behaviour', s: 'prompt', n: 'natural', gamma: 'rational' },
  families: ofOne(
    scenesOfMinus,
    fc.oneof(fc.constant(Q.zero), properFraction),
    ({ minus, behaviour, prompt }, n, above) => {
      const possible = [...minus.next(stateAfter(minus, prompt))].filter(([, p]) => p.num !== 0n)
      const highest = best(
        behaviour,
        possible.map(([x]) => x),
      )
      return { R: minus, B: behaviour, s: prompt, n, gamma: Q.add(highest, above) }
    },
  ),
})

/** A prompt that P₋ can write. */
export const mixtureAnswers: Domain<MixtureAnswers> = domain<MixtureAnswers>({
  text: 'P = αP₋ + (1−α)P₊, a behaviour B, a prompt s and a number n of answers',
  symbols: { alpha: 'rational', Pminus: 'model', Pplus: 'model', B: 'behaviour', s: 'prompt', n: 'natural' },
  families: ofTwo(scenesOfMinus, fc.constant(null), ({ alpha, minus, plus, behaviour, prompt }, n) => ({
    alpha,
    Pminus: minus,
    Pplus: plus,
    B: behaviour,
    s: prompt,
    n,
  })),
})

/** The largest θ with θP₀(x|s) ≤ P₁(x|s) for every sentence x, at most 1. */
const shareOf = (P0: LanguageModel, P1: LanguageModel, s: Prompt): Q.Rational => {
  const [of, within] = [P0.next(stateAfter(P0, s)), P1.next(stateAfter(P1, s))]
  return [...of].reduce(
    (least, [x, p]) => (p.num === 0n ? least : Q.minimum(least, Q.divide(within.get(x) ?? Q.zero, p))),
    Q.one,
  )
}

/** A prompt that both can write, and a share of P₀ that P₁ has: the largest one, or less. */
export const dominatedAnswers: Domain<DominatedAnswers> = domain<DominatedAnswers>({
  text: 'models P₀ and P₁, a behaviour B, a prompt s, a number n of answers and a share θ',
  symbols: { P0: 'model', P1: 'model', B: 'behaviour', s: 'prompt', n: 'natural', theta: 'rational' },
  families: ofTwo(
    scenesOfBoth,
    fc.oneof(fc.constant(Q.one), properFraction),
    ({ minus, plus, behaviour, prompt }, n, part) => ({
      P0: minus,
      P1: plus,
      B: behaviour,
      s: prompt,
      n,
      theta: Q.multiply(part, shareOf(minus, plus, prompt)),
    }),
  ),
})

export interface ThresholdAnswers extends MixtureAnswers {
  readonly gammaN: Q.Rational
  readonly epsilon: Q.Rational
}
/** γₙ at or above the best of n of P₋, ε beyond n(1−γₙ) times the posterior weight of P₊. */
export const thresholdAnswers: Domain<ThresholdAnswers> = domain<ThresholdAnswers>({
  text: 'P = αP₋ + (1−α)P₊, a behaviour B, a prompt s, a number n of answers, levels γₙ and ε',
  symbols: {
    alpha: 'rational',
    Pminus: 'model',
    Pplus: 'model',
    B: 'behaviour',
    s: 'prompt',
    n: 'natural',
    gammaN: 'rational',
    epsilon: 'rational',
  },
  families: ofTwo(
    scenesOfMinus,
    fc.tuple(fc.oneof(fc.constant(Q.zero), properFraction), properFraction),
    ({ alpha, minus, plus, behaviour, prompt }, n, [above, beyond]) => {
      const gammaN = Q.add(expectedBest(behaviour, minus.next(stateAfter(minus, prompt)), n), above)
      const [bad, good] = [
        Q.multiply(alpha, probability(minus, prompt)),
        Q.multiply(Q.subtract(Q.one, alpha), probability(plus, prompt)),
      ]
      const spread = Q.multiply(Q.rational(n), Q.subtract(Q.one, gammaN))
      const least = Q.maximum(Q.zero, Q.divide(Q.multiply(spread, good), Q.add(bad, good)))
      const epsilon = Q.add(least, beyond)
      return { alpha, Pminus: minus, Pplus: plus, B: behaviour, s: prompt, n, gammaN, epsilon }
    },
  ),
})

export interface AnswerOfMixture extends MixtureAnswers {
  readonly x: Sentence
}
const ofMixture = {
  alpha: 'rational',
  Pminus: 'model',
  Pplus: 'model',
  B: 'behaviour',
  s: 'prompt',
  n: 'natural',
  x: 'sentence',
} as const

/** A prompt that both components can write, at least two answers, and a sentence. */
export const answerOfMixture: Domain<AnswerOfMixture> = domain<AnswerOfMixture>({
  text: 'P = αP₋ + (1−α)P₊, a behaviour B, a prompt s, a number n of answers and a sentence x',
  symbols: ofMixture,
  families: ofTwo(scenesOfBoth, fc.nat(2), ({ alpha, minus, plus, behaviour, prompt }, n, i) => ({
    alpha,
    Pminus: minus,
    Pplus: plus,
    B: behaviour,
    s: prompt,
    n: n + 2,
    x: minus.sentences[i % minus.sentences.length] ?? '',
  })),
})

/** P₋ says a or b, P₊ says y or z, each sentence better than the one before it. */
export const rankedAnswer: Domain<AnswerOfMixture> = domain<AnswerOfMixture>({
  text: 'P = αP₋ + (1−α)P₊, a behaviour B, a prompt s, a number n of answers and a sentence x',
  symbols: ofMixture,
  families: [
    {
      name: 'one after the other',
      share: 1,
      arbitrary: fc.tuple(properFraction, properFraction, properFraction, few, fc.constantFrom('a', 'b', 'y', 'z')).map(
        ([alpha, bad, good, n, x]): AnswerOfMixture => ({
          alpha,
          Pminus: build({ kind: 'iid', next: { a: bad, b: Q.subtract(Q.one, bad) } }),
          Pplus: build({ kind: 'iid', next: { y: good, z: Q.subtract(Q.one, good) } }),
          B: new Map(['a', 'b', 'y', 'z'].map((sentence, i) => [sentence, Q.rational(2 * i - 3, 3)])),
          s: [],
          n: n + 2,
          x,
        }),
      ),
    },
  ],
})
