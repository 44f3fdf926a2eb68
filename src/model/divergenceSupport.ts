/** For which n K_n is +∞ or 0, from the sets of states that P₋ can be in after n sentences; no probability is needed. */
import * as O from 'fp-ts/lib/Option.js'
import { hasEqualLaws, type PairChain } from './pairChain.js'

/** Steps, in visited moves, after which the sets are not followed any further. */
export const mostSteps = 1_000_000

export interface SupportFacts {
  /** K_n = +∞ for every n ≥ 0; decided when the sets of states have come round again. */
  readonly isInfiniteForEver: boolean
  /** The first n with K_n = 0, as far as was looked. */
  readonly zeroAt: O.Option<number>
}

/** The facts for texts that begin in the state `from`, as far as `most` steps tell. */
export const supportFacts = ({ states }: PairChain, from = 0, most = mostSteps): SupportFacts => {
  const seen = new Set<string>()
  let now: ReadonlyArray<number> = [from]
  let [isInfinite, spent] = [true, 0]
  for (let n = 0; spent < most; n++) {
    const here = now.flatMap((i) => states[i] ?? [])
    if (here.every(hasEqualLaws)) return { isInfiniteForEver: false, zeroAt: O.some(n) }
    isInfinite &&= here.some(({ divergence }) => O.isNone(divergence))
    const name = now.join(' ')
    if (seen.has(name)) return { isInfiniteForEver: isInfinite, zeroAt: O.none }
    seen.add(name)
    spent += here.reduce((sum, { moves }) => sum + 1 + moves.length, 0)
    now = [...new Set(here.flatMap(({ moves }) => moves.map(({ to }) => to)))].sort((a, b) => a - b)
  }
  return { isInfiniteForEver: false, zeroAt: O.none }
}

/**
 * Does K_n tend to 0: is every D finite, and 0 wherever the chain ends up (components that lead nowhere else)? Of the
 * states only those `within` matter, a set that nothing leads out of.
 */
export const tendsToZero = (
  { states }: PairChain,
  components: ReadonlyArray<ReadonlyArray<number>>,
  within: ReadonlySet<number> = new Set(states.keys()),
): boolean =>
  [...within].every((i) => O.isSome(states[i]?.divergence ?? O.none)) &&
  components.every((component) => {
    const inside = new Set(component)
    const members = component.flatMap((i) => (within.has(i) ? (states[i] ?? []) : []))
    const isClosed = members.every(({ moves }) => moves.every(({ to }) => inside.has(to)))
    return !isClosed || members.every(hasEqualLaws)
  })
