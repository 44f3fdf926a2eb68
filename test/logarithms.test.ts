/**
 * Logarithms, sums over divided mixtures and equations by two inequalities: what a careless rule would accept.
 * Each refusal stands beside the nearest thing that is true.
 */
import { describe, expect, it } from 'vitest'
import { P01 as P } from '../spec/definitions/mixture.js'
import { alpha, B, P0, P1, s, s0, x, y } from '../spec/symbols.js'
import type { AnyClaim } from '../src/claim/claim.js'
import { antisymmetry, arbitrary, belowBy, chain, equal, evident } from '../src/claim/proof.js'
import { outcomeOn } from '../src/claim/sample.js'
import type { Instance } from '../src/logic/instance.js'
import { atMost, below, equals, everySentence, implies, type Proposition, positive } from '../src/logic/proposition.js'
import * as T from '../src/logic/term.js'
import { iid, q } from '../src/model/written.js'
import { type Any, accepted, accepts, refused, stating, straight, tiny, weights } from './support/anything.js'

const { add, complement, constant, divide, empty, expectation, followedBy, logarithm: log, multiply, negate } = T
const { one, score, subtract, sumOver, two, zero, maximum } = T

const is = (left: T.Term<Any>, right: T.Term<Any>, given: ReadonlyArray<Proposition<Any>> = []) =>
  accepts(stating(equals(left, right), given), chain(left, equal(right, '')))
const same = (left: T.Term<Any>, right: T.Term<Any>, given: ReadonlyArray<Proposition<Any>> = []) =>
  expect(is(left, right, given)).toBe(true)
const different = (left: T.Term<Any>, right: T.Term<Any>, given: ReadonlyArray<Proposition<Any>> = []) =>
  expect(is(left, right, given)).toBe(false)
/** The statement is false on the instance and its hypotheses hold there. */
const fails = (then: Proposition<Any>, at: Instance, given: ReadonlyArray<Proposition<Any>> = []) =>
  expect(outcomeOn(stating(then, given) as unknown as AnyClaim, tiny(at))).toBe('failed')
const straightBelow = (from: T.Term<Any>, to: T.Term<Any>) => chain(from, belowBy(to, subtract(to, from), ''))
const [a, b] = [iid({ a: '1', b: '0' }), iid({ a: '0', b: '1' })]

describe('a bound letter that also means something outside', () => {
  const both = new Map([
    ['a', q('1')],
    ['b', q('-1')],
  ])
  it('in a fact, when a goal is for every such letter', () => {
    const given = [atMost(expectation(y, P1, empty, score(B, y)), alpha)]
    const wrong = everySentence(y, implies(positive(score(B, y)), positive(alpha)))
    fails(wrong, { alpha: q('-1'), P1: b, B: both }, given)
    refused(wrong, arbitrary(arbitrary(evident)), given)
  })
  it('in a fact, when the goal is an expectation over the same letter', () => {
    const given = [atMost(expectation(y, P1, empty, P0(y)), alpha)]
    const wrong = positive(expectation(y, P0, empty, alpha))
    fails(wrong, { alpha: q('0'), P0: a, P1: b }, given)
    refused(wrong, evident, given)
  })
  it('in what a universal statement says', () => {
    const given = [everySentence(x, atMost(expectation(y, P1, empty, score(B, y)), score(B, x)))]
    const wrong = everySentence(y, implies(positive(score(B, y)), everySentence(x, positive(score(B, x)))))
    fails(wrong, { P1: b, B: both }, given)
    refused(wrong, arbitrary(arbitrary(arbitrary(evident))), given)
  })
  it('in a case distinction', () => {
    const wrong = everySentence(y, implies(positive(score(B, y)), equals(alpha, one)))
    refused(wrong, arbitrary(arbitrary(evident)), [equals(alpha, expectation(y, P1, empty, score(B, y)))])
  })
})

describe('no going round in circles', () => {
  it('a fact with a logarithm in a logarithm', () => {
    const nested = log(multiply(log(add(one, one)), two))
    accepted(positive(log(add(one, one))), evident, [atMost(constant(1, 10), nested)])
    refused(positive(log(alpha)), evident, [positive(alpha), atMost(one, nested)])
    refused(positive(log(divide(alpha, P0(s)))), evident, [positive(alpha), positive(P0(s)), atMost(one, nested)])
  })
  it('facts about each other', () => {
    const [l, m] = [log(add(one, one)), log(add(one, two))]
    const given = [atMost(log(multiply(l, m)), log(multiply(m, l))), atMost(l, log(multiply(two, m))), atMost(m, l)]
    refused(atMost(one, alpha), evident, given)
    refused(positive(subtract(l, m)), evident, given)
  })
  it('logarithms of logarithms, many deep', () => {
    let deep: T.Term<Any> = add(one, two)
    for (let i = 0; i < 12; i++) deep = add(one, log(deep))
    accepted(positive(deep), evident)
    refused(positive(log(multiply(log(deep), alpha))), evident)
  })
  it('two mixtures of the same models, the other way round', () => {
    const Q = T.mixtureModel(['Q', 'Q'], alpha, P1, P0)
    const mean = expectation(x, P0, empty, divide(P0(x), multiply(P(x), Q(x))))
    different(mean, one, weights)
    same(mean, mean, weights)
  })
})

describe('logarithms', () => {
  const minusAlpha = subtract(alpha, one)
  it('of a product of negatives', () => {
    const squared = multiply(minusAlpha, minusAlpha)
    refused(equals(log(squared), multiply(two, log(minusAlpha))), evident, [below(alpha, one)])
    different(log(squared), add(log(minusAlpha), log(minusAlpha)), [below(alpha, one), positive(squared)])
    same(log(squared), log(multiply(complement(alpha), complement(alpha))), [positive(squared)])
    const apart = add(log(complement(alpha)), log(complement(alpha)))
    same(log(multiply(complement(alpha), complement(alpha))), apart, [below(alpha, one)])
  })
  it('of what may be zero', () => {
    refused(atMost(log(P0(s)), zero), evident)
    refused(atMost(log(P0(s)), subtract(P0(s), one)), evident)
    accepted(atMost(log(P0(s)), subtract(P0(s), one)), evident, [positive(P0(s))])
    refused(equals(multiply(P0(s), log(P0(s))), multiply(P0(s), log(P0(s)))), evident)
    refused(equals(multiply(zero, log(zero)), zero), evident)
    refused(equals(log(divide(alpha, alpha)), zero), evident)
  })
  it('the inequality the other way, or strictly', () => {
    const given = [positive(alpha)]
    refused(atMost(subtract(alpha, one), log(alpha)), evident, given)
    refused(below(log(alpha), subtract(alpha, one)), evident, given)
    refused(atMost(log(alpha), zero), evident, given)
    refused(atMost(zero, log(alpha)), evident, given)
    refused(positive(log(alpha)), evident, [atMost(one, alpha)])
    accepted(atMost(zero, log(alpha)), evident, [atMost(one, alpha)])
  })
  it('of a quotient of the smaller by the larger', () => {
    refused(atMost(zero, log(divide(alpha, one))), evident, weights)
    accepted(atMost(zero, log(divide(one, alpha))), evident, weights)
    refused(atMost(zero, log(divide(negate(one), negate(alpha)))), evident, weights)
  })
  it('under an expectation, off the support', () => {
    const ratio = (from: T.Model<Any>) => expectation(x, from, empty, log(divide(P0(x), P1(x))))
    const guard = [everySentence(x, positive(P1(x)))]
    refused(equals(ratio(P0), ratio(P0)), chain(ratio(P0)))
    refused(equals(ratio(P1), ratio(P1)), chain(ratio(P1)), guard)
    accepted(equals(ratio(P0), ratio(P0)), chain(ratio(P0)), guard)
    const apart = subtract(expectation(x, P0, empty, log(P0(x))), expectation(x, P0, empty, log(P1(x))))
    same(ratio(P0), apart, guard)
    refused(equals(sumOver(x, multiply(P0(x), log(P0(x)))), zero), evident)
    different(expectation(x, P0, empty, log(P0(x))), sumOver(x, log(P0(x))))
    different(expectation(x, P0, empty, log(P1(x))), expectation(x, P1, empty, log(P1(x))), guard)
    refused(positive(expectation(x, P0, empty, log(add(one, P1(x))))), evident)
    accepted(positive(expectation(x, P0, empty, log(add(one, P0(x))))), evident)
  })
  it('of a mixture that is no language model', () => {
    refused(atMost(zero, log(add(one, P(s)))), evident)
    accepted(atMost(zero, log(add(one, P(s)))), evident, weights)
    const mean = expectation(x, P, empty, log(P(x)))
    refused(equals(mean, mean), chain(mean))
    accepted(equals(mean, mean), chain(mean), weights)
    const nothing = expectation(x, P, empty, log(add(one, P0(x))))
    refused(atMost(zero, nothing), evident)
    accepted(atMost(zero, nothing), evident, weights)
  })
  it('of different bound letters', () => {
    const [two_, one_] = [
      sumOver(x, sumOver(y, log(add(P0(x), add(one, P1(y)))))),
      sumOver(x, log(add(P0(x), add(one, P1(x))))),
    ]
    different(two_, one_)
    same(two_, sumOver(y, sumOver(x, log(add(P0(y), add(one, P1(x)))))))
    different(two_, sumOver(y, sumOver(x, log(add(P0(x), add(one, P0(y)))))))
    const nested = sumOver(x, log(add(add(one, P0(x)), sumOver(y, log(add(one, multiply(P0(x), P1(y))))))))
    const crossed = sumOver(x, log(add(add(one, P0(x)), sumOver(y, log(add(one, multiply(P0(y), P1(y))))))))
    different(nested, crossed)
  })
  it('of a conditional probability', () => {
    const given = [positive(P0(followedBy(s0, s)))]
    same(log(P0(s, s0)), subtract(log(P0(followedBy(s0, s))), log(P0(s0))), given)
    different(log(P0(s, s0)), subtract(log(P0(s)), log(P0(s0))), [...given, positive(P0(s))])
  })
})

describe('sums over divided mixtures', () => {
  const mean = (from: T.Model<Any>, body: T.Term<Any>) => expectation(x, from, empty, body)
  const g = score(B, x)
  const off = maximum(P0(x), zero)
  it('do not bring back what is off the support', () => {
    same(mean(P, divide(multiply(g, P0(x)), P(x))), mean(P0, g), weights)
    different(mean(P0, divide(multiply(g, P1(x)), P0(x))), mean(P1, g), weights)
    different(mean(P0, divide(P1(x), P(x))), mean(P0, divide(P1(x), P0(x))), weights)
    different(mean(P0, divide(multiply(g, P(x)), P0(x))), mean(P, g), weights)
    different(
      mean(P0, divide(P1(x), multiply(P(x), off))),
      divide(subtract(one, mean(P1, divide(P1(x), P(x)))), alpha),
      weights,
    )
    refused(equals(mean(P, divide(multiply(g, P0(x)), P0(x))), mean(P, g)), evident, weights)
    refused(atMost(zero, sumOver(x, divide(multiply(P0(x), P1(x)), P(x)))), evident, weights)
  })
  it('reduce where the divisor vanishes with the summand, and only there', () => {
    const [left, right] = [mean(P0, divide(P1(x), P(x))), mean(P1, divide(P0(x), P(x)))]
    same(left, right, weights)
    const reducedTo = divide(subtract(one, multiply(complement(alpha), mean(P1, divide(P1(x), P(x))))), alpha)
    same(left, reducedTo, weights)
    same(
      mean(P1, divide(P0(x), P(x))),
      divide(subtract(one, multiply(complement(alpha), mean(P1, divide(P1(x), P(x))))), alpha),
      weights,
    )
    refused(equals(left, right), chain(left, equal(right, '')), [positive(alpha)])
  })
})

describe('two inequalities', () => {
  it('an equation with one side missing', () => {
    const up = straight(alpha, one)
    refused(equals(alpha, one), antisymmetry(up, up), weights)
    refused(equals(alpha, one), antisymmetry(up, evident), weights)
    refused(atMost(alpha, one), antisymmetry(up, up), weights)
    refused(below(alpha, one), antisymmetry(evident, evident), weights)
    accepted(equals(alpha, one), antisymmetry(evident, evident), [atMost(alpha, one), atMost(one, alpha)])
  })
})

describe('numbers', () => {
  it('have the sign that the kernel computes, equalities of logarithms included', () => {
    accepted(below(constant(69, 100), log(two)), straightBelow(constant(69, 100), log(two)))
    accepted(equals(multiply(constant(3), log(two)), log(constant(8))), evident)
    refused(below(constant(70, 100), log(two)), straightBelow(constant(70, 100), log(two)))
    refused(atMost(log(constant(9)), multiply(constant(3), log(two))), evident)
    refused(atMost(zero, log(zero)), evident)
  })
})
