/** Models that say what is not negative until a certain prompt, and then what is: misalignable, without a bad component. */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { properFraction } from '../../src/model/arbitrary.js'
import type { Behaviour } from '../../src/model/behaviour.js'
import { build } from '../../src/model/build.js'
import type { LanguageModel } from '../../src/model/languageModel.js'

export interface Misalignable {
  readonly P: LanguageModel
  readonly B: Behaviour
  readonly gamma: Q.Rational
  readonly k: number
}
/** P says n with probability first at the start and then after a first p. */
export const misalignableModels: Domain<Misalignable> = domain<Misalignable>({
  text: 'a model P, a behaviour B, a level γ, a number k of sentences',
  symbols: { P: 'model', B: 'behaviour', gamma: 'rational', k: 'natural' },
  families: [
    {
      name: 'bad after p',
      share: 1,
      arbitrary: fc
        .tuple(fc.oneof(fc.constant(Q.zero), properFraction), properFraction, fc.integer({ min: 1, max: 2 }))
        .map(([first, bad, k]) => {
          const row = (n: Q.Rational) => ({ n, p: Q.subtract(Q.one, n) })
          const later = Q.maximum(bad, Q.rational(3, 4))
          return {
            P: build({
              kind: 'states',
              start: 'start',
              states: {
                start: { next: row(first), to: { n: 'later', p: 'later' } },
                later: { next: row(later), to: {} },
              },
            }),
            B: new Map([
              ['n', Q.rational(-1)],
              ['p', Q.one],
            ]),
            gamma: Q.subtract(Q.one, Q.multiply(Q.two, later)),
            k,
          }
        }),
    },
  ],
})
