/** The greatest common divisor is that of Euclid's remainders, for long numbers as for short ones. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gcd } from '../../src/kernel/gcd.js'

const absolute = (n: bigint): bigint => (n < 0n ? -n : n)
const euclid = (a: bigint, b: bigint): bigint => (b === 0n ? absolute(a) : euclid(b, a % b))

/** Of up to so many bits, near a power of two as often as not. */
const integer = (bits: number) =>
  fc.oneof(
    fc.bigInt(-(2n ** BigInt(bits)), 2n ** BigInt(bits)),
    fc.tuple(fc.nat(bits), fc.bigInt(-3n, 3n)).map(([k, offset]) => 2n ** BigInt(k) + offset),
  )

describe('gcd', () => {
  it('is that of plain remainders', () => {
    fc.assert(
      fc.property(integer(1500), integer(1500), (a, b) => gcd(a, b) === euclid(a, b)),
      { numRuns: 1000 },
    )
  })
  it('finds common factors of every size', () => {
    fc.assert(
      fc.property(integer(900), integer(900), integer(900), (a, b, c) => {
        const [divisor, own] = [gcd(a * c, b * c), gcd(a, b) * absolute(c)]
        return divisor === own && divisor === euclid(a * c, b * c)
      }),
      { numRuns: 1000 },
    )
  })
  it('of numbers with chosen quotients, 1 in a row and huge ones among them', () => {
    const quotient = fc.oneof(fc.constant(1n), fc.bigInt(1n, 9n), integer(120).map(absolute))
    fc.assert(
      fc.property(integer(300), fc.array(quotient, { minLength: 100, maxLength: 400 }), (divisor, quotients) => {
        let [x, y] = [absolute(divisor), 0n]
        for (const q of quotients) [x, y] = [q * x + y, x]
        expect(gcd(x, y)).toBe(absolute(divisor))
        expect(gcd(-y, x)).toBe(absolute(divisor))
      }),
      { numRuns: 300 },
    )
  })
  it.each([
    [0n, 0n, 0n],
    [0n, 5n, 5n],
    [-6n, 0n, 6n],
    [1n, 2n ** 400n, 1n],
    [2n ** 400n, 2n ** 300n, 2n ** 300n],
    [2n ** 400n, 2n ** 400n, 2n ** 400n],
    [-(2n ** 400n), 2n ** 400n - 1n, 1n],
  ])('of %s and %s', (a, b, divisor) => {
    expect(gcd(a, b)).toBe(divisor)
  })
})
