/**
 * The chance that every turn of a conversation succeeds: the best of all users one by one, long conversations without
 * enumeration, its text; and invariants that are none.
 */
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { D, h, k, N, n, P0, P1, s, s0, t } from '../spec/symbols.js'
import { checkProof } from '../src/claim/check.js'
import { claim, ours } from '../src/claim/claim.js'
import { domain } from '../src/claim/domain.js'
import { atMostBy, chain, evident, have, invariantOfTurns, type Proof, specialise } from '../src/claim/proof.js'
import * as Q from '../src/kernel/rational.js'
import { everyTurn } from '../src/logic/conversation.js'
import { decide, evaluate } from '../src/logic/decide.js'
import {
  and,
  atMost,
  below,
  everyPrompt,
  implies,
  type Proposition,
  positive,
  somePromptOf,
} from '../src/logic/proposition.js'
import { termCanonical } from '../src/logic/readings/canonical.js'
import { termLatex } from '../src/logic/readings/latex.js'
import { termText } from '../src/logic/readings/text.js'
import {
  add,
  count,
  empty,
  expectationOverSequences,
  followedBy,
  indicator,
  type Model,
  mixtureModel,
  multiply,
  natural,
  number,
  one,
  plus,
  power,
  prompt,
  type Sequence,
  scalar,
  subtract,
  type Term,
  two,
  type Whole,
  zero,
} from '../src/logic/term.js'
import { isRational } from '../src/logic/value.js'
import { type Prompt, probability } from '../src/model/languageModel.js'
import { automaton, iid, q } from '../src/model/written.js'
import { instance } from './support/playground.js'
import { parse, termValue } from './support/sexp.js'

const valueAt = (node: Term<never>, at: object): Q.Rational => {
  const value = evaluate(node.node, at as never)
  if (!isRational(value)) throw new Error('no rational value')
  return value
}
/** t is no likelier under P₁ than under P₀. */
const notLikelier = <H>(of: Sequence<H>) => atMost(P1(of), P0(of))
const turnsOf = (lengths: readonly [number, number, number], event: Proposition<never> = notLikelier(t) as never) => {
  const [turns, asked, answer] = lengths.map(number) as [Whole<unknown>, Whole<unknown>, Whole<unknown>]
  return everyTurn(t, { turns, prompt: asked, answer }, P0, empty, event) as Term<never>
}

describe('the chance that every turn succeeds', () => {
  const at = {
    P0: automaton({
      a: { next: { n: '1/3', p: '2/3' }, to: { n: 'b' } },
      b: { next: { n: '3/4', p: '1/4' }, to: { p: 'a' } },
    }),
    P1: automaton({ a: { next: { n: '1/2', p: '1/2' }, to: { p: 'b' } }, b: { next: { n: '1/5', p: '4/5' } } }),
  }
  const holdsAt = (so: Prompt) => decide(notLikelier(t), { ...at, t: so } as never) === 'true'
  it('is what the best of all 8 users reaches in two turns of one sentence and an answer of one', () => {
    const words = ['n', 'p'] as const
    const chanceOf = (so: Prompt, z: string) => Q.divide(probability(at.P0, [...so, z]), probability(at.P0, so))
    const chances = words.flatMap((first) =>
      words.flatMap((afterN) =>
        words.map((afterP) =>
          words
            .map((answer) => {
              const so = [first, answer]
              if (!holdsAt(so)) return Q.zero
              const asked = [...so, answer === 'n' ? afterN : afterP]
              const last = words.filter((z) => holdsAt([...asked, z])).map((z) => chanceOf(asked, z))
              return Q.multiply(chanceOf([first], answer), last.reduce(Q.add, Q.zero))
            })
            .reduce(Q.add, Q.zero),
        ),
      ),
    )
    expect(chances).toHaveLength(8)
    expect(new Set(chances.map(Q.show)).size).toBeGreaterThan(2)
    expect(valueAt(turnsOf([2, 1, 1]), at)).toEqual(chances.reduce(Q.maximum))
  })
  it('is 1 for no turn, and does not grow with more', () => {
    const values = [0, 1, 2, 3].map((turns) => valueAt(turnsOf([turns, 1, 1]), at))
    expect(values[0]).toEqual(Q.one)
    values.slice(1).forEach((value, i) => {
      expect(Q.lessThan(values[i] ?? Q.zero, value)).toBe(false)
    })
  })
  it('without answers is whether some prompts do, and without prompts a chance of the model alone', () => {
    expect(valueAt(turnsOf([1, 2, 0]), at)).toEqual(Q.one)
    const alone = expectationOverSequences(t, number(2), P0, empty, indicator(notLikelier(t)))
    expect(valueAt(turnsOf([1, 0, 2]), at)).toEqual(valueAt(alone as Term<never>, at))
    const never = below(one, zero) as Proposition<never>
    expect(valueAt(turnsOf([1, 0, 0], never), at)).toEqual(Q.zero)
    expect(valueAt(turnsOf([0, 0, 0], never), at)).toEqual(Q.one)
  })
  it('is computed for thirty turns, by how the models stand', () => {
    const coin = { P0: iid({ n: '1/3', p: '2/3' }), P1: iid({ n: '2/3', p: '1/3' }) }
    const chance = valueAt(turnsOf([30, 1, 1]), coin)
    // each turn asks p; the first answer may be anything, and so may all others: p outweighs every n
    expect(chance).toEqual(Q.one)
    const strict = below(multiply(two, P1(t)), P0(t)) as Proposition<never>
    expect(Q.lessThan(valueAt(turnsOf([30, 1, 1], strict), coin), Q.one)).toBe(true)
  })
  it('has no value for a negative number, or after what cannot be written', () => {
    for (const lengths of [
      [-1, 1, 1],
      [1, -1, 1],
      [1, 1, -1],
    ] as const)
      expect(evaluate(turnsOf(lengths).node, at as never)).toHaveProperty('undefined')
    const late = everyTurn(t, { turns: number(1), prompt: number(1), answer: number(1) }, P0, s, notLikelier(t))
    expect(evaluate(late.node, { ...at, P0: iid({ n: '1', p: '0' }), s: ['p'] } as never)).toHaveProperty('undefined')
  })
  it('is what its certificate text says, prompt after prompt', () => {
    const lengths = { turns: plus(n, 1), prompt: number(1), answer: number(1) }
    const terms: ReadonlyArray<Term<never>> = [
      everyTurn(t, lengths, P0, s, atMost(P1(followedBy(s, t)), P0(followedBy(s, t)))),
      everyTurn(t, { ...lengths, prompt: number(0) }, P1, s0, below(P0(t), one)),
    ]
    fc.assert(
      fc.property(instance, fc.constantFrom(...terms), (drawn, term) => {
        const place = { ...drawn, n: drawn.D }
        const [value, other] = [evaluate(term.node, place as never), termValue(parse(termCanonical(term.node)), place)]
        if (!isRational(value)) return other === undefined
        return other !== undefined && typeof other !== 'number' && Q.equality.equals(value, Q.rational(...other))
      }),
      { numRuns: 200 },
    )
  })
  it('is printed as the largest of probabilities', () => {
    const chance = everyTurn(t, { turns: n, prompt: plus(k, 2), answer: N }, P0, s, positive(P1(t)))
    expect(termText(chance.node)).toBe('max Pr_{t∼P₀(·|s), n turns of k+2 + N}[each time 0 < P₁(t)]')
    expect(termLatex(chance.node)).toContain('\\text{each time }0 < P_1(t)')
  })
})

// The rule

const symbols = {
  P0: 'model',
  P1: 'model',
  alpha: 'rational',
  c: 'rational',
  n: 'natural',
  k: 'natural',
  N: 'natural',
  D: 'natural',
} as const
const letters = domain({
  text: 'two models, a mixture of them, and some numbers',
  symbols: symbols as never,
  families: [],
})
type Given = ReadonlyArray<Proposition<never>>
const checked = (given: Given, then: Proposition<never>, proof: Proof<never>) => {
  const stated = claim({
    name: 'turns',
    title: '',
    fidelity: ours(''),
    forAll: letters,
    given: given as never,
    then: then as never,
  })
  return checkProof(stated as never, proof.proof)
}
const isAccepted = (given: Given, then: Proposition<never>, proof: Proof<never>): boolean =>
  E.isRight(checked(given, then, proof))
const c = scalar('c', 'c')
const l = natural('l', 'ℓ')
const [a, b] = [prompt('a'), prompt('b')]
const near = <H>(of: Sequence<H>) => notLikelier(of) as Proposition<never>

describe('an invariant of turns', () => {
  const lengths = { turns: n, prompt: k, answer: N }
  const chance = (of: Model<never> = P0 as never, event: Proposition<never> = near(t)) =>
    everyTurn(t, lengths, of, empty, event) as Term<never>
  const whole = <H>(so: Sequence<H>) => followedBy(followedBy(so, a), b)
  /** A turn after a text succeeds with probability c, and leads to where the invariant holds. */
  const succeeds = <H>(so: Sequence<H>, of: Model<never> = P0 as never) =>
    somePromptOf(
      a,
      k,
      and(
        positive(of(followedBy(so, a))),
        atMost(
          c,
          expectationOverSequences(b, N, of, followedBy(so, a), indicator(and(near(whole(so)), near(whole(so))))),
        ),
      ),
    )
  const always = (most: Whole<never>, of: Model<never> = P0 as never) =>
    everyPrompt(h, most, implies(positive(of(h)), implies(near(h), succeeds(h, of)))) as Proposition<never>
  const within = (most: Whole<never>) =>
    atMost(multiply(count(n), add(count(k), count(N))), count(most)) as Proposition<never>
  const [fits, goesOn, isChance] = [within(D as never), always(D as never), atMost(zero, c) as Proposition<never>]
  const shorter = atMost(count(l), count(D)) as Proposition<never>
  const inTime = chain<never, never>(
    count(l),
    atMostBy(
      count(D),
      add(
        add(
          subtract(count(D), multiply(count(n), add(count(k), count(N)))),
          subtract(multiply(count(n), add(count(k), count(N))), add(count(l), add(count(k), count(N)))),
        ),
        add(count(k), count(N)),
      ),
      'there is room for a turn',
    ),
  )
  const turn = have(shorter, inTime, specialise(goesOn, t, evident)) as Proof<never>
  const parts = { holds: near(t), rate: c, length: l, prompt: a, answer: b, first: evident, turn, start: evident }
  const by = (changes: object = {}): Proof<never> => invariantOfTurns({ ...parts, ...changes } as never) as never
  const least = (of: Term<never>, right: Term<never> = chance()) => atMost(of, right) as Proposition<never>
  const leastChance = power(c, n) as Term<never>
  const given: Given = [isChance, fits, goesOn]

  it('bounds the chance from below, where every turn keeps it', () => {
    expect(isAccepted(given, least(leastChance), by())).toBe(true)
  })
  it('and what it proves is so, on every small instance', () => {
    const cs = fc.constantFrom(q('0'), q('1/4'), q('1/2'), q('1'))
    const place = fc.tuple(instance, cs, fc.nat(2), fc.nat(1), fc.nat(1))
    let met = 0
    fc.assert(
      fc.property(place, ([drawn, rate, turns, asked, answered]) => {
        const at = { ...drawn, c: rate, n: turns, k: asked, N: answered, D: turns * (asked + answered) } as never
        if (given.some((hypothesis) => decide(hypothesis, at) !== 'true')) return true
        met++
        return decide(least(leastChance), at) === 'true'
      }),
      { numRuns: 300 },
    )
    expect(met).toBeGreaterThan(30)
  })
  it('needs that, a rate that is not negative, and texts that are covered', () => {
    for (const i of given.keys())
      expect(
        isAccepted(
          given.filter((_, other) => other !== i),
          least(leastChance),
          by(),
        ),
      ).toBe(false)
    expect(isAccepted([isChance, within(plus(D, 1) as never), goesOn], least(leastChance), by())).toBe(false)
    expect(isAccepted([isChance, fits, always(plus(D, -1) as never)], least(leastChance), by())).toBe(false)
  })
  it('proves no more than the power of the rate, and that of these turns alone', () => {
    const more: ReadonlyArray<Term<never>> = [multiply(two, leastChance), power(c, plus(n, -1)), c, one] as never
    for (const left of more) expect(isAccepted(given, least(left), by())).toBe(false)
    const other = (changes: object) => everyTurn(t, { ...lengths, ...changes }, P0, empty, near(t)) as Term<never>
    for (const changes of [{ turns: plus(n, 1) }, { prompt: plus(k, 1) }, { answer: plus(N, 1) }])
      expect(isAccepted(given, least(leastChance, other(changes)), by())).toBe(false)
    expect(isAccepted(given, least(leastChance, chance(P1 as never)), by())).toBe(false)
    expect(isAccepted(given, atMost(chance(), leastChance) as never, by())).toBe(false)
  })
  it('has to hold at first, and to imply what every turn should end with', () => {
    const strictly = below(P1(t), P0(t)) as Proposition<never>
    expect(isAccepted(given, least(leastChance, chance(P0 as never, strictly)), by())).toBe(false)
    expect(isAccepted(given, least(leastChance), by({ holds: strictly }))).toBe(false)
  })
  it('is of what has been said alone, and so is the rate', () => {
    const strange = [
      { holds: atMost(count(l), count(l)) },
      { holds: near(a) },
      { holds: near(b) },
      { rate: P0(t) },
      { rate: P0(a) },
      { rate: count(l) },
    ]
    for (const changes of strange) expect(isAccepted(given, least(leastChance), by(changes))).toBe(false)
  })
  it('its letters are no one else’s', () => {
    const captured = everyPrompt(b, D, atMost(P0(followedBy(t, b)), one))
    const changes = [{ prompt: t }, { answer: t }, { answer: a }, { length: n }, { length: D }, { prompt: prompt('k') }]
    for (const of of [...changes, { length: natural('a') }, { length: natural('⟨0⟩') }, { holds: captured }])
      expect(isAccepted(given, least(leastChance), by(of))).toBe(false)
  })
  it('says nothing of a mixture whose weight is not known to lie between 0 and 1', () => {
    const alpha = scalar('alpha', 'α')
    const P = mixtureModel(['P', 'P'], alpha, P0, P1) as Model<never>
    const mixed = [isChance, fits, always(D as never, P)]
    const proof = by({ turn: have(shorter, inTime, specialise(always(D as never, P), t, evident)) })
    const proper = [positive(alpha), below(alpha, one)] as Given
    expect(isAccepted([...proper, ...mixed], least(leastChance, chance(P)), proof)).toBe(true)
    expect(isAccepted([...proper.slice(1), ...mixed], least(leastChance, chance(P)), proof)).toBe(false)
  })
})
