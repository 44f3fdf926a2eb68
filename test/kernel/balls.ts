/** Balls against much finer intervals around the same number. */
import * as D from '../../src/kernel/dyadic.js'
import type { Interval } from '../../src/kernel/interval.js'
import type { Ball } from '../../src/kernel/tightest.js'

/** Does the ball hold the interval, and is its radius at most 2^−precision of the least number in it? */
export const isGood = ({ mid, radius, e }: Ball, finer: Interval, precision: number): boolean => {
  const [lo, hi] = [mid - BigInt(radius), mid + BigInt(radius)].map((m) => ({ m, e })) as [D.Dyadic, D.Dyadic]
  const least = D.minimum(D.absolute(lo), D.absolute(hi))
  return (
    D.atMost(lo, finer.lo) && D.atMost(finer.hi, hi) && D.atMost(D.scale({ m: BigInt(radius), e }, precision), least)
  )
}
