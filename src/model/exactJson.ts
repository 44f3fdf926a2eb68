/**
 * Exact numbers in a report's JSON: rationals are texts "n/d", exactly. A rational with more than `longestExact`
 * characters, and an enclosed number, is given by decimals of 30 digits below and above it, {"atLeast", "atMost"}.
 */
import * as O from 'fp-ts/lib/Option.js'
import { toDecimal } from '../kernel/decimal.js'
import * as D from '../kernel/dyadic.js'
import type { Interval } from '../kernel/interval.js'
import type { LogForm } from '../kernel/logForm.js'
import { type Rational, show } from '../kernel/rational.js'

export const longestExact = 1000
const digits = 30

const between = (least: Rational, greatest: Rational): unknown => ({
  atLeast: toDecimal(least, digits, 'down'),
  atMost: toDecimal(greatest, digits, 'up'),
})

export const number = (q: Rational): unknown => {
  const text = show(q)
  return text.length <= longestExact ? text : between(q, q)
}

export const numberOrNull = (q: O.Option<Rational>): unknown => (O.isSome(q) ? number(q.value) : null)

export const enclosed = ({ lo, hi }: Interval): unknown => between(D.toRational(lo), D.toRational(hi))

/** Σ c·log q as its terms. */
export const logForm = ({ logs }: LogForm): unknown =>
  logs.map(({ coefficient, argument }) => ({ coefficient: number(coefficient), log: number(argument) }))
