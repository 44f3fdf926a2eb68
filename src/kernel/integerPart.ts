/**
 * ⌊x⌋ and ⌈x⌉ of a real number that is known by ever finer enclosures. No enclosure of positive width tells an integer
 * from its neighbourhood: that case is reported, not guessed.
 */
import * as D from './dyadic.js'
import { type Interval, negate } from './interval.js'

export type IntegerPart =
  /** The integer part, proven. */
  | { readonly _tag: 'Decided'; readonly value: bigint; readonly bits: number }
  /** At `bits` bits the number may still lie on either side of the integer `at`, or be equal to it. */
  | { readonly _tag: 'Tie'; readonly at: bigint; readonly bits: number }
  /** At `bits` bits several integers are possible: the number is too large, or its enclosures do not shrink. */
  | { readonly _tag: 'Open'; readonly bits: number }

/** The precision of the first enclosure. */
export const firstBits = 64

const attempt = ({ lo, hi }: Interval, bits: number): IntegerPart => {
  // Written out, ⌊hi⌋ would be longer than what is known of it.
  if (Math.max(D.magnitude(lo), D.magnitude(hi)) > 2 * bits + 64) return { _tag: 'Open', bits }
  const [least, greatest] = [D.floor(lo), D.floor(hi)]
  if (least === greatest) return { _tag: 'Decided', value: least, bits }
  return greatest - least === 1n ? { _tag: 'Tie', at: greatest, bits } : { _tag: 'Open', bits }
}

/** ⌊x⌋, from enclosures of x at doubling precision up to `budget` bits. */
export const floorOf = (enclosure: (bits: number) => Interval, budget: number): IntegerPart => {
  for (let bits = Math.min(firstBits, budget); ; bits = Math.min(2 * bits, budget)) {
    const part = attempt(enclosure(bits), bits)
    if (part._tag === 'Decided' || bits >= budget) return part
  }
}

/** ⌈x⌉ = −⌊−x⌋. */
export const ceilingOf = (enclosure: (bits: number) => Interval, budget: number): IntegerPart => {
  const part = floorOf((bits) => negate(enclosure(bits)), budget)
  if (part._tag === 'Decided') return { ...part, value: -part.value }
  return part._tag === 'Tie' ? { ...part, at: -part.at } : part
}
