/** Real numbers between rationals: what is computed from the data exactly is a point, what has a root or an exponential is not. */
import * as O from 'fp-ts/lib/Option.js'
import * as D from '../kernel/dyadic.js'
import * as I from '../kernel/interval.js'
import * as Q from '../kernel/rational.js'
import type { Truth } from '../kernel/truth.js'

export interface Enclosed {
  readonly least: Q.Rational
  readonly greatest: Q.Rational
}

export const exactly = (q: Q.Rational): Enclosed => ({ least: q, greatest: q })
export const fromInterval = ({ lo, hi }: I.Interval): Enclosed => ({
  least: D.toRational(lo),
  greatest: D.toRational(hi),
})

/** x/y for x ≥ 0 and y > 0; none otherwise. */
export const quotient = (x: Enclosed, y: Enclosed): O.Option<Enclosed> =>
  Q.sign(x.least) < 0 || Q.sign(y.least) <= 0
    ? O.none
    : O.some({ least: Q.divide(x.least, y.greatest), greatest: Q.divide(x.greatest, y.least) })

/** √x to a relative 2^−bits; none unless x ≥ 0. */
export const squareRoot = (x: Enclosed, bits: number): O.Option<Enclosed> =>
  O.map(fromInterval)(I.squareRoot(I.hull(I.fromRational(x.least, bits), I.fromRational(x.greatest, bits)), bits))

/** x ≤ y: unknown when the enclosures leave it open. */
export const atMost = (x: Enclosed, y: Enclosed): Truth =>
  Q.atMost(x.greatest, y.least) ? 'true' : Q.lessThan(y.greatest, x.least) ? 'false' : 'unknown'
