/** Deciding propositions: exactly where log forms reach, by enclosures beyond, never wrongly. */
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, test } from 'vitest'
import { decide } from '../../src/expression/decide.js'
import { parseProposition } from '../../src/expression/parse.js'
import { sentenceOf } from '../../src/expression/syntax.js'
import * as Q from '../../src/kernel/rational.js'
import { rationalExpression } from './texts.js'

const decided = (text: string): string => {
  const decision = E.chain(decide)(parseProposition(text))
  return E.isRight(decision) ? `${decision.right.truth} ${decision.right.by}` : sentenceOf(decision.left)
}

test.each([
  ['3*log(2) <= log(8)', 'true logForm'],
  ['3*log(2) < log(8)', 'false logForm'],
  ['1/3 + 1/6 = 0.5', 'true exact'],
  ['1e-300 > 0', 'true exact'],
  ['log(1 + 2^-500) < 2^-500', 'true logForm'],
  ['log(1 + 2^-500) > 2^-500 - 2^-1001', 'true logForm'],
  ['log(1 + 2^-500) > 2^-500 - 2^-1001 + 2^-1500', 'false logForm'],
  ['log1p(2^-500) = log(1 + 2^-500)', 'true logForm'],
  ['sqrt(8) = 2*sqrt(2)', 'true logForm'],
  ['(1 + sqrt(2))*(sqrt(2) - 1) = 1', 'true exact'],
  ['1/(1 + sqrt(2)) = sqrt(2) - 1', 'true logForm'],
  ['1/sqrt(2) = sqrt(2)/2', 'true logForm'],
  ['sqrt(2) + sqrt(3) = sqrt(5 + 2*sqrt(6))', 'unknown limit'],
  ['sqrt(2) + sqrt(3) < sqrt(5 + 2*sqrt(6)) + 1e-1000', 'true interval'],
  ['2^(1/3)*2^(2/3) = 2', 'true exact'],
  ['2^(1/2)*3^(1/3) > 2.0397', 'false logForm'],
  ['(2^(1/3))^6 = 4', 'true exact'],
  ['2^(1/4)*2^(1/4) = sqrt(2)', 'true logForm'],
  ['exp(1/2)*exp(1/2) = exp(1)', 'true logForm'],
  ['exp(3*log(2)) = 8', 'true exact'],
  ['expm1(log(3)/2) = sqrt(3) - 1', 'true logForm'],
  ['-exp(log(1/12)/2) = -sqrt(3)/6', 'true logForm'],
  ['exp(log(3)/2) = sqrt(3)', 'true logForm'],
  ['log(sqrt(3)) = log(3)/2', 'true logForm'],
  ['log(exp(5)*sqrt(3)) = 5 + log(3)/2', 'true logForm'],
  ['log(8)/log(2) = 3', 'true exact'],
  ['log(9)/log(3) = log(4)/log(2)', 'true exact'],
  ['log(3)/log(2) > 1.584962500721156181453738943947816508759', 'true interval'],
  ['exp(1e18) > 10^(10^12)', 'true logForm'],
  ['10^(10^12) = 10^(10^12 + 1)/10', 'true logForm'],
  ['(-2)^(10^7 + 1) < 0', 'true logForm'],
  ['-exp(2) < -exp(1)', 'true logForm'],
  ['-exp(1) < exp(-1e9)', 'true logForm'],
  ['(1 + 1e-1000)^(10^1000) < exp(1)', 'true logForm'],
  ['exp(1e-5000) - 1 > 1e-5000', 'true interval'],
  ['expm1(1e-5000) > 1e-5000', 'true interval'],
  ['log(2)*log(3) = log(3)*log(2)', 'true logForm'],
  ['exp(log(6)*log(2)) + 1 != 1 + exp(log(2)*(log(2) + log(3)))', 'false logForm'],
  ['log(log1p(expm1(1))) = 0 and log(exp(log(2)^2)) = log(2)^2', 'true logForm'],
  ['log(exp(2^-282) - 1) = log(exp(2^-282) - 1)', 'true logForm'],
  ['exp(1) + log(2)^2 = exp(1) + log(2)^2 + exp(-100)', 'false interval'],
  ['-2^(1/4)*2^(1/4) = -sqrt(2)', 'true logForm'],
  ['log(2)*log(3) < 0.7616', 'true interval'],
  ['(log(6) - log(2) - log(3))*log(5)*log(7) = 0', 'true interval'],
  ['max(log(2), 1/2) = log(2) and min(log(2), 1/2, 7) = 1/2', 'true logForm'],
  ['abs(log(1/2)) = log(2)', 'true logForm'],
  ['abs(log(2)*log(3) - 1) < 1/4', 'true interval'],
  ['1 < 2 or log(2)^2 = 1/2', 'true exact'],
  ['1 < 2 and log(2)^2 = 1/2', 'false interval'],
  ['not 1 < 2 or not (2 > 3 or 4 != 4)', 'true exact'],
  ['1 > 2 and sqrt(2) + sqrt(3) = sqrt(5 + 2*sqrt(6))', 'false exact'],
  ['1 < 2 and sqrt(2) + sqrt(3) = sqrt(5 + 2*sqrt(6))', 'unknown limit'],
])('%s: %s', (text, answer) => expect(decided(text)).toBe(answer))

describe('what is undefined is said, with the place', () => {
  test.each([
    ['log(0) > 1', 'position 1: the logarithm of zero is undefined'],
    ['1 < 2 or log(-1) > 1', 'position 10: the logarithm of a negative number is undefined'],
    ['1 = 1/0', 'position 6: division by zero is undefined'],
    ['1/(log(8) - 3*log(2)) > 0', 'position 2: division by zero is undefined'],
    ['sqrt(-1) = 1', 'position 1: the square root of a negative number is undefined'],
    ['sqrt(log(1/2)) = 1', 'position 1: the square root of a negative number is undefined'],
    ['(-8)^(1/3) = -2', 'position 5: a fractional power of a negative number is undefined'],
    ['0^-1 = 0', 'position 2: zero to a negative power is undefined'],
    ['log(log(2)*log(3) - 1) < 0', 'position 1: the logarithm of a negative number is undefined'],
    ['log1p(-1) < 0', 'position 1: the logarithm of zero is undefined'],
    ['1/(exp(1) - exp(1)) = 1', 'unknown limit'],
    [
      '2^log(2) > 1',
      'position 3: an exponent must be a rational number of moderate size; other powers are written exp(y*log(x))',
    ],
    [
      'exp(exp(exp(10))) > exp(exp(10)) + 1',
      'position 1: written out, this number takes more than 1e300 bits; at most 2^33 (1 GiB) are computed',
    ],
  ])('%s', (text, answer) => expect(decided(text)).toBe(answer))
})

test('rational propositions are decided in ℚ', () => {
  fc.assert(
    fc.property(
      rationalExpression,
      rationalExpression,
      fc.constantFrom('<', '<=', '=', '>=', '>', '!='),
      (x, y, relation) => {
        const answer = decided(`${x.text} ${relation} ${y.text}`)
        if (O.isNone(x.value) || O.isNone(y.value)) expect(answer).toMatch(/is undefined$/)
        else {
          const order = Q.order.compare(x.value.value, y.value.value)
          const holds = {
            '<': order < 0,
            '<=': order <= 0,
            '=': order === 0,
            '>=': order >= 0,
            '>': order > 0,
            '!=': order !== 0,
          }
          expect(answer).toBe(`${holds[relation]} exact`)
        }
      },
    ),
  )
})
test('a positive number is what exp and log make of it, and its powers multiply', () => {
  const fraction = fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }))
    .map(([n, d]) => `(${n}/${d})`)
  const exponent = fc
    .tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 6 }))
    .map(([n, d]) => `(${n}/${d})`)
  fc.assert(
    fc.property(fraction, fraction, exponent, exponent, (x, y, c, d) => {
      expect(decided(`exp(log(${x})) = ${x} and log(exp(${c})) = ${c}`)).toBe('true exact')
      expect(decided(`${x}^${c}*${x}^${d} = ${x}^(${c} + ${d})`)).toMatch(/^true/)
      expect(decided(`${x}^${c}*${y}^${c} = (${x}*${y})^${c}`)).toMatch(/^true/)
      expect(decided(`log(${x}^${c}*${y}^${d}) = ${c}*log(${x}) + ${d}*log(${y})`)).toMatch(/^true/)
      expect(decided(`exp(${c})*${x}^${d} < exp(${c} + 1e-400)*${x}^${d}`)).toBe('true logForm')
    }),
  )
})
