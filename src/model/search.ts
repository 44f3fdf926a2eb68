/**
 * The admissible prompts with the least B_P(s), one for each length, by dynamic programming over pairs of states.
 *
 * Prompts that lead both components to the same states differ only in the posterior weight w, and after any
 * continuation B_P is monotone in w: the new weight increases with w, and B_P = B_{P₊} + w(B_{P₋} − B_{P₊}).
 * So for each pair of states the least and the largest weight suffice, and the search is exact.
 */
import { type Rational, rational } from '../kernel/rational.js'
import type { Behaviour } from './behaviour.js'
import { mostWork } from './greedy.js'
import { type Grown, promptOf } from './grown.js'
import type { Prompt } from './languageModel.js'
import {
  admissibleSentences,
  behaviourFraction,
  type Decomposition,
  extend,
  type Fraction,
  less,
  lighter,
  type Posterior,
  prior,
  sizeOf,
} from './odds.js'

export interface BestPrompt {
  readonly prompt: Prompt
  /** B_P(prompt). */
  readonly behaviour: Rational
}

interface Configuration {
  readonly state: Posterior
  readonly grown: Grown
}

interface Valued extends Configuration {
  readonly value: Fraction
}

/** For each pair of states, the prompts with the least and the largest weight. */
type Layer = Map<string, { readonly least: Configuration; readonly largest: Configuration }>

const insert = (layer: Layer, key: string, configuration: Configuration): void => {
  const extremes = layer.get(key)
  if (extremes === undefined) layer.set(key, { least: configuration, largest: configuration })
  else if (lighter(configuration.state, extremes.least.state)) layer.set(key, { ...extremes, least: configuration })
  else if (lighter(extremes.largest.state, configuration.state)) layer.set(key, { ...extremes, largest: configuration })
}

const configurations = (layer: Layer): ReadonlyArray<Configuration> =>
  [...layer.values()].flatMap(({ least, largest }) => (least === largest ? [least] : [least, largest]))

/** Arithmetic on the odds is quadratic in their size. */
const work = (decomposition: Decomposition, state: Posterior): number =>
  decomposition.minus.sentences.length * (10_000 + (sizeOf(state) / 64) ** 2)

/** The best configuration of each length 0, 1, 2, … until the work runs out; nothing is reduced to lowest terms. */
function* bestByLength(decomposition: Decomposition, behaviour: Behaviour, limit: number): Generator<Valued> {
  const pairKey = ({ minus, plus }: Posterior): string =>
    JSON.stringify([decomposition.minus.key(minus), decomposition.plus.key(plus)])
  let layer: ReadonlyArray<Configuration> = [{ state: prior(decomposition), grown: null }]
  let spent = 0
  for (;;) {
    yield layer
      .map((at) => ({ ...at, value: behaviourFraction(behaviour, decomposition, at.state) }))
      .reduce((least, next) => (less(next.value, least.value) ? next : least))
    const next: Layer = new Map()
    for (const { state, grown } of layer) {
      spent += work(decomposition, state)
      if (spent > limit) return
      for (const x of admissibleSentences(decomposition, state)) {
        const successor = extend(decomposition, state, x)
        insert(next, pairKey(successor), { state: successor, grown: { last: x.sentence, before: grown } })
      }
    }
    layer = configurations(next)
  }
}

const bestPrompt = ({ grown, value }: Valued): BestPrompt => ({
  prompt: promptOf(grown),
  behaviour: rational(value.num, value.den),
})

/** The least B_P(s) over admissible prompts of exactly n sentences; null when the work ran out. */
export const bestPromptOfLength = (
  decomposition: Decomposition,
  behaviour: Behaviour,
  n: number,
  limit: number = mostWork,
): BestPrompt | null => {
  let length = 0
  for (const best of bestByLength(decomposition, behaviour, limit)) if (length++ === n) return bestPrompt(best)
  return null
}

/** The least B_P(s) over admissible prompts of at most n sentences, at a shortest one; null when the work ran out. */
export const bestPromptUpTo = (
  decomposition: Decomposition,
  behaviour: Behaviour,
  n: number,
  limit: number = mostWork,
): BestPrompt | null => {
  let length = 0
  let least: Valued | null = null
  for (const best of bestByLength(decomposition, behaviour, limit)) {
    if (least === null || less(best.value, least.value)) least = best
    if (length++ === n) return bestPrompt(least)
  }
  return null
}

/** Whether a prompt of at most so many sentences has B_P(s) < target. */
export type Shortest =
  /** A shortest such prompt, the best of its length. */
  | ({ readonly kind: 'found' } & BestPrompt)
  /** None of at most `searched` sentences; `complete` is false when the work ran out before the length asked for. */
  | { readonly kind: 'none'; readonly searched: number; readonly complete: boolean }

/** A shortest admissible prompt of at most `longest` sentences with B_P(s) < target, if there is one. */
export const shortestPrompt = (
  decomposition: Decomposition,
  behaviour: Behaviour,
  target: Rational,
  longest: number,
  limit: number = mostWork,
): Shortest => {
  let length = 0
  for (const best of bestByLength(decomposition, behaviour, limit)) {
    if (less(best.value, target)) return { kind: 'found', ...bestPrompt(best) }
    if (length === longest) return { kind: 'none', searched: length, complete: true }
    length++
  }
  return { kind: 'none', searched: length - 1, complete: false }
}
