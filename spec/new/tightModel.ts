/**
 * Model T, on which Theorem U is exactly tight. Sentences n with B(n) = γ and p with B(p) = 1; P₋ only says n; P₊
 * follows it K times with probabilities that make P(n|nʲ) = 1/ρ for j < K, so that B_P(nʲ) = γ + ε there exactly;
 * after K sentences only P₋ is left. α = ρ^{−K}.
 */
import * as Q from '../../src/kernel/rational.js'
import { build, mixtureOf } from '../../src/model/build.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import type { StateData } from '../../src/model/modelData.js'
import type { Dominated } from '../domains/dominated.js'

/** K ≥ 1 sentences, −1 ≤ γ < 1, ρ > 1; the instance has D = K. */
export const tightModel = (K: number, gamma: Q.Rational, rho: Q.Rational): Dominated => {
  const alpha = Q.power(rho, -K)
  const states: Record<string, StateData> = {
    p: { next: { n: Q.zero, p: Q.one }, to: {} },
  }
  for (let j = 0; j <= K; j++) {
    const here = Q.subtract(Q.power(rho, -j), alpha)
    const n = j >= K ? Q.zero : Q.divide(Q.subtract(Q.power(rho, -(j + 1)), alpha), here)
    states[`n${j}`] = { next: { n, p: Q.subtract(Q.one, n) }, to: { n: `n${Math.min(j + 1, K)}`, p: 'p' } }
  }
  const minus = build({ kind: 'iid', next: { n: Q.one, p: Q.zero } })
  const plus = build({ kind: 'states', start: 'n0', states })
  return {
    alpha,
    P: mixtureOf(alpha, minus, plus) as LanguageModel,
    Pminus: minus,
    B: new Map([
      ['n', gamma],
      ['p', Q.one],
    ]),
    gamma,
    epsilon: Q.multiply(Q.subtract(Q.one, gamma), Q.subtract(Q.one, Q.divide(Q.one, rho))),
    D: K,
  }
}
