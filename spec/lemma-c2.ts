/**
 * Lemma C.2: a mixture behaves like the component that explains the prompt.
 * The printed bound, the identity behind it, its sharper forms, and the reason why the constant 2 cannot be lowered.
 */
import { claim, clarified, ours } from '../src/claim/claim.js'
import { atMost, below, equals, positive } from '../src/logic/proposition.js'
import { absolute, add, complement, constant, multiply, one, scalar, subtract, two } from '../src/logic/term.js'
import { behaviourExpectation } from './definitions/behaviourExpectation.js'
import { P01 as P } from './definitions/mixture.js'
import { posteriorWeight0 } from './definitions/posteriorWeight.js'
import { opposedComponents, scoredByBoth, scoredComponents } from './domains/scoredComponents.js'
import { odds } from './lemma-c1.js'
import { alpha, P0, P1, s0 } from './symbols.js'

/** B_P(s₀), B_{P₀}(s₀) and B_{P₁}(s₀). */
export const [ofP, ofP0, ofP1] = [
  behaviourExpectation(P, s0),
  behaviourExpectation(P0, s0),
  behaviourExpectation(P1, s0),
]

/** B_P(s₀) − B_{P₀}(s₀): how far the mixture strays from the behaviour of P₀. */
export const strays = subtract(ofP, ofP0)

/** B_{P₁}(s₀) − B_{P₀}(s₀): how far the components are apart. */
export const gap = subtract(ofP1, ofP0)

/** 1 − w(s₀): the posterior weight of P₁. */
export const weightOfP1 = complement(posteriorWeight0(s0))

/** A constant in place of the printed 2. */
export const c = scalar('c', 'c')

const weighted = [positive(alpha), below(alpha, one), positive(P0(s0))]
const shared = [...weighted, positive(P1(s0))]

export const lemmaC2 = claim({
  name: 'Lemma C.2',
  title: 'A mixture behaves like the component that explains the prompt',
  fidelity: clarified(
    'the print divides by α and P₀(s₀) without saying that these are positive; α = 1 is trivial and left out; P₁ need not be able to write the prompt',
  ),
  forAll: scoredComponents,
  given: weighted,
  then: atMost(absolute(strays), multiply(two, odds)),
  doesNotSay: [
    'that P₀ explains the prompt: the bound is empty where the odds are 1 or more',
    'anything about prompts that P₀ cannot write',
    'which of the two behaves better',
  ],
})

export const lemmaC2Exact = claim({
  name: 'Lemma C.2 (exact)',
  title: 'The deviation is the posterior weight of P₁ times the gap between the components',
  fidelity: ours('the identity from which the printed bound follows'),
  forAll: scoredByBoth,
  given: shared,
  then: equals(strays, multiply(weightOfP1, gap)),
  doesNotSay: [
    'that a large gap between the components makes a large deviation: the weight of P₁ may be as small as one likes',
  ],
})

export const lemmaC2Sharp = claim({
  name: 'Lemma C.2 (sharp)',
  title: 'The bound with the posterior weight of P₁, and the gap between the components',
  fidelity: ours('never larger than the printed bound, and attained by every instance'),
  forAll: scoredByBoth,
  given: shared,
  then: atMost(absolute(strays), multiply(weightOfP1, absolute(gap))),
  doesNotSay: ['that P differs from P₀ at all: where the components behave alike after s₀ both sides are 0'],
})

export const lemmaC2Posterior = claim({
  name: 'Lemma C.2 (posterior weight)',
  title: 'The printed bound with the posterior weight of P₁ for the odds',
  fidelity: ours('1 − w = odds/(1 + odds) is smaller than the odds; attained at any odds'),
  forAll: scoredComponents,
  given: weighted,
  then: atMost(absolute(strays), multiply(two, weightOfP1)),
  doesNotSay: ['that the bound is small: where the prompt speaks for P₁ it is near 2 and allows everything'],
})

export const lemmaC2OneSided = claim({
  name: 'Lemma C.2 (one-sided)',
  title: 'Upwards the mixture strays no further than the best behaviour allows',
  fidelity: ours('what Lemma C.2 is used for, with P₀ the bad component; attained whenever P₁ is perfectly good'),
  forAll: scoredComponents,
  given: weighted,
  then: atMost(ofP, add(ofP0, multiply(weightOfP1, complement(ofP0)))),
  doesNotSay: ['how far P falls below P₀: downwards it may be by (1 − w)(1 + B_{P₀}(s₀))'],
})

export const lemmaC2Constant = claim({
  name: 'Lemma C.2 (the constant 2 is best)',
  title: 'With opposed components every constant c < 2/(1 + odds) is too small',
  fidelity: ours('the odds can be arbitrarily small, so no constant below 2 serves all mixtures'),
  forAll: opposedComponents,
  given: [...shared, equals(ofP1, one), equals(ofP0, constant(-1)), below(multiply(c, add(one, odds)), two)],
  then: below(multiply(c, odds), absolute(strays)),
  doesNotSay: ['that 2 is attained: for given odds 2/(1 + odds) would do, which tends to 2 as the odds vanish'],
})
