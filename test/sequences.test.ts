/**
 * What ranges over sequences: one sequence stands for all after which the models stand alike exactly where nothing else
 * of it is read, and what is refused there would be false.
 */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { P01 as P } from '../spec/definitions/mixture.js'
import { alpha, B, D, h, P0, P1, s0, x, y } from '../spec/symbols.js'
import {
  absurd,
  arbitrary,
  atMostBy,
  attained,
  belowBy,
  chain,
  equal,
  evident,
  induction,
  specialise,
  witness,
} from '../src/claim/proof.js'
import { outcomeOn } from '../src/claim/sample.js'
import { toFloat64 } from '../src/kernel/float64.js'
import * as Q from '../src/kernel/rational.js'
import { emptyContext } from '../src/logic/context.js'
import { decideIn, enclosureOfTerm, evaluate } from '../src/logic/decide.js'
import { environment } from '../src/logic/instance.js'
import { know } from '../src/logic/knowledge.js'
import { prepared } from '../src/logic/prepared.js'
import {
  and,
  atMost,
  below,
  equals,
  everyNumberBelow,
  everyPrompt,
  everyPromptOf,
  everySentence,
  implies,
  not,
  type Proposition,
  positive,
  someNumberBelow,
  somePrompt,
  somePromptOf,
  someSentence,
} from '../src/logic/proposition.js'
import { canonicalOf, termCanonical } from '../src/logic/readings/canonical.js'
import { occursOnlyFirst } from '../src/logic/sequences.js'
import { dependsOnStates } from '../src/logic/states.js'
import * as T from '../src/logic/term.js'
import { isDefined, isRational } from '../src/logic/value.js'
import { iid, q } from '../src/model/written.js'
import { type Any, accepted, refused, stating, tiny, weights } from './support/anything.js'
import { instance, symbols } from './support/playground.js'
import { parse, termValue, truthOf } from './support/sexp.js'

const { expectation, followedBy, indicator, logarithm, multiply, number, one, plus, score, two, zero } = T
const t = T.prompt('t')
const over = T.expectationOverSequences<'h', Any, Any, Any, Any>

/** Bodies in which the sequence h is read in every way that there is. */
const bodies: ReadonlyArray<T.Term<Any>> = [
  P0(h),
  multiply(P0(h), P1(followedBy(h, s0))),
  P0(followedBy(s0, h)),
  P0(followedBy(h, h)),
  indicator(positive(P1(h))),
  indicator(atMost(P0(followedBy(h, h)), P1(followedBy(h, s0)))),
  indicator(someSentence(x, below(P0(followedBy(h, x)), P1(followedBy(h, x))))),
  indicator(everyPrompt(t, number(1), atMost(P0(followedBy(h, t)), P0(followedBy(t, h))))),
  indicator(everyPromptOf(t, number(1), implies(positive(P0(h)), atMost(P1(h, t), P0(t, h))))),
  T.sumOver(x, multiply(score(B, x), P0(followedBy(h, x)))),
  expectation(x, P0, s0, multiply(P1(followedBy(h, x)), score(B, x))),
  T.sumOverSequences(t, number(1), multiply(P0(followedBy(h, t)), P1(followedBy(t, h)))),
  T.maximum(P0(h), T.sumBelow(T.natural('m'), D, P1(h))),
]

describe('sequences that stand for others', () => {
  it('sums, expectations and quantifiers have the values that all sequences give', () => {
    fc.assert(
      fc.property(fc.constantFrom(...bodies), fc.nat(2), instance, (body, n, at) => {
        for (const term of [
          T.sumOverSequences(h, number(n), body),
          over(h, number(n), P0, T.empty, body),
          over(h, number(n), P, T.empty, body),
          over(h, number(n), P1, s0, body),
        ]) {
          const [value, other] = [evaluate(term.node, at), termValue(parse(termCanonical(term.node)), at)]
          expect(isDefined(value)).toBe(other !== undefined)
          if (isRational(value as never) && typeof other === 'object') expect(value).toEqual(Q.rational(...other))
        }
        for (const { statement } of [
          everyPrompt(h, number(n), atMost(body, P0(h))),
          somePrompt(h, number(n), below(P1(h), body)),
          somePromptOf(h, number(n), not(equals(body, P0(h)))),
        ])
          expect(decideIn(environment(at), statement)).toBe(
            `${truthOf(parse(canonicalOf(statement)), at) ?? 'unknown'}`,
          )
      }),
      { numRuns: 400 },
    )
  })
  it('only where the models alone matter', () => {
    const first = bodies.map(({ node }) => occursOnlyFirst(node, h.letter))
    expect(first).toEqual([true, true, false, false, true, false, true, false, false, true, true, false, true])
  })
})

/** Bodies in which h is read after s₀, and whether of s₀⊕h only the states after it matter. */
const afterwards = followedBy(s0, h)
const bodiesAfter: ReadonlyArray<readonly [T.Term<Any>, boolean]> = [
  [P0(x, afterwards), true],
  [P0(t, followedBy(afterwards, x)), true],
  [expectation(x, P1, afterwards, score(B, x)), true],
  [expectation(x, P0, afterwards, multiply(score(B, x), P1(t, followedBy(afterwards, x)))), true],
  [indicator(positive(P1(followedBy(afterwards, x)))), true],
  [
    indicator(everyPrompt(t, number(1), implies(positive(P1(followedBy(afterwards, t))), positive(P0(x, afterwards))))),
    true,
  ],
  [T.add(P0(x, afterwards), P0(x, h)), false],
  [P0(h, s0), false],
  [P0(afterwards), false],
  [P0(x, followedBy(s0, x)), true],
  [indicator(below(P1(afterwards), P0(x, afterwards))), false],
  [indicator(atMost(zero, P1(afterwards))), false],
  [P(x, afterwards), false],
  [expectation(x, P, afterwards, score(B, x)), false],
  [P0(x, followedBy(h, s0)), false],
  [multiply(P0(x, afterwards), P1(followedBy(h, x))), false],
  [P0(x, followedBy(afterwards, h)), false],
]

describe('sequences that lead to the same states', () => {
  it('are one where nothing else matters', () => {
    expect(bodiesAfter.map(([{ node }]) => dependsOnStates(node, s0.parts, h.letter))).toEqual(
      bodiesAfter.map(([, expected]) => expected),
    )
  })
  it('and the values are those that all sequences give', () => {
    const seen = { defined: 0 }
    fc.assert(
      fc.property(fc.constantFrom(...bodiesAfter), fc.nat(3), instance, ([body], n, at) => {
        const closed = T.sumOver(x, T.sumOverSequences(t, number(1), body))
        for (const term of [
          over(h, number(n), P0, s0, closed),
          over(h, number(n), P1, s0, closed),
          over(h, number(n), P, s0, closed),
          over(h, number(n), P1, T.empty, closed),
        ]) {
          const [value, other] = [evaluate(term.node, at), termValue(parse(termCanonical(term.node)), at)]
          expect(isDefined(value)).toBe(other !== undefined)
          if (!isRational(value as never) || typeof other !== 'object') continue
          seen.defined++
          expect(value).toEqual(Q.rational(...other))
          // enclosures hold the value where they tell it
          const { lo, hi } = enclosureOfTerm(environment(at), term.node)
          if (lo <= hi)
            expect(toFloat64(value as Q.Rational) >= lo - 1e-9 && toFloat64(value as Q.Rational) <= hi + 1e-9).toBe(
              true,
            )
        }
        for (const { statement } of [
          everyPrompt(h, number(n), below(closed, one)),
          somePrompt(h, number(n), below(two, closed)),
          everyPromptOf(
            h,
            number(n),
            everySentence(x, implies(positive(P0(followedBy(afterwards, x))), below(closed, two))),
          ),
        ])
          expect(decideIn(environment(at), statement)).toBe(
            `${truthOf(parse(canonicalOf(statement)), at) ?? 'unknown'}`,
          )
      }),
      { numRuns: 250 },
    )
    expect(seen.defined).toBeGreaterThan(100)
  })
})

describe('a mixture that is no language model', () => {
  // P(a) = 0, and yet P(aa) = −2/9 and P(ab) = 2/9
  const cancelling = tiny({ alpha: q('2'), P0: iid({ a: '1/3', b: '2/3' }), P1: iid({ a: '2/3', b: '1/3' }) })
  const ofTwo = (body: T.Term<Any>) => over(h, number(2), P, T.empty, body)
  it('may cancel after a beginning, and not after what goes on', () => {
    const negative = indicator(below(P(h), zero))
    expect(evaluate(ofTwo(negative).node, cancelling)).toEqual(q('-2/9'))
  })
  it('so that its expectations are not taken sentence by sentence', () => {
    const after = ofTwo(indicator(below(P(h), zero)))
    refused(equals(ofTwo(one), one), chain(ofTwo(one), equal(one, '')))
    accepted(equals(ofTwo(one), one), chain(ofTwo(one), equal(one, '')), weights)
    refused(equals(after, zero), evident)
    const unfolded = (given: ReadonlyArray<Proposition<Any>>) => {
      const scope = new Map(Object.entries(symbols))
      const start = emptyContext.with({ scope })
      const context = given.reduce((known, { statement }) => know(known, statement), start)
      return prepared(context, after.node)
    }
    expect(unfolded([])).toMatchObject({ over: { exactly: { letter: null, plus: 2 } } })
    expect(unfolded(weights)).not.toMatchObject({ over: { exactly: { letter: null, plus: 2 } } })
  })
})

describe('lengths', () => {
  const exact = (n: T.Whole<Any>, body: Proposition<Any> = atMost(zero, one)) => somePromptOf(h, n, body)
  it('no sequence is drawn of fewer than no sentences', () => {
    const shorter = over(h, plus(D, -1), P0, T.empty, one)
    refused(equals(shorter, one), evident)
    expect(outcomeOn(stating(equals(shorter, one)) as Any, tiny({ D: 0 }))).toBe('unknown')
    accepted(equals(over(h, D, P0, T.empty, one), one), evident)
  })
  it('nor found, by a mean or as a witness', () => {
    const likely = (n: T.Whole<Any>) => exact(n, and(positive(P0(h)), atMost(zero, one)))
    expect(outcomeOn(stating(likely(plus(D, -1))) as Any, tiny({ D: 0 }))).toBe('failed')
    refused(likely(plus(D, -1)), attained(evident))
    accepted(likely(D), attained(evident))
    refused(somePrompt(h, plus(D, -1), atMost(zero, one)), witness(T.empty, evident))
    accepted(somePrompt(h, D, atMost(zero, one)), witness(T.empty, evident))
    refused(exact(D), witness(T.empty, evident))
  })
})

describe('numbers', () => {
  it('what is known of n itself is no part of an induction on it', () => {
    const [some, none] = [atMost(one, T.count(D)), atMost(T.count(D), zero)]
    const contradiction = chain(
      zero,
      belowBy(one, one, ''),
      atMostBy(T.count(D), T.subtract(T.count(D), one), ''),
      atMostBy(zero, T.subtract(zero, T.count(D)), ''),
    )
    refused(none, induction(D, evident, absurd(contradiction)), [some])
    accepted(none, absurd(contradiction), [some, none])
    accepted(atMost(zero, T.count(D)), induction(D, evident, evident), [some])
  })
  it('the numbers below n do not reach n', () => {
    const m = T.natural('m')
    const small = (n: T.Whole<Any>) => everyNumberBelow(m, n, atMost(T.count(m), alpha))
    expect(outcomeOn(stating(atMost(T.count(D), alpha), [small(D)]) as Any, tiny({ D: 1 }))).toBe('failed')
    refused(atMost(T.count(D), alpha), specialise(small(D), D, evident), [small(D)])
    accepted(atMost(T.count(D), alpha), specialise(small(plus(D, 1)), D, evident), [small(plus(D, 1))])
    const two_ = (n: number) => someNumberBelow(m, number(n), equals(T.count(m), two))
    refused(two_(2), witness(number(2), evident))
    accepted(two_(3), witness(number(2), evident))
  })
  it('at most n sentences are not exactly n', () => {
    const exactly = everyPromptOf(h, D, atMost(P0(h), P1(h)))
    const atMostD = everyPrompt(h, D, atMost(P0(h), P1(h)))
    refused(atMostD, arbitrary(evident), [exactly])
    accepted(exactly, arbitrary(evident), [atMostD])
  })
})

describe('values at the edge', () => {
  it('what has no value has none to the power 0', () => {
    const none = logarithm(logarithm(T.constant(1, 2)))
    expect(isDefined(evaluate(none.node, tiny({})))).toBe(false)
    expect(isDefined(evaluate(T.power(none, number(0)).node, tiny({})))).toBe(false)
    expect(isDefined(evaluate(T.squareRoot(logarithm(T.constant(1, 2))).node, tiny({})))).toBe(false)
    // log 0, where 0 is log 2 · log 3 − log 3 · log 2 and only enclosures are known
    const [log2, log3] = [logarithm(two), logarithm(T.constant(3))]
    const unseen = logarithm(T.subtract(multiply(log2, log3), multiply(log3, log2)))
    const raised = (of: T.Term<Any>) => stating(atMost(T.power(of, number(0)), zero))
    expect(outcomeOn(raised(unseen) as Any, tiny({}))).toBe('unknown')
    expect(outcomeOn(raised(log2) as Any, tiny({}))).toBe('failed')
  })
  it('the likelihood of what follows a letter that follows itself', () => {
    const doubled = everySentence(y, atMost(P0(followedBy(y, y)), P0(y)))
    accepted(everySentence(y, atMost(zero, P0(followedBy(y, y)))), evident)
    expect(outcomeOn(stating(doubled) as Any, tiny({}))).toBe('held')
    refused(equals(T.sumOver(y, P0(followedBy(y, y))), one), evident)
    refused(equals(T.sumOver(y, P0(followedBy(y, y))), T.sumOver(y, P0(y))), evident)
    accepted(atMost(alpha, one), evident, weights)
  })
})
