/** The real number that an expression denotes, exact for as long as its form allows, or where it is undefined. */
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import { rationalValue } from '../kernel/logFormBasis.js'
import type * as Q from '../kernel/rational.js'
import { call } from './functions.js'
import { multiply, negate, reciprocal } from './product.js'
import { raise } from './raise.js'
import { fromRational, type Real } from './real.js'
import type { Result } from './result.js'
import { add } from './sum.js'
import type { Complaint, Expression } from './syntax.js'

const evaluateAll = (expressions: ReadonlyArray<Expression>): E.Either<Complaint, ReadonlyArray<Real>> => {
  const values: Array<Real> = []
  for (const expression of expressions) {
    const value = evaluate(expression)
    if (E.isLeft(value)) return value
    values.push(value.right)
  }
  return E.right(values)
}

/** The exponent as a rational: log(8)/log(2) is one, log(2) is not. */
const exponentOf = (expression: Expression): E.Either<Complaint, Q.Rational> =>
  E.chain((value: Real) =>
    E.fromOption(() => ({
      at: expression.at,
      message: 'an exponent must be a rational number of moderate size; other powers are written exp(y*log(x))',
    }))(value._tag === 'Form' ? rationalValue(value.form) : O.none),
  )(evaluate(expression))

/** The number, or the first place where there is none; what enclosures must show to be undefined comes later. */
export const evaluate = (expression: Expression): Result => {
  const { at } = expression
  switch (expression._tag) {
    case 'Number':
      return E.right(fromRational(expression.value))
    case 'Sum':
      return E.map((terms: ReadonlyArray<Real>) => add(terms, at))(evaluateAll(expression.terms))
    case 'Product':
      return E.map((factors: ReadonlyArray<Real>) => multiply(factors, at))(evaluateAll(expression.factors))
    case 'Negation':
      return E.map((x: Real) => negate(x, at))(evaluate(expression.of))
    case 'Reciprocal':
      return E.chain((x: Real) => reciprocal(x, at))(evaluate(expression.of))
    case 'Power': {
      const exponent = exponentOf(expression.exponent)
      return E.isLeft(exponent)
        ? exponent
        : E.chain((x: Real) => raise(x, exponent.right, at))(evaluate(expression.base))
    }
    case 'Call':
      return E.chain(([first, ...rest]: ReadonlyArray<Real>) =>
        first === undefined
          ? E.left({ at, message: `${expression.name} needs an argument` })
          : call(expression.name, [first, ...rest], at),
      )(evaluateAll(expression.of))
  }
}
