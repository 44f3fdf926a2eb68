/**
 * The admissible prompts with the least B_P(s), one for each length, by dynamic programming over pairs of states.
 *
 * Prompts that lead both components to the same states differ only in the posterior weight w, and after any
 * continuation B_P is monotone in w: the new weight increases with w, and B_P = B_{P₊} + w(B_{P₋} − B_{P₊}).
 * So for each pair of states the least and the largest weight suffice, and the search is exact.
 */
import { type Enclosure64, enclosure64, isBelow } from '../kernel/enclosure64.js'
import { type Rational, rational } from '../kernel/rational.js'
import type { Behaviour } from './behaviour.js'
import { type Grown, promptOf } from './grown.js'
import type { Prompt } from './languageModel.js'
import {
  admissibleSentences,
  behaviour64,
  behaviourFraction,
  type Decomposition,
  extend,
  type Fraction,
  less,
  lighter,
  type Posterior,
  prior,
} from './odds.js'
import { type Ledger, ledger, mostWork, type Spend, workOfComparison, workOfSentence } from './work.js'

export interface BestPrompt {
  readonly prompt: Prompt
  /** B_P(prompt). */
  readonly behaviour: Rational
}

interface Configuration {
  readonly state: Posterior
  readonly grown: Grown
}

/** A configuration with its B_P, enclosed, and exactly when it is asked for. */
interface Valued extends Configuration {
  readonly about: Enclosure64
  readonly value: () => Fraction
}

/** Whether B_P of the first is below a value. */
const isLower = (first: Valued, second: Omit<Valued, keyof Configuration>, spend: Spend): boolean => {
  const told = isBelow(first.about, second.about)
  if (told !== 'unknown') return told === 'true'
  spend(workOfComparison(first.state))
  return less(first.value(), second.value())
}

/** For each pair of states, the prompts with the least and the largest weight. */
type Layer = Map<string, { readonly least: Configuration; readonly largest: Configuration }>

const insert = (layer: Layer, key: string, configuration: Configuration, spend: Spend): void => {
  const extremes = layer.get(key)
  if (extremes === undefined) layer.set(key, { least: configuration, largest: configuration })
  else if (lighter(configuration.state, extremes.least.state, spend))
    layer.set(key, { ...extremes, least: configuration })
  else if (lighter(extremes.largest.state, configuration.state, spend))
    layer.set(key, { ...extremes, largest: configuration })
}

const configurations = (layer: Layer): ReadonlyArray<Configuration> =>
  [...layer.values()].flatMap(({ least, largest }) => (least === largest ? [least] : [least, largest]))

/**
 * The configurations of each length 0, 1, 2, … until the work runs out. Nothing is reduced to lowest terms, and enclosures
 * in doubles tell most of them apart.
 */
function* byLength(
  decomposition: Decomposition,
  { spend, isOverdrawn }: Ledger,
): Generator<ReadonlyArray<Configuration>> {
  const pairKey = ({ minus, plus }: Posterior): string =>
    JSON.stringify([decomposition.minus.key(minus), decomposition.plus.key(plus)])
  let layer: ReadonlyArray<Configuration> = [{ state: prior(decomposition), grown: null }]
  for (;;) {
    yield layer
    const next: Layer = new Map()
    for (const { state, grown } of layer) {
      if (isOverdrawn()) return
      for (const x of admissibleSentences(decomposition, state)) {
        const successor = extend(decomposition, state, x)
        spend(workOfSentence(state, successor))
        insert(next, pairKey(successor), { state: successor, grown: { last: x.sentence, before: grown } }, spend)
      }
    }
    layer = configurations(next)
  }
}

/** The configuration with the least B_P, the first of them. */
const bestOf = (
  decomposition: Decomposition,
  behaviour: Behaviour,
  layer: ReadonlyArray<Configuration>,
  spend: Spend,
): Valued | null =>
  layer
    .map(({ state, grown }) => ({
      state,
      grown,
      about: behaviour64(behaviour, decomposition, state),
      value: () => behaviourFraction(behaviour, decomposition, state),
    }))
    .reduce<Valued | null>((least, next) => (least === null || isLower(next, least, spend) ? next : least), null)

const bestPrompt = ({ grown, value }: Valued): BestPrompt => {
  const { num, den } = value()
  return { prompt: promptOf(grown), behaviour: rational(num, den) }
}

/** The least B_P(s) over admissible prompts of exactly n sentences; null when the work ran out. */
export const bestPromptOfLength = (
  decomposition: Decomposition,
  behaviour: Behaviour,
  n: number,
  limit: number = mostWork,
): BestPrompt | null => {
  const account = ledger(limit)
  let length = 0
  for (const layer of byLength(decomposition, account)) {
    if (length++ < n) continue
    const best = bestOf(decomposition, behaviour, layer, account.spend)
    return best && bestPrompt(best)
  }
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
  const account = ledger(limit)
  for (const layer of byLength(decomposition, account)) {
    const best = bestOf(decomposition, behaviour, layer, account.spend)
    if (best !== null && (least === null || isLower(best, least, account.spend))) least = best
    if (length++ === n) return least && bestPrompt(least)
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
  const bound = { about: enclosure64(target), value: () => target }
  const account = ledger(limit)
  let length = 0
  for (const layer of byLength(decomposition, account)) {
    const best = bestOf(decomposition, behaviour, layer, account.spend)
    if (best !== null && isLower(best, bound, account.spend)) return { kind: 'found', ...bestPrompt(best) }
    if (length === longest) return { kind: 'none', searched: length, complete: true }
    length++
  }
  return { kind: 'none', searched: length - 1, complete: false }
}
