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
  describe('of very long numbers', () => {
    const two = (k: number): bigint => 2n ** BigInt(k)
    /** Digits of a linear congruence: no randomness of the machine's. */
    const digits = (bits: number, seed: bigint): bigint => {
      let [x, state] = [1n, seed]
      for (let k = 0; k < bits; k += 48) {
        state = (state * 25_214_903_917n + 11n) % two(48)
        x = (x << 48n) | state
      }
      return x
    }
    const fibonacci = (n: number): readonly [bigint, bigint] => {
      if (n === 0) return [0n, 1n]
      const [a, b] = fibonacci(n >> 1)
      const [c, d] = [a * (2n * b - a), a * a + b * b]
      return n % 2 === 0 ? [c, d] : [d, c + d]
    }
    it('with quotients 1 only, and with a common factor', () => {
      const [a, b] = fibonacci(180_000)
      expect(gcd(a, b)).toBe(1n)
      const factor = digits(30_000, 5n)
      expect(gcd(-factor * a, factor * b)).toBe(factor)
      // gcd(Fₘ, Fₙ) is that of the indices
      expect(gcd(fibonacci(270_000)[0], a)).toBe(fibonacci(90_000)[0])
    })
    it('2ᵃ − 1 and 2ᵇ − 1: that of the exponents', () => {
      expect(gcd(two(240_000) - 1n, two(150_000) - 1n)).toBe(two(30_000) - 1n)
      expect(gcd(two(240_001) - 1n, two(150_000) + 1n)).toBe(1n)
    })
    it('a number and its multiple, neighbours, and powers of two', () => {
      const x = digits(110_000, 7n)
      expect(gcd(x, 3n * x)).toBe(x)
      expect(gcd(x, x + 1n)).toBe(1n)
      expect(gcd(x * x + 1n, x)).toBe(1n)
      expect(gcd(two(150_000) * 3n, two(120_000) * 5n)).toBe(two(120_000))
    })
    it.each([[1n], [2n], [3n], [4n]])('with chosen quotients, short and long, seed %s', (seed) => {
      const divisor = digits(500 * Number(seed) ** 2, seed + 90n)
      let [x, y] = [divisor, 0n]
      for (let k = 1n; x < two(130_000); k++) {
        const quotient = digits(k % 7n === 0n ? 2000 : 60, seed + k) >> (k % 60n)
        ;[x, y] = [quotient * x + y, x]
      }
      expect(gcd(x, y)).toBe(divisor)
      expect(gcd(-y, x)).toBe(divisor)
    })
  })
})
