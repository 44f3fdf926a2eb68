/**
 * Σ in normal forms. A sum is linear, what does not depend on its variable is taken out, and Σₓ P(h⊕x) = P(h).
 *
 * What is left is an atom Σₓ m(x)/d(x), for a monomial m and divisors d: the sum over the x with m(x) ≠ 0, where
 * d(x) ≠ 0 is known. Nothing here may turn a summand that vanishes off the support into one that does not.
 */
import * as Q from '../kernel/rational.js'
import { atom, atomsOf, isLikelihood, isSum, likelihoodOf, type SumAtom } from './atom.js'
import {
  type Atom,
  addFractions,
  atomFraction,
  atomPolynomial,
  constantFraction,
  constantPolynomial,
  type Denominator,
  type Factor,
  Fraction,
  type Monomial,
  multiplyFractions,
  type Polynomial,
  plus,
  polynomial,
  polynomialKey,
  type Summand,
  scale,
  times,
  zeroFraction,
} from './polynomial.js'
import type { Letter, Natural, Over } from './term.js'

const depends = (letters: ReadonlySet<string>, letter: Letter): boolean => letters.has(letter.name)

/** What a sum may take for granted. */
export interface Summing {
  /** Mixture weights α with 0 < α < 1. */
  readonly properWeights: ReadonlySet<string>
  /** Divisors are known not to vanish for any value of the variable, or where such an atom does not. */
  readonly nonzero: 'everywhere' | ((atom: Atom) => boolean)
}

/** Single atoms that divide both: p·m/p = m, as long as m still vanishes wherever the divisor may. */
const cancelledAtoms = (
  factors: Monomial,
  divisors: Denominator,
  { nonzero }: Summing,
): readonly [Monomial, Denominator] => {
  for (const [key, { factor, exponent }] of divisors) {
    const [only, ...others] = [...factor.values()]
    const atom = only?.monomial[0]?.atom
    if (only === undefined || others.length > 0 || atom === undefined || only.monomial.length > 1) continue
    if (!factors.some((f) => f.atom.key === atom.key)) continue
    const rest = without(factors, atom)
    if (nonzero !== 'everywhere' && !rest.some((f) => nonzero(f.atom))) continue
    const fewer = new Map(divisors)
    if (exponent > 1) fewer.set(key, { factor, exponent: exponent - 1 })
    else fewer.delete(key)
    return cancelledAtoms(rest, fewer, { properWeights: new Set(), nonzero })
  }
  return [factors, divisors]
}

/** n + k for k ≥ 0, surely a natural number: n − 1 is none when n is 0, and then there is nothing below it and no sequence that long. */
const isCounted = ({ plus: k }: Natural): boolean => k >= 0

/** The number of values of the variable m < n, for n ≥ 0. */
export const countOf = ({ letter, plus: k }: Natural): Fraction =>
  addFractions(
    constantFraction(Q.rational(k)),
    letter === null ? zeroFraction : atomFraction(atom(`#${letter.name}`, [letter.name])),
  )

const naturalText = ({ letter, plus: k }: Natural): string => `${letter?.name ?? ''}+${k}`
const rangeText = (over: Over): string => {
  switch (over.sort) {
    case 'sentence':
      return 'S'
    case 'prompt':
      return `S^${naturalText(over.exactly)}`
    case 'natural':
      return `<${naturalText(over.below)}`
    case 'index':
      return `${over.family.name} ${over.part} ${over.group.name}`
  }
}
const lettersOfRange = (over: Over): ReadonlyArray<string> => {
  const n = over.sort === 'prompt' ? over.exactly : over.sort === 'natural' ? over.below : undefined
  return n === undefined || n.letter === null ? [] : [n.letter.name]
}

/** Σ over one monomial that depends on the variable, divided by factors that depend on it. */
const sumOfMonomial = (over: Over, factors: Monomial, divisors: Denominator, under: Summing): Fraction => {
  const [only] = factors
  if (over.sort === 'natural' && isCounted(over.below) && divisors.size === 0 && only === undefined)
    return countOf(over.below)
  if (divisors.size === 0 && factors.length === 1 && only?.exponent === 1) {
    const { atom: inner } = only
    if ((over.sort === 'sentence' || (over.sort === 'prompt' && isCounted(over.exactly))) && isLikelihood(inner)) {
      const last = inner.of[inner.of.length - 1]
      const occurrences = inner.of.filter((part) => part.letter.name === over.letter.name).length
      // Σₓ P(h⊕x) = P(h), for sentences x and for sequences x of a length
      if (last?.letter.name === over.letter.name && occurrences === 1) {
        const letters = [...inner.letters].filter((name) => !inner.of.some((part) => part.letter.name === name))
        return likelihoodOf(inner.model, inner.of.slice(0, -1), letters)
      }
    }
  }
  // finite sums commute: Σₓ f(x) Σᵢ g(i, x) = Σᵢ Σₓ f(x)g(i, x); a second Σ over an index might bear the same name
  const sums = factors.filter(({ atom }) => isSum(atom) && atom.over.sort === 'index')
  const [single] = sums
  if (
    over.sort === 'sentence' &&
    divisors.size === 0 &&
    sums.length === 1 &&
    single?.exponent === 1 &&
    isSum(single.atom)
  ) {
    const { atom: inner } = single
    const others = polynomial([{ monomial: factors.filter((f) => f !== single), coefficient: Q.one }])
    const body = times(others, polynomial([{ monomial: inner.factors, coefficient: Q.one }]))
    return sumOf(inner.over, sumOf(over, new Fraction(body, inner.divisors), under), under)
  }
  // Σ over all indices = Σ inside the group + Σ outside it
  if (over.sort === 'index' && over.part === 'all')
    return addFractions(
      sumOfMonomial({ ...over, part: 'inside' }, factors, divisors, under),
      sumOfMonomial({ ...over, part: 'outside' }, factors, divisors, under),
    )
  const body = new Fraction(polynomial([{ monomial: factors, coefficient: Q.one }]), divisors)
  const inner = atomsOf(body)
  const letters = new Set(inner.flatMap((a) => [...a.letters]))
  letters.delete(over.letter.name)
  const height = 1 + Math.max(0, ...inner.map((a) => a.height))
  for (const name of lettersOfRange(over)) letters.add(name)
  // The variable's own name is forgotten: at its height no variable inside bears the same name.
  const key = `Σ[${over.letter.name}∈${rangeText(over)}]{${body.key}}`.replaceAll(over.letter.name, `•${height}`)
  const sum: SumAtom = { ...atom(key, letters, height), over, factors, divisors }
  return atomFraction(sum)
}

/** A divisor k(αp + (1−α)q), with likelihoods p and q and 0 < α < 1: it vanishes only where both do. */
interface MixtureDivisor {
  readonly key: string
  readonly divisor: Polynomial
  readonly scale: Q.Rational
  readonly weight: Atom
  readonly p: Atom
  readonly q: Atom
}

const mixtureDivisor = (
  key: string,
  divisor: Polynomial,
  properWeights: ReadonlySet<string>,
): MixtureDivisor | undefined => {
  const atoms = [...new Map(atomsOf(new Fraction(divisor, new Map())).map((a) => [a.key, a])).values()]
  const [weight, ...others] = atoms.filter((a) => properWeights.has(a.key))
  const [first, second, ...more] = atoms.filter(isLikelihood)
  if (weight === undefined || others.length > 0 || first === undefined || second === undefined || more.length > 0)
    return undefined
  const alpha = atomPolynomial(weight)
  const rest = plus(constantPolynomial(Q.one), scale(alpha, Q.rational(-1)))
  for (const [p, q] of [
    [first, second],
    [second, first],
  ] as const) {
    const mixture = plus(times(alpha, atomPolynomial(p)), times(rest, atomPolynomial(q)))
    for (const sign of [Q.one, Q.rational(-1)])
      if (polynomialKey(scale(mixture, sign)) === key) return { key, divisor, scale: sign, weight, p, q }
  }
  return undefined
}

const without = (monomial: Monomial, atom: Atom): Monomial =>
  monomial.flatMap((factor) =>
    factor.atom.key !== atom.key ? [factor] : factor.exponent > 1 ? [{ atom, exponent: factor.exponent - 1 }] : [],
  )

/** m = p·r where r still has a factor p or q. */
const reducible = ({ p, q }: MixtureDivisor, monomial: Monomial): boolean => {
  const [ofP, ofQ] = [p, q].map((a) => monomial.find(({ atom }) => atom.key === a.key)?.exponent ?? 0)
  return (ofP ?? 0) > 1 || ((ofP ?? 0) === 1 && (ofQ ?? 0) > 0)
}

/**
 * p·r / f = (r − (1−α)q·r / f)/α for f = αp + (1−α)q, as long as r vanishes where f does: so powers of p over f are
 * written in powers of q over f, uniquely. Undefined when nothing can be reduced.
 */
const reduced = (body: Fraction, { properWeights }: Summing): ReadonlyArray<Fraction> | undefined => {
  for (const [key, { factor, exponent }] of body.denominator) {
    const mixture = mixtureDivisor(key, factor, properWeights)
    if (mixture === undefined) continue
    const term = [...body.numerator.values()].find(({ monomial }) => reducible(mixture, monomial))
    if (term === undefined) continue
    const overWeight = (denominator: Denominator): Denominator => {
      const alpha = atomPolynomial(mixture.weight)
      const name = polynomialKey(alpha)
      return new Map(denominator).set(name, { factor: alpha, exponent: (denominator.get(name)?.exponent ?? 0) + 1 })
    }
    const fewer = new Map(body.denominator)
    if (exponent > 1) fewer.set(key, { factor, exponent: exponent - 1 })
    else fewer.delete(key)
    const r: Summand = { monomial: without(term.monomial, mixture.p), coefficient: term.coefficient }
    const rest = plus(atomPolynomial(mixture.weight), constantPolynomial(Q.rational(-1)))
    return [
      new Fraction(scale(polynomial([r]), mixture.scale), overWeight(fewer)),
      new Fraction(times(times(polynomial([r]), atomPolynomial(mixture.q)), rest), overWeight(body.denominator)),
      new Fraction(
        plus(body.numerator, polynomial([{ ...term, coefficient: Q.negate(term.coefficient) }])),
        body.denominator,
      ),
    ]
  }
  return undefined
}

/** Σ body: what does not depend on the variable is taken out, the rest summed monomial by monomial. */
export const sumOf = (over: Over, body: Fraction, under: Summing): Fraction => {
  const pieces = reduced(body, under)
  if (pieces !== undefined) return pieces.map((piece) => sumOf(over, piece, under)).reduce(addFractions)
  const dependent = (entry: Denominator extends ReadonlyMap<string, infer V> ? V : never) =>
    [...entry.factor.values()].some((s) => s.monomial.some((f) => depends(f.atom.letters, over.letter)))
  const inside: Denominator = new Map([...body.denominator].filter(([, entry]) => dependent(entry)))
  const outside: Denominator = new Map([...body.denominator].filter(([, entry]) => !dependent(entry)))
  let total = zeroFraction
  for (const { monomial, coefficient } of body.numerator.values()) {
    const isInside = (f: Factor) => depends(f.atom.letters, over.letter)
    const taken = polynomial([{ monomial: monomial.filter((f) => !isInside(f)), coefficient }])
    total = addFractions(
      total,
      multiplyFractions(
        new Fraction(taken, outside),
        sumOfMonomial(over, ...cancelledAtoms(monomial.filter(isInside), inside, under), under),
      ),
    )
  }
  return total
}
