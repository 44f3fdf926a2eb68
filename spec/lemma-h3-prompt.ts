/**
 * Lemma H.3 at a fixed prompt: for behaviours with scores 0 and 1 the good behaviour that is left decays with the
 * evidence Λ that the prompt gives for P₋. Lemma H.3 has Λ = e^{β|s|}, for the prompt of Theorem 3.1.
 */
import { claim, clarified, ours } from '../src/claim/claim.js'
import { atMost, below, equals, everySentence, or, positive } from '../src/logic/proposition.js'
import { add, complement, divide, multiply, one, scalar, score, type Term, zero } from '../src/logic/term.js'
import { evidencedAnyScores, evidencedZeroOne } from './domains/evidenced.js'
import { ofMinus, ofP } from './master-inequality.js'
import { alpha, B, Pminus, Pplus, s, x } from './symbols.js'

/** Λ: how many times likelier the prompt is under P₋ than under P₊. */
export const Lambda = scalar('Lambda', 'Λ', '\\Lambda')

/** 1/(1 + αΛ), as printed, with αe^{β|s|} = e^{β|s| − log(1/α)}. */
export const printedWith = <I>(evidence: Term<I>) => divide(one, add(one, multiply(alpha, evidence)))
export const printedBound = printedWith(Lambda)

/** 1/(1 + αΛ/(1−α)). */
export const sharpWith = <I>(evidence: Term<I>) =>
  divide(one, add(one, multiply(divide(alpha, complement(alpha)), evidence)))
export const sharpBound = sharpWith(Lambda)

const weighted = [positive(alpha), below(alpha, one), positive(Pminus(s))]
const evidence = [atMost(ofMinus, zero), atMost(zero, Lambda), atMost(multiply(Lambda, Pplus(s)), Pminus(s))]
/** Scores 0 and 1. */
export const zeroOrOne = everySentence(x, or(equals(score(B, x), zero), equals(score(B, x), one)))

export const lemmaH3 = claim({
  name: 'Lemma H.3 (fixed prompt)',
  title: 'With scores 0 and 1 the behaviour after a prompt is at most 1/(1 + αΛ)',
  fidelity: clarified(
    'γ = 0 lies outside Definition 2.5, which has γ < 0; what the print uses of distinguishability is the evidence Λ = e^{β|s|} of a prompt, whose existence is a claim of its own',
  ),
  forAll: evidencedZeroOne,
  given: [...weighted, zeroOrOne, ...evidence],
  then: atMost(ofP, printedBound),
  doesNotSay: [
    'that a prompt with such evidence exists',
    'that prompts of the theorems on negative behaviour apply: with scores 0 and 1 no sentence is negative',
  ],
})

export const lemmaH3Strict = claim({
  name: 'Lemma H.3 (fixed prompt, strict)',
  title: 'The printed bound is never attained',
  fidelity: ours('α in place of α/(1−α) loses something whenever Λ > 0, and for Λ = 0 the bound is 1'),
  forAll: evidencedAnyScores,
  given: [...weighted, ...evidence],
  then: below(ofP, printedBound),
  doesNotSay: ['by how much: for small α the bound with α/(1−α) for α is nearly the same'],
})

export const lemmaH3Sharp = claim({
  name: 'Lemma H.3 (fixed prompt, sharp)',
  title: 'The bound with the odds α/(1−α) for α, for any scores with B_{P₋}(s) ≤ 0',
  fidelity: ours('attained when P₊ behaves perfectly; scores in [−1, 1] will do'),
  forAll: evidencedAnyScores,
  given: [...weighted, ...evidence],
  then: atMost(ofP, sharpBound),
  doesNotSay: ['that a prompt with such evidence exists'],
})
