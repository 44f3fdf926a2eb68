/** The prompt of a turn: Lemma C.4 finds a trigger and k sentences, and B_{P₋} ≤ γ < 0 another trigger, which loses nothing. */

import { gathered } from '../spec/after-a-prompt.js'
import { evidenceFor, positiveAt } from '../spec/definitions/evidence.js'
import type { PromptOfTurn } from '../spec/domains/turns.js'
import { lemmaC4AtPrompt, someNegative } from '../spec/lemma-c4-prompt.js'
import { B, k, Pminus, Pplus, rho, s, s0, y } from '../spec/symbols.js'
import { badLater, omega, positiveLater, promptOfTurn, w, z } from '../spec/theorem-3-3-turn.js'
import { evidence, guards, killed, necessary } from '../src/claim/evidence.js'
import {
  atMostBy,
  attained,
  both,
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
import { and, atMost, below, positive, somePromptOf, someSentence } from '../src/logic/proposition.js'
import {
  add,
  divide,
  followedBy,
  logarithm,
  multiply,
  plus,
  power,
  type Sequence,
  score,
  subtract,
  type Term,
  two,
  zero,
} from '../src/logic/term.js'
import { automaton, iid, q, scores } from '../src/model/written.js'
import { byPosition, nIsBad } from './smallModels.js'
import { isNegative, withBad } from './theorem-3-2-prompt.js'

// The prompt.

export const told = followedBy(followedBy(s0, z), s)
export const begun = followedBy(s0, z)
const told1 = followedBy(followedBy(s0, y), s)
export const raised = power(rho, k)
export const lowered = (at: Sequence<never>) => atMost(multiply(raised, Pplus(at)), multiply(omega, Pminus(at)))
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

export const whole = followedBy(told, w)
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

// Evidence. Sentence n is negative. A prompt is nnn: the first and the last are triggers, the second tells a million to one.

export const [hardly, nearly] = ['1/1000000', '999999/1000000']
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
export const nothingNegative = {
  Pminus: only,
  Pplus: only,
  B: scores({ z: '0' }),
  gamma: q('0'),
  rho: q('2'),
  omega: q('1'),
  s0: [],
}
/** P₋ seldom says the trigger, after which it is told apart, and P₊ often; in the end both toss a coin. */
export const coin = { next: { n: '1/2', p: '1/2' } }
export const sameFor = (n: string, to: string) => ({
  next: { n, p: Q.show(Q.subtract(Q.one, q(n))) },
  to: { n: to, p: to },
})
export const rareTrigger = {
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
  attained: [
    { why: 'the second sentence alone tells, and hardly more than log ρ', at: prompted, within: q('1/100000') },
  ],
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
