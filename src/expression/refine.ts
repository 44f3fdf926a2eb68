/** Enclosures of a stated relative accuracy: the working precision grows by what cancellation has cost. */
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import * as I from '../kernel/interval.js'
import { budget } from '../kernel/logFormSign.js'
import { type Enclosed, enclose, obstacle, within } from './enclose.js'
import { exactSign, type Real } from './real.js'

/** Outside the log forms, this many bits of precision are spent on cancellation before an answer is given up. */
export const largestLoss = 2 ** 16

/** The greatest accuracy that may be asked for, in bits. */
export const mostBits = 100_000

/** The next working precision: more by what is missing where the sign is known, twice as much where it is not. */
const nextWorking = (enclosure: I.Interval, bits: number, working: number): number => {
  const accuracy = I.relativeAccuracy(enclosure)
  return accuracy > 0 ? working + bits - accuracy + 8 : 2 * working
}

/** Endpoints of bits + 3 bits: wider by at most 2·2^-(bits+2) of the value; a point stays what it is. */
const shortened = (x: I.Interval, bits: number): I.Interval => {
  if (!I.isPoint(x)) return I.outward(x.lo, x.hi, bits + 2)
  return x.lo.m === 0n ? I.zero : x
}

/** [0, 0] where the form of x shows that it is zero. */
const zeroOf = (x: Real): O.Option<I.Interval> => (O.toUndefined(exactSign(x)) === 0 ? O.some(I.zero) : O.none)

/**
 * lo ≤ x ≤ hi with hi − lo ≤ 2^-bits·|x|, for 1 ≤ bits ≤ `mostBits`; [0, 0] for zero. An obstacle when x is undefined,
 * too large, or not told from zero within the budget of its form, or `largestLoss` where it has none.
 */
export const refine = (x: Real, bits: number): Enclosed => {
  const most = 2 * bits + (x._tag === 'Form' ? budget(x.form) : largestLoss)
  for (let working = bits + 16; ; ) {
    const enclosure = enclose(x, working)
    if (E.isRight(enclosure)) {
      if (I.isAccurate(enclosure.right, bits + 3)) return within(shortened(enclosure.right, bits), 1)
      const zero = zeroOf(x)
      if (O.isSome(zero)) return E.right(zero.value)
    } else if (enclosure.left.kind !== 'undecided') return enclosure
    if (working >= most) {
      return E.isLeft(enclosure)
        ? obstacle('undecided', enclosure.left.at, `${enclosure.left.message} with ${working} bits`)
        : obstacle('undecided', 1, `this number cannot be told from zero with ${working} bits`)
    }
    working = Math.min(most, E.isRight(enclosure) ? nextWorking(enclosure.right, bits + 3, working) : 2 * working)
  }
}
