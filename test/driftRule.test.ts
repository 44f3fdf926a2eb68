/** Drifts: what happens soon, and what is none: a rate that is too small or negative, no floor, other letters, conversations. */
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { n, P0, P1, t, x, y } from '../spec/symbols.js'
import { checkProof } from '../src/claim/check.js'
import { claim, ours } from '../src/claim/claim.js'
import { domain } from '../src/claim/domain.js'
import { atMostBy, chain, drift, evident, type Proof } from '../src/claim/proof.js'
import { outcomeOn } from '../src/claim/sample.js'
import { type Rational, rational } from '../src/kernel/rational.js'
import { ever, everInConversation } from '../src/logic/conversation.js'
import { atMost, below, equals, type Proposition, positive } from '../src/logic/proposition.js'
import { inNode } from '../src/logic/substitution.js'
import {
  add,
  complement,
  constant,
  divide,
  empty,
  expectation,
  followedBy,
  multiply,
  one,
  plus,
  power,
  scalar,
  sumOver,
  type Term,
  two,
  zero,
} from '../src/logic/term.js'
import type { LanguageModel } from '../src/model/languageModel.js'
import { instance } from './support/playground.js'

interface Place {
  readonly P0: LanguageModel
  readonly P1: LanguageModel
  readonly c: Rational
  readonly n: number
}
const c = scalar('c', 'c')
const letters = domain<Place>({
  text: 'two models and two numbers',
  symbols: { P0: 'model', P1: 'model', c: 'rational', n: 'natural' },
  families: [],
})
const stated = (then: Proposition<never>, given: ReadonlyArray<Proposition<never>> = []) =>
  claim({
    name: 'a chance',
    title: '',
    fidelity: ours(''),
    forAll: letters,
    given: given as never,
    then: then as never,
  })
const isAccepted = (
  then: Proposition<never>,
  proof: Proof<never>,
  given: ReadonlyArray<Proposition<never>> = [],
): boolean => E.isRight(checkProof(stated(then, given) as never, proof.proof))

const never = below(one, zero)
const whenever = atMost(zero, one)
const chance = (event: Proposition<never>) => ever(t, n, P0, empty, event) as Term<never>
const by = (potential: Term<never>, rate: Term<never>, changes: Partial<Parameters<typeof drift>[0]> = {}) =>
  drift({ by: potential, rate, extension: x, floor: evident, step: evident, start: evident, ...changes }) as never
/** 1 − ρⁿ⁺¹·f(∅). */
const most = (rate: Term<never>, start: Term<never>) =>
  complement(multiply(power(rate, plus(n, 1)), start)) as Term<never>
const unit = one as Term<never>
const half = constant(1, 2) as Term<never>

describe('drifts', () => {
  it('say nothing of what never happens: 1 shrinks by the factor 1', () => {
    expect(isAccepted(atMost(most(unit, unit), chance(never as never)), by(unit, unit))).toBe(true)
    expect(isAccepted(atMost(half, chance(never as never)), by(unit, unit))).toBe(false)
  })
  it('prove what is to come of a rate that is given', () => {
    // whenever P₀ says something that P₁ says half as often or less
    const potential = divide(P0(t), P0(t)) as Term<never>
    const event = atMost(c, one) as Proposition<never>
    const goal = atMost(most(zero as never, unit), chance(event))
    expect(isAccepted(goal, by(potential, zero as never), [event])).toBe(false)
    expect(isAccepted(atMost(most(unit, unit), chance(event)), by(potential, unit))).toBe(true)
  })
  it('need a potential of at least 1, a rate that is not negative, and a step', () => {
    const goal = (rate: Term<never>, start: Term<never>) => atMost(most(rate, start), chance(never as never))
    expect(isAccepted(goal(half, unit), by(unit, half))).toBe(false)
    expect(isAccepted(goal(unit, half), by(half, unit))).toBe(false)
    expect(isAccepted(goal(unit, zero as never), by(zero as never, unit))).toBe(false)
    const negative = constant(-1) as Term<never>
    expect(isAccepted(atMost(most(negative, unit), chance(never as never)), by(unit, negative))).toBe(false)
    expect(isAccepted(atMost(most(c as never, unit), chance(never as never)), by(unit, c as never))).toBe(false)
    // P₀ itself shrinks, and below 1
    expect(isAccepted(goal(unit, unit), by(P0(t) as never, unit))).toBe(false)
  })
  it('need the floor one sentence beyond the last', () => {
    const small = divide(one, complement(divide(P0(t), two))) as Term<never>
    const floor = chain<never, never>(one, atMostBy(small as never, divide(P0(t), complement(P0(t))), 'too much'))
    expect(isAccepted(atMost(zero, chance(never as never)), by(small, unit, { floor: floor as never }))).toBe(false)
  })
  it('are of what a model writes, not of conversations', () => {
    const spoken = everInConversation(t, n, P0, empty, [y, whenever], never) as Term<never>
    expect(isAccepted(atMost(zero, spoken), by(unit, unit))).toBe(false)
  })
  it('prove no upper bound, no strict one, and nothing but a chance', () => {
    expect(isAccepted(atMost(chance(never as never), zero), by(unit, unit))).toBe(false)
    expect(isAccepted(below(zero, chance(never as never)), by(unit, unit))).toBe(false)
    expect(isAccepted(atMost(zero, one) as never, by(unit, unit))).toBe(false)
  })
  it('do not take another’s letters, nor a rate that depends on the text', () => {
    const sum = sumOver(x, P0(followedBy(t, x))) as Term<never>
    const above = add(one, sum) as Term<never>
    const goal = atMost(complement(two), chance(never as never))
    expect(isAccepted(goal, by(above, unit))).toBe(false)
    expect(isAccepted(goal, by(unit, unit, { extension: t as never }))).toBe(false)
    expect(isAccepted(goal, by(unit, add(one, P0(t)) as never))).toBe(false)
    expect(isAccepted(goal, by(add(one, P0(x)) as never, unit))).toBe(false)
  })
  it('random ones prove nothing that is false', () => {
    const terms = fc.constantFrom<Term<never>>(
      unit,
      two as never,
      half,
      zero as never,
      c as never,
      P1(t) as never,
      divide(P1(t), P0(t)) as never,
      divide(one, P0(t)) as never,
      add(P1(t), one) as never,
      add(one, divide(P1(t), P0(t))) as never,
      add(one, multiply(c, c)) as never,
      sumOver(y, P0(followedBy(t, y))) as never,
      expectation(y, P0, t, add(one, P1(y))) as never,
    )
    const events = fc.constantFrom<Proposition<never>>(
      whenever as never,
      never as never,
      atMost(P0(t), P1(t)) as never,
      atMost(one, P1(t)) as never,
      equals(P1(t), zero) as never,
      positive(c) as never,
    )
    const places = fc.sample(instance, { seed: 5, numRuns: 25 })
    let accepted = 0
    fc.assert(
      fc.property(
        terms,
        terms,
        events,
        fc.constantFrom(x, x, x, y, t),
        fc.boolean(),
        (potential, rate, event, extension, isExact) => {
          const bound = isExact
            ? most(rate, { node: inNode({ sequences: { t: [] } }, potential.node) })
            : complement(add(one, one))
          const then = atMost(bound, chance(event)) as Proposition<never>
          if (!isAccepted(then, by(potential, rate, { extension: extension as never }))) return true
          accepted++
          return places.every(
            (at, i) => outcomeOn(stated(then) as never, { ...at, c: rational(i % 3, 2), n: at.D } as never) === 'held',
          )
        },
      ),
      { numRuns: 2500, seed: 11 },
    )
    expect(accepted).toBeGreaterThan(10)
  })
})
