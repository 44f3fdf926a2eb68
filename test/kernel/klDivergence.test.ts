/** The Kullback–Leibler divergence by Bregman's form, against its log form. */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, test } from 'vitest'
import * as D from '../../src/kernel/dyadic.js'
import * as I from '../../src/kernel/interval.js'
import { klBregman, klForm, klToMixture, type Masses } from '../../src/kernel/klDivergence.js'
import * as L from '../../src/kernel/logForm.js'
import { enclose, signOf } from '../../src/kernel/logFormSign.js'
import * as Q from '../../src/kernel/rational.js'

const q = Q.rational
const normalised = (weights: ReadonlyArray<bigint>): ReadonlyArray<Q.Rational> => {
  const total = weights.reduce((a, b) => a + b, 0n)
  return weights.map((w) => q(w, total))
}
const weights = (size: number, least: bigint) =>
  fc.array(fc.oneof(fc.bigInt(least, 9n), fc.bigInt(1n, 10n ** 40n)), { minLength: size, maxLength: size })
const pair = fc
  .integer({ min: 1, max: 6 })
  .chain((size) => fc.tuple(weights(size, 0n), weights(size, 1n)))
  .filter(([p]) => p.some((w) => w > 0n))
  .map(([p, r]) => [normalised(p), normalised(r)] as const)

const value = <A>(x: O.Option<A>): A => {
  if (O.isNone(x)) throw new Error('infinite')
  return x.value
}

describe('klBregman', () => {
  test('has the accuracy that was asked for, and meets the log form', () => {
    fc.assert(
      fc.property(pair, fc.integer({ min: 1, max: 400 }), ([p, r], bits) => {
        const enclosure = value(klBregman(p, r, bits))
        expect(I.isAccurate(enclosure, bits)).toBe(true)
        expect(D.sign(enclosure.lo)).not.toBe(-1)
        expect(O.isSome(I.intersection(enclosure, enclose(value(klForm(p, r)), bits + 1000)))).toBe(true)
      }),
    )
  })
  test('of nearly equal distributions is about ½Σ(p − q)²/q, at no further precision', () => {
    const halves = [q(1, 2), q(1, 2)]
    for (const k of [3, 4, 10, 100, 1000, 100_000]) {
      const d = q(1n, 1n << BigInt(k))
      const shifted = [Q.add(q(1, 2), d), Q.subtract(q(1, 2), d)]
      const enclosure = value(klBregman(shifted, halves, 100))
      expect(I.isAccurate(enclosure, 100)).toBe(true)
      // KL = 2d²·(1 + Σ_{m≥2} (2d)^(2m−2)/(m(2m−1))): between 2d² and 2d²(1 + 4d²/3).
      const least = Q.multiply(q(2), Q.multiply(d, d))
      const most = Q.multiply(least, Q.add(Q.one, Q.multiply(q(4, 3), Q.multiply(d, d))))
      expect(D.compareRational(enclosure.hi, least)).toBe(1)
      expect(D.compareRational(enclosure.lo, most)).toBe(-1)
    }
  })
  test('is [0, 0] exactly where p = q, and infinite exactly where p is positive and q is not', () => {
    const [p, r] = [
      [q(1, 3), q(2, 3), Q.zero],
      [q(1, 2), Q.zero, q(1, 2)],
    ]
    expect(klBregman(p, p, 64)).toEqual(O.some(I.zero))
    expect(klBregman(p, r, 64)).toEqual(O.none)
    expect(klForm(p, r)).toEqual(O.none)
    expect(O.isSome(klBregman([Q.one, Q.zero], [q(1, 2), q(1, 2)], 64))).toBe(true)
    expect(D.sign(value(klBregman([Q.one, Q.zero], [q(1, 2), q(1, 2)], 64)).lo)).toBe(1)
  })
  test('of (1, 0) from (½, ½) is log 2', () => {
    const form = value(klForm([Q.one, Q.zero], [q(1, 2), q(1, 2)]))
    expect(O.toUndefined(signOf(L.subtract(form, L.logOf(q(2)))).sign)).toBe(0)
    const enclosure = value(klBregman([Q.one, Q.zero], [q(1, 2), q(1, 2)], 300))
    expect(O.isSome(I.intersection(enclosure, enclose(L.logOf(q(2)), 300)))).toBe(true)
  })
  test('is nonnegative as a log form, zero only for equal distributions', () => {
    fc.assert(
      fc.property(pair, ([p, r]) => {
        const isEqual = p.every((a, i) => Q.equality.equals(a, r[i] ?? Q.zero))
        expect(O.toUndefined(signOf(value(klForm(p, r))).sign)).toBe(isEqual ? 0 : 1)
      }),
    )
  })
  test('an outcome that neither has is no obstacle', () => {
    const [p, r] = [
      [q(1, 2), q(1, 2), Q.zero],
      [q(1, 4), q(3, 4), Q.zero],
    ]
    expect(klForm(p, r)).toEqual(klForm(p.slice(0, 2), r.slice(0, 2)))
    expect(O.isSome(klForm(p, r))).toBe(true)
    expect(klBregman(p, r, 64)).toEqual(klBregman(p.slice(0, 2), r.slice(0, 2), 64))
  })
  test('refuses what are no two distributions of equal total', () => {
    for (const kl of [klForm, (p: Masses, r: Masses) => klBregman(p, r, 64)]) {
      expect(() => kl([Q.one], [q(1, 2)])).toThrow(/totals differ/)
      expect(() => kl([Q.one], [Q.one, Q.zero])).toThrow(/different lengths/)
      expect(() => kl([q(3, 2), q(-1, 2)], [q(1, 2), q(1, 2)])).toThrow(/mass is negative/)
      // Without a mass of p where q is negative, every term has a value.
      expect(() => kl([q(1, 2), q(1, 2), Q.zero], [Q.one, q(1, 2), q(-1, 2)])).toThrow(/mass is negative/)
    }
  })
})

describe('klToMixture', () => {
  const share = fc.oneof(
    fc.tuple(fc.bigInt(1n, 9n), fc.bigInt(0n, 9n)),
    fc.tuple(fc.bigInt(1n, 10n ** 60n), fc.bigInt(0n, 9n)),
    fc.tuple(fc.bigInt(1n, 9n), fc.bigInt(0n, 10n ** 60n)),
  )
  test('is the divergence from the mixture, as accurate as was asked for', () => {
    fc.assert(
      fc.property(pair, share, fc.boolean(), fc.integer({ min: 1, max: 300 }), ([a, b], [bad, good], swap, bits) => {
        const [p, r] = swap ? [b, a] : [a, b]
        const [u, v] = [q(bad, bad + good), q(good, bad + good)]
        const mixed = p.map((mass, i) => Q.add(Q.multiply(u, mass), Q.multiply(v, r[i] ?? Q.zero)))
        const shares = [I.fromRational(u, bits + 20), I.fromRational(v, bits + 20)] as const
        const found = klToMixture(p, r, shares, bits)
        expect(I.isAccurate(found, bits)).toBe(true)
        expect(O.isSome(I.intersection(found, value(klBregman(p, mixed, bits + 100))))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
  test('of (1, 0) from (½, ½) is log 2', () => {
    const half = I.fromRational(q(1, 2), 99)
    const found = klToMixture([Q.one, Q.zero], [Q.zero, Q.one], [half, half], 99)
    expect(O.isSome(I.intersection(found, enclose(L.logOf(q(2)), 300)))).toBe(true)
  })
})
