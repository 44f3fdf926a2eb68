/** The rule that takes the first sentence from a sum or a mean, and what is evident of numbers by known comparisons. */
import { describe, expect, it } from 'vitest'
import { P01 as P } from '../spec/definitions/mixture.js'
import { alpha, B, D, h, P0, P1, s0, x, y } from '../spec/symbols.js'
import { arbitrary, evident, firstStep, specialise } from '../src/claim/proof.js'
import { outcomeOn } from '../src/claim/sample.js'
import {
  atMost,
  below,
  equals,
  everyNumberBelow,
  implies,
  type Proposition,
  positive,
} from '../src/logic/proposition.js'
import * as T from '../src/logic/term.js'
import { iid, q } from '../src/model/written.js'
import { type Any, accepted, refused, stating, tiny, weights } from './support/anything.js'

const { empty, expectation, followedBy, indicator, multiply, number, plus, score, sumOver, zero } = T
const over = T.expectationOverSequences<'h', Any, Any, Any, Any>
const summed = T.sumOverSequences<'h', Any, Any>
const xh = followedBy(x, h)

/** What is drawn, or summed, is its first sentence and then the rest; f(s) = P₁(s⊕s₀). */
const f = (of: T.Sequence<Any>): T.Term<Any> => P1(followedBy(of, s0))
const mean = (n: T.Whole<Any>, model: T.Model<Any> = P0, after: T.Sequence<Any> = empty) =>
  over(h, n, model, after, f(h))
const first = (
  n: T.Whole<Any>,
  model: T.Model<Any> = P0,
  after: T.Sequence<Any> = empty,
  rest: T.Sequence<Any> = followedBy(after, x),
) => expectation(x, model, after, over(h, n, model, rest, f(xh)))
const sum = (n: T.Whole<Any>, body: T.Term<Any> = multiply(P0(h), f(h))) => summed(h, n, body)
const firstSum = (n: T.Whole<Any>) => sumOver(x, summed(h, n, multiply(P0(xh), f(xh))))
const [one1, D1] = [number(1), plus(D, 1)]

const onAll = (then: Proposition<Any>, given: ReadonlyArray<Proposition<Any>> = []) =>
  outcomeOn(stating(then, given) as Any, tiny({ D: 1, s0: ['b'], P1: iid({ a: '1/3', b: '2/3' }) }))

describe('the first sentence', () => {
  it.each<[string, Proposition<Any>, ReadonlyArray<Proposition<Any>>]>([
    ['of a mean over n + 1 sentences', equals(mean(D1), first(D)), []],
    ['of a mean over one', equals(mean(one1), first(number(0))), []],
    ['of a mean over three', equals(mean(number(3)), first(number(2))), []],
    ['after a prompt', equals(mean(D1, P0, s0), first(D, P0, s0)), [positive(P0(s0))]],
    ['of a mixture', equals(mean(D1, P), first(D, P)), weights],
    ['of a sum', equals(sum(D1), firstSum(D)), []],
  ])('%s', (_, then, given) => {
    accepted(then, firstStep(x), given)
    expect(onAll(then, given)).not.toBe('failed')
  })
  it('is refused where nothing is drawn, and where lengths differ', () => {
    for (const then of [
      equals(mean(D), first(D)),
      equals(mean(D), first(plus(D, -1))),
      equals(mean(D1), first(D1)),
      equals(mean(number(0)), first(number(0))),
      equals(sum(D), firstSum(D)),
      equals(sum(D1), firstSum(D1)),
    ])
      refused(then, firstStep(x))
    expect(onAll(equals(mean(D1), first(D1)))).toBe('failed')
  })
  it('is refused where the rest is drawn without it, and where the order is another', () => {
    const forgotten = equals(mean(D1, P), first(D, P, empty, empty))
    refused(forgotten, firstStep(x), weights)
    expect(onAll(forgotten, weights)).toBe('failed')
    const backwards = equals(mean(D1), expectation(x, P0, empty, over(h, D, P0, x, f(followedBy(h, x)))))
    refused(equals(mean(D1), expectation(x, P, empty, over(h, D, P, x, f(xh)))), firstStep(x), weights)
    refused(backwards, firstStep(x))
  })
  it('is refused as an inequality and from the right to the left', () => {
    refused(atMost(mean(D1), first(D)), firstStep(x))
    refused(below(mean(D1), first(D)), firstStep(x))
    refused(equals(first(D), mean(D1)), firstStep(x))
  })
  it('is refused where the letter means something already', () => {
    const named = (body: T.Term<Any>) => over(h, D1, P0, empty, body)
    const [captured, y1] = [sumOver(x, multiply(P1(followedBy(h, x)), score(B, x))), T.sentence('h')]
    refused(
      equals(named(captured), expectation(x, P0, empty, over(h, D, P0, x, sumOver(x, P1(followedBy(xh, x)))))),
      firstStep(x),
    )
    accepted(
      equals(
        named(captured),
        expectation(
          y,
          P0,
          empty,
          over(h, D, P0, y, sumOver(x, multiply(P1(followedBy(y, followedBy(h, x))), score(B, x)))),
        ),
      ),
      firstStep(y),
    )
    refused(equals(mean(D1), first(D)), firstStep(y1))
    refused(equals(mean(D1), first(D)), firstStep(T.sentence('s0')))
  })
  it('is refused of a mixture that is no language model, where it is false', () => {
    // P(a) = 0, and yet P(aa) = −2/9 and P(ab) = 2/9
    const negative = over(h, number(2), P, empty, indicator(below(P(h), zero)))
    const stepwise = expectation(x, P, empty, over(h, one1, P, x, indicator(below(P(xh), zero))))
    refused(equals(negative, stepwise), firstStep(x))
    const cancelling = tiny({ alpha: q('2'), P0: iid({ a: '1/3', b: '2/3' }), P1: iid({ a: '2/3', b: '1/3' }) })
    expect(outcomeOn(stating(equals(negative, stepwise)) as Any, cancelling)).not.toBe('held')
    accepted(equals(negative, stepwise), firstStep(x), weights)
  })
  it('is refused of independent answers', () => {
    const answers = T.repeated(P0, s0)
    refused(equals(mean(D1, answers), first(D, answers)), firstStep(x), [positive(P0(s0))])
  })
  it('is refused where what follows it may have no value', () => {
    const conditional = over(h, D1, P0, empty, P1(s0, h))
    const unfolded = expectation(x, P0, empty, over(h, D, P0, x, P1(s0, xh)))
    refused(equals(conditional, unfolded), firstStep(x))
    expect(onAll(equals(conditional, unfolded))).not.toBe('failed')
  })
})

describe('numbers that are known to be at most others', () => {
  const [m, m0] = [T.natural('m'), T.natural('m0')]
  const small = everyNumberBelow(m, D1, atMost(T.count(m), alpha))
  /** m₀ ≤ α for the m₀ < D + 3 of which this is known. */
  const where = (known: Proposition<Any>) =>
    everyNumberBelow(m0, plus(D, 3), implies(known, atMost(T.count(m0), alpha)))
  const byValue = arbitrary(arbitrary(specialise(small, m0, evident)))
  const [c, d] = [T.count(m0), T.count(D)]
  it('by a comparison of the two, or an equation', () => {
    accepted(where(atMost(c, d)), byValue, [small])
    accepted(where(equals(c, d)), byValue, [small])
    accepted(where(below(c, d)), byValue, [small])
  })
  it('not by another comparison', () => {
    for (const other of [
      atMost(c, T.count(D1)),
      atMost(d, c),
      atMost(c, T.add(d, alpha)),
      atMost(multiply(T.constant(1, 2), c), d),
      atMost(zero, zero),
    ])
      refused(where(other), byValue, [small])
    expect(outcomeOn(stating(where(atMost(c, T.count(D1))), [small]) as Any, tiny({ D: 0 }))).toBe('failed')
  })
  it('counts of ordered numbers are ordered', () => {
    accepted(everyNumberBelow(m0, D, atMost(T.count(plus(m0, 1)), d)), arbitrary(evident))
    refused(everyNumberBelow(m0, D, atMost(T.count(plus(m0, 2)), d)), arbitrary(evident))
    refused(atMost(d, T.count(plus(D, -1))), evident)
  })
})
