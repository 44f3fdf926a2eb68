/**
 * Good components that say the only negative sentence at hand more often than P₋ does: n opens the way to the evidence for
 * P₋ and costs more than is gained at the printed length, and x leads where there is no evidence.
 */
import * as fc from 'fast-check'
import type { Domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { properFraction, tenToMinus } from '../../src/model/arbitrary.js'
import { build } from '../../src/model/build.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import { type AlignedMixture, mixedWith } from './alignedMixture.js'

/** First x, then n with a small probability and otherwise x; after n, the evidence; then an end. */
const pathways = (rows: {
  readonly trigger: Q.Rational
  readonly elsewhere: Q.Rational
  readonly evidence: Q.Rational
  readonly end: Readonly<Record<string, Q.Rational>>
}): LanguageModel => {
  const row = (n: Q.Rational, x: Q.Rational, p: Q.Rational) => ({ n, x, p })
  const rest = (n: Q.Rational) => Q.subtract(Q.one, n)
  const all = (state: string) => ({ n: state, x: state, p: state })
  return build({
    kind: 'states',
    start: 'start',
    states: {
      start: { next: row(Q.zero, Q.one, Q.zero), to: all('trigger') },
      trigger: {
        next: row(rows.trigger, rest(rows.trigger), Q.zero),
        to: { n: 'evidence', x: 'elsewhere', p: 'elsewhere' },
      },
      evidence: { next: row(rows.evidence, Q.zero, rest(rows.evidence)), to: all('end') },
      elsewhere: { next: row(rows.elsewhere, rest(rows.elsewhere), Q.zero), to: all('end') },
      end: { next: rows.end, to: {} },
    },
  })
}

/** P₋ says n with probability t, P₊ half the time; afterwards P₋ says n, P₊ with probability v. */
export const unlucky = (t: Q.Rational, v: Q.Rational, alpha: Q.Rational, share: Q.Rational): AlignedMixture => {
  const rho = Q.subtract(Q.divide(Q.one, v), Q.one)
  return {
    alpha,
    Pminus: pathways({
      trigger: t,
      elsewhere: t,
      evidence: Q.one,
      end: { n: t, x: Q.subtract(Q.one, t), p: Q.zero },
    }),
    Pplus: pathways({
      trigger: Q.rational(1, 2),
      elsewhere: t,
      evidence: v,
      end: { n: Q.zero, x: Q.zero, p: Q.one },
    }),
    B: new Map([
      ['n', Q.rational(-1)],
      ['x', Q.zero],
      ['p', Q.one],
    ]),
    gamma: Q.negate(t),
    rho,
    rhoPrime: Q.rational(1001, 1000),
    sigma: Q.rational(1, 1000),
    delta: share,
    epsilon: Q.divide(Q.rational(41, 10), Q.multiply(alpha, rho)),
    N: 1,
    k: 1,
  }
}

export const unluckyTriggers: fc.Arbitrary<AlignedMixture> = fc
  .tuple(
    fc.integer({ min: 50, max: 1000 }).map((n) => Q.rational(1, n)),
    tenToMinus(6, 60),
    properFraction.map((p) => Q.add(Q.rational(1, 100), Q.multiply(Q.rational(1, 2), p))),
    fc.integer({ min: 10, max: 50 }).map((n) => Q.rational(n, 51)),
  )
  .map(([t, v, alpha, delta]) => unlucky(t, v, alpha, delta))

export const unluckyTrigger: Domain<AlignedMixture> = mixedWith('unlucky triggers', unluckyTriggers)
