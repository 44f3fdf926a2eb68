/** Two components and a weight, built from every family of pairs: what the generators of the domains start from. */
import * as fc from 'fast-check'
import type { Family } from '../../src/claim/domain.js'
import type { Rational } from '../../src/kernel/rational.js'
import { buildPair, pairFamilies, properFraction } from '../../src/model/arbitrary.js'
import type { LanguageModel } from '../../src/model/languageModel.js'

export interface WeightedPair {
  readonly alpha: Rational
  readonly minus: LanguageModel
  readonly plus: LanguageModel
}

const weightedPairs = pairFamilies.map(({ name, share, arbitrary }) => ({
  name,
  share,
  arbitrary: fc
    .tuple(properFraction, arbitrary.map(buildPair))
    .map(([alpha, { minus, plus }]): WeightedPair => ({ alpha, minus, plus })),
}))

/** The same families, each with some more that is drawn independently. */
export const extended = <A, B, I>(
  families: ReadonlyArray<Family<A>>,
  more: fc.Arbitrary<B>,
  instance: (drawn: A, more: B) => I,
): ReadonlyArray<Family<I>> =>
  families.map(({ name, share, arbitrary }) => ({
    name,
    share,
    arbitrary: fc.tuple(arbitrary, more).map(([drawn, rest]) => instance(drawn, rest)),
  }))

/** One family of instances for each family of pairs: a pair, its weight, and some more. */
export const fromPairs = <A, I>(
  more: fc.Arbitrary<A>,
  instance: (pair: WeightedPair, more: A) => I,
): ReadonlyArray<Family<I>> => extended(weightedPairs, more, instance)
