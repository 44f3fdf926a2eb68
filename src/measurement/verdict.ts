/** The verdicts on reported figures, and the tolerances that define them; decided on exact numbers and enclosures. */
import * as Q from '../kernel/rational.js'
import * as T from '../kernel/truth.js'
import { atMost, type Enclosed, exactly } from './enclosed.js'
import type { Expectation } from './figure.js'

/** What one reading of a figure comes to. */
export type Agreement =
  | 'reproduced'
  | 'roughly'
  | 'not reproduced'
  | 'not satisfied by the averages'
  /** A comparison that the enclosures leave open, or a statistic without a value. */
  | 'undecided'
export type Verdict = Agreement | 'depends on the origin' | 'wrong direction' | 'not measured'

/** Relative distances from the printed number within which a figure is reproduced, and the factor of `roughly`. */
export const tolerances = {
  /** How far a printed bound may be from the nearest number that it bounds. */
  bound: Q.rational(1, 4),
  /** How far numbers may be from a printed value, and from one that is printed as approximate. */
  value: Q.rational(1, 10),
  about: Q.rational(1, 5),
  /** How far the ends of what is measured may be from the ends of a printed range. */
  end: Q.rational(1, 20),
  /** Within this factor, either way, a figure is roughly so. */
  roughly: Q.rational(3, 2),
} as const

/** Added to a bound that averages exceed: this many standard errors, or one response of all if that is more. */
export const allowedErrors = 2

/** What is printed, and the tolerances that its verdict has. */
export const expectationText = (expectation: Expectation): string => {
  const roughly = `roughly: factor ${Q.show(tolerances.roughly)}`
  switch (expectation._tag) {
    case 'range': {
      const ends = [expectation.least, expectation.greatest].map(Q.show).join(' to ')
      return `range ${ends}, each within ${Q.show(tolerances.end)}; ${roughly}`
    }
    case 'value':
    case 'about':
      return `${expectation._tag} ${Q.show(expectation.value)} within ${Q.show(tolerances[expectation._tag])}; ${roughly}`
    default:
      return `${expectation._tag} ${Q.show(expectation.value)} within ${Q.show(tolerances.bound)}; ${roughly}`
  }
}
export const allowanceText = `roughly: ${allowedErrors} s.e. or one response`

const least = ([first, ...others]: NonEmpty): Enclosed =>
  others.reduce((x, y) => ({ least: Q.minimum(x.least, y.least), greatest: Q.minimum(x.greatest, y.greatest) }), first)
const greatest = ([first, ...others]: NonEmpty): Enclosed =>
  others.reduce((x, y) => ({ least: Q.maximum(x.least, y.least), greatest: Q.maximum(x.greatest, y.greatest) }), first)

export type NonEmpty = readonly [Enclosed, ...ReadonlyArray<Enclosed>]

const between = (low: Q.Rational, x: Enclosed, high: Q.Rational): T.Truth =>
  T.conjunction.concat(atMost(exactly(low), x), atMost(x, exactly(high)))
/** v(1 − below) ≤ x ≤ v(1 + above). */
const near = (x: Enclosed, v: Q.Rational, below: Q.Rational, above: Q.Rational): T.Truth =>
  between(Q.multiply(v, Q.subtract(Q.one, below)), x, Q.multiply(v, Q.add(Q.one, above)))
const withinFactor = (x: Enclosed, v: Q.Rational): T.Truth =>
  between(Q.divide(v, tolerances.roughly), x, Q.multiply(v, tolerances.roughly))

const graded = (reproduced: T.Truth, roughly: T.Truth): Agreement => {
  if (reproduced === 'true') return 'reproduced'
  if (reproduced === 'unknown' || roughly === 'unknown') return 'undecided'
  return roughly === 'true' ? 'roughly' : 'not reproduced'
}

/** How the numbers of a reading agree with what is printed, for printed numbers above 0. */
export const agreement = (expectation: Expectation, numbers: NonEmpty): Agreement => {
  const [low, high] = [least(numbers), greatest(numbers)]
  switch (expectation._tag) {
    case 'lowerBound':
      return graded(near(low, expectation.value, Q.zero, tolerances.bound), withinFactor(low, expectation.value))
    case 'upperBound':
      return graded(near(high, expectation.value, tolerances.bound, Q.zero), withinFactor(high, expectation.value))
    case 'value':
    case 'about': {
      const { value: v, _tag } = expectation
      const both = (test: (x: Enclosed) => T.Truth) => T.conjunction.concat(test(low), test(high))
      return graded(
        both((x) => near(x, v, tolerances[_tag], tolerances[_tag])),
        both((x) => withinFactor(x, v)),
      )
    }
    case 'range': {
      const ends = (test: (x: Enclosed, v: Q.Rational) => T.Truth) =>
        T.conjunction.concat(test(low, expectation.least), test(high, expectation.greatest))
      return graded(
        ends((x, v) => near(x, v, tolerances.end, tolerances.end)),
        ends(withinFactor),
      )
    }
  }
}

/** How averages agree with an inequality: as they are, with their allowance, or not at all. */
export const satisfaction = (holds: T.Truth, holdsWithAllowance: T.Truth): Agreement => {
  const grade = graded(holds, holdsWithAllowance)
  return grade === 'not reproduced' ? 'not satisfied by the averages' : grade
}

const fromBest: ReadonlyArray<Agreement> = [
  'reproduced',
  'roughly',
  'not reproduced',
  'not satisfied by the averages',
  'undecided',
]

/** Readings that differ in the origin alone: if only some reproduce the figure, that is what it depends on. */
export const combined = (agreements: ReadonlyArray<Agreement>): Verdict => {
  if (agreements.length === 0 || agreements.includes('undecided')) return 'undecided'
  const reproduced = agreements.filter((one) => one === 'reproduced').length
  if (reproduced > 0 && reproduced < agreements.length) return 'depends on the origin'
  return agreements.reduce((x, y) => (fromBest.indexOf(y) > fromBest.indexOf(x) ? y : x))
}

/** Whether the data have the divergence that a figure is about, the one the other way, or neither. */
export type Measured = 'as claimed' | 'reversed' | 'otherwise'

/** Numbers of the other direction measure nothing that is claimed; that they agree shows where the figure is from. */
export const inDirection = (verdict: Verdict, measured: Measured): Verdict => {
  if (measured === 'as claimed' || verdict === 'undecided') return verdict
  const agrees = verdict === 'reproduced' || verdict === 'roughly'
  return measured === 'reversed' && agrees ? 'wrong direction' : 'not measured'
}
