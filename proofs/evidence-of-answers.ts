/**
 * The evidence of an answer. Cantelli's inequality, the sum of mean divergences and the domination of tails are those of sampled
 * prompts; after the prompt s₀ they speak of conditionals.
 */
import { chainRuleAfter, meanEvidence, totalDivergence } from '../spec/after-a-prompt.js'
import { a, v } from '../spec/cantelli-evidence.js'
import { meanDivergence } from '../spec/definitions/distinguishable.js'
import { P } from '../spec/definitions/mixture.js'
import { logRatioVariance } from '../spec/definitions/similarity.js'
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
import { alpha, delta, m, N, P0, P1, Pminus, Pplus, rhoPrime, s0, u } from '../spec/symbols.js'
import { evidence } from '../src/claim/evidence.js'
import {
  arbitrary,
  atMostBy,
  belowBy,
  byLogarithm,
  chain,
  cite,
  either,
  equal,
  equalBy,
  have,
  type Proof,
} from '../src/claim/proof.js'
import { atMost, below, everyPromptOf, implies, not, positive } from '../src/logic/proposition.js'
import {
  add,
  complement,
  count,
  divide,
  expectationOverSequences,
  indicator,
  logarithm,
  multiply,
  square,
  subtract,
  sumBelow,
  sumOverSequences,
  type Term,
  two,
  zero,
} from '../src/logic/term.js'

// Cantelli's inequality: ((D + c)/(a + c))² ≥ 1{D ≥ a} for the distance D from the mean and c = v/a.

const variance = logRatioVariance(P0, P1, N, s0)
const shift = divide(v, a)
const reach = add(a, shift)
const squares = add(square(a), v)
const distance = subtract(evidenceOfAnswer(P0, P1), meanOfAnswer(P0, P1))
const near = indicator(notMuchMoreAfter)
const mean = <J>(t: Term<J>) => expectationOverSequences(u, N, P0, s0, t)
const proofCantelli = have(
  atMost(zero, v),
  chain<SampledAfter, SampledAfter>(
    zero,
    atMostBy(variance, variance, 'a mean of squares'),
    atMostBy(v, subtract(v, variance), 'the bound of the variance'),
  ),
  chain<SampledAfter, SampledAfter>(
    complement(delta),
    atMostBy(
      complement(divide(v, squares)),
      divide(subtract(multiply(delta, square(a)), multiply(v, complement(delta))), squares),
      'v(1−δ) ≤ δa²',
    ),
    equal(complement(divide(add(v, square(shift)), square(reach))), 'c = v/a'),
    atMostBy(
      complement(divide(add(variance, square(shift)), square(reach))),
      divide(subtract(v, variance), square(reach)),
      'Var ≤ v',
    ),
    atMostBy(
      mean(near),
      mean(
        add(
          multiply(near, divide(square(add(distance, shift)), square(reach))),
          multiply(
            complement(near),
            divide(multiply(subtract(distance, a), add(subtract(distance, a), multiply(two, reach))), square(reach)),
          ),
        ),
      ),
      '((D + c)/(a + c))² ≥ 1{D ≥ a}',
    ),
  ),
)

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

export const evidenceCantelliAfter = evidence(cantelliAfter, { proof: proofCantelli })
export const evidenceAnswer = evidence(answerEvidence, { proof: proofAnswer })
export const evidenceDominationAfter = evidence(dominationAfter, { proof: proofDomination })
