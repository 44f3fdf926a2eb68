/**
 * Two exponentials X = eˣ and Y = eʸ, as rationals: any two; 1 ≤ X < Y; and X and Y with x·eʸ < y, x at or just below
 * y·e⁻ʸ or anywhere under it.
 */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { type Domain, domain } from '../../src/claim/domain.js'
import { toRational } from '../../src/kernel/dyadic.js'
import { expOfRational, logOfRational } from '../../src/kernel/elementary.js'
import * as Q from '../../src/kernel/rational.js'
import { properFraction } from '../../src/model/arbitrary.js'

export interface Exponentials {
  readonly X: Q.Rational
  readonly Y: Q.Rational
}
const symbols = { X: 'rational', Y: 'rational' } as const
const text = 'X = eˣ and Y = eʸ'

const whole = fc.integer({ min: 1, max: 40 }).map((n) => Q.rational(n, 8))
const anyPositive = fc.oneof(
  { weight: 4, arbitrary: whole },
  { weight: 1, arbitrary: properFraction },
  { weight: 1, arbitrary: properFraction.map((t) => Q.divide(Q.one, t)) },
)
/** 1, a little more, or much more. */
const above = (least: Q.Rational): fc.Arbitrary<Q.Rational> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(least) },
    { weight: 4, arbitrary: whole.map((n) => Q.add(least, n)) },
    { weight: 2, arbitrary: properFraction.map((t) => Q.add(least, t)) },
    { weight: 1, arbitrary: properFraction.map((t) => Q.divide(least, t)) },
  )
const larger = (least: Q.Rational): fc.Arbitrary<Q.Rational> =>
  above(least).map((t) => (Q.lessThan(least, t) ? t : Q.add(t, Q.one)))

/** Any X, Y > 0. */
export const exponentials: Domain<Exponentials> = domain<Exponentials>({
  text,
  symbols,
  families: [{ name: 'any', share: 1, arbitrary: fc.record({ X: anyPositive, Y: anyPositive }) }],
})

/** 0 < X < Y. */
export const ordered: Domain<Exponentials> = domain<Exponentials>({
  text,
  symbols,
  families: [
    {
      name: 'ordered',
      share: 1,
      arbitrary: fc.tuple(anyPositive, larger(Q.one)).map(([X, ratio]) => ({ X, Y: Q.multiply(X, ratio) })),
    },
  ],
})

const atLeastOne = above(Q.one)
/** 1 ≤ X, Y. */
export const aboveOne: Domain<Exponentials> = domain<Exponentials>({
  text,
  symbols,
  families: [{ name: 'any from 1 on', share: 1, arbitrary: fc.record({ X: atLeastOne, Y: atLeastOne }) }],
})
/** 1 ≤ X < Y. */
export const orderedAboveOne: Domain<Exponentials> = domain<Exponentials>({
  text,
  symbols,
  families: [
    {
      name: 'ordered',
      share: 1,
      arbitrary: fc.tuple(atLeastOne, larger(Q.one)).map(([X, ratio]) => ({ X, Y: Q.multiply(X, ratio) })),
    },
  ],
})

/** X < 1 < Y. */
export const straddling: Domain<Exponentials> = domain<Exponentials>({
  text,
  symbols,
  families: [
    {
      name: 'x < 0 < y',
      share: 1,
      arbitrary: fc.tuple(properFraction, larger(Q.one)).map(([X, Y]) => ({ X, Y })),
    },
  ],
})

/** A rational a little below exp(log Y/Y), at least 1. */
const justBelow = (Y: Q.Rational): Q.Rational => {
  const exponent = Q.divide(toRational(logOfRational(Y, 64).lo), Y)
  const root = expOfRational(exponent, 64)
  return O.isSome(root) ? Q.maximum(toRational(root.value.lo), Q.one) : Q.one
}
/** Y above a bound, and X from `least` up to just below exp(y·e⁻ʸ). */
const small = (least: Q.Rational, Ys: fc.Arbitrary<Q.Rational>): Domain<Exponentials> =>
  domain<Exponentials>({
    text,
    symbols,
    families: [
      {
        name: 'the largest X',
        share: 1,
        arbitrary: Ys.map((Y) => ({ X: justBelow(Y), Y })),
      },
      {
        name: 'a smaller X',
        share: 1,
        arbitrary: fc.tuple(Ys, properFraction).map(([Y, t]) => {
          const most = justBelow(Y)
          return { X: Q.add(least, Q.multiply(t, Q.subtract(most, least))), Y }
        }),
      },
    ],
  })
/** 0 < X and 1 < Y with x·eʸ < y. */
export const smallX = small(Q.rational(1, 10n ** 30n), larger(Q.one))
/** 1 ≤ X and 2 ≤ Y with x·eʸ < y. */
export const smallXLargeY = small(Q.one, above(Q.two))
/** x < y with (x/y)eʸ < 1 for y of either sign. */
export const quotientBelow: Domain<Exponentials> = domain<Exponentials>({
  text,
  symbols,
  families: [
    {
      name: 'negative',
      share: 1,
      arbitrary: fc.tuple(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 15 })).map(([n, m]) => {
        const Y = Q.rational(n, 16)
        return { X: Q.multiply(Y, Q.rational(m, 16)), Y }
      }),
    },
  ],
})
