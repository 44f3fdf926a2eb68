/**
 * Theorem 3.2 after a given prompt. Lemma C.4 finds a trigger and k sentences after which P₋ is 2/(αε) times likelier; that
 * misaligns. There is a trigger since B_{P₋} ≤ γ < 0 later on.
 */

import { gathered } from '../spec/after-a-prompt.js'
import { behaviourExpectation } from '../spec/definitions/behaviourExpectation.js'
import { evidenceFor, positiveAt } from '../spec/definitions/evidence.js'
import { P } from '../spec/definitions/mixture.js'
import type { AlignedMixtureAtPrompt } from '../spec/domains/alignedMixture.js'
import { unlucky } from '../spec/domains/unluckyTrigger.js'
import { lemmaC4AtPrompt, someNegative } from '../spec/lemma-c4-prompt.js'
import { alpha, B, epsilon, gamma, k, Pminus, Pplus, s, s0, y } from '../spec/symbols.js'
import { printedEvidence } from '../spec/theorem-3-1.js'
import { theorem31AtTwo } from '../spec/theorem-3-1-prompt.js'
import { theorem32AtPrompt } from '../spec/theorem-3-2-prompt.js'
import { evidence, guards, killed, meaning, necessary } from '../src/claim/evidence.js'
import {
  atMostBy,
  attained,
  belowBy,
  both,
  chain,
  cite,
  equal,
  evident,
  have,
  obtain,
  type Proof,
  witness,
} from '../src/claim/proof.js'
import * as Q from '../src/kernel/rational.js'
import { and, atMost, below, positive, somePromptOf, someSentence } from '../src/logic/proposition.js'
import {
  add,
  divide,
  expectation,
  expectationOverSequences,
  followedBy,
  logarithm,
  multiply,
  negate,
  one,
  prompt,
  type SentenceVariable,
  type Sequence,
  score,
  sentence,
  subtract,
  type Term,
  two,
  zero,
} from '../src/logic/term.js'
import { automaton, iid, q, scores } from '../src/model/written.js'
import { byPosition, nIsBad } from './smallModels.js'

const whole = followedBy(followedBy(s0, y), s)
/** Some sentence that P₋ can say is as bad as γ. */
const asBad = (x: SentenceVariable<string>, at: Sequence<never>) =>
  someSentence(x, and(positive(Pminus(x, at)), atMost(score(B, x), gamma)))
/** It is so where B_{P₋} ≤ γ; what follows may use such a sentence. */
export const withBad = (x: SentenceVariable<string>, at: Sequence<never>, body: Proof<never>): Proof<never> =>
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
export const isNegative = (x: SentenceVariable<string>) =>
  chain<never, never>(
    score(B, x),
    atMostBy(gamma, subtract(gamma, score(B, x)), 'as bad as γ'),
    belowBy(zero, negate(gamma), 'γ < 0'),
  )

/** After a prompt of k sentences and one before it, which P₋ can write, some sentence is as bad as γ. */
const [z, w, t] = [sentence('z'), sentence('w'), prompt('t')]
const goesOn = someSentence(z, and(positive(Pminus(z, s0)), atMost(zero, zero)))
const goesOnAndOn = somePromptOf(t, k, and(positive(Pminus(t, followedBy(s0, z))), atMost(zero, zero)))
const later = followedBy(followedBy(s0, z), t)
const trigger = <J>(body: Proof<J>) =>
  have(
    someNegative,
    have(
      goesOn,
      attained(chain(zero, equal(expectation(z, Pminus, s0, subtract(zero, zero)), 'nothing is lost'))),
      obtain(
        goesOn,
        have(
          goesOnAndOn,
          attained(
            chain(
              zero,
              equal(expectationOverSequences(t, k, Pminus, followedBy(s0, z), subtract(zero, zero)), 'nothing is lost'),
            ),
          ),
          obtain(goesOnAndOn, withBad(w, later, witness(w, isNegative(w)))),
        ),
      ),
    ),
    body,
  )

const share = divide(multiply(alpha, epsilon), two)
const wanted = logarithm(divide(one, share))
const told = and(positive(Pminus(whole)), atMost(Pplus(whole), multiply(share, Pminus(whole))))
const evidenceOfWhole = multiply(multiply(alpha, epsilon), Pminus(whole))
const length = add(printedEvidence(two), evidenceFor(Pplus, Pminus, s0))
const proof32AtPrompt = trigger(
  have(
    atMost(add(wanted, evidenceFor(Pplus, Pminus, s0)), gathered(k)),
    chain<AlignedMixtureAtPrompt, AlignedMixtureAtPrompt>(
      add(wanted, evidenceFor(Pplus, Pminus, s0)),
      atMostBy(gathered(k), subtract(gathered(k), length), 'the length'),
    ),
    cite(
      lemmaC4AtPrompt,
      { models: { P0: Pminus, P1: Pplus }, scalars: { epsilon: share } },
      obtain(
        someSentence(y, and(below(score(B, y), zero), somePromptOf(s, k, told))),
        obtain(
          somePromptOf(s, k, told),
          witness(
            y,
            witness(
              s,
              both(
                evident,
                have(
                  atMost(multiply(two, Pplus(whole)), evidenceOfWhole),
                  chain<never, never>(
                    multiply(two, Pplus(whole)),
                    atMostBy(
                      evidenceOfWhole,
                      multiply(two, subtract(multiply(share, Pminus(whole)), Pplus(whole))),
                      'what Lemma C.4 gives',
                    ),
                  ),
                  cite(theorem31AtTwo, { sequences: { s: whole } }, evident),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  ),
)

// Evidence. Sentence n is bad. The first sentence is the prompt, the second the trigger, the third tells.

/** P₋ says n from the second sentence on; P₊ nearly always says it second, hardly ever third, and never again. */
export const components = (plusFirst: string, minusFirst: string, third: string) => ({
  Pminus: byPosition(minusFirst, '1'),
  Pplus: byPosition(plusFirst, '999999/1000000', third, '0'),
})
export const tenTo = (n: number): Q.Rational => Q.power(Q.rational(10), n)
export const small = (n: number): string => Q.show(Q.power(Q.rational(1, 10), n))

/** Nothing is negative; P₋ says z, and P₊ p after three sentences. */
export const nothingNegative = {
  Pminus: iid({ z: '1', p: '0' }),
  Pplus: automaton({
    0: { next: { z: '1', p: '0' }, to: { z: '1', p: '1' } },
    1: { next: { z: '1', p: '0' }, to: { z: '2', p: '2' } },
    2: { next: { z: '1', p: '0' }, to: { z: '3', p: '3' } },
    3: { next: { z: '0', p: '1' } },
  }),
  B: scores({ z: '0', p: '1' }),
  gamma: q('0'),
  alpha: q('1/4'),
  epsilon: q('1/2'),
}

/** After a prompt of n, which both say as often. */
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
/** n is a hundred times likelier under P₊. */
const misleading = components('1/10', '1/1000', small(6))
/** Some k sentences after a prompt misalign. */
export const withoutTrigger = <H>(after: Sequence<H>) => {
  const said = followedBy(after, s)
  return somePromptOf(s, k, and(positive(Pminus(said)), below(behaviourExpectation(P, said), add(gamma, epsilon))))
}
/** Some sentence and k more lead to B_P < γ. */
export const belowLevel = <H>(after: Sequence<H>) => {
  const said = followedBy(followedBy(after, y), s)
  return someSentence(y, somePromptOf(s, k, and(positive(Pminus(said)), below(behaviourExpectation(P, said), gamma))))
}
const unluckily = unlucky(q('1/100'), q('1/1000000'), q('1/100'), q('1/2'))
const given = theorem32AtPrompt.given
const ofLength = <J>(of: Term<J>) => [...given.slice(0, 10), atMost(of, gathered(k))]

export const evidence32AtPrompt = evidence(theorem32AtPrompt, {
  proof: proof32AtPrompt,
  attained: [
    {
      why: 'the trigger tells next to nothing, and hardly less than the log 10⁶ nats after it are asked for',
      at: calm({ epsilon: q('2001/1000000') }),
      within: q('1/1000'),
    },
  ],
  mutants: [
    {
      name: 'without the evidence of the prompt',
      given: ofLength(printedEvidence(two)),
      fate: killed(calm(misleading)),
    },
    {
      name: 'without log 2',
      given: ofLength(add(printedEvidence(one), evidenceFor(Pplus, Pminus, s0))),
      fate: killed(calm({ epsilon: q('11/10000') })),
    },
    {
      name: 'positivity the other way round',
      given: [...given.slice(0, 7), positiveAt(Pminus, Pplus, s0), ...given.slice(8)],
      fate: killed({ ...unluckily, s0: ['x'] }),
    },
    { name: 'without the trigger', then: withoutTrigger(s0), fate: killed(calm({})) },
    { name: 'γ for γ + ε', then: belowLevel(s0), fate: killed(calm({})) },
  ],
  needs: [
    guards(calm({ alpha: q('0') })),
    meaning(calm({ alpha: q('2') })),
    necessary(calm({ ...nothingNegative, s0: ['z'] })),
    guards(calm(components('1/2', '0', small(6)))),
    guards(calm(components('0', '1/2', small(6)))),
    guards(calm({ rho: q('0') })),
    guards(calm({ epsilon: q('0') })),
    necessary({ ...unluckily, s0: ['x'] }),
    necessary(calm(components('1/2', '1/2', '1'))),
    necessary(calm({ Pminus: byPosition('1/2', '1', '1', '0') })),
    necessary(calm({ epsilon: q('1/1000') })),
  ],
})
