/** The reference itself: its operations against exact rationals, its functions against published digits. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Q from '../../src/kernel/rational.js'
import { decimalValue } from '../support/agreement.js'
import type { Enclosure } from '../support/referenceKernel.js'
import * as reference from '../support/referenceKernel.js'
import { anyRational } from './rationals.js'

const digits = fc.integer({ min: 2, max: 40 })
const fraction = (q: Q.Rational, d: number): Enclosure => reference.fraction(q.num, q.den, d)
const contains = ({ lo, hi }: Enclosure, q: Q.Rational): boolean =>
  Q.atMost(decimalValue(lo), q) && Q.atMost(q, decimalValue(hi))
/** hi − lo ≤ 10^(2−d)·|q|: a unit or two of the last digit. */
const isFine = ({ lo, hi }: Enclosure, q: Q.Rational, d: number): boolean =>
  Q.atMost(Q.subtract(decimalValue(hi), decimalValue(lo)), Q.multiply(Q.power(Q.rational(10), 2 - d), Q.absolute(q)))

describe('operations contain the exact results, and hardly more', () => {
  const law = (name: string, property: fc.IProperty<unknown>): void => test(name, () => fc.assert(property))
  law(
    'fractions',
    fc.property(anyRational, digits, (q, d) => contains(fraction(q, d), q) && isFine(fraction(q, d), q, d)),
  )
  test.each([
    ['add', reference.add, Q.add],
    ['subtract', reference.subtract, Q.subtract],
    ['multiply', reference.multiply, Q.multiply],
    ['divide', reference.divide, Q.divide],
  ] as const)('%s', (name, decimal, rational) => {
    fc.assert(
      fc.property(anyRational, anyRational, digits, (p, q, d) => {
        if (name === 'divide' && q.num === 0n) return true
        const exact = rational(p, q)
        const result = decimal(fraction(p, d), fraction(q, d), d)
        return contains(result, exact) && (name === 'add' || name === 'subtract' || isFine(result, exact, d))
      }),
    )
  })
  law(
    'square roots',
    fc.property(anyRational.map(Q.absolute), digits, (q, d) => {
      const { lo, hi } = reference.sqrt(fraction(q, d), d)
      const [least, most] = [decimalValue(lo), decimalValue(hi)]
      return Q.atMost(Q.multiply(least, least), q) && Q.atMost(q, Q.multiply(most, most)) && isFine({ lo, hi }, most, d)
    }),
  )
})

describe('functions at known values', () => {
  const published = (text: string): [Q.Rational, Q.Rational] => {
    const [whole, decimals = ''] = text.split('.')
    const [n, d] = [BigInt(`${whole}${decimals}`), 10n ** BigInt(decimals.length)]
    return [Q.rational(n, d), Q.rational(n + 1n, d)]
  }
  test.each([
    ['e (OEIS A001113)', reference.exp(1n, 1n, 45), '2.7182818284590452353602874713526624977'],
    ['1/e (A068985)', reference.exp(-1n, 1n, 45), '0.3678794411714423215955237701614608674'],
    ['e − 1 (A091131)', reference.expm1(1n, 1n, 45), '1.7182818284590452353602874713526624977'],
    ['log 2 (A002162)', reference.log(2n, 1n, 45), '0.6931471805599453094172321214581765680'],
    ['log 10 (A002392)', reference.log1p(9n, 1n, 45), '2.3025850929940456840179914546843642076'],
  ])('%s', (_, { lo, hi }, text) => {
    const [least, most] = published(text)
    expect(Q.atMost(least, decimalValue(lo)) && Q.atMost(decimalValue(hi), most)).toBe(true)
  })
  test('exp and log undo each other to the digits asked for', () => {
    const argument = fc.tuple(fc.bigInt(1n, 10n ** 9n), fc.bigInt(1n, 10n ** 9n))
    fc.assert(
      fc.property(argument, digits, ([n, d], precision) => {
        const { lo, hi } = reference.log(n, d, precision + 3)
        const back = [lo, hi].map(decimalValue).map((y) => reference.exp(y.num, y.den, precision + 3))
        const [first, second] = back as [Enclosure, Enclosure]
        const around = { lo: first.lo, hi: second.hi }
        return contains(around, Q.rational(n, d)) && isFine(around, Q.rational(100n * n, d), precision)
      }),
      { numRuns: 30 },
    )
  })
})
