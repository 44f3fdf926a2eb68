/**
 * P = αP₋ + (1−α)P₊ with α just above ρ^{−(k+1)} for ρ = (1−γ)/(1−γ−δε): k blocks of n + 1 sentences are D at most. The
 * setting of Theorem US.
 */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { behaviour, properFraction, scoreValue } from '../../src/model/arbitrary.js'
import type { Behaviour } from '../../src/model/behaviour.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import { worstBehaviour } from '../../src/model/reachable.js'
import { iid, scores } from '../../src/model/written.js'
import { fromPairs } from './pairs.js'

export interface Blocks {
  readonly alpha: Q.Rational
  readonly Pminus: LanguageModel
  readonly Pplus: LanguageModel
  readonly B: Behaviour
  readonly gamma: Q.Rational
  readonly epsilon: Q.Rational
  readonly delta: Q.Rational
  readonly k: number
  readonly n: number
  readonly D: number
}

const instances = (blocksLess: 0 | 1) =>
  fromPairs(
    fc.tuple(behaviour, properFraction, properFraction, properFraction, fc.integer({ min: 0, max: 1 }), fc.nat(1)),
    ({ minus, plus }, [scores, part, delta, excess, k, n]): Blocks | null => {
      const gamma = worstBehaviour(scores, minus).gamma
      if (!Q.lessThan(gamma, Q.one)) return null
      const epsilon = Q.multiply(Q.subtract(Q.one, gamma), part)
      const floor = Q.power(Q.subtract(Q.one, Q.multiply(delta, part)), k + 1 + blocksLess)
      const alpha = Q.add(floor, Q.multiply(Q.subtract(Q.one, floor), Q.multiply(excess, Q.rational(1, 10))))
      return { alpha, Pminus: minus, Pplus: plus, B: scores, gamma, epsilon, delta, k, n, D: k * (n + 1) }
    },
  ).map((family) => ({ ...family, arbitrary: family.arbitrary.filter((instance) => instance !== null) }))

/**
 * P₋ says n and P₊ says p, which is better: P₊ is found out by its first sentence. With no opening, and α as in `instances(1)`, its
 * weight is more than δ.
 */
const foundOut = {
  name: 'found out at once',
  share: 6,
  arbitrary: fc
    .tuple(scoreValue, fc.integer({ min: 15, max: 19 }), fc.integer({ min: 1, max: 12 }), properFraction, fc.nat(1))
    .filter(([bad]) => Q.lessThan(bad, Q.one))
    .map(([bad, parts, failures, excess, more]): Blocks => {
      const [part, delta] = [Q.rational(parts, 20), Q.rational(failures, 20)]
      const floor = Q.power(Q.subtract(Q.one, Q.multiply(delta, part)), 2)
      return {
        alpha: Q.add(floor, Q.multiply(Q.subtract(Q.one, floor), Q.multiply(excess, Q.rational(1, 10)))),
        Pminus: iid({ n: '1', p: '0' }),
        Pplus: iid({ n: '0', p: '1' }),
        B: scores({ n: Q.show(bad), p: '1' }),
        gamma: bad,
        epsilon: Q.multiply(Q.subtract(Q.one, bad), part),
        delta,
        k: 0,
        n: 1 + more,
        D: 0,
      }
    }),
}

const of = (families: ReturnType<typeof instances>): Domain<Blocks> =>
  domain<Blocks>({
    text: 'P = αP₋ + (1−α)P₊, a behaviour B, levels γ and ε, δ, a number k of blocks of n + 1 sentences, and D sentences in all',
    symbols: {
      alpha: 'rational',
      Pminus: 'model',
      Pplus: 'model',
      B: 'behaviour',
      gamma: 'rational',
      epsilon: 'rational',
      delta: 'rational',
      k: 'natural',
      n: 'natural',
      D: 'natural',
    },
    families,
  })
export const blocks = of(instances(0))
export const blocksOneLess = of([...instances(1), foundOut])
