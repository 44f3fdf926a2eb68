/**
 * Random language models, scores and prompts, weighted to the edges where bounds are tight and floats fail:
 * zero probabilities, likelihood ratios to 1e±300, near-equal components, nested and disjoint supports,
 * alphabets of one sentence, weights down to 1e-300. All shrink towards few sentences and small numbers.
 */
import * as fc from 'fast-check'
import { add, divide, multiply, one, power, type Rational, rational, subtract } from '../kernel/rational.js'
import type { Behaviour } from './behaviour.js'
import { build } from './build.js'
import { type LanguageModel, type Prompt, type Sentence, stateAfter } from './languageModel.js'
import type { ModelData, Row, StateData } from './modelData.js'

export const alphabet: ReadonlyArray<Sentence> = ['a', 'b', 'c', 'd']

const ten = rational(10)

/** 10⁻ᵏ for k in a range. */
export const tenToMinus = (least: number, most: number): fc.Arbitrary<Rational> =>
  fc.integer({ min: least, max: most }).map((k) => power(ten, -k))

/** Rationals strictly between 0 and 1: small fractions, some within 1e-300 of either end. */
export const properFraction: fc.Arbitrary<Rational> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.nat(18), fc.constant(20)).map(([n, d]) => rational(n + 1, d)) },
  { weight: 2, arbitrary: tenToMinus(1, 300) },
  { weight: 1, arbitrary: tenToMinus(1, 300).map((t) => subtract(one, t)) },
)

/** Rationals in [−1, 1], the ends and 0 included. */
export const scoreValue: fc.Arbitrary<Rational> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -4, max: 4 }).map((n) => rational(n, 4)) },
  { weight: 1, arbitrary: fc.constantFrom(rational(-1), rational(1)) },
  { weight: 1, arbitrary: tenToMinus(1, 60).map((t) => subtract(t, one)) },
)

/** Weights of one next-sentence distribution, before they are normalised. */
type Weights = ReadonlyArray<bigint>
const plainWeights: fc.Arbitrary<Weights> = fc.array(fc.bigInt(0n, 9n), { minLength: 4, maxLength: 4 })
const skewedWeights: fc.Arbitrary<Weights> = fc.array(
  fc.oneof(
    fc.constant(0n),
    fc.integer({ min: 0, max: 300 }).map((k) => 10n ** BigInt(k)),
  ),
  { minLength: 4, maxLength: 4 },
)

const normalised = (weights: Weights, sentences: ReadonlyArray<Sentence>): Row => {
  const used = sentences.map((_, i) => weights[i] ?? 0n)
  const total = used.reduce((sum, w) => sum + w, 0n)
  const safe = total === 0n ? used.map((_, i) => (i === 0 ? 1n : 0n)) : used
  return Object.fromEntries(sentences.map((x, i) => [x, rational(safe[i] ?? 0n, total === 0n ? 1n : total)]))
}

/** Rows from which a model of any alphabet can be cut: the first is the start, then one for each last sentence. */
interface Shape {
  readonly rows: ReadonlyArray<Weights>
  readonly independent: boolean
}
const shape = (weights: fc.Arbitrary<Weights>): fc.Arbitrary<Shape> =>
  fc.record({ rows: fc.array(weights, { minLength: 5, maxLength: 5 }), independent: fc.boolean() })

const cut = ({ rows, independent }: Shape, sentences: ReadonlyArray<Sentence>): ModelData => {
  const row = (i: number) => normalised(rows[i] ?? [], sentences)
  if (independent || sentences.length === 1) return { kind: 'iid', next: row(0) }
  const to = Object.fromEntries(sentences.map((x) => [x, x]))
  const states: Record<string, StateData> = { start: { next: row(0), to } }
  sentences.forEach((x, i) => {
    states[x] = { next: row(i + 1), to }
  })
  return { kind: 'states', start: 'start', states }
}

const mapRows = (data: ModelData, f: (row: Row, state: string) => Row): ModelData => {
  switch (data.kind) {
    case 'iid':
      return { kind: 'iid', next: f(data.next, '') }
    case 'states':
      return {
        ...data,
        states: Object.fromEntries(
          Object.entries(data.states).map(([name, state]) => [name, { ...state, next: f(state.next, name) }]),
        ),
      }
    case 'mixture':
      return data
  }
}

/** (1−t)·row + t·other, sentence by sentence. */
const blend = (row: Row, other: Row, t: Rational): Row =>
  Object.fromEntries(
    Object.entries(row).map(([x, p]) => [x, add(multiply(subtract(one, t), p), multiply(t, other[x] ?? rational(0)))]),
  )

/** The row without its first (or all but its first) possible sentence, renormalised; kept when nothing would be left. */
const halved = (row: Row, keepFirst: boolean): Row => {
  const possible = Object.entries(row).filter(([, p]) => p.num !== 0n)
  const kept = new Map(keepFirst ? possible.slice(0, 1) : possible.slice(1))
  if (kept.size === 0) return row
  const total = [...kept.values()].reduce(add)
  return Object.fromEntries(Object.keys(row).map((x) => [x, divide(kept.get(x) ?? rational(0), total)]))
}

/** Two descriptions over one alphabet. */
export interface Pair {
  readonly minus: ModelData
  readonly plus: ModelData
}
export interface PairFamily {
  readonly name: string
  readonly share: number
  readonly arbitrary: fc.Arbitrary<Pair>
}

const sized = (least: number, most: number) => fc.integer({ min: least, max: most }).map((k) => alphabet.slice(0, k))

const independentPair = (weights: fc.Arbitrary<Weights>, least = 2): fc.Arbitrary<Pair> =>
  fc
    .tuple(sized(least, 4), shape(weights), shape(weights))
    .map(([sentences, minus, plus]) => ({ minus: cut(minus, sentences), plus: cut(plus, sentences) }))

const derivedPair = (plusOf: (row: Row) => Row, minusOf: (row: Row) => Row = (row) => row): fc.Arbitrary<Pair> =>
  fc.tuple(sized(2, 4), shape(plainWeights)).map(([sentences, made]) => {
    const data = cut(made, sentences)
    return { minus: mapRows(data, minusOf), plus: mapRows(data, plusOf) }
  })

const uniform = (row: Row): Row => {
  const sentences = Object.keys(row)
  return Object.fromEntries(sentences.map((x) => [x, rational(1, sentences.length)]))
}

/** No sentence can be said by both. */
export const disjointPair: fc.Arbitrary<Pair> = derivedPair(
  (row) => halved(uniform(row), false),
  (row) => halved(uniform(row), true),
)

/** P₋ as in any family, and a P₊ that can say everything: (1−t) of another model, t of uniform noise. */
export const fullSupportPair: fc.Arbitrary<Pair> = fc
  .tuple(sized(2, 3), shape(fc.oneof(plainWeights, skewedWeights)), shape(plainWeights), tenToMinus(1, 40))
  .map(([sentences, minus, plus, t]) => ({
    minus: cut(minus, sentences),
    plus: mapRows(cut(plus, sentences), (row) => blend(row, uniform(row), t)),
  }))

/** A P₊ that says what P₋ says with probabilities of 10⁻ᵏ: much evidence from every sentence, and full support. */
export const tellingPair: fc.Arbitrary<Pair> = fc
  .tuple(disjointPair, tenToMinus(1, 40))
  .map(([{ minus, plus }, t]) => ({
    minus,
    plus: mapRows(plus, (row) => blend(row, uniform(row), t)),
  }))

/** The families of pairs, with their shares. */
export const pairFamilies: ReadonlyArray<PairFamily> = [
  { name: 'random', share: 5, arbitrary: independentPair(plainWeights) },
  { name: 'extreme ratios', share: 3, arbitrary: independentPair(skewedWeights) },
  {
    name: 'near-equal',
    share: 2,
    arbitrary: fc.tuple(sized(2, 4), shape(plainWeights), tenToMinus(1, 300)).map(([sentences, made, t]) => {
      const minus = cut(made, sentences)
      return { minus, plus: mapRows(minus, (row) => blend(row, uniform(row), t)) }
    }),
  },
  { name: 'equal', share: 1, arbitrary: derivedPair((row) => row) },
  { name: 'nested supports', share: 2, arbitrary: derivedPair((row) => halved(row, true)) },
  {
    name: 'disjoint supports',
    share: 2,
    arbitrary: disjointPair,
  },
  {
    name: 'one sentence',
    share: 1,
    arbitrary: fc.constant({ minus: iidOf({ a: rational(1) }), plus: iidOf({ a: rational(1) }) }),
  },
]

function iidOf(next: Row): ModelData {
  return { kind: 'iid', next }
}

/** Choices that `walkIn` turns into a prompt. */
export const choices = (most: number): fc.Arbitrary<ReadonlyArray<number>> => fc.array(fc.nat(3), { maxLength: most })

/** A prompt of positive probability: each choice picks one of the possible next sentences, from where a prompt leads. */
export const walkIn = (model: LanguageModel, picks: ReadonlyArray<number>, after: Prompt = []): Prompt => {
  let state = stateAfter(model, after)
  return picks.map((pick) => {
    const possible = [...model.next(state).keys()]
    const sentence = possible[pick % possible.length] ?? ''
    state = model.step(state, sentence)
    return sentence
  })
}

/** A prompt that both models can write: it stops where their next sentences have nothing in common. */
export const walkInBoth = (
  first: LanguageModel,
  second: LanguageModel,
  picks: ReadonlyArray<number>,
  after: Prompt = [],
): Prompt => {
  let [left, right] = [stateAfter(first, after), stateAfter(second, after)]
  const prompt: Array<Sentence> = []
  for (const pick of picks) {
    const possible = [...first.next(left).keys()].filter((x) => second.next(right).has(x))
    const sentence = possible[pick % Math.max(possible.length, 1)]
    if (sentence === undefined) break
    prompt.push(sentence)
    left = first.step(left, sentence)
    right = second.step(right, sentence)
  }
  return prompt
}

export const buildPair = ({ minus, plus }: Pair): { readonly minus: LanguageModel; readonly plus: LanguageModel } => ({
  minus: build(minus),
  plus: build(plus),
})

/**
 * Scores in [−1, 1] for every sentence of the alphabet a, b, c, d, the ends among them.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { alphabet, behaviour } from 'beb/arbitrary'
 * const [B] = fc.sample(behaviour, { seed: 1, numRuns: 1 })
 * console.log(alphabet.every((sentence) => B.has(sentence))) // true
 * ```
 */
export const behaviour: fc.Arbitrary<Behaviour> = fc
  .array(scoreValue, { minLength: 4, maxLength: 4 })
  .map((scores) => new Map(alphabet.map((x, i) => [x, scores[i] ?? rational(0)])))
