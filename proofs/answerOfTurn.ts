/** The answer of a turn: P₊ seldom gives more than Nβ′ + σ√(N/δ) nats for itself, and P not more often. */

import { P } from '../spec/definitions/mixture.js'
import { logRatioVariance } from '../spec/definitions/similarity.js'
import type { AnswerOfTurn } from '../spec/domains/turns.js'
import { answerEvidence, dominationAfter, evidenceOfAnswer } from '../spec/evidence-of-answers.js'
import { cost, farEnough, totalVariance } from '../spec/evidence-of-prompts.js'
import { printedSpread } from '../spec/lemma-c4.js'
import { delta, N, Pminus, Pplus, rhoPrime, s0, sigma, u } from '../spec/symbols.js'
import { answerOfTurn, oddsAtMost, omega, omegaAfter } from '../spec/theorem-3-3-turn.js'
import { evidence, guards, killed, meaning, necessary } from '../src/claim/evidence.js'
import {
  arbitrary,
  atMostBy,
  belowBy,
  byLogarithm,
  chain,
  cite,
  either,
  evident,
  have,
  type Proof,
} from '../src/claim/proof.js'
import * as Q from '../src/kernel/rational.js'
import { atMost, below, everyPromptOf, implies, positive } from '../src/logic/proposition.js'
import {
  add,
  complement,
  count,
  divide,
  expectationOverSequences,
  followedBy,
  indicator,
  logarithm,
  multiply,
  one,
  square,
  squareRoot,
  subtract,
  type Term,
  two,
  zero,
} from '../src/logic/term.js'
import { q } from '../src/model/written.js'
import { byPosition, onlyP } from './smallModels.js'
import { small, tenTo } from './theorem-3-2-prompt.js'

// The answer.

const answered = followedBy(s0, u)
const oddsAfter = oddsAtMost(omegaAfter, answered)
const told33 = evidenceOfAnswer(Pplus, Pminus)
export const allowed = cost(printedSpread)
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

/** P₊ answers n once in ten times, P₋ once in a thousand: log 100 nats for P₊, and ω′ is 95. */
export const slip: AnswerOfTurn = {
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
export const rarely = {
  Pminus: byPosition(small(102)),
  Pplus: byPosition('1/100'),
  rhoPrime: q('9902/1000'),
  sigma: q('22912/1000'),
  delta: q('102/10000'),
  omegaAfter: Q.multiply(q('5'), tenTo(99)),
}
const lengthWith = (spread: Term<AnswerOfTurn>, most: Term<AnswerOfTurn>) =>
  atMost(add(add(logarithm(omega), most), spread), logarithm(omegaAfter))
export const mostCost = multiply(count(N), logarithm(rhoPrime))
export const halfSpread = multiply(sigma, squareRoot(divide(count(N), multiply(two, delta))))
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
