/**
 * Prompts sampled from one of two models, with a bound v of the variance of their log-ratio and a distance a from its
 * mean such that v(1−δ) is at most, and mostly nearly, δa².
 */
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { type Domain, domain } from '../../src/claim/domain.js'
import { toRational } from '../../src/kernel/dyadic.js'
import { logOfRational } from '../../src/kernel/elementary.js'
import * as I from '../../src/kernel/interval.js'
import * as Q from '../../src/kernel/rational.js'
import { buildPair, fullSupportPair, pairFamilies, properFraction } from '../../src/model/arbitrary.js'
import { type LanguageModel, type Prompt, probability } from '../../src/model/languageModel.js'

export interface SampledEvidence {
  readonly P0: LanguageModel
  readonly P1: LanguageModel
  readonly N: number
  readonly delta: Q.Rational
  readonly v: Q.Rational
  readonly a: Q.Rational
}

/** The sequences of n sentences that the model can write. */
const sequences = (model: LanguageModel, n: number): ReadonlyArray<Prompt> =>
  n === 0
    ? [[]]
    : sequences(model, n - 1).flatMap((s) => {
        const state = s.reduce((at, x) => model.step(at, x), model.start)
        return [...model.next(state)].flatMap(([x, p]) => (p.num > 0n ? [[...s, x]] : []))
      })

const bits = 96

/** A rational at least, and nearly, the variance of log P(u)/Q(u) over n sentences u∼P; 0 where Q cannot follow. */
export const varianceBound = (P: LanguageModel, other: LanguageModel, n: number): Q.Rational => {
  const terms = sequences(P, n).map((s) => ({ p: probability(P, s), q: probability(other, s) }))
  if (terms.some(({ q }) => q.num === 0n)) return Q.zero
  const weighted = terms.map(({ p, q }) => ({ p: I.fromRational(p, bits), x: logOfRational(Q.divide(p, q), bits) }))
  const mean = weighted.reduce((sum, { p, x }) => I.add(sum, I.multiply(p, x, bits), bits), I.zero)
  const variance = weighted.reduce((sum, { p, x }) => {
    const difference = I.subtract(x, mean, bits)
    return I.add(sum, I.multiply(p, I.power(difference, 2, bits), bits), bits)
  }, I.zero)
  return toRational(variance.hi)
}

/** A rational at least, and nearly, √q. */
export const rootAbove = (q: Q.Rational): Q.Rational => {
  const root = I.squareRoot(I.fromRational(q, bits), bits)
  return O.isSome(root) ? toRational(root.value.hi) : Q.one
}

export const sampledEvidence: Domain<SampledEvidence> = domain<SampledEvidence>({
  text: 'models P₀ and P₁, a number N of sentences, δ, a bound v of the variance and a distance a',
  symbols: { P0: 'model', P1: 'model', N: 'natural', delta: 'rational', v: 'rational', a: 'rational' },
  families: [
    { name: 'full support', share: 3, pair: fullSupportPair },
    ...pairFamilies.flatMap(({ name, arbitrary }) =>
      ['near-equal', 'equal'].includes(name) ? [{ name, share: 1, pair: arbitrary }] : [],
    ),
  ].map(({ name, share, pair }) => ({
    name,
    share,
    arbitrary: fc
      .tuple(pair.map(buildPair), fc.integer({ min: 0, max: 2 }), properFraction)
      .map(([{ minus, plus }, N, delta]) => {
        const v = varianceBound(minus, plus, N)
        const needed = Q.divide(Q.multiply(v, Q.subtract(Q.one, delta)), delta)
        return { P0: minus, P1: plus, N, delta, v, a: Q.maximum(rootAbove(needed), Q.rational(1, 10n ** 9n)) }
      }),
  })),
})
