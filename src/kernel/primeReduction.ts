/**
 * The reduction that long exponentials and logarithms start with (F. Johansson, Computing elementary functions using multi-prime
 * argument reduction, ARITH 2022): every real number is within 2^−64 of the logarithm of a product of small primes with small
 * exponents of either sign. Bounds are derived in proofs/kernel/primes.md.
 */
import { shift } from './bits.js'
import { primeLogarithms, primes } from './primeLogarithms.js'
import { relations } from './primeRelations.js'

/** The precision in which exponents are chosen. */
export const chosenAt = 96

/** ⌊2^96·ε⌉ for the relations, from the logarithms with 16 bits more. */
let steps: readonly bigint[] = []

const combination = (exponents: readonly number[], logarithms: readonly bigint[]): bigint => {
  let sum = 0n
  exponents.forEach((exponent, i) => {
    if (exponent !== 0) sum += BigInt(exponent) * (logarithms[i] as bigint)
  })
  return sum
}

/** Exponents with |x − Σ cᵢ·log pᵢ| < 2^−64 for x = X·2^−96 within 2^−95, |x| ≤ 0.4: |cᵢ| is below 2^10, Σ |cᵢ| below 2^12. */
export const exponentsFor = (X: bigint): number[] => {
  if (steps.length === 0) {
    const logarithms = primeLogarithms(chosenAt + 16)
    steps = relations.map((exponents) => shift(combination(exponents, logarithms), -16))
  }
  const exponents = primes.map(() => 0)
  let rest = X
  steps.forEach((step, j) => {
    const n = Math.round(Number(rest) / Number(step))
    if (n === 0) return
    rest -= BigInt(n) * step
    ;(relations[j] as readonly number[]).forEach((exponent, i) => {
      exponents[i] = (exponents[i] as number) + n * exponent
    })
  })
  return exponents
}

/** 2^w·Σ cᵢ·log pᵢ, within 2·Σ |cᵢ|. */
export const logarithmOfProduct = (exponents: readonly number[], w: number): bigint =>
  combination(exponents, primeLogarithms(w))

/** Π pᵢ^cᵢ = 2^power·above/below with odd integers. */
export interface Product {
  readonly above: bigint
  readonly below: bigint
  readonly power: number
}

export const productOf = (exponents: readonly number[]): Product => {
  let [above, below] = [1n, 1n]
  exponents.forEach((exponent, i) => {
    if (i === 0) return
    if (exponent > 0) above *= BigInt(primes[i] as number) ** BigInt(exponent)
    if (exponent < 0) below *= BigInt(primes[i] as number) ** BigInt(-exponent)
  })
  return { above, below, power: exponents[0] as number }
}
