/** How exact rationals are shown to a reader: the fraction while it is short, and a decimal rounded to nearest. */

import * as E from 'fp-ts/lib/Either.js'
import { fromDecimal, toDecimal } from '../kernel/decimal.js'
import { absolute, equality, one, type Rational, show, sign, subtract } from '../kernel/rational.js'

/** Digits of the decimals in reports. */
export const reportDigits = 6
const longestFraction = 24

/** q to `reportDigits` significant digits, rounded to nearest. */
export const decimal = (q: Rational): string => toDecimal(q, reportDigits, 'nearest')

const isExact = (text: string, q: Rational): boolean =>
  E.exists((value: Rational) => equality.equals(value, q))(fromDecimal(text))

/** "3/4 = 0.75", "1/3 ≈ 0.333333", "2"; of a fraction too long to read the decimal alone: "1e-300", "≈ 0.123457". */
export const exactAndDecimal = (q: Rational): string => {
  const [fraction, rounded] = [show(q), decimal(q)]
  const relation = isExact(rounded, q) ? '=' : '≈'
  if (fraction === rounded) return fraction
  if (fraction.length <= longestFraction) return `${fraction} ${relation} ${rounded}`
  return relation === '=' ? rounded : `≈ ${rounded}`
}

/** What a sum of probabilities is, where it should be 1, as a clause. */
export const wrongSum = (total: Rational): string => {
  const excess = subtract(total, one)
  const distance = `${decimal(absolute(excess))} ${sign(excess) < 0 ? 'less' : 'more'} than 1`
  const shown = show(total).length > longestFraction ? distance : exactAndDecimal(total)
  return `the probabilities sum to ${shown}; expected exactly 1`
}
