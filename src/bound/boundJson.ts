/** What a statement promises, for programs: endpoints "m*2^e" are exact, integers are texts of their digits. */
import * as O from 'fp-ts/lib/Option.js'
import * as D from '../kernel/dyadic.js'
import type { Interval } from '../kernel/interval.js'
import type { Answer, Bound } from './bound.js'
import type { ParameterSymbol } from './formula.js'
import { parameters } from './parameters.js'
import { largestBits, type Sentences } from './sentences.js'

const sentences = (x: Sentences): object => {
  switch (x.kind) {
    case 'exactly':
      return { kind: x.kind, value: `${x.value}`, tie: x.isTie }
    case 'open':
      return { kind: x.kind, least: `${x.least}`, most: `${x.most ?? x.least + 1n}` }
    case 'beyond':
      return { kind: x.kind, moreThan: `1*2^${largestBits}` }
  }
}

const ofAnswer = ({ reading, formula, expression, enclosure, sentences: length, isStated }: Answer): object => ({
  reading: reading.name,
  formula,
  expression,
  stated: isStated,
  ...O.match(
    (): object => ({ lower: null, upper: null }),
    ({ lo, hi }: Interval) => ({ lower: D.show(lo), upper: D.show(hi) }),
  )(enclosure),
  ...O.match(
    () => ({}),
    (x: Sentences) => ({ sentences: sentences(x) }),
  )(length),
})

export const encodeBound = ({ statement, given, answers, guaranteed }: Bound): object => ({
  statement: statement.name,
  says: statement.says,
  unit: statement.unit,
  given: Object.fromEntries(
    Object.entries(given).map(([symbol, text]) => [parameters[symbol as ParameterSymbol].option, text]),
  ),
  readings: answers.map(ofAnswer),
  ...O.match(
    () => ({}),
    (x: Sentences) => ({ guaranteed: sentences(x) }),
  )(guaranteed),
})
