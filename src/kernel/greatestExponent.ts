/**
 * max{n ≥ 0 : baseⁿ ≤ bound} for rationals base > 1 and bound ≥ 1: ⌊log bound / log base⌋ without a logarithm.
 * Powers are enclosed by m·2^e with m of a stated number of bits; the number grows until the comparison is decided,
 * at the latest when nothing is rounded any more.
 */
import * as O from 'fp-ts/lib/Option.js'
import type { Rational } from './rational.js'

/** m·2^e. */
interface Scaled {
  readonly m: bigint
  readonly e: bigint
}

const bitLength = (m: bigint): number => m.toString(2).length

const rounded = ({ m, e }: Scaled, bits: number, up: boolean): Scaled => {
  const excess = bitLength(m) - bits
  if (excess <= 0) return { m, e }
  const shift = BigInt(excess)
  const kept = m >> shift
  return { m: up && kept << shift !== m ? kept + 1n : kept, e: e + shift }
}

/** A bound on baseⁿ from below or above, by repeated squaring: rounding is monotone, so the direction survives. */
const powerBound = (base: bigint, n: bigint, bits: number, up: boolean): Scaled => {
  const times = (x: Scaled, y: Scaled): Scaled => rounded({ m: x.m * y.m, e: x.e + y.e }, bits, up)
  let result: Scaled = { m: 1n, e: 0n }
  let square: Scaled = rounded({ m: base, e: 0n }, bits, up)
  for (let rest = n; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = times(result, square)
    if (rest > 1n) square = times(square, square)
  }
  return result
}

const atMost = (x: Scaled, y: Scaled): boolean => {
  const lead = x.e - y.e
  if (lead > BigInt(bitLength(y.m))) return false
  if (-lead > BigInt(bitLength(x.m))) return true
  return lead >= 0n ? x.m << lead <= y.m : x.m <= y.m << -lead
}

const scaledBy = ({ m, e }: Scaled, factor: bigint): Scaled => ({ m: m * factor, e })

/** baseⁿ ≤ bound, as num(base)ⁿ · den(bound) ≤ num(bound) · den(base)ⁿ between integers. */
const powerAtMost = (base: Rational, n: bigint, bound: Rational): boolean => {
  for (let bits = 128; ; bits *= 2) {
    const left = (up: boolean): Scaled => scaledBy(powerBound(base.num, n, bits, up), bound.den)
    const right = (up: boolean): Scaled => scaledBy(powerBound(base.den, n, bits, up), bound.num)
    if (atMost(left(true), right(false))) return true
    if (!atMost(left(false), right(true))) return false
  }
}

/** The largest answer that is computed; beyond it `greatestExponent` says none. */
export const largestAnswer = 2n ** 256n

/** max{n ≥ 0 : baseⁿ ≤ bound}, or none beyond `largestAnswer`; throws RangeError unless base > 1 and bound ≥ 1. */
export const greatestExponent = (base: Rational, bound: Rational): O.Option<bigint> => {
  if (base.num <= base.den || bound.num < bound.den) throw new RangeError('greatestExponent: base > 1, bound ≥ 1')
  let beyond = 1n
  while (powerAtMost(base, beyond, bound)) {
    if (beyond >= largestAnswer) return O.none
    beyond *= 2n
  }
  let within = beyond / 2n
  while (beyond - within > 1n) {
    const middle = (within + beyond) / 2n
    if (powerAtMost(base, middle, bound)) within = middle
    else beyond = middle
  }
  return O.some(within)
}
