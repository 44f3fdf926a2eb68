/** Logarithms of primes, relations between them, and the reduction that long exponentials and logarithms start with. */
import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { logOfRational } from '../../src/kernel/elementary.js'
import { longExponentialMinusOneOfSmall, longLogarithmOfSmall } from '../../src/kernel/powerSeries.js'
import { identities, primeLogarithms, primes } from '../../src/kernel/primeLogarithms.js'
import { chosenAt, exponentsFor, logarithmOfProduct, productOf } from '../../src/kernel/primeReduction.js'
import { relations } from '../../src/kernel/primeRelations.js'
import * as Q from '../../src/kernel/rational.js'

const power = (exponents: readonly number[]): Q.Rational => {
  const part = (sign: number): bigint =>
    primes.map((p, i) => BigInt(p) ** BigInt(Math.max(0, sign * (exponents[i] as number)))).reduce((a, b) => a * b)
  return Q.rational(part(1), part(-1))
}

/** 2^w·log q, within 1; by the tables for short numbers. */
const logarithm = (q: Q.Rational, w: number): bigint => {
  const { lo } = logOfRational(q, w + 20)
  return lo.e + w >= 0 ? lo.m << BigInt(lo.e + w) : lo.m >> BigInt(-lo.e - w)
}
const distance = (a: bigint, b: bigint): number => Math.abs(Number(a - b))

describe('logarithms of primes', () => {
  test('(q + 1)/(q − 1) is the product of primes up to the one that it gives, with exponent ±1, ±2 or ±4', () => {
    expect(identities).toHaveLength(primes.length - 1)
    identities.forEach(({ exponents, q }, i) => {
      expect(Q.equality.equals(power(exponents), Q.rational(q + 1, q - 1))).toBe(true)
      expect([1, 2, 4]).toContain(Math.abs(exponents[i + 1] as number))
      expect(exponents.slice(i + 2).every((exponent) => exponent === 0)).toBe(true)
    })
  })
  test('the errors of the series, carried along, stay below 2^14', () => {
    const errors = [1]
    for (const { exponents } of identities) {
      const sum = errors.reduce((total, error, i) => total + error * Math.abs(exponents[i] as number), 4)
      errors.push(sum / Math.abs(exponents[errors.length] as number) + 1)
    }
    expect(Math.max(...errors)).toBeLessThan(2 ** 14)
  })
  test('are within 2 of the truth, in any order of asking', async () => {
    vi.resetModules()
    const afresh = await import('../../src/kernel/primeLogarithms.js')
    for (const w of [40, 112, 1000, 900, 64]) {
      afresh.primeLogarithms(w).forEach((value, i) => {
        expect(distance(value << 20n, logarithm(Q.rational(primes[i] as number), w + 20))).toBeLessThan(2 ** 21)
      })
      expect(afresh.primeLogarithms(w)).toBe(afresh.primeLogarithms(w))
    }
  })
  test('of 5000 bits satisfy a relation that they do not come from: 2401/2400 = 7^4/(2^5·3·5^2)', () => {
    const [two, three, five, seven] = primeLogarithms(5000) as [bigint, bigint, bigint, bigint]
    const small = 4n * seven - 5n * two - three - 2n * five
    // 2 atanh(1/4801), term by term
    let [sum, term, k] = [0n, (2n << 5000n) / 4801n, 1n]
    for (; term > 0n; k += 2n) {
      sum += term / k
      term /= 4801n ** 2n
    }
    expect(distance(small, sum)).toBeLessThan(2000)
  })
})

describe('relations', () => {
  const values = relations.map((exponents) => logarithmOfProduct(exponents, 200))
  test('are positive and fall below 2^−64, each less than a half and more than a fourteenth of the one before', () => {
    values.forEach((value, j) => {
      const before = j === 0 ? 2n ** 200n : (values[j - 1] as bigint)
      expect(value > 0n && 2n * value < before && 7n * value > before / 2n).toBe(true)
    })
    expect((values.at(-1) as bigint) < 2n ** 200n / 2n ** 64n).toBe(true)
  })
  test('Σ |cᵢ| < 2^12 for all numbers up to 0.4', () => {
    let [reach, total] = [0.4, 0]
    values.forEach((value, j) => {
      const step = Number(value >> 40n) / 2 ** 160
      // the rest is known within 2^−17 of that
      total +=
        Math.round((reach / step) * (1 + 2 ** -16)) *
        (relations[j] as number[]).reduce((sum, c) => sum + Math.abs(c), 0)
      reach = step / 2
    })
    expect(total).toBeLessThan(2 ** 12)
  })
})

describe('the reduction', () => {
  const limit = (2n ** BigInt(chosenAt) * 2n) / 5n
  const argument = fc.oneof(
    fc.bigInt(-limit, limit),
    fc.bigInt(-(2n ** 40n), 2n ** 40n),
    fc.constantFrom(limit, -limit),
  )
  test('leaves less than 2^−64', () => {
    fc.assert(
      fc.property(argument, (X) => {
        const exponents = exponentsFor(X)
        const rest = (X << 104n) - logarithmOfProduct(exponents, chosenAt + 104)
        return (rest < 0n ? -rest : rest) < 2n ** BigInt(chosenAt + 104 - 64) - 2n ** 105n
      }),
    )
    expect(exponentsFor(0n)).toEqual(primes.map(() => 0))
  })
  test('the product is the one of the exponents', () => {
    fc.assert(
      fc.property(argument, (X) => {
        const exponents = exponentsFor(X)
        const { above, below, power: two } = productOf(exponents)
        const odd = Q.rational(above, below)
        const whole = Q.multiply(odd, two >= 0 ? Q.power(Q.two, two) : Q.divide(Q.one, Q.power(Q.two, -two)))
        return above % 2n === 1n && below % 2n === 1n && Q.equality.equals(whole, power(exponents))
      }),
      { numRuns: 50 },
    )
  })
})

describe('long series', () => {
  const argument = fc
    .integer({ min: 70, max: 3000 })
    .chain((W) =>
      fc.tuple(fc.bigInt(-(2n ** BigInt(W - 32) - 1n), 2n ** BigInt(W - 32) - 1n), fc.nat(W), fc.constant(W)),
    )
    .map(([T, zeros, W]) => ({ T: T >> BigInt(zeros % 2 === 0 ? 0 : zeros), W }))
  /** Term by term with 64 bits more, within n. */
  const plain = (T: bigint, W: number, isFactorial: boolean): bigint => {
    let [term, sum, n] = [T << 64n, 0n, 1n]
    while (term !== 0n && term !== -1n) {
      sum += isFactorial ? term : term / n
      n += 1n
      term = (term * T) >> BigInt(W)
      if (isFactorial) term /= n
    }
    return sum >> 64n
  }
  test('e^t − 1 within 9, −log(1 − t) within 16 for every block', () => {
    fc.assert(
      fc.property(argument, ({ T, W }) => {
        const blocks = 2 + 2 * Math.sqrt(W / 32)
        return (
          distance(plain(T, W, true), longExponentialMinusOneOfSmall(T, W)) <= 10 &&
          distance(plain(T, W, false), longLogarithmOfSmall(T, W)) <= 1 + 16 * blocks
        )
      }),
      { numRuns: 300 },
    )
  })
})
