/**
 * The logarithms of the primes up to 41, each from those before: where n and n + 1 have no primes beyond p,
 * log((n + 1)/n) = 2 atanh(1/(2n + 1)) gives log p. For all p but 23 this n is the largest (Størmer 1897; Lehmer, Illinois J. Math. 8,
 * 1964; OEIS A002072), for 23 the largest with p in n or n + 1. Bounds are derived in proofs/kernel/primes.md.
 */
import { shift } from './bits.js'
import { atanhOfReciprocal, ln2 } from './ln2.js'

export const primes: readonly number[] = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41]

/** n for every prime from 3 on. */
const neighbours: readonly number[] = [
  8, 80, 4374, 9800, 123200, 336140, 11859210, 5142500, 177182720, 1611308699, 3463199999, 63927525375,
]

const exponentIn = (n: number, p: number): number => {
  let exponent = 0
  for (let rest = n; rest % p === 0; rest /= p) exponent += 1
  return exponent
}

/** (n + 1)/n = Π pᵢ^cᵢ, and 2n + 1. */
export interface Identity {
  readonly exponents: readonly number[]
  readonly q: number
}

export const identities: readonly Identity[] = neighbours.map((n) => ({
  exponents: primes.map((p) => exponentIn(n + 1, p) - exponentIn(n, p)),
  q: 2 * n + 1,
}))

/** Bits that absorb the errors of the series. */
const guard = 16

const computed = (w: number): readonly bigint[] => {
  const finer = w + guard
  const logarithms = [ln2(finer)]
  for (const { exponents, q } of identities) {
    let sum = 2n * atanhOfReciprocal(BigInt(q), finer)
    logarithms.forEach((logarithm, i) => {
      sum -= BigInt(exponents[i] as number) * logarithm
    })
    logarithms.push(sum / BigInt(exponents[logarithms.length] as number))
  }
  return logarithms.map((logarithm) => shift(logarithm, -guard))
}

/** The longest so far, and those that were asked for last. */
let longest: { readonly w: number; readonly values: readonly bigint[] } = { w: -1, values: [] }
let last = longest

/** 2^w·log p for the primes p up to 41, each within 2. */
export const primeLogarithms = (w: number): readonly bigint[] => {
  if (w === last.w) return last.values
  if (w > longest.w) {
    const reserve = w + (w >> 3) + 64
    longest = { w: reserve, values: computed(reserve) }
  }
  last = { w, values: longest.values.map((value) => shift(value, w - longest.w)) }
  return last.values
}
