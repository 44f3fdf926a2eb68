/**
 * The admissible prompts with the least B_P(s), one for each length, by dynamic programming over pairs of states.
 *
 * Prompts that lead both components to the same states differ only in the posterior weight w, and after any
 * continuation B_P is monotone in w: the new weight increases with w, and B_P = B_{P₊} + w(B_{P₋} − B_{P₊}).
 * So for each pair of states the least and the largest weight suffice, and the search is exact.
 */
import { lessThan, type Rational } from '../kernel/rational.js'
import { type Behaviour, expectedScore } from './behaviour.js'
import {
  admissibleSentences,
  bitLength,
  type Decomposition,
  type Grown,
  mixture,
  type Posterior,
  promptOf,
} from './decomposition.js'
import type { Prompt } from './languageModel.js'

export interface BestPrompt {
  readonly prompt: Prompt
  /** B_P(prompt), the least among admissible prompts of this length. */
  readonly behaviour: Rational
}

/** Limits of a search: prompts that are extended by a sentence, and bits of an exact posterior weight. */
export interface SearchLimits {
  readonly extensions: number
  readonly bits: number
}
export const searchLimits: SearchLimits = { extensions: 200_000, bits: 20_000 }

export interface BestPrompts {
  /** The best prompt of length n at index n, as far as the search went. */
  readonly byLength: ReadonlyArray<BestPrompt>
  /** False when a limit ended the search before the length that was asked for. */
  readonly complete: boolean
}

interface Configuration {
  readonly state: Posterior
  readonly grown: Grown
}

/** For each pair of states, the prompts with the least and the largest weight. */
type Layer = Map<string, { readonly least: Configuration; readonly largest: Configuration }>

const insert = (layer: Layer, key: string, configuration: Configuration): void => {
  const extremes = layer.get(key)
  const { weight } = configuration.state
  if (extremes === undefined) layer.set(key, { least: configuration, largest: configuration })
  else if (lessThan(weight, extremes.least.state.weight)) layer.set(key, { ...extremes, least: configuration })
  else if (lessThan(extremes.largest.state.weight, weight)) layer.set(key, { ...extremes, largest: configuration })
}

const configurations = (layer: Layer): ReadonlyArray<Configuration> =>
  [...layer.values()].flatMap(({ least, largest }) => (least === largest ? [least] : [least, largest]))

/** The best prompts of the lengths 0, 1, …, `longest`, or up to the first with B_P(s) < `until`. */
export const bestPrompts = (
  decomposition: Decomposition,
  behaviour: Behaviour,
  longest: number,
  until: Rational | null = null,
  limits: SearchLimits = searchLimits,
): BestPrompts => {
  const p = mixture(decomposition)
  const pairKey = ({ minus, plus }: Posterior): string =>
    JSON.stringify([decomposition.minus.key(minus), decomposition.plus.key(plus)])
  const best = (layer: ReadonlyArray<Configuration>): BestPrompt | null => {
    let least: { readonly grown: Grown; readonly behaviour: Rational } | null = null
    for (const { state, grown } of layer) {
      const value = expectedScore(behaviour, p, state)
      if (least === null || lessThan(value, least.behaviour)) least = { grown, behaviour: value }
    }
    return least && { prompt: promptOf(least.grown), behaviour: least.behaviour }
  }
  const byLength: Array<BestPrompt> = []
  let layer: ReadonlyArray<Configuration> = [{ state: p.start, grown: null }]
  let extensions = 0
  for (;;) {
    const found = best(layer)
    if (found === null) return { byLength, complete: false }
    byLength.push(found)
    if (byLength.length > longest || (until !== null && lessThan(found.behaviour, until))) break
    const next: Layer = new Map()
    for (const { state, grown } of layer) {
      if (bitLength(state.weight) > limits.bits) return { byLength, complete: false }
      for (const x of admissibleSentences(decomposition, state)) {
        if (++extensions > limits.extensions) return { byLength, complete: false }
        const successor = p.step(state, x)
        insert(next, pairKey(successor), { state: successor, grown: { last: x, before: grown } })
      }
    }
    layer = configurations(next)
  }
  return { byLength, complete: true }
}

/** The least B_P(s) over admissible prompts of exactly n sentences; null beyond the limits. */
export const bestPromptOfLength = (
  decomposition: Decomposition,
  behaviour: Behaviour,
  n: number,
  limits: SearchLimits = searchLimits,
): BestPrompt | null => bestPrompts(decomposition, behaviour, n, null, limits).byLength[n] ?? null

/** The least B_P(s) over admissible prompts of at most n sentences, a shortest such prompt; null beyond the limits. */
export const bestPromptUpTo = (
  decomposition: Decomposition,
  behaviour: Behaviour,
  n: number,
  limits: SearchLimits = searchLimits,
): BestPrompt | null => {
  const { byLength, complete } = bestPrompts(decomposition, behaviour, n, null, limits)
  if (!complete) return null
  return byLength.reduce((least, next) => (lessThan(next.behaviour, least.behaviour) ? next : least))
}
