/**
 * The prompt of k sentences with the largest L = P₋(s)/P₊(s), by dynamic programming over pairs of states: prompts that
 * lead to the same pair have the same futures, so that the one with the largest L dominates. Where P₋ is β-distinguishable
 * from P₊ it has L > e^{βk} (Lemma C.3), whichever prompt the greedy choice would have led to.
 */
import { type Grown, promptOf } from './grown.js'
import type { Prompt } from './languageModel.js'
import { admissibleSentences, type Decomposition, extend, lighter, type Posterior, prior } from './odds.js'
import { leastWork, ledger, mostWork, workOfSentence } from './work.js'

export interface LikeliestPrompt {
  readonly prompt: Prompt
  /** Where it leads, with the exact odds w : 1−w. */
  readonly posterior: Posterior
}

interface Reached {
  readonly state: Posterior
  readonly grown: Grown
}

/** An admissible prompt of exactly k ≥ 0 sentences with the largest L; null when the work ran out. */
export const likeliestPrompt = (
  decomposition: Decomposition,
  k: number,
  limit: number = mostWork,
): LikeliestPrompt | null => {
  const { minus, plus } = decomposition
  // Hopeless lengths are seen before anything is done.
  if (k * minus.sentences.length * leastWork > limit) return null
  let layer: ReadonlyArray<Reached> = [{ state: prior(decomposition), grown: null }]
  const { spend, isOverdrawn } = ledger(limit)
  for (let length = 0; length < k; length++) {
    const next = new Map<string, Reached>()
    for (const { state, grown } of layer) {
      if (isOverdrawn()) return null
      for (const x of admissibleSentences(decomposition, state)) {
        const successor = extend(decomposition, state, x)
        spend(workOfSentence(state, successor))
        const key = JSON.stringify([minus.key(successor.minus), plus.key(successor.plus)])
        const before = next.get(key)
        if (before !== undefined && !lighter(before.state, successor, spend)) continue
        next.set(key, { state: successor, grown: { last: x.sentence, before: grown } })
      }
    }
    layer = [...next.values()]
  }
  const best = layer.reduce((x, y) => (lighter(x.state, y.state, spend) ? y : x))
  return { prompt: promptOf(best.grown), posterior: best.state }
}
