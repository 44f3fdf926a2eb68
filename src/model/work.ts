/** How much a search may cost, in about nanoseconds but the same everywhere: it stops by what it did, not by a clock. */
import type { Posterior } from './odds.js'

/** The work after which a search stops unless it is told otherwise. */
export const mostWork = 2e9

/** Work of one sentence of one prompt, whatever its odds. */
export const leastWork = 4_000

/** Told of work that is done. */
export type Spend = (work: number) => void

export interface Ledger {
  readonly spend: Spend
  readonly isOverdrawn: () => boolean
}

export const ledger = (limit: number): Ledger => {
  let spent = 0
  return {
    spend: (work) => {
      spent += work
    },
    isOverdrawn: () => spent > limit,
  }
}

/** Of appending a sentence: the odds are multiplied by its factor. */
export const workOfSentence = (before: Posterior, after: Posterior): number =>
  leastWork + (before.size / 64) * ((after.size - before.size) / 64 + 1)

/** Of a comparison of whole odds, which is quadratic in their size. */
export const workOfComparison = ({ size }: Posterior): number => (size / 64) ** 2
