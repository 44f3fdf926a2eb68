/** Log forms: what is zero is found to be zero, and everything else gets its sign. */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, test } from 'vitest'
import * as I from '../../src/kernel/interval.js'
import * as L from '../../src/kernel/logForm.js'
import { isZero, ratio, rationalProduct, rationalValue } from '../../src/kernel/logFormBasis.js'
import { ceiling, floor } from '../../src/kernel/logFormRound.js'
import { budget, compare, enclose, maximum, signOf } from '../../src/kernel/logFormSign.js'
import * as Q from '../../src/kernel/rational.js'

const q = Q.rational
const log = (c: Q.Rational | number, n: number | bigint, d: number | bigint = 1): L.LogForm =>
  L.fromLogs([{ coefficient: typeof c === 'number' ? q(c) : c, argument: q(n, d) }])
const signIs = (x: L.LogForm): number | undefined => O.toUndefined(signOf(x).sign)

const positive = fc.tuple(fc.bigInt(1n, 10n ** 12n), fc.bigInt(1n, 10n ** 12n)).map(([n, d]) => q(n, d))
const coefficient = fc.tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: 1, max: 6 })).map(([n, d]) => q(n, d))
const form = fc
  .tuple(fc.array(fc.tuple(coefficient, positive), { maxLength: 5 }), coefficient, coefficient, fc.nat(20))
  .map(([terms, constant, c, n]) =>
    L.sum([
      L.fromLogs(terms.map(([coefficient, argument]) => ({ coefficient, argument }))),
      L.fromRational(constant),
      L.scale(L.squareRootOf(q(n)), c),
    ]),
  )

/**
 * Σ c log q = 0 by construction: qᵢ = Π_j gⱼ^aᵢⱼ for random generators g, and the last terms undo Σ cᵢ aᵢⱼ log gⱼ.
 * The generators are composite and share factors, so that no term is seen to cancel by itself.
 */
const relation = fc
  .tuple(
    fc.array(fc.bigInt(2n, 10n ** 9n), { minLength: 1, maxLength: 4 }),
    fc.array(fc.tuple(coefficient, fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 4, maxLength: 4 })), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([generators, rows]) => {
    const products = rows.map(([coefficient, exponents]) => ({
      coefficient,
      argument: generators.reduce((p, g, j) => Q.multiply(p, Q.power(q(g), exponents[j] ?? 0)), Q.one),
    }))
    const undone = generators.map((g, j) => ({
      coefficient: Q.negate(Q.sum(rows.map(([c, exponents]) => Q.multiply(c, q(exponents[j] ?? 0))))),
      argument: q(g),
    }))
    return { terms: [...products, ...undone], generators }
  })

describe('zero', () => {
  test('relations that hold by construction are found', () => {
    fc.assert(
      fc.property(relation, ({ terms }) => {
        expect(isZero(L.fromLogs(terms))).toBe(true)
        expect(signIs(L.fromLogs(terms))).toBe(0)
      }),
    )
  })
  test('one exponent off by one, or a constant however small, is seen with its sign', () => {
    fc.assert(
      fc.property(
        relation,
        fc.nat(),
        fc.constantFrom(-1, 1),
        fc.integer({ min: 0, max: 2000 }),
        (made, at, side, k) => {
          const zero = L.fromLogs(made.terms)
          const off = L.add(zero, log(side, made.generators[at % made.generators.length] ?? 2n))
          expect(isZero(off)).toBe(false)
          expect(signIs(off)).toBe(side)
          expect(signIs(L.add(zero, L.fromRational(q(side, 1n << BigInt(k)))))).toBe(side)
        },
      ),
    )
  })
  test.each<[string, L.LogForm, boolean]>([
    ['3 log 2 − log 8', L.subtract(log(3, 2), log(1, 8)), true],
    ['log 6 − log 2 − log 3', L.sum([log(1, 6), log(-1, 2), log(-1, 3)]), true],
    ['½ log 4 − log 2', L.subtract(log(q(1, 2), 4), log(1, 2)), true],
    ['⅓ log(8/27) + log(3/2)', L.add(log(q(1, 3), 8, 27), log(1, 3, 2)), true],
    ['log 2 − log 3', L.subtract(log(1, 2), log(1, 3)), false],
    ['log 4 − 2', L.subtract(log(1, 4), L.fromRational(Q.two)), false],
    ['log 1', log(5, 1), true],
    [
      'log 2 − log 2 + √8 − 2√2',
      L.sum([log(1, 2), log(-1, 2), L.squareRootOf(q(8)), L.scale(L.squareRootOf(q(2)), q(-2))]),
      true,
    ],
    ['log 2 − √2/2', L.subtract(log(1, 2), L.scale(L.squareRootOf(q(2)), q(1, 2))), false],
  ])('%s', (_, x, answer) => {
    expect(isZero(x)).toBe(answer)
    expect(signIs(x) === 0).toBe(answer)
  })
})

describe('sign', () => {
  test('agrees with an enclosure of 2000 bits', () => {
    fc.assert(
      fc.property(form, (x) => {
        expect(signIs(x)).toBe(isZero(x) ? 0 : I.sign(enclose(x, 2000)))
      }),
    )
  })
  test('near ties: log(1 + 2^-k) against partial sums of its series', () => {
    for (const k of [1, 53, 500, 5000]) {
      const u = q(1n, 1n << BigInt(k))
      let sum = Q.zero
      for (let n = 1; n <= 6; n++) {
        sum = Q.add(sum, Q.multiply(q(n % 2 === 1 ? 1 : -1, n), Q.power(u, n)))
        const { sign, bits } = compare(L.logOf(Q.add(Q.one, u)), L.fromRational(sum))
        expect(O.toUndefined(sign)).toBe(n % 2 === 1 ? -1 : 1)
        expect(bits).toBeLessThanOrEqual(budget(L.fromRational(sum)))
      }
    }
  })
  test('near ties: convergents p/r of log 3/log 2, whose errors alternate', () => {
    // Continued fraction [1; 1, 1, 2, 2, 3, 1, 5, 2, 23, 2, 2, 1, 1, 55, 1, 4, 3, 1, 1] of log 3/log 2.
    let [p, p0, r, r0] = [1n, 1n, 1n, 0n]
    let side = 1
    for (const a of [1n, 1n, 2n, 2n, 3n, 1n, 5n, 2n, 23n, 2n, 2n, 1n, 1n, 55n, 1n, 4n, 3n, 1n, 1n]) {
      expect(signIs(L.subtract(log(Number(r), 3), log(Number(p), 2)))).toBe(side)
      ;[p, p0, r, r0] = [a * p + p0, p, a * r + r0, r]
      side = -side
    }
  })
  test('near ties: 5⁴⁰⁰⁰⁰ and its successor, through one power and through the number itself', () => {
    const power = 5n ** 40_000n
    expect(signIs(L.subtract(log(40_000, 5), log(1, power)))).toBe(0)
    expect(signIs(L.subtract(log(40_000, 5), log(1, power + 1n)))).toBe(-1)
    expect(signIs(L.subtract(log(40_000, 5), log(1, power - 1n)))).toBe(1)
  })
  test('near ties: Pell: r√2 against p', () => {
    let [p, r] = [1n, 1n]
    for (let n = 0; n < 400; n++) {
      const root = L.scale(L.squareRootOf(q(2)), q(r))
      expect(O.toUndefined(compare(root, L.fromRational(q(p))).sign)).toBe(n % 2 === 0 ? 1 : -1)
      ;[p, r] = [p + 2n * r, p + r]
    }
  })
  test('six hundred terms with large rationals that cancel, and then do not', () => {
    const seed = 10n ** 60n + 7n
    const qs = Array.from({ length: 300 }, (_, i) => q(seed + BigInt(i) ** 5n, seed + BigInt(7 * i) ** 4n + 1n))
    const terms = qs.map((argument, i) => ({ coefficient: q(i - 150, i + 1), argument }))
    // The same products, regrouped: (qᵢ·qᵢ₊₁)^c instead of qᵢ^c, corrected by qᵢ₊₁^−c.
    const regrouped = terms.flatMap(({ coefficient, argument }, i) => {
      const next = qs[(i + 1) % 300] ?? Q.one
      return [
        { coefficient: Q.negate(coefficient), argument: Q.multiply(argument, next) },
        { coefficient, argument: next },
      ]
    })
    const zero = L.fromLogs([...terms, ...regrouped])
    expect(signIs(zero)).toBe(0)
    expect(signIs(L.add(zero, log(1, 10n ** 100n + 1n, 10n ** 100n)))).toBe(1)
    expect(signIs(L.add(zero, L.fromRational(q(-1n, 10n ** 500n))))).toBe(-1)
  })
  test('beyond the limit it is unknown, with the precision that was reached', () => {
    const near = L.subtract(L.logOf(q(2n ** 500n + 1n, 2n ** 500n)), L.fromRational(q(1n, 2n ** 500n)))
    expect(signOf(near, 200)).toEqual({ sign: O.none, tier: 'interval', bits: 200, margin: 0 })
    expect(O.toUndefined(signOf(near).sign)).toBe(-1)
    const other = L.fromRational(Q.zero)
    expect(maximum([other, near], 200)).toEqual(O.none)
    expect(maximum([near, other])).toEqual(O.some(other))
  })
  test('a decision climbs only as far as it must, and says how far', () => {
    const zero = L.subtract(log(3, 2), log(1, 8))
    const exact = { tier: 'exact', bits: 0 }
    expect(signOf(zero, 64)).toEqual({ sign: O.some(0), ...exact, margin: 0 })
    expect(signOf(zero, 40)).toEqual({ sign: O.some(0), ...exact, margin: 0 })
    expect(signOf(L.fromRational(q(-7, 2)))).toEqual({ sign: O.some(-1), ...exact, margin: 3.5 })
    expect(signOf(log(1, 2))).toMatchObject({ sign: O.some(1), tier: 'float64', bits: 53 })
    // log(1 + u) − u + u²/2 is a little less than u³/3.
    const series = q(2n ** 301n - 1n, 2n ** 601n)
    const near = L.subtract(L.logOf(q(2n ** 300n + 1n, 2n ** 300n)), L.fromRational(series))
    const { sign, tier, bits, margin } = signOf(near)
    expect([O.toUndefined(sign), tier, bits]).toEqual([1, 'interval', 1024])
    expect(margin * 2 ** 900 * 3).toBeGreaterThan(0.99)
    expect(margin * 2 ** 900 * 3).toBeLessThanOrEqual(1)
    expect([enclose(L.zero, 64), enclose(L.fromRational(Q.one), 64)].map(I.show)).toEqual([I.zero, I.one].map(I.show))
  })
  test('a sum with the root of a negative number is refused', () => {
    const roots = [{ coefficient: Q.one, radicand: -2n }]
    expect(() => enclose({ logs: [], algebraic: { rational: Q.zero, roots } }, 64)).toThrow(/radicand is negative/)
  })
})

describe('the vector space', () => {
  const equal = (x: L.LogForm, y: L.LogForm): boolean => isZero(L.subtract(x, y))
  test('addition and scaling obey its laws', () => {
    fc.assert(
      fc.property(form, form, coefficient, coefficient, (x, y, a, b) => {
        expect(equal(L.add(x, y), L.add(y, x))).toBe(true)
        expect(equal(L.scale(L.add(x, y), a), L.add(L.scale(x, a), L.scale(y, a)))).toBe(true)
        expect(equal(L.add(L.scale(x, a), L.scale(x, b)), L.scale(x, Q.add(a, b)))).toBe(true)
        expect(equal(L.add(x, L.negate(x)), L.zero)).toBe(true)
      }),
    )
  })
  test('log is additive on products and odd on inverses', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        expect(equal(L.logOf(Q.multiply(a, b)), L.add(L.logOf(a), L.logOf(b)))).toBe(true)
        expect(equal(L.logOf(Q.divide(Q.one, a)), L.negate(L.logOf(a)))).toBe(true)
      }),
    )
  })
  test('the order is total, antisymmetric and agrees with the maximum', () => {
    fc.assert(
      fc.property(form, form, form, (x, y, z) => {
        const [a, b] = [O.toUndefined(compare(x, y).sign), O.toUndefined(compare(y, x).sign)]
        expect((a ?? 2) + (b ?? 2)).toBe(0)
        const greatest = maximum([x, y, z])
        if (O.isNone(greatest)) throw new Error('undecided')
        for (const each of [x, y, z]) expect(O.toUndefined(compare(greatest.value, each).sign)).not.toBe(-1)
      }),
    )
  })
  test('an argument that is not positive is refused', () => {
    expect(() => L.logOf(Q.zero)).toThrow(/positive arguments only/)
    expect(() => L.logOf(q(-1))).toThrow(RangeError)
  })
  test('log 1, 0·log q and 0·x are left out', () => {
    expect(L.logOf(Q.one)).toEqual(L.zero)
    expect(log(0, 2)).toEqual(L.zero)
    expect(L.scale(L.add(log(1, 2), L.squareRootOf(q(2))), Q.zero)).toEqual(L.zero)
  })
  test('the size of 5/3·log(7/2) + 2√3 − 9/4 is 3+2 + 3+2 + 2+1 + 2 + 4+3', () => {
    const x = L.sum([log(q(5, 3), 7, 2), L.scale(L.squareRootOf(q(3)), Q.two), L.fromRational(q(-9, 4))])
    expect(L.size(x)).toBe(22)
    expect(budget(x)).toBe(65_536 + 8 * 22)
  })
})

describe('rational values', () => {
  test('ratio undoes scaling, and finds nothing else', () => {
    fc.assert(
      fc.property(form, coefficient, (x, c) => {
        const found = ratio(L.scale(x, c), x)
        expect(found).toEqual(isZero(x) ? O.none : O.some(c))
        const shifted = L.add(L.scale(x, c), log(1, 2n ** 61n - 1n))
        expect(O.isNone(ratio(shifted, x))).toBe(true)
      }),
    )
  })
  test('rationalValue sees through cancellation', () => {
    fc.assert(
      fc.property(relation, coefficient, ({ terms }, c) => {
        const x = L.add(L.fromLogs(terms), L.fromRational(c))
        expect(rationalValue(x)).toEqual(O.some(c))
        expect(O.isNone(rationalValue(L.add(x, log(1, 3))))).toBe(true)
      }),
    )
  })
  test.each<[ReadonlyArray<readonly [Q.Rational, Q.Rational]>, O.Option<Q.Rational>]>([
    [[[q(1, 2), q(4)]], O.some(q(2))],
    [
      [
        [q(1, 2), q(2)],
        [q(1, 2), q(8)],
      ],
      O.some(q(4)),
    ],
    [[[q(1, 2), q(2)]], O.none],
    [[[q(-2, 3), q(27, 8)]], O.some(q(4, 9))],
    [
      [
        [q(1, 2), q(6)],
        [q(1, 2), q(3, 2)],
      ],
      O.some(q(3)),
    ],
    [[[q(10_000), q(2)]], O.none],
    [[], O.some(q(1))],
  ])('Π q^c of %o', (terms, value) => {
    const product = terms.map(([coefficient, argument]) => ({ coefficient, argument }))
    expect(rationalProduct(product, 1000)).toEqual(value)
  })
  test('a product is found exactly when it has as few bits as were asked for, however long its factors', () => {
    const power = (c: Q.Rational, n: bigint, bits: number) =>
      rationalProduct([{ coefficient: c, argument: q(n) }], bits)
    expect(power(q(1, 1000), 2n ** 1000n, 3)).toEqual(O.some(q(2)))
    expect(power(q(10), 16n, 42)).toEqual(O.some(q(2n ** 40n)))
    expect(power(q(-10), 16n, 42)).toEqual(O.some(q(1n, 2n ** 40n)))
    expect(power(q(10), 16n, 41)).toEqual(O.none)
    expect(power(q(3), 3n, 6)).toEqual(O.some(q(27)))
    expect(power(q(3), 3n, 5)).toEqual(O.none)
    expect(power(q(10n ** 400n), 2n, 1000)).toEqual(O.none)
    expect(power(q(1n, 10n ** 400n), 2n, 1000)).toEqual(O.none)
  })
  test('roots are no rational values, unless they cancel', () => {
    const root = L.squareRootOf(q(2))
    expect(rationalValue(root)).toEqual(O.none)
    expect(rationalValue(L.add(root, L.fromRational(q(3))))).toEqual(O.none)
    expect(rationalValue(L.sum([L.squareRootOf(q(8)), L.scale(root, q(-2)), L.fromRational(q(3))]))).toEqual(
      O.some(q(3)),
    )
  })
  test('proportional in one coordinate is not proportional', () => {
    const y = L.add(log(1, 2), log(1, 3))
    expect(ratio(L.add(log(1, 2), log(2, 3)), y)).toEqual(O.none)
    expect(ratio(L.add(log(2, 2), log(1, 3)), y)).toEqual(O.none)
    expect(ratio(L.add(log(1, 2), log(1, 5)), y)).toEqual(O.none)
    expect(ratio(L.add(log(1, 5), log(1, 3)), y)).toEqual(O.none)
    expect(ratio(L.scale(y, q(-5, 7)), y)).toEqual(O.some(q(-5, 7)))
    expect(ratio(y, L.zero)).toEqual(O.none)
    expect(ratio(L.zero, L.zero)).toEqual(O.none)
  })
})

describe('products of rational powers against a rational', () => {
  const order = (factors: ReadonlyArray<L.RationalPower>, value: Q.Rational): number | undefined =>
    O.toUndefined(compare(L.logOfProduct(factors), L.logOf(value)).sign)
  test('√2·∛3 lies between 2.0396 and 2.0397, and squares to the sixth root of 72²', () => {
    const factors = [
      { base: q(2), exponent: q(1, 2) },
      { base: q(3), exponent: q(1, 3) },
    ]
    expect(order(factors, q(20396, 10000))).toBe(1)
    expect(order(factors, q(20397, 10000))).toBe(-1)
    expect(order([...factors, ...factors, ...factors, ...factors, ...factors, ...factors], q(72))).toBe(0)
  })
})

describe('floor and ceiling', () => {
  const round = (x: L.LogForm): ReadonlyArray<bigint | undefined> => [
    O.toUndefined(floor(x)),
    O.toUndefined(ceiling(x)),
  ]
  test.each<[string, L.LogForm, bigint, bigint]>([
    ['log 2', log(1, 2), 0n, 1n],
    ['−log 2', log(-1, 2), -1n, 0n],
    ['7', L.fromRational(q(7)), 7n, 7n],
    ['7 + log 8 − 3 log 2', L.sum([L.fromRational(q(7)), log(1, 8), log(-3, 2)]), 7n, 7n],
    ['7 + log(1 + 2^-400)', L.add(L.fromRational(q(7)), log(1, 2n ** 400n + 1n, 2n ** 400n)), 7n, 8n],
    ['7 − 10^-400', L.fromRational(Q.subtract(q(7), q(1n, 10n ** 400n))), 6n, 7n],
    ['10^30·log 2', log(q(10n ** 30n), 2), 693147180559945309417232121458n, 693147180559945309417232121459n],
  ])('%s', (_, x, below, above) => expect(round(x)).toEqual([below, above]))
  test('a number too long for the limit has none; the limit is reached and not passed', () => {
    expect(floor(log(q(10n ** 15n), 2), 40)).toEqual(O.none)
    expect(floor(log(q(10n ** 33n), 2), 100)).toEqual(O.none)
    expect(floor(log(q(10n ** 33n), 2), 128)).toEqual(O.some(693147180559945309417232121458176n))
  })
})
