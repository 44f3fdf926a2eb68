/**
 * Texts sampled from P₋ under a model P ≥ αP₋: ε and a number k of sentences are drawn first, then an α above (1 − ε²/4)^{k+1},
 * and δ just large enough.
 */
import * as fc from 'fast-check'
import { type Domain, domain, type Family } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { behaviour, pairFamilies, properFraction } from '../../src/model/arbitrary.js'
import type { Behaviour } from '../../src/model/behaviour.js'
import { build, mixtureOf } from '../../src/model/build.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import { worstBehaviour } from '../../src/model/reachable.js'
import { rootAbove } from './sampledEvidence.js'

export interface SampledDominated {
  readonly alpha: Q.Rational
  readonly P: LanguageModel
  readonly Pminus: LanguageModel
  readonly B: Behaviour
  readonly epsilon: Q.Rational
  readonly delta: Q.Rational
  readonly k: number
}
export interface SampledDominatedLevel extends SampledDominated {
  readonly gamma: Q.Rational
}

/** (1 − ε²/4)^{k+1}. */
const left = (epsilon: Q.Rational, k: number): Q.Rational =>
  Q.power(Q.subtract(Q.one, Q.divide(Q.multiply(epsilon, epsilon), Q.rational(4))), k + 1)

/** ε mostly so large that little is left after a few sentences. */
const gaps = fc.integer({ min: 1, max: 39 }).map((n) => Q.rational(n, 20))
const drawn = fc.tuple(gaps, fc.integer({ min: 0, max: 4 }), properFraction)

const instanceOf = (
  minus: LanguageModel,
  plus: LanguageModel,
  B: Behaviour,
  [epsilon, k, share]: readonly [Q.Rational, number, Q.Rational],
): SampledDominated => {
  const least = left(epsilon, k)
  const alpha = Q.add(least, Q.multiply(Q.subtract(Q.one, least), share))
  const P = mixtureOf(alpha, minus, plus) as LanguageModel
  return { alpha, P, Pminus: minus, B, epsilon, delta: rootAbove(Q.divide(least, alpha)), k }
}

const generated: ReadonlyArray<Family<SampledDominated>> = pairFamilies.map(({ name, share, arbitrary }) => ({
  name,
  share,
  arbitrary: fc
    .tuple(arbitrary, behaviour, drawn)
    .map(([pair, B, rest]) => instanceOf(build(pair.minus), build(pair.plus), B, rest)),
}))

/** P₋ and P₊ toss opposite coins, and only their scores tell them apart: the evidence is a random walk. */
const coins: Family<SampledDominated> = {
  name: 'opposite coins',
  share: 4,
  arbitrary: fc.tuple(fc.integer({ min: 11, max: 19 }), drawn).map(([heads, rest]) => {
    const coin = (n: number) =>
      build({ kind: 'iid', next: { a: Q.rational(n, 20), b: Q.rational(20 - n, 20), c: Q.zero } })
    const B = new Map([
      ['a', Q.rational(-1)],
      ['b', Q.one],
      ['c', Q.zero],
    ])
    return instanceOf(coin(heads), coin(20 - heads), B, rest)
  }),
}

const symbols = {
  alpha: 'rational',
  P: 'model',
  Pminus: 'model',
  B: 'behaviour',
  epsilon: 'rational',
  delta: 'rational',
  k: 'natural',
} as const
const text = 'a model P, a model P₋ and α with P ≥ αP₋ on sequences; a behaviour B, ε, δ, a number k of sentences'

export const sampledDominated: Domain<SampledDominated> = domain<SampledDominated>({
  text,
  symbols,
  families: [...generated, coins],
})

/** γ is the largest B_{P₋}. */
export const sampledDominatedLevel: Domain<SampledDominatedLevel> = domain<SampledDominatedLevel>({
  text: `${text}, a level γ`,
  symbols: { ...symbols, gamma: 'rational' },
  families: [...generated, coins].map(({ arbitrary, ...family }) => ({
    ...family,
    arbitrary: arbitrary.map((one) => ({ ...one, gamma: worstBehaviour(one.B, one.Pminus).gamma })),
  })),
})
