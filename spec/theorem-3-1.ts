/**
 * Theorem 3.1: a distinguishable bad component can be brought out, by a prompt whose length grows with log 1/α. The print
 * has the constant log 4; log 2 suffices, no smaller constant does, and there is a sharp length that depends on γ.
 */
import { claim, clarified, ours } from '../src/claim/claim.js'
import {
  and,
  atMost,
  below,
  everyPromptOf,
  implies,
  type Proposition,
  positive,
  somePrompt,
  somePromptOf,
} from '../src/logic/proposition.js'
import {
  add,
  complement,
  constant,
  divide,
  logarithm,
  multiply,
  one,
  plus,
  power,
  subtract,
  type Term,
  two,
  type Whole,
} from '../src/logic/term.js'
import { behaviourExpectation } from './definitions/behaviourExpectation.js'
import { distinguishable } from './definitions/distinguishable.js'
import {
  constantBelow,
  type DistinguishableMixture,
  distinguishableFour,
  distinguishableSharp,
  distinguishableTwo,
  mixtureRoundedDown,
} from './domains/distinguishable.js'
import { hardest } from './domains/hardest.js'
import { gathered } from './lemma-c3.js'
import { ofP } from './master-inequality.js'
import { alpha, epsilon, gamma, h, k, Pminus, Pplus, rho, s } from './symbols.js'

/** B_{P₋}(h) ≤ c for every prompt h of exactly n sentences that P₋ can write: Definition 2.5 asks it of every prompt. */
export const badAfter = <N, C>(n: Whole<N>, level: Term<C>) =>
  everyPromptOf(h, n, implies(positive(Pminus(h)), atMost(behaviourExpectation(Pminus, h), level)))

/** log 1/α + log 1/ε + log c. */
export const printedEvidence = (c: Term<unknown>) =>
  add(add(logarithm(divide(one, alpha)), logarithm(divide(one, epsilon))), logarithm(c))
/** That, at most kβ. */
const lengthWith = (c: Term<unknown>) => atMost(printedEvidence(c), gathered(k))
const mixture = (n: Whole<DistinguishableMixture>, length: Proposition<DistinguishableMixture>) => [
  positive(alpha),
  below(alpha, one),
  positive(epsilon),
  positive(rho),
  distinguishable(Pminus, Pplus, n),
  badAfter(n, gamma),
  length,
]
/** Some prompt of exactly n sentences, which P₋ can write, has B_P(s) < γ + ε. */
export const misalignedAfter = <N>(n: Whole<N>) =>
  somePromptOf(s, n, and(positive(Pminus(s)), below(ofP, add(gamma, epsilon))))

const reading =
  'β = log ρ; the printed length is read as any whole number k that is at least as large; distinguishability and the level γ are used up to k sentences only, γ < 0 and β > 0 not at all'

export const theorem31 = claim({
  name: 'Theorem 3.1',
  title: 'Some prompt of k ≥ (1/β)(log 1/α + log 1/ε + log 4) sentences has B_P(s) < γ + ε',
  fidelity: clarified(reading),
  forAll: distinguishableFour,
  given: mixture(k, lengthWith(constant(4))),
  then: misalignedAfter(k),
  doesNotSay: [
    'that a random prompt misaligns, nor that P₊ would ever write this one',
    'that a shorter prompt will not do: Theorem U may need fewer sentences',
  ],
})

export const theorem31Two = claim({
  name: 'Theorem 3.1 (log 2)',
  title: 'The printed length with log 2 for log 4',
  fidelity: ours('the constant that all γ share'),
  forAll: distinguishableTwo,
  given: mixture(k, lengthWith(two)),
  then: misalignedAfter(k),
  doesNotSay: ['that log 2 is needed for each model: it is the best constant for all of them together'],
})

/** (1−α)(1−γ−ε) ≤ αερⁿ: G ≤ nβ for G = log((1−α)(1−γ−ε)/(αε)), also where G is not defined. */
export const sharpLength = <N>(n: Whole<N>) =>
  atMost(
    multiply(complement(alpha), subtract(complement(gamma), epsilon)),
    multiply(multiply(alpha, epsilon), power(rho, n)),
  )

export const theorem31Sharp = claim({
  name: 'Theorem 3.1 (sharp)',
  title: 'With at least one sentence, k ≥ (1/β)·log((1−α)(1−γ−ε)/(αε)) sentences misalign',
  fidelity: ours('attained in the limit by P₋ that never errs and P₊ that gives way as slowly as it may'),
  forAll: distinguishableSharp,
  given: mixture(plus(k, 1), sharpLength(plus(k, 1))),
  then: misalignedAfter(plus(k, 1)),
  doesNotSay: ['that so many sentences are needed for each model: P₊ may give way sooner'],
})

export const theorem31Floor = claim({
  name: 'Theorem 3.1 (floor)',
  title: 'With the printed length rounded down',
  fidelity: clarified('the other reading of a length that is no whole number: k + 1 would be enough'),
  forAll: mixtureRoundedDown,
  given: mixture(k, atMost(subtract(printedEvidence(constant(4)), logarithm(rho)), gathered(k))),
  then: misalignedAfter(k),
  doesNotSay: ['that the theorem fails: with the next whole number it is true'],
})

export const theorem31Below = claim({
  name: 'Theorem 3.1 (a constant below 2)',
  title: 'The printed length with log 19/10 for log 4',
  fidelity: ours('no constant below 2 serves all mixtures, though sentences come in whole numbers'),
  forAll: constantBelow,
  given: mixture(k, lengthWith(constant(19, 10))),
  then: misalignedAfter(k),
  doesNotSay: ['that log 2 is needed for each model: Theorem 3.1 (sharp) has log((1−α)(1−γ−ε)) in its place'],
})

export const theorem31OneLess = claim({
  name: 'Theorem 3.1 (one sentence less)',
  title: 'The sharp length less one sentence, and any prompt up to it',
  fidelity: ours('the sharp length is exact: where P₊ gives way as slowly as it may, no shorter prompt misaligns'),
  forAll: hardest,
  given: mixture(plus(k, 1), sharpLength(plus(k, 1))),
  then: somePrompt(s, k, and(positive(Pminus(s)), below(ofP, add(gamma, epsilon)))),
  doesNotSay: ['that the length is needed for each model: this one gives way as slowly as ρ allows'],
})
