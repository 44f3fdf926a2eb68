/**
 * Polynomials over ℚ in opaque atoms, and their fractions with factored denominators.
 * Monomials are ordered lexicographically, so exact division (is f a multiple of g?) is decided by cancelling
 * leading terms. A fraction is zero exactly when its numerator is, whatever its denominators, provided none of
 * them vanishes: that is for the caller to know.
 */
import * as Q from '../kernel/rational.js'
import { areApart, type Residue, residueOf } from './residue.js'

/**
 * An indeterminate. `letters` are the variables its meaning depends on; `height` is how deep binders nest in it; its residue
 * is what stands for it modulo a prime (residue.ts). A square root remembers its radicand, and numerators contain no square
 * of it.
 */
export interface Atom {
  readonly key: string
  readonly residue: number
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

const factorKey = ({ atom, exponent }: Factor): string => (exponent === 1 ? atom.key : `${atom.key}^${exponent}`)

/** Not remembered: to look it up costs more than to join a few names. */
export const monomialKey = (monomial: Monomial): string => {
  let key = ''
  for (const factor of monomial) key += key === '' ? factorKey(factor) : `·${factorKey(factor)}`
  return key
}

/** Adds a summand whose monomial has this key. */
const enter = (byKey: Map<string, Summand>, key: string, summand: Summand): void => {
  const known = byKey.get(key)
  const total = known === undefined ? summand.coefficient : Q.add(known.coefficient, summand.coefficient)
  if (total.num === 0n) byKey.delete(key)
  else byKey.set(key, known === undefined ? summand : { monomial: known.monomial, coefficient: total })
}

export const polynomial = (summands: Iterable<Summand>): Polynomial => {
  const byKey = new Map<string, Summand>()
  for (const summand of summands) enter(byKey, monomialKey(summand.monomial), summand)
  return byKey
}

export const constantPolynomial = (value: Q.Rational): Polynomial => polynomial([{ monomial: [], coefficient: value }])
export const atomPolynomial = (atom: Atom): Polynomial =>
  polynomial([{ monomial: [{ atom, exponent: 1 }], coefficient: Q.one }])
export const onePolynomial = constantPolynomial(Q.one)

/** Both are in the order of their keys, and so is the product. */
const timesMonomial = (x: Monomial, y: Monomial): Monomial => {
  if (x.length === 0) return y
  if (y.length === 0) return x
  const product: Array<Factor> = []
  let [i, j] = [0, 0]
  while (i < x.length && j < y.length) {
    const [a, b] = [x[i] as Factor, y[j] as Factor]
    if (a.atom.key === b.atom.key) {
      product.push({ atom: b.atom, exponent: a.exponent + b.exponent })
      i++
      j++
    } else if (a.atom.key < b.atom.key) {
      product.push(a)
      i++
    } else {
      product.push(b)
      j++
    }
  }
  while (i < x.length) product.push(x[i++] as Factor)
  while (j < y.length) product.push(y[j++] as Factor)
  return product
}

/** x / y, or undefined when y does not divide x. */
const overMonomial = (x: Monomial, y: Monomial): Monomial | undefined => {
  if (y.length === 0) return x
  const quotient: Array<Factor> = []
  let j = 0
  for (const factor of x) {
    const below = y[j]
    if (below === undefined || factor.atom.key !== below.atom.key) quotient.push(factor)
    else {
      if (factor.exponent < below.exponent) return undefined
      if (factor.exponent > below.exponent)
        quotient.push({ atom: below.atom, exponent: factor.exponent - below.exponent })
      j++
    }
  }
  return j === y.length ? quotient : undefined
}

export const plus = (p: Polynomial, q: Polynomial): Polynomial => {
  if (p.size === 0) return q
  if (q.size === 0) return p
  const sum = new Map(p)
  for (const [key, summand] of q) enter(sum, key, summand)
  return sum
}
export const scale = (p: Polynomial, c: Q.Rational): Polynomial => {
  if (c.num === c.den) return p
  const scaled = new Map<string, Summand>()
  if (c.num === 0n) return scaled
  for (const [key, { monomial, coefficient }] of p)
    scaled.set(key, { monomial, coefficient: Q.multiply(c, coefficient) })
  return scaled
}

/** Of a constant its value, otherwise undefined. */
const constantIn = (p: Polynomial): Q.Rational | undefined => (p.size === 1 ? p.get('')?.coefficient : undefined)

export const times = (p: Polynomial, q: Polynomial): Polynomial => {
  const [left, right] = [constantIn(p), constantIn(q)]
  if (left !== undefined) return scale(q, left)
  if (right !== undefined) return scale(p, right)
  const product = new Map<string, Summand>()
  for (const x of p.values())
    for (const y of q.values()) {
      const monomial = timesMonomial(x.monomial, y.monomial)
      enter(product, monomialKey(monomial), { monomial, coefficient: Q.multiply(x.coefficient, y.coefficient) })
    }
  return product
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
  // a monomial divides every summand or not the polynomial
  if (q.size === 1)
    for (const { monomial } of p.values()) if (overMonomial(monomial, head.monomial) === undefined) return undefined
  const parts: Array<Summand> = []
  const rest = new Map(p)
  for (let top = leading(rest); top !== undefined; top = leading(rest)) {
    const monomial = overMonomial(top.monomial, head.monomial)
    if (monomial === undefined) return undefined
    const coefficient = Q.divide(top.coefficient, head.coefficient)
    parts.push({ monomial, coefficient })
    const opposite = Q.negate(coefficient)
    for (const summand of q.values()) {
      const product = timesMonomial(monomial, summand.monomial)
      enter(rest, monomialKey(product), {
        monomial: product,
        coefficient: Q.multiply(opposite, summand.coefficient),
      })
    }
  }
  return polynomial(parts)
}

export const polynomialKey = (p: Polynomial): string =>
  [...p]
    .map(([monomial, { coefficient }]) => `${Q.show(coefficient)}·${monomial}`)
    .sort()
    .join(' + ')

/** Denominator factors with their exponents, each a single atom or a polynomial with leading coefficient 1. */
export type Denominator = ReadonlyMap<string, { readonly factor: Polynomial; readonly exponent: number }>

/**
 * A quotient. What depends on it alone is computed once and kept in it: to look it up by identity would take longer than most
 * computing with it.
 */
export class Fraction {
  #key: string | undefined
  #residue: Residue | null | undefined
  #monic: Fraction | undefined
  readonly numerator: Polynomial
  readonly denominator: Denominator
  constructor(numerator: Polynomial, denominator: Denominator) {
    this.numerator = numerator
    this.denominator = denominator
  }

  /** Its text, the same for the same numerator and denominator. */
  get key(): string {
    if (this.#key === undefined) {
      const divisors = [...this.denominator].map(([key, { exponent }]) => `(${key})^${exponent}`).sort()
      this.#key = `${polynomialKey(this.numerator)} / ${divisors.join('')}`
    }
    return this.#key
  }
  get residue(): Residue | null {
    if (this.#residue === undefined) this.#residue = residueOf(this)
    return this.#residue
  }
  /** Divided by the leading coefficient of its numerator. */
  get monic(): Fraction {
    if (this.#monic === undefined) {
      const head = leading(this.numerator)
      const numerator = head && scale(this.numerator, Q.divide(Q.one, head.coefficient))
      this.#monic =
        numerator === undefined || numerator === this.numerator ? this : new Fraction(numerator, this.denominator)
    }
    return this.#monic
  }
}

const whole = (numerator: Polynomial): Fraction => new Fraction(numerator, new Map())
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
  if (other.size === 0) return d
  const result = new Map(d)
  for (const [key, { factor, exponent }] of other) {
    const joined = join(result.get(key)?.exponent ?? 0, exponent)
    if (joined > 0) result.set(key, { factor, exponent: joined })
    else result.delete(key)
  }
  return result
}

const hasSquaredRoot = (p: Polynomial): boolean => {
  for (const { monomial } of p.values())
    for (const { atom, exponent } of monomial) if (exponent > 1 && atom.radicand !== undefined) return true
  return false
}

/** Σ of the summands with √t·√t = t put in; undefined where no root is squared. */
const withoutSquaredRoots = (p: Polynomial): Fraction | undefined => {
  if (!hasSquaredRoot(p)) return undefined
  return [...p.values()]
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
  if (denominator.size === 0) return new Fraction(numerator, denominator)
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
  return new Fraction(rest, left)
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
export const negateFraction = ({ numerator, denominator }: Fraction): Fraction =>
  new Fraction(scale(numerator, Q.rational(-1)), denominator)
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

export const equalFractions = (f: Fraction, g: Fraction): boolean =>
  f === g || (!areApart(f, g) && isZero(subtractFractions(f, g)))
