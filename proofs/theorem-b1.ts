/**
 * Theorem B.1. The evidence of a prompt sampled from P₋ has a mean of more than Nβ, and by Cantelli's inequality it seldom
 * falls short of that by Nβ/2, or by a; what is left is more than log 1/α + log 1/ε + log 4, or log 2, and misaligns.
 */
import { gathered } from '../spec/after-a-prompt.js'
import { a } from '../spec/cantelli-evidence.js'
import { evidenceFor } from '../spec/definitions/similar.js'
import { totalVariance } from '../spec/evidence-of-prompts.js'
import { alpha, delta, epsilon, N, Pminus, Pplus, rho, sigma, u } from '../spec/symbols.js'
import { printedEvidence } from '../spec/theorem-3-1.js'
import { theorem31FixedTwo } from '../spec/theorem-3-1-prompt.js'
import { misaligns, theoremB1, theoremB1Sharp } from '../spec/theorem-b1.js'
import { evidence } from '../src/claim/evidence.js'
import { atMostBy, belowBy, byLogarithm, chain, cite, evident, have, type Step } from '../src/claim/proof.js'
import { below } from '../src/logic/proposition.js'
import {
  add,
  complement,
  constant,
  count,
  divide,
  logarithm,
  multiply,
  square,
  subtract,
  two,
} from '../src/logic/term.js'
import { type Distance, mostlyAfterSampling } from './evidence-of-prompts.js'

const ofPrompt = evidenceFor(Pminus, Pplus, u)
const evidenceOfBad = multiply(multiply(alpha, epsilon), Pminus(u))

/** By steps from log 2/(αε) to Nβ − d. */
const proofOf = <J>(distance: Distance, ...steps: ReadonlyArray<Step<J>>) =>
  mostlyAfterSampling(
    [Pminus, Pplus],
    distance,
    misaligns,
    have(
      below(printedEvidence(two), ofPrompt),
      chain<never, never>(
        printedEvidence(two),
        ...(steps as ReadonlyArray<Step<never>>),
        belowBy(ofPrompt, subtract(ofPrompt, subtract(gathered(N), distance.d)), 'it tells much'),
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
  )

const half = divide(gathered(N), two)
const four = printedEvidence(constant(4))
/** δN²β²/4 − Nσ²(1−δ). */
const spare = add(
  multiply(
    divide(count(N), constant(4)),
    subtract(multiply(multiply(count(N), square(logarithm(rho))), delta), multiply(constant(4), square(sigma))),
  ),
  multiply(totalVariance, delta),
)

export const evidenceB1 = evidence(theoremB1, {
  proof: proofOf(
    { d: half, excess: spare },
    atMostBy(four, subtract(logarithm(constant(4)), logarithm(two)), 'log 2 ≤ log 4'),
    atMostBy(subtract(gathered(N), half), divide(subtract(gathered(N), multiply(two, four)), two), 'the length'),
  ),
  mutants: [],
  needs: [],
})
export const evidenceB1Sharp = evidence(theoremB1Sharp, {
  proof: proofOf(
    { d: a, excess: subtract(multiply(delta, square(a)), multiply(totalVariance, complement(delta))) },
    atMostBy(subtract(gathered(N), a), subtract(gathered(N), add(printedEvidence(two), a)), 'the length'),
  ),
  mutants: [],
  needs: [],
})
