/**
 * Relative slacks counted by their decade: 0, positive but below 10⁻¹⁶ (where doubles no longer see it), and then from 10ᵉ up
 * to 10ᵉ⁺¹ for −16 ≤ e ≤ 0; a relative slack is at most 2. Counts of disjoint sets of runs add up.
 */
import * as O from 'fp-ts/lib/Option.js'
import { type Enclosure64, enclosure64 } from '../kernel/enclosure64.js'
import * as Q from '../kernel/rational.js'

const exponents: ReadonlyArray<number> = Array.from({ length: 17 }, (_, i) => -i)

/** The bins from the nearest to the farthest. */
export const slackBins: ReadonlyArray<string> = ['0', '<1e-16', ...[...exponents].reverse().map((e) => `1e${e}`)]

const floors = exponents.map((e) => ({ name: `1e${e}`, least: Q.rational(1n, 10n ** BigInt(-e)) }))

/** The bin of a relative slack that is not negative. */
export const binOf = (slack: Q.Rational): string =>
  slack.num === 0n ? '0' : (floors.find(({ least }) => Q.atMost(least, slack))?.name ?? '<1e-16')

const enclosedFloors = floors.map(({ name, least }) => ({ name, least: enclosure64(least) }))

/** The bin in which the whole enclosure lies, if it lies in one. */
export const binOfEnclosure = ({ lo, hi }: Enclosure64): O.Option<string> => {
  const at = enclosedFloors.findIndex(({ least }) => least.hi <= lo)
  const [here, above] = [enclosedFloors[at], enclosedFloors[at - 1]]
  return here !== undefined && hi < (above?.least.lo ?? Number.POSITIVE_INFINITY) ? O.some(here.name) : O.none
}

/** How many slacks fell in each bin; bins without any are left out. */
export type SlackCounts = Readonly<Record<string, number>>

/** In the order of the bins, whatever order the counts came in. */
export const addCounts = (a: SlackCounts, b: SlackCounts): SlackCounts => {
  const counts: Record<string, number> = {}
  for (const bin of slackBins) {
    const count = (a[bin] ?? 0) + (b[bin] ?? 0)
    if (count > 0) counts[bin] = count
  }
  return counts
}
