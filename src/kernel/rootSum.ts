/**
 * Sums of square roots r + Σ cⱼ√nⱼ with rational r, cⱼ and integers nⱼ ≥ 2: a ring, with an exact zero test.
 * The square root of a fraction is in it, since √(a/b) = √(ab)/b.
 */
import * as O from 'fp-ts/lib/Option.js'
import { coprimeBase, occurrences } from './coprimeBase.js'
import { exactRoot } from './perfectPower.js'
import * as Q from './rational.js'

/** c√n. */
export interface Root {
  readonly coefficient: Q.Rational
  readonly radicand: bigint
}

/** r + Σ c√n. The radicands are distinct, at least 2 and not squares; no coefficient is zero. */
export interface RootSum {
  readonly rational: Q.Rational
  readonly roots: ReadonlyArray<Root>
}

export const fromRational = (q: Q.Rational): RootSum => ({ rational: q, roots: [] })
export const zero: RootSum = fromRational(Q.zero)

/** r + Σ c√n for integers n ≥ 1: equal radicands are gathered, roots of squares go to the rational part. */
const gathered = (rational: Q.Rational, roots: Iterable<Root>): RootSum => {
  let total = rational
  const coefficients = new Map<bigint, Q.Rational>()
  for (const { coefficient, radicand } of roots) {
    const root = exactRoot(radicand, 2)
    if (O.isSome(root)) total = Q.add(total, Q.multiply(coefficient, Q.rational(root.value)))
    else coefficients.set(radicand, Q.add(coefficients.get(radicand) ?? Q.zero, coefficient))
  }
  const kept = [...coefficients].filter(([, coefficient]) => coefficient.num !== 0n)
  return { rational: total, roots: kept.map(([radicand, coefficient]) => ({ coefficient, radicand })) }
}

/** √q for a rational q ≥ 0; throws RangeError below 0. */
export const squareRoot = (q: Q.Rational): RootSum => {
  if (q.num < 0n) throw new RangeError('squareRoot: the radicand is negative')
  if (q.num === 0n) return zero
  return gathered(Q.zero, [{ coefficient: Q.rational(1n, q.den), radicand: q.num * q.den }])
}

export const scale = (x: RootSum, q: Q.Rational): RootSum =>
  q.num === 0n
    ? zero
    : {
        rational: Q.multiply(x.rational, q),
        roots: x.roots.map(({ coefficient, radicand }) => ({ coefficient: Q.multiply(coefficient, q), radicand })),
      }

export const sum = (xs: ReadonlyArray<RootSum>): RootSum =>
  xs.every(({ roots }) => roots.length === 0)
    ? fromRational(Q.sum(xs.map(({ rational }) => rational)))
    : gathered(
        Q.sum(xs.map(({ rational }) => rational)),
        xs.flatMap(({ roots }) => roots),
      )

/** √m·√n = √(mn), term by term. */
export const multiply = (x: RootSum, y: RootSum): RootSum => {
  const terms = ({ rational, roots }: RootSum): ReadonlyArray<Root> => [
    { coefficient: rational, radicand: 1n },
    ...roots,
  ]
  return gathered(
    Q.zero,
    terms(x).flatMap((a) =>
      terms(y).map((b) => ({
        coefficient: Q.multiply(a.coefficient, b.coefficient),
        radicand: a.radicand * b.radicand,
      })),
    ),
  )
}

/**
 * √n as a product of a rational and of square roots of the base: the base's elements are pairwise coprime, and none is
 * a square. The key lists those of odd exponent.
 */
interface Class {
  readonly key: string
  readonly factor: bigint
}

/** Elements that are squares are replaced by their roots, again and again. */
const withoutSquares = (base: ReadonlyArray<bigint>): ReadonlyArray<bigint> =>
  base.map((element) => {
    let b = element
    for (let root = exactRoot(b, 2); O.isSome(root); root = exactRoot(b, 2)) b = root.value
    return b
  })

const classOf = (base: ReadonlyArray<bigint>, n: bigint): Class => {
  const found = occurrences(base, n)
  return {
    key: found
      .filter(({ exponent }) => exponent % 2 === 1)
      .map(({ index }) => index)
      .join(' '),
    factor: found.reduce((f, { index, exponent }) => f * (base[index] as bigint) ** BigInt(exponent >> 1), 1n),
  }
}

/**
 * Coordinates of several sums over one basis of square roots, 1 among them with the empty key; zeros are left out.
 *
 * Over a coprime base B of all radicands whose elements are no squares, √n = f·Π_{b∈S} √b with f an integer and S ⊆ B
 * the elements of odd exponent. For S ≠ T the product of Π_S b and Π_T b is a square times Π_{SΔT} b, which is not a
 * square: coprime factors of a square are squares. So distinct S lie in distinct classes of ℚ*∕ℚ*², and square roots
 * of distinct classes are linearly independent over ℚ (Besicovitch, J. London Math. Soc. 15, 1940). A sum is zero
 * exactly when all its coordinates are.
 */
export const coordinates = (xs: ReadonlyArray<RootSum>): ReadonlyArray<ReadonlyMap<string, Q.Rational>> => {
  const base = withoutSquares(coprimeBase(xs.flatMap(({ roots }) => roots.map(({ radicand }) => radicand))))
  return xs.map(({ rational, roots }) => {
    const found = new Map<string, Q.Rational>([['', rational]])
    for (const { coefficient, radicand } of roots) {
      const { key, factor } = classOf(base, radicand)
      found.set(key, Q.add(found.get(key) ?? Q.zero, Q.multiply(coefficient, Q.rational(factor))))
    }
    for (const [key, coefficient] of found) if (coefficient.num === 0n) found.delete(key)
    return found
  })
}

/** r + Σ c√n = 0, decided exactly. */
export const isZero = (x: RootSum): boolean =>
  x.roots.length === 0 ? x.rational.num === 0n : coordinates([x])[0]?.size === 0
