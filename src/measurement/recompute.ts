/** A reported figure recomputed from the data: every number, what each reading comes to, and the verdict. */
import * as O from 'fp-ts/lib/Option.js'
import type { Rational } from '../kernel/rational.js'
import type { Measurements } from './data.js'
import type { Enclosed } from './enclosed.js'
import { all, compare, type Evaluated, evaluate } from './evaluate.js'
import type { Direction, Figure, Group, Named, NumberFigure } from './figure.js'
import {
  type Agreement,
  agreement,
  combined,
  inDirection,
  type Measured,
  satisfaction,
  type Verdict,
} from './verdict.js'

/** A number by its name; none where the data give it no value. */
export interface Found {
  readonly name: string
  readonly found: O.Option<Evaluated>
}

/** How many of the measured points satisfy an inequality; a single one is shown by itself. */
export interface Counted {
  readonly name: string
  readonly points: number
  readonly hold: number
  readonly holdWithAllowance: number
  readonly only: O.Option<{ readonly measured: Rational; readonly bound: Enclosed }>
}

export interface RecomputedReading {
  readonly name: string
  readonly agreement: Agreement
  readonly numbers: ReadonlyArray<Found>
  readonly counts: ReadonlyArray<Counted>
}

export interface Recomputed {
  readonly figure: Figure
  readonly verdict: Verdict
  readonly readings: ReadonlyArray<RecomputedReading>
  readonly beside: ReadonlyArray<{ readonly name: string; readonly numbers: ReadonlyArray<Found> }>
}

const found =
  (data: Measurements) =>
  ({ name, statistic }: Named): Found => ({ name, found: evaluate(data, statistic) })

const numberReading = (
  data: Measurements,
  { expectation }: NumberFigure,
  { name, numbers }: Group,
): RecomputedReading => {
  const all = numbers.map(found(data))
  const [first, ...others] = all.flatMap(({ found: one }) => (O.isSome(one) ? [one.value.value] : []))
  const isWhole = first !== undefined && others.length + 1 === numbers.length
  return {
    name,
    agreement: isWhole ? agreement(expectation, [first, ...others]) : 'undecided',
    numbers: all,
    counts: [],
  }
}

const inequalityReading = (
  data: Measurements,
  { name, inequalities }: Extract<Figure, { readonly _tag: 'inequality' }>['readings'][number],
): RecomputedReading => {
  const compared = inequalities.map(({ name: of, inequality }) => ({ of, comparisons: compare(data, inequality) }))
  const counts = compared.map(({ of, comparisons }): Counted => {
    const points = O.isSome(comparisons) ? comparisons.value : []
    const [only] = points
    return {
      name: of,
      points: points.length,
      hold: points.filter(({ holds }) => holds === 'true').length,
      holdWithAllowance: points.filter(({ holdsWithAllowance }) => holdsWithAllowance === 'true').length,
      only: points.length === 1 && only !== undefined ? O.some(only) : O.none,
    }
  })
  const points = compared.flatMap(({ comparisons }) => (O.isSome(comparisons) ? comparisons.value : []))
  const isWhole = points.length > 0 && compared.every(({ comparisons }) => O.isSome(comparisons))
  return {
    name,
    agreement: isWhole ? satisfaction(all(points, 'holds'), all(points, 'holdsWithAllowance')) : 'undecided',
    numbers: [],
    counts,
  }
}

const measuredAs = ({ divergence }: Measurements, direction: Direction | undefined): Measured => {
  if (direction === undefined) return 'as claimed'
  const { sampled, against } = divergence
  if (sampled === direction.of && against === direction.from) return 'as claimed'
  return sampled === direction.from && against === direction.of ? 'reversed' : 'otherwise'
}

export const recompute = (data: Measurements, figure: Figure): Recomputed => {
  const readings =
    figure._tag === 'number'
      ? figure.readings.map((reading) => numberReading(data, figure, reading))
      : figure.readings.map((reading) => inequalityReading(data, reading))
  const verdict = combined(readings.map(({ agreement: one }) => one))
  return {
    figure,
    verdict: figure._tag === 'number' ? inDirection(verdict, measuredAs(data, figure.direction)) : verdict,
    readings,
    beside: figure.beside.map(({ name, numbers }) => ({ name, numbers: numbers.map(found(data)) })),
  }
}
