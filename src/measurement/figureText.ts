/** Recomputed figures for people: the verdict, and below it the numbers to four digits, in lines of at most a given width. */
import * as O from 'fp-ts/lib/Option.js'
import { toDecimal } from '../kernel/decimal.js'
import { show } from '../kernel/rational.js'
import type { Enclosed } from './enclosed.js'
import type { Evaluated } from './evaluate.js'
import type { Counted, Found, Recomputed, RecomputedReading } from './recompute.js'

const digits = 4

/** To four significant digits, rounded to nearest; both ends where they round apart. */
export const enclosedText = ({ least, greatest }: Enclosed): string => {
  const [low, high] = [toDecimal(least, digits, 'nearest'), toDecimal(greatest, digits, 'nearest')]
  return low === high ? low : `${toDecimal(least, digits, 'down')} to ${toDecimal(greatest, digits, 'up')}`
}

const foundText = ({ name, found }: Found): string => {
  const value = O.match(
    () => 'no value',
    (one: Evaluated) => `${enclosedText(one.value)}${O.isSome(one.at) ? ` at ${show(one.at.value)}` : ''}`,
  )(found)
  return name === '' ? value : `${name} ${value}`
}

const countedText = ({ name, points, hold, holdWithAllowance, only }: Counted): string =>
  O.isSome(only)
    ? `${name} ${enclosedText({ least: only.value.measured, greatest: only.value.measured })}`
    : `${name} ${hold === holdWithAllowance ? hold : `${hold} (${holdWithAllowance})`} of ${points}`

const readingText = (reading: RecomputedReading, isTelling: boolean): string => {
  const values = [...reading.numbers.map(foundText), ...reading.counts.map(countedText)].join(', ')
  return `${reading.name}: ${values}${isTelling ? ` – ${reading.agreement}` : ''}`
}

/** Words in lines of at most `width` characters, the first and the later ones indented as stated. */
export const wrapped = (text: string, width: number, indents: readonly [string, string]): ReadonlyArray<string> => {
  const lines: Array<string> = []
  let line = indents[0]
  let isEmpty = true
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line)
      line = indents[1]
      isEmpty = true
    }
    line += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, line]
}

/** The numbers of a figure: a line for each reading, with what it comes to where they differ, and for those beside. */
export const numberLines = ({ readings, beside, verdict }: Recomputed, width: number): ReadonlyArray<string> => {
  const lines = [
    ...readings.map((reading) => readingText(reading, readings.length > 1 && reading.agreement !== verdict)),
    ...beside.map(({ name, numbers }) => `${name}: ${numbers.map(foundText).join(', ')}`),
  ]
  return lines.flatMap((line) => wrapped(line, width, ['    ', '      ']))
}

/** What the numbers do not say. */
export const silenceLines = (all: ReadonlyArray<Recomputed>, width: number): ReadonlyArray<string> =>
  [...new Set(all.flatMap(({ figure }) => figure.doesNotSay))].flatMap((sentence) =>
    wrapped(sentence, width, ['  - ', '    ']),
  )
