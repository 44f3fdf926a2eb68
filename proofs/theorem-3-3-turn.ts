/**
 * A turn of a conversation. The prompt: Lemma C.4 finds a trigger and k sentences, and B_{P₋} ≤ γ < 0 another trigger, which
 * loses nothing. The answer: P₊ seldom gives more than Nβ′ + σ√(N/δ) nats for itself, and P not more often.
 */

import { gathered } from '../spec/after-a-prompt.js'
import { behaviourExpectation } from '../spec/definitions/behaviourExpectation.js'
import { evidenceFor, positiveAt } from '../spec/definitions/evidence.js'
import { P } from '../spec/definitions/mixture.js'
import { logRatioVariance } from '../spec/definitions/similarity.js'
import type { AnswerOfTurn, PromptOfTurn, Turn } from '../spec/domains/turns.js'
import { answerEvidence, dominationAfter, evidenceOfAnswer } from '../spec/evidence-of-answers.js'
import { cost, farEnough, totalVariance } from '../spec/evidence-of-prompts.js'
import { printedSpread } from '../spec/lemma-c4.js'
import { lemmaC4AtPrompt, someNegative } from '../spec/lemma-c4-prompt.js'
import { B, delta, gamma, k, N, Pminus, Pplus, rho, rhoPrime, s, s0, sigma, t, u, y } from '../spec/symbols.js'
import {
  answerOfTurn,
  badLater,
  calmAfter,
  calmLater,
  e,
  oddsAtMost,
  omega,
  omegaAfter,
  positiveLater,
  promptOfTurn,
  turn,
  w,
  z,
} from '../spec/theorem-3-3-turn.js'
import { evidence, guards, killed, meaning, necessary } from '../src/claim/evidence.js'
import {
  arbitrary,
  atMostBy,
  attained,
  belowBy,
  both,
  byLogarithm,
  chain,
  cite,
  either,
  equal,
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
  everySentence,
  implies,
  positive,
  somePromptOf,
  someSentence,
} from '../src/logic/proposition.js'
import {
  add,
  complement,
  count,
  divide,
  expectation,
  expectationOverSequences,
  followedBy,
  indicator,
  logarithm,
  multiply,
  negate,
  one,
  plus,
  power,
  type SentenceVariable,
  type Sequence,
  score,
  square,
  squareRoot,
  subtract,
  type Term,
  two,
  zero,
} from '../src/logic/term.js'
import { automaton, iid, q, scores } from '../src/model/written.js'
import { byPosition, nIsBad, onlyP } from './smallModels.js'
import { small, tenTo } from './theorem-3-2-prompt.js'

// The prompt.

/** Some sentence that P₋ can say is as bad as γ. */
const asBad = (x: SentenceVariable<string>, at: Sequence<never>) =>
  someSentence(x, and(positive(Pminus(x, at)), atMost(score(B, x), gamma)))
/** It is so where B_{P₋} ≤ γ; what follows may use such a sentence. */
const withBad = (x: SentenceVariable<string>, at: Sequence<never>, body: Proof<never>): Proof<never> =>
  have(
    asBad(x, at),
    attained(
      chain<never, never>(
        zero,
        atMostBy(
          expectation(x, Pminus, at, subtract(gamma, score(B, x))),
          subtract(gamma, behaviourExpectation(Pminus, at)),
          'B_{P₋} ≤ γ',
        ),
      ),
    ),
    obtain(asBad(x, at), body),
  ) as Proof<never>
const isNegative = (x: SentenceVariable<string>) =>
  chain<never, never>(
    score(B, x),
    atMostBy(gamma, subtract(gamma, score(B, x)), 'as bad as γ'),
    belowBy(zero, negate(gamma), 'γ < 0'),
  )

const told = followedBy(followedBy(s0, z), s)
const begun = followedBy(s0, z)
const told1 = followedBy(followedBy(s0, y), s)
const raised = power(rho, k)
const lowered = (at: Sequence<never>) => atMost(multiply(raised, Pplus(at)), multiply(omega, Pminus(at)))
const evidenceThere = someSentence(z, somePromptOf(s, k, and(positive(Pminus(told)), lowered(told))))

/** P₋ goes on, with some z and some s. */
const some = someSentence(z, and(positive(Pminus(z, s0)), atMost(zero, zero)))
const someMore = somePromptOf(s, k, and(positive(Pminus(s, begun)), atMost(zero, zero)))
const onwards = (body: Proof<never>): Proof<never> =>
  have(some, attained(evident), obtain(some, have(someMore, attained(evident), obtain(someMore, body)))) as Proof<never>

/** ρ⁻ᵏP₊(s₀)/P₋(s₀). */
const left = divide(Pplus(s0), multiply(Pminus(s0), raised))
const there = somePromptOf(s, k, and(positive(Pminus(told1)), atMost(Pplus(told1), multiply(left, Pminus(told1)))))
const whereBoth = have(
  someNegative,
  onwards(specialise(badLater(s0), followedBy(z, s), withBad(y, told, witness(y, isNegative(y))))),
  have(
    atMost(
      add(logarithm(divide(multiply(Pminus(s0), raised), Pplus(s0))), evidenceFor(Pplus, Pminus, s0)),
      gathered(k),
    ),
    chain<never, never>(
      add(logarithm(divide(multiply(Pminus(s0), raised), Pplus(s0))), evidenceFor(Pplus, Pminus, s0)),
      equal(gathered(k), 'ρᵏ for the evidence of s₀'),
    ),
    cite(
      lemmaC4AtPrompt,
      { models: { P0: Pminus, P1: Pplus }, scalars: { epsilon: left } },
      obtain(
        someSentence(y, and(below(score(B, y), zero), there)),
        obtain(
          there,
          witness(
            y,
            witness(
              s,
              both(
                evident,
                chain<never, never>(
                  multiply(raised, Pplus(told1)),
                  atMostBy(
                    multiply(divide(Pplus(s0), Pminus(s0)), Pminus(told1)),
                    multiply(raised, subtract(multiply(left, Pminus(told1)), Pplus(told1))),
                    'what Lemma C.4 gives',
                  ),
                  atMostBy(
                    multiply(omega, Pminus(told1)),
                    multiply(divide(subtract(multiply(omega, Pminus(s0)), Pplus(s0)), Pminus(s0)), Pminus(told1)),
                    'the odds before',
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
/** What begins where P₊ cannot be has P₊ = 0. */
const vanishes = (at: Sequence<never>, from: Sequence<never>) =>
  chain<never, never>(
    multiply(raised, Pplus(at)),
    atMostBy(
      multiply(raised, Pplus(from)),
      multiply(raised, subtract(Pplus(from), Pplus(at))),
      'a beginning is likelier',
    ),
    atMostBy(zero, multiply(raised, subtract(zero, Pplus(from))), 'P₊ cannot write it'),
    atMostBy(multiply(omega, Pminus(at)), multiply(omega, Pminus(at)), 'P₋ can'),
  )
const whereNot = onwards(witness(z, witness(s, both(evident, vanishes(told, s0)))))

const whole = followedBy(told, w)
const proofPrompt = have(
  atMost(zero, omega),
  chain<never, never>(
    zero,
    atMostBy(divide(Pplus(s0), Pminus(s0)), divide(Pplus(s0), Pminus(s0)), 'probabilities'),
    atMostBy(omega, divide(subtract(multiply(omega, Pminus(s0)), Pplus(s0)), Pminus(s0)), 'the odds before'),
  ),
  have(
    evidenceThere,
    either(positive(Pplus(s0)), whereBoth, whereNot),
    obtain(
      evidenceThere,
      obtain(
        somePromptOf(s, k, and(positive(Pminus(told)), lowered(told))),
        specialise(
          badLater(s0),
          followedBy(z, s),
          withBad(
            w,
            told,
            witness(
              z,
              witness(
                s,
                witness(
                  w,
                  both(
                    isNegative(w),
                    both(
                      evident,
                      either(
                        positive(Pplus(told)),
                        specialise(
                          positiveLater(s0),
                          followedBy(z, s),
                          have(
                            below(score(B, w), zero),
                            isNegative(w),
                            specialise(
                              positiveAt(Pplus, Pminus, told),
                              w,
                              chain<never, never>(
                                multiply(raised, Pplus(whole)),
                                atMostBy(
                                  multiply(multiply(raised, Pplus(told)), Pminus(w, told)),
                                  multiply(multiply(raised, Pplus(told)), subtract(Pminus(w, told), Pplus(w, told))),
                                  'the trigger loses nothing',
                                ),
                                atMostBy(
                                  multiply(omega, Pminus(whole)),
                                  multiply(
                                    subtract(multiply(omega, Pminus(told)), multiply(raised, Pplus(told))),
                                    Pminus(w, told),
                                  ),
                                  'the evidence',
                                ),
                              ),
                            ),
                          ),
                        ),
                        vanishes(whole, told),
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
  ),
) as Proof<never>

// The answer.

const answered = followedBy(s0, u)
const oddsAfter = oddsAtMost(omegaAfter, answered)
const told33 = evidenceOfAnswer(Pplus, Pminus)
const allowed = cost(printedSpread)
const little = implies(positive(Pplus(u, s0)), below(told33, allowed))
const length = subtract(logarithm(omegaAfter), add(logarithm(omega), allowed))
const whereCheap = byLogarithm(
  chain<never, never>(
    logarithm(Pplus(answered)),
    atMostBy(
      logarithm(multiply(omegaAfter, Pminus(answered))),
      add(add(length, subtract(allowed, told33)), logarithm(divide(multiply(omega, Pminus(s0)), Pplus(s0)))),
      'little evidence, and the odds before',
    ),
  ),
) as Proof<never>
const whereImpossible = chain<never, never>(
  Pplus(answered),
  atMostBy(zero, multiply(Pplus(s0), subtract(zero, Pplus(u, s0))), 'P₊ cannot answer so'),
  atMostBy(multiply(omegaAfter, Pminus(answered)), multiply(omegaAfter, Pminus(answered)), 'a likelihood'),
)
const possible = indicator(positive(Pplus(u, s0)))
const gained = subtract(indicator(oddsAfter), indicator(little))
const overPlus = <I>(t: Term<I>) => expectationOverSequences(u, N, Pplus, s0, t)
const overP = <I>(t: Term<I>) => expectationOverSequences(u, N, P, s0, t)
const cheap = below(told33, allowed)
const variance = logRatioVariance(Pplus, Pminus, N, s0)
const whereAsked = have(
  positive(count(N)),
  chain<never, never>(
    zero,
    atMostBy(divide(variance, square(sigma)), divide(variance, square(sigma)), 'a mean of squares'),
    belowBy(count(N), divide(subtract(totalVariance, variance), square(sigma)), 'Var < Nσ²'),
  ),
  have(
    farEnough(printedSpread),
    chain<never, never>(
      multiply(totalVariance, complement(delta)),
      atMostBy(multiply(delta, square(printedSpread)), multiply(totalVariance, delta), 'the spread'),
    ),
    cite(
      answerEvidence,
      { models: { P0: Pminus, P1: Pplus }, scalars: { a: printedSpread } },
      cite(
        dominationAfter,
        { scalars: { c: allowed } },
        have(
          everyPromptOf(u, N, implies(positive(Pplus(u, s0)), implies(cheap, little))),
          arbitrary(arbitrary(arbitrary(evident))),
          have(
            everyPromptOf(
              u,
              N,
              implies(positive(P(u, s0)), implies(positive(Pplus(u, s0)), implies(cheap, oddsAfter))),
            ),
            arbitrary(arbitrary(arbitrary(arbitrary(whereCheap)))),
            have(
              everyPromptOf(u, N, implies(positive(P(u, s0)), implies(atMost(Pplus(u, s0), zero), oddsAfter))),
              arbitrary(arbitrary(arbitrary(whereImpossible))),
              chain<never, never>(
                complement(delta),
                atMostBy(
                  overPlus(indicator(cheap)),
                  subtract(overPlus(indicator(cheap)), complement(delta)),
                  'answers of P₊ seldom cost more',
                ),
                atMostBy(
                  overPlus(indicator(little)),
                  overPlus(subtract(indicator(little), indicator(cheap))),
                  'the same event',
                ),
                atMostBy(
                  overP(indicator(little)),
                  subtract(overP(indicator(little)), overPlus(indicator(little))),
                  'domination of tails',
                ),
                atMostBy(
                  overP(indicator(oddsAfter)),
                  overP(add(multiply(gained, possible), multiply(gained, complement(possible)))),
                  'little evidence, and the odds before',
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  ),
) as Proof<never>
/** Where P₊ cannot be asked it cannot answer either. */
const whereNotAsked = have(
  everyPromptOf(u, N, implies(positive(P(u, s0)), oddsAfter)),
  arbitrary(
    arbitrary(
      chain<never, never>(
        Pplus(answered),
        atMostBy(Pplus(s0), subtract(Pplus(s0), Pplus(answered)), 'a beginning is likelier'),
        atMostBy(zero, subtract(zero, Pplus(s0)), 'P₊ cannot write it'),
        atMostBy(multiply(omegaAfter, Pminus(answered)), multiply(omegaAfter, Pminus(answered)), 'a likelihood'),
      ),
    ),
  ),
  chain<never, never>(
    complement(delta),
    atMostBy(overP(indicator(oddsAfter)), add(delta, overP(subtract(indicator(oddsAfter), one))), 'always so'),
  ),
) as Proof<never>
const proofAnswer = either(positive(Pplus(s0)), whereAsked, whereNotAsked)

// A turn.

const calmAt = <E extends string>(e: SentenceVariable<E>) =>
  implies(
    and(below(score(B, e), zero), and(positive(Pminus(followedBy(told, e))), positive(Pplus(followedBy(told, e))))),
    calmAfter(followedBy(told, e)),
  )
const lower = divide(omega, raised)
const asked = and(below(score(B, w), zero), and(positive(Pminus(whole)), lowered(whole)))
const proofTurn = cite(
  promptOfTurn,
  {},
  obtain(
    someSentence(z, somePromptOf(s, k, someSentence(w, asked))),
    obtain(
      somePromptOf(s, k, someSentence(w, asked)),
      obtain(
        someSentence(w, asked),
        specialise(
          calmLater(s0),
          followedBy(z, s),
          specialise(
            everySentence(e, calmAt(e)),
            w,
            have(
              oddsAtMost(lower, whole),
              chain<never, never>(
                Pplus(whole),
                atMostBy(
                  multiply(lower, Pminus(whole)),
                  divide(subtract(multiply(omega, Pminus(whole)), multiply(raised, Pplus(whole))), raised),
                  'the evidence',
                ),
              ),
              have(
                atMost(add(logarithm(lower), allowed), logarithm(omegaAfter)),
                chain<never, never>(
                  add(logarithm(lower), allowed),
                  atMostBy(
                    logarithm(omegaAfter),
                    subtract(add(logarithm(omegaAfter), gathered(k)), add(logarithm(omega), allowed)),
                    'the length',
                  ),
                ),
                cite(
                  answerOfTurn,
                  { sequences: { s0: whole }, scalars: { omega: lower } },
                  witness(followedBy(followedBy(z, s), w), evident),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  ),
)

// Evidence. Sentence n is negative. A prompt is nnn: the first and the last are triggers, the second tells a million to one.

const [hardly, nearly] = ['1/1000000', '999999/1000000']
/** After n: the trigger, the evidence, the last sentence. */
const prompted: PromptOfTurn = {
  Pminus: byPosition('1/2', '1'),
  Pplus: byPosition('1/2', nearly, hardly, nearly),
  B: nIsBad,
  gamma: q('-1'),
  rho: q('999999'),
  omega: q('1'),
  s0: ['n'],
  k: 1,
}
const asking = (changes: Partial<PromptOfTurn>): PromptOfTurn => ({ ...prompted, ...changes })
/** Nothing is negative, and the components are equal. */
const only = iid({ z: '1' })
const nothingNegative = {
  Pminus: only,
  Pplus: only,
  B: scores({ z: '0' }),
  gamma: q('0'),
  rho: q('2'),
  omega: q('1'),
  s0: [],
}
/** P₋ seldom says the trigger, after which it is told apart, and P₊ often; in the end both toss a coin. */
const coin = { next: { n: '1/2', p: '1/2' } }
const sameFor = (n: string, to: string) => ({
  next: { n, p: Q.show(Q.subtract(Q.one, q(n))) },
  to: { n: to, p: to },
})
const rareTrigger = {
  Pminus: automaton({
    start: { next: { n: '1/1000', p: '999/1000' }, to: { n: 'told', p: 'mute' } },
    told: sameFor('1', 'last'),
    mute: sameFor('1', 'last'),
    last: sameFor('1', 'end'),
    end: coin,
  }),
  Pplus: automaton({
    start: { next: { n: '1/2', p: '1/2' }, to: { n: 'told', p: 'mute' } },
    told: sameFor('1/10', 'last'),
    mute: sameFor('999/1000', 'last'),
    last: sameFor('999/1000', 'end'),
    end: coin,
  }),
  rho: q('9'),
  s0: [],
}
const promptThat = (more: Term<PromptOfTurn>, least: Term<PromptOfTurn>) =>
  someSentence(
    z,
    somePromptOf(
      s,
      k,
      someSentence(
        w,
        and(
          below(score(B, w), zero),
          and(positive(Pminus(whole)), atMost(multiply(more, Pplus(whole)), multiply(least, Pminus(whole)))),
        ),
      ),
    ),
  )

export const evidencePromptOfTurn = evidence(promptOfTurn, {
  proof: proofPrompt as Proof<PromptOfTurn>,
  mutants: [
    { name: 'one ρ more', then: promptThat(power(rho, plus(k, 1)), omega), fate: killed(prompted) },
    { name: 'half the odds', then: promptThat(power(rho, k), divide(omega, two)), fate: killed(prompted) },
  ],
  needs: [
    necessary({ ...nothingNegative, k: 1 }),
    guards(asking({ rho: q('0') })),
    necessary(asking({ Pminus: byPosition('0', '1'), Pplus: byPosition('0', nearly, hardly, nearly) })),
    necessary(asking({ omega: q('1/2') })),
    necessary(asking({ Pminus: byPosition('1/2', '1', '1', '0'), Pplus: byPosition('1/2', nearly, '0', '0') })),
    necessary(asking(rareTrigger)),
    necessary(
      asking({
        Pminus: byPosition('1/2', '1', '1', '6/10'),
        Pplus: byPosition('1/2', nearly, hardly, '1'),
        gamma: q('-1/5'),
      }),
    ),
    necessary(asking({ Pplus: byPosition('1/2', nearly, '1', nearly) })),
  ],
})

/** P₊ answers n once in ten times, P₋ once in a thousand: log 100 nats for P₊, and ω′ is 95. */
const slip: AnswerOfTurn = {
  alpha: q('1/1000000000000'),
  Pminus: byPosition('1/1000'),
  Pplus: byPosition('1/10'),
  rhoPrime: q('1443/1000'),
  sigma: q('1413/1000'),
  delta: q('99/1000'),
  N: 1,
  s0: [],
  omega: q('1'),
  omegaAfter: q('95'),
}
const answering = (changes: Partial<AnswerOfTurn>): AnswerOfTurn => ({ ...slip, ...changes })
const calm = (changes: Partial<AnswerOfTurn>): AnswerOfTurn => answering({ omegaAfter: q('129'), ...changes })
/** One answer in a hundred misleads by 100·log 10 nats. */
const rarely = {
  Pminus: byPosition(small(102)),
  Pplus: byPosition('1/100'),
  rhoPrime: q('9902/1000'),
  sigma: q('22912/1000'),
  delta: q('102/10000'),
  omegaAfter: Q.multiply(q('5'), tenTo(99)),
}
const lengthWith = (spread: Term<AnswerOfTurn>, most: Term<AnswerOfTurn>) =>
  atMost(add(add(logarithm(omega), most), spread), logarithm(omegaAfter))
const mostCost = multiply(count(N), logarithm(rhoPrime))
const halfSpread = multiply(sigma, squareRoot(divide(count(N), multiply(two, delta))))
const answers = answerOfTurn.given
const halfFailure = atMost(complement(divide(delta, two)), overP(indicator(oddsAfter)))

export const evidenceAnswerOfTurn = evidence(answerOfTurn, {
  proof: proofAnswer as Proof<AnswerOfTurn>,
  attained: [{ why: 'one answer in a hundred misleads by 100·log 10', at: answering(rarely), within: q('1/1000') }],
  mutants: [
    { name: 'without β′N', given: [...answers.slice(0, -1), lengthWith(printedSpread, zero)], fate: killed(slip) },
    {
      name: 'σ√(N/2δ) for σ√(N/δ)',
      given: [...answers.slice(0, -1), lengthWith(halfSpread, mostCost)],
      fate: killed(slip),
    },
    { name: 'with probability 1 − δ/2', then: halfFailure, fate: killed(answering(rarely)) },
  ],
  needs: [
    meaning(calm({ alpha: q('-1') })),
    meaning(calm({ alpha: q('2') })),
    guards(calm({ rhoPrime: q('0') })),
    guards(calm({ delta: q('0') })),
    necessary(calm({ sigma: q('-1413/1000'), omegaAfter: q('1/50') })),
    guards(calm({ omegaAfter: q('0') })),
    guards(calm({ omega: q('0'), Pminus: byPosition('1/2'), Pplus: onlyP, s0: ['n'] })),
    guards(calm({ Pminus: onlyP, Pplus: onlyP, s0: ['n'] })),
    necessary(calm({ omega: q('1/1000'), omegaAfter: q('1/5') })),
    necessary(calm({ rhoPrime: q('1'), sigma: q('1/1000'), omegaAfter: q('101/100') })),
    necessary(slip),
  ],
})

/** The prompt nnn, and then such an answer: ω′ = 129/10⁶ suffices. */
const conversing: Turn = {
  ...slip,
  Pminus: byPosition('1', '1', '1', '1/1000'),
  Pplus: byPosition(nearly, hardly, nearly, '1/10'),
  B: nIsBad,
  gamma: q('-1'),
  rho: q('999999'),
  k: 1,
  omegaAfter: q('129/1000000'),
}
const talking = (changes: Partial<Turn>): Turn => ({ ...conversing, ...changes })
const tooLittle = talking({ omegaAfter: q('95/1000000') })
const rarelyTalking = talking({
  ...rarely,
  Pminus: byPosition('1', '1', '1', small(102)),
  Pplus: byPosition(nearly, hardly, nearly, '1/100'),
  omegaAfter: Q.multiply(q('5'), tenTo(93)),
  alpha: Q.power(q('1/10'), 200),
})
const silent = talking({
  ...nothingNegative,
  rhoPrime: q('2'),
  sigma: q('1/2'),
  delta: q('1/2'),
  k: 3,
  omegaAfter: q('52/100'),
})
const cheaply = { rhoPrime: q('101/100'), sigma: q('1/100'), delta: q('1/2') }
/** After a last sentence that is not negative P₊ answers p, and P₋ hardly ever. */
const trapped = talking({
  ...cheaply,
  alpha: Q.power(q('1/10'), 15),
  Pminus: automaton({
    0: sameFor('1', '1'),
    1: sameFor('1', '2'),
    2: { next: { n: '6/10', p: '4/10' }, to: { n: 'end', p: 'trap' } },
    end: coin,
    trap: sameFor('999999999/1000000000', 'trap'),
  }),
  Pplus: automaton({
    0: sameFor(nearly, '1'),
    1: sameFor(hardly, '2'),
    2: { next: { n: '99/100', p: '1/100' }, to: { n: 'end', p: 'trap' } },
    end: coin,
    trap: sameFor('0', 'trap'),
  }),
  gamma: q('-1/5'),
  omegaAfter: q('12/10000000'),
})
const talk = turn.given
const turnLength = (spread: Term<Turn>, most: Term<Turn>) =>
  atMost(add(add(logarithm(omega), most), spread), add(logarithm(omegaAfter), gathered(k)))
const afterTurn = (failures: Term<Turn>) => {
  const prompted = followedBy(s0, t)
  const odds = oddsAtMost(omegaAfter, followedBy(prompted, u))
  return somePromptOf(
    t,
    plus(k, 2),
    and(
      positive(Pminus(prompted)),
      atMost(complement(failures), expectationOverSequences(u, N, P, prompted, indicator(odds))),
    ),
  )
}

export const evidenceTurn = evidence(turn, {
  proof: proofTurn as Proof<Turn>,
  mutants: [
    { name: 'without β′N', given: [...talk.slice(0, -1), turnLength(printedSpread, zero)], fate: killed(tooLittle) },
    {
      name: 'σ√(N/2δ) for σ√(N/δ)',
      given: [...talk.slice(0, -1), turnLength(halfSpread, mostCost)],
      fate: killed(tooLittle),
    },
    { name: 'with probability 1 − δ/2', then: afterTurn(divide(delta, two)), fate: killed(rarelyTalking) },
  ],
  needs: [
    meaning(talking({ alpha: q('-1') })),
    meaning(talking({ alpha: q('2') })),
    guards(talking({ rhoPrime: q('0') })),
    guards(talking({ delta: q('0') })),
    necessary(talking({ sigma: q('-1413/1000'), omegaAfter: q('1/50000000') })),
    guards(talking({ omegaAfter: q('0') })),
    necessary(silent),
    guards(talking({ rho: q('0') })),
    guards(talking({ omega: q('0'), Pminus: byPosition('1/2', '1'), Pplus: onlyP, s0: ['n'] })),
    necessary(talking({ Pminus: byPosition('0', '1'), Pplus: onlyP, s0: ['n'] })),
    necessary(talking({ omega: q('1/1000'), omegaAfter: q('129/1000000000') })),
    necessary({ ...silent, gamma: q('-1') }),
    necessary(talking({ ...rareTrigger, ...cheaply, omegaAfter: q('12/100') })),
    necessary(trapped),
    necessary(talking({ Pplus: byPosition(nearly, '1', nearly, '1/10') })),
    necessary(talking({ rhoPrime: q('1'), sigma: q('1/1000'), omegaAfter: q('101/100000000') })),
    necessary(tooLittle),
  ],
})
