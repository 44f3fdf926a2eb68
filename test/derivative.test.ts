/** Derivatives of terms, and the rule that finds a minimum by them. */
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, it } from 'vitest'
import { positiveNumber } from '../spec/domains/positiveNumber.js'
import { t } from '../spec/known/logarithm.js'
import { checkProof } from '../src/claim/check.js'
import { claim, ours } from '../src/claim/claim.js'
import { atMostBy, byDerivative, chain, evident, type Proof } from '../src/claim/proof.js'
import { toFloat64 } from '../src/kernel/float64.js'
import * as Q from '../src/kernel/rational.js'
import { evaluate } from '../src/logic/decide.js'
import { derivative } from '../src/logic/derivative.js'
import { atMost, below, type Proposition, positive } from '../src/logic/proposition.js'
import {
  absolute,
  add,
  constant,
  divide,
  logarithm,
  multiply,
  one,
  scalar,
  square,
  subtract,
  type Term,
  zero,
} from '../src/logic/term.js'
import { approximate, isDefined } from '../src/logic/value.js'

type OfT = Term<{ readonly t: Q.Rational }>

const terms: fc.Arbitrary<OfT> = fc.letrec<{ term: OfT }>((tie) => ({
  term: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'term' },
    fc.constant<OfT>(t),
    fc.integer({ min: 1, max: 5 }).map((n): OfT => constant(n)),
    fc
      .tuple(fc.constantFrom(add, subtract, multiply, divide), tie('term'), tie('term'))
      .map(([operation, left, right]): OfT => operation(left, right)),
    tie('term').map((of): OfT => logarithm(add(one, square(of)))),
  ),
})).term

const valueAt = (of: OfT['node'], at: Q.Rational): Q.Rational | undefined => {
  const value = evaluate(of, { t: at })
  return isDefined(value) ? approximate(value, 400) : undefined
}

describe('a derivative', () => {
  it('is the limit of difference quotients', () => {
    const step = Q.rational(1n, 10n ** 30n)
    let compared = 0
    fc.assert(
      fc.property(terms, fc.integer({ min: 1, max: 40 }), (term, n) => {
        const slope = derivative(term.node, t.letter)
        const at = Q.rational(n, 7)
        if (O.isNone(slope)) return false
        const [before, after, claimed] = [
          valueAt(term.node, Q.subtract(at, step)),
          valueAt(term.node, Q.add(at, step)),
          valueAt(slope.value, at),
        ]
        if (before === undefined || after === undefined || claimed === undefined) return true
        compared++
        const quotient = toFloat64(Q.divide(Q.subtract(after, before), Q.multiply(Q.two, step)))
        return Math.abs(quotient - toFloat64(claimed)) <= 1e-9 * (1 + Math.abs(quotient))
      }),
      { seed: 1, numRuns: 300 },
    )
    expect(compared).toBeGreaterThan(200)
  })
  it('is none where a term is built from anything else', () => {
    for (const term of [absolute(t), scalar('r', 'r'), multiply(t, scalar('r', 'r'))])
      expect(O.isNone(derivative(term.node, t.letter))).toBe(true)
  })
})

// log t ≤ t − 1, whose minimum is at 1: (t − 1 − log t)′ = (t − 1)/t.

const stated = (then: Proposition<{ t: Q.Rational }>, given = [positive(t)]) =>
  claim({ name: 'a test', title: '', fidelity: ours(''), forAll: positiveNumber, given, then })
const slope = divide(subtract(t, one), t)
const [before, after] = [
  chain<never, never>(slope, atMostBy(zero, divide(subtract(one, t), t), 't < 1')),
  chain<never, never>(zero, atMostBy(slope, slope, '1 < t')),
]
const accepted = (then: Proposition<{ t: Q.Rational }>, proof: Proof<never>, given = [positive(t)]) =>
  E.isRight(checkProof(stated(then, given) as never, proof.proof))
const at = (minimum: Q.Rational, one: Proof<never> = before, other: Proof<never> = after) =>
  byDerivative(t, { minimum, before: one, after: other })

describe('the rule of the derivative', () => {
  const tangent = atMost(logarithm(t), subtract(t, one))
  it('proves that log t lies below its tangent', () => {
    expect(accepted(tangent, at(Q.one))).toBe(true)
  })
  it.each<[string, Proposition<{ t: Q.Rational }>, Proof<never>]>([
    ['a minimum elsewhere', tangent, at(Q.two)],
    ['a minimum that is not positive', tangent, at(Q.rational(-1))],
    ['the cases exchanged', tangent, at(Q.one, after, before)],
    ['a strict comparison', below(logarithm(t), subtract(t, one)), at(Q.one)],
    ['the sides exchanged', atMost(subtract(t, one), logarithm(t)), at(Q.one)],
    ['what is false at the minimum', atMost(add(logarithm(t), constant(1, 1000)), subtract(t, one)), at(Q.one)],
    [
      'a term that has no value everywhere',
      atMost(logarithm(subtract(t, constant(1, 2))), subtract(t, one)),
      at(Q.one),
    ],
    ['slopes that are only asserted', tangent, at(Q.one, evident, evident)],
  ])('refuses %s', (_, then, proof) => {
    expect(accepted(then, proof)).toBe(false)
  })
  it('uses nothing else that is known of t: between it and the minimum that need not hold', () => {
    // (t − 1)(t − 5) is 0 at 1, increases where 3 ≤ t, and is −3 at t = 4.
    const parabola = multiply(subtract(t, one), subtract(t, constant(5)))
    const steep = subtract(multiply(constant(2), t), constant(6))
    const doubly = multiply(constant(2), subtract(t, constant(3)))
    const rising = chain<never, never>(zero, atMostBy(steep, doubly, '3 ≤ t'))
    const least = add(multiply(constant(2), subtract(one, t)), constant(4))
    const falling = chain<never, never>(steep, atMostBy(zero, least, 't < 1'))
    expect(accepted(atMost(zero, parabola), at(Q.one, falling, rising), [positive(t), atMost(constant(3), t)])).toBe(
      false,
    )
  })
  it('wants both slopes', () => {
    expect(accepted(atMost(zero, zero), at(Q.one, evident, evident))).toBe(true)
    expect(accepted(atMost(zero, subtract(one, t)), at(Q.one, evident, evident))).toBe(false)
    expect(accepted(atMost(zero, subtract(t, one)), at(Q.one, evident, evident))).toBe(false)
  })
  it('wants 0 < t', () => {
    expect(accepted(atMost(subtract(zero, square(subtract(t, one))), zero), at(Q.one, evident, evident), [])).toBe(
      false,
    )
  })
})
