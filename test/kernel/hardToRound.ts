/** A search for arguments whose function value lies extremely near to a short number, where wrong roundings would show. */
import * as O from 'fp-ts/lib/Option.js'
import { bitLength } from '../../src/kernel/bits.js'
import type { Dyadic } from '../../src/kernel/dyadic.js'
import type { Interval } from '../../src/kernel/interval.js'

export type Unary = (x: Interval, bits: number) => O.Option<Interval>

const extra = 60

/** How many equal bits follow the first `significant` bits of f(x), at most about 60; −1 where f(x) is exact or undefined. */
export const hardness = (f: Unary, x: Dyadic, significant: number): number => {
  const value = f({ lo: x, hi: x }, significant + extra - 1)
  if (O.isNone(value)) return -1
  const { lo, hi } = value.value
  const m = lo.m < 0n ? -hi.m : lo.m
  const length = bitLength(m)
  if (lo.m === hi.m || length < significant + 2) return -1
  const rest = BigInt.asUintN(length - significant, m)
  const distance = rest >> BigInt(length - significant - 1) === 0n ? rest : (1n << BigInt(length - significant)) - rest
  return length - significant - bitLength(distance) - 1
}

/** Numbers in [0, 2^32) that follow from the seed (Marsaglia's xorshift). */
const randomWords = (seed: number): (() => number) => {
  let state = seed | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
}

export interface Hard {
  readonly x: Dyadic
  readonly hardness: number
}

/** The hardest of `count` random 53-bit arguments ±m·2^e with 2^−12 < |x| < 2^top. */
export const hardest = (f: Unary, top: number, count: number, seed: number): Hard => {
  const word = randomWords(seed)
  let found: Hard = { x: { m: 1n, e: 0 }, hardness: -1 }
  for (let i = 0; i < count; i += 1) {
    const m = (1n << 52n) | (BigInt(word()) << 20n) | BigInt(word() & 0xfffff)
    const x = { m: word() & 1 ? m : -m, e: top - 53 - (word() % (top + 12)) }
    const bits = hardness(f, x, 53)
    if (bits > found.hardness) found = { x, hardness: bits }
  }
  return found
}
