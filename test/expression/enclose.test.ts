/** Enclosures: they hold the value, and are as narrow as was asked for. */
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, test } from 'vitest'
import { certainDigits } from '../../src/expression/certainDigits.js'
import { evaluate } from '../../src/expression/evaluate.js'
import { parseExpression } from '../../src/expression/parse.js'
import type { Real } from '../../src/expression/real.js'
import { refine } from '../../src/expression/refine.js'
import { type Complaint, sentenceOf } from '../../src/expression/syntax.js'
import { fromDecimal } from '../../src/kernel/decimal.js'
import * as D from '../../src/kernel/dyadic.js'
import * as I from '../../src/kernel/interval.js'
import * as Q from '../../src/kernel/rational.js'
import { rationalExpression } from './texts.js'

const enclosed = (text: string, bits: number): E.Either<Complaint, I.Interval> =>
  E.chain((x: Real): E.Either<Complaint, I.Interval> => refine(x, bits))(E.chain(evaluate)(parseExpression(text)))
const enclosure = (text: string, bits: number): I.Interval => {
  const made = enclosed(text, bits)
  if (E.isLeft(made)) throw new Error(`${text}: ${sentenceOf(made.left)}`)
  return made.right
}
const digits = (text: string, bits: number): string => O.getOrElse(() => '')(certainDigits(enclosure(text, bits), bits))

describe('enclosures', () => {
  test('of rational expressions hold their values and have the accuracy', () => {
    fc.assert(
      fc.property(rationalExpression, fc.integer({ min: 1, max: 300 }), ({ text, value }, bits) => {
        fc.pre(O.isSome(value))
        const x = enclosure(text, bits)
        expect(I.isAccurate(x, bits)).toBe(true)
        expect(O.isSome(value) && I.contains(x, value.value)).toBe(true)
      }),
    )
  })
  const outside = fc
    .tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: 2, max: 99 }), fc.integer({ min: 1, max: 99 }))
    .chain(([a, b, c]) =>
      fc.constantFrom(
        `exp(${a})*log(1 + 1/${b}) - ${c}/1000`,
        `log(${b})^${c % 5}/(1 + exp(${a}/${c}))`,
        `sqrt(log(${b}) + sqrt(${c}))^(1/3)`,
        `log1p(exp(-${c}*log(${b})*sqrt(2))) - log(1 + 1/${b}^${c})`,
        `expm1(${a}e-40) - exp(${a}e-40) + 1 + ${c}e-9*log(2)^2`,
        `max(log(${b})*exp(${a}/9), abs(${a}))/sqrt(${b})`,
        `(exp(${a}/7) + log(${b}))^-${c % 9}`,
      ),
    )
  test('at two accuracies overlap, each as accurate as asked for', () => {
    fc.assert(
      fc.property(outside, fc.integer({ min: 1, max: 200 }), fc.integer({ min: 200, max: 1000 }), (text, few, many) => {
        const [wide, narrow] = [enclosure(text, few), enclosure(text, many)]
        expect(I.isAccurate(wide, few) && I.isAccurate(narrow, many)).toBe(true)
        expect(O.isSome(I.intersection(wide, narrow))).toBe(true)
      }),
    )
  })
  test('have the accuracy whatever has cancelled', () => {
    for (let k = 1; k <= 30; k++) {
      for (let bits = 1; bits <= 20; bits++) {
        for (const text of [`exp(2^-${k}) - 1`, `log(3)^2 - ${(3 ** k % 7) + 1}*2^-${k}`]) {
          expect(I.isAccurate(enclosure(text, bits), bits)).toBe(true)
        }
      }
    }
  })
  test('near zeros are as accurate as anywhere', () => {
    // log(1 + u) lies between u − u²/2 and u, for u = 2^-1000.
    const u = Q.rational(1n, 1n << 1000n)
    const x = enclosure('log(1+2^-1000)', 200)
    expect(I.isAccurate(x, 200)).toBe(true)
    expect(D.compareRational(x.lo, u)).toBe(-1)
    expect(D.compareRational(x.hi, Q.subtract(u, Q.divide(Q.multiply(u, u), Q.two)))).toBe(1)
    for (const text of [
      'log(1+2^-1000)-2^-1000',
      'exp(2^-1000)-1-2^-1000',
      'expm1(1e-5000)',
      'sqrt(1+1e-300)-1',
      'exp(log(2)+1e-99)-2',
    ]) {
      expect(I.isAccurate(enclosure(text, 100), 100)).toBe(true)
    }
  })
  test.each([
    '3*log(2)-log(8)',
    'log(1)',
    'sqrt(8)-2*sqrt(2)',
    'log(6)-log(2)-log(3)',
    '0*exp(1)',
    '(log(4)-2*log(2))*exp(3)',
  ])('%s is [0, 0]', (text) => expect(enclosure(text, 100_000)).toEqual(I.zero))
})

describe('refusals', () => {
  test.each([
    ['exp(1e18)', 'position 1: written out, this number takes about 8.6e17 bits; at most 2^33 (1 GiB) are computed'],
    [
      '1 + exp(-1e18)',
      'position 5: written out, this number takes about 8.6e17 bits; at most 2^33 (1 GiB) are computed',
    ],
    ['10^(10^12)', 'position 3: written out, this number takes about 3.3e12 bits; at most 2^33 (1 GiB) are computed'],
    ['log(2)^(10^12)', 'position 7: written out'],
    ['(1+exp(1e9))^100', 'position 13: written out'],
    ['exp(exp(exp(10)))', 'position 1: written out, this number takes more than 1e300 bits'],
    ['1/(exp(1)-exp(1))', 'position 2: this divisor cannot be told from zero with'],
    ['exp(1)-exp(1)', 'position 1: this number cannot be told from zero with'],
    ['sqrt(sqrt(2)-3/2)', 'position 1: the square root of a negative number is undefined'],
  ])('%s', (text, sentence) => {
    const began = performance.now()
    const made = enclosed(text, 64)
    expect(E.isLeft(made) && sentenceOf(made.left).startsWith(sentence)).toBe(true)
    expect(performance.now() - began).toBeLessThan(5000)
  })
  test('numbers up to the limit are enclosed', () => {
    for (const text of ['exp(1e9)', 'exp(-1e9)', '1 + exp(-1e9)', '2^(2^32)', '3^(-2^31)']) {
      expect(I.isAccurate(enclosure(text, 64), 64)).toBe(true)
    }
  })
})

describe('certain digits', () => {
  test.each([
    ['exp(-20)*log(4/3)', 60, '5.92956945744619903…e-10'],
    ['log(2)', 30, '0.693147180…'],
    ['-log(2)', 30, '-0.693147180…'],
    ['1/4', 64, '0.25'],
    ['-3*10^7', 64, '-30000000'],
    ['1e30', 64, '1e30'],
    ['12345678901234567890123/8', 100, '1.543209862654320986265375e21'],
    ['1234567890123456789013/8', 100, '154320986265432098626.625'],
    ['0', 64, '0'],
    ['1 + exp(-1e9)', 24, '1.0000000…'],
    ['expm1(1e-50)', 10, '9.99e-51 to 1.001e-50'],
  ])('of %s with %i bits are %s', (text, bits, shown) => expect(digits(text, bits)).toBe(shown))

  test('are those of the value', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: -40, max: 40 }),
        (n, d, e) => {
          const shown = digits(`${n}/${d}*10^${e}`, 64)
          const value = Q.multiply(Q.rational(n, d), Q.power(Q.rational(10), e))
          const read = fromDecimal((shown.split(' to ')[0] ?? '').replace('…', '').replace(/\.(?=e|$)/, ''))
          if (E.isLeft(read)) throw new Error(shown)
          const error = Q.subtract(value, read.right)
          return Q.sign(error) >= 0 && Q.lessThan(error, Q.multiply(value, Q.rational(1, 10n ** 8n)))
        },
      ),
    )
  })
  test('of numbers with too many digits are not written', () => {
    expect(O.isNone(certainDigits(enclosure('exp(1e9)', 64), 64))).toBe(true)
  })
})
