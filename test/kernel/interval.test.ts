/** Intervals: containment of exact points, inclusion isotonicity, tightness, accuracy; the contract of interval.ts. */
import * as fc from 'fast-check'
import { pipe } from 'fp-ts/lib/function.js'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, test } from 'vitest'
import { bitLength } from '../../src/kernel/bits.js'
import * as D from '../../src/kernel/dyadic.js'
import { exp } from '../../src/kernel/elementary.js'
import type { Interval } from '../../src/kernel/interval.js'
import * as I from '../../src/kernel/interval.js'
import * as Q from '../../src/kernel/rational.js'
import { anyInterval, anyDyadic as d, intervalOf, precision, value } from './dyadics.js'
import { anyRational } from './rationals.js'

const law = (name: string, property: fc.IProperty<unknown>): void => test(name, () => fc.assert(property))

/** An interval, and a rational point in it. */
const member = fc.tuple(anyInterval, fc.integer({ min: 0, max: 6 })).map(([x, k]) => {
  const [lo, hi] = [value(x.lo), value(x.hi)]
  return { x, t: Q.add(lo, Q.multiply(Q.rational(k, 6), Q.subtract(hi, lo))) }
})

const nonZero = d.filter(({ m }) => m !== 0n)

/** x ⊆ y. */
const nested = fc.tuple(d, d, d, d).map((ends) => {
  const [a, b, c, e] = [...ends].sort(D.order.compare) as [D.Dyadic, D.Dyadic, D.Dyadic, D.Dyadic]
  return { x: { lo: b, hi: c }, y: { lo: a, hi: e } }
})

const short = ({ lo, hi }: Interval, bits: number): boolean =>
  [lo, hi].every(({ m, e }) => bitLength(D.normalise({ m, e }).m) <= bits + 1)

type Binary = (x: Interval, y: Interval, bits: number) => O.Option<Interval>
const total =
  (f: (x: Interval, y: Interval, bits: number) => Interval): Binary =>
  (x, y, bits) =>
    O.some(f(x, y, bits))

const operations: ReadonlyArray<[string, Binary, (x: Q.Rational, y: Q.Rational) => O.Option<Q.Rational>]> = [
  ['add', total(I.add), (x, y) => O.some(Q.add(x, y))],
  ['subtract', total(I.subtract), (x, y) => O.some(Q.subtract(x, y))],
  ['multiply', total(I.multiply), (x, y) => O.some(Q.multiply(x, y))],
  ['divide', I.divide, Q.quotient],
  ['minimum', total(I.minimum), (x, y) => O.some(Q.minimum(x, y))],
  ['maximum', total(I.maximum), (x, y) => O.some(Q.maximum(x, y))],
  ['hull', total(I.hull), (x, _) => O.some(x)],
]

describe.each(operations)('%s', (name, operation, exact) => {
  law(
    'contains the exact results',
    fc.property(member, member, precision, ({ x, t }, { x: y, t: u }, bits) => {
      const result = operation(x, y, bits)
      const truth = exact(t, u)
      return O.isNone(result) ? I.contains(y, Q.zero) : O.isSome(truth) && I.contains(result.value, truth.value)
    }),
  )
  law(
    'grows with its operands',
    fc.property(nested, nested, precision, ({ x, y }, { x: z, y: w }, bits) => {
      const [inner, outer] = [operation(x, z, bits), operation(y, w, bits)]
      return O.isNone(outer) || (O.isSome(inner) && I.includes(outer.value, inner.value))
    }),
  )
  law(
    'refines with the precision',
    fc.property(anyInterval, anyInterval, precision, precision, (x, y, n, m) => {
      const [coarse, fine] = [operation(x, y, Math.min(n, m)), operation(x, y, Math.max(n, m))]
      return O.isNone(coarse) || (O.isSome(fine) && I.includes(coarse.value, fine.value))
    }),
  )
  if (['add', 'subtract', 'multiply', 'divide'].includes(name)) {
    law(
      'is exact or one step wide at points',
      fc.property(d, d, precision, (x, y, bits) => {
        const result = operation(I.point(x), I.point(y), bits)
        const truth = exact(value(x), value(y))
        if (O.isNone(result) || O.isNone(truth)) return O.isNone(result) && O.isNone(truth)
        return short(result.value, bits) && isTightest(result.value, truth.value, bits)
      }),
    )
  }
})

/** Is there no number of bits + 1 bits between an endpoint and the value? */
const isTightest = (x: Interval, q: Q.Rational, bits: number): boolean => {
  const again = I.fromRational(q, bits)
  return D.equality.equals(x.lo, again.lo) && D.equality.equals(x.hi, again.hi)
}

describe('fromRational', () => {
  law(
    'is q, or one step of bits + 1 bits around it',
    fc.property(anyRational, precision, (q, bits) => {
      const x = I.fromRational(q, bits)
      if (q.num === 0n) return I.isPoint(x)
      if (!I.contains(x, q) || !short(x, bits) || !I.isAccurate(x, bits)) return false
      const steps = Q.divide(
        Q.subtract(value(x.hi), value(x.lo)),
        Q.power(Q.two, D.magnitude(I.absolute(x).lo) - bits - 1),
      )
      return I.isPoint(x) || Q.equality.equals(steps, Q.one)
    }),
  )
  law(
    'is a point for short numbers',
    fc.property(d, (x) => I.isPoint(I.fromRational(value(x), bitLength(x.m) + 1))),
  )
})

describe('square root', () => {
  law(
    'brackets √x: lo² ≤ x ≤ hi², one step apart',
    fc.property(d, precision, (x, bits) => {
      const root = I.squareRoot(I.point(x), bits)
      if (O.isNone(root)) return x.m < 0n
      const { lo, hi } = root.value
      const squares = D.atMost(D.multiply(lo, lo), x) && D.atMost(x, D.multiply(hi, hi))
      return squares && lo.m >= 0n && short(root.value, bits) && I.isAccurate(root.value, bits)
    }),
  )
  law(
    'of squares is exact, next to squares is not',
    fc.property(nonZero, fc.integer({ min: -1, max: 1 }), precision, (x, n, bits) => {
      const square = D.multiply(x, x)
      const near = D.add(square, { m: BigInt(n), e: square.e - 700 })
      const root = I.squareRoot(I.point(near), bits)
      if (O.isNone(root)) return false
      const { lo, hi } = root.value
      const exact = D.absolute(x)
      if (bitLength(D.normalise(x).m) > bits + 1) return !I.isPoint(root.value)
      return n === 0
        ? I.isPoint(root.value) && D.equality.equals(lo, exact)
        : !I.isPoint(root.value) && D.equality.equals(n > 0 ? lo : hi, exact)
    }),
  )
  law(
    'grows with its operand, and is none where some root is',
    fc.property(nested, precision, ({ x, y }, bits) => {
      const [inner, outer] = [I.squareRoot(x, bits), I.squareRoot(y, bits)]
      if (O.isNone(outer)) return y.lo.m < 0n
      return O.isSome(inner) && I.includes(outer.value, inner.value)
    }),
  )
})

describe('power', () => {
  const exponent = fc.integer({ min: 0, max: 9 })
  law(
    'contains the exact powers',
    fc.property(member, exponent, precision, ({ x, t }, n, bits) => I.contains(I.power(x, n, bits), Q.power(t, n))),
  )
  law(
    'is tightest at points',
    fc.property(d, exponent, precision, (x, n, bits) =>
      isTightest(I.power(I.point(x), n, bits), Q.power(value(x), n), bits),
    ),
  )
  law(
    'grows with its operand',
    fc.property(nested, exponent, precision, ({ x, y }, n, bits) =>
      I.includes(I.power(y, n, bits), I.power(x, n, bits)),
    ),
  )
  law(
    'knows that even powers are ≥ 0',
    fc.property(anyInterval, exponent, precision, (x, n, bits) => I.power(x, 2 * n, bits).lo.m >= 0n),
  )
  test('high powers near 1', () => {
    // (1 + 2^−60)^(2^50) = exp(2^−10 − 2^−71 + …), about exp(2^−10)·(1 − 2^−71).
    const x = I.power(I.point({ m: 2n ** 60n + 1n, e: -60 }), 2 ** 50, 100)
    const limit = pipe(
      exp(I.point({ m: 1n, e: -10 }), 100),
      O.getOrElse(() => I.zero),
    )
    expect(I.isAccurate(x, 100) && I.below(x, limit)).toBe(true)
    expect(I.relativeAccuracy(I.hull(x, limit))).toBe(70)
  })
  test('refuses a negative or fractional exponent', () => {
    expect(() => I.power(I.one, -1, 53)).toThrow(/an integer ≥ 0/)
    expect(() => I.power(I.one, 0.5, 53)).toThrow(RangeError)
  })
})

describe('least intervals', () => {
  const ends = [-3, -2, -1, 0, 1, 2, 3]
  const small = ends.flatMap((a) => ends.filter((b) => a <= b).map((b) => [a, b] as const))
  const interval = ([a, b]: readonly [number, number]): Interval => ({
    lo: { m: BigInt(a), e: 0 },
    hi: { m: BigInt(b), e: 0 },
  })
  const isHullOf = (x: Interval, qs: ReadonlyArray<Q.Rational>): boolean =>
    same(x, I.interval(I.fromRational(qs.reduce(Q.minimum), 53).lo, I.fromRational(qs.reduce(Q.maximum), 53).hi))
  const same = (x: Interval, y: Interval): boolean => D.equality.equals(x.lo, y.lo) && D.equality.equals(x.hi, y.hi)

  test.each([
    ['+', total(I.add), Q.add],
    ['−', total(I.subtract), Q.subtract],
    ['×', total(I.multiply), Q.multiply],
    ['÷', I.divide, Q.divide],
  ] as const)('%s of all with ends from −3 to 3 is the hull of what the ends give', (name, operation, exact) => {
    for (const x of small) {
      for (const y of small) {
        const result = operation(interval(x), interval(y), 53)
        if (name === '÷' && y[0] <= 0 && y[1] >= 0) expect(result).toEqual(O.none)
        else {
          const values = x.flatMap((s) => y.map((t) => exact(Q.rational(s), Q.rational(t))))
          expect(O.exists((z: Interval) => isHullOf(z, values))(result)).toBe(true)
        }
      }
    }
  })
  test('so are the powers', () => {
    for (const [a, b] of small) {
      for (let n = 1; n < 6; n += 1) {
        const within = a <= 0 && b >= 0 ? [a, b, 0] : [a, b]
        const values = within.map((t) => Q.power(Q.rational(t), n))
        expect(isHullOf(I.power(interval([a, b]), n, 53), values)).toBe(true)
      }
    }
  })
  law(
    'the ends of roots and powers are those at the ends',
    fc.property(intervalOf(nonZero.map(D.absolute)), fc.integer({ min: 1, max: 9 }), precision, (x, n, bits) => {
      const [lo, hi] = [I.power(I.point(x.lo), n, bits), I.power(I.point(x.hi), n, bits)]
      const [least, greatest] = [x.lo, x.hi].map((end) => I.squareRoot(I.point(end), bits)) as [
        O.Option<Interval>,
        O.Option<Interval>,
      ]
      const roots = I.squareRoot(x, bits)
      if (O.isNone(least) || O.isNone(greatest) || O.isNone(roots)) return false
      const negative = I.power(I.negate(x), n, bits)
      return (
        same(I.power(x, n, bits), { lo: lo.lo, hi: hi.hi }) &&
        same(n % 2 === 0 ? negative : I.negate(negative), { lo: lo.lo, hi: hi.hi }) &&
        same(I.power({ lo: D.negate(x.hi), hi: x.lo }, n, bits), {
          lo: n % 2 === 0 ? D.zero : D.negate(hi.hi),
          hi: n % 2 === 0 ? hi.hi : lo.hi,
        }) &&
        same(roots.value, { lo: least.value.lo, hi: greatest.value.hi })
      )
    }),
  )
})

describe('sets', () => {
  law(
    'absolute',
    fc.property(member, ({ x, t }) => I.contains(I.absolute(x), Q.absolute(t)) && I.absolute(x).lo.m >= 0n),
  )
  law(
    'absolute is reached',
    fc.property(anyInterval, (x) => {
      const { lo, hi } = I.absolute(x)
      const ends = [D.absolute(x.lo), D.absolute(x.hi)]
      const isHeld = I.contains(x, Q.zero)
      return (
        D.equality.equals(hi, ends.reduce(D.maximum)) && D.equality.equals(lo, isHeld ? D.zero : ends.reduce(D.minimum))
      )
    }),
  )
  law(
    'intersection',
    fc.property(anyInterval, anyInterval, anyRational, (x, y, q) => {
      const both = I.contains(x, q) && I.contains(y, q)
      return pipe(
        I.intersection(x, y),
        O.match(
          () => I.below(x, y) || I.below(y, x),
          (z) => I.contains(z, q) === both,
        ),
      )
    }),
  )
  law(
    'sign',
    fc.property(member, ({ x, t }) => I.sign(x) === undefined || I.sign(x) === Q.sign(t)),
  )
  test('sign of [0, 0], [0, 1], [−1, 0], [−1, 1], [1, 1], [−1, −1]', () => {
    const of = (a: number, b: number): Interval => ({ lo: { m: BigInt(a), e: 0 }, hi: { m: BigInt(b), e: 0 } })
    const pairs = [
      [0, 0],
      [0, 1],
      [-1, 0],
      [-1, 1],
      [1, 1],
      [-1, -1],
    ] as const
    expect(pairs.map(([a, b]) => I.sign(of(a, b)))).toEqual([0, undefined, undefined, undefined, 1, -1])
  })
  law(
    'contains',
    fc.property(
      anyInterval,
      anyRational,
      (x, q) => I.contains(x, q) === (Q.atMost(value(x.lo), q) && Q.atMost(q, value(x.hi))),
    ),
  )
  law(
    'includes is ⊆',
    fc.property(anyInterval, anyInterval, (x, y) => {
      const ends = [value(y.lo), value(y.hi)].map((t) => Q.atMost(value(x.lo), t) && Q.atMost(t, value(x.hi)))
      return I.includes(x, y) === (ends[0] && ends[1]) && I.includes(I.hull(x, y), x) && I.includes(x, x)
    }),
  )
  test('includes looks at both ends', () => {
    const [x, y] = [I.interval(D.zero, D.one), I.interval(D.negate(D.one), D.one)]
    expect([I.includes(x, y), I.includes(y, x)]).toEqual([false, true])
    expect([I.includes(I.negate(x), y), I.includes(y, I.negate(x))]).toEqual([false, true])
  })
  test('ends of one mantissa are no point', () => {
    const x = { lo: { m: 1n, e: 0 }, hi: { m: 1n, e: 1 } }
    const three = { m: 3n, e: 0 }
    expect(I.show(I.add(x, I.point(three), 53))).toBe('[1*2^2, 5*2^0]')
    expect(I.show(I.multiply(x, I.point(three), 53))).toBe('[3*2^0, 3*2^1]')
    expect(O.map(I.show)(I.divide(x, I.one, 53))).toEqual(O.some('[1*2^0, 1*2^1]'))
    expect(O.map(I.show)(I.squareRoot({ ...x, hi: { m: 1n, e: 2 } }, 53))).toEqual(O.some('[1*2^0, 1*2^1]'))
    expect(I.show(I.power(x, 3, 53))).toBe('[1*2^0, 1*2^3]')
  })
  test('an interval in the wrong order is refused', () => {
    expect(() => I.interval(D.one, D.zero)).toThrow(/wrong order/)
    expect(I.interval(D.zero, D.one)).toEqual({ lo: D.zero, hi: D.one })
  })
})

describe('width and accuracy', () => {
  law(
    'width is hi − lo rounded up',
    fc.property(anyInterval, precision, (x, bits) => {
      const width = I.width(x, bits)
      return D.equality.equals(width, D.roundUp(D.subtract(x.hi, x.lo), bits))
    }),
  )
  law(
    'relative accuracy is the greatest k with width ≤ 2^−k·|t|',
    fc.property(intervalOf(d), fc.nat(200), (x, k) => {
      const accuracy = I.relativeAccuracy(x)
      const y = { lo: x.lo, hi: D.add(x.lo, D.scale(D.absolute(x.lo), -k)) }
      const near = I.relativeAccuracy(y)
      if (I.isPoint(x)) return accuracy === Number.POSITIVE_INFINITY
      if (I.contains(x, Q.zero)) return accuracy === Number.NEGATIVE_INFINITY
      return I.isAccurate(x, accuracy) && !I.isAccurate(x, accuracy + 1) && (x.lo.m > 0n ? near === k : near <= k)
    }),
  )
  test('zero is as accurate as a point can be', () => {
    expect(I.relativeAccuracy(I.zero)).toBe(Number.POSITIVE_INFINITY)
    expect(I.relativeAccuracy(I.interval(D.zero, D.one))).toBe(Number.NEGATIVE_INFINITY)
  })
  test('far ends are not written out', () => {
    const x = { lo: { m: 3n, e: -(2 ** 45) }, hi: D.one }
    expect(I.relativeAccuracy(x)).toBe(2 - 2 ** 45 - 1)
    expect([I.isAccurate(x, 1 - 2 ** 45), I.isAccurate(x, 2 - 2 ** 45)]).toEqual([true, false])
    expect(D.show(I.width(x, 53))).toBe('1*2^0')
  })
  test('show', () => expect(I.show({ lo: { m: 4n, e: 0 }, hi: { m: 3n, e: 1 } })).toBe('[1*2^2, 3*2^1]'))
})

describe('of long numbers', () => {
  const positive = fc.bigInt(1n, 2n ** 700n)
  const narrow = fc.tuple(
    positive,
    fc.oneof(fc.bigInt(0n, 3n), fc.bigInt(0n, 2n ** 70n)),
    fc.integer({ min: -9, max: 9 }),
  )
  const interval = narrow.map(([m, width, e]) => ({ lo: { m, e }, hi: { m: m + width, e } }))
  law(
    'the product is that of the ends, rounded outward',
    fc.property(interval, interval, fc.integer({ min: 500, max: 900 }), (x, y, bits) => {
      const { lo, hi } = I.multiply(x, y, bits)
      const [least, most] = [D.multiply(x.lo, y.lo), D.multiply(x.hi, y.hi)]
      return D.equality.equals(lo, D.roundDown(least, bits + 1)) && D.equality.equals(hi, D.roundUp(most, bits + 1))
    }),
  )
  law(
    'a rational lies between neighbours, or is both',
    fc.property(positive, positive, fc.integer({ min: 1, max: 900 }), fc.boolean(), (n, d, bits, isShort) => {
      const q = isShort ? Q.rational(n, 2n ** BigInt(bits % 71)) : Q.rational(n, d)
      const { lo, hi } = I.fromRational(q, bits)
      const [below, above] = [D.compareRational(lo, q), D.compareRational(hi, q)]
      const isStep = hi.e === lo.e && hi.m === lo.m + 1n && bitLength(lo.m) === bits + 1
      return below === 0 ? above === 0 : below < 0 && above > 0 && isStep
    }),
  )
})
