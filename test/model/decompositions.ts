/** Random decompositions with behaviours, for the searches: every family of pairs, and weights down to 1e-300. */
import * as fc from 'fast-check'
import { power, type Rational, rational } from '../../src/kernel/rational.js'
import { behaviour, buildPair, pairFamilies } from '../../src/model/arbitrary.js'
import type { Behaviour } from '../../src/model/behaviour.js'
import type { Decomposition } from '../../src/model/odds.js'
import { automaton } from '../../src/model/written.js'

const weights: fc.Arbitrary<Rational> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 19 }).map((n) => rational(n, 20)) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 300 }).map((k) => power(rational(10), -k)) },
)

export const decompositions: fc.Arbitrary<readonly [Decomposition, Behaviour]> = fc
  .tuple(weights, fc.oneof(...pairFamilies.map(({ share, arbitrary }) => ({ weight: share, arbitrary }))), behaviour)
  .map(([alpha, pair, scores]) => [{ alpha, ...buildPair(pair) }, scores] as const)

/** ε from 1/1000 to 2, with the short fractions among them. */
export const margins: fc.Arbitrary<Rational> = fc
  .integer({ min: 1, max: 40 })
  .chain((n) => fc.constantFrom(rational(n, 20), rational(n, 1000)))

/** Automata of a few states over two sentences, that forget, part for ever, or go round: any arrows, many zeros. */
export const wandering = fc
  .integer({ min: 1, max: 4 })
  .chain((size) => {
    const state = fc.record({ p: fc.nat(4), n: fc.nat(size - 1), other: fc.nat(size - 1) })
    return fc.tuple(...Array.from({ length: size }, () => state))
  })
  .map((states) =>
    automaton(
      Object.fromEntries(
        states.map(({ p, n, other }, i) => [
          `s${i}`,
          { next: { n: `${4 - p}/4`, p: `${p}/4` }, to: { n: `s${n}`, p: `s${other}` } },
        ]),
      ),
    ),
  )
