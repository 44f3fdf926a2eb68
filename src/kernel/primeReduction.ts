/**
 * The reduction that long exponentials and logarithms start with (F. Johansson, Computing elementary functions using multi-prime
 * argument reduction, ARITH 2022): every real number is within 2^−64 of the logarithm of a product of small primes with small
 * exponents of either sign. Bounds are derived in proofs/kernel/primes.md.
 */
import { ofSafe, shift } from './bits.js'
import { powerOfTwo } from './powersOfTwo.js'
import { primeLogarithms, primes } from './primeLogarithms.js'
import { relations } from './primeRelations.js'

/** The precision in which exponents are chosen. */
export const chosenAt = 96

/** Σ cᵢ·lᵢ. */
const combination = (exponents: readonly number[], logarithms: readonly bigint[]): bigint => {
  let sum = 0n
  exponents.forEach((exponent, i) => {
    if (exponent > 0) sum += ofSafe(exponent) * (logarithms[i] as bigint)
    if (exponent < 0) sum -= ofSafe(-exponent) * (logarithms[i] as bigint)
  })
  return sum
}

const toDouble = (X: bigint): number => Number(X) * powerOfTwo(-chosenAt)

/** The relations' logarithms as doubles. */
let steps: readonly number[] = []

/** Exponents from the relations from..to−1 for a double, added to those given. */
const choose = (x: number, from: number, to: number, exponents: number[]): void => {
  let rest = x
  for (let j = from; j < to; j += 1) {
    const step = steps[j] as number
    const n = Math.round(rest / step)
    if (n === 0) continue
    rest -= n * step
    const relation = relations[j] as readonly number[]
    for (let i = 0; i < exponents.length; i += 1) exponents[i] = (exponents[i] as number) + n * (relation[i] as number)
  }
}

/** So many relations are used with one double; then the rest is computed anew. */
const half = 16

/** Exponents with |x − Σ cᵢ·log pᵢ| < 2^−64 for x = X·2^−96 within 2^−95, |x| ≤ 0.4: Σ |cᵢ| is below 2^12. */
export const exponentsFor = (X: bigint): number[] => {
  const logarithms = primeLogarithmsForChoice()
  const exponents = primes.map(() => 0)
  choose(toDouble(X), 0, half, exponents)
  choose(toDouble(X - combination(exponents, logarithms)), half, relations.length, exponents)
  return exponents
}

/** ⌊2^96·log p⌋, within 1: the logarithms have 16 bits more. */
let logarithmsForChoice: readonly bigint[] = []
const primeLogarithmsForChoice = (): readonly bigint[] => {
  if (steps.length === 0) {
    const logarithms = primeLogarithms(chosenAt + 16)
    logarithmsForChoice = logarithms.map((logarithm) => shift(logarithm, -16))
    steps = relations.map((exponents) => toDouble(shift(combination(exponents, logarithms), -16)))
  }
  return logarithmsForChoice
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

/** The powers of every prime, where they have been needed. */
const knownPowers: ReadonlyArray<Array<bigint | undefined>> = primes.map(() => [])

const powerOf = (i: number, exponent: number): bigint => {
  const known = knownPowers[i] as Array<bigint | undefined>
  const power = known[exponent] ?? BigInt(primes[i] as number) ** BigInt(exponent)
  known[exponent] = power
  return power
}

export const productOf = (exponents: readonly number[]): Product => {
  let [above, below] = [1n, 1n]
  exponents.forEach((exponent, i) => {
    if (i === 0) return
    if (exponent > 0) above *= powerOf(i, exponent)
    if (exponent < 0) below *= powerOf(i, -exponent)
  })
  return { above, below, power: exponents[0] as number }
}
