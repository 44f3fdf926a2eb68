/**
 * What ever happens while a model writes: closed forms, the worst user against all users one by one, long texts without
 * enumeration, the first step in proofs, and majorants that are none.
 */
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { B, n, P0, P1, s, t, x, y } from '../spec/symbols.js'
import { checkProof } from '../src/claim/check.js'
import { claim, ours } from '../src/claim/claim.js'
import { domain } from '../src/claim/domain.js'
import { atMostBy, chain, equal, eventually, evident, majorant, type Proof } from '../src/claim/proof.js'
import { outcomeOn } from '../src/claim/sample.js'
import * as Q from '../src/kernel/rational.js'
import { ever, everInConversation } from '../src/logic/conversation.js'
import { decide, evaluate } from '../src/logic/decide.js'
import { and, atMost, below, equals, type Proposition, positive } from '../src/logic/proposition.js'
import { termCanonical } from '../src/logic/readings/canonical.js'
import { termLatex } from '../src/logic/readings/latex.js'
import { termText } from '../src/logic/readings/text.js'
import { inNode } from '../src/logic/substitution.js'
import {
  add,
  complement,
  constant,
  divide,
  empty,
  expectation,
  expectationOverSequences,
  followedBy,
  indicator,
  multiply,
  number,
  one,
  plus,
  power,
  score,
  subtract,
  sumOver,
  type Term,
  zero,
} from '../src/logic/term.js'
import { isRational } from '../src/logic/value.js'
import { type LanguageModel, type Prompt, probability } from '../src/model/languageModel.js'
import { automaton, iid, q } from '../src/model/written.js'
import { instance } from './support/playground.js'
import { parse, termValue } from './support/sexp.js'

const valueAt = (node: Term<never>, at: object): Q.Rational => {
  const value = evaluate(node.node, at as never)
  if (!isRational(value)) throw new Error('no rational value')
  return value
}
const coin = iid({ n: '1/3', p: '2/3' })
/** t is likelier under P₁ by c. */
const likelier = (c: number) => atMost(multiply(constant(c), P0(t)), P1(t))
const whenever = atMost(zero, one)
const never = below(one, zero)

describe('the chance that it ever happens', () => {
  const doubled = ever(t, n, P0, empty, likelier(2))
  it('is that of the first passage: P₁ says n, P₀ one time in three', () => {
    const at = (k: number) => valueAt(doubled, { P0: coin, P1: iid({ n: '1', p: '0' }), n: k })
    expect([0, 1, 5].map(at)).toEqual([q('0'), q('1/3'), q('1/3')])
  })
  it('of ever saying p within n sentences is 1 − (1/3)ⁿ', () => {
    const saidP = ever(t, n, P0, empty, and(below(P1(t), one), equals(P1(t), zero)))
    for (const k of [0, 1, 3, 7])
      expect(valueAt(saidP, { P0: coin, P1: iid({ n: '1', p: '0' }), n: k })).toEqual(
        Q.subtract(Q.one, Q.power(q('1/3'), k)),
      )
  })
  it('is computed for texts of two hundred sentences, by how the models stand', () => {
    const at = { P0: coin, P1: iid({ n: '2/3', p: '1/3' }), n: 200 }
    const chance = valueAt(doubled, at)
    // the gambler's ruin: 1/2 in the limit, as the ratio moves by factors of 2
    expect(Q.lessThan(chance, q('1/2')) && Q.lessThan(q('4999/10000'), chance)).toBe(true)
  })
  it('has no value for a negative number of sentences, or after what cannot be written', () => {
    const node = (k: number) => ever(t, number(k), P0, s, whenever).node
    expect(evaluate(node(-1), { P0: coin, s: [] } as never)).toHaveProperty('undefined')
    expect(evaluate(node(1), { P0: iid({ n: '1', p: '0' }), s: ['p'] } as never)).toHaveProperty('undefined')
  })
  it('is what its certificate text says, one sentence after another', () => {
    const terms: ReadonlyArray<Term<never>> = [
      ever(t, plus(n, 1), P0, s, atMost(P1(followedBy(s, t)), P0(followedBy(s, t)))),
      everInConversation(t, n, P0, s, [y, below(P1(y), P0(y))], likelier(2)),
    ]
    fc.assert(
      fc.property(instance, fc.constantFrom(...terms), (at, term) => {
        const place = { ...at, n: at.D }
        const [value, other] = [evaluate(term.node, place as never), termValue(parse(termCanonical(term.node)), place)]
        if (!isRational(value)) return other === undefined
        return other !== undefined && typeof other !== 'number' && Q.equality.equals(value, Q.rational(...other))
      }),
      { numRuns: 300 },
    )
  })
  it('is printed as a probability, over the best of lines where there are some', () => {
    expect(termText(doubled.node)).toBe('Pr_{t∼P₀, |t| ≤ n}[ever 2·P₀(t) ≤ P₁(t)]')
    expect(termText(everInConversation(t, n, P0, s, [y, positive(P1(y))], likelier(2)).node)).toBe(
      'max_{y: 0 < P₁(y)} Pr_{t∼P₀(·|s), |t| ≤ n}[ever 2·P₀(t) ≤ P₁(t)]',
    )
    expect(termLatex(doubled.node)).toContain('\\Pr_{t \\sim P_0')
  })
})

describe('the worst user', () => {
  const event = likelier(2)
  const worst = (allowed: Proposition<never>) => everInConversation(t, n, P0, empty, [y, allowed], event)
  /** A user in each text says a line or is silent, by a choice; the chance of the event by the definition. */
  const withUser = (at: { P0: LanguageModel; P1: LanguageModel }, says: (t: Prompt) => string | null, k: number) => {
    const chance = (so: Prompt, left: number): Q.Rational => {
      if (decide(event, { ...at, t: so })) return decide(event, { ...at, t: so }) === 'true' ? Q.one : after(so, left)
      return Q.zero
    }
    const after = (so: Prompt, left: number): Q.Rational => {
      if (left === 0) return Q.zero
      const line = says(so)
      const whole = probability(at.P0, so)
      const of = (z: string) => Q.divide(probability(at.P0, [...so, z]), whole)
      if (line !== null && of(line).num > 0n) return chance([...so, line], left - 1)
      return ['n', 'p']
        .filter((z) => of(z).num > 0n)
        .map((z) => Q.multiply(of(z), chance([...so, z], left - 1)))
        .reduce(Q.add, Q.zero)
    }
    return chance([], k)
  }
  const at = {
    P0: automaton({ a: { next: { n: '1/3', p: '2/3' }, to: { n: 'b' } }, b: { next: { n: '3/4', p: '1/4' } } }),
    P1: automaton({ a: { next: { n: '1/2', p: '1/2' }, to: { p: 'b' } }, b: { next: { n: '1/5', p: '4/5' } } }),
    n: 2,
  }
  const texts: ReadonlyArray<Prompt> = [[], ['n'], ['p']]
  it('is as good for the event as the best of all 27 users, and none does better', () => {
    const choices = [null, 'n', 'p']
    const users = choices.flatMap((a) => choices.flatMap((b) => choices.map((c) => [a, b, c] as const)))
    const chances = users.map((user) =>
      withUser(at, (so) => user[texts.findIndex((other) => other.join() === so.join())] ?? null, 2),
    )
    expect(users).toHaveLength(27)
    expect(valueAt(worst(whenever), at)).toEqual(chances.reduce(Q.maximum))
    expect(valueAt(worst(never), at)).toEqual(chances[0])
    expect(valueAt(ever(t, n, P0, empty, event), at)).toEqual(chances[0])
  })
})

const letters = domain<{ readonly P0: LanguageModel; readonly P1: LanguageModel; readonly n: number }>({
  text: 'two models and a number',
  symbols: { P0: 'model', P1: 'model', n: 'natural' },
  families: [],
})
const stated = (then: Proposition<never>) =>
  claim({ name: 'a chance', title: '', fidelity: ours(''), forAll: letters, given: [], then: then as never })
const isAccepted = (then: Proposition<never>, proof: Proof<never>) =>
  E.isRight(checkProof(stated(then) as never, proof.proof))

describe('the first step, in proofs', () => {
  const event = (h: typeof t) => atMost(P0(h), multiply(constant(2), P1(h)))
  const chance = (k: typeof n | ReturnType<typeof number>) => ever(t, k, P0, empty, event(t))
  const now = indicator(atMost(P0(empty), multiply(constant(2), P1(empty))))
  const later = (given: boolean) => {
    const xt = followedBy(x, t)
    return ever(t, n, P0, given ? x : empty, atMost(P0(xt), multiply(constant(2), P1(xt))))
  }
  const unfolded = (mean: Term<never>) => add(now, multiply(complement(now), mean)) as Term<never>
  it('of no sentence is whether it happens at once', () => {
    expect(isAccepted(equals(chance(number(0)), now), chain<never, never>(chance(number(0)), equal(now, '')))).toBe(
      true,
    )
    expect(isAccepted(equals(chance(number(0)), one), chain<never, never>(chance(number(0)), equal(zero, '')))).toBe(
      false,
    )
  })
  it('of two sentences is the first and then the second', () => {
    const two = chance(number(2))
    const inner = ever(t, number(1), P0, x, atMost(P0(followedBy(x, t)), multiply(constant(2), P1(followedBy(x, t)))))
    const right = unfolded(expectation(x, P0, empty, inner) as Term<never>)
    expect(isAccepted(equals(two, right), chain<never, never>(two, equal(right, '')))).toBe(true)
    const wrong = unfolded(expectation(x, P1, empty, inner) as Term<never>)
    expect(isAccepted(equals(two, wrong), chain<never, never>(two, equal(wrong, '')))).toBe(false)
  })
  it('of n + 1 sentences is not that of n', () => {
    const whole = ever(t, plus(n, 1), P0, empty, event(t))
    const right = unfolded(expectation(x, P0, empty, later(true)) as Term<never>)
    expect(isAccepted(equals(whole, right), chain<never, never>(whole, equal(right, '')))).toBe(true)
    for (const wrong of [
      unfolded(expectation(x, P0, empty, later(false)) as Term<never>),
      expectation(x, P0, empty, later(true)),
      chance(n),
    ])
      expect(isAccepted(equals(whole, wrong as never), chain<never, never>(whole, equal(wrong as never, '')))).toBe(
        false,
      )
  })
})

describe('what is so at the end', () => {
  const atEnd = (of: typeof P0, m: typeof n, event: Proposition<never>) =>
    expectationOverSequences(t, m, of as never, empty, indicator(event)) as Term<never>
  const spoken = everInConversation(t, n, P0, empty, [y, whenever], likelier(2)) as Term<never>
  const isProved = (left: Term<never>, right: Term<never>) => isAccepted(atMost(left, right), eventually as never)
  it('is ever so, with and without lines', () => {
    const end = atEnd(P0, n, likelier(2) as never)
    expect([spoken, ever(t, n, P0, empty, likelier(2)) as Term<never>].map((right) => isProved(end, right))).toEqual([
      true,
      true,
    ])
  })
  it('not after more sentences, nor of another model or event', () => {
    const others = [
      atEnd(P0, plus(n, 1) as never, likelier(2) as never),
      atEnd(P1 as never, n, likelier(2) as never),
      atEnd(P0, n, likelier(3) as never),
      one as Term<never>,
    ]
    expect(others.map((left) => isProved(left, spoken))).toEqual(others.map(() => false))
  })
})

/** E f(t⊕x) = f(t) ≤ κf(t), by κ − 1. */
const byGrowth = (f: Term<never>, growth: Term<never>): Proof<never> => {
  const next = { node: inNode({ sequences: { t: followedBy(t, x).parts } }, f.node) } as Term<never>
  return chain<never, never>(
    expectation(x, P0, t, next) as Term<never>,
    atMostBy(multiply(growth, f), multiply(subtract(growth, one), f), 'a martingale'),
  )
}

describe('majorants', () => {
  const proofBy = (by: Term<never>, changes: Partial<Parameters<typeof majorant>[0]> = {}) =>
    majorant({ by, extension: x, nonnegative: evident, reached: evident, step: evident, start: evident, ...changes })
  const chance = ever(t, n, P0, empty, likelier(2)) as Term<never>
  it('1 is one, for every chance', () => {
    expect(isAccepted(atMost(chance, one), proofBy(one as never) as never)).toBe(true)
  })
  it('a smaller number, another model, a model that does not write, are none', () => {
    const half = constant(1, 2)
    const ratio = divide(P1(t), multiply(constant(2), P0(t)))
    expect(isAccepted(atMost(chance, half), proofBy(half as never) as never)).toBe(false)
    expect(isAccepted(atMost(chance, half), proofBy(ratio as never) as never)).toBe(false)
    expect(isAccepted(atMost(chance, P1(empty)), proofBy(P1(t) as never) as never)).toBe(false)
    expect(isAccepted(atMost(chance, zero), proofBy(P0(t) as never) as never)).toBe(false)
  })
  it('its letters are no one else’s', () => {
    const captured = sumOver(x, multiply(P0(followedBy(t, x)), one))
    const withLetter = (extension: typeof x) =>
      isAccepted(atMost(chance, one), majorant({ ...parts, by: captured as never, extension }) as never)
    const parts = { nonnegative: evident, reached: evident, step: evident, start: evident }
    expect(withLetter(x)).toBe(false)
    expect(isAccepted(atMost(chance, one), proofBy(one as never, { extension: t as never }) as never)).toBe(false)
  })
  it('without a bound for lines nothing is proved of conversations', () => {
    const spoken = everInConversation(t, n, P0, empty, [y, whenever], likelier(2)) as Term<never>
    const f = divide(P1(t), multiply(constant(2), P0(t)))
    expect(isAccepted(atMost(spoken, one), proofBy(one as never) as never)).toBe(true)
    expect(isAccepted(atMost(spoken, constant(1, 2)), proofBy(f as never) as never)).toBe(false)
  })
  it('may grow with every sentence, by a factor that is known to be at least 1', () => {
    const saidSeldom = ever(t, n, P0, empty, atMost(P0(t), multiply(constant(1, 3), P1(t)))) as Term<never>
    const grows = (bound: Term<never>, growth: Term<never>, by: Term<never> = one as never) =>
      isAccepted(atMost(saidSeldom, bound), proofBy(by, { growth, step: byGrowth(by, growth) }) as never)
    const two = constant(2) as Term<never>
    expect(grows(power(two, n) as never, two)).toBe(true)
    expect(grows(power(two, plus(n, -1)) as never, two)).toBe(false)
    expect(grows(one as never, two)).toBe(false)
    expect(grows(power(constant(1, 2), n) as never, constant(1, 2) as never)).toBe(false)
    expect(grows(zero as never, zero as never)).toBe(false)
    expect(grows(power(add(one, P1(t)), n) as never, add(one, P1(t)) as never)).toBe(false)
    expect(grows(power(P1(empty), n) as never, P1(empty) as never)).toBe(true)
    // what does not shrink is no bound of what is to come
    expect(grows(multiply(constant(1, 2), power(two, n)) as never, two, constant(1, 2) as never)).toBe(false)
    expect(grows(multiply(power(two, n), P1(empty)) as never, two, P1(t) as never)).toBe(false)
  })
  it('random ones prove nothing that is false', () => {
    const after = fc.constantFrom<Term<never>>(
      one as never,
      constant(1, 2) as never,
      P1(t) as never,
      P0(t) as never,
      divide(P1(t), P0(t)) as never,
      divide(P1(t), multiply(constant(2), P0(t))) as never,
      add(P1(t), one) as never,
      sumOver(y, P0(followedBy(t, y))) as never,
      expectation(y, P0, t, score(B, y)) as never,
    )
    const events = fc.constantFrom<Proposition<never>>(
      likelier(1) as never,
      likelier(2) as never,
      whenever as never,
      never as never,
      atMost(P0(t), P1(t)) as never,
      atMost(one, P1(t)) as never,
      equals(P1(t), zero) as never,
    )
    const allowed = fc.constantFrom<Proposition<never> | null>(
      null,
      whenever as never,
      equals(P1(followedBy(t, y)), zero) as never,
    )
    const bounds = fc.option(after, { nil: undefined })
    const growths = fc.option(
      fc.constantFrom<Term<never>>(
        one as never,
        constant(2) as never,
        constant(1, 2) as never,
        zero as never,
        P1(t) as never,
        add(one, P1(t)) as never,
        add(one, P0(empty)) as never,
      ),
      { nil: undefined },
    )
    const places = fc.sample(instance, { seed: 3, numRuns: 25 })
    let [accepted, grown] = [0, 0]
    fc.assert(
      fc.property(
        after,
        events,
        allowed,
        fc.constantFrom(x, y, t),
        bounds,
        growths,
        fc.boolean(),
        (f, event, lines, extension, bound, growth, isEvident) => {
          const left =
            lines === null ? ever(t, n, P0, empty, event) : everInConversation(t, n, P0, empty, [y, lines], event)
          const begun = { node: inNode({ sequences: { t: [] } }, f.node) }
          const then = atMost(left, bound ?? (growth === undefined ? begun : multiply(power(growth, n), begun)))
          const proof = majorant({
            by: f,
            ...(growth === undefined ? {} : { growth }),
            extension: extension as never,
            nonnegative: evident,
            reached: evident,
            step: growth === undefined || isEvident ? evident : byGrowth(f, growth),
            line: evident,
            start: evident,
          })
          if (!isAccepted(then as never, proof as never)) return true
          accepted++
          if (growth !== undefined) grown++
          return places.every((at) => outcomeOn(stated(then as never) as never, { ...at, n: at.D } as never) === 'held')
        },
      ),
      { numRuns: 6000, seed: 7 },
    )
    expect(accepted).toBeGreaterThan(20)
    expect(grown).toBeGreaterThan(10)
  })
})
