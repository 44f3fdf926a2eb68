/** Recomputed figures for programs: rationals exactly, as texts "n/d"; enclosed numbers between decimals of 30 digits. */
import * as O from 'fp-ts/lib/Option.js'
import { toDecimal } from '../kernel/decimal.js'
import { equality, show } from '../kernel/rational.js'
import { number } from '../model/exactJson.js'
import type { Measurements } from './data.js'
import type { Enclosed } from './enclosed.js'
import { figureText } from './figure.js'
import type { Counted, Found, Recomputed } from './recompute.js'

const digits = 30
const enclosed = ({ least, greatest }: Enclosed): unknown =>
  equality.equals(least, greatest)
    ? number(least)
    : { atLeast: toDecimal(least, digits, 'down'), atMost: toDecimal(greatest, digits, 'up') }

const encodeFound = ({ name, found }: Found): object => ({
  name,
  value: O.isSome(found) ? enclosed(found.value.value) : null,
  ...(O.isSome(found) && O.isSome(found.value.at) ? { at: show(found.value.at.value) } : {}),
})

const encodeCounted = ({ name, points, hold, holdWithAllowance, only }: Counted): object => ({
  name,
  points,
  hold,
  holdWithAllowance,
  ...(O.isSome(only) ? { measured: number(only.value.measured), bound: enclosed(only.value.bound) } : {}),
})

export const encodeRecomputed = ({ figure, verdict, readings, beside }: Recomputed): object => ({
  figure: figure.name,
  printed: figure.printed,
  where: figure.where,
  says: figure.says,
  statement: figureText(figure),
  verdict,
  readings: readings.map(({ name, agreement, numbers, counts }) => ({
    name,
    agreement,
    numbers: numbers.map(encodeFound),
    ...(counts.length === 0 ? {} : { counts: counts.map(encodeCounted) }),
  })),
  beside: beside.map(({ name, numbers }) => ({ name, numbers: numbers.map(encodeFound) })),
  doesNotSay: figure.doesNotSay,
})

export const encodeFigures = ({ source, design }: Measurements, all: ReadonlyArray<Recomputed>): object => ({
  source,
  design,
  figures: all.map(encodeRecomputed),
})
