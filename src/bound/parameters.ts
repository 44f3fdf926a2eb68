/** The parameters of the statements: what each is called on the command line, and its domain, decided by the kernel. */
import * as E from 'fp-ts/lib/Either.js'
import { decide } from '../expression/decide.js'
import { parseExpression } from '../expression/parse.js'
import { type Complaint, type Expression, type Relation, sentenceOf } from '../expression/syntax.js'
import * as Q from '../kernel/rational.js'
import { quoted } from '../model/fault.js'
import type { Given, ParameterSymbol } from './formula.js'
import { roundedQuotient } from './rounded.js'

/** Why there is no answer, in one sentence. */
export interface Problem {
  readonly kind: 'bad input' | 'undecided'
  readonly sentence: string
}

export const problem = (kind: Problem['kind'], sentence: string): E.Either<Problem, never> => E.left({ kind, sentence })

export type OptionName =
  | 'alpha'
  | 'beta'
  | 'gamma'
  | 'epsilon'
  | 'length'
  | 'answers'
  | 'aligning'
  | 'betaPrime'
  | 'sigma'
  | 'delta'
  | 'eta'
  | 'turns'
  | 'answerLength'
  | 'deltaAligning'
  | 'mostNats'
  | 'good'
  | 'level'

/** As it is typed after two dashes. */
export const flagOf = (option: OptionName): string => option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

interface Parameter {
  readonly option: OptionName
  readonly domain: string
  readonly meaning: string
  readonly example: string
  readonly conditions: ReadonlyArray<readonly [relation: Relation, than: bigint]>
}

export const parameters: Readonly<Record<ParameterSymbol, Parameter>> = {
  α: {
    option: 'alpha',
    domain: '0 < α < 1',
    meaning: 'the weight of P₋ in P = αP₋ + (1−α)P₊',
    example: "'exp(-60)'",
    conditions: [
      ['>', 0n],
      ['<', 1n],
    ],
  },
  β: {
    option: 'beta',
    domain: 'β > 0',
    meaning: 'nats a sentence by which P₋ is distinguishable from P₊',
    example: '20',
    conditions: [['>', 0n]],
  },
  γ: {
    option: 'gamma',
    domain: '-1 <= γ < 1',
    meaning: 'the bound on the behaviour of P₋',
    example: '-1/2',
    conditions: [
      ['>=', -1n],
      ['<', 1n],
    ],
  },
  ε: {
    option: 'epsilon',
    domain: 'ε > 0',
    meaning: 'the excess over the limit that is allowed',
    example: '0.1',
    conditions: [['>', 0n]],
  },
  k: {
    option: 'length',
    domain: 'a whole number k >= 0',
    meaning: 'the length of the prompt in sentences',
    example: '4',
    conditions: [['>=', 0n]],
  },
  n: {
    option: 'answers',
    domain: 'a whole number n >= 1',
    meaning: 'the number of answers of which the best is taken',
    example: '4',
    conditions: [['>=', 1n]],
  },
  N: {
    option: 'aligning',
    domain: 'a whole number N >= 1',
    meaning: 'the length of the aligning prompt in sentences',
    example: '10',
    conditions: [['>=', 1n]],
  },
  'β′': {
    option: 'betaPrime',
    domain: 'β′ > 0',
    meaning: 'nats a sentence by which P₊ is undistinguishable from P₋',
    example: '30',
    conditions: [['>', 0n]],
  },
  σ: {
    option: 'sigma',
    domain: 'σ > 0',
    meaning: 'the spread of the log-ratio of a sentence, as in Definition 2.4',
    example: "'sqrt(50)'",
    conditions: [['>', 0n]],
  },
  δ: {
    option: 'delta',
    domain: '0 < δ < 1',
    meaning: 'the probability of failure',
    example: '0.1',
    conditions: [
      ['>', 0n],
      ['<', 1n],
    ],
  },
  η: {
    option: 'eta',
    domain: '0 <= η <= 1',
    meaning: 'the exponent with which divergences decay, a fraction',
    example: '1/2',
    conditions: [
      ['>=', 0n],
      ['<=', 1n],
    ],
  },
  T: {
    option: 'turns',
    domain: 'a whole number T >= 1',
    meaning: 'the number of turns, or of sentences that follow',
    example: '5',
    conditions: [['>=', 1n]],
  },
  m: {
    option: 'answerLength',
    domain: 'a whole number m >= 1',
    meaning: 'the length of each answer in sentences',
    example: '5',
    conditions: [['>=', 1n]],
  },
  'δ₁': {
    option: 'deltaAligning',
    domain: '0 < δ₁ < 1',
    meaning: 'the probability that the aligning prompt is too strong',
    example: '0.1',
    conditions: [
      ['>', 0n],
      ['<', 1n],
    ],
  },
  M: {
    option: 'mostNats',
    domain: 'M > 0',
    meaning: 'the most nats that any one sentence tells for P₋',
    example: "'log(3)'",
    conditions: [['>', 0n]],
  },
  'b₊': {
    option: 'good',
    domain: '-1 < b₊ <= 1',
    meaning: 'what B_{P₊} is at least',
    example: '1/2',
    conditions: [
      ['>', -1n],
      ['<=', 1n],
    ],
  },
  τ: {
    option: 'level',
    domain: '-1 < τ < 1',
    meaning: 'the level below which the behaviour is not to fall',
    example: '0',
    conditions: [
      ['>', -1n],
      ['<', 1n],
    ],
  },
}

const whole: ReadonlyArray<ParameterSymbol> = ['k', 'n', 'N', 'T', 'm']

const expected = (symbol: ParameterSymbol): string =>
  `expected ${parameters[symbol].domain}, ${parameters[symbol].meaning}`
const named = (symbol: ParameterSymbol, text: string): string =>
  `--${flagOf(parameters[symbol].option)} ${quoted(text)}`

/** Each condition on the number, decided. */
const checkDomain = (symbol: ParameterSymbol, text: string, left: Expression): E.Either<Problem, string> => {
  const subject = named(symbol, text)
  for (const [relation, than] of parameters[symbol].conditions) {
    const right: Expression = { _tag: 'Number', value: Q.rational(than), at: 1 }
    const decision = decide({ _tag: 'Compare', relation, left, right, at: 1 })
    if (E.isLeft(decision)) return problem('bad input', `${subject}: ${sentenceOf(decision.left)}; ${expected(symbol)}`)
    const { truth, bits } = decision.right
    const condition = `${symbol} ${relation} ${than}`
    if (truth === 'unknown') {
      return problem('undecided', `${subject}: whether ${condition} is not decided with ${bits} bits`)
    }
    if (truth === 'false') return problem('bad input', `${subject}: ${condition} is false; ${expected(symbol)}`)
  }
  return E.right(text)
}

/** The whole number that the text denotes, in digits. */
const wholeNumber = (symbol: ParameterSymbol, text: string): E.Either<Problem, string> => {
  const rounded = roundedQuotient([symbol, '1'], 'up', { [symbol]: text })
  if (E.isLeft(rounded)) {
    const kind = rounded.left.kind === 'undecided' ? 'undecided' : 'bad input'
    return problem(kind, `${named(symbol, text)}: ${sentenceOf(rounded.left)}; ${expected(symbol)}`)
  }
  const { integer } = rounded.right
  if (integer.kind === 'exactly' && integer.isTie) return E.right(`${integer.value}`)
  return integer.kind === 'open'
    ? problem('undecided', `${named(symbol, text)}: whether this is a whole number is not decided`)
    : problem(
        'bad input',
        `${named(symbol, text)}: ${integer.kind === 'beyond' ? 'more than 2^4096' : 'not a whole number'}; ${expected(symbol)}`,
      )
}

/** The text of a parameter, once it is known to lie in its domain. */
const checkParameter = (symbol: ParameterSymbol, text: string): E.Either<Problem, string> => {
  const expression = E.mapLeft(
    (complaint: Complaint): Problem => ({
      kind: 'bad input',
      sentence: `${named(symbol, text)}: ${sentenceOf(complaint)}; ${expected(symbol)}`,
    }),
  )(parseExpression(text))
  if (E.isLeft(expression)) return expression
  const inDomain = checkDomain(symbol, text, expression.right)
  return whole.includes(symbol) ? E.chain((number: string) => wholeNumber(symbol, number))(inDomain) : inDomain
}

/** The given parameters, each in its domain, or the first problem. */
export const checkParameters = (given: Given): E.Either<Problem, Given> => {
  const checked: Partial<Record<ParameterSymbol, string>> = {}
  for (const [symbol, text] of Object.entries(given) as ReadonlyArray<[ParameterSymbol, string]>) {
    const parameter = checkParameter(symbol, text)
    if (E.isLeft(parameter)) return parameter
    checked[symbol] = parameter.right
  }
  return E.right(checked)
}
