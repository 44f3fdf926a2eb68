/**
 * The evidence of an answer. Cantelli's inequality, the sum of mean divergences and the domination of tails are those of sampled
 * prompts; after the prompt s₀ they speak of conditionals.
 */
import { chainRuleAfter } from '../spec/after-a-prompt.js'
import { a } from '../spec/cantelli-evidence.js'
import { canFollow, canFollowExactly, meanDivergence } from '../spec/definitions/distinguishable.js'
import { P } from '../spec/definitions/mixture.js'
import { logRatioVariance } from '../spec/definitions/similarity.js'
import type { AlignedAtDistance } from '../spec/domains/aligned.js'
import type { AlignedAfter, SampledAfter, TailsAfter } from '../spec/domains/answersAfter.js'
import {
  answerEvidence,
  cantelliAfter,
  chanceOfAnswer,
  costsLittle,
  dominationAfter,
  evidenceOfAnswer,
  meanOfAnswer,
  mostlyAnswers,
  notMuchMoreAfter,
  tellsLittleAfter,
} from '../spec/evidence-of-answers.js'
import { cost, totalVariance } from '../spec/evidence-of-prompts.js'
import { c } from '../spec/new/domination-of-tails.js'
import { alpha, delta, m, N, P0, P1, Pminus, Pplus, rhoPrime, s0, t, u } from '../spec/symbols.js'
import { evidence, guards, implied, killed, meaning, necessary } from '../src/claim/evidence.js'
import {
  arbitrary,
  atMostBy,
  attained,
  belowBy,
  byLogarithm,
  chain,
  cite,
  either,
  equalBy,
  evident,
  have,
  obtain,
  type Proof,
  specialise,
} from '../src/claim/proof.js'
import {
  and,
  atMost,
  below,
  everyPromptOf,
  implies,
  not,
  type Proposition,
  positive,
  somePromptOf,
} from '../src/logic/proposition.js'
import {
  add,
  complement,
  count,
  divide,
  empty,
  expectationOverSequences,
  indicator,
  logarithm,
  type Model,
  multiply,
  square,
  subtract,
  sumBelow,
  sumOverSequences,
  type Term,
  two,
  zero,
} from '../src/logic/term.js'
import { iid, q } from '../src/model/written.js'
import { cantelli } from './cantelli-evidence.js'
import { alignedAt, misled, rareSlip, slip, near as tooNear } from './evidence-of-prompts.js'
import { fair, onlyN, onlyP } from './smallModels.js'

// Cantelli's inequality.

const proofCantelli = cantelli(
  logRatioVariance(P0, P1, N, s0),
  subtract(evidenceOfAnswer(P0, P1), meanOfAnswer(P0, P1)),
  notMuchMoreAfter,
  s0,
) as Proof<SampledAfter>

// The evidence that P₁ gives for itself.

const costMean = meanOfAnswer(P1, P0)
const mostCost = multiply(count(N), logarithm(rhoPrime))
const divergences = sumBelow(m, N, meanDivergence(P1, P0, m, s0))
const nearMean = below(evidenceOfAnswer(P1, P0), add(costMean, a))
const over = <J>(t: Term<J>) => expectationOverSequences(u, N, P1, s0, t)
const proofAnswer = cite(
  chainRuleAfter,
  { models: { P0: P1, P1: P0 }, naturals: { k: N } },
  have(
    atMost(costMean, mostCost),
    chain<AlignedAfter, AlignedAfter>(
      costMean,
      equalBy(divergences, subtract(divergences, costMean), 'the chain rule'),
      atMostBy(
        mostCost,
        sumBelow(m, N, subtract(logarithm(rhoPrime), meanDivergence(P1, P0, m, s0))),
        'less than β′ for each sentence',
      ),
    ),
    cite(
      cantelliAfter,
      { models: { P0: P1, P1: P0 }, scalars: { v: totalVariance } },
      have(
        everyPromptOf(u, N, implies(positive(P1(u, s0)), implies(nearMean, costsLittle))),
        arbitrary(
          arbitrary(
            arbitrary(
              chain<never, never>(
                evidenceOfAnswer(P1, P0),
                belowBy(add(costMean, a), subtract(add(costMean, a), evidenceOfAnswer(P1, P0)), 'near the mean'),
                atMostBy(cost(a), subtract(mostCost, costMean), 'the mean'),
              ),
            ),
          ),
        ),
        chain<AlignedAfter, AlignedAfter>(
          complement(delta),
          atMostBy(over(indicator(nearMean)), subtract(over(indicator(nearMean)), complement(delta)), 'Cantelli'),
          atMostBy(
            over(indicator(costsLittle)),
            over(subtract(indicator(costsLittle), indicator(nearMean))),
            'the mean is at most Nβ′',
          ),
        ),
      ),
    ),
  ),
) as Proof<AlignedAfter>

// The domination of tails.

const told = evidenceOfAnswer(Pplus, Pminus)
const [minus, plus] = [Pminus(u, s0), Pplus(u, s0)]
const [ofPlus, ofMinus] = [chanceOfAnswer(Pplus, tellsLittleAfter), chanceOfAnswer(Pminus, tellsLittleAfter)]
const total = <J>(t: Term<J>) => sumOverSequences(u, N, t)
const fromZero = have(
  everyPromptOf(u, N, implies(not(tellsLittleAfter), atMost(minus, plus))),
  arbitrary(
    arbitrary(
      byLogarithm(
        chain<never, never>(
          logarithm(minus),
          atMostBy(logarithm(plus), add(subtract(told, c), c), '0 ≤ c ≤ log P₊/P₋'),
        ),
      ),
    ),
  ),
  chain<never, never>(
    ofPlus,
    atMostBy(
      ofMinus,
      total(multiply(subtract(plus, minus), complement(indicator(tellsLittleAfter)))),
      'what tells much is likelier under P₊',
    ),
  ),
)
const belowZero = have(
  everyPromptOf(u, N, implies(tellsLittleAfter, atMost(plus, minus))),
  arbitrary(
    arbitrary(
      either(
        positive(plus),
        byLogarithm(
          chain<never, never>(
            logarithm(plus),
            atMostBy(logarithm(minus), add(subtract(c, told), subtract(zero, c)), 'log P₊/P₋ < c < 0'),
          ),
        ),
        chain<never, never>(
          plus,
          atMostBy(zero, subtract(zero, plus), 'P₊ cannot answer it'),
          atMostBy(minus, minus, 'a probability'),
        ),
      ),
    ),
  ),
  chain<never, never>(
    ofPlus,
    atMostBy(
      ofMinus,
      total(
        add(
          multiply(multiply(subtract(minus, plus), indicator(tellsLittleAfter)), indicator(positive(plus))),
          multiply(
            multiply(add(minus, subtract(zero, plus)), indicator(tellsLittleAfter)),
            complement(indicator(positive(plus))),
          ),
        ),
      ),
      'what tells less than nothing is likelier under P₋',
    ),
  ),
)
const proofDomination = have(
  atMost(ofPlus, ofMinus),
  either(atMost(zero, c), fromZero, belowZero),
  chain<never, never>(
    ofPlus,
    atMostBy(
      chanceOfAnswer(P, tellsLittleAfter),
      multiply(divide(multiply(alpha, Pminus(s0)), P(s0)), subtract(ofMinus, ofPlus)),
      'P is a mixture of P₋ and P₊ after s₀ as well',
    ),
  ),
) as Proof<TailsAfter>

// Evidence, with no prompt or after one that both write as well.

/** P₀ tosses a coin, and P₁ says p three times in four: the evidence is log 2 or log 2/3, half the time each. */
const coin = (changes: Partial<SampledAfter>): SampledAfter => ({
  P0: fair,
  P1: iid({ n: '1/4', p: '3/4' }),
  s0: ['n'],
  N: 1,
  delta: q('1/2'),
  v: q('302/1000'),
  a: q('55/100'),
  ...changes,
})
/** Half of the answers are just beyond a. */
const tight = coin({ delta: q('5004/10000'), v: q('3018/10000'), a: q('549/1000') })
const halfFailure = <I, J>(by: Model<I>, event: Proposition<J>) =>
  atMost(complement(divide(delta, two)), chanceOfAnswer(by, event))
export const evidenceCantelliAfter = evidence(cantelliAfter, {
  proof: proofCantelli,
  attained: [{ why: 'half of the answers lie just beyond a', at: tight, within: q('1/1000') }],
  mutants: [
    {
      name: 'half the distance',
      then: mostlyAnswers(P0, below(evidenceOfAnswer(P0, P1), add(meanOfAnswer(P0, P1), divide(a, two)))),
      fate: killed(coin({ delta: q('49/100'), a: q('561/1000') })),
    },
    { name: 'with probability 1 − δ/2', then: halfFailure(P0, notMuchMoreAfter), fate: killed(tight) },
  ],
  needs: [
    guards(coin({ P0: onlyP })),
    implied(specialise(canFollow(P1, P0, N, s0), empty, evident)),
    necessary(coin({ a: q('-1'), delta: q('1/3') })),
    guards(coin({ P1: onlyN })),
    necessary(coin({ v: q('1/400'), a: q('1/10'), delta: q('1/4') })),
    necessary(coin({ a: q('1/10'), delta: q('1/4') })),
  ],
})

const after = (instance: AlignedAtDistance): AlignedAfter => ({ ...instance, s0: [] })
export const evidenceAnswer = evidence(answerEvidence, {
  proof: proofAnswer,
  attained: [{ why: 'one answer in a hundred misleads by log 100', at: after(rareSlip), within: q('1/1000') }],
  mutants: [
    { name: 'without Nβ′', then: mostlyAnswers(P1, below(evidenceOfAnswer(P1, P0), a)), fate: killed(after(misled)) },
    {
      name: 'half the distance',
      given: [
        ...answerEvidence.given.slice(0, 6),
        atMost(multiply(totalVariance, complement(delta)), multiply(delta, square(multiply(two, a)))),
      ],
      fate: killed(after(slip)),
    },
    { name: 'with probability 1 − δ/2', then: halfFailure(P1, costsLittle), fate: killed(after(rareSlip)) },
  ],
  needs: [
    implied(specialise(canFollow(P0, P1, N, s0), empty, evident)),
    guards({ ...after(alignedAt({ P1: onlyP, a: q('5') })), s0: ['n'] }),
    necessary(after(alignedAt({ a: q('-5') }))),
    guards(after(alignedAt({ rhoPrime: q('0'), a: q('5') }))),
    necessary(after({ ...misled, rhoPrime: q('1') })),
    necessary(after(tooNear)),
    necessary(after(alignedAt({ a: q('1/100') }))),
  ],
})

/** P₊ says n three times in four, P₋ one time in four. */
const opposed: TailsAfter = {
  alpha: q('1/2'),
  Pminus: iid({ n: '1/4', p: '3/4' }),
  Pplus: iid({ n: '3/4', p: '1/4' }),
  s0: ['n'],
  c: q('1'),
  N: 1,
}
const alike: TailsAfter = { ...opposed, Pplus: opposed.Pminus }
/** P₊ answers something, which P₋ can answer, too. */
const someAnswer = somePromptOf(t, N, and(positive(Pplus(t, s0)), atMost(zero, zero)))
const follows = canFollowExactly(Pminus, Pplus, N, u, s0)
export const evidenceDominationAfter = evidence(dominationAfter, {
  proof: proofDomination,
  attained: [{ why: 'equal models', at: alike }],
  mutants: [
    { name: '< for ≤', then: below(ofPlus, chanceOfAnswer(P, tellsLittleAfter)), fate: killed(alike) },
    { name: '≥ for ≤', then: atMost(chanceOfAnswer(P, tellsLittleAfter), ofPlus), fate: killed(opposed) },
    { name: 'as often as P₋', then: atMost(ofMinus, chanceOfAnswer(P, tellsLittleAfter)), fate: killed(opposed) },
  ],
  needs: [
    meaning({ ...opposed, alpha: q('-1') }),
    meaning({ ...opposed, alpha: q('2') }),
    implied(have(someAnswer, attained(evident), obtain(someAnswer, specialise(follows, t, evident)))),
    guards({ ...opposed, Pplus: onlyP }),
    guards({ ...opposed, Pplus: onlyN, Pminus: onlyP, s0: [] }),
  ],
})
