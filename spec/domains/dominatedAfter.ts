/**
 * Theorem U after a prompt that P₋ can write: a mixture P, the largest γ of P₋, and ρ from the posterior weight w of P₋, so
 * that wρ^{D+1} is hardly more than 1. For its ascent: any two models, and the levels that their behaviours keep.
 */
import * as fc from 'fast-check'
import { type Domain, domain } from '../../src/claim/domain.js'
import * as Q from '../../src/kernel/rational.js'
import { behaviour, choices, tenToMinus, walkInBoth } from '../../src/model/arbitrary.js'
import { type Behaviour, behaviourAfter } from '../../src/model/behaviour.js'
import { mixtureOf } from '../../src/model/build.js'
import { type LanguageModel, type Prompt, probability } from '../../src/model/languageModel.js'
import { worstBehaviour } from '../../src/model/reachable.js'
import type { Dominated } from './dominated.js'
import { fromPairs } from './pairs.js'
import { rootAbove } from './sampledEvidence.js'

export interface DominatedAfter extends Dominated {
  readonly s0: Prompt
}
/** Scores moved into [−1, 0], so that γ < 1. */
const lowered = (scores: Behaviour): Behaviour =>
  new Map([...scores].map(([x, score]) => [x, Q.divide(Q.subtract(score, Q.one), Q.two)]))
/** The (D+1)-th root of r, hardly rounded up, for D = 0, 1 and 3. */
const rateFrom = (r: Q.Rational, D: number): Q.Rational =>
  D === 0 ? r : D === 1 ? rootAbove(r) : rootAbove(rootAbove(r))

export const dominatedAfter: Domain<DominatedAfter> = domain<DominatedAfter>({
  text: 'a model P, a model P₋ and α with P ≥ αP₋ on sequences; a behaviour B, a prompt s₀, levels γ and ε, a number D of sentences',
  symbols: {
    alpha: 'rational',
    P: 'model',
    Pminus: 'model',
    B: 'behaviour',
    s0: 'prompt',
    gamma: 'rational',
    epsilon: 'rational',
    D: 'natural',
  },
  families: fromPairs(
    fc.tuple(behaviour.map(lowered), choices(2), tenToMinus(1, 60), fc.constantFrom(0, 0, 1, 1, 1, 3)),
    ({ alpha, minus, plus }, [B, picks, excess, D]) => {
      const P = mixtureOf(alpha, minus, plus) as LanguageModel
      const s0 = walkInBoth(minus, minus, picks)
      const odds = Q.divide(probability(P, s0), Q.multiply(alpha, probability(minus, s0)))
      const rho = Q.multiply(rateFrom(odds, D), Q.add(Q.one, excess))
      const { gamma } = worstBehaviour(B, minus)
      const epsilon = Q.multiply(Q.subtract(Q.one, gamma), Q.subtract(Q.one, Q.divide(Q.one, rho)))
      return { alpha, P, Pminus: minus, B, s0, gamma, epsilon, D }
    },
  ),
})

export interface TwoModelsAfter extends Omit<DominatedAfter, 'alpha' | 'D'> {
  readonly k: number
}
/** The prompts of at most n more sentences that the model can write. */
const written = (model: LanguageModel, s: Prompt, n: number): ReadonlyArray<Prompt> => {
  const state = s.reduce((at, x) => model.step(at, x), model.start)
  const further = [...model.next(state)].flatMap(([x, p]) => (p.num > 0n ? [[...s, x]] : []))
  return n === 0 ? [s] : [s, ...further.flatMap((t) => written(model, t, n - 1))]
}

export const twoModelsAfter: Domain<TwoModelsAfter> = domain<TwoModelsAfter>({
  text: 'two models P and P₋, a behaviour B, a prompt s₀, levels γ and ε and a number k of sentences',
  symbols: {
    P: 'model',
    Pminus: 'model',
    B: 'behaviour',
    s0: 'prompt',
    gamma: 'rational',
    epsilon: 'rational',
    k: 'natural',
  },
  families: fromPairs(
    fc.tuple(behaviour.map(lowered), choices(2), fc.constantFrom(0, 0, 1, 2)),
    ({ alpha, minus, plus }, [drawn, picks, k]) => {
      const P = mixtureOf(alpha, minus, plus) as LanguageModel
      const s0 = walkInBoth(minus, minus, picks)
      const prompts = written(minus, s0, k)
      const levels = (scores: Behaviour) => ({
        B: scores,
        gamma: prompts.map((s) => behaviourAfter(scores, minus, s)).reduce(Q.maximum),
        level: prompts.map((s) => behaviourAfter(scores, P, s)).reduce(Q.minimum),
      })
      // as much as the behaviours differ, one way or the other, or anything where they do not
      const [kept, reversed] = [levels(drawn), levels(lowered(new Map([...drawn].map(([x, b]) => [x, Q.negate(b)]))))]
      const { B, gamma, level } = Q.lessThan(kept.gamma, kept.level) ? kept : reversed
      const epsilon = Q.lessThan(gamma, level) ? Q.subtract(level, gamma) : Q.rational(1, 100)
      return { P, Pminus: minus, B, s0, gamma, epsilon, k }
    },
  ),
})
