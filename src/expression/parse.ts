/**
 * Reading expressions and propositions by operator precedence (Pratt, "Top down operator precedence", POPL 1973).
 * From loose to tight: `or`, `and`, `not`, relations (which do not chain), `+ -`, `* /`, a sign, `^` (to the right, so
 * that -2^2 = -4 and 2^-1 = 1/2). Complaints name the place and what was expected there.
 */
import * as E from 'fp-ts/lib/Either.js'
import { fromDecimal } from '../kernel/decimal.js'
import { quoted, suggestion } from '../model/fault.js'
import {
  type Complaint,
  type Expression,
  type FunctionName,
  functionNames,
  type Proposition,
  type Relation,
  relations,
} from './syntax.js'
import { type Token, tokensOf } from './tokens.js'

/** The deepest nesting of parentheses, signs, powers and calls that is read. */
export const deepestNesting = 200

type Parsed = Expression | Proposition
const isProposition = (x: Parsed): x is Proposition =>
  x._tag === 'Compare' || x._tag === 'Not' || x._tag === 'And' || x._tag === 'Or'

/** How strongly an operator binds; what stands to its right is read with the same strength. */
const binding: ReadonlyMap<string, number> = new Map([
  ['or', 1],
  ['and', 2],
  ...relations.map((relation) => [relation, 4] as const),
  ['+', 5],
  ['-', 5],
  ['*', 6],
  ['/', 6],
  ['^', 8],
])
const ofNot = 3
const ofSign = 7

/** Thrown and caught inside this file only. */
class Refusal extends Error {
  constructor(readonly complaint: Complaint) {
    super(complaint.message)
  }
}
const refuse = (at: number, message: string): never => {
  throw new Refusal({ at, message })
}

const named = ({ kind, text }: Token): string => (kind === 'end' ? 'the end' : quoted(text))
const isRelation = (text: string): text is Relation => (relations as ReadonlyArray<string>).includes(text)
const isFunction = (text: string): text is FunctionName => (functionNames as ReadonlyArray<string>).includes(text)

class Parser {
  #next = 0
  #depth = 0
  constructor(readonly tokens: ReadonlyArray<Token>) {}

  #peek(): Token {
    return this.tokens[this.#next] as Token
  }
  #take(): Token {
    return this.tokens[this.#next++] as Token
  }
  #takeIf(...texts: ReadonlyArray<string>): Token | undefined {
    const { kind, text } = this.#peek()
    return kind !== 'number' && texts.includes(text) ? this.#take() : undefined
  }
  #expect(sign: string, after: string): void {
    if (this.#takeIf(sign) === undefined)
      refuse(this.#peek().at, `expected "${sign}" ${after}, found ${named(this.#peek())}`)
  }
  end(): void {
    if (this.#peek().kind !== 'end')
      refuse(this.#peek().at, `expected an operator or the end, found ${named(this.#peek())}`)
  }

  expression(strength: number): Expression {
    const parsed = this.#parse(strength)
    return isProposition(parsed) ? refuse(parsed.at, 'expected a number, found a proposition') : parsed
  }
  proposition(strength: number): Proposition {
    const parsed = this.#parse(strength)
    return isProposition(parsed)
      ? parsed
      : refuse(this.#peek().at, `expected a relation such as <=, found ${named(this.#peek())}`)
  }

  /** What is read inside parentheses, signs, powers and calls, counted so that the stack stays small. */
  #inside<A extends Parsed>(read: () => A): A {
    if (++this.#depth > deepestNesting) {
      refuse(this.#peek().at, `nested deeper than ${deepestNesting}, the most that is read`)
    }
    const result = read()
    this.#depth--
    return result
  }

  #parse(strength: number): Parsed {
    let left = this.#prefix()
    for (;;) {
      const { kind, text, at } = this.#peek()
      const own = kind === 'number' ? undefined : binding.get(text)
      if (own === undefined || own <= strength) break
      left = isProposition(left) ? this.#propositions(left, text, own) : this.#operation(left, text, own, at)
    }
    return left
  }

  #prefix(): Parsed {
    const token = this.#take()
    const { kind, text, at } = token
    if (kind === 'number') {
      const value = fromDecimal(text)
      return E.isRight(value) ? { _tag: 'Number', value: value.right, at } : refuse(at, value.left)
    }
    if (text === '(') {
      const inside = this.#inside(() => this.#parse(0))
      this.#expect(')', `for the parenthesis at position ${at}`)
      return inside
    }
    if (text === '-') return { _tag: 'Negation', of: this.#inside(() => this.expression(ofSign)), at }
    if (text === '+') return this.#inside(() => this.expression(ofSign))
    if (text === 'not') return { _tag: 'Not', of: this.#inside(() => this.proposition(ofNot)), at }
    if (isFunction(text)) return this.#call(text, at)
    if (kind === 'name' && !binding.has(text))
      refuse(at, `${quoted(text)} is unknown${suggestion(text, functionNames)}`)
    return refuse(at, `expected a number, a function or "(", found ${named(token)}`)
  }

  #call(name: FunctionName, at: number): Expression {
    this.#expect('(', `after ${name}`)
    const argument = () => this.#inside(() => this.expression(0))
    const of = [argument()]
    const many = name === 'min' || name === 'max'
    while (many && this.#takeIf(',') !== undefined) of.push(argument())
    this.#expect(')', many ? 'or "," after an argument' : `after the argument of ${name}`)
    return { _tag: 'Call', name, of, at }
  }

  /** What follows a number: a whole chain of sums or of products, one power, or one relation. */
  #operation(left: Expression, text: string, own: number, at: number): Parsed {
    if (text === 'and' || text === 'or') return refuse(at, `expected a relation such as <= before "${text}"`)
    if (isRelation(text)) {
      this.#take()
      const right = this.expression(own)
      const { kind, text: next, at: there } = this.#peek()
      if (kind === 'sign' && isRelation(next)) refuse(there, 'relations do not chain; join two of them with "and"')
      return { _tag: 'Compare', relation: text, left, right, at }
    }
    if (text === '^') {
      this.#take()
      return { _tag: 'Power', base: left, exponent: this.#inside(() => this.expression(ofSign)), at }
    }
    const [plain, inverse] = text === '+' || text === '-' ? ['+', '-'] : ['*', '/']
    const parts = [left]
    for (let token = this.#takeIf(plain, inverse); token !== undefined; token = this.#takeIf(plain, inverse)) {
      const of = this.expression(own)
      parts.push(token.text === plain ? of : { _tag: inverse === '-' ? 'Negation' : 'Reciprocal', of, at: token.at })
    }
    return plain === '+' ? { _tag: 'Sum', terms: parts, at: left.at } : { _tag: 'Product', factors: parts, at: left.at }
  }

  /** What follows a proposition: a whole chain of one connective. */
  #propositions(left: Proposition, text: string, own: number): Proposition {
    if (text !== 'and' && text !== 'or')
      return refuse(left.at, `expected a number before ${quoted(text)}, found a proposition`)
    const parts = [left]
    while (this.#takeIf(text) !== undefined) parts.push(this.proposition(own))
    return { _tag: text === 'and' ? 'And' : 'Or', of: parts, at: left.at }
  }
}

const parsed = <A>(text: string, read: (parser: Parser) => A): E.Either<Complaint, A> => {
  const tokens = tokensOf(text)
  if (E.isLeft(tokens)) return tokens
  const parser = new Parser(tokens.right)
  try {
    const result = read(parser)
    parser.end()
    return E.right(result)
  } catch (error) {
    if (error instanceof Refusal) return E.left(error.complaint)
    throw error
  }
}

/** The expression that a text denotes, or the first complaint. */
export const parseExpression = (text: string): E.Either<Complaint, Expression> =>
  parsed(text, (parser) => parser.expression(0))

/** The proposition that a text denotes, or the first complaint. */
export const parseProposition = (text: string): E.Either<Complaint, Proposition> =>
  parsed(text, (parser) => parser.proposition(0))
