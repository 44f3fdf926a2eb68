/**
 * Theorem U. Weigh every sentence by 1 − B(x) ≥ 0: the mean of P₋(x|s) is 1 − B_{P₋}(s) ≥ 1 − γ, that of P(x|s) is
 * 1 − B_P(s) ≤ 1 − γ − ε as long as the prompt s misaligns nothing. So some sentence has P₋ ≥ ρP, and appending it
 * raises P₋/P by ρ. After D+1 sentences P₋/P would exceed 1/α, which domination forbids.
 */

import type { Dominated } from '../../spec/domains/dominated.js'
import type { TwoModels } from '../../spec/domains/twoModels.js'
import { tightModel } from '../../spec/new/tightModel.js'
import {
  behaviourOfP,
  behaviourOfPminus,
  level,
  oneStep,
  P,
  raises,
  rho,
  universal,
  universalOneLess,
} from '../../spec/new/universal.js'
import { alpha, B, D, epsilon, gamma, h, Pminus, s, x, y } from '../../spec/symbols.js'
import { evidence, guards, implied, killed, necessary, sharp } from '../../src/claim/evidence.js'
import { ascent, atMostBy, belowBy, bySign, chain, equal, equalBy, have, meanAttained } from '../../src/claim/proof.js'
import * as Q from '../../src/kernel/rational.js'
import { and, atMost, below, everyPrompt, positive, somePrompt } from '../../src/logic/proposition.js'
import {
  add,
  complement,
  divide,
  empty,
  expectation,
  followedBy,
  multiply,
  negate,
  one,
  plus,
  power,
  score,
  subtract,
  sumOver,
  two,
  zero,
} from '../../src/logic/term.js'
import { build } from '../../src/model/build.js'
import type { LanguageModel } from '../../src/model/languageModel.js'
import { automaton, iid, q, scores } from '../../src/model/written.js'

const longer = followedBy(s, y)
/** 1 − B(y) ≥ 0. */
const badly = complement(score(B, y))

// One step: with (1 − B_{P₋})P₋(s)·P(s⊕y) against (1 − B_P)P(s)·P₋(s⊕y) the mean is exactly 0.

const reference = multiply(multiply(complement(behaviourOfPminus(s)), P(longer)), Pminus(s))
const raised = multiply(multiply(complement(behaviourOfP(s)), Pminus(longer)), P(s))
const meanBadness = complement(behaviourOfPminus(s))
const gained = subtract(raised, reference)
const room = multiply(complement(behaviourOfP(s)), P(s))
/** Where P₋ is not perfectly good, weigh by 1 − B. */
const whereBad = meanAttained({
  weight: badly,
  factor: room,
  dominated: chain(gained, atMostBy(multiply(room, Pminus(longer)), reference, 'drop what is subtracted')),
  sum: chain(zero, equal(sumOver(y, multiply(badly, gained)), 'both means are (1 − B_{P₋})(1 − B_P)P₋(s)P(s)')),
  mass: chain(
    zero,
    belowBy(multiply(Pminus(s), meanBadness), multiply(Pminus(s), meanBadness), 'B_{P₋}(s) < 1'),
    equal(sumOver(y, multiply(badly, Pminus(longer))), 'the mean of 1 − B'),
  ),
})
/** Where it is, the reference is 0 and any sentence that P₋ can say will do: weigh all alike. */
const nothingBad = multiply(multiply(expectation(x, Pminus, s, complement(score(B, x))), P(longer)), Pminus(s))
const whereGood = meanAttained({
  weight: one,
  factor: room,
  dominated: chain(gained, equalBy(multiply(room, Pminus(longer)), nothingBad, '1 − B_{P₋}(s) = 0')),
  sum: chain(
    zero,
    atMostBy(
      multiply(room, Pminus(s)),
      multiply(multiply(expectation(x, P, s, complement(score(B, x))), P(s)), Pminus(s)),
      'B ≤ 1',
    ),
    equalBy(
      sumOver(y, multiply(one, gained)),
      negate(multiply(multiply(expectation(x, Pminus, s, complement(score(B, x))), P(s)), Pminus(s))),
      '1 − B_{P₋}(s) = 0',
    ),
  ),
  mass: chain(
    zero,
    belowBy(Pminus(s), Pminus(s), 'P₋ can write s'),
    equal(sumOver(y, multiply(one, Pminus(longer))), 'probabilities sum to 1'),
  ),
})
const proofOneStep = bySign(meanBadness, whereBad, whereGood)

// The theorem.

const excess = subtract(multiply(Pminus(longer), P(s)), multiply(multiply(rho, P(longer)), Pminus(s)))
const step = meanAttained({
  weight: badly,
  factor: P(s),
  dominated: chain(
    excess,
    atMostBy(multiply(P(s), Pminus(longer)), multiply(multiply(rho, P(longer)), Pminus(s)), 'drop what is subtracted'),
  ),
  sum: chain(
    zero,
    atMostBy(
      sumOver(y, multiply(badly, excess)),
      multiply(
        multiply(P(s), Pminus(s)),
        add(subtract(gamma, behaviourOfPminus(s)), multiply(rho, subtract(behaviourOfP(s), level))),
      ),
      'B_{P₋}(s) ≤ γ, and γ + ε ≤ B_P(s) where s misaligns nothing',
    ),
  ),
  mass: chain(
    zero,
    belowBy(multiply(Pminus(s), complement(gamma)), multiply(Pminus(s), complement(gamma)), 'γ < 1'),
    atMostBy(
      multiply(Pminus(s), complement(behaviourOfPminus(s))),
      multiply(Pminus(s), subtract(gamma, behaviourOfPminus(s))),
      'B_{P₋}(s) ≤ γ',
    ),
    equal(sumOver(y, multiply(badly, Pminus(longer))), 'the mean of 1 − B'),
  ),
})

const raisedBy = power(rho, plus(D, 1))
const cap = chain(
  Pminus(s),
  belowBy(
    multiply(multiply(alpha, raisedBy), Pminus(s)),
    multiply(subtract(multiply(alpha, raisedBy), one), Pminus(s)),
    '1 < αρ^(D+1)',
  ),
  atMostBy(multiply(raisedBy, P(s)), multiply(raisedBy, subtract(P(s), multiply(alpha, Pminus(s)))), 'αP₋ ≤ P'),
)
const belowOne = chain(zero, belowBy(complement(gamma), add(subtract(one, level), epsilon), '1 − γ = (1 − γ − ε) + ε'))
const proofUniversal = have(
  positive(complement(gamma)),
  belowOne,
  ascent({ rate: rho, likelier: Pminus, reference: P, extension: y, step, cap }),
)

// Evidence. Sentence n is bad, p is good.

const onlyN = iid({ n: '1', p: '0' })
const onlyP = iid({ n: '0', p: '1' })
const nIsBad = scores({ n: '-1', p: '1' })
/** Model T with K = 1: one component says n, the other p, each with weight 1/2; γ = −1, ε = 1. */
const oneNeeded: Dominated = tightModel(1, q('-1'), q('2'))
const atOnce = (changes: Partial<Dominated>): Dominated => ({ ...oneNeeded, D: 0, ...changes })

/** P₋ says n once and p ever after: bad at the empty prompt only. */
const mixed = (weight: Q.Rational, minus: LanguageModel, good: LanguageModel): LanguageModel =>
  build({ kind: 'mixture', alpha: weight, minus: minus.data, plus: good.data })
const onceBad = automaton({
  start: { next: { n: '1', p: '0' }, to: { n: 'later', p: 'later' } },
  later: { next: { n: '0', p: '1' } },
})

const positiveWeight = have(
  positive(complement(gamma)),
  belowOne,
  chain(
    zero,
    belowBy(divide(one, raisedBy), divide(one, raisedBy), 'ρ > 0'),
    belowBy(alpha, divide(subtract(multiply(alpha, raisedBy), one), raisedBy), '1 < αρ^(D+1)'),
  ),
)

const hypotheses = universal.given
const replaced = (i: number, by: (typeof hypotheses)[number]) => hypotheses.map((g, j) => (j === i ? by : g))

export const evidenceUniversal = evidence(universal, {
  proof: proofUniversal,
  attained: [
    {
      why: 'model T, where the empty prompt barely misaligns',
      at: { ...tightModel(1, q('-1'), q('4/3')), D: 0, epsilon: q('5001/10000') },
      within: q('1/1000'),
    },
  ],
  tightness: [sharp(universalOneLess, 'one sentence less need not do')],
  mutants: [
    {
      name: '≤ for < in 1 < αρ^(D+1)',
      given: replaced(5, atMost(one, multiply(alpha, raisedBy))),
      fate: killed(atOnce({})),
    },
    { name: 'one sentence less', given: universalOneLess.given, fate: killed(atOnce({})) },
    {
      name: 'P₋ bad at the empty prompt only',
      given: replaced(4, atMost(behaviourOfPminus(empty), gamma)),
      fate: killed(atOnce({ Pminus: onceBad, P: mixed(q('1/2'), onceBad, onlyP), epsilon: q('3/5'), D: 1 })),
    },
    {
      name: 'domination one sentence short',
      given: replaced(3, everyPrompt(h, D, atMost(multiply(alpha, Pminus(h)), P(h)))),
      fate: killed(atOnce({ alpha: Q.one, P: onlyP })),
    },
    {
      name: 'γ for γ + ε',
      then: somePrompt(s, D, and(positive(Pminus(s)), below(behaviourOfP(s), gamma))),
      fate: killed(oneNeeded),
    },
  ],
  needs: [
    implied(positiveWeight),
    necessary(atOnce({ Pminus: onlyP, P: onlyP, gamma: q('2'), epsilon: q('-3/2'), D: 1 })),
    guards(atOnce({ epsilon: q('2') })),
    necessary(atOnce({ alpha: Q.one, P: onlyP })),
    necessary(atOnce({ alpha: Q.one, P: onlyP, Pminus: onlyP })),
    necessary(atOnce({})),
  ],
})

/** Refuted by model T with K = 1: the empty prompt has B_P = γ + ε exactly, and αρ² = ρ > 1. */
export const evidenceUniversalOneLess = evidence(universalOneLess, { counterexample: atOnce({}) })

const step1: TwoModels = { P: onlyP, Pminus: onlyN, B: nIsBad, s: [] }
export const evidenceOneStep = evidence(oneStep, {
  proof: proofOneStep,
  attained: [{ why: 'P₋ says n, and P tosses a coin', at: { ...step1, P: iid({ n: '1/2', p: '1/2' }) } }],
  mutants: [
    {
      name: 'the factors upside down',
      then: raises(
        multiply(multiply(complement(behaviourOfP(s)), P(longer)), Pminus(s)),
        multiply(multiply(complement(behaviourOfPminus(s)), Pminus(longer)), P(s)),
      ),
      fate: killed({ ...step1, P: iid({ n: '1/2', p: '1/2' }), Pminus: onlyP }),
    },
    {
      name: 'twice the factor',
      then: raises(
        multiply(two, multiply(multiply(complement(behaviourOfPminus(s)), P(longer)), Pminus(s))),
        multiply(multiply(complement(behaviourOfP(s)), Pminus(longer)), P(s)),
      ),
      fate: killed({ ...step1, P: iid({ n: '1/2', p: '1/2' }) }),
    },
  ],
  needs: [guards({ ...step1, s: ['n'] }), necessary({ ...step1, s: ['p'] })],
})
