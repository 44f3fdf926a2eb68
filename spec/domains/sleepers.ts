/**
 * Sleepers: two models that are equal until the first negative sentence n, which they say with probability q, and then
 * differ for ever. P₋ says n with probability at least q from then on, so that its behaviour stays at −q or below.
 */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { properFraction } from '../../src/model/arbitrary.js'
import type { Behaviour } from '../../src/model/behaviour.js'
import { build } from '../../src/model/build.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import { certifiedRate } from './distinguishable.js'

export interface Sleeper {
  readonly Pminus: LanguageModel
  readonly Pplus: LanguageModel
  readonly B: Behaviour
  readonly gamma: Q.Rational
  readonly rho: Q.Rational
  readonly k: number
}

const row = (n: Q.Rational) => ({ n, p: Q.subtract(Q.one, n) })
/** Says n with probability q until it has said it once, then with another probability. */
const sleeper = (q: Q.Rational, then: Q.Rational): LanguageModel =>
  build({
    kind: 'states',
    start: 'asleep',
    states: {
      asleep: { next: row(q), to: { n: 'awake', p: 'asleep' } },
      awake: { next: row(then), to: { n: 'awake', p: 'awake' } },
    },
  })
const fraction = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 19 }).map((n) => Q.rational(n, 20)) },
  { weight: 1, arbitrary: properFraction },
)
const between = (low: Q.Rational, part: Q.Rational) => Q.add(low, Q.multiply(part, Q.subtract(Q.one, low)))

export const sleepers: Domain<Sleeper> = domain<Sleeper>({
  text: 'models P₋ and P₊, a behaviour B, a level γ, a rate ρ and a number k of sentences',
  symbols: { Pminus: 'model', Pplus: 'model', B: 'behaviour', gamma: 'rational', rho: 'rational', k: 'natural' },
  families: [
    {
      name: 'equal until n',
      share: 1,
      arbitrary: fc.tuple(fraction, fraction, fraction, fc.nat(1)).map(([q, part, other, k]) => {
        const then = between(q, part)
        const rate = certifiedRate(build({ kind: 'iid', next: row(then) }), build({ kind: 'iid', next: row(other) }), 1)
        const isTelling = Q.lessThan(Q.one, rate)
        const [minus, plus] = isTelling ? [then, other] : [Q.rational(39, 40), Q.rational(1, 40)]
        return {
          Pminus: sleeper(isTelling ? q : Q.rational(1, 2), minus),
          Pplus: sleeper(isTelling ? q : Q.rational(1, 2), plus),
          B: new Map([
            ['n', Q.rational(-1)],
            ['p', Q.zero],
          ]),
          gamma: Q.negate(isTelling ? q : Q.rational(1, 2)),
          rho: isTelling ? rate : Q.rational(30),
          k,
        }
      }),
    },
  ],
})
