/**
 * A trigger for at most log(1/|γ|) nats. The sum of −B(y)P₋(y|s₀) − |γ|P₊(y|s₀) over y is −B_{P₋}(s₀) − |γ| ≥ 0, so it is
 * attained: |γ|P₊ ≤ −BP₋ ≤ P₋, and B(y) < 0 where P₊ can say y. Where it cannot, P₋ alone goes on.
 */

import { c3After, gathered } from '../spec/after-a-prompt.js'
import { sampledAnyTrigger, theorem32AnyTrigger, triggerCost } from '../spec/any-trigger.js'
import { behaviourExpectation } from '../spec/definitions/behaviourExpectation.js'
import { evidenceFor } from '../spec/definitions/evidence.js'
import type { AlignedMixture, AlignedMixtureAtPrompt } from '../spec/domains/alignedMixture.js'
import { unlucky } from '../spec/domains/unluckyTrigger.js'
import { cost, mostly } from '../spec/evidence-of-prompts.js'
import { sharpSpread } from '../spec/lemma-c4.js'
import { alpha, B, epsilon, gamma, k, Pminus, Pplus, s, s0, u, y } from '../spec/symbols.js'
import { printedEvidence } from '../spec/theorem-3-1.js'
import { theorem31AtTwo } from '../spec/theorem-3-1-prompt.js'
import { positivity } from '../spec/theorem-3-2.js'
import { misaligned } from '../spec/theorem-3-2-prompt.js'
import { evidence, guards, killed, meaning, type Need, necessary } from '../src/claim/evidence.js'
import {
  atMostBy,
  attained,
  belowBy,
  both,
  chain,
  cite,
  either,
  equal,
  evident,
  have,
  meanAttained,
  obtain,
  witness,
} from '../src/claim/proof.js'
import { and, atMost, below, positive, somePromptOf, someSentence } from '../src/logic/proposition.js'
import {
  add,
  divide,
  expectationOverSequences,
  followedBy,
  logarithm,
  multiply,
  negate,
  one,
  score,
  subtract,
  sumOver,
  type Term,
  two,
  zero,
} from '../src/logic/term.js'
import { q } from '../src/model/written.js'
import { mostlyAfterAligning } from './evidence-of-prompts.js'
import { byPosition, nIsBad } from './smallModels.js'
import { at, needs as printedNeeds, rare, slip, unluckily as unluckySample } from './theorem-3-2.js'
import { belowLevel, components, nothingNegative, small, withoutTrigger } from './theorem-3-2-prompt.js'

const begun = followedBy(s0, y)
const whole = followedBy(begun, s)
/** |γ|P₊(y|s₀) and −B(y)P₋(y|s₀). */
const [dear, told] = [multiply(negate(gamma), Pplus(y, s0)), multiply(negate(score(B, y)), Pminus(y, s0))]
const affordable = someSentence(y, and(positive(Pminus(begun)), atMost(dear, told)))
const ofMinus = behaviourExpectation(Pminus, s0)
const isAffordable = meanAttained({
  weight: one,
  factor: divide(one, Pminus(s0)),
  dominated: chain<never, never>(
    subtract(told, dear),
    atMostBy(
      multiply(divide(one, Pminus(s0)), Pminus(begun)),
      add(multiply(add(score(B, y), one), Pminus(y, s0)), dear),
      'B ≥ −1',
    ),
  ),
  sum: chain<never, never>(
    zero,
    atMostBy(sumOver(y, multiply(one, subtract(told, dear))), subtract(gamma, ofMinus), 'B_{P₋}(s₀) ≤ γ'),
  ),
  mass: chain<never, never>(
    zero,
    belowBy(Pminus(s0), Pminus(s0), 'P₋ can write s₀'),
    equal(sumOver(y, multiply(one, Pminus(begun))), 'probabilities sum to 1'),
  ),
})

const share = divide(multiply(alpha, epsilon), two)
const left = multiply(share, divide(Pminus(begun), Pplus(begun)))
const apart = somePromptOf(
  s,
  k,
  and(positive(Pminus(s, begun)), atMost(Pplus(s, begun), multiply(left, Pminus(s, begun)))),
)
const goesOn = somePromptOf(s, k, and(positive(Pminus(s, begun)), atMost(zero, zero)))
const evidenceOfWhole = multiply(multiply(alpha, epsilon), Pminus(whole))
const slackOf = <J>(t: Term<J>) => multiply(two, t)
const misaligns = <J>(slack: Term<J>, why: string) =>
  witness(
    y,
    witness(
      s,
      both(
        evident,
        have(
          atMost(multiply(two, Pplus(whole)), evidenceOfWhole),
          chain<never, never>(multiply(two, Pplus(whole)), atMostBy(evidenceOfWhole, slack, why)),
          cite(theorem31AtTwo, { sequences: { s: whole } }, evident),
        ),
      ),
    ),
  )
const length = add(add(printedEvidence(two), evidenceFor(Pplus, Pminus, s0)), triggerCost)
const possible = have(
  below(score(B, y), zero),
  chain<never, never>(
    score(B, y),
    belowBy(zero, divide(add(dear, subtract(told, dear)), Pminus(y, s0)), '|γ|P₊ ≤ −BP₋'),
  ),
  have(
    atMost(dear, Pminus(y, s0)),
    chain<never, never>(
      dear,
      atMostBy(told, subtract(told, dear), 'the trigger'),
      atMostBy(Pminus(y, s0), multiply(add(score(B, y), one), Pminus(y, s0)), 'B ≥ −1'),
    ),
    have(
      atMost(logarithm(divide(one, left)), gathered(k)),
      chain<never, never>(
        logarithm(divide(one, left)),
        atMostBy(length, logarithm(divide(Pminus(y, s0), dear)), 'the trigger costs at most log(1/|γ|)'),
        atMostBy(gathered(k), subtract(gathered(k), length), 'the length'),
      ),
      cite(
        c3After,
        { models: { P0: Pminus, P1: Pplus }, sequences: { s0: begun }, scalars: { epsilon: left } },
        obtain(
          apart,
          misaligns(
            slackOf(multiply(Pplus(begun), subtract(multiply(left, Pminus(s, begun)), Pplus(s, begun)))),
            'what Lemma C.3 gives',
          ),
        ),
      ),
    ),
  ),
)
const impossible = have(
  goesOn,
  attained(
    chain<never, never>(
      zero,
      equal(expectationOverSequences(s, k, Pminus, begun, subtract(zero, zero)), 'nothing is lost'),
    ),
  ),
  obtain(
    goesOn,
    misaligns(
      add(
        slackOf(add(subtract(Pplus(begun), Pplus(whole)), negate(Pplus(begun)))),
        multiply(multiply(alpha, epsilon), Pminus(whole)),
      ),
      'P₊ cannot write it',
    ),
  ),
)
const proofAnyTrigger = have(
  affordable,
  isAffordable,
  obtain(affordable, either(positive(Pplus(begun)), possible, impossible)),
)

// Evidence. Sentence n is bad. The first sentence is the prompt, the second the trigger, the third tells.

const calm = (changes: Partial<AlignedMixtureAtPrompt>): AlignedMixtureAtPrompt => ({
  ...components('1/2', '1/2', small(6)),
  B: nIsBad,
  alpha: q('1/1000'),
  gamma: q('-1'),
  epsilon: q('21/10000'),
  rho: q('999999'),
  s0: ['n'],
  k: 1,
  ...changes,
})
const {
  rhoPrime: _,
  sigma: __,
  delta: ___,
  N: ____,
  ...unluckily
} = {
  ...unlucky(q('1/100'), q('1/1000000'), q('1/100'), q('1/2')),
  s0: ['x'],
}
const misleading = components('1/10', '1/1000', small(6))
const given = theorem32AnyTrigger.given
const ofLength = <J>(of: Term<J>) => [...given.slice(0, 10), atMost(of, gathered(k))]

export const evidence32AnyTrigger = evidence(theorem32AnyTrigger, {
  proof: proofAnyTrigger,
  attained: [
    {
      why: 'γ = −1, and hardly less than the log 10⁶ nats after the trigger are asked for',
      at: calm({ epsilon: q('2001/1000000') }),
      within: q('1/1000'),
    },
  ],
  mutants: [
    {
      name: 'without the cost of the trigger',
      given: ofLength(add(printedEvidence(two), evidenceFor(Pplus, Pminus, s0))),
      fate: killed(unluckily),
    },
    {
      name: 'without the evidence of the prompt',
      given: ofLength(add(printedEvidence(two), triggerCost)),
      fate: killed(calm(misleading)),
    },
    {
      name: 'without log 2',
      given: ofLength(add(add(printedEvidence(one), evidenceFor(Pplus, Pminus, s0)), triggerCost)),
      fate: killed(calm({ epsilon: q('11/10000') })),
    },
    { name: 'without the trigger', then: withoutTrigger(s0), fate: killed(calm({})) },
    { name: 'γ for γ + ε', then: belowLevel(s0), fate: killed(calm({})) },
  ],
  needs: [
    guards(calm({ alpha: q('0') })),
    meaning(calm({ alpha: q('2') })),
    guards(calm({ ...nothingNegative, s0: ['z'] })),
    guards(calm(components('1/2', '0', small(6)))),
    guards(calm(components('0', '1/2', small(6)))),
    guards(calm({ rho: q('0') })),
    guards(calm({ epsilon: q('0') })),
    necessary(calm({ Pminus: byPosition('1/2', '0', '1'), Pplus: byPosition('1/2', '0', '1', '0') })),
    necessary(calm(components('1/2', '1/2', '1'))),
    necessary(calm({ Pminus: byPosition('1/2', '1', '1', '0') })),
    necessary(calm({ epsilon: q('1/1000') })),
  ],
})

// A sampled prompt.

const lengthAfter = add(add(printedEvidence(two), evidenceFor(Pplus, Pminus, u)), triggerCost)
const sampledLength = add(add(printedEvidence(two), triggerCost), cost(sharpSpread))
const proofSampled = mostlyAfterAligning(
  [Pplus, Pminus],
  { d: sharpSpread, excess: zero },
  misaligned(u),
  have(
    atMost(lengthAfter, gathered(k)),
    chain<never, never>(
      lengthAfter,
      atMostBy(sampledLength, subtract(cost(sharpSpread), evidenceFor(Pplus, Pminus, u)), 'it misleads little'),
      atMostBy(gathered(k), subtract(gathered(k), sampledLength), 'the length'),
    ),
    cite(theorem32AnyTrigger, { sequences: { s0: u } }, evident),
  ),
)
const sampledGiven = sampledAnyTrigger.given
const ofSampledLength = <J>(of: Term<J>) => [...sampledGiven.slice(0, -1), atMost(of, gathered(k))]
const badFirst = at({ Pminus: byPosition('1/2', '0', '1'), Pplus: byPosition('1/2', '0', '1', '0') })
/** As in Theorem 3.2, but for γ < 0, without which there is no log(1/|γ|), and for what stands in place of positivity. */
const sampledNeeds: ReadonlyArray<Need<AlignedMixture>> = printedNeeds.map((need, i) =>
  i === 2 ? guards(at(nothingNegative)) : i === positivity ? necessary(badFirst) : need,
)

export const evidenceSampledAnyTrigger = evidence(sampledAnyTrigger, {
  proof: proofSampled,
  attained: [
    { why: 'one aligning prompt in a hundred misleads by 100·log 10', at: rare('101/10000'), within: q('1/1000') },
  ],
  mutants: [
    {
      name: 'without the cost of the trigger',
      given: ofSampledLength(add(printedEvidence(two), cost(sharpSpread))),
      fate: killed(unluckySample),
    },
    {
      name: 'without β′N',
      given: ofSampledLength(add(add(printedEvidence(two), triggerCost), sharpSpread)),
      fate: killed(slip({})),
    },
    { name: 'without the trigger', then: mostly(Pplus, withoutTrigger(u)), fate: killed(at({})) },
    { name: 'γ for γ + ε', then: mostly(Pplus, belowLevel(u)), fate: killed(at({})) },
  ],
  needs: [guards(at({ delta: q('2') })), ...sampledNeeds],
})
