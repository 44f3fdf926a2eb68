/** Polynomials and fractions mean what they say: they are evaluated at random points, and the ring laws hold. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Q from '../src/kernel/rational.js'
import { atom } from '../src/logic/atom.js'
import {
  type Atom,
  addFractions,
  atomFraction,
  atomPolynomial,
  constantFraction,
  constantPolynomial,
  equalFractions,
  exactQuotient,
  type Fraction,
  inverse,
  isZero,
  multiplyFractions,
  negateFraction,
  type Polynomial,
  plus,
  polynomialKey,
  subtractFractions,
  times,
  zeroFraction,
} from '../src/logic/polynomial.js'

const names = ['u', 'v', 'w']
const atoms: ReadonlyArray<Atom> = names.map((name) => atom(name, []))
const small = fc.tuple(fc.integer({ min: -3, max: 3 }), fc.constantFrom(1, 2)).map(([n, d]) => Q.rational(n, d))
const point = fc.array(fc.integer({ min: -7, max: 7 }), { minLength: 3, maxLength: 3 })

const power = (atom: Atom, n: number): Polynomial =>
  n === 0 ? constantPolynomial(Q.one) : times(atomPolynomial(atom), power(atom, n - 1))
const monomial = fc
  .tuple(small, fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }))
  .map(([c, exponents]) => atoms.map((a, i) => power(a, exponents[i] ?? 0)).reduce(times, constantPolynomial(c)))
const polynomial = fc.array(monomial, { maxLength: 4 }).map((parts) => parts.reduce(plus, constantPolynomial(Q.zero)))

/** Fractions are built as terms are: from constants and atoms, by the four operations. */
const fraction: fc.Arbitrary<Fraction> = fc.letrec<{ f: Fraction }>((tie) => ({
  f: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(small.map(constantFraction), fc.constantFrom(...atoms).map(atomFraction)),
    fc.tuple(tie('f'), tie('f')).map(([f, g]) => addFractions(f, g)),
    fc.tuple(tie('f'), tie('f')).map(([f, g]) => multiplyFractions(f, g)),
    fc.tuple(tie('f'), tie('f')).map(([f, g]) => multiplyFractions(f, inverse(g) ?? zeroFraction)),
  ),
})).f

const at = (p: Polynomial, xs: ReadonlyArray<number>): Q.Rational =>
  Q.sum(
    [...p.values()].map(({ monomial: factors, coefficient }) =>
      factors.reduce(
        (value, { atom, exponent }) =>
          Q.multiply(value, Q.power(Q.rational(xs[names.indexOf(atom.key)] ?? 0), exponent)),
        coefficient,
      ),
    ),
  )
/** The value of a fraction, or undefined where a factor of its denominator vanishes. */
const valueAt = ({ numerator, denominator }: Fraction, xs: ReadonlyArray<number>): Q.Rational | undefined => {
  let below = Q.one
  for (const { factor, exponent } of denominator.values()) below = Q.multiply(below, Q.power(at(factor, xs), exponent))
  return below.num === 0n ? undefined : Q.divide(at(numerator, xs), below)
}
const same = (p: Polynomial, q: Polynomial) => polynomialKey(p) === polynomialKey(q)

describe('polynomials', () => {
  test('are added and multiplied value by value', () => {
    fc.assert(
      fc.property(polynomial, polynomial, point, (p, q, xs) => {
        expect(at(plus(p, q), xs)).toEqual(Q.add(at(p, xs), at(q, xs)))
        expect(at(times(p, q), xs)).toEqual(Q.multiply(at(p, xs), at(q, xs)))
      }),
    )
  })
  test('are a commutative ring', () => {
    fc.assert(
      fc.property(
        fc.tuple(polynomial, polynomial, polynomial),
        ([p, q, r]) =>
          same(times(p, q), times(q, p)) &&
          same(times(p, times(q, r)), times(times(p, q), r)) &&
          same(times(p, plus(q, r)), plus(times(p, q), times(p, r))) &&
          same(plus(p, plus(q, r)), plus(plus(p, q), r)),
      ),
    )
  })
  test('a product is divided exactly by its factors', () => {
    fc.assert(
      fc.property(polynomial, polynomial, (p, q) => {
        fc.pre(q.size > 0)
        const quotient = exactQuotient(times(p, q), q)
        return quotient !== undefined && same(quotient, p)
      }),
    )
  })
  test('what divides is a factor, and 0 divides nothing', () => {
    let divided = 0
    fc.assert(
      fc.property(polynomial, polynomial, (p, q) => {
        const quotient = exactQuotient(p, q)
        if (quotient === undefined) return true
        divided++
        return q.size > 0 && same(times(quotient, q), p)
      }),
    )
    expect(divided).toBeGreaterThan(5)
    const [u, v] = atoms.map(atomPolynomial) as [Polynomial, Polynomial]
    expect(exactQuotient(plus(u, v), u)).toBeUndefined()
    expect(exactQuotient(u, constantPolynomial(Q.zero))).toBeUndefined()
  })
})

describe('fractions', () => {
  test('are added, multiplied and inverted value by value, where defined', () => {
    let compared = 0
    fc.assert(
      fc.property(fraction, fraction, point, (f, g, xs) => {
        const [x, y] = [valueAt(f, xs), valueAt(g, xs)]
        if (x === undefined || y === undefined) return
        compared++
        expect(valueAt(addFractions(f, g), xs)).toEqual(Q.add(x, y))
        expect(valueAt(subtractFractions(f, g), xs)).toEqual(Q.subtract(x, y))
        expect(valueAt(multiplyFractions(f, g), xs)).toEqual(Q.multiply(x, y))
        expect(valueAt(negateFraction(f), xs)).toEqual(Q.negate(x))
        const reciprocal = inverse(f)
        if (x.num !== 0n) expect(reciprocal && valueAt(reciprocal, xs)).toEqual(Q.divide(Q.one, x))
      }),
      { numRuns: 500 },
    )
    expect(compared).toBeGreaterThan(150)
  })
  test('equal fractions have equal values, unequal ones differ somewhere', () => {
    const points = fc.sample(point, { seed: 1, numRuns: 60 })
    fc.assert(
      fc.property(fraction, fraction, (f, g) => {
        const values = points.map((xs) => [valueAt(f, xs), valueAt(g, xs)] as const)
        const defined = values.filter(([x, y]) => x !== undefined && y !== undefined)
        const agree = defined.every(([x, y]) => x && y && Q.equality.equals(x, y))
        return equalFractions(f, g) ? agree : !agree || defined.length < 10
      }),
    )
  })
  test('a form equals itself written otherwise', () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (f, g, h) => {
        expect(equalFractions(addFractions(f, g), addFractions(g, f))).toBe(true)
        expect(equalFractions(multiplyFractions(f, g), multiplyFractions(g, f))).toBe(true)
        const [product, sum] = [multiplyFractions(f, addFractions(g, h)), [g, h].map((x) => multiplyFractions(f, x))]
        expect(equalFractions(product, sum.reduce(addFractions))).toBe(true)
        expect(isZero(subtractFractions(f, f))).toBe(true)
        const reciprocal = inverse(f)
        if (reciprocal) expect(equalFractions(multiplyFractions(f, reciprocal), constantFraction(Q.one))).toBe(true)
        else expect(isZero(f)).toBe(true)
      }),
    )
  })
})
