/** Random dyadic numbers, intervals and precisions: short and long mantissas, near and far exponents. */
import * as fc from 'fast-check'
import type { Dyadic } from '../../src/kernel/dyadic.js'
import * as D from '../../src/kernel/dyadic.js'
import type { Interval } from '../../src/kernel/interval.js'
import { type Rational, rational } from '../../src/kernel/rational.js'

const mantissa = fc.oneof(
  fc.bigInt(-20n, 20n),
  fc.bigInt(-(2n ** 60n), 2n ** 60n),
  fc.bigInt(-(2n ** 300n), 2n ** 300n),
  // On both sides of a power of two.
  fc
    .tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: -1, max: 1 }))
    .map(([k, d]) => 2n ** BigInt(k) + BigInt(d)),
)

export const anyDyadic: fc.Arbitrary<Dyadic> = fc
  .tuple(mantissa, fc.oneof(fc.integer({ min: -80, max: 20 }), fc.integer({ min: -2000, max: 2000 })))
  .map(([m, e]) => ({ m, e }))

/** Between −16 and 16, many of them near 0 or near an integer: arguments for exp, log1p and their like. */
export const moderate: fc.Arbitrary<Dyadic> = fc.oneof(
  fc.bigInt(-(2n ** 64n), 2n ** 64n).map((m) => ({ m, e: -60 })),
  fc.tuple(fc.bigInt(-(2n ** 53n), 2n ** 53n), fc.integer({ min: -300, max: -53 })).map(([m, e]) => ({ m, e })),
  fc
    .tuple(fc.integer({ min: -4, max: 4 }), fc.bigInt(-9n, 9n), fc.integer({ min: -200, max: -4 }))
    .map(([n, m, e]) => D.add({ m: BigInt(n), e: 0 }, { m, e })),
)

/** Positive, from 2^−2000 to 2^2000, many of them near 1. */
export const positive: fc.Arbitrary<Dyadic> = fc
  .oneof(
    anyDyadic,
    fc.tuple(fc.bigInt(-9n, 9n), fc.integer({ min: -200, max: -4 })).map(([m, e]) => D.add(D.one, { m, e })),
  )
  .filter((x) => x.m !== 0n)
  .map(D.absolute)

export const intervalOf = (d: fc.Arbitrary<Dyadic>): fc.Arbitrary<Interval> =>
  fc.tuple(d, d).map(([x, y]) => ({ lo: D.minimum(x, y), hi: D.maximum(x, y) }))

export const anyInterval = fc.oneof(
  intervalOf(anyDyadic),
  anyDyadic.map((d) => ({ lo: d, hi: d })),
)

/** Significant bits or bits of relative accuracy. */
export const precision: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 2, max: 70 }),
  fc.constantFrom(24, 53, 64, 113, 128, 256, 500),
)

/** m·2^e as a rational, from the definition. */
export const value = ({ m, e }: Dyadic): Rational =>
  e >= 0 ? rational(m * 2n ** BigInt(e)) : rational(m, 2n ** BigInt(-e))
