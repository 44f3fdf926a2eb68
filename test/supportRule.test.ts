/** The rule that compares a sum with a mean, sentence by sentence or sequence by sequence. */
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { followed } from '../spec/domains/distinguishable.js'
import { twoModelsAfterPrompt } from '../spec/domains/twoModelsAfterPrompt.js'
import { h, k, P0, P1, s, x, y } from '../spec/symbols.js'
import { checkProof } from '../src/claim/check.js'
import { claim, ours } from '../src/claim/claim.js'
import type { Domain } from '../src/claim/domain.js'
import { atMostBy, bySupport, chain, evident, type Proof } from '../src/claim/proof.js'
import { decide } from '../src/logic/decide.js'
import { atMost, below, type Proposition, positive } from '../src/logic/proposition.js'
import {
  add,
  divide,
  empty,
  expectation,
  expectationOverSequences,
  multiply,
  negate,
  number,
  one,
  plus,
  square,
  subtract,
  sumOver,
  sumOverSequences,
  type Term,
  type Whole,
  zero,
} from '../src/logic/term.js'
import { iid } from '../src/model/written.js'

const [p, q] = [P0(x, s), P1(x, s)]
const mean = <I>(of: Term<I>) => expectation(x, P0, s, of)
const given = [positive(P0(s)), positive(P1(s))]

const accepted = (
  then: Proposition<never>,
  proof: Proof<never>,
  forAll: Domain<never> = twoModelsAfterPrompt as Domain<never>,
  hypotheses: ReadonlyArray<Proposition<never>> = given,
): boolean =>
  E.isRight(
    checkProof(
      claim({
        name: 'a test',
        title: '',
        fidelity: ours(''),
        forAll,
        given: hypotheses,
        then: then as never,
      }) as never,
      proof.proof,
    ),
  )

/** Σ (p − q) ≤ E (1 − q/p): what the mean leaves out is −q where p = 0. */
const sum = sumOver(x, subtract(p, q))
const ratio = subtract(one, divide(q, p))
const possible = chain<never, never>(subtract(p, q), atMostBy(multiply(p, ratio), zero, 'equal'))
const impossible = chain<never, never>(subtract(p, q), atMostBy(zero, add(q, negate(p)), 'p = 0'))

/** Σ P₀² ≤ E P₀ over sequences of lengths that may differ: equal for one length. */
const first = P0(h)
const squares = <N, M>(summed: Whole<N>, drawn: Whole<M>) =>
  atMost(
    sumOverSequences(h, summed, square(first)),
    expectationOverSequences(h, drawn, P0, empty, subtract(first, zero)),
  )
const bySequence = bySupport(
  chain<never, never>(square(first), atMostBy(multiply(first, first), zero, 'equal')),
  chain<never, never>(square(first), atMostBy(zero, multiply(first, negate(first)), 'P₀ cannot write it')),
)
const forSequences = <N, M>(summed: Whole<N>, drawn: Whole<M>) =>
  accepted(squares(summed, drawn), bySequence, followed as unknown as Domain<never>, [])

describe('a sum and a mean over what can be drawn', () => {
  it('Σ (p − q) ≤ E (1 − q/p)', () => {
    expect(accepted(atMost(sum, mean(ratio)), bySupport(possible, impossible))).toBe(true)
  })
  it('which is strict where P₁ can say more, so that the opposite is refused and false', () => {
    const opposite = atMost(sumOver(x, subtract(q, p)), mean(negate(ratio)))
    const one0 = chain<never, never>(subtract(q, p), atMostBy(multiply(p, negate(ratio)), zero, 'equal'))
    const two0 = chain<never, never>(subtract(q, p), atMostBy(zero, add(p, negate(q)), 'p = 0'))
    expect(accepted(opposite, bySupport(one0, two0))).toBe(false)
    const instance = { P0: iid({ a: '1', b: '0' }), P1: iid({ a: '1/2', b: '1/2' }), s: [] }
    expect(decide(opposite, instance)).toBe('false')
  })
  it.each<Whole<never>>([number(0), number(2), k, plus(k, 1)])('over sequences as well', (length) => {
    expect(forSequences(length, length)).toBe(true)
  })
  it('over sequences of one length, for a longer mean may be less', () => {
    expect(forSequences(number(1), number(2))).toBe(false)
    expect(forSequences(k, plus(k, 1))).toBe(false)
    expect(forSequences(number(1), plus(k, 1))).toBe(false)
    expect(decide(squares(number(1), number(2)), { P0: iid({ a: '1/2', b: '1/2' }) })).toBe('false')
  })
  it.each<[string, Proposition<never>, Proof<never>]>([
    ['a strict comparison', below(sum, mean(ratio)), bySupport(possible, impossible)],
    ['the cases exchanged', atMost(sum, mean(ratio)), bySupport(impossible, possible)],
    ['assertions', atMost(sum, mean(ratio)), bySupport(evident, evident)],
    ['what only holds of what cannot be drawn', atMost(sumOver(x, p), mean(zero)), bySupport(evident, evident)],
    ['the mean on the left', atMost(mean(ratio), sum), bySupport(possible, impossible)],
    [
      'a sum over another letter',
      atMost(sumOver(y, subtract(P0(y, s), P1(y, s))), mean(ratio)),
      bySupport(possible, impossible),
    ],
    [
      'what only holds of what can be drawn',
      atMost(sumOver(x, square(q)), mean(divide(square(q), p))),
      bySupport(
        chain<never, never>(square(q), atMostBy(multiply(p, divide(square(q), p)), zero, 'equal')),
        chain<never, never>(square(q), atMostBy(zero, negate(square(q)), 'p = 0')),
      ),
    ],
  ])('refuses %s', (_, then, proof) => {
    expect(accepted(then, proof)).toBe(false)
  })
})
