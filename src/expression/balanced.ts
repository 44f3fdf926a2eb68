/** Sums and products of many rationals, in pairs of pairs, so that long numbers meet long ones only near the end. */
import * as O from 'fp-ts/lib/Option.js'
import type { Rational } from '../kernel/rational.js'
import { fits } from './real.js'

/** x₁ ∘ … ∘ xₙ for an associative operation with unit `empty`, or none when it would grow too large. */
export const balanced = (
  xs: ReadonlyArray<Rational>,
  operation: (x: Rational, y: Rational) => Rational,
  empty: Rational,
): O.Option<Rational> => {
  let layer = xs
  while (layer.length > 1) {
    const next: Array<Rational> = []
    for (let i = 0; i < layer.length; i += 2) {
      const [x, y] = [layer[i] ?? empty, layer[i + 1]]
      if (y !== undefined && !fits(x, y)) return O.none
      next.push(y === undefined ? x : operation(x, y))
    }
    layer = next
  }
  return O.some(layer[0] ?? empty)
}
