/** What a statement of the paper promises for given parameters: each of its readings evaluated, and the least length. */
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import type { Obstacle } from '../expression/enclose.js'
import { refine } from '../expression/refine.js'
import type { Interval } from '../kernel/interval.js'
import { quoted, suggestion } from '../model/fault.js'
import { type Given, holds, order, type ParameterSymbol, realOf, substituted } from './formula.js'
import { checkParameters, flagOf, type OptionName, type Problem, parameters, problem } from './parameters.js'
import { roundedQuotient, shownBits } from './rounded.js'
import { exactly, type Sentences, smaller, times } from './sentences.js'
import { defaults, type Length, type Statement, sharp, statements, universal, type Value } from './statement.js'

export interface Answer {
  readonly reading: Length | Value
  /** In the paper's symbols, and as a text that `beb enclose` reads. */
  readonly formula: string
  readonly expression: string
  /** A relative 2^-64 wide; none where the formula has no value, since ε ≥ 1−γ and the empty prompt suffices. */
  readonly enclosure: O.Option<Interval>
  /** None for bounds that are no lengths. */
  readonly sentences: O.Option<Sentences>
  /** False where the paper asks for more, as for γ < 0, than the reading needs. */
  readonly isStated: boolean
}

export interface Bound {
  readonly statement: Statement
  readonly given: Given
  readonly answers: ReadonlyArray<Answer>
  /** Of the sharp length of Theorem 3.1 and that of Theorem U, the smaller; none for other statements. */
  readonly guaranteed: O.Option<Sentences>
}

type Asked = Readonly<Partial<Record<OptionName, string>>>

/** The statement of a name such as "3.1" or "theorem 3.1". */
export const statementOf = (name: string): E.Either<Problem, Statement> => {
  const plain = name.trim().toLowerCase().replace(/\s+/g, ' ')
  const found = statements.find((s) => [s.short.toLowerCase(), s.name.toLowerCase()].includes(plain))
  const shorts = statements.map(({ short }) => short)
  return found === undefined
    ? problem('bad input', `no length or bound is known by the name ${quoted(name.trim())}${suggestion(plain, shorts)}`)
    : E.right(found)
}

const optionsOf = (symbols: ReadonlyArray<ParameterSymbol>): string =>
  symbols.map((symbol) => `--${flagOf(parameters[symbol].option)}`).join(', ')

/** The parameters that the statement takes, by their symbols; missing and superfluous options are named. */
const parametersOf = ({ short, takes: required, optional = [] }: Statement, asked: Asked): E.Either<Problem, Given> => {
  const symbols = Object.keys(parameters) as ReadonlyArray<ParameterSymbol>
  const takes = [...required, ...optional]
  const superfluous = symbols.filter((s) => !takes.includes(s) && asked[parameters[s].option] !== undefined)
  if (superfluous.length > 0) {
    const sentence = `bound ${short} does not take ${optionsOf(superfluous)}; expected ${optionsOf(takes)}`
    return problem('bad input', sentence)
  }
  const given: Partial<Record<ParameterSymbol, string>> = {}
  for (const symbol of takes) {
    const { option, domain, meaning, example } = parameters[symbol]
    const text = asked[option] ?? defaults[symbol]
    if (text === undefined && optional.includes(symbol)) continue
    if (text === undefined) {
      const flag = `--${flagOf(option)}`
      const sentence = `bound ${short} needs ${flag}, for example ${flag} ${example}; expected ${domain}, ${meaning}`
      return problem('bad input', sentence)
    }
    given[symbol] = text
  }
  return checkParameters(given)
}

const answerValue = (reading: Value, given: Given): E.Either<Obstacle, Answer> => {
  const { formula } = reading
  const answer = { reading, formula, expression: substituted(formula, given), sentences: O.none, isStated: true }
  const real = realOf(formula, given)
  if (E.isLeft(real)) return real
  return E.map((enclosure: Interval): Answer => ({ ...answer, enclosure: O.some(enclosure) }))(
    refine(real.right, shownBits),
  )
}

const answerLength = (reading: Length, given: Given): E.Either<Obstacle, Answer> => {
  const { evidence, each: share, rounding, forNoEvidence, where, statedFor, blocks } = reading
  const formula = share === '1' ? evidence : `${evidence.includes(' ') ? `(${evidence})` : evidence}/${share}`
  const isStated = statedFor === undefined ? E.right(true) : holds(statedFor, given)
  if (E.isLeft(isStated)) return isStated
  const answer = { reading, formula, expression: substituted(formula, given), isStated: isStated.right }
  const isDefined = where === undefined ? E.right(true) : holds(where, given)
  if (E.isLeft(isDefined)) return isDefined
  if (!isDefined.right) return E.right({ ...answer, enclosure: O.none, sentences: O.some(exactly(0n)) })
  const rounded = roundedQuotient([evidence, share], rounding, given)
  if (E.isLeft(rounded)) return rounded
  const sign = order(evidence, '0', given)
  if (E.isLeft(sign)) return sign
  const { enclosure, integer } = rounded.right
  const sentences = sign.right < 0 ? exactly(0n) : sign.right === 0 ? exactly(forNoEvidence, true) : integer
  const each = blocks === undefined ? 1n : BigInt(given[blocks] ?? '0') + 1n
  return E.right({ ...answer, enclosure: O.some(enclosure), sentences: O.some(times(sentences, each)) })
}

/** What the statement asks for beyond the domains, if that is false or not decided. */
const requirement = ({ name, requires }: Statement, given: Given): O.Option<Problem> => {
  if (requires === undefined) return O.none
  const isMet = holds(requires, given)
  if (E.isRight(isMet))
    return isMet.right ? O.none : O.some({ kind: 'bad input', sentence: `${name} is stated for ${requires}` })
  const kind = isMet.left.kind === 'undecided' ? 'undecided' : 'bad input'
  return O.some({ kind, sentence: `${name}: ${isMet.left.message}` })
}

const appliesTo = (reading: Length | Value, given: Given): E.Either<Obstacle, boolean> =>
  reading.kind === 'value' || reading.when === undefined
    ? E.right(reading.kind === 'value' || reading.for === undefined || given[reading.for] !== undefined)
    : holds(reading.when, given)

/** The smaller of the sharp length and Theorem U's, where both are among the answers. */
const guaranteedBy = (answers: ReadonlyArray<Answer>): O.Option<Sentences> => {
  const [byEvidence, byWeight] = [sharp, universal].map((wanted) => answers.find(({ reading }) => reading === wanted))
  return byEvidence === undefined || byWeight === undefined
    ? O.none
    : O.chain((x: Sentences) => O.map((y: Sentences) => smaller(x, y))(byWeight.sentences))(byEvidence.sentences)
}

/** The statement for the parameters, given as expressions under the names of the options, or the first problem. */
export const bound = (name: string, asked: Asked): E.Either<Problem, Bound> => {
  const statement = statementOf(name)
  if (E.isLeft(statement)) return statement
  const given = parametersOf(statement.right, asked)
  if (E.isLeft(given)) return given
  const asks = requirement(statement.right, given.right)
  if (O.isSome(asks)) return E.left(asks.value)
  const answers: Array<Answer> = []
  for (const reading of statement.right.readings) {
    const applies = appliesTo(reading, given.right)
    if (E.isRight(applies) && !applies.right) continue
    const answer = E.isLeft(applies)
      ? applies
      : reading.kind === 'value'
        ? answerValue(reading, given.right)
        : answerLength(reading, given.right)
    if (E.isLeft(answer)) {
      const { kind, message } = answer.left
      return problem(
        kind === 'undecided' ? 'undecided' : 'bad input',
        `${statement.right.name}, ${reading.name}: ${message}`,
      )
    }
    answers.push(answer.right)
  }
  return E.right({ statement: statement.right, given: given.right, answers, guaranteed: guaranteedBy(answers) })
}
