/**
 * Lemma C.1. The deviation is share · (high − low), where share = odds/(1 + odds) is the posterior weight of P₁;
 * dropping terms bounds it. One argument serves both printed forms: (high, low) is (tilt, 1), then (P₁(s|s₀), P₀(s|s₀)).
 */

import { P01 as P } from '../spec/definitions/mixture.js'
import type { TwoComponents } from '../spec/domains/twoComponents.js'
import {
  lemmaC1,
  lemmaC1Additive,
  lemmaC1Exact,
  lemmaC1Likelihoods,
  lemmaC1Sharp,
  lemmaC1Strict,
  odds,
  ratio,
  share,
  tilt,
} from '../spec/lemma-c1.js'
import { alpha, P0, P1, s, s0 } from '../spec/symbols.js'
import { evidence, guards, isTrue, killed, necessary } from '../src/claim/evidence.js'
import { atMostBy, belowBy, bySign, chain, equal } from '../src/claim/proof.js'
import { atMost, below, equals } from '../src/logic/proposition.js'
import {
  absolute,
  add,
  complement,
  divide,
  followedBy,
  maximum,
  multiply,
  negate,
  one,
  subtract,
  type Term,
  two,
} from '../src/logic/term.js'
import { iid, q } from '../src/model/written.js'

/** deviation ≤ odds · max(larger, smaller), whichever of the two is larger. */
const above = <D, H, L>(deviation: Term<D>, high: Term<H>, low: Term<L>, worst: Term<H & L>) =>
  chain(
    deviation,
    equal(multiply(share, subtract(high, low)), 'divide through by αP₀(s₀)'),
    atMostBy(multiply(share, high), multiply(share, low), 'drop what is subtracted'),
    atMostBy(multiply(odds, high), multiply(odds, multiply(share, high)), 'share ≤ odds'),
    atMostBy(multiply(odds, worst), multiply(odds, subtract(worst, high)), 'each is at most the maximum'),
  )

/** |deviation| ≤ odds · max(high, low): the mirror image swaps high and low. */
const within = <D, H, L>(deviation: Term<D>, high: Term<H>, low: Term<L>) => {
  const worst = maximum(high, low)
  return bySign(deviation, above(deviation, high, low, worst), above(negate(deviation), low, high, worst))
}

const proofC1 = within(subtract(ratio, one), tilt, one)

const bound = multiply(odds, maximum(tilt, one))

/** The bound is strict: high ≥ 0 and low ≥ 0 are not both 0, and share < odds. */
const strictlyAbove = <D, H, L>(deviation: Term<D>, high: Term<H>, low: Term<L>, worst: Term<H & L>) =>
  chain(
    deviation,
    equal(multiply(share, subtract(high, low)), 'divide through by αP₀(s₀)'),
    atMostBy(
      multiply(share, worst),
      multiply(share, add(subtract(worst, high), low)),
      'drop what is subtracted; at most the maximum',
    ),
    belowBy(bound, multiply(multiply(share, odds), worst), 'share < odds, and the maximum is positive'),
  )
const larger = maximum(tilt, one)
const proofC1Strict = bySign(
  subtract(ratio, one),
  strictlyAbove(subtract(ratio, one), tilt, one, larger),
  strictlyAbove(negate(subtract(ratio, one)), one, tilt, larger),
)

const proofC1Additive = within(subtract(P(s, s0), P0(s, s0)), P1(s, s0), P0(s, s0))

const proofC1Exact = chain(
  subtract(ratio, one),
  equal(multiply(share, subtract(tilt, one)), 'Bayes’ rule: share is the posterior weight of P₁'),
)

const deviation = subtract(tilt, one)
const proofC1Sharp = bySign(
  subtract(ratio, one),
  chain(
    subtract(ratio, one),
    equal(multiply(share, deviation), 'the identity'),
    atMostBy(
      multiply(share, absolute(deviation)),
      multiply(share, subtract(absolute(deviation), deviation)),
      't ≤ |t|',
    ),
  ),
  chain(
    negate(subtract(ratio, one)),
    equal(multiply(share, negate(deviation)), 'the identity'),
    atMostBy(
      multiply(share, absolute(deviation)),
      multiply(share, subtract(absolute(deviation), negate(deviation))),
      '−t ≤ |t|',
    ),
  ),
)

/** The same argument with everything over P₀(s₀) multiplied out: high and low are the two likelihood ratios. */
const weightRatio = divide(complement(alpha), alpha)
const likelihoodShare = divide(weightRatio, add(one, odds))
const aboveRatios = <D, H, L>(deviation: Term<D>, high: Term<H>, low: Term<L>, worst: Term<H & L>) =>
  chain(
    deviation,
    equal(multiply(likelihoodShare, subtract(high, low)), 'divide through by αP₀(s₀)'),
    atMostBy(multiply(likelihoodShare, high), multiply(likelihoodShare, low), 'drop what is subtracted'),
    atMostBy(multiply(weightRatio, high), multiply(multiply(likelihoodShare, odds), high), '1/(1 + odds) ≤ 1'),
    atMostBy(multiply(weightRatio, worst), multiply(weightRatio, subtract(worst, high)), 'each is at most the maximum'),
  )
const [after, before] = [divide(P1(followedBy(s0, s)), P0(followedBy(s0, s))), divide(P1(s0), P0(s0))]
const strayed = subtract(ratio, one)
const worstRatio = maximum(after, before)
const proofC1Likelihoods = bySign(
  strayed,
  aboveRatios(strayed, after, before, worstRatio),
  aboveRatios(negate(strayed), before, after, worstRatio),
)

// Evidence. Sentences a and b; the string is 'a' unless something else is said.

const half = q('1/2')
const fair = iid({ a: '1/2', b: '1/2' })
const onlyA = iid({ a: '1', b: '0' })
const onlyB = iid({ a: '0', b: '1' })

const instance = (changes: Partial<TwoComponents>): TwoComponents => ({
  alpha: half,
  P0: fair,
  P1: fair,
  s0: [],
  s: ['a'],
  ...changes,
})

/** tilt 2: P₁ surely says a, P₀ with probability 1/2. */
const tilted = instance({ P1: onlyA })
/** tilt 0. */
const untilted = instance({ P1: onlyB })
/** P₀ cannot say what it is asked about. */
const impossible = instance({ P0: onlyB })
/** P₀ cannot write the prompt. */
const nullFor0 = instance({ P0: onlyB, s0: ['a'], s: ['b'] })
const nullFor1 = instance({ P1: onlyB, s0: ['a'] })
const overweight = instance({ alpha: q('2'), P1: onlyA })
const underweight = instance({ alpha: q('-1'), P1: onlyA })
/** Odds 10⁻⁹ and tilt 0: the deviation is share, the bound is odds. */
const rarely = instance({ alpha: q('999999999/1000000000'), P1: onlyB })

const deviates = absolute(subtract(ratio, one))
const rare = {
  why: 'the odds vanish: the bound is off by the factor 1 + odds alone',
  at: rarely,
  within: q('1/100000000'),
}
const needsC1 = [necessary(underweight), necessary(overweight), guards(nullFor0), guards(nullFor1)]

export const evidenceC1 = evidence(lemmaC1, {
  proof: proofC1,
  attained: [rare],
  mutants: [
    { name: 'the tilt for the maximum', then: atMost(deviates, multiply(odds, tilt)), fate: killed(untilted) },
    {
      name: '1 for the maximum',
      then: atMost(deviates, odds),
      fate: killed(instance({ P0: iid({ a: '1/4', b: '3/4' }), P1: onlyA })),
    },
    {
      name: 'the odds upside down',
      then: atMost(deviates, multiply(divide(one, odds), maximum(tilt, one))),
      fate: killed(instance({ alpha: q('1/4'), P1: onlyB })),
    },
    {
      name: 'half the bound',
      then: atMost(deviates, divide(bound, two)),
      fate: killed(instance({ alpha: q('3/4'), P1: onlyB })),
    },
    { name: '< for ≤', then: below(deviates, bound), fate: isTrue(lemmaC1Strict) },
    { name: '|tilt − 1| for the maximum, share for the odds', then: lemmaC1Sharp.then, fate: isTrue(lemmaC1Sharp) },
  ],
  needs: [...needsC1, guards(impossible)],
})

export const evidenceC1Strict = evidence(lemmaC1Strict, {
  proof: proofC1Strict,
  attained: [rare],
  mutants: [
    {
      name: 'half the bound',
      then: below(deviates, divide(bound, two)),
      fate: killed(instance({ alpha: q('3/4'), P1: onlyB })),
    },
    { name: 'the tilt for the maximum', then: below(deviates, multiply(odds, tilt)), fate: killed(untilted) },
  ],
  needs: [...needsC1, guards(impossible)],
})

const difference = absolute(subtract(P(s, s0), P0(s, s0)))
export const evidenceC1Additive = evidence(lemmaC1Additive, {
  proof: proofC1Additive,
  attained: [{ why: 'neither component can say it', at: instance({ P0: onlyB, P1: onlyB }) }],
  mutants: [
    { name: 'P₁ for the maximum', then: atMost(difference, multiply(odds, P1(s, s0))), fate: killed(untilted) },
    {
      name: 'P₀ for the maximum',
      then: atMost(difference, multiply(odds, P0(s, s0))),
      fate: killed(instance({ P0: onlyB, P1: onlyA })),
    },
    {
      name: '< for ≤',
      then: below(difference, multiply(odds, maximum(P1(s, s0), P0(s, s0)))),
      fate: killed(instance({ P0: onlyB, P1: onlyB })),
    },
  ],
  needs: needsC1,
})

export const evidenceC1Exact = evidence(lemmaC1Exact, {
  proof: proofC1Exact,
  mutants: [
    {
      name: 'the odds for the posterior weight',
      then: equals(subtract(ratio, one), multiply(odds, subtract(tilt, one))),
      fate: killed(tilted),
    },
    {
      name: 'without the − 1 on the right',
      then: equals(subtract(ratio, one), multiply(share, tilt)),
      fate: killed(tilted),
    },
  ],
  needs: [
    guards(instance({ alpha: q('0') })),
    guards(instance({ alpha: q('2'), P1: onlyA, s0: ['a'] })),
    guards(nullFor0),
    guards(nullFor1),
    guards(impossible),
  ],
})

export const evidenceC1Sharp = evidence(lemmaC1Sharp, {
  proof: proofC1Sharp,
  attained: [{ why: 'every instance attains it; here the components differ', at: tilted }],
  mutants: [
    { name: '< for ≤', then: below(deviates, multiply(share, absolute(subtract(tilt, one)))), fate: killed(tilted) },
    {
      name: 'half the bound',
      then: atMost(deviates, divide(multiply(share, absolute(subtract(tilt, one))), two)),
      fate: killed(tilted),
    },
  ],
  needs: [
    necessary(instance({ alpha: q('-1'), P1: iid({ a: '1/8', b: '7/8' }), s0: ['a'] })),
    necessary(overweight),
    guards(nullFor0),
    guards(nullFor1),
    guards(impossible),
  ],
})

export const evidenceC1Likelihoods = evidence(lemmaC1Likelihoods, {
  proof: proofC1Likelihoods,
  attained: [
    { why: 'P₁ cannot write the prompt: the mixture answers exactly like P₀', at: instance({ P1: onlyB, s0: ['a'] }) },
  ],
  mutants: [
    {
      name: 'the ratio before the string alone',
      then: atMost(deviates, multiply(weightRatio, before)),
      fate: killed(instance({ P0: iid({ a: '1/4', b: '3/4' }), P1: onlyA })),
    },
    { name: 'the ratio after it alone', then: atMost(deviates, multiply(weightRatio, after)), fate: killed(untilted) },
  ],
  needs: [necessary(underweight), necessary(overweight), guards(impossible)],
})
