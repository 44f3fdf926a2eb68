/**
 * Lemma C.4. The evidence that the aligning prompt gives for P₁ has a mean of at most Nβ′, and by Cantelli's inequality it
 * seldom exceeds that by more than the spread. Without a negative sentence there is no trigger.
 */

import { gathered, needed } from '../spec/after-a-prompt.js'
import { canFollow } from '../spec/definitions/distinguishable.js'
import {
  evidenceFor,
  positiveAt,
  promptDistinguishableAt,
  undistinguishable,
  varianceOfEvidence,
} from '../spec/definitions/evidence.js'
import type { Aligned } from '../spec/domains/aligned.js'
import { cost, mostly, totalVariance } from '../spec/evidence-of-prompts.js'
import { lemmaC4, lemmaC4Repaired, lemmaC4Sharp, printedSpread, sharpSpread } from '../spec/lemma-c4.js'
import { lemmaC4AtPrompt, triggered } from '../spec/lemma-c4-prompt.js'
import { delta, k, N, P0, P1, sigma, u } from '../spec/symbols.js'
import { evidence, guards, implied, killed, type Need, necessary } from '../src/claim/evidence.js'
import { atMostBy, belowBy, chain, cite, evident, have } from '../src/claim/proof.js'
import { atMost, below, everyPromptOf, implies, type Proposition, positive } from '../src/logic/proposition.js'
import {
  add,
  complement,
  count,
  divide,
  empty,
  expectationOverSequences,
  indicator,
  multiply,
  square,
  squareRoot,
  subtract,
  type Term,
  two,
  zero,
} from '../src/logic/term.js'
import { q } from '../src/model/written.js'
import { mostlyAfterAligning } from './evidence-of-prompts.js'
import { models, nothingNegative, seldomSlips, slips, withoutTrigger, worseTrigger } from './lemma-c4-prompt.js'
import { nIsBad } from './smallModels.js'

const proofOf = (d: Term<Aligned>, excess: Term<Aligned>) =>
  mostlyAfterAligning(
    [P1, P0],
    { d, excess },
    triggered(u),
    have(
      atMost(add(needed, evidenceFor(P1, P0, u)), gathered(k)),
      chain<never, never>(
        add(needed, evidenceFor(P1, P0, u)),
        atMostBy(add(needed, cost(d)), subtract(cost(d), evidenceFor(P1, P0, u)), 'it misleads little'),
        atMostBy(gathered(k), subtract(gathered(k), add(needed, cost(d))), 'the length'),
      ),
      cite(lemmaC4AtPrompt, { sequences: { s0: u } }, evident),
    ),
  )

// Evidence. Sentence n is negative. The first sentence is the aligning prompt, the second the trigger, the third tells.

/** Too much is hoped for: one prompt in ten fails, which is more than δ. */
const slip: Aligned = {
  ...models(slips, seldomSlips),
  B: nIsBad,
  rho: q('999'),
  rhoPrime: q('1443/1000'),
  sigma: q('1413/1000'),
  delta: q('99/1000'),
  epsilon: q('998/10000'),
  N: 1,
  k: 1,
}
const at = (changes: Partial<Aligned>): Aligned => ({ ...slip, ...changes })
/** One prompt in a hundred fails, and hardly more is allowed to. */
const rare = (delta: string): Aligned =>
  at({ ...models('1/100', '1/10000'), rhoPrime: q('1037/1000'), sigma: q('4593/10000'), delta: q(delta) })
/** The first sentences are equally likely. */
const calm = (changes: Partial<Aligned>): Aligned =>
  at({ ...models('1/2', '1/2'), rhoPrime: q('1001/1000'), sigma: q('1/1000'), epsilon: q('1/500'), ...changes })
/** Every first sentence misleads by log 100 nats. */
const misled = at({ ...models('0', '99/100'), rhoPrime: q('1001/1000'), sigma: q('1/1000') })
const harmless: Aligned = calm(nothingNegative)

/** A length without Nβ′. */
const withoutCost = (d: Term<Aligned>) => atMost(add(needed, d), gathered(k))
/** The hypotheses with some of them replaced. */
const replaced = (given: ReadonlyArray<Proposition<Aligned>>, by: Readonly<Record<number, Proposition<Aligned>>>) =>
  given.map((g, i) => by[i] ?? g)
/** With probability 1 − δ/2. */
const halfFailure = atMost(
  complement(divide(delta, two)),
  expectationOverSequences(u, N, P1, empty, indicator(triggered(u))),
)

const printed = lemmaC4Repaired.given
const spread = varianceOfEvidence(P1, P0, N)
/** 0 ≤ Var < Nσ². */
const someSentences = implied(
  chain<Aligned, Aligned>(
    zero,
    atMostBy(divide(spread, square(sigma)), divide(spread, square(sigma)), 'a mean of squares'),
    belowBy(count(N), divide(subtract(totalVariance, spread), square(sigma)), 'Var < Nσ²'),
  ),
)
const needs: ReadonlyArray<Need<Aligned>> = [
  guards(calm({ rho: q('0') })),
  guards(calm({ rhoPrime: q('0') })),
  guards(calm({ epsilon: q('0') })),
  guards(calm({ delta: q('0') })),
  necessary(at({ sigma: q('-1413/1000') })),
  someSentences,
  guards(calm(models('1/10', '1'))),
  necessary(misled),
  necessary(at({ sigma: q('1/1000') })),
  necessary(calm(worseTrigger)),
  necessary(calm(models('1/2', '1/2', '1/2', '1', '1'))),
  necessary(calm({ epsilon: q('1/2000') })),
  necessary(harmless),
]

export const evidenceC4 = evidence(lemmaC4, {
  counterexample: {
    ...harmless,
    rho: q('9'),
    rhoPrime: q('2'),
    sigma: q('1'),
    delta: q('1/2'),
    epsilon: q('1'),
  },
})
export const evidenceC4Repaired = evidence(lemmaC4Repaired, {
  proof: proofOf(printedSpread, multiply(totalVariance, delta)),
  attained: [{ why: 'one prompt in a hundred misleads by log 100', at: rare('102/10000'), within: q('1/1000') }],
  mutants: [
    {
      name: 'without β′N',
      given: replaced(printed, { 11: withoutCost(printedSpread) }),
      fate: killed({ ...misled, rhoPrime: q('101') }),
    },
    {
      name: 'σ√(N/2δ) for σ√(N/δ)',
      given: replaced(printed, {
        11: atMost(add(needed, cost(multiply(sigma, squareRoot(divide(count(N), multiply(two, delta)))))), gathered(k)),
      }),
      fate: killed(slip),
    },
    {
      name: 'σNδ for σ√(N/δ)',
      given: replaced(printed, {
        11: atMost(add(needed, cost(multiply(sigma, multiply(count(N), delta)))), gathered(k)),
      }),
      fate: killed(slip),
    },
    {
      name: 'β′ bounds the divergence of P₀ from P₁',
      given: replaced(printed, { 6: canFollow(P1, P0, N), 7: undistinguishable(P0, P1, N) }),
      fate: killed(at({ rhoPrime: q('1105/1000') })),
    },
    {
      name: 'the variance under P₀',
      given: replaced(printed, { 8: below(varianceOfEvidence(P0, P1, N), totalVariance) }),
      fate: killed(at({ ...models(slips, seldomSlips), sigma: q('15/100') })),
    },
    {
      name: 'P₁ told from P₀ after the trigger',
      given: replaced(printed, {
        10: everyPromptOf(u, N, implies(positive(P1(u)), promptDistinguishableAt(P1, P0, k, u))),
      }),
      fate: killed(calm(models('1/2', '1/2', '1/2', '1', '1/2'))),
    },
    {
      name: 'positivity the other way round',
      given: replaced(printed, { 9: everyPromptOf(u, N, implies(positive(P1(u)), positiveAt(P0, P1, u))) }),
      fate: killed(calm(worseTrigger)),
    },
    { name: 'without the trigger', then: mostly(P1, withoutTrigger(u)), fate: killed(calm({})) },
    { name: 'with probability 1 − δ/2', then: halfFailure, fate: killed(rare('102/10000')) },
  ],
  needs,
})

const sharp = lemmaC4Sharp.given
export const evidenceC4Sharp = evidence(lemmaC4Sharp, {
  proof: proofOf(sharpSpread, zero),
  attained: [{ why: 'one prompt in a hundred misleads by log 100', at: rare('101/10000'), within: q('1/1000') }],
  mutants: [
    { name: 'without β′N', given: replaced(sharp, { 12: withoutCost(sharpSpread) }), fate: killed(slip) },
    {
      name: 'σ√(N(1−δ)/2δ) for σ√(N(1−δ)/δ)',
      given: replaced(sharp, {
        12: atMost(
          add(
            needed,
            cost(multiply(sigma, squareRoot(divide(multiply(count(N), complement(delta)), multiply(two, delta))))),
          ),
          gathered(k),
        ),
      }),
      fate: killed(slip),
    },
    {
      name: 'σ√(N(1−2δ)/δ) for σ√(N(1−δ)/δ)',
      given: replaced(sharp, {
        12: atMost(
          add(
            needed,
            cost(multiply(sigma, squareRoot(divide(multiply(count(N), complement(multiply(two, delta))), delta)))),
          ),
          gathered(k),
        ),
      }),
      fate: killed(slip),
    },
    { name: 'without the trigger', then: mostly(P1, withoutTrigger(u)), fate: killed(calm({})) },
    { name: 'with probability 1 − δ/2', then: halfFailure, fate: killed(rare('101/10000')) },
  ],
  needs: [guards(calm({ delta: q('2') })), ...needs],
})
