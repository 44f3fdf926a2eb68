/** Variances of log-ratios against their definition by enumeration; the certified rate bounds what is found at any n. */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, test } from 'vitest'
import * as D from '../../src/kernel/dyadic.js'
import { logOfRational } from '../../src/kernel/elementary.js'
import * as I from '../../src/kernel/interval.js'
import * as Q from '../../src/kernel/rational.js'
import { buildPair, pairFamilies } from '../../src/model/arbitrary.js'
import { enclosedChain } from '../../src/model/divergenceEnclosure.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import { logRatioChain, logRatioOutcomes } from '../../src/model/logRatioChain.js'
import { expectedNext, logRatioVariances, type Numbers } from '../../src/model/logRatioVariance.js'
import { chainOn } from '../../src/model/pairChain.js'
import { admissible, type PairTable, pairTable } from '../../src/model/pairTable.js'
import { potentialOf } from '../../src/model/potential.js'
import { lineAbove, longRun } from '../../src/model/varianceLine.js'
import { type VarianceRate, varianceRate } from '../../src/model/varianceRate.js'
import { automaton, iid } from '../../src/model/written.js'
import { wandering } from './decompositions.js'

const bits = 256
const some = <A>(x: O.Option<A>): A => {
  if (O.isNone(x)) throw new Error('none')
  return x.value
}
const tableOf = (minus: LanguageModel, plus: LanguageModel): PairTable => some(pairTable(minus, plus, admissible))
type Speaker = 'minus' | 'plus'
const rateOf = (minus: LanguageModel, plus: LanguageModel, speaker: Speaker = 'minus'): VarianceRate =>
  some(varianceRate(tableOf(minus, plus), speaker))

/** The probability and the ratio P_φ/P_ψ of every text of n sentences from a row. */
const texts = (
  table: PairTable,
  speaker: Speaker,
  row: number,
  n: number,
): ReadonlyArray<{ readonly p: Q.Rational; readonly ratio: Q.Rational }> => {
  if (n === 0) return [{ p: Q.one, ratio: Q.one }]
  const { to, minus, plus } = table.rows[row] ?? { to: [], minus: [], plus: [] }
  return to.flatMap((next, i) => {
    const [bad, good] = [minus[i] ?? Q.zero, plus[i] ?? Q.zero]
    const [own, other] = speaker === 'minus' ? [bad, good] : [good, bad]
    if (own.num === 0n || next === undefined) return []
    return texts(table, speaker, next, n - 1).map(({ p, ratio }) => ({
      p: Q.multiply(own, p),
      ratio: Q.multiply(Q.divide(own, other), ratio),
    }))
  })
}

/** Var over all texts, by its definition. */
const enumerated = (table: PairTable, speaker: Speaker, row: number, n: number): I.Interval => {
  const all = texts(table, speaker, row, n).map(({ p, ratio }) => ({
    p: I.fromRational(p, bits),
    log: logOfRational(ratio, bits),
  }))
  const mean = (of: (log: I.Interval) => I.Interval): I.Interval =>
    all.reduce((sum, { p, log }) => I.add(sum, I.multiply(p, of(log), bits), bits), I.zero)
  const centre = mean((log) => log)
  return mean((log) => I.power(I.subtract(log, centre, bits), 2, bits))
}

const variancesOf = (table: PairTable, speaker: Speaker) => {
  const found = logRatioOutcomes(table, speaker)
  if (found.kind === 'infinite') return undefined
  const chain = enclosedChain(chainOn(table, speaker), bits)
  const divergences: Numbers = chain.divergences.map(O.getOrElse(() => I.zero))
  return logRatioVariances(chain, logRatioChain(found.outcomes, bits), divergences)
}
const per = (x: D.Dyadic, n: number): I.Interval =>
  some(I.divide(I.point(x), I.fromRational(Q.rational(n), bits), bits))

const pairs = fc.oneof(
  fc.oneof(...pairFamilies.map(({ share, arbitrary }) => ({ weight: share, arbitrary }))).map(buildPair),
  fc.record({ minus: wandering, plus: wandering }),
  fc.record({ minus: wandering, plus: fc.constant(iid({ n: '1/3', p: '2/3' })) }),
)

describe('the variance of the log-ratio', () => {
  test('over n sentences is what enumeration gives, from every state, for either component', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom<Speaker>('minus', 'plus'), ({ minus, plus }, speaker) => {
        const table = tableOf(minus, plus)
        const forwards = variancesOf(table, speaker)
        for (let n = 1; n <= 3 && forwards !== undefined; n++) {
          const all = forwards.next().value
          for (const row of table.rows.keys()) {
            const mine = all[row] ?? I.one
            const other = enumerated(table, speaker, row, n)
            expect(O.isSome(I.intersection(mine, other))).toBe(true)
            // Accurate, unless nothing is left after cancellation.
            const [width, size] = [D.magnitude(I.width(mine, 8)), D.magnitude(other.hi)]
            expect(mine.hi.m === 0n || width < Math.max(size - 50, -200)).toBe(true)
          }
        }
      }),
      { numRuns: 120 },
    )
  })
})

describe('the line above', () => {
  test('is above Var_n from every state for n ≥ 2m, whatever m', () => {
    let lines = 0
    const m = fc.integer({ min: 1, max: 12 })
    fc.assert(
      fc.property(pairs, fc.constantFrom<Speaker>('minus', 'plus'), m, ({ minus, plus }, speaker, m) => {
        const table = tableOf(minus, plus)
        const found = logRatioOutcomes(table, speaker)
        if (found.kind === 'infinite') return
        const chain = chainOn(table, speaker)
        const [enclosed, steps] = [enclosedChain(chain, bits), logRatioChain(found.outcomes, bits)]
        const potential = potentialOf(chain, enclosed)
        const forwards = variancesOf(table, speaker)
        if (potential.kind !== 'found' || forwards === undefined) return
        lines++
        const all = Array.from({ length: 2 * m + 12 }, () => forwards.next().value)
        let later: Numbers = potential.values
        for (let j = 0; j < m; j++) later = expectedNext(enclosed, later)
        const known = longRun(enclosed, steps, potential.values, potential.classes)
        const { slope, offset } = lineAbove(known, m, all[m - 1] ?? [], later)
        for (let n = 2 * m; n <= all.length; n++) {
          const length = I.fromRational(Q.rational(n), bits)
          const line = I.add(I.multiply(I.point(slope), length, bits), I.point(offset), bits)
          for (const { lo } of all[n - 1] ?? []) expect(D.atMost(lo, line.hi)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
    expect(lines).toBeGreaterThan(100)
  })
})

describe('the least σ²', () => {
  const kinds = new Map<string, number>()
  test('is above Var_n/n for every n and every prefix, and below nothing that is not', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom<Speaker>('minus', 'plus'), ({ minus, plus }, speaker) => {
        const table = tableOf(minus, plus)
        const rate = rateOf(minus, plus, speaker)
        kinds.set(rate.kind, (kinds.get(rate.kind) ?? 0) + 1)
        const forwards = variancesOf(table, speaker)
        if (forwards === undefined) {
          expect(rate).toMatchObject({ kind: 'infinite', because: 'support' })
          return
        }
        const rates: Array<Numbers> = []
        for (let n = 1; n <= 60; n++) {
          rates.push(forwards.next().value.map(({ lo, hi }) => ({ lo: per(lo, n).lo, hi: per(hi, n).hi })))
        }
        if (rate.kind === 'infinite' || rate.kind === 'horizon') return
        const upper = rate.kind === 'attained' ? rate.value.hi : rate.upper
        for (const each of rates) for (const { lo } of each) expect(D.atMost(lo, upper)).toBe(true)
        if (rate.kind === 'attained') {
          const there = rates[rate.at - 1]?.[rate.row] ?? I.one
          expect(O.isSome(I.intersection(there, rate.value))).toBe(true)
        } else {
          expect(D.atMost(rate.lower, rate.upper)).toBe(true)
          if (O.isSome(rate.place) && rate.place.value.at <= 60) {
            const { row, at } = rate.place.value
            expect(D.atMost(rate.lower, (rates[at - 1]?.[row] ?? I.zero).hi)).toBe(true)
          }
        }
      }),
      { numRuns: 200 },
    )
    expect([...kinds.keys()].sort()).toEqual(expect.arrayContaining(['attained', 'infinite']))
  })
  test('of the i.i.d. model ¾ against ¼ is (3/4)·log² 3, exactly, for either component', () => {
    for (const speaker of ['minus', 'plus'] as const) {
      const rate = rateOf(iid({ n: '3/4', p: '1/4' }), iid({ n: '1/4', p: '3/4' }), speaker)
      expect(rate).toMatchObject({
        kind: 'attained',
        at: 1,
        isStationary: true,
        exactly: O.some({ coefficient: Q.rational(3, 4), argument: Q.rational(3) }),
      })
      const logThree = logOfRational(Q.rational(3), bits)
      const value = I.multiply(I.fromRational(Q.rational(3, 4), bits), I.power(logThree, 2, bits), bits)
      expect(rate.kind === 'attained' && I.includes(rate.value, value)).toBe(true)
    }
  })
  test('is 0 where nothing varies: equal laws, and texts that are certain', () => {
    const same = iid({ n: '3/4', p: '1/4' })
    expect(rateOf(same, same)).toMatchObject({ kind: 'attained', value: { hi: { m: 0n } } })
    const turns = automaton({ a: { next: { n: '1' }, to: { n: 'b' } }, b: { next: { n: '1' }, to: { n: 'a' } } })
    const other = automaton({
      a: { next: { n: '1/2', p: '1/2' }, to: { n: 'b' } },
      b: { next: { n: '1/3', p: '2/3' }, to: { n: 'a' } },
    })
    expect(rateOf(turns, other)).toMatchObject({ kind: 'attained', value: { hi: { m: 0n } } })
  })
  test('is +∞ where the speaker says what the other cannot', () => {
    const later = automaton({ a: { next: { n: '1' }, to: { n: 'b' } }, b: { next: { n: '1/2', p: '1/2' } } })
    const never = automaton({ a: { next: { n: '1/2', p: '1/2' }, to: { n: 'b' } }, b: { next: { n: '1' } } })
    expect(rateOf(later, never)).toEqual({ kind: 'infinite', because: 'support', row: 1 })
    expect(rateOf(later, never, 'plus')).toEqual({ kind: 'infinite', because: 'support', row: 0 })
  })

  /** After the first sentence P₋ keeps to one of two rules for ever; P₊ is fair. */
  const parting = (first: string, second: string): LanguageModel =>
    automaton({
      a: { next: { n: '1/2', p: '1/2' }, to: { n: 'b', p: 'c' } },
      b: { next: { n: first, p: `${Number(first.slice(2)) - Number(first[0])}/${first.slice(2)}` } },
      c: { next: { n: second, p: `${Number(second.slice(2)) - Number(second[0])}/${second.slice(2)}` } },
    })
  const fair = iid({ n: '1/2', p: '1/2' })
  test('is +∞ where chance decides which divergence is met for ever', () => {
    expect(rateOf(parting('1/3', '1/5'), fair)).toEqual({ kind: 'infinite', because: 'drift', row: 0 })
    const forwards = variancesOf(tableOf(parting('1/3', '1/5'), fair), 'minus')
    const starts = Array.from({ length: 256 }, () => forwards?.next().value[0] ?? I.zero)
    // Four times the sentences, more than eight times the variance.
    expect(D.lessThan(D.scale(starts[63]?.hi ?? D.one, 3), starts[255]?.lo ?? D.zero)).toBe(true)
  })
  test('is finite where both rules have the same divergence, which log forms decide', () => {
    // ⅓ : ⅔ and ⅔ : ⅓ are equally far from a fair coin, and so are 1/5 : 4/5 and 4/5 : 1/5.
    for (const [a, b, q] of [
      ['1/3', '2/3', Q.rational(2, 9)],
      ['1/5', '4/5', Q.rational(4, 25)],
    ] as const) {
      const rate = rateOf(parting(a, b), fair)
      if (rate.kind !== 'bounded') throw new Error(rate.kind)
      // p(1−p)·log²(p/(1−p)), that of the i.i.d. rules; the first sentence tells nothing.
      const odds = logOfRational(Q.divide(q, Q.power(Q.rational(1, a === '1/3' ? 3 : 5), 2)), bits)
      const value = I.multiply(I.fromRational(q, bits), I.power(odds, 2, bits), bits)
      expect(D.atMost(rate.lower, value.hi) && D.atMost(value.lo, rate.upper)).toBe(true)
      expect(D.lessThan(D.subtract(rate.upper, rate.lower), D.scale(D.one, -40))).toBe(true)
    }
  })
  test('of periodic chains is found too', () => {
    const turning = automaton({
      a: { next: { n: '1/2', p: '1/2' }, to: { n: 'b', p: 'c' } },
      b: { next: { n: '1/3', p: '2/3' }, to: { n: 'a', p: 'a' } },
      c: { next: { n: '1/7', p: '6/7' }, to: { n: 'a', p: 'a' } },
    })
    const rate = rateOf(turning, iid({ n: '1/5', p: '4/5' }))
    // (1/4)·log² 4 in the first sentence, as log(5/2) − log(5/8) = log 4.
    expect(rate).toMatchObject({ kind: 'attained', at: 1, row: 0 })
    const logFour = logOfRational(Q.rational(4), bits)
    const value = I.multiply(I.fromRational(Q.rational(1, 4), bits), I.power(logFour, 2, bits), bits)
    expect(rate.kind === 'attained' && O.isSome(I.intersection(rate.value, value))).toBe(true)
  })
  test('is found where evidence comes late, sooner on one of two paths than on the other', () => {
    // The first sentence chooses a path of 16; P₊ would leave it with probability 1/2 at its 12th, or at its 15th, sentence.
    const path = (name: string, telling: number, plus: boolean) =>
      Array.from({ length: 15 }, (_, i) => {
        const n = i + 2
        const next = n < 16 ? `${name}${n + 1}` : 'start'
        const law = plus && n === telling ? { n: '1/2', p: '1/2' } : { n: '1' }
        return [`${name}${n}`, { next: law, to: { n: next, p: next } }] as const
      })
    const model = (plus: boolean): LanguageModel =>
      automaton(
        Object.fromEntries([
          ['start', { next: { n: '1/2', p: '1/2' }, to: { n: 'a2', p: 'b2' } }] as const,
          ...path('a', 12, plus),
          ...path('b', 15, plus),
        ]),
      )
    const rate = rateOf(model(false), model(true))
    expect(rate).toMatchObject({ kind: 'attained', row: 0, at: 12 })
    const logTwo = logOfRational(Q.rational(2), bits)
    const value = I.multiply(I.fromRational(Q.rational(1, 48), bits), I.power(logTwo, 2, bits), bits)
    expect(rate.kind === 'attained' && O.isSome(I.intersection(rate.value, value))).toBe(true)
  })
  test('that is only approached is enclosed, from the stationary variance on', () => {
    const stays = automaton({
      n: { next: { n: '9/10', p: '1/10' }, to: { p: 'p' } },
      p: { next: { n: '1/10', p: '9/10' }, to: { n: 'n' } },
    })
    const leaves = automaton({
      n: { next: { n: '1/2', p: '1/2' }, to: { p: 'p' } },
      p: { next: { n: '1/20', p: '19/20' }, to: { n: 'n' } },
    })
    const rate = rateOf(stays, leaves)
    if (rate.kind !== 'bounded') throw new Error(rate.kind)
    expect(rate.place).toEqual(O.none)
    expect(D.lessThan(D.subtract(rate.upper, rate.lower), D.scale(D.one, -12))).toBe(true)
    const forwards = variancesOf(tableOf(stays, leaves), 'minus')
    let last: Numbers = []
    for (let n = 1; n <= 2000; n++) last = forwards?.next().value ?? []
    // Var_2000/2000 is near it, and below.
    const far = per(last[0]?.hi ?? D.zero, 2000).hi
    expect(D.atMost(far, rate.upper)).toBe(true)
    expect(D.lessThan(D.subtract(rate.lower, far), D.scale(D.one, -7))).toBe(true)
  })
})
