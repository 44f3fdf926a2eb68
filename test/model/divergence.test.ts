/** Divergences over n sentences against their definitions by enumeration; the infimum over every n; the likeliest prompt. */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, test } from 'vitest'
import * as D from '../../src/kernel/dyadic.js'
import * as I from '../../src/kernel/interval.js'
import { klForm } from '../../src/kernel/klDivergence.js'
import * as L from '../../src/kernel/logForm.js'
import { isZero } from '../../src/kernel/logFormBasis.js'
import { compare, enclose } from '../../src/kernel/logFormSign.js'
import {
  add,
  atMost,
  divide,
  multiply,
  one,
  power,
  type Rational,
  rational,
  subtract,
  zero,
} from '../../src/kernel/rational.js'
import { build } from '../../src/model/build.js'
import { stronglyConnected } from '../../src/model/components.js'
import { divergenceAfter, totalDivergence } from '../../src/model/divergence.js'
import {
  divergenceOver,
  enclosedChain,
  enclosedDivergence,
  enclosedTotal,
  exactSentences,
} from '../../src/model/divergenceEnclosure.js'
import { largestBeta } from '../../src/model/divergenceInfimum.js'
import { averagings, squeeze } from '../../src/model/divergenceSqueeze.js'
import { expectedLogRatio } from '../../src/model/expectedLogRatio.js'
import { type LanguageModel, type Prompt, probability, stateAfter } from '../../src/model/languageModel.js'
import { likeliestPrompt } from '../../src/model/likeliestPrompt.js'
import { weightOf } from '../../src/model/odds.js'
import { type PairChain, pairChain } from '../../src/model/pairChain.js'
import { automaton, iid } from '../../src/model/written.js'
import { decompositions, wandering } from './decompositions.js'

const some = <A>(x: O.Option<A>): A => {
  if (O.isNone(x)) throw new Error('none')
  return x.value
}
const chainOf = (minus: LanguageModel, plus: LanguageModel): PairChain => some(pairChain(minus, plus))
const isSame = (x: O.Option<L.LogForm>, y: O.Option<L.LogForm>): boolean =>
  O.isNone(x) ? O.isNone(y) : O.isSome(y) && isZero(L.subtract(x.value, y.value))

/** All prompts of n sentences with P₋(s) > 0. */
const written = (minus: LanguageModel, n: number): ReadonlyArray<Prompt> =>
  n === 0
    ? [[]]
    : written(minus, n - 1).flatMap((s) => [...minus.next(stateAfter(minus, s)).keys()].map((x) => [...s, x]))

const sumOf = (forms: ReadonlyArray<O.Option<L.LogForm>>): O.Option<L.LogForm> =>
  forms.every(O.isSome) ? O.some(L.sum(forms.map(some))) : O.none

/** E_{s∼P₋,|s|=n} KL(P₋(·|s)‖P₊(·|s)), by its definition. */
const enumerated = (minus: LanguageModel, plus: LanguageModel, n: number): O.Option<L.LogForm> =>
  sumOf(
    written(minus, n).map((s) => {
      const [bad, good] = [minus.next(stateAfter(minus, s)), plus.next(stateAfter(plus, s))]
      const sentences = [...new Set([...bad.keys(), ...good.keys()])]
      const row = (law: ReadonlyMap<string, Rational>) => sentences.map((x) => law.get(x) ?? zero)
      return O.map((kl: L.LogForm) => L.scale(kl, probability(minus, s)))(klForm(row(bad), row(good)))
    }),
  )

/** E_{s∼P₋,|s|=k} log(P₋(s)/P₊(s)), by its definition. */
const enumeratedLogRatio = (minus: LanguageModel, plus: LanguageModel, k: number): O.Option<L.LogForm> =>
  sumOf(
    written(minus, k).map((s) => {
      const [bad, good] = [probability(minus, s), probability(plus, s)]
      return good.num === 0n ? O.none : O.some(L.scale(L.logOf(divide(bad, good)), bad))
    }),
  )

const half = chainOf(iid({ n: '3/4', p: '1/4' }), iid({ n: '1/4', p: '3/4' }))
const halfLogThree = L.scale(L.logOf(rational(3)), rational(1, 2))

/** P₋ stays where it is with probability 9/10; P₊ is fair after n, and leaves it alone after p. */
const markov = chainOf(
  automaton({
    n: { next: { n: '9/10', p: '1/10' }, to: { p: 'p' } },
    p: { next: { n: '1/10', p: '9/10' }, to: { n: 'n' } },
  }),
  automaton({
    n: { next: { n: '1/2', p: '1/2' }, to: { p: 'p' } },
    p: { next: { n: '1/20', p: '19/20' }, to: { n: 'n' } },
  }),
)

describe('K_n', () => {
  test('of the i.i.d. model ¾ against ¼ is (1/2)·log 3 for every n', () => {
    for (const n of [0, 1, 2, 17, exactSentences])
      expect(isSame(divergenceAfter(half, n), O.some(halfLogThree))).toBe(true)
    const beta = largestBeta(half)
    expect(beta).toMatchObject({ kind: 'attained', at: 0 })
    expect(beta.kind === 'attained' && isZero(L.subtract(beta.form, halfLogThree))).toBe(true)
  })
  test('is the mean over all texts, by enumeration', () => {
    fc.assert(
      fc.property(pairs, fc.nat(3), ({ minus, plus }, n) => {
        expect(isSame(divergenceAfter(chainOf(minus, plus), n), enumerated(minus, plus, n))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
  test('is enclosed, with the accuracy that was asked for', () => {
    fc.assert(
      fc.property(pairs, fc.nat(6), fc.integer({ min: 20, max: 120 }), ({ minus, plus }, n, bits) => {
        const chain = chainOf(minus, plus)
        const [exact, enclosed] = [divergenceAfter(chain, n), enclosedDivergence(chain, n, bits)]
        expect(O.isSome(enclosed)).toBe(O.isSome(exact))
        if (O.isNone(exact) || O.isNone(enclosed)) return
        expect(I.isAccurate(enclosed.value, bits)).toBe(true)
        expect(O.isSome(I.intersection(enclosed.value, enclose(exact.value, 4096)))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
  test('of nearly equal laws, about 1e-600, needs no further precision', () => {
    const tiny = power(rational(10), -300)
    const row = (sign: number) => ({
      n: rational(tiny.den + 2n * BigInt(sign), 2n * tiny.den),
      p: rational(tiny.den - 2n * BigInt(sign), 2n * tiny.den),
    })
    const [minus, plus] = [build({ kind: 'iid', next: row(1) }), build({ kind: 'iid', next: row(0) })]
    const chain = chainOf(minus, plus)
    // 2d² < KL < 2d²(1 + 4d²/3) for halves shifted by d = 1e-300.
    const { lo, hi } = some(enclosedDivergence(chain, 5, 100))
    const least = divide(rational(2), power(rational(10), 600))
    expect(I.isAccurate({ lo, hi }, 100)).toBe(true)
    expect(D.compareRational(hi, least)).toBe(1)
    expect(D.compareRational(lo, divide(least, rational(1000, 1001)))).toBe(-1)
    expect(largestBeta(chain)).toMatchObject({ kind: 'attained', at: 0 })
  })
  test('beyond a thousand sentences is enclosed, however many they are', () => {
    expect(divergenceOver(markov, exactSentences, 64).kind).toBe('exact')
    const far = divergenceOver(markov, 2 ** 50, 64)
    const total = some(enclosedTotal(markov, 2 ** 50, 64))
    // The stationary law is (1/2, 1/2).
    const halfOf = (i: number) => L.scale(some(markov.states[i]?.divergence ?? O.none), rational(1, 2))
    const limit = enclose(L.add(halfOf(0), halfOf(1)), 80)
    if (far.kind !== 'enclosed') throw new Error(far.kind)
    expect(I.isAccurate(far.interval, 64)).toBe(true)
    expect(O.isSome(I.intersection(far.interval, limit))).toBe(true)
    expect(I.isAccurate(total, 64)).toBe(true)
    // K_n tends to the limit geometrically, so that only a few of 2^50 differ from it by much.
    const perSentence = I.multiply(total, I.point({ m: 1n, e: -50 }), 80)
    expect(I.isAccurate(I.hull(perSentence, limit), 44)).toBe(true)
  })
  test('meets the exact one at a thousand sentences', () => {
    const exact = divergenceOver(markov, exactSentences, 64)
    if (exact.kind !== 'exact') throw new Error(exact.kind)
    const enclosed = some(enclosedDivergence(markov, exactSentences, 90))
    expect(O.isSome(I.intersection(enclosed, enclose(exact.form, 200)))).toBe(true)
  })
  test('is +∞ exactly when P₋ may by then say what P₊ cannot', () => {
    const later = chainOf(
      automaton({ a: { next: { n: '1' }, to: { n: 'b' } }, b: { next: { n: '1/2', p: '1/2' } } }),
      automaton({ a: { next: { n: '1/2', p: '1/2' }, to: { n: 'b' } }, b: { next: { n: '1' } } }),
    )
    expect([0, 1, 2].map((n) => divergenceAfter(later, n)._tag)).toEqual(['Some', 'None', 'None'])
    expect(divergenceOver(later, 5000, 64)).toEqual({ kind: 'infinite' })
    expect([totalDivergence(later, 1)._tag, totalDivergence(later, 2)._tag]).toEqual(['Some', 'None'])
    expect([expectedLogRatio(later, 1)._tag, expectedLogRatio(later, 2)._tag]).toEqual(['Some', 'None'])
  })
})

describe('the chain rule', () => {
  test('holds: the expected log-ratio over k sentences is Σ_{n<k} K_n, and both are what enumeration gives', () => {
    fc.assert(
      fc.property(pairs, fc.nat(3), ({ minus, plus }, k) => {
        const chain = chainOf(minus, plus)
        const [total, expected] = [totalDivergence(chain, k), expectedLogRatio(chain, k)]
        expect(isSame(total, expected)).toBe(true)
        expect(isSame(total, enumeratedLogRatio(minus, plus, k))).toBe(true)
        expect(isSame(total, sumOf(Array.from({ length: k }, (_, n) => divergenceAfter(chain, n))))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
  test('holds over many sentences, enclosed too, one by one and by powers of two', () => {
    expect(isSame(totalDivergence(markov, 40), expectedLogRatio(markov, 40))).toBe(true)
    for (const k of [0, 1, 20, 40, 333]) {
      const enclosed = some(enclosedTotal(markov, k, 100))
      expect(I.isAccurate(enclosed, 100)).toBe(true)
      expect(O.isSome(I.intersection(enclosed, enclose(some(totalDivergence(markov, k)), 200)))).toBe(true)
    }
  })
})

describe('the squeeze', () => {
  const leastAndGreatest = (chain: PairChain, m: number) => {
    const forms = chain.states.map((_, i) => some(divergenceAfter(chain, m, i)))
    const best = (sign: number) => forms.reduce((x, y) => (some(compare(y, x).sign) === sign ? y : x))
    return { least: best(-1), greatest: best(1) }
  }
  const isAtMost = (x: L.LogForm, y: L.LogForm): boolean => some(compare(x, y).sign) <= 0
  test('is monotone, and K_{n+m} lies within, exactly', () => {
    const finite = decompositions.filter(([{ minus, plus }]) =>
      chainOf(minus, plus).states.every(({ divergence }) => O.isSome(divergence)),
    )
    fc.assert(
      fc.property(finite, fc.nat(3), fc.nat(3), ([{ minus, plus }], m, n) => {
        const chain = chainOf(minus, plus)
        const [now, next] = [leastAndGreatest(chain, m), leastAndGreatest(chain, m + 1)]
        expect(isAtMost(now.least, next.least) && isAtMost(next.greatest, now.greatest)).toBe(true)
        const k = some(divergenceAfter(chain, n + m))
        expect(isAtMost(now.least, k) && isAtMost(k, now.greatest)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
  test('encloses its exact values, and narrows on a chain that forgets where it began', () => {
    let m = 0
    const widths: Array<D.Dyadic> = []
    for (const values of averagings(enclosedChain(markov, 128))) {
      const { least, greatest } = squeeze(values)
      const exact = leastAndGreatest(markov, m)
      expect(O.isSome(I.intersection(some(least), enclose(exact.least, 128)))).toBe(true)
      expect(O.isSome(I.intersection(some(greatest), enclose(exact.greatest, 128)))).toBe(true)
      widths.push(I.width(I.interval(some(least).lo, some(greatest).hi), 20))
      if (m++ === 12) break
    }
    // By 4/5 at each step, the second eigenvalue: 0.8¹² < 1/14.
    expect(D.atMost(D.multiply({ m: 14n, e: 0 }, widths.at(-1) ?? D.one), widths[0] ?? D.zero)).toBe(true)
  })
})

const pairs = fc.oneof(
  decompositions.map(([{ minus, plus }]) => ({ minus, plus })),
  fc.record({ minus: wandering, plus: wandering }),
)

describe('strongly connected components', () => {
  const graphs = fc
    .integer({ min: 1, max: 7 })
    .chain((size) => fc.array(fc.array(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }))
  test('are the classes of nodes that reach each other, each after all that it leads to', () => {
    fc.assert(
      fc.property(graphs, (successors) => {
        const reach = successors.map((_, from) => {
          const seen = [from]
          for (const node of seen) for (const to of successors[node] ?? []) if (!seen.includes(to)) seen.push(to)
          return seen
        })
        const components = stronglyConnected(successors)
        const place = new Map(components.flatMap((nodes, at) => nodes.map((node) => [node, at] as const)))
        expect([...place.keys()].sort()).toEqual([...successors.keys()])
        for (const [from, all] of reach.entries()) {
          for (const to of all) {
            expect(place.get(to)).toBeLessThanOrEqual(place.get(from) ?? -1)
            expect(place.get(to) === place.get(from)).toBe(reach[to]?.includes(from))
          }
        }
      }),
    )
  })
})

describe('the largest β', () => {
  const atLeast = (beta: ReturnType<typeof largestBeta>, k: I.Interval): boolean => {
    if (beta.kind === 'attained') return !I.below(k, enclose(beta.form, 4096))
    return beta.kind !== 'bounded' || D.atMost(beta.lower, k.hi)
  }
  test('is below every K_n, and above none when it is attained', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 0, max: 40 }), ({ minus, plus }, n) => {
        const chain = chainOf(minus, plus)
        const beta = largestBeta(chain)
        const k = enclosedDivergence(chain, n, 128)
        if (O.isSome(k)) expect(beta.kind).not.toBe('infinite')
        if (O.isSome(k)) expect(atLeast(beta, k.value)).toBe(true)
        if (beta.kind === 'attained') expect(isSame(divergenceAfter(chain, beta.at), O.some(beta.form))).toBe(true)
        if (beta.kind === 'bounded') expect(D.atMost(beta.lower, beta.upper.hi) && beta.lower.m > 0n).toBe(true)
        if (O.isSome(k) && D.sign(k.value.hi) === 0) expect(beta.kind).toBe('none')
      }),
      { numRuns: 300 },
    )
  })
  test('is a bound with a vanishing gap where K_n decreases to its limit', () => {
    // From n the divergence falls towards its stationary mean, which it never reaches.
    const beta = largestBeta(markov)
    if (beta.kind !== 'bounded') throw new Error(beta.kind)
    expect(D.atMost(D.subtract(beta.upper.hi, beta.lower), D.scale(beta.lower, -70))).toBe(true)
  })
  test('is attained at the start where K_n increases to its limit', () => {
    const swapped: PairChain = chainOf(
      automaton({
        p: { next: { n: '1/10', p: '9/10' }, to: { n: 'n' } },
        n: { next: { n: '9/10', p: '1/10' }, to: { p: 'p' } },
      }),
      automaton({
        p: { next: { n: '1/20', p: '19/20' }, to: { n: 'n' } },
        n: { next: { n: '1/2', p: '1/2' }, to: { p: 'p' } },
      }),
    )
    expect(largestBeta(swapped)).toMatchObject({ kind: 'attained', at: 0 })
  })
  test('is a mean over the ends where a chain ends up in several', () => {
    // After the first sentence, n for ever or p for ever; K_n = (log 2 + log 8)/2 = 2·log 2 from then on.
    const minus = automaton({
      start: { next: { n: '1/2', p: '1/2' }, to: { n: 'n', p: 'p' } },
      n: { next: { n: '1' } },
      p: { next: { p: '1' } },
    })
    const plus = automaton({
      start: { next: { n: '1/64', p: '63/64' }, to: { n: 'n', p: 'p' } },
      n: { next: { n: '1/2', p: '1/2' }, to: { p: 'n' } },
      p: { next: { n: '7/8', p: '1/8' }, to: { n: 'p' } },
    })
    expect(isSame(divergenceAfter(chainOf(minus, plus), 9), O.some(L.logOf(rational(4))))).toBe(true)
    const beta = largestBeta(chainOf(minus, plus))
    // log 4 ≤ K_0 = ½·log 32 + ½·log(32/63): attained from n = 1 on, or bounded as closely as enclosures tell.
    if (beta.kind !== 'attained' && beta.kind !== 'bounded') throw new Error(beta.kind)
    const known = beta.kind === 'attained' ? enclose(beta.form, 100) : I.interval(beta.lower, beta.upper.hi)
    expect(D.atMost(I.width(known, 20), { m: 1n, e: -60 })).toBe(true)
    expect(O.isSome(I.intersection(known, enclose(L.logOf(rational(4)), 100)))).toBe(true)
  })
  test('is 0 where both come to speak alike, at once or in the limit', () => {
    expect(largestBeta(chainOf(iid({ n: '1' }), iid({ n: '1' })))).toEqual({ kind: 'none', at: O.some(0) })
    const once = automaton({
      a: { next: { n: '1/2', p: '1/2' }, to: { n: 'b', p: 'b' } },
      b: { next: { p: '1' } },
    })
    const other = automaton({
      a: { next: { n: '1/4', p: '3/4' }, to: { n: 'b', p: 'b' } },
      b: { next: { p: '1' } },
    })
    expect(largestBeta(chainOf(once, other))).toEqual({ kind: 'none', at: O.some(1) })
    const [slow, slower] = ['1/2', '1/4'].map((n) =>
      automaton({ a: { next: { n, p: n === '1/2' ? '1/2' : '3/4' }, to: { p: 'b' } }, b: { next: { p: '1' } } }),
    )
    if (slow === undefined || slower === undefined) throw new Error('missing')
    expect(largestBeta(chainOf(slow, slower))).toEqual({ kind: 'none', at: O.none })
  })
  test('is +∞ where P₋ can always say what P₊ cannot', () => {
    expect(largestBeta(chainOf(iid({ n: '1/2', p: '1/2' }), iid({ n: '1' })))).toEqual({ kind: 'infinite' })
    // It may go on elsewhere, with a small divergence, and yet may always still be where it is infinite.
    const stays = automaton({
      a: { next: { n: '1/2', p: '1/2' }, to: { p: 'b' } },
      b: { next: { n: '1/2', p: '1/2' } },
    })
    const silent = automaton({ a: { next: { p: '1' }, to: { p: 'b' } }, b: { next: { n: '1/4', p: '3/4' } } })
    expect(largestBeta(chainOf(stays, silent))).toEqual({ kind: 'infinite' })
  })
  /** P₋ says n, and P₊ says it with these probabilities, the last for ever. */
  const saying = (...probabilities: ReadonlyArray<Rational>): PairChain => {
    const states = probabilities.map((n, i) => {
      const to = `${Math.min(i + 1, probabilities.length - 1)}`
      return [`${i}`, { next: { n, p: subtract(one, n) }, to: { n: to, p: to } }] as const
    })
    return chainOf(iid({ n: '1' }), build({ kind: 'states', start: '0', states: Object.fromEntries(states) }))
  }
  test('is found where K_n dips for once, at any time', () => {
    const [low, high] = [rational(1, 2), rational(1, 32)]
    for (let at = 0; at < 12; at++) {
      const dip = Array.from({ length: 14 }, (_, n) => (n === at ? low : n === 0 ? rational(1, 16) : high))
      const beta = largestBeta(saying(...dip))
      expect(beta).toMatchObject({ kind: 'attained', at })
      expect(beta.kind === 'attained' && isZero(L.subtract(beta.form, L.logOf(rational(2))))).toBe(true)
    }
  })
  test('is finite where K_n is infinite for long, but not for ever', () => {
    expect(largestBeta(saying(zero, zero, zero, zero, rational(1, 2)))).toMatchObject({ kind: 'attained', at: 4 })
    expect(largestBeta(saying(zero, zero, zero, zero))).toEqual({ kind: 'infinite' })
  })
  test('does not count infinite K_n among the least', () => {
    const later = chainOf(
      automaton({ a: { next: { n: '1/2', p: '1/2' }, to: { n: 'b', p: 'b' } }, b: { next: { n: '1' } } }),
      automaton({ a: { next: { n: '1' }, to: { n: 'b', p: 'b' } }, b: { next: { n: '1/2', p: '1/2' } } }),
    )
    const beta = largestBeta(later)
    expect(beta).toMatchObject({ kind: 'attained', at: 1 })
    expect(beta.kind === 'attained' && isZero(L.subtract(beta.form, L.logOf(rational(2))))).toBe(true)
  })
})

describe('the likeliest prompt', () => {
  const odds = (minus: LanguageModel, plus: LanguageModel, s: Prompt) =>
    [probability(minus, s), probability(plus, s)] as const
  test('has the largest P₋/P₊ of all prompts of its length', () => {
    fc.assert(
      fc.property(decompositions, fc.nat(3), ([d, _], k) => {
        const best = likeliestPrompt(d, k)
        expect(best?.prompt.length).toBe(k)
        const [bad, good] = odds(d.minus, d.plus, best?.prompt ?? [])
        expect(bad.num).toBeGreaterThan(0n)
        for (const s of written(d.minus, k)) {
          const [b, g] = odds(d.minus, d.plus, s)
          expect(atMost(multiply(b, good), multiply(bad, g))).toBe(true)
        }
        const together = add(multiply(d.alpha, bad), multiply(subtract(one, d.alpha), good))
        expect(best && weightOf(best.posterior)).toEqual(divide(multiply(d.alpha, bad), together))
      }),
      { numRuns: 80 },
    )
  })
  test('of k sentences has log L > kβ for every certified β: log L ≥ Σ_{n<k} K_n', () => {
    fc.assert(
      fc.property(decompositions, fc.integer({ min: 1, max: 6 }), ([d], k) => {
        const total = totalDivergence(chainOf(d.minus, d.plus), k)
        const best = likeliestPrompt(d, k)
        const [bad, good] = odds(d.minus, d.plus, best?.prompt ?? [])
        // An infinite mean over finitely many texts: one of them P₊ cannot write.
        if (O.isNone(total)) expect(good.num).toBe(0n)
        if (O.isNone(total) || good.num === 0n) return
        expect(some(compare(L.logOf(divide(bad, good)), total.value).sign)).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 80 },
    )
  })
  test('need not be the greedy one', () => {
    // "t" is little evidence, and then "n" is a lot.
    const minus = automaton({ a: { next: { t: '1/2', n: '1/2' }, to: { t: 'b' } }, b: { next: { n: '1' } } })
    const plus = automaton({
      a: { next: { t: '3/10', n: '1/5', p: '1/2' }, to: { t: 'b' } },
      b: { next: { n: '1/1000', p: '999/1000' } },
    })
    const d = { alpha: rational(1, 100), minus, plus }
    expect([1, 2].map((k) => likeliestPrompt(d, k)?.prompt)).toEqual([['n'], ['t', 'n']])
  })
  test('is not searched beyond the work allowed', () => {
    const d = { alpha: rational(1, 100), minus: iid({ n: '3/4', p: '1/4' }), plus: iid({ n: '1/4', p: '3/4' }) }
    expect(likeliestPrompt(d, 1e12)).toBe(null)
    // Odds of many digits cost more than their sentences.
    const many = (sign: 1n | -1n) => {
      const half = 10n ** 3000n
      const n = { num: half + sign, den: 2n * half }
      return build({ kind: 'iid', next: { n: rational(n.num, n.den), p: rational(n.den - n.num, n.den) } })
    }
    expect(likeliestPrompt({ ...d, minus: many(1n), plus: many(-1n) }, 1000, 1e8)).toBe(null)
    expect(likeliestPrompt(d, 10_000)?.prompt).toHaveLength(10_000)
    expect(likeliestPrompt(d, 300)?.prompt).toEqual(Array.from({ length: 300 }, () => 'n'))
  })
})
