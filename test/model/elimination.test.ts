/** Elimination of states over ℚ against the equations it solves; phases against powers of the arrows; potentials. */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, test } from 'vitest'
import * as I from '../../src/kernel/interval.js'
import * as Q from '../../src/kernel/rational.js'
import { isClosed, phases, reachedFrom, stronglyConnected } from '../../src/model/components.js'
import { enclosedChain } from '../../src/model/divergenceEnclosure.js'
import { type Elimination, eliminate, stationaryMeasure, totals } from '../../src/model/elimination.js'
import { chainOn } from '../../src/model/pairChain.js'
import { admissible, pairTable } from '../../src/model/pairTable.js'
import { potentialOf } from '../../src/model/potential.js'
import { wandering } from './decompositions.js'

const some = <A>(x: O.Option<A>): A => {
  if (O.isNone(x)) throw new Error('none')
  return x.value
}

/** Rows of a random chain, many of its arrows missing. */
const chains = fc
  .integer({ min: 1, max: 6 })
  .chain((size) =>
    fc.array(fc.array(fc.nat(3), { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
  )
  .map((weights) =>
    weights.map((row, i) => {
      const total = row.reduce((sum, w) => sum + w, 0)
      const safe = total === 0 ? row.map((_, j) => Number(j === i)) : row
      return safe.flatMap((w, j) => (w === 0 ? [] : [[j, Q.rational(w, Math.max(total, 1))] as const]))
    }),
  )
const arrowsOf = (rows: ReadonlyArray<ReadonlyArray<readonly [number, Q.Rational]>>) =>
  rows.map((row) => row.map(([j]) => j))
const eliminated = (
  rows: ReadonlyArray<ReadonlyArray<readonly [number, Q.Rational]>>,
  members: ReadonlyArray<number>,
  kept: number | undefined,
): Elimination<Q.Rational> => some(eliminate(rows, members, kept, Q, 1e6))

describe('elimination', () => {
  test('gives the stationary measure of every closed class', () => {
    fc.assert(
      fc.property(chains, (rows) => {
        const arrows = arrowsOf(rows)
        for (const states of stronglyConnected(arrows).filter((component) => isClosed(arrows, component))) {
          const [kept = 0] = states
          const measure = stationaryMeasure(eliminated(rows, states, kept), kept, Q.one, Q)
          for (const j of states) {
            const entering = states.flatMap((i) =>
              (rows[i] ?? []).flatMap(([to, p]) => (to === j ? [Q.multiply(measure.get(i) ?? Q.zero, p)] : [])),
            )
            expect(Q.sum(entering)).toEqual(measure.get(j))
            expect(measure.get(j)?.num).toBeGreaterThan(0n)
          }
        }
      }),
    )
  })
  test('gives the totals until the transient states are left', () => {
    fc.assert(
      fc.property(
        chains,
        fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 6, maxLength: 6 }),
        (rows, rewards) => {
          const arrows = arrowsOf(rows)
          const settled = new Set(
            stronglyConnected(arrows)
              .filter((c) => isClosed(arrows, c))
              .flat(),
          )
          const transient = [...rows.keys()].filter((i) => !settled.has(i))
          const gains = new Map(transient.map((i) => [i, Q.rational(rewards[i] ?? 0)]))
          const x = totals(eliminated(rows, transient, undefined), gains, Q.zero, Q)
          expect(x.size).toBe(transient.length)
          for (const i of transient) {
            const ahead = (rows[i] ?? []).map(([j, p]) => Q.multiply(p, x.get(j) ?? Q.zero))
            expect(x.get(i)).toEqual(Q.add(gains.get(i) ?? Q.zero, Q.sum(ahead)))
          }
        },
      ),
    )
  })
  test('stops where it would take more multiplications than allowed', () => {
    const full = Array.from({ length: 5 }, () => Array.from({ length: 5 }, (_, j) => [j, Q.rational(1, 5)] as const))
    expect(eliminate(full, [0, 1, 2, 3, 4], 0, Q, 10)).toEqual(O.none)
  })
})

describe('phases', () => {
  test('part a closed component, and arrows go from each to the next', () => {
    fc.assert(
      fc.property(chains, (rows) => {
        const arrows = arrowsOf(rows)
        for (const component of stronglyConnected(arrows).filter((c) => isClosed(arrows, c))) {
          const parts = phases(arrows, component)
          expect(parts.flat().sort()).toEqual([...component].sort())
          for (const [k, part] of parts.entries()) {
            const next = new Set(parts[(k + 1) % parts.length])
            expect(part.length).toBeGreaterThan(0)
            expect(part.every((i) => (arrows[i] ?? []).every((to) => next.has(to)))).toBe(true)
          }
          // No finer: from one phase, a multiple of the period of many steps leads everywhere in it.
          const steps = 36 * parts.length
          let now = new Set(component.slice(0, 1))
          for (let k = 0; k < steps; k++) now = new Set([...now].flatMap((i) => arrows[i] ?? []))
          const own = parts.find((part) => part.includes(component[0] ?? 0))
          expect([...now].sort()).toEqual([...(own ?? [])].sort())
        }
      }),
    )
  })
  test('of a ring are its states', () => expect(phases([[1], [2], [0]], [2, 0, 1])).toHaveLength(3))
})

describe('the potential', () => {
  test('solves the Poisson equation on every chain, unless chance decides between long-run means', () => {
    let drifting = 0
    fc.assert(
      fc.property(wandering, wandering, (minus, plus) => {
        const chain = chainOn(some(pairTable(minus, plus, admissible)), 'minus')
        if (chain.states.some(({ divergence }) => O.isNone(divergence))) return
        const enclosed = enclosedChain(chain, 128)
        const found = potentialOf(chain, enclosed)
        const arrows = chain.states.map(({ moves }) => moves.map(({ to }) => to))
        const ends = (i: number) =>
          stronglyConnected(arrows).filter((c) => isClosed(arrows, c) && reachedFrom(arrows, [i]).has(c[0] ?? 0))
        if (found.kind === 'drifting') {
          drifting++
          expect(ends(found.from).length).toBeGreaterThan(1)
        }
        if (found.kind !== 'found') return
        const value = (i: number): I.Interval => found.values[i] ?? I.zero
        for (const [i, { moves }] of chain.states.entries()) {
          const ahead = moves.reduce(
            (sum, { to, weight }) =>
              I.add(sum, I.multiply(I.fromRational(Q.rational(weight, chain.common), 128), value(to), 128), 128),
            some(enclosed.divergences[i] ?? O.none),
          )
          // D + Th − h is the long-run mean of whichever class lies ahead.
          const [end] = found.classes.filter(({ states }) => reachedFrom(arrows, [i]).has(states[0] ?? 0))
          const mean = [...(end?.law ?? [])].reduce(
            (sum, [j, mass]) => I.add(sum, I.multiply(mass, some(enclosed.divergences[j] ?? O.none), 128), 128),
            I.zero,
          )
          const rest = I.subtract(I.subtract(ahead, value(i), 128), mean, 128)
          expect(I.contains(rest, Q.zero)).toBe(true)
          expect(I.width(rest, 8).m === 0n || I.width(rest, 8).e < -80).toBe(true)
        }
      }),
      { numRuns: 300, seed: 2 },
    )
    expect(drifting).toBeGreaterThan(0)
  })
})
