/**
 * Lemma C.3. For t = P₀(x|s)/(ρP₁(x|s)) the hypothesis says E_{P₀} log t ≥ 0, and log t ≤ t − 1 makes it E_{P₀}(t − 1) ≥ 0.
 * So with weights P₀/P₁ the mean of P₀(x|s) − ρP₁(x|s) is not negative, and some sentence raises P₀/P₁ by ρ.
 */
import { divergence } from '../spec/definitions/divergence.js'
import type { Distinguishable } from '../spec/domains/distinguishable.js'
import { distinguishableThroughout, k, lemmaC3, rho } from '../spec/lemma-c3.js'
import { epsilon, P0, P1, s, x, y } from '../spec/symbols.js'
import { evidence, guards, implied, killed, necessary } from '../src/claim/evidence.js'
import { atMostBy, belowBy, chain, climb, equal, meanAttained } from '../src/claim/proof.js'
import { and, atMost, below, positive, somePrompt } from '../src/logic/proposition.js'
import {
  add,
  divide,
  expectation,
  followedBy,
  logarithm,
  type Model,
  multiply,
  one,
  power,
  subtract,
  sumOver,
  zero,
} from '../src/logic/term.js'
import { iid, q } from '../src/model/written.js'
import { fair, onlyN, onlyP } from './smallModels.js'

/** Some sentence raises N/M by ρ: the step of every climb by divergence. */
export const stepByDivergence = <I, J>(N: Model<I>, M: Model<J>) => {
  const longer = followedBy(s, y)
  const weight = divide(N(longer), M(longer))
  const excess = subtract(multiply(N(longer), M(s)), multiply(multiply(rho, M(longer)), N(s)))
  const t = divide(N(x, s), multiply(rho, M(x, s)))
  return meanAttained({
    weight,
    factor: M(s),
    dominated: chain<never, never>(
      excess,
      atMostBy(multiply(M(s), N(longer)), multiply(multiply(rho, M(longer)), N(s)), 'drop what is subtracted'),
    ),
    sum: chain<unknown, never>(
      zero,
      atMostBy(
        sumOver(y, multiply(weight, excess)),
        multiply(
          multiply(rho, multiply(N(s), N(s))),
          add(
            expectation(x, N, s, subtract(subtract(t, one), logarithm(t))),
            subtract(divergence(N, M, s), logarithm(rho)),
          ),
        ),
        'log t ≤ t − 1, and the divergence is at least log ρ',
      ),
    ),
    mass: chain<unknown, never>(
      zero,
      belowBy(
        multiply(N(s), expectation(x, N, s, divide(N(followedBy(s, x)), M(followedBy(s, x))))),
        multiply(N(s), expectation(x, N, s, divide(N(followedBy(s, x)), M(followedBy(s, x))))),
        'N can go on',
      ),
      equal(sumOver(y, multiply(weight, N(longer))), 'the mean of N/M'),
    ),
  })
}

const raised = power(rho, k)
const reach = chain(
  P1(s),
  atMostBy(
    multiply(multiply(epsilon, raised), P1(s)),
    multiply(subtract(multiply(epsilon, raised), one), P1(s)),
    '1 ≤ ερᵏ',
  ),
  atMostBy(multiply(epsilon, P0(s)), multiply(epsilon, subtract(P0(s), multiply(raised, P1(s)))), 'ρᵏP₁(s) ≤ P₀(s)'),
)
const proofC3 = climb({ rate: rho, likelier: P0, reference: P1, extension: y, step: stepByDivergence(P0, P1), reach })

// Evidence. P₀ says n, P₁ says it with probability 1/3: log 3 nats a sentence.

const instance = (changes: Partial<Distinguishable>): Distinguishable => ({
  P0: onlyN,
  P1: iid({ n: '1/3', p: '2/3' }),
  rho: q('3'),
  epsilon: q('1/3'),
  k: 1,
  ...changes,
})
const given = lemmaC3.given

export const evidenceC3 = evidence(lemmaC3, {
  proof: proofC3,
  mutants: [
    {
      name: '< for ≤',
      then: somePrompt(s, k, and(positive(P0(s)), below(P1(s), multiply(epsilon, P0(s))))),
      fate: killed(instance({})),
    },
    {
      name: 'one sentence less: the floor for the ceiling',
      given: [...given.slice(0, 4), atMost(one, multiply(multiply(epsilon, raised), rho))],
      fate: killed(instance({ epsilon: q('1/5') })),
    },
    {
      name: 'the divergence of P₁ from P₀',
      given: [...given.slice(0, 3), distinguishableThroughout(P1, P0, k), ...given.slice(4)],
      fate: killed(instance({ P0: iid({ n: '99/100', p: '1/100' }), P1: fair, rho: q('5'), epsilon: q('1/5') })),
    },
  ],
  needs: [
    guards(instance({ rho: q('0'), epsilon: q('1'), k: 0 })),
    implied(
      chain(
        zero,
        belowBy(divide(one, raised), divide(one, raised), 'ρ > 0'),
        atMostBy(epsilon, divide(subtract(multiply(epsilon, raised), one), raised), '1 ≤ ερᵏ'),
      ),
    ),
    guards(instance({ P1: onlyP })),
    necessary(instance({ P0: fair, P1: fair })),
    necessary(instance({ epsilon: q('1/9') })),
  ],
})
