/**
 * How far the posterior weight of P₋ can be driven on finite-state models: prompts lead to pairs of states, with one
 * component impossible or both possible. Where both are, a cycle on which P₋/P₊ grows, repeated, takes the weight to 1
 * from there on; one on which it shrinks takes it to 0. Cycles are found exactly, by Bellman and Ford's relaxations.
 */
import { divide, lessThan, multiply, one, type Rational, zero } from '../kernel/rational.js'
import { reachedFrom, stronglyConnected } from './components.js'
import type { Grown } from './grown.js'
import type { PairTable } from './pairTable.js'

/** Which components can have written a prompt. */
export type Writers = 'both' | 'minus' | 'plus'

export interface EvidenceNode {
  readonly row: number
  readonly writers: Writers
  /** A shortest prompt that leads here. */
  readonly prompt: Grown
  /** P₋/P₊ may be made as large, or as small, as one likes on the way here. */
  readonly grows: boolean
  readonly shrinks: boolean
}

interface Arrow {
  readonly to: number
  readonly ratio: Rational
}

/** Most states of a component in which cycles are looked for. */
const mostStates = 48

/** Is there a cycle inside with a product of ratios above 1? */
const hasGrowingCycle = (arrows: ReadonlyArray<ReadonlyArray<Arrow>>, component: ReadonlyArray<number>): boolean => {
  const inside = new Set(component)
  const own = component.map((i) => [i, (arrows[i] ?? []).filter(({ to }) => inside.has(to))] as const)
  if (own.some(([i, each]) => each.some(({ to, ratio }) => to === i && lessThan(one, ratio)))) return true
  if (component.length > mostStates) return false
  const best = new Map(component.map((i) => [i, one]))
  for (let round = 0; round <= component.length; round++) {
    let changed = false
    for (const [i, each] of own) {
      for (const { to, ratio } of each) {
        const through = multiply(best.get(i) ?? one, ratio)
        if (!lessThan(best.get(to) ?? one, through)) continue
        best.set(to, through)
        changed = true
      }
    }
    if (!changed) return false
  }
  return true
}

/** The nodes that lie on or after a growing cycle. */
const afterGrowth = (arrows: ReadonlyArray<ReadonlyArray<Arrow>>): ReadonlySet<number> => {
  const successors = arrows.map((each) => each.map(({ to }) => to))
  const growing = stronglyConnected(successors).filter((component) => hasGrowingCycle(arrows, component))
  return reachedFrom(successors, growing.flat())
}

/** Every node that a prompt s with P(s) > 0 leads to; the table holds at least those prompts. */
export const evidenceNodes = ({ sentences, rows }: PairTable): ReadonlyArray<EvidenceNode> => {
  const nodes: Array<Pick<EvidenceNode, 'row' | 'writers' | 'prompt'>> = [{ row: 0, writers: 'both', prompt: null }]
  const index = new Map([['0 both', 0]])
  const arrows: Array<Array<Arrow>> = []
  for (const { row, writers, prompt } of nodes) {
    const { minus, plus, to } = rows[row] ?? { minus: [], plus: [], to: [] }
    const both: Array<Arrow> = []
    for (const [i, last] of sentences.entries()) {
      const [bad, good, next] = [minus[i] ?? zero, plus[i] ?? zero, to[i]]
      const byMinus = writers !== 'plus' && bad.num > 0n
      const byPlus = writers !== 'minus' && good.num > 0n
      if (next === undefined || (!byMinus && !byPlus)) continue
      const left: Writers = byMinus && byPlus ? 'both' : byMinus ? 'minus' : 'plus'
      const name = `${next} ${left}`
      const found = index.get(name) ?? nodes.push({ row: next, writers: left, prompt: { last, before: prompt } }) - 1
      index.set(name, found)
      if (left === 'both') both.push({ to: found, ratio: divide(bad, good) })
    }
    arrows.push(both)
  }
  const grows = afterGrowth(arrows)
  const shrinks = afterGrowth(arrows.map((each) => each.map(({ to, ratio }) => ({ to, ratio: divide(one, ratio) }))))
  return nodes.map((node, i) => ({ ...node, grows: grows.has(i), shrinks: shrinks.has(i) }))
}
