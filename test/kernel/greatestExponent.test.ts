/** max{n : baseⁿ ≤ bound}: its definition, at equality too, and at sizes that no exact power reaches. */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, test } from 'vitest'
import { greatestExponent } from '../../src/kernel/greatestExponent.js'
import { add, atMost, divide, lessThan, one, power, rational } from '../../src/kernel/rational.js'

const above = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }))
  .map(([n, d]) => add(one, rational(n, d)))

describe('greatestExponent', () => {
  test('n satisfies baseⁿ ≤ bound < baseⁿ⁺¹', () => {
    fc.assert(
      fc.property(above, fc.bigInt(1n, 10n ** 40n), (base, bound) => {
        const n = Number(O.getOrElse(() => -1n)(greatestExponent(base, rational(bound))))
        return atMost(power(base, n), rational(bound)) && lessThan(rational(bound), power(base, n + 1))
      }),
    )
  })
  test('a power is its own bound, and anything less is not', () => {
    fc.assert(
      fc.property(above, fc.integer({ min: 1, max: 200 }), (base, n) => {
        const shy = divide(power(base, n), add(one, rational(1, 10n ** 400n)))
        expect(greatestExponent(base, power(base, n))).toEqual(O.some(BigInt(n)))
        expect(greatestExponent(base, shy)).toEqual(O.some(BigInt(n - 1)))
      }),
      { numRuns: 30 },
    )
  })
  test('log(10³⁰⁰)/log(1+10⁻²⁰) is found at once', () => {
    const base = add(one, rational(1, 10n ** 20n))
    // 300·ln 10 = 690.77552789821370520539743…, and 1/log(1+x) = 1/x + 1/2 − …: 69077552789821370520539.74… + 345.38…
    expect(greatestExponent(base, rational(10n ** 300n))).toEqual(O.some(69077552789821370520885n))
  })
  test('beyond 2²⁵⁶ there is no answer', () => {
    expect(greatestExponent(add(one, rational(1, 10n ** 90n)), rational(2))).toEqual(O.none)
    // log 2·2^k, about 0.69·2^k.
    expect(greatestExponent(add(one, rational(1n, 2n ** 257n)), rational(2))).toEqual(O.none)
    expect(
      O.exists((n: bigint) => n > 2n ** 255n)(greatestExponent(add(one, rational(1n, 2n ** 256n)), rational(2))),
    ).toBe(true)
  })
  test('is 0 for the bound 1', () => {
    expect(greatestExponent(rational(2), one)).toEqual(O.some(0n))
  })
  test('other arguments are errors of the caller', () => {
    expect(() => greatestExponent(one, rational(2))).toThrow(/base > 1, bound ≥ 1/)
    expect(() => greatestExponent(rational(2), rational(1, 2))).toThrow(RangeError)
  })
})
