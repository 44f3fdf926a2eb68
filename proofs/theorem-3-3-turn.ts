/**
 * A turn of a conversation. The prompt: Lemma C.4 finds a trigger and k sentences, and B_{P₋} ≤ γ < 0 another trigger, which
 * loses nothing. The answer: P₊ seldom gives more than Nβ′ + σ√(N/δ) nats for itself, and P not more often.
 */

import { gathered, needed } from '../spec/after-a-prompt.js'
import { behaviourExpectation } from '../spec/definitions/behaviourExpectation.js'
import { evidenceFor, positiveAt } from '../spec/definitions/evidence.js'
import { P } from '../spec/definitions/mixture.js'
import { logRatioVariance } from '../spec/definitions/similarity.js'
import type { AnswerOfTurn, PromptOfTurn, Turn } from '../spec/domains/turns.js'
import { answerEvidence, dominationAfter, evidenceOfAnswer } from '../spec/evidence-of-answers.js'
import { cost, farEnough, totalVariance } from '../spec/evidence-of-prompts.js'
import { printedSpread } from '../spec/lemma-c4.js'
import { lemmaC4AtPrompt, someNegative } from '../spec/lemma-c4-prompt.js'
import { B, delta, gamma, k, N, Pminus, Pplus, rho, s, s0, sigma, t, u, y } from '../spec/symbols.js'
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
import { evidence } from '../src/claim/evidence.js'
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
  subtract,
  type Term,
  zero,
} from '../src/logic/term.js'

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

/** ρ⁻ᵏP₊(s₀)/P₋(s₀). */
const left = divide(Pplus(s0), multiply(Pminus(s0), raised))
const there = somePromptOf(s, k, and(positive(Pminus(told1)), atMost(Pplus(told1), multiply(left, Pminus(told1)))))
const whereBoth = have(
  someNegative,
  withBad(y, s0, witness(y, isNegative(y))),
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
const goesOn = somePromptOf(s, k, and(positive(Pminus(s, begun)), atMost(zero, zero)))
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
const whereNot = withBad(
  z,
  s0,
  have(
    goesOn,
    attained(evident),
    obtain(goesOn, witness(z, witness(s, both(evident, vanishes(told, s0))))),
  ) as Proof<never>,
)

const whole = followedBy(told, w)
const proofPrompt = have(
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

export const evidenceTurn = evidence(turn, { proof: proofTurn as Proof<Turn> })
export const evidencePromptOfTurn = evidence(promptOfTurn, { proof: proofPrompt as Proof<PromptOfTurn> })
export const evidenceAnswerOfTurn = evidence(answerOfTurn, { proof: proofAnswer as Proof<AnswerOfTurn> })
