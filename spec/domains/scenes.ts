/**
 * Scenes: two components with a weight, a behaviour and a prompt. Besides all families of pairs there are opposed
 * answers: after a prompt of any likelihoods P₋ says only "a" and P₊ only "b", the perfectly good sentence, so that
 * the bounds of the theory are attained.
 */
import * as fc from 'fast-check'
import type { Family } from '../../src/claim/domain.js'
import { one, type Rational, subtract, zero } from '../../src/kernel/rational.js'
import { behaviour, choices, properFraction, scoreValue, walkIn, walkInBoth } from '../../src/model/arbitrary.js'
import type { Behaviour } from '../../src/model/behaviour.js'
import { build } from '../../src/model/build.js'
import type { LanguageModel, Prompt } from '../../src/model/languageModel.js'
import type { ModelData, Row, StateData } from '../../src/model/modelData.js'
import { fromPairs, type WeightedPair } from './pairs.js'

export interface Scene extends WeightedPair {
  readonly behaviour: Behaviour
  readonly prompt: Prompt
}

const row = (a: Rational, b: Rational, c: Rational): Row => ({ a, b, c })

/** Says c with these probabilities one after another, otherwise its answer; after that its answer and nothing else. */
const answering = (answer: 'a' | 'b', likelihoods: ReadonlyArray<Rational>): ModelData => {
  const says = (c: Rational): Row => (answer === 'a' ? row(subtract(one, c), zero, c) : row(zero, subtract(one, c), c))
  const states: Record<string, StateData> = { end: { next: says(zero), to: {} } }
  likelihoods.forEach((c, i) => {
    const onward = i + 1 === likelihoods.length ? 'end' : `${i + 1}`
    states[`${i}`] = { next: says(c), to: { a: 'end', b: 'end', c: onward } }
  })
  return { kind: 'states', start: likelihoods.length === 0 ? 'end' : '0', states }
}

/** Opposed answers, after a prompt of at most a number of sentences; the bad one scores `low`. */
export const opposed = (low: fc.Arbitrary<Rational>, longest = 2): fc.Arbitrary<Scene> =>
  fc
    .tuple(properFraction, fc.array(fc.tuple(properFraction, properFraction), { maxLength: longest }), low)
    .map(([alpha, along, worst]) => ({
      alpha,
      minus: build(
        answering(
          'a',
          along.map(([minus]) => minus),
        ),
      ),
      plus: build(
        answering(
          'b',
          along.map(([, plus]) => plus),
        ),
      ),
      behaviour: new Map([
        ['a', worst],
        ['b', one],
        ['c', zero],
      ]),
      prompt: along.map(() => 'c'),
    }))

const scenes = (walk: (minus: LanguageModel, plus: LanguageModel, picks: ReadonlyArray<number>) => Prompt) =>
  fromPairs(
    fc.tuple(behaviour, choices(3)),
    (pair, [scored, picks]): Scene => ({
      ...pair,
      behaviour: scored,
      prompt: walk(pair.minus, pair.plus, picks),
    }),
  )

const opposedFamily: Family<Scene> = { name: 'opposed answers', share: 3, arbitrary: opposed(scoreValue) }

/** The prompt is one that P₋ can write. */
export const scenesOfMinus: ReadonlyArray<Family<Scene>> = [
  ...scenes((minus, _, picks) => walkIn(minus, picks)),
  opposedFamily,
]

/** The prompt is one that both can write. */
export const scenesOfBoth: ReadonlyArray<Family<Scene>> = [...scenes(walkInBoth), opposedFamily]

/** The prompt is one that P₋ or P₊ can write. */
export const scenesOfEither: ReadonlyArray<Family<Scene>> = [
  ...scenes((minus, plus, picks) => walkIn(picks.length % 2 === 0 ? minus : plus, picks)),
  opposedFamily,
]
