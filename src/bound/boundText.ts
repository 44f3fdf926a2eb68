/** What a statement promises, for people: one row for each reading, in decimal digits of which every one is certain. */
import * as O from 'fp-ts/lib/Option.js'
import { certainDigits } from '../expression/certainDigits.js'
import { toDecimal } from '../kernel/decimal.js'
import * as D from '../kernel/dyadic.js'
import type { Interval } from '../kernel/interval.js'
import { rational } from '../kernel/rational.js'
import type { Answer, Bound } from './bound.js'
import { shownBits } from './rounded.js'
import { largestBits, type Sentences } from './sentences.js'

/** At least ten digits, and six after the point of long lengths. */
const shownAccuracy = (x: Interval): number => Math.min(shownBits, Math.max(33, D.magnitude(D.absolute(x.hi)) + 20))

/** Certain digits; for numbers too large or too small for them, the powers of two around. */
export const realText = (x: Interval): string =>
  O.getOrElse(() => {
    const [below, above] = [D.magnitude(D.absolute(x.lo)), D.magnitude(D.absolute(x.hi))]
    return `${D.sign(x.hi) < 0 ? '-' : ''}2^${Math.min(below, above) - 1} to 2^${Math.max(below, above)}`
  })(certainDigits(x, shownAccuracy(x)))

const longestInteger = 21

export const sentencesText = (x: Sentences): string => {
  if (x.kind === 'beyond') return `more than 2^${largestBits}`
  if (x.kind === 'open') return `${x.least} or ${x.most ?? x.least + 1n}`
  const digits = `${x.value}`
  return digits.length <= longestInteger ? digits : `about ${toDecimal(rational(x.value), 6, 'nearest')}`
}

/** What is special about a length: a tie, an integer left open, evidence that the empty prompt has. */
const remarks = (enclosure: Interval, sentences: Sentences): ReadonlyArray<string> => {
  if (sentences.kind === 'open') return ['whether the real length is an integer is not decided']
  if (sentences.kind === 'beyond') return []
  if (enclosure.hi.m < 0n) return ['negative: the empty prompt suffices']
  if (enclosure.hi.m === 0n && sentences.value > 0n) return ['exactly 0, yet log L > 0 takes a sentence']
  return sentences.isTie ? ['exactly an integer'] : []
}

/** How the row is to be read. */
const noteOf = ({ reading, formula, enclosure, sentences, isStated }: Answer): string => {
  if (reading.kind === 'value') return formula
  if (O.isNone(enclosure) || O.isNone(sentences)) return reading.otherwise ?? 'ε ≥ 1-γ: the empty prompt suffices'
  const notes = reading.note === undefined ? [] : [reading.note]
  if (!isStated) notes.push(`stated for ${reading.statedFor}, yet true`)
  return [`${formula}, rounded ${reading.rounding}`, ...notes, ...remarks(enclosure.value, sentences.value)].join('; ')
}

const givenText = ({ given, statement }: Bound): string =>
  [...statement.takes, ...(statement.optional ?? [])]
    .flatMap((symbol) => (given[symbol] === undefined ? [] : [`${symbol} = ${given[symbol]}`]))
    .join(', ')

/** Title, parameters, and the rows of the table with its head. */
export interface Rendered {
  readonly title: string
  readonly given: string
  readonly rows: ReadonlyArray<ReadonlyArray<string>>
}

export const renderBound = (bound: Bound): Rendered => {
  const { statement, answers, guaranteed } = bound
  const isLength = statement.unit === 'sentences'
  const row = (answer: Answer): ReadonlyArray<string> => [
    answer.reading.name,
    O.match(() => '', realText)(answer.enclosure),
    ...(isLength ? [O.match(() => '', sentencesText)(answer.sentences)] : []),
    noteOf(answer),
  ]
  const head = isLength ? ['reading', 'real length', 'sentences', 'formula'] : ['reading', statement.unit, 'formula']
  const last = O.match(
    () => [],
    (sentences: Sentences) => [['guaranteed', '', sentencesText(sentences), 'the smaller of sharp and Theorem U']],
  )(guaranteed)
  return {
    title: `${statement.name}: ${statement.says}`,
    given: givenText(bound),
    rows: [head, ...answers.map(row), ...last],
  }
}
