/**
 * The gap lemma: models whose behaviours differ by η after a prompt say different sentences, in total variation by at least
 * η/2; and some sentence of P₋ is by 2/(2−η) likelier under P₋.
 */
import { claim, ours } from '../../src/claim/claim.js'
import { and, atMost, everySentence, implies, positive, someSentence } from '../../src/logic/proposition.js'
import { absolute, complement, multiply, square, subtract, sumOver, two } from '../../src/logic/term.js'
import { behaviourExpectation } from '../definitions/behaviourExpectation.js'
import { divergence } from '../definitions/divergence.js'
import { compared, comparedFollowed } from '../domains/compared.js'
import { Pminus, Pplus, s, x, y } from '../symbols.js'

export const ofMinus = behaviourExpectation(Pminus, s)
export const ofPlus = behaviourExpectation(Pplus, s)
/** η = |B_{P₋}(s) − B_{P₊}(s)|. */
export const eta = absolute(subtract(ofMinus, ofPlus))
/** Σₓ |P₋(x|s) − P₊(x|s)|, twice the total variation. */
export const difference = sumOver(x, absolute(subtract(Pminus(x, s), Pplus(x, s))))

const writable = [positive(Pminus(s)), positive(Pplus(s))] as const

export const gapVariation = claim({
  name: 'Gap lemma',
  title: 'A gap of η in behaviour takes a difference of at least η between the next-sentence laws',
  fidelity: ours('what a difference in behaviour says of distinguishability'),
  forAll: compared,
  given: writable,
  then: atMost(eta, difference),
  doesNotSay: ['the converse: models that differ may behave alike'],
})

export const gapRatio = claim({
  name: 'Gap lemma (likelihood ratio)',
  title: 'Some sentence of P₋ has P₋(x|s)/P₊(x|s) ≥ 2/(2−η)',
  fidelity: ours('a gap in behaviour gives evidence for P₋ sentence by sentence, without distinguishability'),
  forAll: compared,
  given: writable,
  then: someSentence(
    y,
    and(positive(Pminus(y, s)), atMost(multiply(two, Pplus(y, s)), multiply(subtract(two, eta), Pminus(y, s)))),
  ),
  doesNotSay: ['that this sentence is negative, or likely'],
})

export const gapRatioSharp = claim({
  name: 'Gap lemma (likelihood ratio, sharp)',
  title: 'Some sentence of P₋ has P₋(x|s)/P₊(x|s) ≥ (1 − B_{P₋}(s))/(1 − B_{P₊}(s))',
  fidelity: ours('at least 2/(2−η) when P₋ behaves worse, since B_{P₋}(s) ≥ −1'),
  forAll: compared,
  given: writable,
  then: someSentence(
    y,
    and(
      positive(Pminus(y, s)),
      atMost(multiply(complement(ofMinus), Pplus(y, s)), multiply(complement(ofPlus), Pminus(y, s))),
    ),
  ),
  doesNotSay: [
    'anything where P₋ behaves better than P₊: then the bound is below 1, and any two models have such a sentence',
  ],
})

export const gapDivergence = claim({
  name: 'Gap lemma (divergence)',
  title: 'A gap of η in behaviour takes a divergence of at least η²/2',
  fidelity: ours(
    'so a gap of η after every prompt makes P₋ β-distinguishable from P₊ for every β < η²/2 (Definition 2.2); finite divergences, for an infinite one is larger than any',
  ),
  forAll: comparedFollowed,
  given: [...writable, everySentence(y, implies(positive(Pminus(y, s)), positive(Pplus(y, s))))],
  then: atMost(square(eta), multiply(two, divergence(Pminus, Pplus, s))),
  doesNotSay: ['the converse: a large divergence may come from sentences with the same score'],
})
