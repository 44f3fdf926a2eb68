/**
 * A coprime base of positive integers n₁, …, nₘ: pairwise coprime integers b > 1 of which every nᵢ is a product of
 * powers. It is found by gcds alone, without factoring: a pair a, b with g = gcd(a, b) > 1 is replaced by a/g, g, b/g,
 * whose product is smaller (Bach, Driscoll and Shallit, "Factor refinement", J. Algorithms 15, 1993; Bernstein,
 * "Factoring into coprimes in essentially linear time", J. Algorithms 54, 2005). Pairwise coprime integers > 1 are
 * multiplicatively independent, since each has a prime of its own: Π bⱼ^eⱼ = 1 with rational eⱼ only if every eⱼ = 0.
 */
import { gcd } from './gcd.js'

/** The base in the making, with the product of its members: one gcd tells whether a number is coprime to them all. */
interface Growing {
  readonly members: Array<bigint>
  product: bigint
}

const append = (base: Growing, n: bigint): void => {
  base.members.push(n)
  base.product *= n
}

const remove = (base: Growing, index: number, member: bigint): void => {
  base.members[index] = base.members.at(-1) as bigint
  base.members.pop()
  base.product /= member
}

/** n = b^exponent·rest with b ∤ rest, for b > 1: halving the exponent keeps the number of divisions logarithmic. */
const divideOut = (n: bigint, b: bigint): { readonly exponent: number; readonly rest: bigint } => {
  if (n % b !== 0n) return { exponent: 0, rest: n }
  const { exponent, rest } = divideOut(n / b, b * b)
  return rest % b === 0n ? { exponent: 2 * exponent + 2, rest: rest / b } : { exponent: 2 * exponent + 1, rest }
}

/** What n and the members have in common, every prime of it; 1 when n is coprime to them all. */
const sharedBy = (base: Growing, n: bigint): bigint => (n === 1n ? 1n : gcd(n, base.product % n))

/** n without the members that divide it, however often they do: the usual case, and much quicker than gcds. */
const withoutMembers = (base: Growing, n: bigint): bigint =>
  sharedBy(base, n) === 1n ? n : base.members.reduce((rest, member) => divideOut(rest, member).rest, n)

/** Enters n: the members that share a factor with it are split, and the pieces entered in their turn. */
const refine = (base: Growing, n: bigint): void => {
  const pending = [n]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    let rest = withoutMembers(base, next)
    let shared = sharedBy(base, rest)
    for (let i = 0; shared !== 1n; ) {
      const member = base.members[i] as bigint
      const divisor = gcd(shared, member) === 1n ? 1n : gcd(rest, member)
      if (divisor === 1n) i++
      else {
        if (divisor === member) rest = divideOut(rest, member).rest
        else {
          remove(base, i, member)
          pending.push(member / divisor, divisor)
          rest /= divisor
        }
        shared = sharedBy(base, rest)
      }
    }
    if (rest > 1n) append(base, rest)
  }
}

/** A coprime base of the given positive integers, in increasing order; throws RangeError when one is not positive. */
export const coprimeBase = (numbers: Iterable<bigint>): ReadonlyArray<bigint> => {
  const base: Growing = { members: [], product: 1n }
  for (const n of numbers) {
    if (n <= 0n) throw new RangeError('coprimeBase: positive integers only')
    refine(base, n)
  }
  return base.members.sort((a, b) => (a < b ? -1 : 1))
}

/** b occurs to this power in a number. */
export interface Occurrence {
  /** The place of b in the base. */
  readonly index: number
  readonly exponent: number
}

/**
 * The e with n = Π bⱼ^eⱼ, zeros left out, for a positive integer n; throws RangeError when n is no such product.
 * Pairwise coprimality makes them unique, and trial division finds each on its own.
 */
export const occurrences = (base: ReadonlyArray<bigint>, n: bigint): ReadonlyArray<Occurrence> => {
  const found: Array<Occurrence> = []
  let rest = n
  for (let index = 0; index < base.length && rest > 1n; index++) {
    const divided = divideOut(rest, base[index] as bigint)
    if (divided.exponent > 0) found.push({ index, exponent: divided.exponent })
    rest = divided.rest
  }
  if (rest !== 1n) throw new RangeError('occurrences: not a product of powers of the base')
  return found
}
