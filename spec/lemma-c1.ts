/**
 * Lemma C.1: a mixture answers like the component that explains the prompt.
 * The printed bound and its additive form, the identity behind both, and the sharper bound with |tilt − 1|.
 */
import { claim, clarified, ours } from '../src/claim/claim.js'
import { atMost, below, equals, positive } from '../src/logic/proposition.js'
import { absolute, add, complement, divide, followedBy, maximum, multiply, one, subtract } from '../src/logic/term.js'
import { P01 as P } from './definitions/mixture.js'
import { twoComponents } from './domains/twoComponents.js'
import { alpha, P0, P1, s, s0 } from './symbols.js'

/** ((1−α)/α) · P₁(s₀)/P₀(s₀): the odds that P₁ wrote the prompt. */
export const odds = multiply(divide(complement(alpha), alpha), divide(P1(s0), P0(s0)))

/** odds / (1 + odds): the posterior weight of P₁. */
export const share = divide(odds, add(one, odds))

/** P(s|s₀)/P₀(s|s₀): how far the mixture strays from P₀. */
export const ratio = divide(P(s, s0), P0(s, s0))

/** P₁(s|s₀)/P₀(s|s₀): how far P₁ itself does. */
export const tilt = divide(P1(s, s0), P0(s, s0))

const weighted = [positive(alpha), below(alpha, one), positive(P0(s0)), positive(P1(s0))]
const possible = [...weighted, positive(P0(s, s0))]
const silent =
  'the print divides by α, P₀(s₀) and P₀(s|s₀), and conditions P₁ on s₀, without saying that these are positive; α = 1 is trivial and left out'

export const lemmaC1 = claim({
  name: 'Lemma C.1',
  title: 'A mixture answers like the component that explains the prompt',
  fidelity: clarified(silent),
  forAll: twoComponents,
  given: possible,
  then: atMost(absolute(subtract(ratio, one)), multiply(odds, maximum(tilt, one))),
  doesNotSay: [
    'that P₀ explains the prompt: the bound is useful only where the odds are small',
    'anything about prompts that P₀ cannot write',
  ],
})

export const lemmaC1Strict = claim({
  name: 'Lemma C.1 (strict)',
  title: 'The printed bound is never attained',
  fidelity: ours('both odds and maximum are positive, and the posterior weight is smaller than the odds'),
  forAll: twoComponents,
  given: possible,
  then: below(absolute(subtract(ratio, one)), multiply(odds, maximum(tilt, one))),
  doesNotSay: ['by how much: the two sides may agree to any number of digits'],
})

export const lemmaC1Additive = claim({
  name: 'Lemma C.1 (additive)',
  title: 'The same bound on the difference, where P₀(s|s₀) may vanish',
  fidelity: clarified(silent),
  forAll: twoComponents,
  given: weighted,
  then: atMost(absolute(subtract(P(s, s0), P0(s, s0))), multiply(odds, maximum(P1(s, s0), P0(s, s0)))),
  doesNotSay: ['anything relative: the bound may be larger than P(s|s₀) itself'],
})

export const lemmaC1Exact = claim({
  name: 'Lemma C.1 (exact)',
  title: 'The deviation is the posterior weight of P₁ times the deviation of P₁',
  fidelity: ours('the identity from which both printed forms follow'),
  forAll: twoComponents,
  given: possible,
  then: equals(subtract(ratio, one), multiply(share, subtract(tilt, one))),
  doesNotSay: ['that the deviation is small: it is where the prompt speaks for P₀, or the components agree on s'],
})

export const lemmaC1Sharp = claim({
  name: 'Lemma C.1 (sharp)',
  title: 'The bound with |tilt − 1| for max{tilt, 1}, and the posterior weight for the odds',
  fidelity: ours('never larger than the printed bound, and attained by every instance'),
  forAll: twoComponents,
  given: possible,
  then: atMost(absolute(subtract(ratio, one)), multiply(share, absolute(subtract(tilt, one)))),
  doesNotSay: ['that the printed bound is wrong: this one implies it'],
})

/** P₁(u)/P₀(u) for u = s₀ and u = s₀⊕s. */
const before = divide(P1(s0), P0(s0))
const after = divide(P1(followedBy(s0, s)), P0(followedBy(s0, s)))

export const lemmaC1Likelihoods = claim({
  name: 'Lemma C.1 (likelihoods)',
  title: 'The bound in likelihood ratios, where P₁ need not be able to write the prompt',
  fidelity: ours('the printed bound with P₁(s₀)P₁(s|s₀) multiplied out; it has a meaning also for P₁(s₀) = 0'),
  forAll: twoComponents,
  given: [positive(alpha), below(alpha, one), positive(P0(followedBy(s0, s)))],
  then: atMost(absolute(subtract(ratio, one)), multiply(divide(complement(alpha), alpha), maximum(after, before))),
  doesNotSay: ['anything of strings that P₀ cannot write after s₀: the ratio P/P₀ has no value there'],
})
