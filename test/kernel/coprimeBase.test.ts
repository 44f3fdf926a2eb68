/** Coprime bases: their definition, on numbers with many common factors. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coprimeBase, occurrences } from '../../src/kernel/coprimeBase.js'
import { gcd } from '../../src/kernel/gcd.js'

/** Products of powers of few numbers, primes and not, so that common factors abound. */
const composite = fc
  .array(fc.tuple(fc.constantFrom(2n, 3n, 4n, 6n, 10n, 35n, 49n, 97n, 2n ** 61n - 1n), fc.bigInt(0n, 4n)), {
    maxLength: 4,
  })
  .map((powers) => powers.reduce((n, [b, e]) => n * b ** e, 1n))
const numbers = fc.array(fc.oneof(composite, fc.bigInt(1n, 10n ** 40n)), { maxLength: 12 })

describe('coprimeBase', () => {
  test('is pairwise coprime, above 1, without repetition, and increasing', () => {
    fc.assert(
      fc.property(numbers, (ns) => {
        const base = coprimeBase(ns)
        return base.every((a, i) => a > 1n && base.every((b, j) => i >= j || (a < b && gcd(a, b) === 1n)))
      }),
    )
  })
  test('has every number as a product of powers', () => {
    fc.assert(
      fc.property(numbers, (ns) => {
        const base = coprimeBase(ns)
        return ns.every(
          (n) =>
            occurrences(base, n).reduce((m, { index, exponent }) => m * (base[index] ?? 0n) ** BigInt(exponent), 1n) ===
            n,
        )
      }),
    )
  })
  test('does not depend on the order', () => {
    fc.assert(
      fc.property(numbers, (ns) => {
        expect(coprimeBase([...ns].reverse())).toEqual(coprimeBase(ns))
      }),
    )
  })
  test.each<[ReadonlyArray<bigint>, ReadonlyArray<bigint>]>([
    [[], []],
    [[1n, 1n], []],
    [[12n], [12n]],
    [
      [12n, 18n],
      [2n, 3n],
    ],
    [[4n, 8n], [2n]],
    [[4n, 16n], [4n]],
    [
      [6n, 10n, 15n],
      [2n, 3n, 5n],
    ],
    [[10n ** 50n, 10n ** 20n], [10n ** 10n]],
  ])('of %o is %o', (ns, base) => expect(coprimeBase(ns)).toEqual(base))

  test('leaves out what does not occur', () => {
    expect(occurrences([2n, 3n, 5n], 45n)).toEqual([
      { index: 1, exponent: 2 },
      { index: 2, exponent: 1 },
    ])
    expect(occurrences([2n, 3n], 1n)).toEqual([])
  })
  test('refuses what is not positive, and what is no product', () => {
    expect(() => coprimeBase([0n])).toThrow(/positive integers only/)
    expect(() => coprimeBase([-2n])).toThrow(RangeError)
    expect(() => occurrences([2n], 6n)).toThrow(/not a product/)
  })
  test('of a thousand numbers of 200 digits is found in seconds', () => {
    const step = 10n ** 199n + 7n
    const ns = Array.from({ length: 1000 }, (_, i) => BigInt(i + 1) * (step + BigInt(i)))
    const began = performance.now()
    const base = coprimeBase(ns)
    expect(occurrences(base, ns[999] ?? 0n).length).toBeGreaterThan(1)
    expect(performance.now() - began).toBeLessThan(10_000)
  })
})
