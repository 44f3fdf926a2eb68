/** The double-double tier never lies: its bound holds on forms that are made to deceive it, and is not far from attained. */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, test } from 'vitest'
import { over, plus, register, times, timesDouble } from '../../src/kernel/doubleDouble.js'
import { loadLong, longFilter, longOperands, longSumOfLogarithms } from '../../src/kernel/doubleDoubleFilter.js'
import * as D from '../../src/kernel/dyadic.js'
import * as I from '../../src/kernel/interval.js'
import { ofInteger } from '../../src/kernel/logarithmDoubleDouble.js'
import * as L from '../../src/kernel/logForm.js'
import { enclose, signOf } from '../../src/kernel/logFormSign.js'
import * as Q from '../../src/kernel/rational.js'
import { decimalValue } from '../support/agreement.js'
import * as reference from '../support/referenceKernel.js'
import { convergents, sequence } from './deceptive.js'

const q = Q.rational
const exactly = (x: number): Q.Rational => D.toRational(O.getOrElse(() => D.zero)(D.fromFloat64(x)))
const ratio = (x: Q.Rational, y: Q.Rational): number => Number((x.num * y.den * 10000n) / (x.den * y.num)) / 10000
const logs = (c: Q.Rational, argument: Q.Rational): L.LogForm => L.fromLogs([{ coefficient: c, argument }])

const loaded = longOperands()
/** |truth − sum| in units of the error that is admitted. */
const share = (x: L.LogForm): number => {
  expect(loadLong(loaded, x)).toBe(true)
  const { value, rest, error } = longSumOfLogarithms(loaded)
  const off = Q.subtract(D.toRational(enclose(x, 400).lo), Q.add(exactly(value), exactly(rest)))
  return ratio(Q.absolute(off), exactly(error))
}

const long = (next: (bits: number) => bigint, length: number): bigint => {
  let n = 1n
  for (let bits = 0; bits < length; bits += 30) n = (n << 30n) | next(30)
  return n
}

test('operations keep to their bounds in units of 2^−106, and come near to them', () => {
  const next = sequence(1n)
  const z = register()
  const operand = (): readonly [bigint, number, number] => {
    const m = long(next, 100) * (next(1) === 1n ? 1n : -1n)
    ofInteger(z, m)
    return [BigInt(z.hi) + BigInt(z.lo), z.hi, z.lo]
  }
  const worst = { plus: 0, times: 0, timesDouble: 0, over: 0 }
  for (let i = 0; i < 4000; i++) {
    const [[x, xh, xl], [y, yh, yl]] = [operand(), operand()]
    const check = (name: keyof typeof worst, truth: Q.Rational): void => {
      const off = Q.absolute(Q.subtract(truth, Q.add(exactly(z.hi), exactly(z.lo))))
      worst[name] = Math.max(worst[name], ratio(Q.multiply(off, q(2n ** 106n)), Q.absolute(truth)))
    }
    plus(z, xh, xl, yh, yl)
    check('plus', q(x + y))
    times(z, xh, xl, yh, yl)
    check('times', q(x * y))
    timesDouble(z, xh, xl, yh)
    check('timesDouble', q(x * BigInt(yh)))
    over(z, xh, xl, yh, yl)
    check('over', q(x, y))
  }
  for (const [name, bound] of Object.entries({ plus: 3.1, times: 7, timesDouble: 2, over: 16 })) {
    expect([name, worst[name as keyof typeof worst] <= bound]).toEqual([name, true])
  }
  expect(worst.plus).toBeGreaterThan(0.9)
  expect(worst.times).toBeGreaterThan(2)
  expect(worst.over).toBeGreaterThan(3)
})

describe('the bound holds', () => {
  test.each([
    ['near 1', true, 0.05],
    ['by table', false, 0.06],
  ] as const)('%s', (_, near, atLeast) => {
    const next = sequence(9n)
    let most = 0
    for (let i = 0; i < 3000; i++) {
      const b = long(next, [20, 53, 100, 300][i % 4] ?? 0)
      const a = near ? b + 1n + (b >> (13n + next(6))) : long(next, [20, 53, 100, 300][Number(next(2))] ?? 0)
      if (a !== b) most = Math.max(most, share(logs(q(1n + next(40), 1n + next(40)), q(a, b))))
    }
    expect(most).toBeLessThanOrEqual(1)
    expect(most).toBeGreaterThan(atLeast)
  })
  test('in sums', () => {
    const next = sequence(4n)
    for (let i = 0; i < 100; i++) {
      const terms = Array.from({ length: 30 }, () => ({
        coefficient: q(next(30) - 2n ** 29n, 1n + next(10)),
        argument: q(1n + next(40), 1n + next(40)),
      }))
      expect(share(L.add(L.fromLogs(terms), L.fromRational(q(next(20), 7))))).toBeLessThanOrEqual(1)
    }
  })
})

test('near ties: where it speaks it agrees with enclosures, and it decides what doubles cannot', () => {
  const tiers = convergents(40).map(([p, r]) => {
    const x = L.fromLogs([
      { coefficient: q(r), argument: q(3) },
      { coefficient: q(-p), argument: q(2) },
    ])
    const [found, truth] = [longFilter(x), enclose(x, 600)]
    if (found !== 'unknown') {
      expect(found.sign).toBe(I.sign(truth))
      expect(D.compareRational(I.mignitude(truth), exactly(found.margin))).toBe(1)
    }
    return signOf(x).tier
  })
  expect([...new Set(tiers)]).toEqual(['float64', 'double-double', 'interval'])
})

test('exact ties are left alone, and integers beyond 1e120 and roots as well', () => {
  expect(longFilter(L.fromLogs([{ coefficient: q(3), argument: q(2) }, ...logs(q(-1), q(8)).logs]))).toBe('unknown')
  for (const argument of [q(10n ** 121n), q(1n, 10n ** 121n)]) expect(longFilter(logs(q(1), argument))).toBe('unknown')
  expect(longFilter(logs(q(1n, 10n ** 121n), q(2)))).toBe('unknown')
  expect(longFilter(L.squareRootOf(q(2)))).toBe('unknown')
  expect(longFilter(logs(q(1), q(10n ** 120n)))).not.toBe('unknown')
})

test('against the reference, which shares no code with it: a multiple of log q cut off at thirty digits', () => {
  const positive = fc.bigInt(1n, 10n ** 20n)
  fc.assert(
    fc.property(positive, positive, fc.integer({ min: 1, max: 99 }), (n, d, c) => {
      fc.pre(n !== d)
      const end = decimalValue(reference.log(n, d, 60).lo)
      const cut = q((end.num * 10n ** 27n) / end.den, 10n ** 27n)
      const found = longFilter(L.subtract(logs(q(c, 7), q(n, d)), L.fromRational(Q.multiply(cut, q(c, 7)))))
      return found === 'unknown' || found.sign === Q.sign(Q.subtract(end, cut))
    }),
  )
})
