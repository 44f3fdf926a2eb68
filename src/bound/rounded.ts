/** Real lengths x = N/D as integers, ⌈x⌉ or ⌊x⌋; next to an integer n it is decided whether N < nD, N = nD or N > nD. */
import * as E from 'fp-ts/lib/Either.js'
import type { Obstacle } from '../expression/enclose.js'
import { refine } from '../expression/refine.js'
import * as D from '../kernel/dyadic.js'
import * as I from '../kernel/interval.js'
import { type Given, order, realOf } from './formula.js'
import { exactly, largestBits, type Sentences } from './sentences.js'

export type Rounding = 'up' | 'down'

/** The relative accuracy of the enclosures that are shown. */
export const shownBits = 64

export interface Rounded {
  /** A relative 2^-64 wide; the point itself for a tie. */
  readonly enclosure: I.Interval
  readonly integer: Sentences
}

const pointAt = (n: bigint): I.Interval => I.point(D.dyadic(n, 0))

/** x against the only integer n of its enclosure. */
const besideInteger = (n: bigint, order: -1 | 0 | 1, rounding: Rounding): Sentences => {
  if (order === 0) return exactly(n, true)
  if (rounding === 'up') return exactly(order < 0 ? n : n + 1n)
  return exactly(order < 0 ? n - 1n : n)
}

/** nD; D itself for n = 1, so that equal expressions are seen to be equal. */
const times = (n: bigint, formula: string): string => (n === 1n ? `(${formula})` : `(${n})*(${formula})`)

/** N/D for formulas N and D > 0, enclosed and rounded; an integer beyond ±2^4096 is left unwritten. */
export const roundedQuotient = (
  [numerator, denominator]: readonly [string, string],
  rounding: Rounding,
  given: Given,
): E.Either<Obstacle, Rounded> => {
  const real = realOf(`(${numerator})/(${denominator})`, given)
  if (E.isLeft(real)) return real
  const enclosure = refine(real.right, shownBits)
  if (E.isLeft(enclosure)) return enclosure
  if (D.magnitude(D.absolute(enclosure.right.hi)) > largestBits) {
    return E.right({ enclosure: enclosure.right, integer: { kind: 'beyond' } })
  }
  const fine = refine(real.right, shownBits + Math.max(0, D.magnitude(D.absolute(enclosure.right.hi))))
  if (E.isLeft(fine)) return fine
  const n = D.ceiling(fine.right.lo)
  if (n > D.floor(fine.right.hi)) {
    return E.right({ enclosure: enclosure.right, integer: exactly(rounding === 'up' ? n : n - 1n) })
  }
  const side = order(`(${numerator})`, times(n, denominator), given)
  if (E.isLeft(side)) {
    if (side.left.kind !== 'undecided') return side
    return E.right({ enclosure: enclosure.right, integer: { kind: 'open', least: rounding === 'up' ? n : n - 1n } })
  }
  return E.right({
    enclosure: side.right === 0 ? pointAt(n) : enclosure.right,
    integer: besideInteger(n, side.right, rounding),
  })
}
