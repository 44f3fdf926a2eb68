/**
 * Theorem 3.3 is false as printed: an answer may take back what the prompt before it told, and one sentence more is needed. Read
 * as a bound of the total length it is true: what answers of P₊ seldom do, answers of P seldom do (Domination of tails), and
 * the last prompt makes up for the rest as in Theorem 3.2.
 */

import { gathered } from '../spec/after-a-prompt.js'
import { behaviourExpectation } from '../spec/definitions/behaviourExpectation.js'
import { evidenceFor, promptDistinguishableAt } from '../spec/definitions/evidence.js'
import { P } from '../spec/definitions/mixture.js'
import { badUpTo } from '../spec/definitions/negativelyDistinguishable.js'
import { positiveWithRespectTo } from '../spec/definitions/positivity.js'
import { promptDistinguishable } from '../spec/definitions/promptDistinguishable.js'
import type { AlignedMixture } from '../spec/domains/alignedMixture.js'
import type { Conversation } from '../spec/domains/conversations.js'
import { costlyTrigger, half, oneTurn } from '../spec/domains/conversations.js'
import { aligningEvidence, cost, misleadsLittle, mostly, totalVariance } from '../spec/evidence-of-prompts.js'
import { printedSpread } from '../spec/lemma-c4.js'
import { master } from '../spec/master-inequality.js'
import { chanceUnder, dominationOfTailsMixture } from '../spec/new/domination-of-tails.js'
import { alpha, D, delta, epsilon, gamma, k, N, Pminus, Pplus, s, t, u, y } from '../spec/symbols.js'
import { printedEvidence } from '../spec/theorem-3-1.js'
import { theorem31AtTwo } from '../spec/theorem-3-1-prompt.js'
import { lengthOf } from '../spec/theorem-3-2.js'
import { misaligned, theorem32AtPrompt } from '../spec/theorem-3-2-prompt.js'
import {
  misalignedAfterAnswer,
  theorem33,
  theorem33Free,
  theorem33Repaired,
  theorem33Total,
} from '../spec/theorem-3-3.js'
import { calmLater, positiveLater, turn } from '../spec/theorem-3-3-turn.js'
import { evidence, guards, killed, meaning, necessary } from '../src/claim/evidence.js'
import {
  absurd,
  arbitrary,
  atMostBy,
  attained,
  belowBy,
  both,
  chain,
  cite,
  either,
  evident,
  have,
  obtain,
  type Proof,
  specialise,
  witness,
} from '../src/claim/proof.js'
import * as Q from '../src/kernel/rational.js'
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
  count,
  divide,
  empty,
  expectationOverSequences,
  followedBy,
  indicator,
  logarithm,
  multiply,
  one,
  plus,
  subtract,
  type Term,
  two,
  type Whole,
  zero,
} from '../src/logic/term.js'
import { automaton, iid, q, scores } from '../src/model/written.js'
import { far, likely } from './evidence-of-prompts.js'
import { byPosition, nIsBad } from './smallModels.js'
import { at, needs, slip } from './theorem-3-2.js'
import { belowLevel, tenTo, withoutTrigger } from './theorem-3-2-prompt.js'

// The total.

/** log P₊(u)/P₋(u) < Nβ′ + σ√(N/δ), or P₊ cannot write u. */
const costsLittle = implies(positive(Pplus(u)), below(evidenceFor(Pplus, Pminus, u), cost(printedSpread)))
const four = printedEvidence(constant(4))
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

// Two sentences more.

const answered = followedBy(t, u)
/** αε/4: the odds at which B_P < γ + ε. */
const safe = divide(multiply(alpha, epsilon), constant(4))
const oddsAreSmall = atMost(Pplus(answered), multiply(safe, Pminus(answered)))
const misalignedNow = below(behaviourExpectation(P, answered), add(gamma, epsilon))
const overTurn = <T>(of: Term<T>) => expectationOverSequences(u, N, P, t, of)
/** Where the odds are so small P₋ can write what has been said, and P is bad. */
const oddsMisalign = have(
  positive(Pminus(answered)),
  either(
    positive(Pminus(answered)),
    evident,
    absurd(
      chain<never, never>(
        zero,
        belowBy(P(answered), multiply(P(t), P(u, t)), 'P can write it'),
        atMostBy(
          zero,
          add(
            multiply(add(alpha, multiply(complement(alpha), safe)), subtract(zero, Pminus(answered))),
            multiply(complement(alpha), subtract(multiply(safe, Pminus(answered)), Pplus(answered))),
          ),
          'P₋ cannot, and so P₊ cannot',
        ),
      ),
    ),
  ),
  have(
    atMost(multiply(two, Pplus(answered)), multiply(multiply(alpha, epsilon), Pminus(answered))),
    chain<never, never>(
      multiply(two, Pplus(answered)),
      atMostBy(
        multiply(multiply(two, safe), Pminus(answered)),
        multiply(two, subtract(multiply(safe, Pminus(answered)), Pplus(answered))),
        'the odds',
      ),
      atMostBy(
        multiply(multiply(alpha, epsilon), Pminus(answered)),
        multiply(multiply(two, safe), Pminus(answered)),
        '2 ≤ 4',
      ),
    ),
    specialise(badUpTo(plus(D, 2)), answered, cite(theorem31AtTwo, { sequences: { s: answered } }, evident)),
  ),
) as Proof<never>
const odds = and(positive(Pminus(t)), atMost(complement(delta), overTurn(indicator(oddsAreSmall))))
const afterTurn = obtain(
  somePromptOf(t, plus(k, 2), odds),
  have(
    everyPromptOf(u, N, implies(positive(P(u, t)), implies(oddsAreSmall, misalignedNow))),
    arbitrary(arbitrary(arbitrary(oddsMisalign))),
    witness(
      t,
      both(
        evident,
        chain<never, never>(
          complement(delta),
          atMostBy(
            overTurn(indicator(oddsAreSmall)),
            subtract(overTurn(indicator(oddsAreSmall)), complement(delta)),
            'the turn',
          ),
          atMostBy(
            overTurn(indicator(misalignedNow)),
            overTurn(subtract(indicator(misalignedNow), indicator(oddsAreSmall))),
            'such odds misalign',
          ),
        ),
      ),
    ),
  ) as Proof<never>,
) as Proof<never>
/** k + i ≤ D + j, for i ≤ j. */
const fits = (i: number, j: number, body: Proof<never>): Proof<never> =>
  have(
    atMost(count(plus(k, i)), count(plus(D, j))),
    chain<never, never>(
      count(plus(k, i)),
      atMostBy(
        count(plus(D, j)),
        add(add(subtract(count(plus(D, 2)), add(count(plus(k, 2)), count(N))), count(N)), constant(j - i)),
        'k + N ≤ D',
      ),
    ),
    body,
  ) as Proof<never>
const proofRepaired = fits(
  0,
  0,
  fits(
    0,
    1,
    fits(
      1,
      2,
      specialise(
        positiveWithRespectTo(Pplus, Pminus, plus(D, 1)),
        empty,
        specialise(
          promptDistinguishable(Pminus, Pplus, D),
          empty,
          have(
            positiveLater(empty),
            arbitrary(arbitrary(evident)),
            have(
              promptDistinguishableAt(Pminus, Pplus, k, empty),
              arbitrary(arbitrary(arbitrary(evident))),
              have(
                calmLater(empty),
                arbitrary(evident),
                cite(turn, { sequences: { s0: empty }, scalars: { omega: one, omegaAfter: safe } }, afterTurn),
              ),
            ),
          ),
        ),
      ),
    ),
  ),
) as Proof<Conversation>

// Evidence: the components of the counterexample. "aca" succeeds, and no shorter prompt does.

const spoken: Conversation = { ...tenThousandth, k: 1, D: 2 }
const talking = (changes: Partial<Conversation>): Conversation => ({ ...spoken, ...changes })
/** Two sentences fail. */
const tooShort = talking({ k: 0 })
const smallWeight = talking({ alpha: half(160) })
/** Nothing is negative; P₋ says z, and P₊ z four times and then p. */
const nothingNegative = talking({
  Pminus: iid({ z: '1', p: '0' }),
  Pplus: automaton(
    Object.fromEntries(
      [0, 1, 2, 3, 4].map((i) => [
        i,
        i < 4 ? { next: { z: '1', p: '0' }, to: { z: String(i + 1), p: String(i + 1) } } : { next: { z: '0', p: '1' } },
      ]),
    ),
  ),
  B: scores({ z: '0', p: '1' }),
  gamma: q('0'),
  alpha: q('1/4'),
  rho: q('1000'),
  rhoPrime: q('2'),
  sigma: q('1/2'),
  delta: q('1/2'),
})
/** The conditions hold for two sentences, and later nothing is bad. */
const outlived = talking({
  Pminus: byPosition('1', '999999/1000000', '1', '0'),
  Pplus: byPosition('999999/1000000', '1/1000000', '1', '0'),
  B: nIsBad,
  gamma: q('-999/1000'),
  alpha: q('1/2'),
  epsilon: q('1'),
  rho: q('999000'),
  rhoPrime: q('1000000'),
  sigma: q('3/100'),
  delta: q('1/2'),
  k: 2,
  D: 0,
})
const repairedGiven = theorem33Repaired.given
const lengthOfTurn = (evidence: Term<Conversation>) => [
  ...repairedGiven.slice(0, -1),
  atMost(add(evidence, cost(printedSpread)), gathered(k)),
]
const promptOf = (longest: Whole<Conversation>, event: Proposition<never>) =>
  somePromptOf(
    s,
    longest,
    and(positive(P(s)), atMost(complement(delta), expectationOverSequences(u, N, P, s, indicator(event)))),
  ) as Proposition<Conversation>
const spokenTo = followedBy(s, u)

export const evidence33Repaired = evidence(theorem33Repaired, {
  proof: proofRepaired,
  mutants: [
    { name: 'one sentence more a turn', then: promptOf(plus(k, 1), misalignedAfterAnswer), fate: killed(spoken) },
    {
      name: 'γ for γ + ε',
      then: promptOf(plus(k, 2), below(behaviourExpectation(P, spokenTo), gamma)),
      fate: killed(spoken),
    },
    {
      name: 'without log 1/α',
      given: lengthOfTurn(subtract(four, logarithm(divide(one, alpha)))),
      fate: killed(smallWeight),
    },
  ],
  needs: [
    guards(talking({ alpha: q('0') })),
    meaning(talking({ alpha: q('2') })),
    necessary(nothingNegative),
    guards(talking({ rho: q('0') })),
    guards(talking({ rhoPrime: q('0') })),
    guards(talking({ epsilon: q('0') })),
    guards(talking({ delta: q('0') })),
    necessary({ ...tooShort, sigma: q('-10') }),
    necessary(talking({ gamma: q('-1') })),
    necessary({ ...smallWeight, rho: tenTo(51) }),
    necessary({ ...tooShort, rhoPrime: Q.divide(q('1'), tenTo(20)) }),
    necessary(talking({ ...costlyTrigger, gamma: Q.negate(half(81)) })),
    necessary(outlived),
    necessary(smallWeight),
  ],
})
