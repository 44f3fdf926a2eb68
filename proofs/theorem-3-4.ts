/**
 * Theorem 3.4 is false: where answers of P₋ and P₊ may be perfect, one of n is, whatever the prompt. Its proof starts from
 * an identity that small mixtures violate.
 */
import { bestByPerfect } from '../spec/best-of-n.js'
import { bestOf } from '../spec/definitions/bestOf.js'
import { P } from '../spec/definitions/mixture.js'
import type { AnsweringMixture, PromptedMixture } from '../spec/domains/bestOfDistinguishable.js'
import { powersGrow } from '../spec/known/powers.js'
import { alpha, B, k, n, Pminus, Pplus, s, theta, x } from '../spec/symbols.js'
import { noPrompt, printedIdentity, printedIdentityRanked, theorem34 } from '../spec/theorem-3-4.js'
import { evidence, killed, meaning, necessary } from '../src/claim/evidence.js'
import { arbitrary, atMostBy, chain, cite, have } from '../src/claim/proof.js'
import { atMost, below, everyPrompt, implies, positive } from '../src/logic/proposition.js'
import {
  add,
  complement,
  divide,
  expectation,
  followedBy,
  indicator,
  type Model,
  multiply,
  one,
  plus,
  power,
  score,
  subtract,
  sumOver,
  type Term,
  two,
} from '../src/logic/term.js'
import { iid, q, scores } from '../src/model/written.js'
import { nIsBad, onlyN, onlyP } from './smallModels.js'

// No prompt.

const missing = <I>(Q: Model<I>) =>
  subtract(multiply(theta, Q(s)), sumOver(x, multiply(Q(followedBy(s, x)), indicator(below(score(B, x), one)))))
const imperfectP = expectation(x, P, s, indicator(below(score(B, x), one)))
const [byP, byTheta] = [power(imperfectP, n), power(theta, n)]
const proofNoPrompt = arbitrary(
  arbitrary(
    have(
      atMost(imperfectP, theta),
      chain<never, never>(
        imperfectP,
        atMostBy(
          theta,
          divide(add(multiply(alpha, missing(Pminus)), multiply(complement(alpha), missing(Pplus))), P(s)),
          'of both components',
        ),
      ),
      cite(
        bestByPerfect,
        { models: { R: P } },
        cite(
          powersGrow,
          { scalars: { a: imperfectP, b: theta } },
          chain<never, never>(
            complement(multiply(two, byTheta)),
            atMostBy(complement(multiply(two, byP)), multiply(two, subtract(byTheta, byP)), 'a larger base'),
            atMostBy(
              bestOf(P, s, n),
              subtract(bestOf(P, s, n), complement(multiply(two, byP))),
              'a perfect answer among n is enough',
            ),
          ),
        ),
      ),
    ),
  ),
)

// Evidence. P₋ says p one time in three, or four.

/** γ = −1/3, but after the prompt n, which P₊ cannot write, the best of two answers is n with probability 4/9 alone: it scores 1/9. */
export const printed: AnsweringMixture = {
  alpha: q('1/2'),
  Pminus: iid({ n: '2/3', p: '1/3' }),
  Pplus: onlyP,
  B: nIsBad,
  gamma: q('-1/3'),
  epsilon: q('1/3'),
  rho: q('48'),
  k: 1,
  n: 2,
}
export const evidence34 = evidence(theorem34, { counterexample: printed })

const nowAndThen = iid({ n: '3/4', p: '1/4' })
const tight: PromptedMixture = {
  alpha: q('1/2'),
  Pminus: nowAndThen,
  Pplus: nowAndThen,
  B: nIsBad,
  theta: q('3/4'),
  k: 1,
  n: 2,
}
const everywhere = (bound: Term<PromptedMixture>) =>
  everyPrompt(s, k, implies(positive(P(s)), atMost(bound, bestOf(P, s, n))))
const opposed: PromptedMixture = { ...tight, Pminus: onlyN, Pplus: onlyP, theta: q('0'), k: 0, n: 1 }
export const evidenceNoPrompt = evidence(noPrompt, {
  proof: proofNoPrompt,
  attained: [{ why: 'P₊ is P₋, which answers perfectly one time in four', at: tight }],
  mutants: [
    {
      name: '< for ≤',
      then: everyPrompt(
        s,
        k,
        implies(positive(P(s)), below(complement(multiply(two, power(theta, n))), bestOf(P, s, n))),
      ),
      fate: killed(tight),
    },
    { name: 'without 2', then: everywhere(complement(power(theta, n))), fate: killed(tight) },
    {
      name: 'one answer more',
      then: everywhere(complement(multiply(two, power(theta, plus(n, 1))))),
      fate: killed(tight),
    },
  ],
  needs: [
    meaning({ ...tight, alpha: q('-1') }),
    meaning({ ...tight, alpha: q('2') }),
    necessary(opposed),
    necessary({ ...opposed, Pminus: onlyP, Pplus: onlyN }),
  ],
})

/** P₋ says p and P₊ says n: of two answers the best is p with probability 3/4, and the identity says 1/4. */
export const evidenceIdentity = evidence(printedIdentity, {
  counterexample: { alpha: q('1/2'), Pminus: onlyP, Pplus: onlyN, B: nIsBad, s: [], n: 2, x: 'p' },
})

/** P(z) = 1/4 for the best sentence z: of two answers the best is z with probability 7/16, and the identity says 3/8. */
export const evidenceRanked = evidence(printedIdentityRanked, {
  counterexample: {
    alpha: q('1/2'),
    Pminus: onlyN,
    Pplus: iid({ y: '1/2', z: '1/2' }),
    B: scores({ n: '-1', y: '0', z: '1' }),
    s: [],
    n: 2,
    x: 'z',
  },
})
