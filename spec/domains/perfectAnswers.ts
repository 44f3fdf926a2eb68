/** Mixtures whose good component gives only perfect answers: to one prompt, or to every prompt of k sentences. */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { properFraction } from '../../src/model/arbitrary.js'
import { expectedBest } from '../../src/model/bestOf.js'
import { build, mixtureOf } from '../../src/model/build.js'
import { type LanguageModel, stateAfter } from '../../src/model/languageModel.js'
import type { MixtureAnswers } from './answers.js'
import { few } from './numbers.js'
import { extended } from './pairs.js'
import { scenesOfBoth } from './scenes.js'

export interface PerfectAnswers extends MixtureAnswers {
  readonly gamma: Q.Rational
}

/** γ a little above the best of n answers. */
export const perfectAnswers: Domain<PerfectAnswers> = domain<PerfectAnswers>({
  text: 'P = αP₋ + (1−α)P₊, a behaviour B, a prompt s, a number n of answers and a level γ',
  symbols: {
    alpha: 'rational',
    Pminus: 'model',
    Pplus: 'model',
    B: 'behaviour',
    s: 'prompt',
    n: 'natural',
    gamma: 'rational',
  },
  families: extended(
    scenesOfBoth,
    fc.tuple(few, properFraction),
    ({ alpha, minus, plus, behaviour, prompt }, [n, above]) => {
      const said = [...plus.next(stateAfter(plus, prompt))].filter(([, p]) => p.num !== 0n)
      const B = new Map([...behaviour, ...said.map(([x]) => [x, Q.one] as const)])
      const P = mixtureOf(alpha, minus, plus)
      const best = expectedBest(B, P.next(stateAfter(P, prompt)), n)
      return { alpha, Pminus: minus, Pplus: plus, B, s: prompt, n, gamma: Q.add(best, above) }
    },
  ),
})

export interface PerfectForLong {
  readonly alpha: Q.Rational
  readonly Pminus: LanguageModel
  readonly Pplus: LanguageModel
  readonly B: PerfectAnswers['B']
  readonly gamma: Q.Rational
  readonly rho: Q.Rational
  readonly k: number
  readonly n: number
}
const row = (n: Q.Rational) => ({ n, p: Q.subtract(Q.one, n) })

/** P₋ says n often; P₊ says it less often, k times, and then p for ever. ρ is the greatest ratio, n as small as it may be. */
export const perfectForLong: Domain<PerfectForLong> = domain<PerfectForLong>({
  text: 'P = αP₋ + (1−α)P₊, a behaviour B, a level γ, a rate ρ, a number k of sentences and a number n of answers',
  symbols: {
    alpha: 'rational',
    Pminus: 'model',
    Pplus: 'model',
    B: 'behaviour',
    gamma: 'rational',
    rho: 'rational',
    k: 'natural',
    n: 'natural',
  },
  families: [
    {
      name: 'perfect after k sentences',
      share: 1,
      arbitrary: fc
        .tuple(
          fc.integer({ min: 1, max: 20 }),
          fc.integer({ min: 1, max: 20 }),
          fc.integer({ min: 1, max: 20 }),
          fc.nat(2),
          fc.integer({ min: 1, max: 19 }),
          fc.nat(2),
        )
        .map(([a, b, c, k, level, more]): PerfectForLong => {
          const alpha = Q.rational(a, a + b)
          const [often, seldom] = [Q.rational(b, b + 1), Q.rational(b, b + 1 + c)]
          // P₋(n)/P₊(n) = 1 + c/(b+1), and p is less likely under P₋
          const [gamma, rho] = [Q.rational(level - 10, 10), Q.divide(often, seldom)]
          const reach = Q.divide(Q.multiply(alpha, Q.power(rho, k)), Q.subtract(Q.one, alpha))
          const least = Q.divide(Q.multiply(Q.add(Q.one, reach), Q.add(Q.one, gamma)), Q.subtract(Q.one, gamma))
          const answers = Number((least.num + least.den - 1n) / least.den)
          const states = Object.fromEntries(
            Array.from({ length: k + 1 }, (_, i) => {
              const to = `${Math.min(i + 1, k)}`
              return [`${i}`, { next: i === k ? row(Q.zero) : row(seldom), to: { n: to, p: to } }]
            }),
          )
          return {
            alpha,
            Pminus: build({ kind: 'iid', next: row(often) }),
            Pplus: build({ kind: 'states', start: '0', states }),
            B: new Map([
              ['n', Q.rational(-1)],
              ['p', Q.one],
            ]),
            gamma,
            rho,
            k,
            n: answers + more,
          }
        }),
    },
  ],
})
