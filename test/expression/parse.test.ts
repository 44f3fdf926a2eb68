/** Reading expressions: precedence, and complaints that name the place. */
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/expression/evaluate.js'
import { parseExpression, parseProposition } from '../../src/expression/parse.js'
import { toRational } from '../../src/expression/real.js'
import { sentenceOf } from '../../src/expression/syntax.js'
import * as Q from '../../src/kernel/rational.js'
import { rationalExpression } from './texts.js'

const rationalOf = (text: string): O.Option<Q.Rational> => {
  const value = E.chain(evaluate)(parseExpression(text))
  return E.isRight(value) ? toRational(value.right) : O.none
}

describe('expressions', () => {
  test('are read with the precedence they are written with', () => {
    fc.assert(
      fc.property(rationalExpression, ({ text, value }) => {
        expect(E.isRight(parseExpression(text))).toBe(true)
        expect(rationalOf(text)).toEqual(value)
      }),
      { numRuns: 500 },
    )
  })
  test.each([
    ['1-2-3', '-4'],
    ['2^3^2', '512'],
    ['-2^2', '-4'],
    ['2^-1', '1/2'],
    ['2^-2^2', '1/16'],
    ['12/2/3', '2'],
    ['12/2*3', '18'],
    ['1/3^2', '1/9'],
    ['-1--1', '0'],
    ['+2 - +3', '-1'],
    ['1e-3*1E3', '1'],
    ['0.1+0.2', '3/10'],
    [' ( 1 + 2 ) * 3\n', '9'],
    ['max(1,2,3)-min(4,5)', '-1'],
    ['0^0', '1'],
    ['4^(1/2)', '2'],
    ['(8/27)^(-2/3)', '9/4'],
    ['2^(log(8)/log(2))', '8'],
  ])('%s = %s', (text, value) => expect(O.map(Q.show)(rationalOf(text))).toEqual(O.some(value)))
})

describe('complaints', () => {
  const said = (read: E.Either<{ readonly at: number; readonly message: string }, unknown>): string =>
    E.isLeft(read) ? sentenceOf(read.left) : 'read'
  test.each([
    ['', 'position 1: expected a number, a function or "(", found the end'],
    ['3 +', 'position 4: expected a number, a function or "(", found the end'],
    ['3 + * 4', 'position 5: expected a number, a function or "(", found "*"'],
    ['(1 + 2', 'position 7: expected ")" for the parenthesis at position 1, found the end'],
    ['1 + 2)', 'position 6: expected an operator or the end, found ")"'],
    ['2 3', 'position 3: expected an operator or the end, found "3"'],
    ['2log(3)', 'position 2: expected an operator or the end, found "log"'],
    ['log 3', 'position 5: expected "(" after log, found "3"'],
    ['log(3, 4)', 'position 6: expected ")" after the argument of log, found ","'],
    ['max(3, )', 'position 8: expected a number, a function or "(", found ")"'],
    ['logp(3)', 'position 1: "logp" is unknown; did you mean "log"?'],
    ['1 # 2', 'position 3: "#" is not part of an expression; expected a number, a function or an operator'],
    ['😀', 'position 1: "😀" is not part of an expression; expected a number, a function or an operator'],
    ['007', 'position 1: expected a number such as 0.25, 1e-9 or "1/3"'],
    ['1e10001', 'position 1: the exponent is too large; at most 10000 in magnitude is read'],
    ['1 < 2', 'position 3: expected a number, found a proposition'],
    ['2 * (1 < 2)', 'position 8: expected a number, found a proposition'],
    [`${'('.repeat(300)}1${')'.repeat(300)}`, 'position 202: nested deeper than 200, the most that is read'],
    ['-'.repeat(90_000), 'position 202: nested deeper than 200, the most that is read'],
    ['1'.repeat(100_001), 'position 1: a text of 100001 characters is too long; at most 100000 are read'],
  ])('about the expression %#', (text, sentence) => expect(said(parseExpression(text))).toBe(sentence))

  test.each([
    ['3', 'position 2: expected a relation such as <=, found the end'],
    ['3 and 4 < 5', 'position 3: expected a relation such as <= before "and"'],
    ['1 < 2 < 3', 'position 7: relations do not chain; join two of them with "and"'],
    ['(1 < 2) + 3 < 4', 'position 4: expected a number before "+", found a proposition'],
    ['not 3', 'position 6: expected a relation such as <=, found the end'],
    ['1 < 2 and', 'position 10: expected a number, a function or "(", found the end'],
    ['1 == 2', 'position 4: expected a number, a function or "(", found "="'],
  ])('about the proposition %j', (text, sentence) => expect(said(parseProposition(text))).toBe(sentence))

  test('no text makes the parser fail otherwise', () => {
    const pieces = fc.constantFrom(
      '1',
      '0.5',
      'log',
      '(',
      ')',
      '+',
      '-',
      '*',
      '/',
      '^',
      ',',
      '<',
      '!=',
      'and',
      'not',
      'x',
      '=',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const [expression, proposition] = [parseExpression(parts.join('')), parseProposition(parts.join(''))]
        expect(E.isRight(expression) && E.isRight(proposition)).toBe(false)
        for (const read of [expression, proposition]) {
          if (E.isLeft(read)) expect(read.left.at).toBeGreaterThan(0)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
