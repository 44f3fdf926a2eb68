/**
 * Theorem 3.3 is false as printed: an answer may take back what the prompt before it told, and one sentence more is needed. Read
 * as a bound of the total length it is true: what answers of P₊ seldom do, answers of P seldom do (Domination of tails), and
 * the last prompt makes up for the rest as in Theorem 3.2.
 */

import { gathered } from '../spec/after-a-prompt.js'
import { behaviourExpectation } from '../spec/definitions/behaviourExpectation.js'
import { evidenceFor } from '../spec/definitions/evidence.js'
import { P } from '../spec/definitions/mixture.js'
import type { AlignedMixture } from '../spec/domains/alignedMixture.js'
import { oneTurn } from '../spec/domains/conversations.js'
import { aligningEvidence, cost, misleadsLittle, mostly, totalVariance } from '../spec/evidence-of-prompts.js'
import { printedSpread } from '../spec/lemma-c4.js'
import { master } from '../spec/master-inequality.js'
import { chanceUnder, dominationOfTailsMixture } from '../spec/new/domination-of-tails.js'
import { alpha, delta, epsilon, gamma, k, N, Pminus, Pplus, s, u, y } from '../spec/symbols.js'
import { printedEvidence } from '../spec/theorem-3-1.js'
import { lengthOf } from '../spec/theorem-3-2.js'
import { misaligned, theorem32AtPrompt } from '../spec/theorem-3-2-prompt.js'
import { theorem33, theorem33Free, theorem33Total } from '../spec/theorem-3-3.js'
import { evidence, killed } from '../src/claim/evidence.js'
import {
  arbitrary,
  atMostBy,
  attained,
  belowBy,
  both,
  chain,
  cite,
  evident,
  have,
  obtain,
  type Proof,
  witness,
} from '../src/claim/proof.js'
import {
  and,
  atMost,
  below,
  everyPromptOf,
  implies,
  type Proposition,
  positive,
  somePromptOf,
  someSentence,
} from '../src/logic/proposition.js'
import {
  add,
  complement,
  constant,
  divide,
  empty,
  expectationOverSequences,
  followedBy,
  indicator,
  logarithm,
  multiply,
  one,
  subtract,
  type Term,
  two,
  zero,
} from '../src/logic/term.js'
import { q } from '../src/model/written.js'
import { far, likely } from './evidence-of-prompts.js'
import { at, needs, rare, slip } from './theorem-3-2.js'
import { belowLevel, withoutTrigger } from './theorem-3-2-prompt.js'

// The total.

/** log P₊(u)/P₋(u) < Nβ′ + σ√(N/δ), or P₊ cannot write u. */
const costsLittle = implies(positive(Pplus(u)), below(evidenceFor(Pplus, Pminus, u), cost(printedSpread)))
export const four = printedEvidence(constant(4))
const told = evidenceFor(Pplus, Pminus, u)

/** Where P₊ cannot write the answers P is P₋ from there on: any trigger and any sentences of P₋ will do. */
const whole = followedBy(followedBy(u, y), s)
const goodness = behaviourExpectation(P, whole)
const bound = add(gamma, multiply(complement(gamma), complement(divide(multiply(alpha, Pminus(whole)), P(whole)))))
const someTrigger = someSentence(y, and(positive(Pminus(y, u)), atMost(zero, zero)))
const someMore = somePromptOf(s, k, and(positive(Pminus(s, followedBy(u, y))), atMost(zero, zero)))
const withoutPlus = have(
  someTrigger,
  attained(evident),
  obtain(
    someTrigger,
    have(
      someMore,
      attained(evident),
      obtain(
        someMore,
        witness(
          y,
          witness(
            s,
            both(
              evident,
              have(
                atMost(Pplus(whole), zero),
                chain<never, never>(
                  Pplus(whole),
                  atMostBy(Pplus(u), subtract(Pplus(u), Pplus(whole)), 'it begins with the answers'),
                  atMostBy(zero, subtract(zero, Pplus(u)), 'P₊ cannot write them'),
                ),
                cite(
                  master,
                  { sequences: { s: whole } },
                  chain<never, never>(
                    goodness,
                    atMostBy(bound, subtract(bound, goodness), 'P₋ behaves no better than γ'),
                    belowBy(
                      add(gamma, epsilon),
                      add(
                        epsilon,
                        divide(
                          multiply(
                            multiply(add(one, subtract(zero, gamma)), complement(alpha)),
                            subtract(zero, Pplus(whole)),
                          ),
                          P(whole),
                        ),
                      ),
                      'w = 1',
                    ),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  ),
) as Proof<never>
/** What P can write and P₊ cannot, P₋ can. */
const writtenByMinus = chain<never, never>(
  zero,
  belowBy(
    Pminus(u),
    divide(add(P(u), multiply(complement(alpha), subtract(zero, Pplus(u)))), alpha),
    'P = αP₋ + (1−α)P₊',
  ),
)
const makesUp = have(
  atMost(add(printedEvidence(two), told), gathered(k)),
  chain<never, never>(
    add(printedEvidence(two), told),
    atMostBy(add(four, told), subtract(logarithm(constant(4)), logarithm(two)), 'log 2 ≤ log 4'),
    atMostBy(add(four, cost(printedSpread)), subtract(cost(printedSpread), told), 'the answers cost little'),
    atMostBy(gathered(k), subtract(gathered(k), add(four, cost(printedSpread))), 'the length'),
  ),
  cite(theorem32AtPrompt, { sequences: { s0: u } }, evident),
) as Proof<never>

const [little, possible] = [indicator(costsLittle), indicator(positive(Pplus(u)))]
const gained = subtract(indicator(misaligned(u)), little)
const overAnswers = <T>(t: Term<T>) => expectationOverSequences(u, N, P, empty, t)
const afterAnswers = <I>(holds: Proposition<I>) => everyPromptOf(u, N, implies(positive(P(u)), holds))
const mostlyMadeUp = have(
  afterAnswers(implies(positive(Pplus(u)), implies(below(told, cost(printedSpread)), misaligned(u)))),
  arbitrary(arbitrary(arbitrary(arbitrary(makesUp)))),
  have(
    afterAnswers(implies(atMost(Pplus(u), zero), misaligned(u))),
    arbitrary(arbitrary(arbitrary(have(positive(Pminus(u)), writtenByMinus, withoutPlus) as Proof<never>))),
    chain<never, never>(
      complement(delta),
      atMostBy(overAnswers(little), subtract(overAnswers(little), complement(delta)), 'mostly so'),
      atMostBy(
        overAnswers(indicator(misaligned(u))),
        overAnswers(add(multiply(gained, possible), multiply(gained, complement(possible)))),
        'the last prompt makes up for the answers, and where P₊ cannot write them P is bad anyway',
      ),
    ),
  ),
) as Proof<unknown>

const proofTotal = far(
  { d: printedSpread, excess: multiply(totalVariance, delta) },
  cite(
    aligningEvidence,
    { models: { P0: Pminus, P1: Pplus }, scalars: { a: printedSpread } },
    have(
      mostly(Pplus, costsLittle),
      likely(Pplus, misleadsLittle(Pplus, Pminus, printedSpread), costsLittle, arbitrary(evident), 'the same event'),
      cite(
        dominationOfTailsMixture,
        { scalars: { c: cost(printedSpread) } },
        have(
          mostly(P, costsLittle),
          chain<never, never>(
            complement(delta),
            atMostBy(
              chanceUnder(Pplus, costsLittle),
              subtract(chanceUnder(Pplus, costsLittle), complement(delta)),
              'answers of P₊ seldom cost more',
            ),
            atMostBy(
              chanceUnder(P, costsLittle),
              subtract(chanceUnder(P, costsLittle), chanceUnder(Pplus, costsLittle)),
              'domination of tails',
            ),
          ),
          mostlyMadeUp,
        ),
      ),
    ),
  ) as Proof<unknown>,
) as Proof<AlignedMixture>

const proofFree = arbitrary(
  arbitrary(arbitrary(cite(theorem32AtPrompt, { sequences: { s0: u } }, evident))),
) as Proof<AlignedMixture>

/** None of the 31 prompts of at most two sentences succeeds with probability 0.9999. */
export const tenThousandth = oneTurn(q('1/10000'), 2)

export const evidence33 = evidence(theorem33, { counterexample: tenThousandth })
const printed = theorem33Total.given
const lengthAt = printed.length - 1
const replaced = (by: Readonly<Record<number, (typeof printed)[number]>>) => printed.map((g, i) => by[i] ?? g)
const told33 = (of: Term<AlignedMixture>) => atMost(of, gathered(k))

export const evidence33Total = evidence(theorem33Total, {
  proof: proofTotal,
  attained: [{ why: 'one answer in a hundred misleads by 100·log 10', at: rare('102/10000'), within: q('1/1000') }],
  mutants: [
    {
      name: 'without β′N',
      given: replaced({ [lengthAt]: told33(add(four, printedSpread)) }),
      fate: killed(slip({})),
    },
    {
      name: 'without log 1/α',
      given: replaced({ [lengthAt]: lengthOf(subtract(four, logarithm(divide(one, alpha))), printedSpread) }),
      fate: killed(at({ epsilon: q('41/10000000') })),
    },
    { name: 'without the trigger', then: mostly(P, withoutTrigger(u)), fate: killed(at({})) },
    { name: 'γ for γ + ε', then: mostly(P, belowLevel(u)), fate: killed(at({})) },
  ],
  needs,
})
export const evidence33Free = evidence(theorem33Free, {
  proof: proofFree,
  attained: [
    {
      why: 'the answers tell nothing, and hardly less than the log 10⁶ nats of a sentence are asked for',
      at: at({ epsilon: q('2001/1000000') }),
      within: q('1/1000'),
    },
  ],
  mutants: [
    {
      name: 'without the evidence of the answers',
      then: everyPromptOf(
        u,
        N,
        implies(
          and(positive(Pminus(u)), positive(Pplus(u))),
          implies(atMost(printedEvidence(two), gathered(k)), misaligned(u)),
        ),
      ),
      fate: killed(slip({})),
    },
    {
      name: 'without log 2',
      then: everyPromptOf(
        u,
        N,
        implies(
          and(positive(Pminus(u)), positive(Pplus(u))),
          implies(atMost(add(printedEvidence(one), told), gathered(k)), misaligned(u)),
        ),
      ),
      fate: killed(at({ epsilon: q('11/10000') })),
    },
    {
      name: 'without the trigger',
      then: everyPromptOf(
        u,
        N,
        implies(
          and(positive(Pminus(u)), positive(Pplus(u))),
          implies(atMost(add(printedEvidence(two), told), gathered(k)), withoutTrigger(u)),
        ),
      ),
      fate: killed(at({})),
    },
  ],
  needs: [...needs.slice(0, 4), ...needs.slice(5, 6), ...needs.slice(12, 15)],
})
