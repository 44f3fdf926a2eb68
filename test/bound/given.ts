/** Parameters of the statements, pushed to the edges of their domains, as exact rationals and as texts. */
import * as fc from 'fast-check'
import * as Q from '../../src/kernel/rational.js'

const tiny = (n: number): Q.Rational => Q.power(Q.rational(10), -n)
const fraction = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.constant(100)).map(([n, d]) => Q.rational(n, d))
const nearZero = fc.constantFrom(3, 50, 300).map(tiny)
const nearOne = nearZero.map((x) => Q.subtract(Q.one, x))

export const weight: fc.Arbitrary<Q.Rational> = fc.oneof(fraction, nearZero, nearOne)
export const limit: fc.Arbitrary<Q.Rational> = fc.oneof(
  fc.constantFrom(Q.rational(-1), Q.rational(-1, 2), Q.zero),
  fraction,
)
export const nats: fc.Arbitrary<Q.Rational> = fc.oneof(
  fraction.map((x) => Q.multiply(x, Q.rational(25))),
  fc.integer({ min: 1, max: 40 }).map((n) => Q.rational(n)),
)

/** ε as a part of 1−γ: small, half, nearly all of it, all, or more. */
export const excess = (gamma: Q.Rational): fc.Arbitrary<Q.Rational> =>
  fc.oneof(weight, fc.constantFrom(Q.one, Q.rational(5, 2))).map((part) => Q.multiply(part, Q.subtract(Q.one, gamma)))

export interface Parameters {
  readonly alpha: Q.Rational
  readonly beta: Q.Rational
  readonly gamma: Q.Rational
  readonly epsilon: Q.Rational
}
export const someParameters: fc.Arbitrary<Parameters> = limit.chain((gamma) =>
  fc.record({ alpha: weight, beta: nats, gamma: fc.constant(gamma), epsilon: excess(gamma) }),
)

export const written = ({ alpha, beta, gamma, epsilon }: Parameters) => ({
  alpha: Q.show(alpha),
  beta: Q.show(beta),
  gamma: Q.show(gamma),
  epsilon: Q.show(epsilon),
})
