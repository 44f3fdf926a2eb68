/**
 * Appendix I in Lemma C.3. Σ_{m<k} β/(m+1)^η is at least β times the bounds of Appendix I, so the total divergence is at
 * least log 1/ε; where a divergence is infinite there is a prompt that P₀ can write and P₁ cannot.
 */
import {
  appendixIAtLeast,
  appendixIHarmonic,
  appendixIIntegral,
  harmonicIntegral,
  harmonicSum,
  next,
  rootIntegral,
  rootOf,
  rootSum,
} from '../spec/appendix-i.js'
import {
  appendixIHarmonicEvidence,
  appendixIHarmonicTotal,
  appendixIRoot,
  appendixIRootIntegral,
  beta,
  decaying,
  harmonic,
  harmonicRate,
  rootRate,
} from '../spec/appendix-i-evidence.js'
import { totalDivergence } from '../spec/chain-rule.js'
import { canFollow, meanDivergence } from '../spec/definitions/distinguishable.js'
import type { Relaxed } from '../spec/domains/relaxed.js'
import { lemmaC3Total, needed, toldApart } from '../spec/lemma-c3.js'
import { epsilon, k, m, P0, P1, s } from '../spec/symbols.js'
import { evidence, guards, killed, necessary } from '../src/claim/evidence.js'
import { arbitrary, atMostBy, chain, cite, equal, evident, have, induction, specialise } from '../src/claim/proof.js'
import {
  and,
  atMost,
  below,
  everyNumberBelow,
  implies,
  type Proposition,
  positive,
  somePromptOf,
} from '../src/logic/proposition.js'
import { add, count, divide, multiply, number, subtract, sumBelow, type Term, type Whole } from '../src/logic/term.js'
import { iid, q } from '../src/model/written.js'
import { fair, onlyN } from './smallModels.js'

type R = Relaxed
/** From log 1/ε ≤ β·length and length ≤ sum, when β·sum is known to be at most the total divergence. */
const fromSum = (n: Whole<R>, sum: Term<R>, length: Term<R>, toTotal: Term<R>) =>
  have(
    atMost(needed, totalDivergence(n)),
    chain<R, R>(
      needed,
      atMostBy(multiply(beta, length), subtract(multiply(beta, length), needed), 'the length'),
      atMostBy(multiply(beta, sum), multiply(beta, subtract(sum, length)), 'the bound of the sum'),
      atMostBy(totalDivergence(n), toTotal, 'the divergences, one by one'),
    ),
    cite(lemmaC3Total, { naturals: { k: n } }, evident),
  )
/** Σ_{m<n} (K_m − β/√(m+1)). */
const byRoots = (n: Whole<R>) => sumBelow(m, n, subtract(meanDivergence(P0, P1, m), rootRate))

const proofRoot = cite(appendixIAtLeast, {}, fromSum(next, rootSum(next), rootOf(next), byRoots(next)))
const proofRootIntegral = cite(appendixIIntegral, {}, fromSum(k, rootSum(k), rootIntegral(k), byRoots(k)))

/** How far the total divergence exceeds β(1 + … + 1/n). */
const surplus = (n: Whole<R>) => subtract(totalDivergence(n), harmonic(n))
const [, ratesNext] = decaying(harmonicRate, next)
const [canFollowNow, ratesNow] = decaying(harmonicRate, k)
const proofTotal = have(
  implies(and(canFollowNow, ratesNow), atMost(harmonic(k), totalDivergence(k))),
  induction(
    k,
    arbitrary(chain(harmonic(number(0)), equal(totalDivergence(number(0)), 'two empty sums'))),
    arbitrary(
      specialise(
        ratesNext,
        k,
        chain(
          harmonic(next),
          atMostBy(
            totalDivergence(next),
            add(surplus(k), subtract(meanDivergence(P0, P1, k), divide(beta, count(next)))),
            'one more divergence',
          ),
        ),
      ),
    ),
  ),
  evident,
)
const proofHarmonic = cite(
  appendixIHarmonicTotal,
  {},
  cite(appendixIHarmonic, {}, fromSum(k, harmonicSum(k), harmonicIntegral(k), surplus(k))),
)

// Evidence. P₀ says n, P₁ says it with probability 1/3: log 3 nats a sentence.

const instance = (changes: Partial<R>): R => ({
  P0: onlyN,
  P1: iid({ n: '1/3', p: '2/3' }),
  rho: q('3'),
  epsilon: q('1/2'),
  k: 0,
  ...changes,
})
/** P₁ tosses a coin and P₀ nearly always says n: KL(P₁‖P₀) > log 15, and no sentence is twice as likely under P₀. */
const wrongWay = (one: R): R => ({ ...one, P0: iid({ n: '999/1000', p: '1/1000' }), P1: fair, rho: q('15') })
/** The print's order of the models. */
const reversed = (rate: Term<R & { m: number }>, n: Whole<R>) => [
  canFollow(P0, P1, n),
  everyNumberBelow(m, n, atMost(rate, meanDivergence(P1, P0, m))),
]
const squared = (n: Whole<R>) =>
  somePromptOf(s, n, and(positive(P0(s)), atMost(P1(s), multiply(multiply(epsilon, epsilon), P0(s)))))

/** The evidence that all three claims need: of n sentences, by an instance with n = 1 and one that attains the bound. */
const offered = (
  given: ReadonlyArray<Proposition<R>>,
  rate: Term<R & { m: number }>,
  n: Whole<R>,
  one: R,
  tight: R,
) => ({
  attained: [{ why: tight.k === one.k ? 'log 3 nats of one sentence' : 'no sentence, and ε = 1', at: tight }],
  mutants: [
    { name: 'no sentence at all', then: toldApart(number(0)), fate: killed(one) },
    { name: 'ε² for ε', then: squared(n), fate: killed(one) },
    {
      name: 'the divergence of P₁ from P₀, as printed',
      given: [...given.slice(0, 2), ...reversed(rate, n), ...given.slice(4)],
      fate: killed(wrongWay(one)),
    },
  ],
  needs: [
    guards({ ...one, rho: q('0') }),
    guards({ ...one, epsilon: q('0') }),
    guards({ ...one, P0: fair, P1: onlyN }),
    necessary({ ...one, P0: fair, P1: fair }),
    necessary({ ...one, epsilon: q('1/4') }),
  ],
})

export const evidenceIRoot = evidence(appendixIRoot, {
  proof: proofRoot,
  ...offered(appendixIRoot.given, rootRate, next, instance({}), instance({ epsilon: q('1/3') })),
})
export const evidenceIRootIntegral = evidence(appendixIRootIntegral, {
  proof: proofRootIntegral,
  ...offered(appendixIRootIntegral.given, rootRate, k, instance({ k: 1 }), instance({ epsilon: q('1') })),
})
const coin = instance({ P0: fair, P1: iid({ n: '1/4', p: '3/4' }), rho: q('1'), k: 1 })
export const evidenceIHarmonicTotal = evidence(appendixIHarmonicTotal, {
  proof: proofTotal,
  attained: [{ why: 'a divergence of log 3 after the empty prompt', at: instance({ k: 1 }) }],
  mutants: [
    { name: '< for ≤', then: below(harmonic(k), totalDivergence(k)), fate: killed(instance({ k: 1 })) },
    { name: 'one summand more', then: atMost(harmonic(next), totalDivergence(k)), fate: killed(instance({ k: 1 })) },
  ],
  needs: [guards({ ...coin, rho: q('0') }), guards({ ...coin, P1: onlyN }), necessary(instance({ k: 1, rho: q('4') }))],
})
export const evidenceIHarmonicEvidence = evidence(appendixIHarmonicEvidence, {
  proof: proofHarmonic,
  ...offered(appendixIHarmonicEvidence.given, harmonicRate, k, instance({ k: 1 }), instance({ epsilon: q('1') })),
})
