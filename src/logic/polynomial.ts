/**
 * Polynomials over ℚ in opaque atoms, and their fractions with factored denominators.
 * Monomials are ordered lexicographically, so exact division (is f a multiple of g?) is decided by cancelling
 * leading terms. A fraction is zero exactly when its numerator is, whatever its denominators, provided none of
 * them vanishes: that is for the caller to know.
 */
import * as Q from '../kernel/rational.js'

/**
 * An indeterminate. `letters` are the variables its meaning depends on; `height` is how deep binders nest in it. A square
 * root remembers its radicand, and numerators contain no square of it.
 */
export interface Atom {
  readonly key: string
  readonly height: number
  readonly letters: ReadonlySet<string>
  readonly radicand?: Fraction
}
export interface Factor {
  readonly atom: Atom
  readonly exponent: number
}
/** Factors in increasing order of their keys, exponents positive. */
export type Monomial = ReadonlyArray<Factor>
export interface Summand {
  readonly monomial: Monomial
  readonly coefficient: Q.Rational
}
/** Summands by the text of their monomial; no coefficient is zero. */
export type Polynomial = ReadonlyMap<string, Summand>

export const monomialKey = (monomial: Monomial): string =>
  monomial.map(({ atom, exponent }) => (exponent === 1 ? atom.key : `${atom.key}^${exponent}`)).join('·')

export const polynomial = (summands: Iterable<Summand>): Polynomial => {
  const byKey = new Map<string, Summand>()
  for (const { monomial, coefficient } of summands) {
    const key = monomialKey(monomial)
    const total = Q.add(byKey.get(key)?.coefficient ?? Q.zero, coefficient)
    if (total.num === 0n) byKey.delete(key)
    else byKey.set(key, { monomial, coefficient: total })
  }
  return byKey
}

export const constantPolynomial = (value: Q.Rational): Polynomial => polynomial([{ monomial: [], coefficient: value }])
export const atomPolynomial = (atom: Atom): Polynomial =>
  polynomial([{ monomial: [{ atom, exponent: 1 }], coefficient: Q.one }])
export const onePolynomial = constantPolynomial(Q.one)

const timesMonomial = (x: Monomial, y: Monomial): Monomial => {
  const exponents = new Map(x.map((factor) => [factor.atom.key, factor]))
  for (const { atom, exponent } of y)
    exponents.set(atom.key, { atom, exponent: exponent + (exponents.get(atom.key)?.exponent ?? 0) })
  return [...exponents.values()].sort(byAtom)
}
const byAtom = (x: Factor, y: Factor): number => (x.atom.key < y.atom.key ? -1 : x.atom.key > y.atom.key ? 1 : 0)

/** x / y, or undefined when y does not divide x. */
const overMonomial = (x: Monomial, y: Monomial): Monomial | undefined => {
  const exponents = new Map(x.map((factor) => [factor.atom.key, factor]))
  for (const { atom, exponent } of y) {
    const left = (exponents.get(atom.key)?.exponent ?? 0) - exponent
    if (left < 0) return undefined
    if (left === 0) exponents.delete(atom.key)
    else exponents.set(atom.key, { atom, exponent: left })
  }
  return [...exponents.values()]
}

export const plus = (p: Polynomial, q: Polynomial): Polynomial => polynomial([...p.values(), ...q.values()])
export const scale = (p: Polynomial, c: Q.Rational): Polynomial =>
  polynomial(
    [...p.values()].map(({ monomial, coefficient }) => ({ monomial, coefficient: Q.multiply(c, coefficient) })),
  )
export const times = (p: Polynomial, q: Polynomial): Polynomial => {
  const products: Array<Summand> = []
  for (const x of p.values())
    for (const y of q.values())
      products.push({
        monomial: timesMonomial(x.monomial, y.monomial),
        coefficient: Q.multiply(x.coefficient, y.coefficient),
      })
  return polynomial(products)
}

/** Lexicographic by atoms in key order, the higher exponent first: compatible with multiplication. */
const compareMonomials = (x: Monomial, y: Monomial): number => {
  for (let i = 0; ; i++) {
    const [a, b] = [x[i], y[i]]
    if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1
    if (a.atom.key !== b.atom.key) return a.atom.key < b.atom.key ? 1 : -1
    if (a.exponent !== b.exponent) return a.exponent - b.exponent
  }
}
export const leading = (p: Polynomial): Summand | undefined => {
  let best: Summand | undefined
  for (const s of p.values()) if (best === undefined || compareMonomials(s.monomial, best.monomial) > 0) best = s
  return best
}

/** p / q when q divides p exactly, else undefined. */
export const exactQuotient = (p: Polynomial, q: Polynomial): Polynomial | undefined => {
  const head = leading(q)
  if (head === undefined) return undefined
  const parts: Array<Summand> = []
  let rest = p
  for (let top = leading(rest); top !== undefined; top = leading(rest)) {
    const monomial = overMonomial(top.monomial, head.monomial)
    if (monomial === undefined) return undefined
    const part: Summand = { monomial, coefficient: Q.divide(top.coefficient, head.coefficient) }
    parts.push(part)
    rest = plus(rest, times(scale(polynomial([part]), Q.rational(-1)), q))
  }
  return polynomial(parts)
}

export const polynomialKey = (p: Polynomial): string =>
  [...p.entries()]
    .map(([key, { coefficient }]) => `${Q.show(coefficient)}·${key}`)
    .sort()
    .join(' + ')

/** Denominator factors with their exponents, each a single atom or a polynomial with leading coefficient 1. */
export type Denominator = ReadonlyMap<string, { readonly factor: Polynomial; readonly exponent: number }>
export interface Fraction {
  readonly numerator: Polynomial
  readonly denominator: Denominator
}

const whole = (numerator: Polynomial): Fraction => ({ numerator, denominator: new Map() })
export const constantFraction = (value: Q.Rational): Fraction => whole(constantPolynomial(value))
export const atomFraction = (atom: Atom): Fraction => whole(atomPolynomial(atom))
export const zeroFraction = constantFraction(Q.zero)
export const isZero = (f: Fraction): boolean => f.numerator.size === 0

const product = (d: Denominator): Polynomial => {
  let total = onePolynomial
  for (const { factor, exponent } of d.values()) for (let i = 0; i < exponent; i++) total = times(total, factor)
  return total
}
const raise = (d: Denominator, other: Denominator, join: (x: number, y: number) => number): Denominator => {
  const result = new Map(d)
  for (const [key, { factor, exponent }] of other)
    result.set(key, { factor, exponent: join(result.get(key)?.exponent ?? 0, exponent) })
  return new Map([...result].filter(([, { exponent }]) => exponent > 0))
}

/** Σ of the summands with √t·√t = t put in; undefined where no root is squared. */
const withoutSquaredRoots = (p: Polynomial): Fraction | undefined => {
  const summands = [...p.values()]
  const isSquared = ({ atom, exponent }: Factor) => atom.radicand !== undefined && exponent > 1
  if (!summands.some(({ monomial }) => monomial.some(isSquared))) return undefined
  return summands
    .map(({ monomial, coefficient }) => {
      const single = monomial.flatMap(({ atom, exponent }) =>
        atom.radicand === undefined ? [{ atom, exponent }] : exponent % 2 === 1 ? [{ atom, exponent: 1 }] : [],
      )
      let product = whole(polynomial([{ monomial: single, coefficient }]))
      for (const { atom, exponent } of monomial)
        for (let pairs = Math.floor(exponent / 2); pairs > 0 && atom.radicand !== undefined; pairs--)
          product = multiplyFractions(product, atom.radicand)
      return product
    })
    .reduce(addFractions)
}

/** The same fraction after cancelling the factors of the denominator that divide the numerator. */
const cancelled = (numerator: Polynomial, denominator: Denominator): Fraction => {
  if (numerator.size === 0) return zeroFraction
  const rooted = withoutSquaredRoots(numerator)
  if (rooted !== undefined)
    return cancelled(
      rooted.numerator,
      raise(denominator, rooted.denominator, (x, y) => x + y),
    )
  let rest = numerator
  const left = new Map(denominator)
  for (const [key, { factor, exponent }] of denominator) {
    let remaining = exponent
    while (remaining > 0) {
      const quotient = exactQuotient(rest, factor)
      if (quotient === undefined) break
      rest = quotient
      remaining--
    }
    if (remaining === 0) left.delete(key)
    else left.set(key, { factor, exponent: remaining })
  }
  return { numerator: rest, denominator: left }
}

export const addFractions = (f: Fraction, g: Fraction): Fraction => {
  const common = raise(f.denominator, g.denominator, Math.max)
  const lift = (x: Fraction) => times(x.numerator, product(raise(common, x.denominator, (whole, part) => whole - part)))
  return cancelled(plus(lift(f), lift(g)), common)
}
export const multiplyFractions = (f: Fraction, g: Fraction): Fraction =>
  cancelled(
    times(f.numerator, g.numerator),
    raise(f.denominator, g.denominator, (x, y) => x + y),
  )
export const negateFraction = ({ numerator, denominator }: Fraction): Fraction => ({
  numerator: scale(numerator, Q.rational(-1)),
  denominator,
})
export const subtractFractions = (f: Fraction, g: Fraction): Fraction => addFractions(f, negateFraction(g))

/** The monomial that divides every summand. */
const content = (p: Polynomial): Monomial => {
  const [first, ...others] = [...p.values()]
  if (first === undefined) return []
  return first.monomial.flatMap(({ atom, exponent }) => {
    const shared = Math.min(
      exponent,
      ...others.map(({ monomial }) => monomial.find((f) => f.atom.key === atom.key)?.exponent ?? 0),
    )
    return shared > 0 ? [{ atom, exponent: shared }] : []
  })
}

/** 1/f; undefined when f is the zero fraction. */
export const inverse = (f: Fraction): Fraction | undefined => {
  const head = leading(f.numerator)
  if (head === undefined) return undefined
  const common = content(f.numerator)
  const monic = scale(f.numerator, Q.divide(Q.one, head.coefficient))
  const primitive = exactQuotient(monic, polynomial([{ monomial: common, coefficient: Q.one }])) ?? monic
  const denominator: Denominator = new Map([
    ...common.map(({ atom, exponent }) => {
      const factor = atomPolynomial(atom)
      return [polynomialKey(factor), { factor, exponent }] as const
    }),
    ...(primitive.size === 1 ? [] : [[polynomialKey(primitive), { factor: primitive, exponent: 1 }] as const]),
  ])
  const top = scale(product(f.denominator), Q.divide(Q.one, head.coefficient))
  return cancelled(top, denominator)
}

export const equalFractions = (f: Fraction, g: Fraction): boolean => isZero(subtractFractions(f, g))

export const fractionKey = ({ numerator, denominator }: Fraction): string =>
  `${polynomialKey(numerator)} / ${[...denominator]
    .map(([key, { exponent }]) => `(${key})^${exponent}`)
    .sort()
    .join('')}`
