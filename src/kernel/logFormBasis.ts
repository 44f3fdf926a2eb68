/**
 * Log forms in coordinates, and what is decided by them alone: zero, rational values, rational ratios.
 *
 * Over a coprime base B of all numerators and denominators, Σ cᵢ log qᵢ = Σ_{b∈B} e_b log b. If some e_b ≠ 0, then
 * exp(Σ e_b log b) = Π b^e_b is algebraic and not 1, since B is multiplicatively independent; the logarithm of such a
 * number is transcendental (Hermite–Lindemann; Baker, Transcendental Number Theory, theorem 1.4), hence no sum of
 * square roots. So the log b, b ∈ B, and the square roots of rootSum.ts are together linearly independent over ℚ, and a
 * form is zero exactly when all its coordinates are.
 *
 * Limits: coefficients are rational. Algebraic coefficients would need Baker's theorem; products of logarithms and
 * logarithms of sums of roots are beyond what is known to be decidable this way.
 */
import * as O from 'fp-ts/lib/Option.js'
import { bitLength } from './bits.js'
import { coprimeBase, type Occurrence, occurrences } from './coprimeBase.js'
import type { LogForm, LogTerm } from './logForm.js'
import { rationalRoot } from './perfectPower.js'
import * as Q from './rational.js'
import * as R from './rootSum.js'

/** Σ e_b log b, zeros left out: b to its coefficient e_b. */
type LogCoordinates = ReadonlyMap<bigint, Q.Rational>

/** n1·log 2 − n2·log 3 … of each list of terms over one coprime base; each integer is divided out once. */
const logCoordinates = (lists: ReadonlyArray<ReadonlyArray<LogTerm>>): ReadonlyArray<LogCoordinates> => {
  const integers = new Set(lists.flatMap((terms) => terms.flatMap(({ argument }) => [argument.num, argument.den])))
  const base = coprimeBase(integers)
  const known = new Map<bigint, ReadonlyArray<Occurrence>>()
  for (const n of integers) known.set(n, occurrences(base, n))
  return lists.map((terms) => {
    const contributions: Array<Array<Q.Rational>> = base.map(() => [])
    for (const { coefficient, argument } of terms) {
      for (const { index, exponent } of known.get(argument.num) ?? []) {
        contributions[index]?.push(Q.multiply(coefficient, Q.rational(exponent)))
      }
      for (const { index, exponent } of known.get(argument.den) ?? []) {
        contributions[index]?.push(Q.multiply(coefficient, Q.rational(-exponent)))
      }
    }
    const sums = contributions.map((parts, index) => [base[index] as bigint, Q.sum(parts)] as const)
    return new Map(sums.filter(([, e]) => e.num !== 0n))
  })
}

/** Coordinates of several forms over one basis of logarithms and square roots; zeros are left out. */
const coordinates = (forms: ReadonlyArray<LogForm>): ReadonlyArray<ReadonlyMap<bigint | string, Q.Rational>> => {
  const roots = R.coordinates(forms.map(({ algebraic }) => algebraic))
  return logCoordinates(forms.map(({ logs }) => logs)).map(
    (logs, index) => new Map<bigint | string, Q.Rational>([...logs, ...(roots[index] ?? [])]),
  )
}

/** Σ c log q + a = 0, decided exactly: Π q^c = 1, and a = 0. */
export const isZero = (x: LogForm): boolean =>
  R.isZero(x.algebraic) && (x.logs.length === 0 || logCoordinates([x.logs])[0]?.size === 0)

/** The value of the form if it is rational; none if it is not. */
export const rationalValue = (x: LogForm): O.Option<Q.Rational> => {
  if (x.logs.length === 0 && x.algebraic.roots.length === 0) return O.some(x.algebraic.rational)
  const all = coordinates([x])[0] ?? new Map()
  const rational = all.get('') ?? Q.zero
  return all.size === (rational.num === 0n ? 0 : 1) ? O.some(rational) : O.none
}

/** x/y if it is rational: y ≠ 0 and the coordinates are proportional; none otherwise. */
export const ratio = (x: LogForm, y: LogForm): O.Option<Q.Rational> => {
  const [above, below] = coordinates([x, y])
  if (above === undefined || below === undefined) return O.none
  const first = [...below][0]
  if (first === undefined) return O.none
  const q = Q.divide(above.get(first[0]) ?? Q.zero, first[1])
  if (q.num === 0n) return above.size === 0 ? O.some(q) : O.none
  const proportional = ([key, e]: readonly [bigint | string, Q.Rational]): boolean =>
    Q.equality.equals(above.get(key) ?? Q.zero, Q.multiply(q, e))
  return above.size === below.size && [...below].every(proportional) ? O.some(q) : O.none
}

/**
 * Π q^c if it is rational and has at most `bits` bits, numerator and denominator together; none otherwise. Over a coprime
 * base, Π b^e_b is rational exactly when every b^e_b is: its D-th power, D the common denominator of the e_b, is the D-th
 * power of a rational, and coprime factors of a D-th power are D-th powers.
 */
export const rationalProduct = (terms: ReadonlyArray<LogTerm>, bits: number): O.Option<Q.Rational> => {
  let [product, room] = [Q.one, bits]
  for (const [b, e] of logCoordinates([terms])[0] ?? []) {
    const root = rationalRoot(Q.rational(b), Number(e.den))
    if (O.isNone(root)) return O.none
    const exponent = Number(e.num)
    // Powers with more bits than that are not computed: r ≥ 2^k implies r^n ≥ 2^(kn).
    room -= (bitLength(root.value.num) - 1) * Math.abs(exponent)
    if (room <= 0) return O.none
    product = Q.multiply(product, Q.power(root.value, exponent))
  }
  return bitLength(product.num) + bitLength(product.den) <= bits ? O.some(product) : O.none
}
