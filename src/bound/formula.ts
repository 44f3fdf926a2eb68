/** Formulas in the paper's notation, α, β, γ, ε, k, n and so on for its parameters, as expressions in numbers that were given. */
import * as E from 'fp-ts/lib/Either.js'
import { decide } from '../expression/decide.js'
import { type Obstacle, obstacle } from '../expression/enclose.js'
import { evaluate } from '../expression/evaluate.js'
import { parseExpression, parseProposition } from '../expression/parse.js'
import type { Real } from '../expression/real.js'
import type { Complaint } from '../expression/syntax.js'

/**
 * The weight of P₋; nats a sentence; the bound on B_{P₋}; the excess over it; a number of sentences; one of answers; the
 * sentences of an aligning prompt; nats a sentence for P₊; the spread of a sentence; a probability; how divergences decay; turns;
 * the length of an answer; another probability; the nats of one sentence at most; the bound on B_{P₊}; a level of behaviour.
 */
export const symbols = ['α', 'β', 'γ', 'ε', 'k', 'n', 'N', 'β′', 'σ', 'δ', 'η', 'T', 'm', 'δ₁', 'M', 'b₊', 'τ'] as const
export type ParameterSymbol = (typeof symbols)[number]

/** The expressions that stand for the parameters, each of which can be read on its own. */
export type Given = Readonly<Partial<Record<ParameterSymbol, string>>>

const plainNumber = /^[0-9]+(\.[0-9]*)?([eE][+-]?[0-9]+)?$/

/** The formula as a text for `beb enclose`: each symbol becomes its expression, in parentheses unless it is a number. */
export const substituted = (formula: string, given: Given): string =>
  formula.replaceAll(/β′|δ₁|b₊|[αβγεknNσδηTmMτ](?![a-z])/g, (symbol) => {
    const text = given[symbol as ParameterSymbol] ?? symbol
    return plainNumber.test(text) ? text : `(${text})`
  })

/** What is wrong lies in a formula whose parameters can all be read: it is too long, too deep or too large. */
const outside =
  (formula: string) =>
  ({ at, message }: Complaint): Obstacle => ({ kind: 'refused', at, message: `${formula}: ${message}` })

/** The number that a formula denotes. */
export const realOf = (formula: string, given: Given): E.Either<Obstacle, Real> =>
  E.mapLeft(outside(formula))(E.chain(evaluate)(parseExpression(substituted(formula, given))))

/** Whether a proposition holds; an obstacle of kind `undecided` where enclosures do not tell. */
export const holds = (proposition: string, given: Given): E.Either<Obstacle, boolean> => {
  const decision = E.chain(decide)(parseProposition(substituted(proposition, given)))
  if (E.isLeft(decision)) return E.left(outside(proposition)(decision.left))
  const { truth, bits } = decision.right
  return truth === 'unknown'
    ? obstacle('undecided', 1, `${proposition} is not decided with ${bits} bits`)
    : E.right(truth === 'true')
}

/** x < y, x = y or x > y, as −1, 0 or 1. */
export const order = (x: string, y: string, given: Given): E.Either<Obstacle, -1 | 0 | 1> =>
  E.chain((isLess: boolean): E.Either<Obstacle, -1 | 0 | 1> => {
    if (isLess) return E.right(-1)
    return E.map((isGreater: boolean): 0 | 1 => (isGreater ? 1 : 0))(holds(`${x} > ${y}`, given))
  })(holds(`${x} < ${y}`, given))
