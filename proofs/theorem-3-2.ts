/**
 * Theorem 3.2. After an aligning prompt that misleads little, Lemma C.4 finds a trigger and k sentences after which P₋ is
 * 4/(αε) times likelier, or 2/(αε) times; that misaligns. There is a trigger since B_{P₋} ≤ γ < 0.
 */

import { gathered } from '../spec/after-a-prompt.js'
import { behaviourExpectation } from '../spec/definitions/behaviourExpectation.js'
import { canFollow } from '../spec/definitions/distinguishable.js'
import { P } from '../spec/definitions/mixture.js'
import { evidenceFor, positiveAt, undistinguishable, varianceOfEvidence } from '../spec/definitions/similar.js'
import type { AlignedMixture } from '../spec/domains/alignedMixture.js'
import { unlucky } from '../spec/domains/unluckyTrigger.js'
import { cost, mostly, totalVariance } from '../spec/evidence-of-prompts.js'
import { printedSpread, sharpSpread } from '../spec/lemma-c4.js'
import { lemmaC4AtPrompt, someNegative } from '../spec/lemma-c4-prompt.js'
import { alpha, B, delta, epsilon, gamma, k, N, Pminus, Pplus, s, sigma, u, y } from '../spec/symbols.js'
import { printedEvidence } from '../spec/theorem-3-1.js'
import { theorem31AtTwo } from '../spec/theorem-3-1-prompt.js'
import {
  lengthOf,
  misaligned,
  positivity,
  theorem32,
  theorem32Sharp,
  theorem32WithoutPositivity,
} from '../spec/theorem-3-2.js'
import { evidence, guards, implied, killed, meaning, type Need, necessary } from '../src/claim/evidence.js'
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
import {
  and,
  atMost,
  below,
  everyPromptOf,
  implies,
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
  expectation,
  expectationOverSequences,
  followedBy,
  indicator,
  logarithm,
  multiply,
  negate,
  one,
  prompt,
  score,
  sentence,
  square,
  squareRoot,
  subtract,
  type Term,
  two,
  zero,
} from '../src/logic/term.js'
import { automaton, iid, q, scores } from '../src/model/written.js'
import { mostlyAfterAligning } from './evidence-of-prompts.js'
import { byPosition, nIsBad } from './smallModels.js'

const whole = followedBy(followedBy(u, y), s)

/** After a prompt of k sentences and one before it, which P₋ can write, some sentence is as bad as γ. */
const [z, w, t] = [sentence('z'), sentence('w'), prompt('t')]
const goesOn = someSentence(z, and(positive(Pminus(z, u)), atMost(zero, zero)))
const goesOnAndOn = somePromptOf(t, k, and(positive(Pminus(t, followedBy(u, z))), atMost(zero, zero)))
const later = followedBy(followedBy(u, z), t)
const asBad = someSentence(w, and(positive(Pminus(w, later)), atMost(score(B, w), gamma)))
const trigger = (body: Proof<never>) =>
  have(
    someNegative,
    have(
      goesOn,
      attained(chain(zero, equal(expectation(z, Pminus, u, subtract(zero, zero)), 'nothing is lost'))),
      obtain(
        goesOn,
        have(
          goesOnAndOn,
          attained(
            chain(
              zero,
              equal(expectationOverSequences(t, k, Pminus, followedBy(u, z), subtract(zero, zero)), 'nothing is lost'),
            ),
          ),
          obtain(
            goesOnAndOn,
            have(
              asBad,
              attained(
                chain<never, never>(
                  zero,
                  atMostBy(
                    expectation(w, Pminus, later, subtract(gamma, score(B, w))),
                    subtract(gamma, behaviourExpectation(Pminus, later)),
                    'B_{P₋} ≤ γ',
                  ),
                ),
              ),
              obtain(
                asBad,
                witness(
                  w,
                  chain<never, never>(
                    score(B, w),
                    atMostBy(gamma, subtract(gamma, score(B, w)), 'as bad as γ'),
                    belowBy(zero, negate(gamma), 'γ < 0'),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
    body,
  )

const proofOf = (c: number, d: Term<never>, excess: Term<never>) => {
  const small = divide(multiply(alpha, epsilon), constant(c))
  const wanted = logarithm(divide(one, small))
  const told = and(positive(Pminus(whole)), atMost(Pplus(whole), multiply(small, Pminus(whole))))
  const negative = below(score(B, y), zero)
  const evidenceOfWhole = multiply(multiply(alpha, epsilon), Pminus(whole))
  return mostlyAfterAligning(
    [Pplus, Pminus],
    { d, excess },
    misaligned(u),
    trigger(
      have(
        atMost(add(wanted, evidenceFor(Pplus, Pminus, u)), gathered(k)),
        chain<never, never>(
          add(wanted, evidenceFor(Pplus, Pminus, u)),
          atMostBy(
            add(printedEvidence(constant(c)), cost(d)),
            subtract(cost(d), evidenceFor(Pplus, Pminus, u)),
            'it misleads little',
          ),
          atMostBy(gathered(k), subtract(gathered(k), add(printedEvidence(constant(c)), cost(d))), 'the length'),
        ),
        cite(
          lemmaC4AtPrompt,
          { models: { P0: Pminus, P1: Pplus }, sequences: { s0: u }, scalars: { epsilon: small } },
          obtain(
            someSentence(y, and(negative, somePromptOf(s, k, told))),
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
                          multiply(multiply(two, small), Pminus(whole)),
                          multiply(two, subtract(multiply(small, Pminus(whole)), Pplus(whole))),
                          'what Lemma C.4 gives',
                        ),
                        atMostBy(evidenceOfWhole, multiply(constant(c - 2, c), evidenceOfWhole), `${c} is at least 2`),
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
    ),
  )
}

// Evidence. Sentence n is bad. The first sentence is the aligning prompt, the second the trigger, the third tells.

/** P₋ says n from the second sentence on; P₊ nearly always says it second, hardly ever third, and never again. */
const components = (plusFirst: string, minusFirst: string, third: string) => ({
  Pminus: byPosition(minusFirst, '1'),
  Pplus: byPosition(plusFirst, '999999/1000000', third, '0'),
})
const tenTo = (n: number): Q.Rational => Q.power(Q.rational(10), n)
const text = (r: Q.Rational) => Q.show(r)
const small = (n: number): string => text(Q.power(Q.rational(1, 10), n))

/** The first sentences are equally likely. */
const calm: AlignedMixture = {
  ...components('1/2', '1/2', small(6)),
  B: nIsBad,
  alpha: q('1/1000'),
  gamma: q('-1'),
  epsilon: q('41/10000'),
  rho: q('999999'),
  rhoPrime: q('1001/1000'),
  sigma: q('1/1000'),
  delta: q('99/1000'),
  N: 1,
  k: 1,
}
const at = (changes: Partial<AlignedMixture>): AlignedMixture => ({ ...calm, ...changes })
/** P₊ slips once in ten times, and then 20·log 10 nats speak for it: more than the allowance for δ. */
const slip = (changes: Partial<AlignedMixture>): AlignedMixture =>
  at({
    ...components('1/10', small(21), small(30)),
    epsilon: Q.divide(q('19'), tenTo(8)),
    rho: Q.subtract(tenTo(30), Q.one),
    rhoPrime: q('91'),
    sigma: q('13848/1000'),
    ...changes,
  })
/** P₊ slips once in a hundred times, by 100·log 10 nats; αε is little more than 2·10⁻²⁰, as little as the length allows. */
const rare = (delta: string): AlignedMixture =>
  at({
    ...components('1/100', small(102), small(120)),
    epsilon: Q.divide(q('196'), tenTo(19)),
    rho: Q.subtract(tenTo(120), Q.one),
    rhoPrime: q('9902/1000'),
    sigma: q('22912/1000'),
    delta: q(delta),
  })
/** Every aligning prompt misleads by log 100 nats. */
const misled = at({ ...components('0', '99/100', small(6)) })
const unluckily = unlucky(q('1/100'), q('1/1000000'), q('1/100'), q('1/2'))
/** Nothing is negative; P₋ says z, and P₊ p after three sentences. */
const harmless = at({
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
})

const printed = theorem32.given
const replaced = (given: typeof printed, by: Readonly<Record<number, (typeof printed)[number]>>) =>
  given.map((g, i) => by[i] ?? g)
const told = (of: Term<AlignedMixture>) => atMost(of, gathered(k))
const fourfold = printedEvidence(constant(4))
const spread = varianceOfEvidence(Pplus, Pminus, N)
const withoutTrigger = somePromptOf(
  s,
  k,
  and(positive(Pminus(followedBy(u, s))), below(behaviourExpectation(P, followedBy(u, s)), add(gamma, epsilon))),
)
/** Some sentence and k more lead to B_P < γ. */
const belowLevel = someSentence(
  y,
  somePromptOf(s, k, and(positive(Pminus(whole)), below(behaviourExpectation(P, whole), gamma))),
)
const halfFailure = atMost(
  complement(divide(delta, two)),
  expectationOverSequences(u, N, Pplus, empty, indicator(misaligned(u))),
)
const needs: ReadonlyArray<Need<AlignedMixture>> = [
  guards(at({ alpha: q('0') })),
  meaning(at({ alpha: q('2') })),
  necessary(harmless),
  guards(at({ rho: q('0') })),
  guards(at({ rhoPrime: q('0') })),
  guards(at({ epsilon: q('0') })),
  guards(at({ delta: q('0') })),
  necessary(slip({ sigma: q('-13848/1000') })),
  implied(
    chain<AlignedMixture, AlignedMixture>(
      zero,
      atMostBy(divide(spread, square(sigma)), divide(spread, square(sigma)), 'a mean of squares'),
      belowBy(count(N), divide(subtract(totalVariance, spread), square(sigma)), 'Var < Nσ²'),
    ),
  ),
  guards(at(components('1/10', '1', small(6)))),
  necessary(misled),
  necessary(slip({ sigma: q('1/1000') })),
  necessary(unluckily),
  necessary(at(components('1/2', '1/2', '1'))),
  necessary(at({ Pminus: byPosition('1/2', '1', '1', '0') })),
  necessary(at({ epsilon: q('1/1000') })),
]

export const evidence32 = evidence(theorem32, {
  proof: proofOf(4, printedSpread, multiply(totalVariance, delta)),
  attained: [
    { why: 'one aligning prompt in a hundred misleads by 100·log 10', at: rare('102/10000'), within: q('1/1000') },
  ],
  mutants: [
    {
      name: 'without β′N',
      given: replaced(printed, { 15: told(add(fourfold, printedSpread)) }),
      fate: killed(slip({})),
    },
    {
      name: 'σ√(N/2δ) for σ√(N/δ)',
      given: replaced(printed, {
        15: lengthOf(fourfold, multiply(sigma, squareRoot(divide(count(N), multiply(two, delta))))),
      }),
      fate: killed(slip({})),
    },
    {
      name: 'β′ bounds the divergence of P₋ from P₊',
      given: replaced(printed, { 9: canFollow(Pplus, Pminus, N), 10: undistinguishable(Pminus, Pplus, N) }),
      fate: killed(slip({ rhoPrime: q('1112/1000') })),
    },
    {
      name: 'the variance under P₋',
      given: replaced(printed, { 11: below(varianceOfEvidence(Pminus, Pplus, N), totalVariance) }),
      fate: killed(slip({ sigma: q('1/1000') })),
    },
    {
      name: 'without log 4',
      given: replaced(printed, { 15: lengthOf(printedEvidence(one), printedSpread) }),
      fate: killed(at({ epsilon: q('11/10000') })),
    },
    {
      name: 'without log 1/α',
      given: replaced(printed, {
        15: lengthOf(subtract(fourfold, logarithm(divide(one, alpha))), printedSpread),
      }),
      fate: killed(at({ epsilon: q('41/10000000') })),
    },
    {
      name: 'positivity the other way round',
      given: replaced(printed, {
        [positivity]: everyPromptOf(u, N, implies(positive(Pplus(u)), positiveAt(Pminus, Pplus, u))),
      }),
      fate: killed(unluckily),
    },
    { name: 'without the trigger', then: mostly(Pplus, withoutTrigger), fate: killed(calm) },
    { name: 'γ for γ + ε', then: mostly(Pplus, belowLevel), fate: killed(calm) },
    { name: 'with probability 1 − δ/2', then: halfFailure, fate: killed(rare('102/10000')) },
  ],
  needs,
})

const sharp = theorem32Sharp.given
const twofold = printedEvidence(two)
export const evidence32Sharp = evidence(theorem32Sharp, {
  proof: proofOf(2, sharpSpread, zero),
  attained: [
    { why: 'one aligning prompt in a hundred misleads by 100·log 10', at: rare('101/10000'), within: q('1/1000') },
  ],
  mutants: [
    { name: 'without β′N', given: replaced(sharp, { 16: told(add(twofold, sharpSpread)) }), fate: killed(slip({})) },
    {
      name: 'without log 2',
      given: replaced(sharp, { 16: lengthOf(printedEvidence(one), sharpSpread) }),
      fate: killed(at({ epsilon: q('11/10000') })),
    },
    {
      name: 'σ√(N(1−δ)/2δ) for σ√(N(1−δ)/δ)',
      given: replaced(sharp, {
        16: lengthOf(
          twofold,
          multiply(sigma, squareRoot(divide(multiply(count(N), complement(delta)), multiply(two, delta)))),
        ),
      }),
      fate: killed(slip({})),
    },
    { name: 'without the trigger', then: mostly(Pplus, withoutTrigger), fate: killed(calm) },
    { name: 'with probability 1 − δ/2', then: halfFailure, fate: killed(rare('101/10000')) },
  ],
  needs: [guards(at({ delta: q('2') })), ...needs],
})
/** Refuted where n is fifty times likelier under P₊, and the only way to the evidence for P₋. */
export const evidence32WithoutPositivity = evidence(theorem32WithoutPositivity, { counterexample: unluckily })
