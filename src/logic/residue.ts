/**
 * Fractions modulo a prime, at one point: each atom stands for a residue that its name gives. Equal fractions a/b = c/d
 * have ad ≡ bc, so residues that differ tell two fractions apart without multiplying out; residues that agree tell nothing.
 */
import type { Rational } from '../kernel/rational.js'
import type { Atom, Fraction, Polynomial } from './polynomial.js'

/** The largest prime below 2²⁶: products of residues are exact doubles. */
const prime = 67_108_859
const bigPrime = BigInt(prime)

const times = (x: number, y: number): number => (x * y) % prime

const power = (x: number, n: number): number => {
  let product = 1
  for (let [base, rest] = [x, n]; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) product = times(product, base)
    base = times(base, base)
  }
  return product
}

const ofInteger = (n: bigint): number => {
  const rest = Number(n % bigPrime)
  return rest < 0 ? rest + prime : rest
}

/** undefined where the denominator has no inverse. */
const ofRational = ({ num, den }: Rational): number | undefined => {
  if (den === 1n) return ofInteger(num)
  const below = ofInteger(den)
  return below === 0 ? undefined : times(ofInteger(num), power(below, prime - 2))
}

const ofAtoms = new WeakMap<Atom, number>()
const ofAtom = (atom: Atom): number => {
  const known = ofAtoms.get(atom)
  if (known !== undefined) return known
  let hash = 0x811c9dc5
  for (let i = 0; i < atom.key.length; i++) hash = Math.imul(hash ^ atom.key.charCodeAt(i), 0x01000193)
  const residue = 1 + ((hash >>> 0) % (prime - 1))
  ofAtoms.set(atom, residue)
  return residue
}

/** null: it has none, by a denominator that vanishes modulo the prime, or by a root, whose square is another fraction. */
const ofPolynomials = new WeakMap<Polynomial, number | null>()
const ofPolynomial = (p: Polynomial): number | null => {
  const known = ofPolynomials.get(p)
  if (known !== undefined) return known
  let sum: number | null = 0
  for (const { monomial, coefficient } of p.values()) {
    let product = ofRational(coefficient)
    for (const { atom, exponent } of monomial)
      if (atom.radicand !== undefined) product = undefined
      else if (product !== undefined) product = times(product, power(ofAtom(atom), exponent))
    if (product === undefined) {
      sum = null
      break
    }
    sum = (sum + product) % prime
  }
  ofPolynomials.set(p, sum)
  return sum
}

interface Residue {
  readonly numerator: number
  readonly denominator: number
}
const ofFractions = new WeakMap<Fraction, Residue | null>()
const ofFraction = (f: Fraction): Residue | null => {
  const known = ofFractions.get(f)
  if (known !== undefined) return known
  const numerator = ofPolynomial(f.numerator)
  let denominator: number | null = 1
  for (const { factor, exponent } of f.denominator.values()) {
    const residue = ofPolynomial(factor)
    denominator = residue === null || denominator === null ? null : times(denominator, power(residue, exponent))
  }
  const residue = numerator === null || denominator === null ? null : { numerator, denominator }
  ofFractions.set(f, residue)
  return residue
}

/** The fractions are surely different. */
export const areApart = (f: Fraction, g: Fraction): boolean => {
  const [x, y] = [ofFraction(f), ofFraction(g)]
  return x !== null && y !== null && times(x.numerator, y.denominator) !== times(y.numerator, x.denominator)
}
