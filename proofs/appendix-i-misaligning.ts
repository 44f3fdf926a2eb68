/** Appendix I in Theorem 3.1: its Lemma C.3 for αε/2, and evidence of log 1/α + log 1/ε + log 2 misaligns. */
import { harmonicIntegral, next, rootIntegral, rootOf } from '../spec/appendix-i.js'
import {
  appendixIHarmonicEvidence,
  appendixIRoot,
  appendixIRootIntegral,
  beta,
  harmonicRate,
  rootRate,
} from '../spec/appendix-i-evidence.js'
import { appendixI31Harmonic, appendixI31Integral, appendixI31Root } from '../spec/appendix-i-misaligning.js'
import { canFollow, meanDivergence } from '../spec/definitions/distinguishable.js'
import type { DistinguishableMixture } from '../spec/domains/distinguishable.js'
import { lemmaC3Total } from '../spec/lemma-c3.js'
import { ofP } from '../spec/master-inequality.js'
import { alpha, epsilon, gamma, k, m, Pminus, Pplus, s } from '../spec/symbols.js'
import { misalignedAfter, printedEvidence } from '../spec/theorem-3-1.js'
import { theorem31AtTwo } from '../spec/theorem-3-1-prompt.js'
import type { Claim } from '../src/claim/claim.js'
import { evidence, guards, killed, loose, meaning, necessary } from '../src/claim/evidence.js'
import { atMostBy, chain, cite, evident, have, obtain, type Proof, witness } from '../src/claim/proof.js'
import {
  and,
  atMost,
  below,
  everyNumberBelow,
  type Proposition,
  positive,
  somePromptOf,
} from '../src/logic/proposition.js'
import { divide, logarithm, multiply, number, one, subtract, type Term, two, type Whole } from '../src/logic/term.js'
import { iid, q } from '../src/model/written.js'
import { fair, nIsBad, onlyN, thenOnly } from './smallModels.js'

type M = DistinguishableMixture
/** αε/2, and its evidence. */
const share = divide(multiply(alpha, epsilon), two)
const needed = logarithm(divide(one, share))

const proofBy = <C>(source: Claim<C>, n: Whole<M>, length: Term<M>): Proof<M> =>
  have(
    atMost(needed, multiply(beta, length)),
    chain<never, never>(
      needed,
      atMostBy(multiply(beta, length), subtract(multiply(beta, length), printedEvidence(two)), 'the length'),
    ),
    cite(
      source,
      { models: { P0: Pminus, P1: Pplus }, scalars: { epsilon: share } },
      obtain(
        somePromptOf(s, n, and(positive(Pminus(s)), atMost(Pplus(s), multiply(share, Pminus(s))))),
        have(
          atMost(multiply(two, Pplus(s)), multiply(multiply(alpha, epsilon), Pminus(s))),
          chain<never, never>(
            multiply(two, Pplus(s)),
            atMostBy(
              multiply(multiply(alpha, epsilon), Pminus(s)),
              multiply(two, subtract(multiply(share, Pminus(s)), Pplus(s))),
              'P₊(s) ≤ (αε/2)P₋(s)',
            ),
          ),
          cite(theorem31AtTwo, {}, witness(s, evident)),
        ),
      ),
    ),
  ) as Proof<M>

// Evidence. P₋ says n, P₊ says it once in a thousand times: one sentence tells log 1000 nats.

const telling = (k: number): M => ({
  alpha: q('1/2'),
  Pminus: onlyN,
  Pplus: iid({ n: '1/1000', p: '999/1000' }),
  B: nIsBad,
  gamma: q('-1'),
  epsilon: q('1/20'),
  rho: q('900'),
  k,
})
/** P₊ tosses a coin and P₋ hardly ever says p: KL(P₊‖P₋) > log 10000, and n is at most twice as likely under P₋. */
const wrongWay = (at: M): M => ({
  ...at,
  Pminus: iid({ n: '999999999/1000000000', p: '1/1000000000' }),
  Pplus: fair,
  gamma: q('-999999998/1000000000'),
  rho: q('10000'),
})
const offered = (
  claim: { readonly given: ReadonlyArray<Proposition<M>> },
  rate: Term<M & { m: number }>,
  n: Whole<M>,
  at: M,
) => ({
  mutants: [
    { name: 'no sentence at all', then: misalignedAfter(number(0)), fate: killed(at) },
    {
      name: 'γ for γ + ε',
      then: somePromptOf(s, n, and(positive(Pminus(s)), below(ofP, gamma))),
      fate: killed(at),
    },
    {
      name: 'the divergence of P₊ from P₋, as printed',
      given: claim.given.map((g, i) =>
        i === 4
          ? canFollow(Pminus, Pplus, n)
          : i === 5
            ? (everyNumberBelow(m, n, atMost(rate, meanDivergence(Pplus, Pminus, m))) as typeof g)
            : g,
      ),
      fate: killed(wrongWay(at)),
    },
  ],
})
/** α and ε are small, and n tells hardly more than log 2/(αε). */
const hardlyMore: M = {
  ...telling(0),
  alpha: q('1/10000'),
  Pplus: iid({ n: '1/20000001', p: '20000000/20000001' }),
  epsilon: q('1/1000'),
  rho: q('20000000'),
}
const needsOf = (at: M) => [
  guards({ ...at, alpha: q('0') }),
  meaning({ ...at, alpha: q('2') }),
  guards({ ...at, epsilon: q('0') }),
  guards({ ...at, rho: q('0') }),
  guards({ ...at, Pminus: fair, Pplus: onlyN, gamma: q('0') }),
  necessary({ ...at, Pminus: thenOnly('n', '1/2', '1/2'), Pplus: thenOnly('p', '1/2', '1/2') }),
  necessary({ ...at, gamma: q('-4') }),
  necessary({ ...at, epsilon: q('1/1000000') }),
]

export const evidenceI31Root = evidence(appendixI31Root, {
  proof: proofBy(appendixIRoot, next, rootOf(next)),
  attained: [{ why: 'one sentence, which tells just enough', at: hardlyMore, within: q('1/100000') }],
  ...offered(appendixI31Root as never, rootRate as never, next as never, telling(0)),
  needs: needsOf(telling(0)),
})
export const evidenceI31Integral = evidence(appendixI31Integral, {
  proof: proofBy(appendixIRootIntegral, k, rootIntegral(k)),
  tightness: [loose(lemmaC3Total, 'some prompt tells as much as the divergences add up to, and the integral is less')],
  ...offered(appendixI31Integral as never, rootRate as never, k, telling(1)),
  needs: needsOf(telling(1)),
})
export const evidenceI31Harmonic = evidence(appendixI31Harmonic, {
  proof: proofBy(appendixIHarmonicEvidence, k, harmonicIntegral(k)),
  tightness: [loose(lemmaC3Total, 'some prompt tells as much as the divergences add up to, and the integral is less')],
  ...offered(appendixI31Harmonic as never, harmonicRate as never, k, telling(1)),
  needs: needsOf(telling(1)),
})
