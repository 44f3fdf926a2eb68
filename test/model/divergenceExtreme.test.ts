/** The least and the greatest K_n over starting states and all n: against brute force, and against the infimum from one start. */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, test } from 'vitest'
import * as D from '../../src/kernel/dyadic.js'
import * as I from '../../src/kernel/interval.js'
import * as L from '../../src/kernel/logForm.js'
import { isZero } from '../../src/kernel/logFormBasis.js'
import { compare, enclose } from '../../src/kernel/logFormSign.js'
import { type Rational, rational, subtract } from '../../src/kernel/rational.js'
import { buildPair, pairFamilies } from '../../src/model/arbitrary.js'
import { build } from '../../src/model/build.js'
import { divergenceAfter } from '../../src/model/divergence.js'
import { type Greatest, greatestDivergence, type Least, leastDivergence } from '../../src/model/divergenceExtreme.js'
import { largestBeta } from '../../src/model/divergenceInfimum.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import { chainOn, type PairChain } from '../../src/model/pairChain.js'
import { admissible, pairTable } from '../../src/model/pairTable.js'
import { automaton, iid } from '../../src/model/written.js'
import { wandering } from './decompositions.js'

const some = <A>(x: O.Option<A>): A => {
  if (O.isNone(x)) throw new Error('none')
  return x.value
}
const chainOf = (minus: LanguageModel, plus: LanguageModel, speaker: 'minus' | 'plus' = 'minus'): PairChain =>
  chainOn(some(pairTable(minus, plus, admissible)), speaker)
const pairs = fc.oneof(
  fc.oneof(...pairFamilies.map(({ share, arbitrary }) => ({ weight: share, arbitrary }))).map(buildPair),
  fc.record({ minus: wandering, plus: wandering }),
)

const order = (x: L.LogForm, y: L.LogForm): -1 | 0 | 1 => some(compare(x, y).sign)
const asForm = (d: D.Dyadic): L.LogForm => L.fromRational(D.toRational(d))

/** On which side of the extreme a form may lie: 0 is on it. */
const isBeyond = (side: 'least' | 'greatest', x: L.LogForm, limit: L.LogForm): boolean =>
  side === 'least' ? order(x, limit) < 0 : order(x, limit) > 0

/** Every K_n from the starts, n < horizon, respects the extreme, and the place is what it says. */
const respects = (
  chain: PairChain,
  starts: ReadonlyArray<number>,
  side: 'least' | 'greatest',
  found: Least | Greatest,
) => {
  const all = starts.flatMap((from) =>
    Array.from({ length: 5 }, (_, n) => ({ from, n, form: divergenceAfter(chain, n, from) })),
  )
  switch (found.kind) {
    case 'infinite':
      if (side === 'least') expect(all.every(({ form }) => O.isNone(form))).toBe(true)
      else if ('from' in found) expect(divergenceAfter(chain, found.at, found.from)).toEqual(O.none)
      return
    case 'zero':
      if (O.isSome(found.at)) expect(isZero(some(divergenceAfter(chain, found.at.value, found.from)))).toBe(true)
      return
    case 'horizon':
      return
    default: {
      const limit = found.kind === 'attained' ? found.form : asForm(found.bound)
      for (const { form } of all) {
        if (O.isNone(form)) expect(side).toBe('least')
        else expect(isBeyond(side, form.value, limit)).toBe(false)
      }
      const { place } = found
      const there = some(divergenceAfter(chain, place.at, place.from))
      expect(O.isSome(I.intersection(place.value, enclose(there, 400)))).toBe(true)
      if (found.kind === 'attained') expect(order(there, found.form)).toBe(0)
      else expect(isBeyond(side, there, limit)).toBe(false)
    }
  }
}

describe('the extremes of K_n', () => {
  test('bound what brute force finds, from every state at once, while either component speaks', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom('minus', 'plus' as const), ({ minus, plus }, speaker) => {
        const chain = chainOf(minus, plus, speaker)
        const starts = [...chain.states.keys()]
        // While P₊ speaks, only finite divergences stay on the prompts that P₋ admits.
        const isClosed = speaker === 'minus' || chain.states.every(({ divergence }) => O.isSome(divergence))
        if (isClosed) respects(chain, starts, 'least', leastDivergence(chain, starts))
        const greatest = greatestDivergence(chain, starts)
        if (isClosed) respects(chain, starts, 'greatest', greatest)
        else expect(greatest.kind).toBe('infinite')
      }),
      { numRuns: 150 },
    )
  })
  test('from the empty prompt are those of the other algorithm', () => {
    fc.assert(
      fc.property(pairs, ({ minus, plus }) => {
        const chain = chainOf(minus, plus)
        const [one, other] = [leastDivergence(chain, [0]), largestBeta(chain)]
        if (
          (one.kind === 'attained' || one.kind === 'bounded') &&
          (other.kind === 'attained' || other.kind === 'bounded')
        ) {
          // one may see that the least is attained where the other bounds it: what they say lies between the same ends
          const [low, high] =
            one.kind === 'attained' ? [one.form, one.form] : [asForm(one.bound), asForm(one.place.value.hi)]
          const [lowest, highest] =
            other.kind === 'attained' ? [other.form, other.form] : [asForm(other.lower), asForm(other.upper.hi)]
          expect(order(low, highest)).toBeLessThanOrEqual(0)
          expect(order(lowest, high)).toBeLessThanOrEqual(0)
        } else expect(one.kind === 'zero' ? 'none' : one.kind).toBe(other.kind)
      }),
      { numRuns: 150 },
    )
  })

  /** P₋ says n, and P₊ says it with these probabilities, the last for ever. */
  const saying = (...probabilities: ReadonlyArray<Rational>): PairChain => {
    const states = probabilities.map((n, i) => {
      const to = `${Math.min(i + 1, probabilities.length - 1)}`
      return [`${i}`, { next: { n, p: subtract(rational(1), n) }, to: { n: to, p: to } }] as const
    })
    return chainOf(iid({ n: '1' }), build({ kind: 'states', start: '0', states: Object.fromEntries(states) }))
  }
  test('are found where K_n peaks or dips for once, at any time and from any start', () => {
    const [low, high, middle] = [rational(1, 2), rational(1, 32), rational(1, 8)]
    for (let at = 0; at < 12; at++) {
      const peak = saying(...Array.from({ length: 14 }, (_, n) => (n === at ? high : middle)))
      const dip = saying(...Array.from({ length: 14 }, (_, n) => (n === at ? low : middle)))
      expect(greatestDivergence(peak, [0])).toMatchObject({ kind: 'attained', place: { from: 0, at } })
      expect(leastDivergence(dip, [0])).toMatchObject({ kind: 'attained', place: { from: 0, at } })
      // The start that is nearest, of all those before it, has it at n = 0.
      const starts = [...peak.states.keys()]
      const found = greatestDivergence(peak, starts)
      expect(found.kind === 'attained' && found.place.from + found.place.at).toBe(at)
      // None of the starts beyond sees it.
      const after = leastDivergence(dip, starts.slice(at + 1))
      expect(after.kind === 'attained' && order(after.form, L.logOf(rational(8)))).toBe(0)
    }
  })
  test('of a sequence of divergences are its least and its greatest', () => {
    const sequence = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 14 })
    fc.assert(
      fc.property(sequence, (ks) => {
        const chain = saying(...ks.map((k) => rational(1, k + 1)))
        for (const [extreme, wanted] of [
          [leastDivergence, Math.min(...ks)],
          [greatestDivergence, Math.max(...ks)],
        ] as const) {
          const found = extreme(chain, [0])
          expect(found.kind === 'attained' && order(found.form, L.logOf(rational(wanted + 1)))).toBe(0)
          expect(found.kind === 'attained' && ks[found.place.at]).toBe(wanted)
        }
      }),
    )
  })
  test('are not 0 where equal laws are only a part of what lies ahead', () => {
    const wanders = automaton({
      a: { next: { n: '1/2', p: '1/2' }, to: { p: 'b' } },
      b: { next: { n: '3/4', p: '1/4' }, to: { n: 'a' } },
    })
    const chain = chainOf(wanders, iid({ n: '1/2', p: '1/2' }))
    expect(leastDivergence(chain, [1]).kind).toMatch(/attained|bounded/)
    expect(leastDivergence(chain, [0])).toEqual({ kind: 'zero', from: 0, at: O.some(0) })
  })
  test('of the i.i.d. model ¾ against ¼ are (1/2)·log 3 both ways', () => {
    const [minus, plus] = [iid({ n: '3/4', p: '1/4' }), iid({ n: '1/4', p: '3/4' })]
    for (const speaker of ['minus', 'plus'] as const) {
      for (const extreme of [leastDivergence, greatestDivergence]) {
        const found = extreme(chainOf(minus, plus, speaker), [0])
        expect(found).toMatchObject({ kind: 'attained', place: { at: 0 } })
        const half = L.scale(L.logOf(rational(3)), rational(1, 2))
        expect(found.kind === 'attained' && order(found.form, half)).toBe(0)
      }
    }
  })
  test('of a periodic chain are its two values, for ever', () => {
    const turns = automaton({ a: { next: { n: '1' }, to: { n: 'b' } }, b: { next: { n: '1' }, to: { n: 'a' } } })
    const fades = automaton({
      a: { next: { n: '1/2', p: '1/2' }, to: { n: 'b' } },
      b: { next: { n: '1/8', p: '7/8' }, to: { n: 'a' } },
    })
    const chain = chainOf(turns, fades)
    expect(greatestDivergence(chain, [0])).toMatchObject({ kind: 'attained', place: { at: 1 } })
    expect(leastDivergence(chain, [0])).toMatchObject({ kind: 'attained', place: { at: 0 } })
  })
  test('+∞ is greatest from the first start and n that reach it, and least only if nothing else is ever', () => {
    const later = saying(rational(1, 2), rational(1, 2), rational(0), rational(1, 4))
    expect(greatestDivergence(later, [0])).toEqual({ kind: 'infinite', from: 0, at: 2 })
    expect(greatestDivergence(later, [3, 0, 1])).toEqual({ kind: 'infinite', from: 1, at: 1 })
    expect(greatestDivergence(later, [3])).toMatchObject({ kind: 'attained' })
    expect(leastDivergence(later, [2])).toMatchObject({ kind: 'attained', place: { at: 1 } })
    const never = saying(rational(1, 2), rational(0))
    expect(leastDivergence(never, [1])).toEqual({ kind: 'infinite' })
    expect(leastDivergence(never, [1, 0])).toMatchObject({ kind: 'attained', place: { from: 0, at: 0 } })
  })
  test('a supremum that is only approached is bounded from above, within 2^-80 of it', () => {
    // P₋ stays with the first rule half of the time; K_n = log 2 · 2⁻ⁿ + log 8 · (1 − 2⁻ⁿ) tends to log 8.
    const chain = chainOf(
      automaton({ a: { next: { n: '1/2', m: '1/2' }, to: { n: 'b' } }, b: { next: { n: '1' } } }),
      automaton({ a: { next: { n: '1/4', m: '1/4', p: '1/2' }, to: { n: 'b' } }, b: { next: { n: '1/8', p: '7/8' } } }),
    )
    const found = greatestDivergence(chain, [0])
    if (found.kind !== 'bounded') throw new Error(found.kind)
    const limit = enclose(L.logOf(rational(8)), 300)
    expect(D.atMost(limit.lo, found.bound)).toBe(true)
    expect(D.lessThan(D.subtract(found.bound, limit.hi), D.scale(D.one, -70))).toBe(true)
    expect(I.below(found.place.value, limit)).toBe(true)
    expect(leastDivergence(chain, [0])).toMatchObject({ kind: 'attained', place: { at: 0 } })
  })
})
