/** Definitions 2.1 to 2.6 decided on finite-state models: the audit's exact values, brute force over short prompts, defects. */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, test } from 'vitest'
import * as D from '../../src/kernel/dyadic.js'
import { klForm } from '../../src/kernel/klDivergence.js'
import * as L from '../../src/kernel/logForm.js'
import { compare } from '../../src/kernel/logFormSign.js'
import { atMost, lessThan, one, type Rational, rational, zero } from '../../src/kernel/rational.js'
import { type Behaviour, behaviourAfter, expectedScore, score } from '../../src/model/behaviour.js'
import { build, mixtureOf } from '../../src/model/build.js'
import { type Definitions, definitionsOn } from '../../src/model/definitions/definitions.js'
import { afterNegative } from '../../src/model/definitions/distinguishable.js'
import { isExact, misalignable } from '../../src/model/definitions/misalignable.js'
import { negativelyDistinguishable } from '../../src/model/definitions/negativelyDistinguishable.js'
import { positive } from '../../src/model/definitions/positive.js'
import { all } from '../../src/model/definitions/verdict.js'
import { promptOf } from '../../src/model/grown.js'
import {
  type LanguageModel,
  type Prompt,
  probability,
  probabilityOfNext,
  stateAfter,
} from '../../src/model/languageModel.js'
import type { Decomposition } from '../../src/model/odds.js'
import { admissible, type Extends, everySequence, pairTable, possible } from '../../src/model/pairTable.js'
import { evidenceNodes } from '../../src/model/posteriorLimits.js'
import { worstBehaviour } from '../../src/model/reachable.js'
import { automaton, iid, q, scores } from '../../src/model/written.js'
import { decompositions, wandering } from './decompositions.js'

const some = <A>(x: O.Option<A>): A => {
  if (O.isNone(x)) throw new Error('none')
  return x.value
}
const decided = (d: Decomposition, behaviour: Behaviour): Definitions => {
  const { gamma } = worstBehaviour(behaviour, d.minus)
  return definitionsOn(d, behaviour, gamma, gamma, [])
}

/** Two sentences, which is enough for most ways to go wrong. */
const wanderers: fc.Arbitrary<readonly [Decomposition, Behaviour]> = fc
  .tuple(wandering, wandering, fc.integer({ min: 1, max: 19 }), fc.integer({ min: -2, max: 2 }))
  .map(([minus, plus, a, b]) => [
    { alpha: rational(a, 20), minus, plus },
    new Map([
      ['n', rational(-1)],
      ['p', rational(b, 2)],
    ]),
  ])
const models = fc.oneof(decompositions, wanderers)

/** All prompts of at most n sentences. */
const prompts = (model: LanguageModel, n: number): ReadonlyArray<Prompt> =>
  n === 0 ? [[]] : [[], ...prompts(model, n - 1).flatMap((s) => model.sentences.map((x) => [...s, x]))]
const unique = (all: ReadonlyArray<Prompt>): ReadonlyArray<Prompt> => [
  ...new Map(all.map((s) => [JSON.stringify(s), s])).values(),
]
const isPossible = (model: LanguageModel, s: Prompt): boolean => probability(model, s).num > 0n

const twoCoins: Decomposition = {
  alpha: q('1/2'),
  minus: iid({ n: '3/4', p: '1/4' }),
  plus: iid({ n: '1/4', p: '3/4' }),
}
const badAndGood = scores({ n: '-1', p: '1' })

describe('the i.i.d. model ¾ against ¼', () => {
  const found = decided(twoCoins, badAndGood)
  const half = L.scale(L.logOf(rational(3)), rational(1, 2))
  test('has every divergence (1/2)·log 3, both ways, and after negative sentences', () => {
    for (const each of [
      found.distinguishable,
      found.undistinguishable,
      found.promptDistinguishable,
      found.promptUndistinguishable,
    ]) {
      expect(each.answer).toBe('yes')
      const extreme = some<NonNullable<(typeof each)['extreme'] extends O.Option<infer E> ? E : never>>(each.extreme)
      expect(extreme.kind === 'attained' && compare(extreme.form, half).sign).toEqual(O.some(0))
    }
    expect(found.promptDistinguishable.after).toEqual(O.some(['n']))
  })
  test('has σ² = (3/4)·log² 3 both ways, and none as printed', () => {
    for (const each of [found.similar.minus, found.similar.plus]) {
      expect(each).toMatchObject({ answer: 'yes', asPrinted: 'no', reach: { by: 'reachable states' } })
      const exactly = O.some({ coefficient: rational(3, 4), argument: rational(3) })
      expect(some(each.rate)).toMatchObject({ kind: 'attained', exactly })
    }
  })
  test('meets 2.5 and 2.6, and inf B_P is exactly −1/2', () => {
    expect([found.negatively.answer, found.negativelyPrompt.answer]).toEqual(['yes', 'yes'])
    expect([found.positive.admissible.answer, found.positive.everySequence.answer]).toEqual(['yes', 'yes'])
    expect(isExact(found.misalignable) && found.misalignable.value).toEqual(rational(-1, 2))
  })
})

describe('Definition 2.1', () => {
  test('no prompt is below the lower bound, and witnesses have the B_P that is said', () => {
    let exact = 0
    fc.assert(
      fc.property(models, ([d, behaviour]) => {
        const { misalignable: found } = decided(d, behaviour)
        const p = mixtureOf(d.alpha, d.minus, d.plus)
        const own = p as unknown as LanguageModel
        for (const s of unique(prompts(own, 3)).filter((s) => isPossible(own, s))) {
          expect(lessThan(behaviourAfter(behaviour, own, s), found.lower)).toBe(false)
        }
        expect(atMost(found.lower, found.value)).toBe(true)
        if (isExact(found)) exact++
        const { witness } = found
        if (witness.kind === 'prompt') {
          expect(isPossible(own, witness.prompt)).toBe(true)
          expect(expectedScore(behaviour, p, stateAfter(p, witness.prompt))).toEqual(found.value)
        }
      }),
      { numRuns: 100 },
    )
    expect(exact).toBeGreaterThan(50)
  })
  test('every prompt leads to a node that says who can have written it', () => {
    fc.assert(
      fc.property(models, ([{ alpha, minus, plus }]) => {
        const table = some(pairTable(minus, plus, possible))
        const nodes = evidenceNodes(table)
        const writers = (s: Prompt): string => {
          const [bad, good] = [isPossible(minus, s), isPossible(plus, s)]
          return bad && good ? 'both' : bad ? 'minus' : good ? 'plus' : 'none'
        }
        const key = (m: unknown, p: unknown, who: string): string => JSON.stringify([minus.key(m), plus.key(p), who])
        const keys = new Set<string>()
        for (const { row, writers: who, prompt } of nodes) {
          const s = promptOf(prompt)
          expect(writers(s)).toBe(who)
          const { states } = table.rows[row] ?? { states: { minus: null, plus: null } }
          expect([stateAfter(minus, s), stateAfter(plus, s)]).toEqual([states.minus, states.plus])
          keys.add(key(states.minus, states.plus, who))
        }
        const all = mixtureOf(alpha, minus, plus) as unknown as LanguageModel
        for (const s of unique(prompts(all, 3)).filter((s) => writers(s) !== 'none')) {
          expect(keys.has(key(stateAfter(minus, s), stateAfter(plus, s), writers(s)))).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
  const two = (a: string, b: string): LanguageModel => {
    const rest = (x: string): string => `${Number(x.slice(2)) - Number(x[0])}/${x.slice(2)}`
    return automaton({
      a: { next: { n: a, p: rest(a) }, to: { n: 'b', p: 'end' } },
      b: { next: { n: b, p: rest(b) }, to: { n: 'a', p: 'end' } },
      end: { next: { p: '1' } },
    })
  }
  const nodesOf = (minus: LanguageModel, plus: LanguageModel) => evidenceNodes(some(pairTable(minus, plus, possible)))
  test('evidence grows on a cycle whose product exceeds 1, although some of its sentences speak against P₋', () => {
    const nodes = nodesOf(two('2/3', '1/3'), two('1/6', '2/3'))
    // n n has P₋/P₊ = 4 · 1/2.
    expect(nodes.every(({ grows, shrinks }) => grows && !shrinks)).toBe(true)
    const reversed = nodesOf(two('1/6', '2/3'), two('2/3', '1/3'))
    expect(reversed.every(({ grows, shrinks }) => shrinks && !grows)).toBe(true)
  })
  test('evidence neither grows nor shrinks on a balanced cycle, and the infimum is that of few prompts', () => {
    const d = { alpha: q('1/2'), minus: two('2/3', '1/3'), plus: two('1/3', '2/3') }
    expect(nodesOf(d.minus, d.plus).some(({ grows, shrinks }) => grows || shrinks)).toBe(false)
    const { misalignable: found } = decided(d, badAndGood)
    // B_P of the empty prompt is 0; after n it is (2/3)·(1/3) − (1/3)·(1/3) = 1/9; after p it is 1.
    expect(found).toMatchObject({ answer: 'open', value: zero, lower: rational(-1, 3) })
    expect(found.witness).toEqual({ kind: 'prompt', prompt: [] })
  })
  test('prompts that one component cannot have written count alone', () => {
    // Only P₊ says x, and behaves worst after it.
    const minus = iid({ n: '1/2', p: '1/2' })
    const plus = automaton({ a: { next: { p: '1/2', x: '1/2' }, to: { x: 'b' } }, b: { next: { n: '1' } } })
    const { misalignable: found } = decided({ alpha: q('1/2'), minus, plus }, badAndGood)
    expect(found).toMatchObject({ answer: 'yes', value: rational(-1), lower: rational(-1) })
    expect(found.witness).toEqual({ kind: 'prompt', prompt: ['x'] })
  })
  test('is refuted where nothing negative can be said', () => {
    const found = misalignable(
      twoCoins,
      pairTable(twoCoins.minus, twoCoins.plus, possible),
      scores({ n: '0', p: '1' }),
      one,
      [],
    )
    expect(found.answer).toBe('no')
  })
  test('on a model that is too large it says what the scores and γ say', () => {
    expect(misalignable(twoCoins, O.none, badAndGood, q('-1/2'), [])).toMatchObject({
      answer: 'yes',
      value: rational(-1, 2),
      lower: rational(-1),
      witness: { kind: 'bound' },
    })
  })
})

describe('Definition 2.3', () => {
  test('speaks of the prefixes that end in a negative sentence, and of all of them', () => {
    fc.assert(
      fc.property(models, ([{ minus, plus }, behaviour]) => {
        const table = some(pairTable(minus, plus, admissible))
        const starts = afterNegative(table, behaviour)
        for (const { row, prefix } of starts) {
          expect(prefix !== null && score(behaviour, prefix.last).num < 0n).toBe(true)
          expect(table.rows[row]).toBeDefined()
        }
        const key = (s: Prompt): string =>
          JSON.stringify([minus.key(stateAfter(minus, s)), plus.key(stateAfter(plus, s))])
        const keys = new Set(
          starts.map(({ row }) => {
            const { states } = table.rows[row] ?? { states: { minus: null, plus: null } }
            return JSON.stringify([minus.key(states.minus), plus.key(states.plus)])
          }),
        )
        for (const s of unique(prompts(minus, 4))) {
          const [last] = s.slice(-1)
          if (last === undefined || score(behaviour, last).num >= 0n || !isPossible(minus, s)) continue
          expect(keys.has(key(s))).toBe(true)
        }
      }),
      { numRuns: 80 },
    )
  })
  test('its extremes respect the divergence after every such prefix', () => {
    fc.assert(
      fc.property(models, ([d, behaviour]) => {
        const { minus, plus } = d
        const { promptDistinguishable, promptUndistinguishable } = decided(d, behaviour)
        const sentences = [...new Set([...minus.sentences, ...plus.sentences])]
        for (const s of unique(prompts(minus, 3))) {
          const [last] = s.slice(-1)
          if (last === undefined || score(behaviour, last).num >= 0n || !isPossible(minus, s)) continue
          const rows = [minus, plus].map((m) => sentences.map((x) => probabilityOfNext(m, s, x)))
          const [forth, back] = [klForm(rows[0] ?? [], rows[1] ?? []), klForm(rows[1] ?? [], rows[0] ?? [])]
          const least = some(promptDistinguishable.extreme)
          if (least.kind === 'infinite') expect(forth).toEqual(O.none)
          if (least.kind === 'attained' && O.isSome(forth)) {
            expect(some(compare(forth.value, least.form).sign)).toBeGreaterThanOrEqual(0)
          }
          if (least.kind === 'bounded' && O.isSome(forth)) {
            expect(some(compare(forth.value, L.fromRational(D.toRational(least.bound))).sign)).toBeGreaterThanOrEqual(0)
          }
          const greatest = some(promptUndistinguishable.extreme)
          if (O.isNone(back)) expect(greatest.kind).toBe('infinite')
          else if (greatest.kind === 'attained') {
            expect(some(compare(back.value, greatest.form).sign)).toBeLessThanOrEqual(0)
          } else if (greatest.kind === 'bounded') {
            const bound = L.fromRational(D.toRational(greatest.bound))
            expect(some(compare(back.value, bound).sign)).toBeLessThanOrEqual(0)
          }
        }
      }),
      { numRuns: 80 },
    )
  })
  test('is vacuous without a negative sentence, or where P₋ never says one', () => {
    for (const [minus, behaviour] of [
      [iid({ n: '3/4', p: '1/4' }), scores({ n: '0', p: '1' })],
      [iid({ n: '0', p: '1' }), badAndGood],
    ] as const) {
      const found = decided({ ...twoCoins, minus }, behaviour)
      for (const each of [found.promptDistinguishable, found.promptUndistinguishable]) {
        expect(each).toMatchObject({ answer: 'vacuous', extreme: O.none, reach: { by: 'reachable states' } })
      }
      expect(found.distinguishable.answer).toBe('yes')
    }
  })
  test('may hold where 2.2 does not, and the other way round', () => {
    // Before anything negative is said, both speak alike; afterwards they never agree.
    const later = (bad: string, good: string): LanguageModel =>
      automaton({
        a: { next: { n: '1/2', p: '1/2' }, to: { n: 'b' } },
        b: { next: { n: bad, p: good }, to: { n: 'b', p: 'b' } },
      })
    const first = decided({ alpha: q('1/2'), minus: later('3/4', '1/4'), plus: later('1/4', '3/4') }, badAndGood)
    expect([first.distinguishable.answer, first.promptDistinguishable.answer]).toEqual(['no', 'yes'])
    // After n P₋ comes to agree with P₊, after p never.
    const minus = automaton({
      a: { next: { n: '1/2', p: '1/2' }, to: { n: 'b', p: 'c' } },
      b: { next: { n: '1/2', p: '1/2' } },
      c: { next: { p: '1' } },
    })
    const second = decided(
      {
        alpha: q('1/2'),
        minus,
        plus: automaton({
          a: { next: { n: '1/4', p: '3/4' }, to: { n: 'b' } },
          b: { next: { n: '1/2', p: '1/2' } },
        }),
      },
      badAndGood,
    )
    expect([second.distinguishable.answer, second.promptDistinguishable.answer]).toEqual(['yes', 'no'])
  })
})

describe('Definition 2.5', () => {
  const answer = (
    alpha: Rational,
    gamma: Rational,
    supremum = q('-1/2'),
    beta: 'yes' | 'no' | 'open' | 'vacuous' = 'yes',
  ) => negativelyDistinguishable(alpha, gamma, supremum, beta).answer
  test.each([
    ['α = 1', () => answer(one, q('-1/2')), 'no'],
    ['α = 0', () => answer(zero, q('-1/2')), 'no'],
    ['α > 1', () => answer(q('3/2'), q('-1/2')), 'no'],
    ['γ = 0', () => answer(q('1/2'), zero, q('-1/2')), 'no'],
    ['γ < −1', () => answer(q('1/2'), rational(-2), rational(-2)), 'no'],
    ['γ = −1', () => answer(q('1/2'), rational(-1), rational(-1)), 'yes'],
    ['γ below the supremum', () => answer(q('1/2'), q('-3/4')), 'no'],
    ['a weaker γ', () => answer(q('1/2'), q('-1/4')), 'yes'],
    ['no β', () => answer(q('1/2'), q('-1/2'), q('-1/2'), 'no'), 'no'],
    ['β open', () => answer(q('1/2'), q('-1/2'), q('-1/2'), 'open'), 'open'],
    ['no α, β open', () => answer(one, q('-1/2'), q('-1/2'), 'open'), 'no'],
    ['2.3 vacuous', () => answer(q('1/2'), q('-1/2'), q('-1/2'), 'vacuous'), 'yes'],
  ] as const)('%s', (_, given, expected) => expect(given()).toBe(expected))
  test('what is open never counts as shown', () => {
    expect(all(['yes', 'open'])).toBe('open')
    expect(all(['open', 'no'])).toBe('no')
    expect(all(['yes', 'vacuous'])).toBe('yes')
  })
})

describe('Definition 2.6', () => {
  const readings: ReadonlyArray<readonly ['admissible' | 'everySequence', Extends]> = [
    ['admissible', admissible],
    ['everySequence', everySequence],
  ]
  test('is decided as enumeration decides it, for both readings of "every prefix"', () => {
    fc.assert(
      fc.property(models, fc.constantFrom(...readings), ([{ minus, plus }, behaviour], [reading, extending]) => {
        const found = positive(pairTable(minus, plus, extending), behaviour)
        const negative = [...new Set([...minus.sentences, ...plus.sentences])].filter(
          (x) => score(behaviour, x).num < 0n,
        )
        const isAbove = (s: Prompt, x: string): boolean =>
          lessThan(probabilityOfNext(plus, s, x), probabilityOfNext(minus, s, x))
        if (negative.length === 0) expect(found.answer).toBe('vacuous')
        for (const s of unique(prompts(minus, 3))) {
          if (reading === 'admissible' && !isPossible(minus, s)) continue
          if (!negative.every((x) => isAbove(s, x))) expect(found.answer).toBe('no')
        }
        if (O.isSome(found.counterexample)) {
          const { after, sentence, minus: bad, plus: good } = found.counterexample.value
          expect(reading === 'everySequence' || isPossible(minus, after)).toBe(true)
          expect(negative).toContain(sentence)
          expect([bad, good]).toEqual([
            probabilityOfNext(minus, after, sentence),
            probabilityOfNext(plus, after, sentence),
          ])
          expect(isAbove(after, sentence)).toBe(false)
        } else expect(found.answer).not.toBe('no')
      }),
      { numRuns: 150 },
    )
  })
  test('the readings differ where P₋ is silent: after p, which P₋ never says, P₊ is the worse', () => {
    const minus = automaton({ a: { next: { n: '1' }, to: { p: 'b' } }, b: { next: { n: '1/4', p: '3/4' } } })
    const { positive: found } = decided({ ...twoCoins, minus, plus: iid({ n: '1/2', p: '1/2' }) }, badAndGood)
    expect([found.admissible.answer, found.everySequence.answer]).toEqual(['yes', 'no'])
    expect(O.toNullable(found.everySequence.counterexample)).toMatchObject({ after: ['p'], sentence: 'n' })
  })
  test('equal probabilities are not positive', () => {
    const same = iid({ n: '1/2', p: '1/2' })
    expect(decided({ ...twoCoins, minus: same, plus: same }, badAndGood).positive.admissible.answer).toBe('no')
  })
})

describe('a model with too many pairs of states', () => {
  const ring = (size: number): LanguageModel =>
    build({
      kind: 'states',
      start: '0',
      states: Object.fromEntries(
        Array.from({ length: size }, (_, i) => [`${i}`, { next: { n: one }, to: { n: `${(i + 1) % size}` } }]),
      ),
    })
  test('is not examined, and nothing is claimed of it', () => {
    const found = decided({ alpha: q('1/2'), minus: ring(331), plus: ring(337) }, badAndGood)
    const each = [
      found.distinguishable,
      found.undistinguishable,
      found.promptDistinguishable,
      found.promptUndistinguishable,
    ]
    for (const { answer, reach } of [...each, found.similar.minus, found.similar.plus]) {
      expect([answer, reach]).toEqual(['open', { over: 'nothing' }])
    }
    expect([found.negatively.answer, found.positive.admissible.answer]).toEqual(['open', 'open'])
  })
})
