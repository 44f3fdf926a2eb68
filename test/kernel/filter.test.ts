/**
 * The float64 filter never lies: its bound holds against enclosures of the kernel and of the independent reference, on
 * forms that are made to deceive it. The worst of them use up a stated share of the bound, near 1 about half of it.
 */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, test } from 'vitest'
import * as D from '../../src/kernel/dyadic.js'
import { type Approximation, filter, sumOfDivergences, sumOfLogarithms } from '../../src/kernel/filter.js'
import * as I from '../../src/kernel/interval.js'
import { klForm } from '../../src/kernel/klDivergence.js'
import { logarithm64 } from '../../src/kernel/logarithm64.js'
import * as L from '../../src/kernel/logForm.js'
import { isZero } from '../../src/kernel/logFormBasis.js'
import { enclose } from '../../src/kernel/logFormSign.js'
import { load, operands } from '../../src/kernel/operands64.js'
import * as Q from '../../src/kernel/rational.js'
import { decimalValue } from '../support/agreement.js'
import * as reference from '../support/referenceKernel.js'
import { convergents, nearlyEqual, rounding, sequence } from './deceptive.js'

const q = Q.rational
const exactly = (x: number): Q.Rational => {
  const d = D.fromFloat64(x)
  if (O.isNone(d)) throw new RangeError('a finite double')
  return D.toRational(d.value)
}
const quotient = (x: Q.Rational, y: Q.Rational): number => Number((x.num * y.den * 1000n) / (x.den * y.num)) / 1000

/** |truth − value| in units of the error that is admitted: at most 1, when the bound holds. */
const share = ({ value, error }: Approximation, truth: I.Interval): number => {
  const v = exactly(value)
  const off = [truth.lo, truth.hi].map((end) => Q.absolute(Q.subtract(D.toRational(end), v)))
  return quotient(Q.maximum(off[0] as Q.Rational, off[1] as Q.Rational), exactly(error))
}

/** Σ c φ(q), by the kernel. */
const curved = (x: L.LogForm): L.LogForm =>
  L.sum([
    x,
    L.fromRational(
      Q.sum(
        x.logs.map(({ coefficient, argument }) =>
          Q.multiply(coefficient, Q.subtract(Q.divide(Q.one, argument), Q.one)),
        ),
      ),
    ),
  ])

const loaded = operands()
const shareOf = (x: L.LogForm, sum: typeof sumOfLogarithms): number => {
  expect(load(loaded, x)).toBe(true)
  const found = sum(loaded)
  return Number.isFinite(found.error) ? share(found, enclose(sum === sumOfLogarithms ? x : curved(x), 400)) : 0
}
const logs = (c: Q.Rational, argument: Q.Rational): L.LogForm => L.fromLogs([{ coefficient: c, argument }])

describe('the bound holds, and is not far from attained', () => {
  const forms = (kind: 'near' | 'far', isExact: boolean, count: number): ReadonlyArray<L.LogForm> => {
    const next = sequence(7n)
    const long = rounding(next)
    return Array.from({ length: count }, () => {
      const up = next(1) === 1n
      if (isExact) {
        const b = 2n ** 52n + next(40)
        const c = q(1n + next(20), 1n + next(20))
        return kind === 'near'
          ? logs(c, q(b + 1n + next(20 + (Number(next(5)) % 30)), b))
          : logs(c, q(9n * b + next(50), 7n * (b >> 3n)))
      }
      const [b, gap, c] = [long(120, !up), long(116 - Number(next(5)), up), q(long(100, up), long(100, !up))]
      const above = next(1) === 1n ? b + gap : b - gap
      return kind === 'near' ? logs(c, q(above, b)) : logs(c, q(long(120 + Number(next(2)), up) * 13n, b * 10n))
    })
  }
  const worst = (xs: ReadonlyArray<L.LogForm>, sum: typeof sumOfLogarithms): number =>
    xs.reduce((most, x) => Math.max(most, shareOf(x, sum)), 0)

  test.each([
    ['near 1, short integers', 'near', true, 0.5],
    ['near 1, long integers', 'near', false, 0.5],
    ['far from 1, short integers', 'far', true, 0.2],
    ['far from 1, long integers', 'far', false, 0.2],
  ] as const)('logarithms %s', (_, kind, isExact, atLeast) => {
    const most = worst(forms(kind, isExact, 4000), sumOfLogarithms)
    expect(most).toBeLessThanOrEqual(1)
    expect(most).toBeGreaterThan(atLeast)
  })
  test.each([
    ['near 1, short integers', 'near', true, 0.4],
    ['near 1, long integers', 'near', false, 0.4],
    ['far from 1, short integers', 'far', true, 0.1],
    ['far from 1, long integers', 'far', false, 0.1],
  ] as const)('Bregman’s terms %s', (_, kind, isExact, atLeast) => {
    const most = worst(forms(kind, isExact, 2000), sumOfDivergences)
    expect(most).toBeLessThanOrEqual(1)
    expect(most).toBeGreaterThan(atLeast)
  })
  test('far from 1, halved bounds would lie: found among millions of random terms', () => {
    const short = logs(q(863537n, 1602939n), q(8752963093355243n, 1010785555834377n))
    const long = logs(
      q(1306304273369745704327569211369n, 1294966385484576250992581935234n),
      q(685270097338768151120535922478677987n, 84474999512674932340772792510185479n),
    )
    for (const x of [short, long]) expect(shareOf(x, sumOfLogarithms)).toBeGreaterThan(0.53)
  })
  test('the logarithm of a double is within (1.76 + 3.75|log|)u, and sometimes half of that away', () => {
    const next = sequence(3n)
    let most = 0
    for (let i = 0; i < 4000; i++) {
      const y = (1 + Number(next(52)) / 2 ** 52) * 2 ** (Number(next(3)) - 4)
      const value = logarithm64(y)
      const error = (1.76 + 3.75 * Math.abs(value)) * 2 ** -53
      most = Math.max(most, share({ value, error }, enclose(L.logOf(exactly(y)), 120)))
    }
    expect(most).toBeLessThanOrEqual(1)
    expect(most).toBeGreaterThan(0.5)
  })
  test('sums: every partial sum is counted', () => {
    const next = sequence(11n)
    for (let i = 0; i < 100; i++) {
      const terms = Array.from({ length: 40 }, () => ({
        coefficient: q(BigInt(i % 2 === 0 ? 1 : -1) * (1n + next(30)), 1n + next(10)),
        argument: q(1n + next(20), 1n + next(20)),
      }))
      expect(shareOf(L.fromLogs(terms), sumOfLogarithms)).toBeLessThanOrEqual(1)
      expect(shareOf(L.fromLogs(terms), sumOfDivergences)).toBeLessThanOrEqual(1)
    }
  })
})

/** The sign by the kernel's enclosures. */
const signBy = (x: L.LogForm): number | undefined => {
  if (isZero(x)) return 0
  for (let bits = 64; bits <= 2 ** 16; bits *= 2) {
    const sign = I.sign(enclose(x, bits))
    if (sign !== undefined) return sign
  }
  return undefined
}
const isTrue = (x: L.LogForm): boolean => {
  const found = filter(x)
  if (found === 'unknown') return true
  // |x| ≥ margin, by an enclosure that is finer than the doubles
  const least = I.mignitude(enclose(x, 2000))
  return found.sign === signBy(x) && D.compareRational(least, exactly(found.margin)) >= 0 && found.margin > 0
}

describe('what it says is true', () => {
  test('near ties p log 2 against r log 3, convergents of the quotient', () => {
    const found = convergents(40).map(([p, r]) =>
      L.fromLogs([
        { coefficient: q(r), argument: q(3) },
        { coefficient: q(-p), argument: q(2) },
      ]),
    )
    expect(found.every(isTrue)).toBe(true)
    expect(found.filter((x) => filter(x) === 'unknown').length).toBeGreaterThan(5)
  })
  test('ties of coprime products, exact, and one part in 10^k off', () => {
    const [a, b, c] = [10n ** 12n + 39n, 10n ** 12n + 61n, 10n ** 13n + 37n]
    for (let k = 1; k < 60; k++) {
      const off = 10n ** BigInt(k)
      const x = L.fromLogs([
        { coefficient: q(1, 3), argument: q(a * b, c) },
        { coefficient: q(-1, 3), argument: q(a, c) },
        { coefficient: q(-1, 3), argument: q(b * off + 1n, off) },
      ])
      const tie = L.fromLogs([...x.logs.slice(0, 2), { coefficient: q(-1, 3), argument: q(b) }])
      expect([isTrue(x), filter(tie)]).toEqual([true, 'unknown'])
    }
  })
  test('huge, tiny and subnormal numbers', () => {
    const sizes = [0, 52, 53, 54, 300, 900, 996, 997, 1000, 1022, 1024, 1074, 1075, 1100, 4000]
    for (const m of sizes) {
      for (const k of sizes) {
        const [big, other] = [2n ** BigInt(m), 3n * 2n ** BigInt(k)]
        for (const argument of [q(big, other), q(big + 1n, big), q(other + 1n, 3n * big)]) {
          for (const coefficient of [q(1), q(-1n, big + 2n), q(other, 7)]) {
            const x = L.add(L.fromLogs([{ coefficient, argument }]), L.fromRational(q(1n, other)))
            expect(isTrue(x)).toBe(true)
          }
        }
      }
    }
  }, 120_000)
  test('divergences: nearly equal, down to masses and gaps of 1e-300, against their own value a little moved', () => {
    const next = sequence(5n)
    let known = 0
    for (let i = 0; i < 300; i++) {
      const [p, r] = nearlyEqual(next, 2 + Number(next(3)), Number(next(8)))
      const kl = klForm(p, r)
      if (O.isNone(kl)) continue
      const value = D.toRational(enclose(kl.value, 2200).lo)
      const moved = Q.multiply(value, Q.add(Q.one, q(next(1) === 1n ? 1 : -1, 10n ** next(4))))
      for (const x of [kl.value, L.subtract(kl.value, L.fromRational(moved))]) {
        expect(isTrue(x)).toBe(true)
        if (filter(x) !== 'unknown') known += 1
      }
    }
    // those with gaps down to 1e-140 and margins down to 1e-13 of the value
    expect(known).toBeGreaterThan(200)
  }, 120_000)
  test('square roots, and the reference kernel, which shares no code with it', () => {
    const positive = fc.tuple(fc.bigInt(1n, 10n ** 18n), fc.bigInt(1n, 10n ** 18n))
    fc.assert(
      fc.property(positive, positive, fc.integer({ min: -40, max: 40 }), fc.nat(200), ([n, d], [m, k], c, radicand) => {
        const x = L.sum([
          logs(q(c, 7), q(n, d)),
          logs(q(k, m), q(m, k)),
          L.scale(L.squareRootOf(q(radicand)), q(-c, 11)),
        ])
        const found = filter(x)
        if (found === 'unknown' || !isTrue(x)) return found === 'unknown'
        const times = (e: reference.Enclosure, a: bigint, b: bigint): reference.Enclosure =>
          reference.multiply(reference.fraction(a, b, 60), e, 60)
        const sum = [
          times(reference.log(n, d, 60), BigInt(c), 7n),
          times(reference.log(m, k, 60), k, m),
          times(reference.sqrt(reference.fraction(BigInt(radicand), 1n, 60), 60), BigInt(-c), 11n),
        ].reduce((a, b) => reference.add(a, b, 60))
        const end = decimalValue(found.sign > 0 ? sum.lo : sum.hi)
        return Q.sign(end) === found.sign && Q.atMost(exactly(found.margin), Q.absolute(end))
      }),
    )
  })
  test('nothing is said of what is out of reach', () => {
    const long = 2n ** 2000n
    expect(filter(logs(q(1), q(long + 1n, long)))).toBe('unknown')
    expect(filter(logs(q(long), q(3, 2)))).toBe('unknown')
    expect(filter(logs(q(1), q(long, 3n)))).not.toBe('unknown')
    expect(filter(L.fromLogs([]))).toBe('unknown')
  })
})
