/** Lengths of Theorems 3.2 and B.1: the audit's numbers, their formulas in doubles, and what they promise, kept exactly. */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, test } from 'vitest'
import * as I from '../../src/kernel/interval.js'
import {
  divide,
  lessThan,
  multiply,
  one,
  power,
  type Rational,
  rational,
  subtract,
  sum,
} from '../../src/kernel/rational.js'
import { alignedLengths, sampledLengths } from '../../src/model/similarityLength.js'
import { q } from '../../src/model/written.js'

/** A number that doubles and dyadics hold exactly. */
const eighth = (n: number): Rational => rational(n, 8)
const dyadic = (x: Rational) => I.fromRational(x, 60).lo
const float = ({ num, den }: Rational): number => Number(num) / Number(den)

const parameters = fc.record({
  alpha: fc.integer({ min: 1, max: 15 }).map((n) => rational(n, 16)),
  gamma: fc.integer({ min: -8, max: 6 }).map(eighth),
  epsilon: fc.integer({ min: 1, max: 20 }).map((n) => rational(n, 32)),
  b: fc.integer({ min: 1, max: 40 }).map(eighth),
  bPrime: fc.integer({ min: 0, max: 40 }).map(eighth),
  variance: fc.integer({ min: 0, max: 80 }).map(eighth),
  length: fc.nat(30),
  delta: fc.integer({ min: 1, max: 15 }).map((n) => rational(n, 16)),
})

/** G and log(4/(αε)) in doubles. */
const evidence = (alpha: Rational, gamma: Rational, epsilon: Rational) => {
  const [a, g, e] = [float(alpha), float(gamma), float(epsilon)]
  return { sharp: e >= 1 - g ? undefined : Math.log(((1 - a) * (1 - g - e)) / (a * e)), printed: Math.log(4 / (a * e)) }
}
/** An integer k ≥ 0 just above a real number, or next to it where doubles do not tell. */
const isJustAbove = (k: bigint, real: number): boolean => {
  const [least, most] = [Math.floor(real - 1e-9) + 1, Math.floor(real + 1e-9) + 1]
  return [least, most].some((n) => k === BigInt(Math.max(0, n)))
}

describe('Theorem 3.2', () => {
  test('has the lengths of its formulas', () => {
    fc.assert(
      fc.property(parameters, ({ alpha, gamma, epsilon, b, bPrime, variance, length, delta }) => {
        const constants = { b: O.some(dyadic(b)), bPrime: dyadic(bPrime), variance: dyadic(variance) }
        const found = alignedLengths({ alpha, gamma, epsilon }, constants, rational(length), delta)
        const { sharp, printed } = evidence(alpha, gamma, epsilon)
        const mean = length * float(bPrime)
        const spread = (odds: number): number => Math.sqrt(float(variance) * length * odds)
        const d = float(delta)
        expect(isJustAbove(found.printed - 1n, (printed + mean + spread(1 / d)) / float(b))).toBe(true)
        if (sharp === undefined) expect(found.sharp).toBe(0n)
        else expect(isJustAbove(found.sharp - 1n, (sharp + mean + spread((1 - d) / d)) / float(b))).toBe(true)
      }),
    )
  })
  test('asks for the trigger and one sentence where β is +∞', () => {
    const given = { alpha: q('1/2'), gamma: q('-1/2'), epsilon: q('1/10') }
    const constants = { b: O.none, bPrime: dyadic(one), variance: dyadic(one) }
    expect(alignedLengths(given, constants, rational(10), q('1/10'))).toEqual({ printed: 2n, sharp: 2n })
  })
})

describe('Theorem B.1', () => {
  const audit = { alpha: q('1/2'), gamma: q('-1/2'), epsilon: q('1/10') }
  test('with the audit’s parameters: more than 320, and at least 86.2', () => {
    expect(sampledLengths(audit, dyadic(q('1/2')), dyadic(one), q('1/20'))).toEqual({ printed: 321n, sharp: 87n })
  })
  test('has the lengths of its formulas', () => {
    fc.assert(
      fc.property(parameters, ({ alpha, gamma, epsilon, b, variance, delta }) => {
        const found = sampledLengths({ alpha, gamma, epsilon }, dyadic(b), dyadic(variance), delta)
        const { sharp, printed } = evidence(alpha, gamma, epsilon)
        const [beta, v, d] = [float(b), float(variance), float(delta)]
        expect(isJustAbove(found.printed, Math.max((2 * printed) / beta, (4 * v) / (beta * beta * d)))).toBe(true)
        if (sharp === undefined) expect(found.sharp).toBe(0n)
        else {
          const s = Math.sqrt((v * (1 - d)) / d)
          const real = ((s + Math.sqrt(s * s + 4 * beta * Math.max(sharp, 0))) / (2 * beta)) ** 2
          expect(isJustAbove(found.sharp, real)).toBe(true)
        }
      }),
    )
  })
  test('keeps its promise on the i.i.d. model ¾ against ¼, by exact binomials', () => {
    // β = (1/2)·log 3 > 549/1000 and σ² = (3/4)·log² 3 < 906/1000; L = 3^(2j−k) after j times n, and 3² < (1−γ−ε)/ε = 14 < 3³.
    const delta = q('1/20')
    const k = Number(sampledLengths(audit, dyadic(q('549/1000')), dyadic(q('906/1000')), delta).sharp)
    const binomial = (n: number, j: number): bigint => {
      let c = 1n
      for (let i = 0; i < j; i++) c = (c * BigInt(n - i)) / BigInt(i + 1)
      return c
    }
    const failing = Array.from({ length: k + 1 }, (_, j) => j)
      .filter((j) => 2 * j - k < 3)
      .map((j) => divide(multiply(rational(binomial(k, j)), power(rational(3), j)), power(rational(4), k)))
    expect(lessThan(sum(failing), delta)).toBe(true)
    expect(lessThan(subtract(one, sum(failing)), one)).toBe(true)
  })
})
