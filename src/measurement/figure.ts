/**
 * A reported figure as a claim about the data: what is printed and where, how it is recomputed under each reading that
 * the print leaves open, and what the numbers do not say. The verdict is no part of it: verdict.ts computes it.
 */
import type { Rational } from '../kernel/rational.js'
import type { Law } from './data.js'
import { type Inequality, inequalityText, type Statistic, statisticText } from './statistic.js'
import { allowanceText, expectationText } from './verdict.js'

/** What the printed number is to the numbers of a reading. */
export type Expectation =
  /** All of them are at least, or at most, the printed one, and the nearest is near it. */
  | { readonly _tag: 'lowerBound' | 'upperBound'; readonly value: Rational }
  /** All of them are the printed one. */
  | { readonly _tag: 'value' | 'about'; readonly value: Rational }
  /** They extend from the one printed end to the other. */
  | { readonly _tag: 'range'; readonly least: Rational; readonly greatest: Rational }

export interface Named {
  readonly name: string
  readonly statistic: Statistic
}

/** Numbers under one name. */
export interface Group {
  readonly name: string
  readonly numbers: ReadonlyArray<Named>
}

/** The divergence that the figure is about: KL(of‖from). */
export interface Direction {
  readonly of: Law
  readonly from: Law
}

interface Common {
  readonly name: string
  readonly printed: string
  readonly where: string
  /** What it would mean for the data, in a sentence. */
  readonly says: string
  /** Numbers beside, which do not enter the verdict. */
  readonly beside: ReadonlyArray<Group>
  readonly doesNotSay: ReadonlyArray<string>
}

export interface NumberFigure extends Common {
  readonly _tag: 'number'
  readonly expectation: Expectation
  /** Needed, when the numbers are of divergences: others are no measurement of it. */
  readonly direction?: Direction
  readonly readings: ReadonlyArray<Group>
}

export interface InequalityFigure extends Common {
  readonly _tag: 'inequality'
  readonly readings: ReadonlyArray<{
    readonly name: string
    readonly inequalities: ReadonlyArray<{ readonly name: string; readonly inequality: Inequality }>
  }>
}

export type Figure = NumberFigure | InequalityFigure

/** The claim as the record keeps it: all that its verdict depends on, beside the data. */
export const figureText = (figure: Figure): string => {
  if (figure._tag === 'inequality') {
    const all = figure.readings.map(
      ({ name, inequalities: of }) => `${name}: ${of.map((i) => inequalityText(i.inequality)).join(', ')}`,
    )
    return `${allowanceText} | ${all.join(' ; ')}`
  }
  const { expectation, direction, readings } = figure
  const needs = direction === undefined ? '' : `KL(${direction.of}‖${direction.from}) | `
  const numbers = readings.map(
    ({ name, numbers: of }) => `${name}: ${of.map((n) => statisticText(n.statistic)).join(', ')}`,
  )
  return `${expectationText(expectation)} | ${needs}${numbers.join(' ; ')}`
}
