/** Decimals at the door: read exactly, written with a stated rounding. */
import Big from 'big.js'
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, test } from 'vitest'
import { fromDecimal, type Rounding, toDecimal } from '../../src/kernel/decimal.js'
import {
  absolute,
  atMost,
  equality,
  lessThan,
  multiply,
  power,
  type Rational,
  rational,
  show,
  subtract,
} from '../../src/kernel/rational.js'
import { anyRational, nonZero } from './rationals.js'

const value = (text: string): Rational => {
  const read = fromDecimal(text)
  if (E.isLeft(read)) throw new Error(`${text}: ${read.left}`)
  return read.right
}
const ten = rational(10)
const digits = fc.integer({ min: 1, max: 25 })

describe('fromDecimal', () => {
  test.each([
    ['1/3', rational(1, 3)],
    ['-2/4', rational(-1, 2)],
    ['0.25', rational(1, 4)],
    ['-3', rational(-3)],
    ['-0', rational(0)],
    ['1e-9', rational(1, 10n ** 9n)],
    ['1e-300', rational(1, 10n ** 300n)],
    ['12.50E+2', rational(1250)],
    ['0.1000000000000000055511151231257827', rational(1000000000000000055511151231257827n, 10n ** 34n)],
  ])('reads %s exactly', (text, q) => expect(value(text)).toEqual(q))

  test.each([
    '',
    ' 1',
    '1 ',
    '+1',
    '.5',
    '5.',
    '007',
    '1_000',
    '0x1',
    '１',
    'NaN',
    'Infinity',
    '1/0',
    '1/-3',
    '1/2/3',
    '1.5/2',
    '--1',
    '1e',
    'e5',
    '½',
    '1e10001',
    '1e-999999999',
    '9'.repeat(5000),
  ])('refuses %j', (text) =>
    expect(fromDecimal(text)).toMatchObject({ _tag: 'Left', left: expect.stringMatching(/./) }))

  test('reads the longest text and the largest exponents', () => {
    expect(value('9'.repeat(4096))).toEqual(rational(10n ** 4096n - 1n))
    expect([value('1e10000'), value('1e-10000')]).toEqual([power(ten, 10_000), power(ten, -10_000)])
  })
  test('reads every fraction back', () => {
    fc.assert(fc.property(anyRational, (q) => equality.equals(value(show(q)), q)))
  })
  test('reads every double as JSON writes it, within half a unit in its last place', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (x) => Number(toDecimal(value(String(x)), 17, 'nearest')) === x + 0,
      ),
    )
  })
})

describe('toDecimal', () => {
  test('is below and above, at most one unit in the last place apart', () => {
    fc.assert(
      fc.property(nonZero, digits, (q, k) => {
        const [low, high] = [value(toDecimal(q, k, 'down')), value(toDecimal(q, k, 'up'))]
        const unit = subtract(high, low)
        expect(atMost(low, q) && atMost(q, high)).toBe(true)
        // 10^(e+1−k) for |q| in [10ᵉ, 10ᵉ⁺¹): a power of ten, so that low and high are neighbours.
        if (unit.num === 0n) return equality.equals(low, q)
        const scaled = multiply(unit, power(ten, k - 1))
        return (
          atMost(scaled, absolute(q)) && lessThan(absolute(q), multiply(scaled, ten)) && /^(1\/)?10*$/.test(show(unit))
        )
      }),
    )
  })
  test('to nearest is the nearer of the two', () => {
    fc.assert(
      fc.property(nonZero, digits, (q, k) => {
        const distance = (rounding: Rounding): Rational => absolute(subtract(value(toDecimal(q, k, rounding)), q))
        return atMost(distance('nearest'), distance('down')) && atMost(distance('nearest'), distance('up'))
      }),
    )
  })
  test('is read back exactly when the digits suffice', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.integer({ min: -300, max: 300 }), (n, e) => {
        const q = multiply(rational(n), power(ten, e))
        return (['down', 'up', 'nearest'] as const).every((r) => equality.equals(value(toDecimal(q, 21, r)), q))
      }),
    )
  })
  test.each<[Rational, number, Rounding, string]>([
    [rational(2, 3), 3, 'down', '0.666'],
    [rational(2, 3), 3, 'up', '0.667'],
    [rational(-2, 3), 3, 'down', '-0.667'],
    [rational(-2, 3), 3, 'up', '-0.666'],
    [rational(5, 2), 1, 'nearest', '2'],
    [rational(7, 2), 1, 'nearest', '4'],
    [rational(9999, 10), 3, 'up', '1000'],
    [rational(1, 10n ** 300n), 5, 'nearest', '1e-300'],
    [rational(0), 5, 'up', '0'],
  ])('of %o to %i digits, %s, is %s', (q, k, rounding, text) => expect(toDecimal(q, k, rounding)).toBe(text))

  test("no setting of the program's own Big changes a digit", () => {
    const [dp, rm, pe] = [Big.DP, Big.RM, Big.PE]
    Big.DP = 1
    Big.RM = 3
    Big.PE = 1
    try {
      expect(toDecimal(rational(2000, 3), 5, 'down')).toBe('666.66')
      expect(value('0.123456')).toEqual(rational(123456, 1000000))
    } finally {
      Big.DP = dp
      Big.RM = rm
      Big.PE = pe
    }
  })
})
