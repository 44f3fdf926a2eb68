/** Log forms and enclosures for readers: "(1/2)·log 3" while that is short, and decimals of which every digit is certain. */
import * as O from 'fp-ts/lib/Option.js'
import { toDecimal } from '../kernel/decimal.js'
import * as D from '../kernel/dyadic.js'
import type { Interval } from '../kernel/interval.js'
import type { LogForm, LogTerm } from '../kernel/logForm.js'
import { absolute, order, show } from '../kernel/rational.js'
import { reportDigits } from './quantity.js'

const mostTerms = 3
const longestForm = 60

const termText = ({ coefficient, argument }: LogTerm): string => {
  const c = absolute(coefficient)
  const factor = c.den !== 1n ? `(${show(c)})·` : c.num === 1n ? '' : `${c.num}·`
  return `${factor}log${argument.den === 1n ? ` ${show(argument)}` : `(${show(argument)})`}`
}

/** A sum of logarithms of few terms, the positive ones first; none for another form or a long text. */
export const logFormText = ({ logs, algebraic }: LogForm): O.Option<string> => {
  const isSum = algebraic.roots.length === 0 && algebraic.rational.num === 0n
  if (!isSum || logs.length > mostTerms) return O.none
  if (logs.length === 0) return O.some('0')
  const sorted = [...logs].sort((x, y) => order.compare(y.coefficient, x.coefficient))
  const text = sorted
    .map((term, i) => `${term.coefficient.num < 0n ? (i === 0 ? '−' : ' − ') : i === 0 ? '' : ' + '}${termText(term)}`)
    .join('')
  return text.length > longestForm ? O.none : O.some(text)
}

/** Beyond 2^(±this) no decimal is written out. */
const largestDecimal = 2 ** 20

/** The decimal to which every number of the enclosure is rounded, or its two ends rounded outward. */
export const enclosureText = ({ lo, hi }: Interval): string => {
  const isHuge = [lo, hi].some((x) => x.m !== 0n && Math.abs(D.magnitude(x)) > largestDecimal)
  if (isHuge) return lo.m < 0n ? 'of unknown size' : `between 2^${D.magnitude(lo) - 1} and 2^${D.magnitude(hi)}`
  const [least, greatest] = [D.toRational(lo), D.toRational(hi)]
  const [below, above] = [toDecimal(least, reportDigits, 'nearest'), toDecimal(greatest, reportDigits, 'nearest')]
  return below === above
    ? below
    : `${toDecimal(least, reportDigits, 'down')} to ${toDecimal(greatest, reportDigits, 'up')}`
}

/** The leading digits of a positive number, cut off, which its enclosure settles: "0.549306…". */
export const leadingDigits = ({ lo }: Interval): string =>
  D.magnitude(lo) < -largestDecimal
    ? `2^${D.magnitude(lo) - 1}`
    : `${toDecimal(D.toRational(lo), reportDigits, 'down')}…`

/** "≈ 0.549306", or "= 0". */
export const relationText = (x: Interval): string => `${x.hi.m === 0n ? '=' : '≈'} ${enclosureText(x)}`

/** An integer, to six digits if it is long. */
export const integerText = (n: bigint): string => {
  const digits = `${n}`
  return digits.length <= 21 ? digits : `about ${toDecimal({ num: n, den: 1n }, reportDigits, 'up')}`
}
