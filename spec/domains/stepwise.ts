/**
 * A model P and a part P₋ that has the share α of each of its next sentences: P(·|h) = αP₋(·|h) + (1−α)Q(·|h) after every
 * prompt, with the same α each time, which is no mixture of sequences.
 */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { alphabet, choices, properFraction, walkIn } from '../../src/model/arbitrary.js'
import { build } from '../../src/model/build.js'
import { type LanguageModel, type Prompt, probability, type Sentence } from '../../src/model/languageModel.js'
import type { Row } from '../../src/model/modelData.js'

export interface Stepwise {
  readonly alpha: Q.Rational
  readonly P: LanguageModel
  readonly Pminus: LanguageModel
  readonly k: number
}
export interface SharesOfPrompt {
  readonly alpha: Q.Rational
  readonly lambda: Q.Rational
  readonly P: LanguageModel
  readonly Pminus: LanguageModel
  readonly h: Prompt
  readonly x: Sentence
}

/** A row of probabilities on the alphabet. */
const row: fc.Arbitrary<Row> = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 9 }).map(BigInt),
      fc.nat(60).map((k) => 10n ** BigInt(k)),
    ),
    {
      minLength: 4,
      maxLength: 4,
    },
  )
  .map((weights) => {
    const total = weights.reduce((sum, w) => sum + w, 0n)
    return Object.fromEntries(
      alphabet.map((x, i) => [x, total === 0n ? Q.rational(i === 0 ? 1 : 0) : Q.rational(weights[i] ?? 0n, total)]),
    )
  })
const mixed = (alpha: Q.Rational, bad: Row, good: Row): Row =>
  Object.fromEntries(
    alphabet.map((x) => [
      x,
      Q.add(Q.multiply(alpha, bad[x] ?? Q.zero), Q.multiply(Q.subtract(Q.one, alpha), good[x] ?? Q.zero)),
    ]),
  )
const drawn = fc.tuple(properFraction, row, row).map(([alpha, bad, good]) => ({
  alpha,
  P: build({ kind: 'iid', next: mixed(alpha, bad, good) }),
  Pminus: build({ kind: 'iid', next: bad }),
}))

export const stepwise: Domain<Stepwise> = domain<Stepwise>({
  text: 'a model P, a model P₋, α and a number k of sentences',
  symbols: { alpha: 'rational', P: 'model', Pminus: 'model', k: 'natural' },
  families: [
    {
      name: 'independent sentences',
      share: 1,
      arbitrary: fc.tuple(drawn, fc.integer({ min: 1, max: 3 })).map(([models, k]) => ({ ...models, k })),
    },
  ],
})

const part = fc.oneof(fc.constant(Q.one), properFraction)
export const stepwiseDominated: Domain<SharesOfPrompt> = domain<SharesOfPrompt>({
  text: 'a model P, a model P₋, shares α and λ, a prompt h and a sentence x',
  symbols: { alpha: 'rational', lambda: 'rational', P: 'model', Pminus: 'model', h: 'prompt', x: 'sentence' },
  families: [
    {
      name: 'independent sentences',
      share: 1,
      arbitrary: fc.tuple(drawn, choices(3), fc.nat(3), part).map(([models, picks, pick, of]) => {
        const h = walkIn(models.Pminus, picks)
        const share = Q.divide(probability(models.P, h), probability(models.Pminus, h))
        return { ...models, h, x: alphabet[pick] ?? 'a', lambda: Q.multiply(of, share) }
      }),
    },
  ],
})
