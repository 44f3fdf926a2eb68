/** ln 2: the identity behind it, its digits, and the floors at every precision in any order of asking. */
import { describe, expect, test, vi } from 'vitest'
import { aroundLn2, atanhOfReciprocal, ln2 } from '../../src/kernel/ln2.js'
import { equality, multiply, power, rational, two } from '../../src/kernel/rational.js'
import { isBelow, plainAtanh } from './plainSeries.js'

test('2 = (27/25)^9 · (4802/4800)^−1 · (8750/8748)^4', () => {
  const factors = [power(rational(27, 25), 9), power(rational(4802, 4800), -1), power(rational(8750, 8748), 4)]
  expect(equality.equals(factors.reduce(multiply), two)).toBe(true)
})

describe('2^w·atanh(1/q) − result ∈ [0, 2)', () => {
  const cases = [26n, 4801n, 8749n, 2n, 3n].flatMap((q) => [5, 9, 24, 26, 64, 300, 2000].map((w) => ({ q, w })))
  test.each(cases)('q = $q, w = $w', ({ q, w }) => {
    // 2·atanh(t) at 1/q rounded down and up.
    const measures = [(1n << BigInt(w)) / q, (1n << BigInt(w)) / q + 1n].map((T) => plainAtanh(T, w))
    const doubled = 2n * atanhOfReciprocal(q, w)
    expect(measures.every((measure) => isBelow(measure, doubled, -4, 8))).toBe(true)
    const fine = atanhOfReciprocal(q, w + 40)
    expect(fine - (atanhOfReciprocal(q, w) << 40n)).toBeGreaterThanOrEqual(-2n)
    expect(fine - (atanhOfReciprocal(q, w) << 40n)).toBeLessThan(2n << 40n)
  })
})

test('aroundLn2 holds 2^w·ln 2, and the error of the value between is what floors make', () => {
  const finest = ln2(2100)
  const errors = Array.from({ length: 2000 }, (_, w) => {
    const [low, high] = aroundLn2(w)
    const floor = finest >> BigInt(2100 - w)
    expect(low <= floor && floor < high).toBe(true)
    return Number(floor - low)
  })
  // The floors of the three series are mostly off by less than 1: from −2 to 26, counted from −4.
  expect([Math.min(...errors), Math.max(...errors)].map((error) => Math.round(error / 4))).toEqual([1, 7])
})

describe('⌊2^w·ln 2⌋', () => {
  test('has the published digits (OEIS A002162)', () => {
    const digits = 69314718055994530941723212145817656807550013436025525412068000949339362196969471n
    expect((ln2(300) * 10n ** 80n) >> 300n).toBe(digits)
  })
  test('does not depend on what was asked before', () => {
    const longest = ln2(5000)
    for (const w of [0, 1, 2, 53, 64, 999, 4999, 5000]) expect(ln2(w)).toBe(longest >> BigInt(5000 - w))
    const longer = ln2(20_000)
    for (const w of [53, 5000, 19_999]) expect(ln2(w)).toBe(longer >> BigInt(20_000 - w))
  })
  test.each([1, 2, 10, 53, 66, 300])('is right when %i bits are the first to be asked for', async (w) => {
    vi.resetModules()
    const afresh = await import('../../src/kernel/ln2.js')
    expect(afresh.ln2(w)).toBe(ln2(5000) >> BigInt(5000 - w))
  })
})
