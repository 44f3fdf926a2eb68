/**
 * Fractions modulo a prime, at one point: each atom stands for a residue that its name gives. Equal fractions a/b = c/d
 * have ad ≡ bc, so residues that differ tell two fractions apart without multiplying out; residues that agree tell nothing.
 */
import type { Rational } from '../kernel/rational.js'
import type { Fraction, Polynomial } from './polynomial.js'

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

/** What stands for an atom of this name: never 0. */
export const residueOfName = (name: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  return 1 + ((hash >>> 0) % (prime - 1))
}

/** null: it has none, by a denominator that vanishes modulo the prime, or by a root, whose square is another fraction. */
const ofPolynomial = (p: Polynomial): number | null => {
  let sum = 0
  for (const { monomial, coefficient } of p.values()) {
    let product = ofRational(coefficient)
    if (product === undefined) return null
    for (const { atom, exponent } of monomial) {
      if (atom.radicand !== undefined) return null
      product = times(product, power(atom.residue, exponent))
    }
    sum = (sum + product) % prime
  }
  return sum
}

export interface Residue {
  readonly numerator: number
  readonly denominator: number
}
export const residueOf = (f: Pick<Fraction, 'numerator' | 'denominator'>): Residue | null => {
  const numerator = ofPolynomial(f.numerator)
  if (numerator === null) return null
  let denominator = 1
  for (const { factor, exponent } of f.denominator.values()) {
    const residue = ofPolynomial(factor)
    if (residue === null) return null
    denominator = times(denominator, power(residue, exponent))
  }
  return { numerator, denominator }
}

/** The fractions are surely different. */
export const areApart = ({ residue: x }: Fraction, { residue: y }: Fraction): boolean =>
  x !== null && y !== null && times(x.numerator, y.denominator) !== times(y.numerator, x.denominator)
