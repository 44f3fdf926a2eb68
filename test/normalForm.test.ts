/**
 * Equal normal forms, equal values: wherever two terms of one normal form are both defined, they agree exactly. And the
 * normal form knows what it should: the chain rule, Bayes' rule, normalisation, linearity, and that finite sums commute.
 */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { P01 as P } from '../spec/definitions/mixture.js'
import { alpha, B, P0, P1, s, s0, x, y } from '../spec/symbols.js'
import * as Q from '../src/kernel/rational.js'
import { evaluate } from '../src/logic/decide.js'
import { type Assumptions, normalForm } from '../src/logic/normalForm.js'
import { equalFractions } from '../src/logic/polynomial.js'
import { termCanonical } from '../src/logic/readings/canonical.js'
import { inNode } from '../src/logic/substitution.js'
import type { Node } from '../src/logic/term.js'
import * as T from '../src/logic/term.js'
import { isRational } from '../src/logic/value.js'
import {
  binary,
  constant,
  instance,
  mixture,
  P1 as modelP1,
  probability,
  term,
  alpha as weight,
} from './support/playground.js'

const nothing: Assumptions = { nonnegative: [], properWeights: new Set() }
const proper: Assumptions = { nonnegative: [], properWeights: new Set(['alpha']) }
const half = (assumptions: Assumptions) => (at: { readonly alpha?: unknown }) =>
  assumptions === nothing || (Q.lessThan(Q.zero, at.alpha as Q.Rational) && Q.lessThan(at.alpha as Q.Rational, Q.one))
const places = fc.sample(instance, { seed: 5, numRuns: 40 })

/** A function of a term and one thing more: each term is compared with several others, and worked out once. */
const once = <A extends object, B>(of: (node: Node, at: A) => B): typeof of => {
  const known = new WeakMap<Node, Map<A, B>>()
  return (node, at) => {
    const before = known.get(node) ?? new Map<A, B>()
    known.set(node, before)
    if (!before.has(at)) before.set(at, of(node, at))
    return before.get(at) as B
  }
}
const valueAt = once((node, at: (typeof places)[number]) => evaluate(node, at))
const formUnder = once((node, assumptions: Assumptions) => normalForm(node, assumptions))

/** The first place where both terms are defined and differ. */
const differ = (a: Node, b: Node, assumptions: Assumptions) =>
  places.filter(half(assumptions)).find((at) => {
    const [left, right] = [valueAt(a, at), valueAt(b, at)]
    return isRational(left) && isRational(right) && !Q.equality.equals(left, right)
  })
const same = (a: Node, b: Node, assumptions: Assumptions = nothing): boolean => {
  const [f, g] = [formUnder(a, assumptions), formUnder(b, assumptions)]
  return f !== undefined && g !== undefined && equalFractions(f, g)
}

const letter = (name: string) => ({ name, text: name, latex: name })
const sentenceFor = (from: string, to: string) => ({ [from]: [{ sort: 'sentence' as const, letter: letter(to) }] })

/** Rewritings of a term, some of them wrong. */
const rewritten = (t: Node): ReadonlyArray<Node> => {
  const prompts = (from: string, to: string) =>
    inNode({ sequences: { [from]: [{ sort: 'prompt', letter: letter(to) }] } }, t)
  return [
    binary('Subtract', binary('Add', t, constant(1)), constant(1)),
    binary('Divide', binary('Multiply', t, weight), weight),
    binary('Multiply', t, binary('Divide', probability(mixture, []), constant(1))),
    prompts('s', 's0'),
    prompts('s0', 's'),
    inNode({ models: { P0: modelP1 } }, t),
    inNode({ models: { P1: mixture } }, t),
    { _tag: 'Absolute', of: t },
    ...('left' in t ? [{ ...t, left: t.right, right: t.left }] : []),
    ...('left' in t && 'left' in t.left ? [{ ...t, left: t.left.left }] : []),
  ]
}

describe.each([
  ['for any weight', nothing],
  ['for a weight between 0 and 1', proper],
])('equal normal forms, equal values, %s', (_, assumptions) => {
  const sound = (pairs: ReadonlyArray<readonly [Node, Node]>): number => {
    const equal = pairs.filter(([a, b]) => same(a, b, assumptions))
    for (const [a, b] of equal)
      expect(differ(a, b, assumptions), `${termCanonical(a)} and ${termCanonical(b)}`).toBeUndefined()
    return equal.length
  }
  it('of terms and their rewritings', () => {
    let [equal, all] = [0, 0]
    fc.assert(
      fc.property(term(3), (t) => {
        const pairs = rewritten(t).map((other) => [t, other] as const)
        equal += sound(pairs)
        all += pairs.length
      }),
      { numRuns: 120 },
    )
    expect(equal / all).toBeGreaterThan(0.2)
    expect(equal / all).toBeLessThan(0.9)
  })
  it('of unrelated terms that happen to have one', () => {
    const groups = new Map<string, Map<string, Node>>()
    for (const t of fc.sample(fc.oneof(term(1), term(2)), { seed: 2, numRuns: 4000 })) {
      const form = normalForm(t, assumptions)
      if (form === undefined) continue
      const group = groups.get(form.key) ?? new Map<string, Node>()
      groups.set(form.key, group.set(termCanonical(t), t))
    }
    const pairs = [...groups.values()].flatMap((group) => {
      const [first, ...others] = [...group.values()].slice(0, 4)
      return first === undefined ? [] : others.map((other) => [first, other] as const)
    })
    expect(sound(pairs)).toBeGreaterThan(100)
  })
  it('of nested sums and expectations, their letters exchanged, merged or reordered', () => {
    const bound = { sentences: 2, indices: 0, answers: 0 }
    const [zeroth, first] = [letter('x0'), letter('x1')]
    const sum = (over: typeof zeroth, body: Node): Node => ({
      _tag: 'Sum',
      over: { sort: 'sentence', letter: over },
      body,
    })
    const mean = (over: typeof zeroth, body: Node): Node => ({
      _tag: 'Expectation',
      over: { sort: 'sentence', letter: over },
      model: mixture,
      given: [],
      body,
    })
    let equal = 0
    fc.assert(
      fc.property(term(2, bound), (f) => {
        const exchanged = inNode(
          { sequences: sentenceFor('z', 'x0') },
          inNode({ sequences: sentenceFor('x0', 'x1') }, inNode({ sequences: sentenceFor('x1', 'z') }, f)),
        )
        const merged = inNode({ sequences: sentenceFor('x1', 'x0') }, f)
        const whole = sum(zeroth, sum(first, f))
        const twice = mean(zeroth, mean(first, f))
        equal += sound([
          [whole, sum(first, sum(zeroth, f))],
          [whole, sum(zeroth, sum(first, exchanged))],
          [whole, sum(zeroth, merged)],
          [whole, sum(zeroth, sum(first, merged))],
          [mean(zeroth, sum(first, f)), sum(first, mean(zeroth, f))],
          [twice, mean(first, mean(zeroth, f))],
          [twice, mean(zeroth, mean(first, exchanged))],
          [twice, mean(zeroth, merged)],
        ])
      }),
      { numRuns: 80 },
    )
    expect(equal).toBeGreaterThan(60)
  })
})

describe('the normal form knows', () => {
  const { add, complement, divide, empty, expectation, followedBy, multiply, one, score, subtract, sumOver } = T
  const F = T.family('F', 'G', 'G')
  const i = T.index('i')
  const identities: ReadonlyArray<readonly [string, T.Term<never>, T.Term<never>]> = [
    ['the chain rule', multiply(P0(s0), P0(s, s0)), P0(followedBy(s0, s))],
    [
      'Bayes’ rule',
      P(s, s0),
      add(
        multiply(divide(multiply(alpha, P0(s0)), P(s0)), P0(s, s0)),
        multiply(divide(multiply(complement(alpha), P1(s0)), P(s0)), P1(s, s0)),
      ),
    ],
    ['that probabilities sum to 1', sumOver(x, P0(x, s0)), one],
    ['that those of a mixture do', sumOver(x, P(x, s0)), one],
    [
      'that expectations are linear',
      expectation(x, P0, s0, subtract(one, score(B, x))),
      complement(expectation(x, P0, s0, score(B, x))),
    ],
    [
      'the name of a bound letter means nothing',
      sumOver(x, multiply(P0(x), score(B, x))),
      sumOver(y, multiply(P0(y), score(B, y))),
    ],
    [
      'that sums over sentences commute',
      sumOver(x, sumOver(y, multiply(P0(followedBy(x, y)), score(B, x)))),
      sumOver(y, multiply(P0(y), score(B, y))),
    ],
    [
      'that sums over sentences and indices commute',
      sumOver(x, F.sum(i, 'all', multiply(F.weight(i), F.component(i)(followedBy(x, s))))),
      F.sum(i, 'all', multiply(F.weight(i), sumOver(x, F.component(i)(followedBy(x, s))))),
    ],
    [
      'that they do under a factor that depends on the sentence alone',
      sumOver(x, F.sum(i, 'all', multiply(multiply(F.weight(i), F.component(i)(x)), score(B, x)))),
      F.sum(i, 'all', multiply(F.weight(i), sumOver(x, multiply(F.component(i)(x), score(B, x))))),
    ],
    [
      'that a sum is one inside a group and one outside',
      F.sum(i, 'all', F.weight(i)),
      add(F.sum(i, 'inside', F.weight(i)), F.sum(i, 'outside', F.weight(i))),
    ],
    ['|−t| = |t|', T.absolute(subtract(P0(s), P1(s))), T.absolute(subtract(P1(s), P0(s)))],
    [
      'max and min',
      add(T.maximum(alpha, one), T.minimum(alpha, one)),
      add(T.maximum(one, alpha), T.minimum(one, alpha)),
    ],
    ['that conditioning on nothing changes nothing', P0(s, empty), P0(s)],
  ]
  it.each(identities)('%s', (_, left, right) => {
    expect(same(left.node, right.node)).toBe(true)
    expect(differ(left.node, right.node, nothing)).toBeUndefined()
  })
  it.each<readonly [string, T.Term<never>, T.Term<never>]>([
    ['the order of a sequence matters', P0(followedBy(s0, s)), P0(followedBy(s, s0))],
    ['sentences are dependent', P0(followedBy(s0, s)), multiply(P0(s0), P0(s))],
    [
      'Σₓ f(x)g(x) is not Σₓ f(x) Σₓ g(x)',
      sumOver(x, multiply(P0(x), P1(x))),
      multiply(sumOver(x, P0(x)), sumOver(x, P1(x))),
    ],
    [
      'Σₓ Σ_y P(x⊕y)B(y) is not Σ_y P(y)B(y)',
      sumOver(x, sumOver(y, multiply(P0(followedBy(x, y)), score(B, y)))),
      sumOver(y, multiply(P0(y), score(B, y))),
    ],
    ['the first sentence sums out of nothing', sumOver(x, P0(followedBy(x, s))), P0(s)],
    ['inside a group is not outside it', F.sum(i, 'inside', F.weight(i)), F.sum(i, 'outside', F.weight(i))],
    ['|t| is not t', T.absolute(subtract(P0(s), P1(s))), subtract(P0(s), P1(s))],
  ])('and that %s', (_, left, right) => {
    expect(same(left.node, right.node)).toBe(false)
    expect(differ(left.node, right.node, nothing)).toBeDefined()
  })
})
