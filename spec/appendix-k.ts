/**
 * Appendix K: the softmax e^{x+y}/Z of a token is split in αP₋ = (e^y − 1)/Z and the rest. Here X = e^x and Y = e^y, and
 * the common factor 1/Z is left out. The split needs y ≥ 0 and x not too negative, the comparisons of its parts need
 * 0 ≤ x < y, and even then it is a split of one distribution, not of the likelihoods of sequences.
 */
import { claim, clarified, ours, repaired } from '../src/claim/claim.js'
import { and, atMost, below, equals, implies, positive } from '../src/logic/proposition.js'
import {
  add,
  divide,
  logarithm,
  multiply,
  number,
  one,
  power,
  scalar,
  square,
  subtract,
  two,
  zero,
} from '../src/logic/term.js'
import {
  aboveOne,
  exponentials,
  ordered,
  orderedAboveOne,
  quotientBelow,
  smallX,
  smallXLargeY,
  straddling,
} from './domains/exponentials.js'

/** e^x and e^y of one token. */
export const X = scalar('X', 'X')
export const Y = scalar('Y', 'Y')
/** x and y. */
export const logX = logarithm(X)
export const logY = logarithm(Y)

/** e^y − 1 = Σ_{n≥1} yⁿ/n!, which the print calls αP₋ (times Z). */
export const minusPart = subtract(Y, one)
/** e^x − 1, the pure-x sum. */
export const pureX = subtract(X, one)
/** (e^x − 1)(e^y − 1), the mixed sum. */
export const mixed = multiply(pureX, minusPart)
/** What is left for (1−α)P₊. */
export const plusPart = subtract(multiply(X, Y), minusPart)

const sizes = [positive(X), positive(Y)]
const isSplit = and(atMost(zero, minusPart), atMost(zero, plusPart))
const meaning = 'X = e^x, Y = e^y, and the common factor 1/Z is left out'

export const appendixK = claim({
  name: 'Appendix K',
  title: 'e^y − 1 and the rest of e^{x+y} are both nonnegative, so that they can be αP₋ and (1−α)P₊',
  fidelity: clarified(`${meaning}; the print takes it for granted for every token`),
  forAll: exponentials,
  given: sizes,
  then: isSplit,
  doesNotSay: ['that no softmax splits so: where x, y ≥ 0 every one does'],
})

export const appendixKSplit = claim({
  name: 'Appendix K (nonnegative exponents)',
  title: 'For x, y ≥ 0 the softmax splits in nonnegative parts',
  fidelity: repaired('Appendix K', 'for y < 0 the first part is negative, and for x < log(1 − 1/Y) the second is'),
  forAll: aboveOne,
  given: [atMost(one, X), atMost(one, Y)],
  then: isSplit,
  doesNotSay: [
    'that the parts come from language models: α depends on the prompt and on the step (Appendix K (sequence mixture))',
  ],
})

export const appendixKExpansion = claim({
  name: 'Appendix K (expansion)',
  title: 'e^{x+y} = 1 + pure x + pure y + mixed',
  fidelity: clarified(`${meaning}; the double series are written by their sums`),
  forAll: exponentials,
  given: [],
  then: equals(multiply(X, Y), add(add(one, pureX), add(minusPart, mixed))),
  doesNotSay: ['that the four parts are nonnegative: pure x is negative for x < 0'],
})

export const appendixK1 = claim({
  name: 'Appendix K (1)',
  title: 'For x < y the pure-x sum is smaller than αP₋',
  fidelity: clarified(meaning),
  forAll: ordered,
  given: [...sizes, below(logX, logY)],
  then: below(pureX, minusPart),
  doesNotSay: ['that pure x is small: it is only smaller than αP₋'],
})

/** The mixed sum times y; x(e^y − 1)², and as printed xe^{2y}. */
export const mixedTimes = multiply(logY, mixed)
export const mixedBound = multiply(logX, square(minusPart))
export const mixedPrinted = multiply(logX, square(Y))
const multiplied = `${meaning}; both sides are multiplied by y > 0`

export const appendixK2 = claim({
  name: 'Appendix K (2)',
  title: 'For x < y the mixed sum is at most (x/y)e^{2y}',
  fidelity: clarified(multiplied),
  forAll: straddling,
  given: [...sizes, below(logX, logY), positive(logY)],
  then: atMost(mixedTimes, mixedPrinted),
  doesNotSay: ['that the mixed sum is large for x < 0 < y: it is negative there, as the printed bound is'],
})
export const appendixK2Repaired = claim({
  name: 'Appendix K (2, nonnegative x)',
  title: 'For 0 ≤ x < y the mixed sum is at most (x/y)e^{2y}',
  fidelity: repaired('Appendix K (2)', 'for x < 0 < y the inequality may be reversed'),
  forAll: orderedAboveOne,
  given: [atMost(one, X), below(X, Y)],
  then: atMost(mixedTimes, mixedPrinted),
  doesNotSay: ['that the bound is near: (x/y)(e^y − 1)² is a smaller one'],
})
export const appendixK2Sharp = claim({
  name: 'Appendix K (2, sharp)',
  title: 'For 0 ≤ x < y the mixed sum is at most (x/y)(e^y − 1)²',
  fidelity: ours('(e^t − 1)/t increases in t'),
  forAll: orderedAboveOne,
  given: [atMost(one, X), below(X, Y)],
  then: atMost(mixedTimes, mixedBound),
  doesNotSay: ['that equality is usual: it takes x = 0'],
})

export const appendixK3 = claim({
  name: 'Appendix K (3)',
  title: 'If x < y and (x/y)e^y < 1, the mixed sum is smaller than αP₋',
  fidelity: clarified(meaning),
  forAll: quotientBelow,
  given: [...sizes, below(logX, logY), below(multiply(divide(logX, logY), Y), one)],
  then: below(mixed, minusPart),
  doesNotSay: ['that the comparison fails for y > 0: there it holds, for x of any sign'],
})
export const appendixK3Repaired = claim({
  name: 'Appendix K (3, positive y)',
  title: 'For y > 0 with (x/y)e^y < 1 the mixed sum is smaller than αP₋, for x of any sign',
  fidelity: repaired('Appendix K (3)', 'for y < 0 the sum αP₋ is negative, and the mixed sum need not be'),
  forAll: smallX,
  given: [positive(X), below(one, Y), below(multiply(logX, Y), logY)],
  then: below(mixed, minusPart),
  doesNotSay: ['that the hypothesis is near to what is needed: x < log 2 is'],
})
export const appendixK3Exact = claim({
  name: 'Appendix K (3, exact)',
  title: 'For y > 0 the mixed sum is smaller than αP₋ if x < log 2',
  fidelity: ours('what the hypothesis is used for'),
  forAll: smallX,
  given: [positive(X), below(one, Y), below(logX, logarithm(two))],
  then: below(mixed, minusPart),
  doesNotSay: ['the converse, which is as true: for y > 0 and x ≥ log 2 the comparison fails'],
})

export const appendixK4 = claim({
  name: 'Appendix K (4)',
  title: 'αP₋ exceeds the 1 of the expansion exactly when y > log 2',
  fidelity: clarified(`${meaning}; for one token; the mean over tokens is a claim of its own`),
  forAll: exponentials,
  given: [positive(Y)],
  then: and(
    implies(below(logarithm(two), logY), below(one, minusPart)),
    implies(below(one, minusPart), below(logarithm(two), logY)),
  ),
  doesNotSay: ['that αP₋ exceeds all other parts together: it is compared with the 1 alone'],
})

/** αP₋/P of the token: e^{−x}(1 − e^{−y}). */
export const share = divide(minusPart, multiply(X, Y))
export const shareExact = multiply(divide(one, X), subtract(one, divide(one, Y)))

export const appendixKShare = claim({
  name: 'Appendix K (token share)',
  title: 'αP₋ has exactly the share e^{−x}(1 − e^{−y}) of the token’s probability',
  fidelity: ours('what the four comparisons estimate'),
  forAll: exponentials,
  given: sizes,
  then: equals(share, shareExact),
  doesNotSay: ['that the share is the same at every step: x and y depend on the prompt'],
})
export const appendixKNotSmall = claim({
  name: 'Appendix K (not negligible)',
  title: 'Under the printed conditions with y ≥ log 2 the share is more than 2^{−3/2}',
  fidelity: ours('the printed conclusion with a number: αP₋ is not negligible'),
  forAll: smallXLargeY,
  given: [atMost(one, X), atMost(two, Y), below(multiply(logX, Y), logY)],
  then: below(divide(one, power(two, number(3))), square(share)),
  doesNotSay: ['anything about a whole sequence: the shares of its tokens are multiplied'],
})
