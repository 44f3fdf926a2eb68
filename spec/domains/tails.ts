/** Two models of which P₋ can write what P₊ can, with a level c of evidence for P₊ that a text may attain. */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { properFraction } from '../../src/model/arbitrary.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import { aligned } from './aligned.js'

export interface Tails {
  readonly Pminus: LanguageModel
  readonly Pplus: LanguageModel
  readonly c: Q.Rational
  readonly N: number
}
export interface TailsOfMixture extends Tails {
  readonly alpha: Q.Rational
}

const symbols = { Pminus: 'model', Pplus: 'model', c: 'rational', N: 'natural' } as const
const text = 'models P₋ and P₊, a level c of evidence and texts of N sentences'
/** c from −4 to 4 nats. */
const level = fc.integer({ min: -16, max: 16 }).map((n) => Q.rational(n, 4))
const drawn = aligned.families.flatMap(({ arbitrary, ...family }) =>
  [false, true].map((reversed) => ({
    ...family,
    name: `${family.name}${reversed ? ', exchanged' : ''}`,
    arbitrary: fc.tuple(arbitrary, level, properFraction, fc.nat(3)).map(
      ([{ P0, P1 }, c, alpha, N]): TailsOfMixture => ({
        Pminus: reversed ? P1 : P0,
        Pplus: reversed ? P0 : P1,
        c,
        alpha,
        N,
      }),
    ),
  })),
)

export const tailsOfMixture: Domain<TailsOfMixture> = domain<TailsOfMixture>({
  text: `P = αP₋ + (1−α)P₊, ${text}`,
  symbols: { ...symbols, alpha: 'rational' },
  families: drawn,
})
export const tails: Domain<Tails> = domain<Tails>({
  text,
  symbols,
  families: drawn.map((family) => ({ ...family, arbitrary: family.arbitrary.map(({ alpha: _, ...rest }) => rest) })),
})
