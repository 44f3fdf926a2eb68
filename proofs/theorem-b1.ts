/**
 * Theorem B.1. The evidence of a prompt sampled from P₋ has a mean of more than Nβ, and by Cantelli's inequality it seldom
 * falls short of that by Nβ/2, or by a; what is left is more than log 1/α + log 1/ε + log 4, or log 2, and misaligns.
 */
import { gathered } from '../spec/after-a-prompt.js'
import { a, cantelliBelow } from '../spec/cantelli-evidence.js'
import { chainRule } from '../spec/chain-rule.js'
import { meanDivergence } from '../spec/definitions/distinguishable.js'
import { evidenceFor, meanEvidenceFor } from '../spec/definitions/similar.js'
import type { SampledMixture, SampledMixtureSharp } from '../spec/domains/sampledMixture.js'
import { alpha, delta, epsilon, m, N, Pminus, Pplus, rho, sigma, u } from '../spec/symbols.js'
import { printedEvidence } from '../spec/theorem-3-1.js'
import { theorem31FixedTwo } from '../spec/theorem-3-1-prompt.js'
import { misaligns, theoremB1, theoremB1Sharp } from '../spec/theorem-b1.js'
import { evidence } from '../src/claim/evidence.js'
import {
  arbitrary,
  atMostBy,
  belowBy,
  byLogarithm,
  chain,
  cite,
  equalBy,
  evident,
  have,
  type Proof,
  type Step,
} from '../src/claim/proof.js'
import { atMost, below, everyPromptOf, implies, positive } from '../src/logic/proposition.js'
import {
  add,
  complement,
  constant,
  count,
  divide,
  empty,
  expectationOverSequences,
  indicator,
  logarithm,
  multiply,
  square,
  subtract,
  sumBelow,
  type Term,
  two,
} from '../src/logic/term.js'

const mean = meanEvidenceFor(Pminus, Pplus, N)
const ofPrompt = evidenceFor(Pminus, Pplus, u)
const variance = multiply(count(N), square(sigma))
const total = sumBelow(m, N, meanDivergence(Pminus, Pplus, m))
const over = <T>(t: Term<T>) => expectationOverSequences(u, N, Pminus, empty, t)
const evidenceOfBad = multiply(multiply(alpha, epsilon), Pminus(u))

/** From a distance d, whose square times δ exceeds Nσ²(1−δ) by so much, and steps from what is left of the mean to log 2/(αε). */
const proofOf = (d: Term<never>, excess: Term<never>, ...steps: ReadonlyArray<Step<never>>) => {
  const near = below(subtract(mean, d), ofPrompt)
  return cite(
    chainRule,
    { models: { P0: Pminus, P1: Pplus }, naturals: { k: N } },
    have(
      atMost(gathered(N), mean),
      chain<never, never>(
        gathered(N),
        atMostBy(
          total,
          sumBelow(m, N, subtract(meanDivergence(Pminus, Pplus, m), logarithm(rho))),
          'more than β for each sentence',
        ),
        equalBy(mean, subtract(mean, total), 'the chain rule'),
      ),
      have(
        atMost(multiply(variance, complement(delta)), multiply(delta, square(d))),
        chain<never, never>(
          multiply(variance, complement(delta)),
          atMostBy(multiply(delta, square(d)), excess, 'the spread'),
        ),
        cite(
          cantelliBelow,
          { models: { P0: Pminus, P1: Pplus }, scalars: { v: variance, a: d } },
          have(
            everyPromptOf(u, N, implies(positive(Pminus(u)), implies(near, misaligns))),
            arbitrary(
              arbitrary(
                arbitrary(
                  have(
                    below(printedEvidence(two), ofPrompt),
                    chain<never, never>(
                      printedEvidence(two),
                      ...steps,
                      atMostBy(subtract(mean, d), subtract(mean, gathered(N)), 'the mean'),
                      belowBy(ofPrompt, subtract(ofPrompt, subtract(mean, d)), 'near the mean'),
                    ),
                    have(
                      below(multiply(two, Pplus(u)), evidenceOfBad),
                      byLogarithm(
                        chain<never, never>(
                          logarithm(multiply(two, Pplus(u))),
                          belowBy(logarithm(evidenceOfBad), subtract(ofPrompt, printedEvidence(two)), 'the evidence'),
                        ),
                      ),
                      cite(theorem31FixedTwo, { sequences: { s: u } }, evident),
                    ),
                  ),
                ),
              ),
            ),
            chain<never, never>(
              complement(delta),
              atMostBy(
                over(indicator(near)),
                subtract(over(indicator(near)), complement(delta)),
                'Cantelli’s inequality',
              ),
              atMostBy(
                over(indicator(misaligns)),
                over(subtract(indicator(misaligns), indicator(near))),
                'near the mean it misaligns',
              ),
            ),
          ),
        ),
      ),
    ),
  )
}

const half = divide(gathered(N), two)
const four = printedEvidence(constant(4))
/** δN²β²/4 − Nσ²(1−δ). */
const spare = add(
  multiply(
    divide(count(N), constant(4)),
    subtract(multiply(multiply(count(N), square(logarithm(rho))), delta), multiply(constant(4), square(sigma))),
  ),
  multiply(variance, delta),
)

export const evidenceB1 = evidence(theoremB1, {
  proof: proofOf(
    half as Term<never>,
    spare as Term<never>,
    atMostBy(four, subtract(logarithm(constant(4)), logarithm(two)), 'log 2 ≤ log 4') as Step<never>,
    atMostBy(
      subtract(gathered(N), half),
      divide(subtract(gathered(N), multiply(two, four)), two),
      'the length',
    ) as Step<never>,
  ) as Proof<SampledMixture>,
  mutants: [],
  needs: [],
})
export const evidenceB1Sharp = evidence(theoremB1Sharp, {
  proof: proofOf(
    a as Term<never>,
    subtract(multiply(delta, square(a)), multiply(variance, complement(delta))) as Term<never>,
    atMostBy(
      subtract(gathered(N), a),
      subtract(gathered(N), add(printedEvidence(two), a)),
      'the length',
    ) as Step<never>,
  ) as Proof<SampledMixtureSharp>,
  mutants: [],
  needs: [],
})
