/** ℚ is an ordered field: its laws, each as one property. */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, test } from 'vitest'
import { gcd } from '../../src/kernel/gcd.js'
import {
  absolute,
  add,
  atMost,
  ceiling,
  divide,
  equality,
  field,
  floor,
  key,
  lessThan,
  maximum,
  minimum,
  multiply,
  negate,
  one,
  order,
  power,
  quotient,
  type Rational,
  rational,
  read,
  show,
  sign,
  subtract,
  sum,
  zero,
} from '../../src/kernel/rational.js'
import { nonZero, anyRational as q } from './rationals.js'

const law = (name: string, property: fc.IProperty<unknown>): void => test(name, () => fc.assert(property))
const same = (x: Rational, y: Rational): boolean => equality.equals(x, y)

describe('ℚ is a field', () => {
  law(
    'addition is associative',
    fc.property(fc.tuple(q, q, q), ([x, y, z]) => same(add(add(x, y), z), add(x, add(y, z)))),
  )
  law(
    'addition is commutative',
    fc.property(fc.tuple(q, q), ([x, y]) => same(add(x, y), add(y, x))),
  )
  law(
    '0 is neutral',
    fc.property(fc.tuple(q), ([x]) => same(add(x, zero), x)),
  )
  law(
    '−x is the inverse',
    fc.property(fc.tuple(q), ([x]) => same(add(x, negate(x)), zero)),
  )
  law(
    'subtraction undoes addition',
    fc.property(fc.tuple(q, q), ([x, y]) => same(subtract(add(x, y), y), x)),
  )
  law(
    'multiplication is associative',
    fc.property(fc.tuple(q, q, q), ([x, y, z]) => same(multiply(multiply(x, y), z), multiply(x, multiply(y, z)))),
  )
  law(
    'multiplication is commutative',
    fc.property(fc.tuple(q, q), ([x, y]) => same(multiply(x, y), multiply(y, x))),
  )
  law(
    '1 is neutral',
    fc.property(fc.tuple(q), ([x]) => same(multiply(x, one), x)),
  )
  law(
    '1/x is the inverse',
    fc.property(fc.tuple(nonZero), ([x]) => same(multiply(x, divide(one, x)), one)),
  )
  law(
    'division undoes multiplication',
    fc.property(fc.tuple(q, nonZero), ([x, y]) => same(divide(multiply(x, y), y), x)),
  )
  law(
    'multiplication distributes',
    fc.property(fc.tuple(q, q, q), ([x, y, z]) => same(multiply(x, add(y, z)), add(multiply(x, y), multiply(x, z)))),
  )
  law(
    'a sum is repeated addition',
    fc.property(fc.tuple(fc.array(q)), ([xs]) => same(sum(xs), xs.reduce(add, zero))),
  )
  test('division by 0 has no value', () => {
    expect(quotient(one, zero)).toEqual(O.none)
    expect(quotient(one, rational(-2, 3))).toEqual(O.some(rational(-3, 2)))
    expect(() => divide(one, zero)).toThrow(/divisor is zero/)
    expect(() => rational(1, 0)).toThrow(/denominator is zero/)
    expect(() => field.div(one, zero)).toThrow(RangeError)
  })
})

test('the field of fp-ts has no remainders', () => {
  expect(field.mod(one, rational(2, 3))).toEqual(zero)
  expect(field.degree(rational(2, 3))).toBe(1)
})

describe('ℚ is ordered', () => {
  law(
    'x = x, and x is not below x',
    fc.property(q, (x) => {
      const again = { num: x.num, den: x.den }
      expect([same(x, again), atMost(x, again), lessThan(x, again), order.compare(x, again)]).toEqual([
        true,
        true,
        false,
        0,
      ])
    }),
  )
  law(
    'exactly one of <, =, > holds',
    fc.property(fc.tuple(q, q), ([x, y]) => [lessThan(x, y), same(x, y), lessThan(y, x)].filter(Boolean).length === 1),
  )
  law(
    'the order is transitive',
    fc.property(fc.tuple(q, q, q), ([x, y, z]) => !(atMost(x, y) && atMost(y, z)) || atMost(x, z)),
  )
  law(
    'addition keeps the order',
    fc.property(fc.tuple(q, q, q), ([x, y, z]) => order.compare(x, y) === order.compare(add(x, z), add(y, z))),
  )
  law(
    'a product has the product of the signs',
    fc.property(fc.tuple(q, q), ([x, y]) => sign(multiply(x, y)) === sign(x) * sign(y) + 0),
  )
  law(
    'the order is that of the difference',
    fc.property(fc.tuple(q, q), ([x, y]) => order.compare(x, y) === sign(subtract(x, y))),
  )
  law(
    'min and max are x and y',
    fc.property(
      fc.tuple(q, q),
      ([x, y]) => same(add(minimum(x, y), maximum(x, y)), add(x, y)) && atMost(minimum(x, y), maximum(x, y)),
    ),
  )
  law(
    '|x| is x or −x, and not negative',
    fc.property(fc.tuple(q), ([x]) => sign(absolute(x)) >= 0 && (same(absolute(x), x) || same(absolute(x), negate(x)))),
  )
})

describe('a rational', () => {
  law(
    'is in lowest terms with a positive denominator',
    fc.property(fc.tuple(q, nonZero), ([x, y]) =>
      [add(x, y), multiply(x, y), divide(x, y), subtract(x, y), power(y, -3)].every(
        ({ num, den }) => den > 0n && gcd(num, den) === 1n,
      ),
    ),
  )
  law(
    'lies in [⌊x⌋, ⌊x⌋+1)',
    fc.property(fc.tuple(q), ([x]) => atMost(rational(floor(x)), x) && lessThan(x, rational(floor(x) + 1n))),
  )
  law(
    'lies in (⌈x⌉−1, ⌈x⌉]',
    fc.property(fc.tuple(q), ([x]) => lessThan(rational(ceiling(x) - 1n), x) && atMost(x, rational(ceiling(x)))),
  )
  law(
    'has xᵐ⁺ⁿ = xᵐxⁿ',
    fc.property(fc.tuple(nonZero, fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), ([x, m, n]) =>
      same(power(x, m + n), multiply(power(x, m), power(x, n))),
    ),
  )
  law(
    'is read back from its text',
    fc.property(fc.tuple(q), ([x]) => O.exists((y: Rational) => same(x, y))(read(show(x)))),
  )
  test('is written without a denominator 1, and has a name in hexadecimal', () => {
    expect([rational(-3), rational(6, 4)].map(show)).toEqual(['-3', '3/2'])
    expect([rational(-255), rational(1, 16)].map(key)).toEqual(['-ff/1', '1/10'])
  })
  test('is not read from other text', () => {
    for (const text of ['', '1/0', '1.5', '0x1', ' 1', '1/2/3', '１', '1/-2', 'NaN']) expect(read(text)).toEqual(O.none)
  })
  test('has 0⁰ = 1, and no negative power of 0', () => {
    expect(power(zero, 0)).toEqual(one)
    expect(() => power(zero, -1)).toThrow(RangeError)
  })
})
